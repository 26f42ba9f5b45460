"""What is missing after one run is all that the next one asks for: details as well as tiles."""

import pytest

from landlens_plugin.algorithms.fetch.form import FetchImages
from tests.qgis.running import Told, extent, fetch, impatient, rows

DETAILS = ["creator", "altitude"]


def asked_ids(service):
    """The ids that the Graph API was asked for, in whatever form."""
    asked = []
    for entry in service.log("graph"):
        asked += entry["query"]["ids"].split(",") if "ids" in entry["query"] else [entry["path"].strip("/")]
    return asked


@pytest.fixture
def first_run(landlens, town):
    """A run that lost a batch of details to an outage: its result, and what it told."""
    west, south, east, north = town.bbox
    inside = [
        image["id"]
        for image in town.truth()
        if west < image["tile_lon"] < east and south < image["tile_lat"] < north and not image["dead"]
    ]
    town.set(entity_fault={"mode": "outage", "only": [inside[len(inside) // 2]]})
    told = Told()
    result = fetch(town, told, algorithm=impatient(FetchImages), DETAILS=DETAILS, MAX_TILE_AGE=24)
    return result, told


def without(result):
    return {row["mly_id"] for row in rows(result["OUTPUT"]) if row["creator_username"] is None}


def test_a_second_run_asks_only_for_the_details_that_are_missing(first_run, town):
    result, told = first_run
    lost = without(result)
    assert len(lost) > 10
    assert result["FAILED_DETAIL_COUNT"] >= len(lost) and result["COMPLETE"] is False
    assert any("Details of image" in error for error in told.errors)
    town.reset()
    town.clear_log()

    again = fetch(town, DETAILS=DETAILS, MAX_TILE_AGE=24)

    assert town.log("tiles") == []
    assert set(asked_ids(town)) == lost
    assert without(again) <= {image["id"] for image in town.truth() if image["dead"]}


def test_a_small_complete_run_in_between_takes_nothing_away(first_run, town):
    result, _ = first_run
    lost, dead = without(result), {image["id"] for image in town.truth() if image["dead"]}
    known = {row["mly_id"] for row in rows(result["OUTPUT"])} - lost
    west, south, east, north = town.bbox
    town.reset()
    small = fetch(town, DETAILS=DETAILS, MAX_TILE_AGE=24, EXTENT=extent((west, south, (west + east) / 2, north)))
    of_small = {row["mly_id"] for row in rows(small["OUTPUT"])}
    assert small["FAILED_DETAIL_COUNT"] == len(of_small & dead)
    assert of_small & known and known - of_small
    town.clear_log()

    fetch(town, DETAILS=DETAILS, MAX_TILE_AGE=24)

    assert not set(asked_ids(town)) & (known - of_small)


def test_a_run_with_nothing_missing_leaves_nothing_behind(landlens, town):
    fetch(town, DETAILS=DETAILS, MAX_TILE_AGE=24)
    before = len(asked_ids(town))
    town.clear_log()

    fetch(town, DETAILS=DETAILS, MAX_TILE_AGE=24)

    assert len(asked_ids(town)) == before


def test_with_other_details_or_without_a_cache_everything_is_asked_for(first_run, town):
    town.reset()
    for parameters in ({"DETAILS": ["altitude"], "MAX_TILE_AGE": 24}, {"DETAILS": DETAILS, "MAX_TILE_AGE": 0}):
        town.clear_log()
        result = fetch(town, **parameters)
        assert len(set(asked_ids(town))) == result["IMAGE_COUNT"]
