"""What a map shows is read once, at its pace, newest view first; and what makes going on useless ends it at once."""

from __future__ import annotations

import base64
import gzip
import itertools
import os
import sqlite3
import threading
import time
from contextlib import closing

import pytest

from landlens_plugin.core.coverage.coverage import Kept, Reading, Unanswered
from landlens_plugin.core.coverage.request import CoverageRequest, coverage_file
from landlens_plugin.core.coverage.wanted import TRIES, Wanted
from landlens_plugin.core.errors import (
    AddressBlocked,
    Cancelled,
    CredentialMissing,
    CredentialRejected,
    MapUnkept,
    TilesPerDayReached,
)
from landlens_plugin.core.images.bounds import Box
from landlens_plugin.core.jobs import CoverageJob
from landlens_plugin.core.net.pacing import Limit
from landlens_plugin.core.run.events import Note, Progress
from landlens_plugin.core.run.stop import Stop
from landlens_plugin.core.services.mapillary.limits import TILE_CONNECTIONS
from landlens_plugin.core.store.folder import cache_file, default_folder
from landlens_plugin.core.store.tilecache import SEQUENCES, TileCache
from landlens_plugin.core.tiles.decode import checked
from landlens_plugin.core.tiles.grid import Tile, corners_at
from tests.core.runs import QUICK, kinds, service_of, tile_of, workers

FAST = Limit(1000, 1)


@pytest.fixture(autouse=True)
def nothing_is_left():
    yield
    assert workers() == []


def tiles_around(service, zoom=12, count=12):
    """So many tiles, of which the first ones hold the town."""
    (west, south, east, north) = service.bbox
    middle, _ = corners_at(Box((west + east) / 2, (south + north) / 2, east, north), zoom)
    rings = sorted(itertools.product(range(-4, 5), repeat=2), key=lambda at: max(map(abs, at)))
    return [Tile(middle.x + x, middle.y + y, zoom) for x, y in rings[:count]]


def request_of(service, **options):
    return CoverageRequest(options.pop("credential", service.token), service_of(service), **options)


def read(service, wanted, stop=None, **options):
    return list(CoverageJob(request_of(service, **options), wanted, patience=QUICK)(stop or Stop()))


def showing(tiles, pace=FAST):
    wanted = Wanted(pace)
    wanted.show(tiles)
    return wanted


def asked(service):
    return [tile_of(entry) for entry in service.log("tiles")]


def rows(service):
    with closing(sqlite3.connect(coverage_file(service_of(service)))) as database:
        return {
            (z, x, 2**z - 1 - y): data
            for z, x, y, data in database.execute("SELECT zoom_level, tile_column, tile_row, tile_data FROM tiles")
        }


class Thread(threading.Thread):
    """A job in the background, as QGIS runs it, and what it told."""

    def __init__(self, service, wanted):
        super().__init__()
        self.events, self.error, self.stop = [], None, Stop()
        self._job = CoverageJob(request_of(service), wanted, patience=QUICK)
        self.start()

    def run(self):
        try:
            for event in self._job(self.stop):
                self.events.append(event)
        except Exception as error:  # noqa: BLE001 - looked at by the test
            self.error = error


def until(condition, seconds=60):
    end = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < end, "it never came"
        time.sleep(0.01)


def test_a_view_is_read_once_and_kept(town):
    tiles = tiles_around(town)
    events = read(town, showing(tiles))
    assert sorted(asked(town)) == sorted(map(str, tiles))
    assert {event.tile for event in kinds(events, Kept)} == set(tiles)
    assert kinds(events, Reading)[-1] == Reading(12, 12, 0)
    fractions = [event.fraction for event in kinds(events, Progress)]
    assert fractions == sorted(fractions) and fractions[-1] == 1
    kept = rows(town)
    assert {(tile.z, tile.x, tile.y) for tile in tiles} == set(kept)
    assert checked(kept[12, tiles[0].x, tiles[0].y]).count(b"sequence") == 1
    assert gzip.decompress(kept[12, tiles[-1].x, tiles[-1].y]) == b""  # nothing lies there, and that is known now

    town.clear_log()
    assert not kinds(read(town, showing(tiles)), Kept)  # another QGIS, or the same one on another day
    assert asked(town) == []
    assert kinds(read(town, showing(tiles), max_tile_age=0), Kept)
    assert len(asked(town)) == 12


@pytest.mark.parametrize("empty", ["204", "nobody", "nolayer", "featureless"])
@pytest.mark.parametrize("packing", ["none", "header", "bare"])
def test_a_tile_is_kept_however_it_comes(town, empty, packing):
    town.set(empty_tile=empty, gzip=packing)
    tiles = tiles_around(town, 12, 10)
    events = read(town, showing(tiles))
    assert len(asked(town)) == len(kinds(events, Kept)) == 10
    assert all(data[:2] == b"\x1f\x8b" for data in rows(town).values())


