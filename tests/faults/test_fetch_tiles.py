"""Tiles that cannot be read, that are blocked, or that somebody made to do harm."""

import base64
import contextlib
import gzip
import json
import math
import sqlite3

import pytest
from qgis.core import QgsRectangle

from landlens_plugin.algorithms.fetch.form import FetchImages
from landlens_plugin.core.tiles.grid import Tile, bounds
from tests.core.tiles.tilewriter import LINE, POINT, Feature, Single, layer, of_images, tile
from tests.qgis.running import Told, extent, fetch, ids, impatient, in_box, points, rows

TILES = ["14/8681/4764", "14/8681/4765", "14/8682/4764", "14/8682/4765"]


def tile_of(name):
    z, x, y = map(int, name.split("/"))
    return Tile(x, y, z)


def asked_tiles(service):
    return [entry["path"].split("/2/")[1] for entry in service.log("tiles")]


def served(name, content):
    """A fault that answers with these bytes instead of the tile."""
    return {"mode": "body", "only": [name], "body": base64.b64encode(content).decode()}


def everywhere():
    """The whole of the four tiles, just inside their edges."""
    boxes = [bounds(tile_of(name)) for name in TILES]
    west, south = min(box.west for box in boxes), min(box.south for box in boxes)
    east, north = max(box.east for box in boxes), max(box.north for box in boxes)
    return extent((west + 1e-9, south + 1e-9, east - 1e-9, north - 1e-9))


def test_failed_tiles_are_told_kept_and_all_that_a_second_run_asks_for(town, town_truth):
    broken = {TILES[0]: "HTTP 404", TILES[1]: "HTTP 503", TILES[2]: "tile"}
    town.set(
        tile_fault=[
            {"mode": "404", "only": [TILES[0]]},
            {"mode": "503", "only": [TILES[1]]},
            {"mode": "garbage", "only": [TILES[2]]},
        ]
    )
    told = Told()
    first = fetch(town, told, algorithm=impatient(FetchImages), FAILED_TILES="memory:", MAX_TILE_AGE=24)
    assert first["IMAGE_COUNT"] > 0
    assert (first["TILE_COUNT"], first["FAILED_TILE_COUNT"], first["COMPLETE"]) == (4, 3, False)
    failed = first["FAILED_TILES"]
    for row, feature in zip(rows(failed), failed.getFeatures()):
        name = f"{row['z']}/{row['x']}/{row['y']}"
        assert row["tile"] == name
        assert broken.pop(name) in row["reason"]
        assert feature.geometry().boundingBox() == QgsRectangle(*bounds(tile_of(name)))
        assert any(name in error and row["reason"] in error for error in told.errors)
    assert broken == {}
    assert any("3 of 4 tiles could not be read" in warning for warning in told.warnings)

    town.reset()
    town.clear_log()
    second = fetch(town, AREA=failed, MAX_TILE_AGE=0)
    assert sorted(asked_tiles(town)) == TILES[:3]
    assert second["COMPLETE"] is True
    both = ids(first["OUTPUT"]) + ids(second["OUTPUT"])
    assert sorted(both) == sorted(image["id"] for image in town_truth if in_box(image, town.bbox))

    # Or the same run again, as if there had been no second one: what was read by either is on the disk.
    town.clear_log()
    again = fetch(town, MAX_TILE_AGE=24)
    assert sorted(ids(again["OUTPUT"])) == sorted(both)
    assert asked_tiles(town) == []


@pytest.mark.parametrize("sign", ["ip_block", "html", "301"])
def test_a_blocked_address_stops_all_tiles_at_the_first_sign(town, sign):
    town.set(tile_fault={"mode": sign, "after": 2})
    told = Told()
    results = fetch(town, told, FAILED_TILES="memory:", WORKERS=1, MAX_TILE_AGE=24)
    assert len(asked_tiles(town)) == 3  # two good ones and the sign; nothing again, nothing followed
    assert not any("/login" in entry["path"] for entry in town.log())
    assert results["IMAGE_COUNT"] > 0
    assert (results["FAILED_TILE_COUNT"], results["COMPLETE"]) == (2, False)
    sentences = [error for error in told.errors if "24 hours" in error]
    assert len(sentences) == 1
    for part in ("blocked this internet address", "last refused request", "What was read until now is kept"):
        assert part in sentences[0]
    town.reset()
    town.clear_log()
    assert fetch(town, MAX_TILE_AGE=24)["COMPLETE"] is True
    assert len(asked_tiles(town)) == 2  # the next day


