"""Tiles stay on disk: not asked for twice, whatever ends the run, whoever shares the file, whatever breaks it."""

from __future__ import annotations

import gzip
import json
import math
import os
import signal
import sqlite3
import subprocess
import sys
import time
from collections import Counter
from contextlib import closing
from datetime import datetime, timezone
from pathlib import Path

import pytest

from landlens_plugin.core import Mapillary
from landlens_plugin.core.errors import RequestInvalid, TilesPerDayReached
from landlens_plugin.core.fetch.events import Images, TileFailed, TileRead
from landlens_plugin.core.fetch.request import FetchRequest
from landlens_plugin.core.images.bounds import Box
from landlens_plugin.core.jobs import fetch_job
from landlens_plugin.core.run.events import Halted, Note
from landlens_plugin.core.run.stop import Stop
from landlens_plugin.core.services.mapillary.addresses import Service
from landlens_plugin.core.services.mapillary.limits import TILE_CONNECTIONS
from landlens_plugin.core.store.daycount import DailyCount
from landlens_plugin.core.store.folder import cache_file, default_folder
from landlens_plugin.core.store.tilecache import TileCache
from landlens_plugin.core.tiles.grid import Tile

ROOT = Path(__file__).resolve().parents[3]
TILE = Tile(8681, 4765)
# One fetch in a process of its own, for what a single process cannot show: being killed, and sharing.
FETCH = """
import json, sys
from landlens_plugin.core.errors import LandLensError
from landlens_plugin.core.fetch.events import Images, TileFailed
from landlens_plugin.core.run.events import Note
from landlens_plugin.core.jobs import fetch_job
from landlens_plugin.core.fetch.request import FetchRequest
from landlens_plugin.core.services.mapillary.addresses import Service
from landlens_plugin.core.run.stop import Stop
from landlens_plugin.core.images.bounds import Box

given = json.loads(sys.argv[1])
if given.get("most_bytes_a_file"):
    import resource
    resource.setrlimit(resource.RLIMIT_FSIZE, (given["most_bytes_a_file"],) * 2)
service = Service(given["tiles"], given["graph"])
request = FetchRequest(Box(*given["box"]), given["token"], service, tile_limit=10_000)
events = list(fetch_job(request)(Stop()))
print(json.dumps({
    "ids": [str(number) for event in events if isinstance(event, Images) for number in event.columns.id],
    "notes": [str(event.sentence) for event in events if isinstance(event, Note)],
    "failed": [str(event.reason) for event in events if isinstance(event, TileFailed)],
}))
"""


def around(service, tiles: int) -> Box:
    """A box of so many tiles squared, with the town in its middle and empty tiles about it."""
    west, south, east, north = service.bbox
    lon, lat, half = (west + east) / 2, (south + north) / 2, 180 / 2**14 * (tiles - 0.5)
    return Box(lon - half, lat - half * 0.5, lon + half, lat + half * 0.5)


def run(service, box=None, **options):
    request = FetchRequest(
        Box(*(box or service.bbox)),
        service.token,
        Service(service.tiles, service.graph),
        **{"tile_limit": 10_000, **options},
    )
    return list(fetch_job(request)(Stop()))


def found(events) -> list[int]:
    return [number for event in events if isinstance(event, Images) for number in event.columns.id.tolist()]


def told(events, kind) -> list[str]:
    return [str(event.sentence) for event in events if isinstance(event, kind)]


def asked(service) -> Counter[str]:
    """How often each tile was asked for, as "z/x/y"."""
    return Counter("/".join(entry["path"].split("/")[-3:]) for entry in service.log("tiles"))


def start(service, box, **options) -> subprocess.Popen[str]:
    given = {"tiles": service.tiles, "graph": service.graph, "token": service.token, "box": box, **options}
    command = [sys.executable, "-c", FETCH, json.dumps(given)]
    return subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True)


def cache_path(service, name="mly1_public", extension="mbtiles") -> Path:
    return cache_file(None, name, extension, service.tiles)


def sql(path: Path, statement: str, *values):
    with closing(sqlite3.connect(path)) as database, database:
        return database.execute(statement, values).fetchall()


# -- what a second run asks for


