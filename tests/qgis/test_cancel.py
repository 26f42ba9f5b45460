"""Cancel in every place where a run may wait: it ends soon, keeps what it has, and leaves no thread behind."""

import time

import pytest
from qgis.core import QgsProject

from tests.qgis.running import (
    DOWNLOAD,
    DOWNLOAD_RESULTS,
    FETCH,
    FETCH_RESULTS,
    Background,
    Ticks,
    Told,
    cancelled_when,
    download,
    extent,
    fetch,
    ids,
    left_threads,
    rows,
)
from tests.qgis.test_download_input import new_layer

# Each of these would take minutes by itself.
SLOW_TILES = {
    "a silent server": {"tile_fault": "hang"},
    "a slow server": {"tile_delay": 300_000},
    "a pause of the whole app": {"tile_fault": {"mode": "rate_limit", "retry_after": 600}},
    "a slow connection": {"connect_delay": 300_000},
}
SLOW_DETAILS = {
    "a silent server": {"entity_fault": "hang"},
    "a pause of the whole app": {"entity_fault": {"mode": "rate_limit", "retry_after": 600}},
    "an outage": {"entity_fault": "outage"},  # 47 batches of one worker, each tried for some 15 seconds
    "an allowance that is used up": {"app_usage": 100},
}
each_slow_tile = pytest.mark.parametrize("slow", SLOW_TILES)
each_slow_detail = pytest.mark.parametrize("slow", SLOW_DETAILS)


@pytest.fixture(autouse=True)
def no_thread_is_left():
    yield
    assert left_threads() == []


def asked_once(service, host):
    """True once the host has been asked and a moment has passed, so that the answer can have come, or not."""
    seen = []

    def condition():
        if service.log(host):
            seen.append(time.monotonic())
        return bool(seen) and seen[-1] - seen[0] > 0.3

    return condition


def assert_cancelled(results, told):
    assert set(results) == FETCH_RESULTS
    assert results["COMPLETE"] is False
    assert any("cancelled" in warning for warning in told.warnings)
    assert told.errors == []


def in_this_thread(service, condition, **parameters):
    told = Told()
    with cancelled_when(told, condition):
        results = fetch(service, told, **parameters)
    return results, told


def in_a_worker(condition, algorithm, **parameters):
    ticks, background = Ticks(), Background(algorithm, **parameters).start()
    with cancelled_when(background.told, condition):
        assert ticks.until(background.ended)
    assert ticks.count > 5
    return background


@each_slow_tile
def test_cancel_in_the_main_thread(town, slow):
    town.set(**SLOW_TILES[slow])
    results, told = in_this_thread(town, asked_once(town, "tiles"))
    assert_cancelled(results, told)
    assert results["IMAGE_COUNT"] == 0


@each_slow_tile
def test_cancel_in_a_worker_thread(town, slow):
    town.set(**SLOW_TILES[slow])
    background = in_a_worker(
        asked_once(town, "tiles"), FETCH, EXTENT=extent(town.bbox), OUTPUT="memory:", MAX_TILE_AGE=0
    )
    succeeded, results = background.results
    if succeeded:  # QGIS says that a cancelled run failed, but hands its results on
        assert_cancelled(results, background.told)
    assert any("cancelled" in warning for warning in background.told.warnings)


@each_slow_detail
def test_cancel_while_details_are_asked_for(town, slow):
    town.set(**SLOW_DETAILS[slow])
    results, told = in_this_thread(town, asked_once(town, "graph"), DETAILS=["make"], WORKERS=1)
    assert_cancelled(results, told)


def test_cancel_while_a_user_name_is_asked_for(town):
    town.set(entity_fault="hang")
    results, told = in_this_thread(town, asked_once(town, "graph"), CREATORS="anna_maps")
    assert_cancelled(results, told)
    assert town.log("tiles") == []


