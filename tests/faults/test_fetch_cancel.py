"""Cancel in the states that tests/qgis/test_cancel.py does not know. Each would go on for minutes by itself."""

import socket

import pytest

from tests.faults.started import moments
from tests.qgis.running import FETCH, FETCH_RESULTS, Background, Ticks, Told, cancelled_when, extent, fetch, ids, rows


def cancelled(service, condition, **parameters):
    told = Told()
    with cancelled_when(told, condition):
        results = fetch(service, told, **parameters)
    assert set(results) - {"FAILED_TILES"} == FETCH_RESULTS
    assert results["COMPLETE"] is False
    assert any("cancelled" in warning for warning in told.warnings)
    return results, told


@pytest.fixture
def nobody_accepts():
    """An address on which connections are begun and never taken: a listening socket with a full queue."""
    listener = socket.socket()
    listener.bind(("127.0.0.1", 0))
    listener.listen(0)
    callers = []
    for _ in range(8):
        caller = socket.socket()
        caller.setblocking(False)
        caller.connect_ex(listener.getsockname())
        callers.append(caller)
    yield f"http://127.0.0.1:{listener.getsockname()[1]}"
    for one in (*callers, listener):
        one.close()


def test_cancel_while_connecting(town, monkeypatch, nobody_accepts):
    monkeypatch.setenv("LANDLENS_TILES_URL", nobody_accepts)
    cancelled(town, moments(lambda: True))


def test_cancel_while_reading(town):
    town.set(tile_fault={"mode": "drip", "seconds": 600})
    cancelled(town, moments(lambda: bool(town.log("tiles"))))


def test_cancel_while_backing_off(town):
    town.set(tile_fault="503")
    # After the fourth failure the wait is some 4 seconds, and all together 15.
    cancelled(town, moments(lambda: len(town.log("tiles")) >= 16, 0.2))
    assert len(town.log("tiles")) < 24


def test_cancel_while_halving(town):
    known = ids(fetch(town)["OUTPUT"])
    town.set(dead=known, entity_delay=500)
    town.clear_log()
    # Every image is dead: a thousand requests, half a second each.
    cancelled(town, lambda: len(town.log("graph")) > 4, DETAILS=["width"], WORKERS=1)
    assert len(town.log("graph")) < 100


def test_cancel_while_writing(dense, tmp_path):
    """83,737 rows come in pieces; what was written until then can be read."""
    path = tmp_path / "images.gpkg"
    told = Told()
    with cancelled_when(told, path.exists):
        results = fetch(dense, told, OUTPUT=str(path))
    assert set(results) == FETCH_RESULTS
    if not results["COMPLETE"]:
        assert any("cancelled" in warning for warning in told.warnings)
    found = rows(results["OUTPUT"])
    assert len(found) == results["IMAGE_COUNT"] == len({row["mly_id"] for row in found})


def test_cancel_in_a_worker_thread_while_halving(town):
    known = ids(fetch(town)["OUTPUT"])
    town.set(dead=known, entity_delay=500)
    town.clear_log()
    ticks = Ticks()
    parameters = {"EXTENT": extent(town.bbox), "OUTPUT": "memory:", "MAX_TILE_AGE": 0, "DETAILS": ["width"]}
    background = Background(FETCH, **parameters).start()
    with cancelled_when(background.told, lambda: len(town.log("graph")) > 12):
        assert ticks.until(background.ended, 60)
    assert any("cancelled" in warning for warning in background.told.warnings)
    assert ticks.count > 5