def test_all_workers_stop_at_the_block_and_details_go_on(town):
    town.set(tile_fault={"mode": "ip_block", "after": 1})
    results = fetch(town, DETAILS=["width"], WORKERS=10)
    assert len(asked_tiles(town)) <= 4
    assert results["IMAGE_COUNT"] > 0
    assert [row["width"] for row in rows(results["OUTPUT"]) if row["width"]]


def test_who_waits_to_try_again_when_the_block_comes_does_not(town):
    town.set(tile_fault=[{"mode": "503", "first": 3}, {"mode": "ip_block"}])
    results = fetch(town, WORKERS=10)
    assert len(asked_tiles(town)) == 4
    assert results["FAILED_TILE_COUNT"] == 4


def test_hostile_tiles(town):
    fine = {"id": 11, "captured_at": 1700000000000, "compass_angle": 45.0, "sequence_id": "s", "is_pano": False}
    odd = of_images(
        fine,
        {},  # no id at all
        {"id": "", "sequence_id": ""},
        {"id": "no number"},
        {"id": -5},
        {"id": 12, "captured_at": 0, "compass_angle": float("nan"), "quality_score": float("inf")},
        {"id": 13, "captured_at": 10_000_000_000_000_000, "compass_angle": Single(math.nan), "is_pano": "perhaps"},
        {"id": 14, "captured_at": "yesterday", "compass_angle": "north", "creator_id": 1.5, "organization_id": True},
        {"id": 15, "captured_at": -(2**62), "sequence_id": 7, "quality_score": "none", "foot": 3},
    )

    def at(number, *places):
        return Feature([("id", number)], places, POINT)

    far = tile(
        layer(
            [
                at(11, (10, 10)),  # stands in the first tile, too
                at(21, (-90000, 10)),
                at(22, (2**31 - 1, 2**31 - 1)),
                at(23, (-(2**31), 5)),
                at(24, (100, 100)),
                at(24, (900, 900)),
                at(25, (4000, 4000)),
                at(24, (5, 5)),
            ]
        )
    )
    town.set(
        tile_fault=[
            served(TILES[0], odd),
            served(TILES[1], far),
            {"mode": "huge", "size": 200 * 2**20, "only": [TILES[2]]},
            {"mode": "bomb", "size": 200 * 2**20, "only": [TILES[3]]},
        ]
    )
    told = Told()
    results = fetch(town, told, EXTENT=everywhere(), FAILED_TILES="memory:", WORKERS=10)
    reasons = {row["tile"]: row["reason"] for row in rows(results["FAILED_TILES"])}
    assert set(reasons) == set(TILES[2:])
    assert all("128 MB" in reason for reason in reasons.values())
    assert len([name for name in asked_tiles(town) if name in TILES[2:]]) == 2  # nobody asks for a bomb again
    assert results["COMPLETE"] is False
    assert any("4 points in the tiles carry no image id" in warning for warning in told.warnings)

    found = {row["mly_id"]: row for row in rows(results["OUTPUT"])}
    assert set(found) == {"11", "12", "13", "14", "15", "24", "25"}
    assert found["11"]["compass_angle"] == 45
    assert found["12"]["captured_at"].toMSecsSinceEpoch() == 0
    for key, name in (
        ("12", "compass_angle"), ("12", "quality_score"), ("13", "captured_at"), ("13", "compass_angle"),
        ("13", "is_pano"), ("14", "captured_at"), ("14", "compass_angle"), ("15", "captured_at"), ("15", "on_foot"),
    ):  # fmt: skip
        assert found[key][name] is None, (key, name)

    places = points(results["OUTPUT"])
    own = bounds(tile_of(TILES[0]))
    assert own.south < places["11"].y() < own.north  # the first in the order of tiles
    for workers in (1, 3):
        again = fetch(town, EXTENT=everywhere(), WORKERS=workers)["OUTPUT"]
        assert points(again) == places
        assert ids(again) == ids(results["OUTPUT"])