def test_what_was_read_before_the_cancel_is_kept(town):
    everything = ids(fetch(town)["OUTPUT"])
    tiles = len(town.log("tiles"))
    assert tiles >= 3
    town.clear_log()
    town.set(tile_fault={"mode": "hang", "after": 2})
    told = Told()
    with cancelled_when(told, lambda: told.progress() > 0 and len(town.log("tiles")) == 3):
        results = fetch(town, told, WORKERS=1)
    assert_cancelled(results, told)
    kept = ids(results["OUTPUT"])
    assert 0 < len(kept) == results["IMAGE_COUNT"] < len(everything)
    assert set(kept) < set(everything)
    assert results["TILE_COUNT"] == tiles


def test_cancel_before_the_start_asks_for_nothing(town):
    told = Told()
    told.cancel()
    results = fetch(town, told)
    assert set(results) == FETCH_RESULTS
    assert results["COMPLETE"] is False
    assert town.log() == []


def waiting_download(town, fault):
    """A layer of images, and a service that answers three of them and then does as the fault says."""
    layer = fetch(town, MAX_IMAGES=40)["OUTPUT"]
    town.set(image_fault={**fault, "after": 3})
    town.clear_log()
    return layer


class CancelledAt(Told):
    """Cancelled at the so-manieth look at it."""

    def __init__(self, look):
        super().__init__()
        self.looks, self._look = 0, look

    def isCanceled(self):
        self.looks += 1
        if self.looks == self._look:
            self.cancel()
        return super().isCanceled()


@pytest.mark.parametrize("look", [3, 4, 8, 14])
def test_a_download_cancelled_while_its_photos_are_read_and_named_asks_for_none(town, folder, look):
    """Three looks while 3,000 rows are read, and more while they are named, in rounds as all ask for one name."""
    layer = new_layer("None", {"mly_id": "string", "filename": "string"}, [(str(n), "same") for n in range(1, 3001)])
    told = CancelledAt(look)
    results = download(layer, folder, told)
    assert [row["download_status"] for row in rows(results["OUTPUT"])] == ["cancelled"] * 3000
    assert not any(info.startswith("Photos:") for info in told.infos)
    assert town.log() == [] and not folder.exists()


@pytest.mark.parametrize(
    "fault", [{"mode": "hang"}, {"mode": "drip", "seconds": 600}, {"mode": "429", "retry_after": 600}, {"mode": "503"}]
)
def test_a_cancelled_download_keeps_whole_files_only(town, folder, fault):
    layer = waiting_download(town, fault)
    told = Told()
    with cancelled_when(told, lambda: told.progress() > 5 and len(town.log("images")) > 3):
        results = download(layer, folder, told, WORKERS=2)
    assert set(results) == DOWNLOAD_RESULTS
    found = rows(results["OUTPUT"])
    statuses = [row["download_status"] for row in found]
    assert len(found) == 40
    assert 0 < statuses.count("downloaded") == results["DOWNLOADED_COUNT"] <= 3
    assert statuses.count("cancelled") == 40 - results["DOWNLOADED_COUNT"] - results["FAILED_COUNT"]
    files = sorted(path.name for path in folder.iterdir())
    assert files == sorted(f"{row['filename']}.jpg" for row in found if row["download_status"] == "downloaded")
    assert all((folder / name).read_bytes()[-2:] == b"\xff\xd9" for name in files)
    assert any("cancelled" in warning for warning in told.warnings)


def test_a_download_cancelled_in_a_worker_thread_goes_on_from_there(town, folder):
    layer = waiting_download(town, {"mode": "hang"})
    QgsProject.instance().addMapLayer(layer)
    parameters = {"INPUT": layer, "FOLDER": str(folder), "OUTPUT": "memory:", "WORKERS": 2}
    in_a_worker(lambda: len(town.log("images")) > 3, DOWNLOAD, **parameters)
    whole = {path.name for path in folder.iterdir()}
    assert 0 < len(whole) <= 3
    town.reset()
    town.clear_log()
    results = download(layer, folder)
    assert (results["DOWNLOADED_COUNT"], results["SKIPPED_COUNT"]) == (40 - len(whole), len(whole))
    assert len(town.log("images")) == 40 - len(whole)
