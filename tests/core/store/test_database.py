"""Whatever is wrong with a cache's file, it is set aside or done without: nothing raises, nothing wrong comes back."""

from __future__ import annotations

import contextlib
import gzip
import os
import shutil
import sqlite3
import subprocess
import sys
import threading
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from landlens_plugin.core.errors import TilesPerDayReached
from landlens_plugin.core.run.stop import Stop
from landlens_plugin.core.sentences import Sentence
from landlens_plugin.core.services.mapillary.limits import TILES_PER_DAY
from landlens_plugin.core.store.database import Store
from landlens_plugin.core.store.daycount import DailyCount
from landlens_plugin.core.store.detailcache import DetailCache
from landlens_plugin.core.store.opening import transaction
from landlens_plugin.core.store.tilecache import TileCache
from landlens_plugin.core.tiles.grid import Tile

TILES = [Tile(8681 + number, 4765) for number in range(12)]
PAYLOADS = {tile: f"what {tile} holds".encode() * (1 + 40 * number) for number, tile in enumerate(TILES)}
ENTITIES = {str(number): {"id": str(number), "make": f"of {number}"} for number in range(40)}
HOLD = """
import sqlite3, sys
database = sqlite3.connect(sys.argv[1], isolation_level=None)
database.execute("BEGIN EXCLUSIVE")
print("held", flush=True)
sys.stdin.readline()
"""