MUTATED = {
    "random bytes": bytes(range(256)) * 40,
    "a layer that claims more than there is": b"\x1a\xff\xff\xff\xff\x0f" + b"x" * 20,
    "an endless number": b"\x1a" + b"\xff" * 64,
    "nothing but a start": b"\x1a",
    "bad gzip": b"\x1f\x8b\x08" + b"\x00" * 30,
    "cut": of_images({"id": 1}, {"id": 2})[:-3],
    "a wrong field": b"\x22\x04abcd",
}


def test_what_is_no_tile_is_a_failed_tile_and_never_an_empty_one(town):
    cases = list(MUTATED)
    for start in range(0, len(cases), len(TILES)):
        chosen = dict(zip(TILES, cases[start : start + len(TILES)]))
        town.set(tile_fault=[served(name, MUTATED[case]) for name, case in chosen.items()])
        results = fetch(town, FAILED_TILES="memory:")
        assert {row["tile"] for row in rows(results["FAILED_TILES"])} == set(chosen), list(chosen.values())
        assert results["COMPLETE"] is False


@pytest.mark.parametrize("empty", ["204", "nobody", "nolayer", "featureless"])
def test_an_empty_tile_is_no_failed_one(town, empty):
    town.set(empty_tile=empty)
    west, south = -140.0, -40.0  # in the ocean
    told = Told()
    results = fetch(town, told, EXTENT=extent((west, south, west + 0.01, south + 0.01)))
    assert (results["IMAGE_COUNT"], results["FAILED_TILE_COUNT"], results["COMPLETE"]) == (0, 0, True)
    assert any("No image was found" in warning for warning in told.warnings)


def test_hostile_details(town):
    layer_ = fetch(town, MAX_IMAGES=6)["OUTPUT"]
    one, two, three, four, five, six = ids(layer_)
    hostile = {
        one: {"id": one, "width": "wide", "height": 10**30, "make": {"a": 1}, "altitude": "NaN", "creator": "me"},
        two: {"id": two, "width": True, "height": -(2**40), "make": "\ud800\u0000x", "altitude": 4294967281},
        three: {"id": three, "computed_geometry": {"coordinates": ["a", None]}, "mesh": [], "make": ["a", 1]},
        four: {"id": four, "altitude": float("nan"), "computed_altitude": float("inf"), "width": 1e300, "make": None},
        five: {
            "id": five,
            "altitude": int("9" * 400),
            "thumb_256_url": "javascript:alert(1)",
            "detections": {"data": 3},
        },
        six: {"id": six, "width": 640, "height": 480, "make": "Make", "altitude": 12.5},
    }
    body = base64.b64encode(json.dumps(hostile).encode()).decode()
    town.set(entity_fault={"mode": "body", "body": body, "content_type": "application/json"})
    details = ["width", "height", "make", "altitude", "computed_altitude", "computed_geometry", "mesh", "creator"]
    results = fetch(town, DETAILS=[*details, "thumb_256_url", "detections"], MAX_IMAGES=6)
    found = {row["mly_id"]: row for row in rows(results["OUTPUT"])}
    assert list(found) == [one, two, three, four, five, six]
    assert (found[six]["width"], found[six]["height"], found[six]["make"]) == (640, 480, "Make")
    assert found[six]["altitude"] == 12.5
    assert found[two]["altitude"] == -15
    for key in (one, two, three, four, five):
        assert found[key]["width"] is None
        assert found[key]["height"] is None
        assert found[key]["computed_geometry_lon"] is None