def test_a_second_run_asks_for_no_tile_and_finds_the_same(town):
    first = run(town, around(town, 4))
    assert found(first) and not any(event.cached for event in first if isinstance(event, TileRead))
    asked_first = asked(town)
    assert len(asked_first) == len(FetchRequest(around(town, 4), "t").tiles()) > 6  # empty ones among them
    town.clear_log()
    second = run(town, around(town, 4))
    assert town.log("tiles") == []
    assert found(second) == found(first)
    assert all(event.cached for event in second if isinstance(event, TileRead))
    assert sum(isinstance(event, TileRead) for event in second) == len(asked_first)


def test_an_age_of_0_always_asks_and_keeps_what_comes(town):
    run(town)
    before = asked(town)
    run(town, max_tile_age=0)
    assert asked(town) == before + before
    run(town)
    assert asked(town) == before + before


def test_only_tiles_beyond_the_age_are_asked_for(town):
    run(town)
    tiles = list(asked(town))
    path = cache_path(town)
    old, future = tiles[0].split("/"), tiles[1].split("/")
    for (_, x, y), moved in ((old, -25 * 3600), (future, +3600)):  # a clock set back tells nothing of an age
        row = 2**14 - 1 - int(y)
        sql(path, "UPDATE tiles SET read_at = read_at + ? WHERE tile_column = ? AND tile_row = ?", moved, x, row)
    town.clear_log()
    run(town, max_tile_age=26)
    assert asked(town) == Counter([tiles[1]])
    town.clear_log()
    run(town)
    assert asked(town) == Counter([tiles[0]])
    town.clear_log()
    run(town)
    assert not asked(town)


@pytest.mark.parametrize("age", [-1, float("nan")])
def test_an_impossible_age_is_refused(town, age):
    with pytest.raises(RequestInvalid, match="age"):
        run(town, max_tile_age=age)


def test_the_two_positions_have_files_of_their_own(town):
    original = run(town)
    before = sum(asked(town).values())
    computed = run(town, position="computed")
    assert sum(asked(town).values()) == 2 * before
    assert found(computed) and found(computed) != found(original)
    names = {path.name for path in cache_path(town).parent.iterdir()}
    assert {cache_path(town).name, cache_path(town, "mly1_computed_public").name} <= names


@pytest.mark.parametrize("packing", ["none", "header", "bare"])
@pytest.mark.parametrize("empty", ["204", "nobody", "nolayer", "featureless"])
def test_every_kind_of_packing_and_emptiness_is_kept(town, packing, empty):
    town.set(gzip=packing, empty_tile=empty)
    first = run(town, around(town, 3))
    town.clear_log()
    assert found(run(town, around(town, 3))) == found(first) != []
    assert not asked(town)
    stored = sql(cache_path(town), "SELECT tile_data FROM tiles")
    assert all(gzip.decompress(data) is not None for (data,) in stored)


@pytest.mark.parametrize("fault", ["garbage", "truncate"])
def test_a_tile_that_failed_is_asked_for_again(town, fault):
    run(town)
    tile = next(iter(asked(town)))
    cache_path(town).unlink()
    town.set(tile_fault={"mode": fault, "only": [tile]})
    failed = [event for event in run(town) if isinstance(event, TileFailed)]
    assert [str(event.tile) for event in failed] == [tile]
    town.reset()
    town.clear_log()
    again = run(town)
    assert asked(town) == Counter([tile])
    assert not [event for event in again if isinstance(event, TileFailed)]


def test_a_blocked_address_keeps_what_is_on_disk(town):
    whole = found(run(town))
    town.set(tile_fault="ip_block")
    again = run(town)
    assert found(again) == whole and not told(again, Halted)


def test_the_python_face_remembers_too(town, monkeypatch):
    for name, value in town.environment().items():
        monkeypatch.setenv(name, value)
    first = Mapillary().fetch_within_bbox(town.bbox, fields=[])
    before = asked(town)
    assert list(Mapillary().fetch_within_bbox(town.bbox, fields=[])) == list(first)
    assert asked(town) == before
    Mapillary().fetch_within_bbox(town.bbox, fields=[], max_tile_age=0)
    assert asked(town) == before + before


# -- being killed, and sharing


def test_tiles_take_less_room_on_the_disk_than_on_the_wire(tmp_path):
    payload = b"a tile says the same again and again " * 1000
    with closing(TileCache(tmp_path / "tiles.mbtiles")) as cache:
        cache.put(TILE, payload)
        (size,) = sql(tmp_path / "tiles.mbtiles", "SELECT length(tile_data) FROM tiles")
        assert gzip.decompress(cache.get(TILE, 1)) == payload
    assert size[0] < len(payload) / 10