def test_all_zooms_are_the_services_own(town):
    for zoom in range(6, 14):
        read(town, showing(tiles_around(town, zoom, 1)))
    assert {name.split("/")[0] for name in asked(town)} == {str(zoom) for zoom in range(6, 14)}
    assert all(b"sequence" in checked(data) for data in rows(town).values())


def test_the_second_view_asks_only_for_what_the_first_had_not(town):
    wanted = showing(tiles_around(town)[:8])
    read(town, wanted)
    wanted.show(tiles_around(town))
    read(town, wanted)
    assert len(asked(town)) == len(set(asked(town))) == 12
    assert not wanted.show(tiles_around(town))  # not so much as a thread is needed


def test_the_newest_view_comes_first_and_what_it_left_is_dropped(town):
    town.set(tile_delay=300)
    old, new = tiles_around(town, 12, 60), tiles_around(town, 11, 6)
    wanted = showing(old)
    thread = Thread(town, wanted)
    until(lambda: asked(town))
    wanted.show(new)
    before = len(asked(town))
    thread.join(60)
    names = asked(town)
    assert before <= 2 * TILE_CONNECTIONS  # of sixty
    assert set(map(str, new)) <= set(names)
    late = names[before + TILE_CONNECTIONS :]  # but for those that were on their way at that moment
    assert not set(late) & set(map(str, old))
    assert len(names) == len(set(names)) <= before + TILE_CONNECTIONS + len(new)
    assert kinds(thread.events, Reading)[-1] == Reading(6, 6, 0)


def test_the_pace_is_kept_and_a_moved_map_need_not_wait_for_the_old_one(town):
    tiles = tiles_around(town, 12, 20)
    wanted = showing(tiles, Limit(7, 36_000))
    thread = Thread(town, wanted)
    until(lambda: len(asked(town)) >= 7)
    until(lambda: Reading(7, 20, 0) in thread.events)
    read = [tile for tile in tiles if str(tile) in asked(town)]  # any of those that waited got the last permit
    assert len(read) == 7
    wanted.show(read)  # all that it shows now is there
    thread.join(60)
    assert not thread.is_alive() and thread.error is None
    assert len(asked(town)) == 7  # and the eighth would have come in an hour and a half


def test_the_pace_is_one_for_all_readings(town):
    wanted = Wanted(Limit(3, 36_000))
    for tile in tiles_around(town, 12, 3):
        wanted.show([tile])
        read(town, wanted)
    wanted.show(tiles_around(town, 12, 4))
    thread = Thread(town, wanted)
    until(lambda: Reading(3, 4, 0) in thread.events)
    thread.stop.set()
    thread.join(60)
    assert isinstance(thread.error, Cancelled)
    assert len(asked(town)) == 3


def test_a_cancel_breaks_off_what_hangs_and_the_next_reading_goes_on(town):
    town.set(tile_fault={"mode": "hang", "after": 2})
    tiles = tiles_around(town)
    wanted = showing(tiles)
    thread = Thread(town, wanted)
    until(lambda: len(asked(town)) >= 6)
    thread.stop.set()
    thread.join(60)
    assert isinstance(thread.error, Cancelled)
    town.set(tile_fault=None)
    read(town, wanted)
    assert set(rows(town)) == {(tile.z, tile.x, tile.y) for tile in tiles}


@pytest.mark.parametrize(
    ("switches", "error"),
    [
        ({"tile_fault": {"mode": "ip_block", "after": 2}}, AddressBlocked),
        ({"tile_fault": {"mode": "html", "after": 2}}, AddressBlocked),
        ({"token_answer": "user_not_authorized_app"}, CredentialRejected),
    ],
    ids=["block", "page", "token"],
)
def test_what_every_other_tile_would_meet_ends_it(town, switches, error):
    town.set(tile_delay=50, **switches)
    wanted = showing(tiles_around(town, 12, 60))
    with pytest.raises(error):
        read(town, wanted)
    assert len(asked(town)) <= 2 + TILE_CONNECTIONS
    assert "/login/" not in "".join(entry["path"] for entry in town.log("tiles"))


def test_a_day_that_is_used_up_ends_it(town):
    read(town, showing(tiles_around(town, 12, 1)))
    with closing(sqlite3.connect(cache_file(None, "tile_requests", "sqlite", service_of(town).mirror))) as database:
        assert database.execute("SELECT count FROM requests").fetchone() == (1,)
        database.execute("UPDATE requests SET count = 50000 - 2")
        database.commit()
    with pytest.raises(TilesPerDayReached):
        read(town, showing(tiles_around(town)))
    assert len(asked(town)) <= 1 + 2  # of twelve


