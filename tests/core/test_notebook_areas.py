"""The notebook's other areas: polygons of any origin, and tiles by their names."""

from __future__ import annotations

import pytest

from landlens_plugin.core import Mapillary
from landlens_plugin.core.errors import RequestInvalid, TooManyTiles
from landlens_plugin.core.fetch.polygons import area_of
from landlens_plugin.core.images.bounds import Box
from landlens_plugin.core.services.mapillary.fields import DETAILS
from landlens_plugin.core.tiles.grid import Tile, bounds, tile_named, tiles_of
from tests.core.runs import in_box, tile_of

shapely = pytest.importorskip("shapely")
pytestmark = pytest.mark.doors


@pytest.fixture
def mapillary(town, monkeypatch):
    for name, value in town.environment().items():
        monkeypatch.setenv(name, value)
    return Mapillary()


@pytest.fixture
def box(town):
    return Box(*town.bbox)


def ids(table):
    found = [int(row["mly_id"]) for row in table]
    assert len(found) == len(set(found))
    return set(found)


class Layer:
    """As geopandas's objects are: in another CRS, until they are asked for degrees."""

    crs = "EPSG:32632"

    def __init__(self, *shapes):
        self.geometry = [shapely.Point(0, 0)]
        self._shapes = shapes

    def to_crs(self, crs):
        assert crs == "EPSG:4326"
        self.geometry = [*self._shapes, None]
        return self


def forms(box):
    """Two overlapping rectangles that are the box together, as everything that may be given."""
    west, south, east, north = box
    third = (east - west) / 3
    one, other = shapely.box(west, south, east - third, north), shapely.box(west + third, south, east, north)
    both = [shapely.geometry.mapping(shape) for shape in (one, other)]
    yield [one, other]
    yield shapely.MultiPolygon([one, other])  # which is not valid, as they overlap
    yield shapely.GeometryCollection([one, shapely.MultiPolygon([other])])
    yield both
    yield {"type": "GeometryCollection", "geometries": both}
    features = [{"type": "Feature", "properties": {}, "geometry": shape} for shape in both]
    yield {"type": "FeatureCollection", "features": [*features, {"type": "Feature", "geometry": None}]}
    yield (shape for shape in features)
    yield Layer(one, other)


def test_polygons_in_every_form_are_the_same_area(mapillary, town, town_truth, box):
    expected = in_box(town_truth, box)
    for given in forms(box):
        assert ids(mapillary.fetch_within_polygons(given, fields=["id"])) == expected
    assert {tile_of(entry) for entry in town.log("tiles")} == {str(tile) for tile in tiles_of(box)}
    assert len(town.log("tiles")) == len(list(tiles_of(box)))  # each of them once


def test_only_the_tiles_that_polygons_reach_into_are_read(mapillary, town, town_truth, box):
    west, south, east, north = box
    triangle = shapely.Polygon([(west, south), (east, south), (west, north)])
    hole = shapely.Point((west * 3 + east) / 4, (south * 3 + north) / 4).buffer((east - west) / 10)
    table = mapillary.fetch_within_polygons(triangle - hole, fields=["id"], max_tile_age=0)
    inside = {
        int(image["id"])
        for image in town_truth
        if (triangle - hole).intersects(shapely.Point(image["tile_lon"], image["tile_lat"]))
    }
    assert ids(table) == inside and 0 < len(inside) < len(in_box(town_truth, box))
    with pytest.raises(TooManyTiles, match="the limit is 1"):
        mapillary.fetch_within_polygons(triangle.buffer(0.1), tile_limit=1)
    with pytest.raises(TooManyTiles, match="the limit is 1"):
        mapillary.fetch_within_bbox([west - 0.1, south, east, north], tile_limit=1)


@pytest.mark.parametrize(
    ("given", "said"),
    [
        (shapely.Point(1, 2), "A Point is no area"),
        ({"type": "LineString", "coordinates": [[1, 2], [3, 4]]}, "A LineString is no area"),
        ({"type": "Polygon", "coordinates": [[1, 2], [3, 4]]}, "coordinates are not rings"),
        ({"type": "Polygon", "coordinates": "x"}, "coordinates are not rings"),
        ({"type": "Polygon"}, "coordinates are not rings"),
        ({}, "A None is no area"),
        ("POLYGON ((1 2, 3 4, 5 6, 1 2))", "A str is no area"),
        (None, "A NoneType is no area"),
        ([], "no polygon with an area"),
        (shapely.Polygon(), "no polygon with an area"),
        (shapely.box(500000, 4000000, 500100, 4000100), "coordinate reference system"),
    ],
)
def test_what_is_no_area_is_said_before_any_request(mapillary, town, given, said):
    with pytest.raises(RequestInvalid, match=said):
        mapillary.fetch_within_polygons(given)
    assert town.log() == []


def test_failed_tiles_are_fetched_again_by_their_names(mapillary, town, town_truth, box):
    whole = mapillary.fetch_within_bbox(box, fields=["id"])
    town.set(tile_fault={"mode": "garbage", "first": 4})
    first = mapillary.fetch_within_bbox(box, fields=["id"], max_tile_age=0, max_workers=1)
    assert first.failed_tiles and not first.complete
    again = mapillary.fetch_tiles(first.failed_tiles, fields=["id"], max_tile_age=0)
    assert again.complete and not ids(first) & ids(again)
    assert ids(whole) <= ids(first) | ids(again)
    lost = [tile_named(name) for name in first.failed_tiles]
    assert ids(again) == set().union(*(in_box(town_truth, bounds(tile)) for tile in lost))


def test_tiles_by_name_and_number():
    assert tile_named("14/8000/5000") == tile_named((8000, 5000)) == tile_named([8000, 5000, 14]) == Tile(8000, 5000)
    for wrong in ("8000/5000", "a/b/c", (1,), (1, 2, 3, 4), 5, None, ("x", 1)):
        with pytest.raises(RequestInvalid, match="is no tile"):
            tile_named(wrong)


def test_every_detail_has_a_type_in_a_frame():
    from landlens_plugin.core.frames import _TYPES

    assert {column.name for columns in DETAILS.values() for column in columns} <= set(_TYPES)
    assert area_of(shapely.box(1, 1, 2, 2)).boxes().tolist() == [[1, 1, 2, 2]]
