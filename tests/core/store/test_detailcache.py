"""What is kept of details, for how long, and what a run forgets."""

from __future__ import annotations

import contextlib
import sqlite3
import time

import pytest

from landlens_plugin.core.store import detailcache
from landlens_plugin.core.store.detailcache import DetailCache

FIELDS = ("make", "model")


@pytest.fixture
def cache(tmp_path):
    with contextlib.closing(DetailCache(tmp_path / "details.sqlite", 24)) as cache:
        yield cache


def entities(*ids):
    return {str(number): {"make": f"of {number}"} for number in ids}


def kept(cache, *ids, fields=FIELDS):
    return sorted(int(key) for key in cache.get([str(number) for number in ids], fields))


def test_a_run_forgets_its_own_and_nothing_else(cache, monkeypatch):
    monkeypatch.setattr(detailcache, "_FORGOTTEN_AT_ONCE", 2)
    cache.put(entities(*range(10)), FIELDS)
    cache.put(entities(1, 2), ("make",))
    cache.forget((str(number) for number in range(1, 6)), FIELDS)
    assert kept(cache, *range(10)) == [0, 6, 7, 8, 9]
    assert kept(cache, 1, 2, fields=("make",)) == [1, 2]


def test_what_is_older_than_a_week_goes_on_opening(tmp_path):
    path = tmp_path / "details.sqlite"
    with contextlib.closing(DetailCache(path, 24)) as cache:
        cache.put(entities(1, 2, 3), FIELDS)
    with contextlib.closing(sqlite3.connect(path)) as database, database:
        database.execute("UPDATE answers SET read_at = ? WHERE id = '2'", [time.time() - 8 * 24 * 3600])
        database.execute("UPDATE answers SET read_at = ? WHERE id = '3'", [time.time() - 6 * 24 * 3600])
    with contextlib.closing(DetailCache(path, 10_000)) as cache:
        assert kept(cache, 1, 2, 3) == [1, 3]


def test_the_oldest_go_where_there_are_too_many(cache, monkeypatch):
    monkeypatch.setattr(detailcache, "_MOST_ROWS", 4)
    for number in range(6):
        cache.put(entities(number), FIELDS)
    assert kept(cache, *range(6)) == [2, 3, 4, 5]
    cache.put(entities(2), FIELDS)  # read again, so it is the newest
    cache.put(entities(6), FIELDS)
    assert {2, 5, 6} <= set(kept(cache, *range(7))) <= {2, 4, 5, 6}
    cache.put(entities(*range(10, 20)), FIELDS)
    assert kept(cache, *range(20)) == [16, 17, 18, 19]


def test_a_file_that_lost_its_table_is_set_aside(tmp_path):
    path = tmp_path / "details.sqlite"
    with contextlib.closing(DetailCache(path, 24)) as cache:
        cache.put(entities(1), FIELDS)
    with contextlib.closing(sqlite3.connect(path)) as database, database:
        database.execute("DROP TABLE answers")
    with contextlib.closing(DetailCache(path, 24)) as cache:
        cache.forget(["1"], FIELDS)
        assert kept(cache, 1) == []
        cache.put(entities(1), FIELDS)
        assert kept(cache, 1) == [1]
        (note,) = map(str, cache.notes)
        assert "details.sqlite.unusable" in note