@pytest.mark.slow
def test_a_killed_job_of_5000_tiles_goes_on_where_it_stopped(town):
    box = around(town, 71)
    every = {str(tile) for tile in FetchRequest(box, "t", tile_limit=10_000).tiles()}
    assert len(every) > 5000
    town.set(tile_delay=3)
    job = start(town, box)
    deadline = time.monotonic() + 120
    while len(town.log("tiles")) < 1500 and time.monotonic() < deadline:
        time.sleep(0.5)
    job.send_signal(signal.SIGKILL)
    job.communicate()
    time.sleep(0.2)  # what was in flight arrives in the log
    first = set(asked(town))
    assert 1000 < len(first) < len(every)
    town.reset()
    town.clear_log()
    events = run(town, box)
    second = set(asked(town))
    assert first | second == every
    # Those in flight: one in each thread's hands, and one that waits to be put away.
    assert len(first & second) <= TILE_CONNECTIONS + 1
    assert {str(number) for number in found(events)} == {image["id"] for image in town.truth()}
    assert not told(events, Note)


@pytest.mark.slow
def test_several_processes_share_a_file(town):
    box = around(town, 12)
    town.set(tile_delay=2)
    jobs = [start(town, box) for _ in range(4)]
    answers = [json.loads(job.communicate(timeout=120)[0]) for job in jobs]
    assert all(answer == answers[0] for answer in answers)
    assert answers[0]["ids"] and not answers[0]["notes"] and not answers[0]["failed"]
    assert sql(cache_path(town), "PRAGMA integrity_check") == [("ok",)]
    (asked_today,) = sql(cache_path(town, "tile_requests", "sqlite"), "SELECT count FROM requests")
    assert asked_today == (sum(asked(town).values()),)
    town.clear_log()
    assert [str(number) for number in found(run(town, box))] == answers[0]["ids"]
    assert not asked(town)


# -- files and folders that are no good


def _garbage(path):
    path.write_bytes(os.urandom(5000))


def _truncated(path):
    path.write_bytes(path.read_bytes()[:-9000])


def _foreign(path):
    path.unlink()
    sql(path, "CREATE TABLE tiles (somebody_elses)")


def _torn(path):
    """Everything after the first page is overwritten: only reading a tile finds that out."""
    size = path.stat().st_size
    with path.open("r+b") as file:
        file.seek(4096)
        file.write(b"\xaa" * (size - 4096))


@pytest.mark.parametrize("damage", [_garbage, _truncated, _foreign, _torn])
def test_a_bad_file_is_set_aside_and_the_run_goes_on(town, damage):
    whole = found(run(town))
    path = cache_path(town)
    assert not path.with_name(path.name + "-wal").exists()
    damage(path)
    town.clear_log()
    events = run(town)
    assert found(events) == whole and asked(town)
    (note,) = told(events, Note)
    assert str(path) in note and ".unusable" in note
    assert path.with_name(path.name + ".unusable").exists()
    town.clear_log()
    events = run(town)
    assert found(events) == whole and not asked(town) and not told(events, Note)


def test_of_several_processes_one_sets_a_bad_file_aside(town):
    path = cache_path(town)
    path.parent.mkdir(parents=True)
    rubbish = b"rubbish" * 1000
    path.write_bytes(rubbish)
    jobs = [start(town, around(town, 6)) for _ in range(4)]
    answers = [json.loads(job.communicate(timeout=120)[0]) for job in jobs]
    assert len({len(answer["ids"]) for answer in answers}) == 1
    assert sum(len(answer["notes"]) for answer in answers) == 1
    assert path.with_name(path.name + ".unusable").read_bytes() == rubbish
    town.clear_log()
    run(town, around(town, 6))
    assert not asked(town)


def test_a_tile_that_rotted_is_asked_for_again(town):
    whole = found(run(town))
    ((packed,),) = sql(cache_path(town), "SELECT tile_data FROM tiles ORDER BY length(tile_data) DESC LIMIT 1")
    rotten = packed[:-100] + bytes(100)
    sql(cache_path(town), "UPDATE tiles SET tile_data = ? WHERE tile_data = ?", rotten, packed)
    town.clear_log()
    assert found(run(town)) == whole
    assert sum(asked(town).values()) == 1
    town.clear_log()
    assert found(run(town)) == whole
    assert not asked(town)