@pytest.mark.parametrize("mode", ["404", "garbage", "truncate", "reset", "xml", "500", "rate_limit"])
def test_a_tile_that_fails_is_asked_for_again_in_its_turn(town, mode):
    tiles = tiles_around(town)
    town.set(tile_fault={"mode": mode, "each": 1, "only": [str(tiles[0])]})
    events = read(town, showing(tiles))
    assert len(asked(town)) == 12 + 1 and asked(town).count(str(tiles[0])) == 2
    assert {event.tile for event in kinds(events, Kept)} == set(tiles)
    assert kinds(events, Reading)[-1] == Reading(12, 12, 0)


@pytest.mark.parametrize("mode", ["404", "garbage", "403"])
def test_a_tile_that_fails_for_good_costs_itself_and_is_never_taken_for_an_empty_one(town, mode):
    tiles = tiles_around(town)
    town.set(tile_fault={"mode": mode, "only": [str(tiles[0])]})
    wanted = showing(tiles)
    events = read(town, wanted)
    assert kinds(events, Reading)[-1] == Reading(12, 12, 1)
    assert asked(town).count(str(tiles[0])) == TRIES
    assert (12, tiles[0].x, tiles[0].y) not in rows(town)
    assert not wanted.show(tiles[:5])  # not again while it stays in view
    wanted.show(tiles[1:])
    town.set(tile_fault=None)
    assert wanted.show(tiles)
    assert [event.tile for event in kinds(read(town, wanted), Kept)] == [tiles[0]]


def test_the_failures_of_tiles_slow_all_of_them_down(town):
    tiles = tiles_around(town, 12, 12)
    town.set(tile_fault={"mode": "500", "after": 1})
    wanted = showing(tiles)
    thread = Thread(town, wanted)
    thread.join(60)
    # Each of the twelve is tried thrice at the most, and no faster than one after each pause.
    assert len(asked(town)) <= 12 * TRIES
    assert kinds(thread.events, Reading)[-1] == Reading(12, 12, 11)


@pytest.mark.parametrize("count", [1, 12])
def test_a_service_that_is_down_is_left_alone_soon(town, count):
    town.set(tile_fault="outage", entity_fault="outage")
    wanted = showing(tiles_around(town, 12, count))
    events = read(town, wanted)
    assert len(kinds(events, Unanswered)) == 1
    assert len(asked(town)) <= 4 + TILE_CONNECTIONS
    town.reset()
    wanted.show(tiles_around(town, 12, count + 1))  # the map moves, and the service is there again
    assert len(kinds(read(town, wanted), Kept)) == count + 1


def test_a_tile_that_repeats_the_token_is_not_kept(town):
    body = base64.b64encode(b"\x1a" + bytes([len(town.token)]) + town.token.encode()).decode()
    town.set(tile_fault={"mode": "body", "body": body, "content_type": "application/x-protobuf"})
    events = read(town, showing(tiles_around(town, 12, 2)))
    assert kinds(events, Reading)[-1].failed == 2 or kinds(events, Unanswered)
    assert rows(town) == {}


def test_no_file_holds_the_token(town):
    town.set(tile_fault=[{"mode": "500", "first": 2}, {"mode": "garbage", "every": 3}])
    read(town, showing(tiles_around(town)))
    files = [path for path in default_folder().rglob("*") if path.is_file()]
    assert len(files) >= 2
    for path in files:
        data = path.read_bytes()
        assert not any(form in data for form in (town.token.encode(), town.token.replace("|", "%7C").encode()))
    assert "stand-in" not in repr(request_of(town))


def test_a_file_that_cannot_be_written_ends_it_with_a_sentence(town, tmp_path):
    (tmp_path / "file").write_text("")
    with pytest.raises(MapUnkept, match="cannot be written"):
        read(town, showing(tiles_around(town)), cache_folder=str(tmp_path / "file"))
    assert len(asked(town)) <= TILE_CONNECTIONS


def test_a_damaged_file_makes_way(town):
    path = coverage_file(service_of(town))
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(b"SQLite format 3\0 or something like it")
    events = read(town, showing(tiles_around(town)))
    assert len(kinds(events, Note)) == 1
    assert len(rows(town)) == 12


def test_the_file_is_bounded_and_says_what_is_in_it(town):
    path = coverage_file(service_of(town))
    with closing(TileCache(path, most_bytes=200_000, contents=SEQUENCES)) as cache:
        assert cache.open()
        for number in range(100):
            assert cache.put(Tile(number, 1, 13), os.urandom(10_000))
        assert not cache.put(Tile(0, 2, 13), os.urandom(150_000))
    assert path.stat().st_size < 400_000
    with closing(sqlite3.connect(path)) as database:
        about = dict(database.execute("SELECT name, value FROM metadata"))
    assert (about["minzoom"], about["maxzoom"], about["format"]) == ("6", "13", "pbf")
    assert '"id": "sequence"' in about["json"]


def test_without_a_token_nothing_is_asked_for():
    with pytest.raises(CredentialMissing):
        CoverageRequest("")
