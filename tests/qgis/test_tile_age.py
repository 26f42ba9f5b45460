"""Tiles are kept for a day, so that a second look asks Mapillary for nothing; MAX_TILE_AGE says how long."""

from tests.qgis.running import extent, fetch, ids, run


def test_tiles_read_today_are_not_asked_for_again(town):
    parameters = {"EXTENT": extent(town.bbox), "OUTPUT": "memory:"}
    first = run("landlens:fetchimages", **parameters)
    assert len(town.log("tiles")) == first["TILE_COUNT"]
    town.clear_log()
    second = run("landlens:fetchimages", **parameters, IMAGE_TYPE="pano")
    assert town.log() == []
    assert 0 < second["IMAGE_COUNT"] < first["IMAGE_COUNT"]
    assert second["COMPLETE"] is True
    assert set(ids(second["OUTPUT"])) < set(ids(first["OUTPUT"]))


def test_an_age_of_zero_always_asks(town):
    tiles = fetch(town, MAX_TILE_AGE=24)["TILE_COUNT"]
    town.clear_log()
    fetch(town, MAX_TILE_AGE=0)
    assert len(town.log("tiles")) == tiles


def test_older_tiles_are_asked_for_again(town):
    tiles = fetch(town, MAX_TILE_AGE=24)["TILE_COUNT"]
    town.clear_log()
    fetch(town, MAX_TILE_AGE=1e-9)
    assert len(town.log("tiles")) == tiles


def test_the_two_kinds_of_position_are_kept_apart(town):
    original = fetch(town, MAX_TILE_AGE=24)
    computed = fetch(town, MAX_TILE_AGE=24, POSITION="computed")
    assert original["IMAGE_COUNT"] != computed["IMAGE_COUNT"]
    assert len(town.log("tiles")) == original["TILE_COUNT"] + computed["TILE_COUNT"]


def test_a_tile_that_failed_is_asked_for_again(town):
    town.set(tile_fault={"mode": "garbage", "only": ["14/8681/4765"]})
    assert fetch(town, MAX_TILE_AGE=24)["FAILED_TILE_COUNT"] == 1
    town.reset()
    town.clear_log()
    again = fetch(town, MAX_TILE_AGE=24)
    assert (again["FAILED_TILE_COUNT"], len(town.log("tiles"))) == (0, 1)


def test_a_tile_that_came_broken_once_is_asked_for_once_more(town):
    town.set(tile_fault={"mode": "garbage", "first": 1})
    result = fetch(town, MAX_TILE_AGE=24)
    assert (result["COMPLETE"], len(town.log("tiles"))) == (True, result["TILE_COUNT"] + 1)