def test_a_folder_that_cannot_be_is_told_once(town, tmp_path):
    (tmp_path / "file").write_text("no folder")
    events = run(town, cache_folder=str(tmp_path / "file" / "below"))
    assert found(events) == found(run(town))
    (note,) = told(events, Note)
    assert "goes on without" in note and str(tmp_path / "file") in note


@pytest.mark.skipif(sys.platform == "win32", reason="limits of a process are POSIX's")
def test_a_full_disk_is_told_once(town):
    whole = found(run(town, max_tile_age=0))
    for path in cache_path(town).parent.iterdir():
        path.unlink()
    answer = json.loads(start(town, town.bbox, most_bytes_a_file=100_000).communicate(timeout=60)[0])
    assert answer["ids"] == [str(number) for number in whole]
    (note,) = answer["notes"]
    assert "goes on without" in note


def test_a_file_that_may_not_be_written_is_no_failure(town, tmp_path, monkeypatch):
    with closing(TileCache(tmp_path / "a.mbtiles")):
        pass
    connect = sqlite3.connect
    monkeypatch.setattr(sqlite3, "connect", lambda path, **more: connect(f"file:{path}?mode=ro", uri=True, **more))
    with closing(TileCache(tmp_path / "a.mbtiles")) as cache:
        cache.put(TILE, b"")
        assert cache.get(TILE, 24) is None
        assert len(cache.notes) == 1


def test_a_closed_cache_has_nothing_and_says_nothing(tmp_path):
    cache = TileCache(tmp_path / "a.mbtiles")
    cache.close()
    cache.put(TILE, b"")
    assert cache.get(TILE, 24) is None and not cache.notes


# -- what the file is


@pytest.mark.slow
def test_the_file_stays_within_its_bound_and_the_oldest_go_first(tmp_path):
    path = tmp_path / "a.mbtiles"
    with closing(TileCache(path, most_bytes=1_000_000)) as cache:
        for number in range(400):
            cache.put(Tile(number, 0), gzip.compress(os.urandom(10_000)))
        kept = [number for number in range(400) if cache.get(Tile(number, 0), 24)]
        assert 60 < len(kept) < 100
        assert kept == list(range(400 - len(kept), 400))
        cache.put(Tile(999, 0), os.urandom(2_000_000))  # larger than everything: not kept
        assert cache.get(Tile(999, 0), 24) is None and len(kept) == len(sql(path, "SELECT 1 FROM tiles"))
    assert path.stat().st_size < 1_100_000
    with closing(TileCache(path, most_bytes=1_000_000)) as cache:
        for number in range(20_000):  # the smallest there are
            cache.put(Tile(number, 1), b"")
    assert path.stat().st_size < 1_100_000


def test_gdal_reads_the_file_as_mbtiles(town, town_truth):
    gdal = pytest.importorskip("osgeo.gdal")
    whole = found(run(town, around(town, 3)))
    path = cache_path(town)
    assert sql(path, "PRAGMA application_id") == [(0x4D504258,)]
    dataset = gdal.OpenEx(str(path), gdal.OF_VECTOR)
    assert dataset.GetDriver().ShortName == "MBTiles"
    layer = dataset.GetLayerByName("image")
    read = {}
    for feature in layer:
        point = feature.GetGeometryRef()
        read[feature.GetField("id")] = (point.GetX(), point.GetY())
    assert {str(number) for number in whole} <= set(read)  # to the last digit
    truth = {image["id"]: image for image in town_truth}
    some = str(whole[0])
    assert read[some][0] == pytest.approx(truth[some]["tile_lon"] / 180 * 20037508.342789244, abs=0.2)
    north = math.log(math.tan(math.pi / 4 + math.radians(truth[some]["tile_lat"]) / 2)) / math.pi
    assert read[some][1] == pytest.approx(north * 20037508.342789244, abs=0.2)


def test_no_file_holds_the_token(town):
    town.set(tile_fault={"mode": "outage", "first": 2})
    run(town, around(town, 3))
    cache_path(town).write_bytes(cache_path(town).read_bytes()[:-5000])
    run(town)
    files = [path for path in default_folder().rglob("*") if path.is_file()]
    assert len(files) >= 3
    secret = town.token.encode()
    for path in files:
        data = path.read_bytes()
        for form in (secret, secret.replace(b"|", b"%7C"), secret.split(b"|")[-1]):
            assert form not in data


