"""WORKERS is the number of requests at a time, of all kinds together, as the service counts them."""

import pytest

from tests.faults.photolayers import layer_of
from tests.qgis.running import download, extent, fetch

SLOW = {"tile_delay": 60, "entity_delay": 60, "image_delay": 60}
WIDTHS = [1, 4]


def most_at_once(service, host=None):
    """How many requests the service had to answer at once, at the most."""
    return max(entry["at_once" if host is None else "in_flight"] for entry in service.log(host))


def with_details(service, **parameters):
    """Fetch the world's panoramas, and a seam of tiles around it, which are empty and asked for all the same."""
    west, south, east, north = service.bbox
    around = extent((west - 0.07, south - 0.05, east + 0.07, north + 0.05))
    return fetch(service, EXTENT=around, DETAILS=["altitude"], IMAGE_TYPE="pano", **parameters)


@pytest.fixture
def by_id(town, town_truth):
    """Four hundred images that live, by nothing but their ids: addresses have to be asked for."""
    return layer_of([{"mly_id": image["id"]} for image in town_truth if not image["dead"]][:400])


@pytest.mark.parametrize("workers", WIDTHS)
def test_tiles_and_details_together(town, workers):
    town.set(**SLOW)
    results = with_details(town, WORKERS=workers)
    assert results["FAILED_TILE_COUNT"] == 0
    assert {entry["host"] for entry in town.log()} == {"tiles", "graph"}
    assert most_at_once(town) == workers


@pytest.mark.parametrize("workers", WIDTHS)
def test_addresses_and_photos_together(town, by_id, folder, workers):
    town.set(**SLOW)
    results = download(by_id, folder, SIZE="256", WRITE_EXIF=False, WORKERS=workers)
    assert results["DOWNLOADED_COUNT"] + results["FAILED_COUNT"] == 400
    assert {entry["host"] for entry in town.log()} == {"graph", "images"}
    assert most_at_once(town) == workers


def test_never_more_than_six_tiles_however_many_workers(town):
    town.set(**SLOW)
    assert with_details(town, WORKERS=20)["FAILED_TILE_COUNT"] == 0
    assert most_at_once(town, "tiles") <= 6 < most_at_once(town) <= 20


def test_a_thread_that_waits_to_try_again_leaves_its_place_to_others(town):
    """One place, and a tile that fails for long: the others are read meanwhile."""
    town.set(**SLOW, tile_fault={"mode": 500, "first": 2})
    assert with_details(town, WORKERS=1)["FAILED_TILE_COUNT"] == 0
    assert most_at_once(town) == 1


def test_a_pause_that_one_kind_of_request_meets_is_kept_by_all_and_ends(town):
    town.set(**SLOW, entity_fault={"mode": 429, "first": 1, "retry_after": 2})
    assert with_details(town, WORKERS=4)["FAILED_TILE_COUNT"] == 0
    log = town.log()
    limited = next(number for number, entry in enumerate(log) if entry["status"] == 429)
    told = log[limited]["time"] + log[limited]["seconds"]
    # The answer has to be read before anybody can know of it: each of the three other places may send once more.
    assert sum(told <= entry["time"] < told + 1.5 for entry in log) <= 3
    assert most_at_once(town) == 4