@contextlib.contextmanager
def held_by_another(path: Path):
    """The file is another program's meanwhile, which is made with it if it is not there."""
    command = [sys.executable, "-c", HOLD, str(path)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as other:
        assert other.stdout.readline() == "held\n"
        yield
        other.communicate("\n")


def use_tiles(path: Path) -> list[str]:
    with contextlib.closing(TileCache(path)) as cache:
        for tile, payload in PAYLOADS.items():
            kept = cache.get(tile, 24)
            assert kept is None or gzip.decompress(kept) == payload
        for tile, payload in PAYLOADS.items():
            cache.put(tile, payload)
        for tile, payload in PAYLOADS.items():
            kept = cache.get(tile, 24)
            assert kept is None or gzip.decompress(kept) == payload
        return list(map(str, cache.notes))


def use_details(path: Path) -> list[str]:
    with contextlib.closing(DetailCache(path, 24)) as cache:
        found = cache.get(list(ENTITIES), ["make"])
        assert found.items() <= ENTITIES.items()
        cache.put(ENTITIES, ["make"])
        assert cache.get(list(ENTITIES), ["make"]).items() <= ENTITIES.items()
        cache.forget(list(ENTITIES)[:20], ["make"])
        return list(map(str, cache.notes))


def use_count(path: Path) -> list[str]:
    with contextlib.closing(DailyCount(TILES_PER_DAY, path)) as count:
        with contextlib.suppress(TilesPerDayReached):
            for _ in range(30):
                count.take()
        return list(map(str, count.notes))


USES = {"tiles.mbtiles": use_tiles, "details.sqlite": use_details, "count.sqlite": use_count}
each_file = pytest.mark.parametrize("name", USES)


@pytest.fixture(scope="module")
def whole(tmp_path_factory) -> Path:
    """A folder of the three files as runs leave them."""
    folder = tmp_path_factory.mktemp("whole")
    for name, use in USES.items():
        assert use(folder / name) == []
    return folder


@each_file
@settings(suppress_health_check=[HealthCheck.too_slow, HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_bits_that_flip_do_no_harm(whole, tmp_path, name, data):
    damaged = bytearray((whole / name).read_bytes())
    place = st.one_of(st.integers(0, 600), st.integers(0, len(damaged) - 1))  # the header above all
    for _ in range(data.draw(st.integers(1, 6))):
        damaged[data.draw(place)] ^= data.draw(st.integers(1, 255))
    path = tmp_path / name
    for old in tmp_path.iterdir():
        old.unlink()
    path.write_bytes(damaged)
    USES[name](path)
    USES[name](path)
    assert USES[name](path) == []  # what it was, it is mended


@each_file
def test_each_bit_of_the_schemas_text_is_seen(whole, tmp_path, name):
    """One bit of every word of the statements that made the tables."""
    good = (whole / name).read_bytes()
    start = good.index(b"CREATE ")
    end = max(good.rindex(b")", 0, 4096), good.rindex(b"answers", 0, 4096) if name.startswith("details") else 0)
    damages = 0
    for place in range(start, end, 7):
        folder = tmp_path / str(place)
        folder.mkdir()
        damaged = bytearray(good)
        damaged[place] ^= 1
        (folder / name).write_bytes(damaged)
        notes = USES[name](folder / name)
        assert USES[name](folder / name) == []
        damages += any(".unusable" in note and name in note for note in notes)
        shutil.rmtree(folder)
    assert damages == len(range(start, end, 7))


@pytest.mark.parametrize(
    ("name", "statement"),
    [
        ("count.sqlite", "UPDATE requests SET count = 'many'"),
        ("count.sqlite", "UPDATE requests SET count = 1e300"),
        ("count.sqlite", "UPDATE requests SET count = -5"),
        ("count.sqlite", "UPDATE requests SET count = 9000000000000000000"),
        ("count.sqlite", "UPDATE requests SET count = x'00ff'"),
        ("count.sqlite", "UPDATE requests SET count = CAST(x'ff' AS TEXT)"),
        ("details.sqlite", "UPDATE answers SET entity = NULL"),
        ("details.sqlite", "UPDATE answers SET entity = '[]'"),
        ("details.sqlite", "UPDATE answers SET entity = CAST(x'7bff7d' AS TEXT)"),
        ("details.sqlite", "UPDATE answers SET entity = x'7b7d'"),
        ("details.sqlite", "UPDATE answers SET entity = replace(entity, 'of 3', 'of 4')"),
        ("details.sqlite", "UPDATE answers SET checksum = 'none'"),
    ],
)
def test_values_of_any_kind_set_the_file_aside(whole, tmp_path, name, statement):
    path = tmp_path / name
    shutil.copy(whole / name, path)
    with contextlib.closing(sqlite3.connect(path)) as database, database:
        assert database.execute(statement).rowcount
    (note,) = USES[name](path)
    assert str(path) in note and f"{name}.unusable" in note
    assert path.with_name(f"{name}.unusable").exists()
    assert USES[name](path) == []


@pytest.mark.parametrize("change", ["tile_data = NULL", "tile_data = 'text'", "tile_column = tile_column + 100"])
def test_a_tile_that_is_not_what_was_kept_is_not_there(whole, tmp_path, change):
    path = tmp_path / "tiles.mbtiles"
    shutil.copy(whole / path.name, path)
    with contextlib.closing(sqlite3.connect(path)) as database, database:
        database.execute(f"UPDATE tiles SET {change}")
    with contextlib.closing(TileCache(path)) as cache:
        assert [cache.get(Tile(tile.x + far, tile.y), 24) for tile in TILES for far in (0, 100)] == [None] * 24
        cache.put(TILES[0], PAYLOADS[TILES[0]])
        assert gzip.decompress(cache.get(TILES[0], 24)) == PAYLOADS[TILES[0]]


@pytest.mark.skipif(sys.platform == "win32", reason="an open file cannot be replaced there")
def test_a_file_that_says_it_may_not_be_written_is_broken(whole, tmp_path):
    path = tmp_path / "tiles.mbtiles"
    damaged = bytearray((whole / path.name).read_bytes())
    damaged[18] = 3  # the version of SQLite that may write it
    path.write_bytes(damaged)
    (note,) = use_tiles(path)
    assert ".unusable" in note
    assert use_tiles(path) == []


@each_file
def test_a_stop_ends_the_wait_for_a_file_of_another_program(tmp_path, name):
    path = tmp_path / name
    stop = Stop()
    with held_by_another(path):
        make = {
            "tiles.mbtiles": lambda: TileCache(path, stop=stop),
            "details.sqlite": lambda: DetailCache(path, 24, stop),
            "count.sqlite": lambda: DailyCount(TILES_PER_DAY, path, stop),
        }
        store = make[name]()
        store_of = store._store
        waiting = threading.Timer(0.2, stop.set)
        waiting.start()
        answers = [store_of.use(lambda database: 1, patience=3600) for _ in range(3)]
        store.close()
    assert answers == [None] * 3 and store.notes == []


def test_a_file_of_another_program_is_waited_for_and_used(tmp_path):
    path = tmp_path / "tiles.mbtiles"
    assert use_tiles(path) == []
    with contextlib.ExitStack() as held:
        held.enter_context(held_by_another(path))
        let_go = threading.Timer(0.5, held.close)
        let_go.start()
        assert use_tiles(path) == []
        let_go.join()
    with contextlib.closing(TileCache(path)) as cache:
        assert all(cache.get(tile, 24) for tile in TILES)


def test_a_file_that_stays_another_programs_is_waited_for_once(tmp_path):
    tried = []

    def work(database):
        tried.append(1)
        with transaction(database):
            return 1

    path = tmp_path / "some.sqlite"
    store = Store(
        path, [("CREATE TABLE some (thing)",)], Sentence("file of some things"), Sentence("they are looked up.")
    )
    assert store.use(work) == 1
    with held_by_another(path):
        del tried[:]
        assert store.use(work, patience=0.2) is None
        once = len(tried)
        assert [store.use(work) for _ in range(100)] == [None] * 100
    assert once == len(tried) > 1
    (note,) = map(str, store.notes)
    assert "database is locked" in note and "they are looked up" in note and str(path) in note


def test_a_lock_that_is_no_database_is_no_trouble(whole, tmp_path):
    path = tmp_path / "tiles.mbtiles"
    path.write_bytes(os.urandom(3000))
    path.with_name("tiles.mbtiles.lock").write_bytes(os.urandom(3000))
    (note,) = use_tiles(path)
    assert ".unusable" in note
    assert use_tiles(path) == []