def test_the_folder_is_the_users_own_for_caches(tmp_path, monkeypatch):
    monkeypatch.setenv("HOME", "/home/u")
    assert default_folder({}, "linux") == Path("/home/u/.cache/landlens")
    assert default_folder({"XDG_CACHE_HOME": "relative"}, "linux") == Path("/home/u/.cache/landlens")
    assert default_folder({"XDG_CACHE_HOME": "/x"}, "linux") == Path("/x/landlens")
    assert default_folder({}, "darwin") == Path("/home/u/Library/Caches/LandLens")
    assert default_folder({"LOCALAPPDATA": "/l"}, "win32") == Path("/l/LandLens/Cache")


def test_a_mirror_shares_no_file_with_mapillary():
    paths = {cache_file("/c", "mly1_public", "mbtiles", Service(url).mirror) for url in ("http://a", "http://b:1")}
    own = cache_file("/c", "mly1_public", "mbtiles", Service().mirror)
    assert len(paths) == 2 and own == Path("/c/mly1_public.mbtiles") and own not in paths


# -- the day's requests


def today() -> str:
    return datetime.now(timezone.utc).date().isoformat()


def test_every_request_counts_also_one_that_is_tried_again(town):
    town.set(tile_fault={"mode": "outage", "each": 1})
    run(town)
    run(town)  # from the disk: costs nothing
    path = cache_path(town, "tile_requests", "sqlite")
    assert sql(path, "SELECT day, count FROM requests") == [(today(), sum(asked(town).values()))]


def test_a_day_that_is_used_up_stops_the_tiles_and_keeps_what_was_read(town):
    whole = run(town)
    path = cache_path(town, "tile_requests", "sqlite")
    sql(path, "UPDATE requests SET count = 50000 - 5")
    town.clear_log()
    box = around(town, 6)
    events = run(town, box)
    assert sum(asked(town).values()) == 5
    (sentence,) = told(events, Halted)
    assert "50,000" in sentence and "00:00 UTC" in sentence and "hours" in sentence
    failed = [str(event.reason) for event in events if isinstance(event, TileFailed)]
    read = [event for event in events if isinstance(event, TileRead)]
    assert len(failed) + len(read) == len(FetchRequest(box, "t").tiles())
    assert sum(event.cached for event in read) == sum(isinstance(event, TileRead) for event in whole)
    assert set(found(whole)) <= set(found(events))
    assert any("day" in reason for reason in failed)
    assert sql(path, "SELECT count FROM requests") == [(50_000,)]
    sql(path, "UPDATE requests SET day = '2020-01-01'")
    assert not told(run(town, box), Halted)


def test_runs_at_once_share_the_days_requests(tmp_path):
    code = (
        "import sys, time\nfrom pathlib import Path\nfrom contextlib import closing\n"
        "from landlens_plugin.core.store.daycount import DailyCount\n"
        "from landlens_plugin.core.errors import TilesPerDayReached\n"
        "taken = 0\n"
        "with closing(DailyCount(500, Path(sys.argv[1]))) as count:\n"
        "    try:\n"
        "        for _ in range(300):\n"
        "            count.take()\n"
        "            taken += 1\n"
        "            time.sleep(0.001)\n"
        "    except TilesPerDayReached:\n"
        "        pass\n"
        "print(taken)\n"
    )
    path = tmp_path / "count.sqlite"
    command = [sys.executable, "-c", code, str(path)]
    jobs = [subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True) for _ in range(3)]
    taken = sum(int(job.communicate(timeout=60)[0]) for job in jobs)
    assert 450 < taken <= 500
    assert sql(path, "SELECT count FROM requests") == [(taken,)]


def test_a_kill_loses_no_more_than_a_block(tmp_path):
    path = tmp_path / "count.sqlite"
    killed = DailyCount(60, path)
    for _ in range(25):
        killed.take()
    with closing(DailyCount(60, path)) as count:
        for _ in range(20):
            count.take()
        with pytest.raises(TilesPerDayReached):
            count.take()


def test_a_count_that_cannot_be_written_counts_this_run(tmp_path):
    (tmp_path / "file").write_text("")
    with closing(DailyCount(2, tmp_path / "file" / "count.sqlite")) as count:
        count.take()
        count.take()
        with pytest.raises(TilesPerDayReached):
            count.take()