@pytest.mark.doors
def test_a_text_that_is_not_utf_8_costs_itself_alone(town):
    """Whatever library reads the tile; on this run, and on the next one, which finds it on the disk."""
    properties = {"captured_at": 1700000000000, "sequence_id": "a good key", "is_pano": False}
    images = [{"id": number, **properties} for number in range(1, 100)]
    images.append({**images[0], "id": 100, "sequence_id": "spoilt-key"})
    content = of_images(*images)
    spoilt = content.replace(b"spoilt-key", b"sp\xff\xfelt-key")
    bare = content.replace(b"sequence_id", b"seq\xffence_id").replace(b"is_pano", b"is\xffpano")
    town.set(tile_fault=[served(TILES[0], spoilt), served(TILES[1], bare)])
    for _ in range(2):
        results = fetch(town, EXTENT=everywhere(), MAX_TILE_AGE=24, FAILED_TILES="memory:")
        assert (results["FAILED_TILE_COUNT"], results["COMPLETE"]) == (0, True)
        found = {row["mly_id"]: row["sequence_id"] for row in rows(results["OUTPUT"])}
        assert found["99"] == "a good key" and found["100"] is None


@pytest.mark.parametrize("written", [str, lambda token: base64.b64encode(token.encode()).decode()])
def test_a_tile_that_repeats_the_token_is_neither_shown_nor_kept(town, tmp_path, monkeypatch, written):
    caches = tmp_path / "caches"
    monkeypatch.setenv("XDG_CACHE_HOME", str(caches))
    echo = written(town.environment()["MLY_TOKEN"])
    content = of_images({"id": 1, "sequence_id": "a good key"}, {"id": 2, "sequence_id": echo})
    town.set(tile_fault=served(TILES[0], content))
    told = Told()
    results = fetch(town, told, EXTENT=everywhere(), MAX_TILE_AGE=24, FAILED_TILES="memory:")
    assert (results["FAILED_TILE_COUNT"], results["COMPLETE"]) == (1, False)
    assert results["IMAGE_COUNT"] > 0
    (failed,) = rows(results["FAILED_TILES"])
    assert failed["tile"] == TILES[0] and "repeats the access token" in failed["reason"]
    assert echo not in json.dumps(rows(results["OUTPUT"]), default=str) + told.everything()
    with contextlib.closing(sqlite3.connect(next(caches.rglob("*.mbtiles")))) as kept:
        tiles = [gzip.decompress(data) for (data,) in kept.execute("SELECT tile_data FROM tiles")]
    assert tiles and not any(echo.encode() in one for one in tiles)


@pytest.mark.doors
def test_a_tile_that_ends_in_an_error_is_a_failed_one(town):
    """A property that the tile does not hold: at that, GDAL ends the layer without a word."""
    content = bytearray(of_images({"id": 1}, {"id": 2}, {"id": 3}))
    place = content.rindex(b"\x12\x02\x00\x02")
    content[place + 3] = 60
    town.set(tile_fault=served(TILES[0], bytes(content)))
    results = fetch(town, EXTENT=everywhere(), FAILED_TILES="memory:")
    assert results["COMPLETE"] is False


@pytest.mark.doors
def test_every_layer_of_images_is_read_and_what_is_no_point_makes_it_incomplete(town):
    def numbered(first, last, kind=POINT):
        places = [(100, 100)] if kind == POINT else [(100, 100), (110, 110)]
        return [Feature([("id", number)], places, kind) for number in range(first, last)]

    town.set(tile_fault=served(TILES[0], tile(layer(numbered(1, 61)), layer(numbered(61, 121)))))
    results = fetch(town, EXTENT=everywhere())
    assert {str(number) for number in range(1, 121)} <= set(ids(results["OUTPUT"]))
    assert results["COMPLETE"] is True
    town.set(tile_fault=served(TILES[0], tile(layer(numbered(1, 61) + numbered(61, 121, LINE)))))
    results = fetch(town, told := Told(), EXTENT=everywhere())
    assert results["COMPLETE"] is False
    assert any(warning.startswith("60 points in the tiles") for warning in told.warnings)
