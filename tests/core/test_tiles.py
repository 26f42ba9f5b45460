"""Tile arithmetic against mercantile itself (without the packages: the copy that the zip carries)."""

from __future__ import annotations

import math

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from landlens_plugin.core import tiles
from landlens_plugin.core.errors import RequestInvalid
from landlens_plugin.core.tiles import Box, Tile, bounds, checked_box, count_tiles, tiles_of
from tests.conftest import WITHOUT_PACKAGES
from tests.service.grid import tile_of, to_degrees

mercantile = tiles._mercantile()
pytestmark = pytest.mark.doors
LAST = 2**14 - 1

lons = st.floats(-180, 180)
lats = st.floats(-85.0511, 85.0511)


@st.composite
def boxes(draw, most=0.2):
    """Boxes of up to ten tiles a side, anywhere on the map."""
    west, south = draw(lons), draw(lats)
    width, height = draw(st.floats(1e-6, most)), draw(st.floats(1e-6, most))
    east, north = min(180.0, west + width), min(85.0511, south + height)
    assume(west < east and south < north)
    return Box(west, south, east, north)


def test_the_door_chooses_the_package_where_it_is():
    assert mercantile.__name__ == ("landlens_plugin._vendor.mercantile" if WITHOUT_PACKAGES else "mercantile")


@given(box=boxes())
def test_tiles_are_mercantiles(box):
    ours = list(tiles_of(box))
    assert {(tile.x, tile.y, tile.z) for tile in ours} == {tuple(tile) for tile in mercantile.tiles(*box, 14)}
    assert len(ours) == len(set(ours)) == count_tiles(box)
    assert ours == sorted(ours)


@given(box=boxes(), across=st.floats(0, 1), up=st.floats(0, 1))
def test_every_place_in_a_box_lies_in_one_of_its_tiles(box, across, up):
    lon = box.west + across * (box.east - box.west)
    lat = box.south + up * (box.north - box.south)
    column, row = tile_of(min(lon, 179.9999999), lat)
    near = {(tile.x + dx, tile.y + dy) for tile in tiles_of(box) for dx in (0, 1) for dy in (0, 1, -1)}
    assert (column, row) in near  # an edge belongs to both sides
    inside = 1e-7 < across < 1 - 1e-7 and box.east - lon > 1e-8 and lat - box.south > 1e-8
    if inside and box.north - lat > 1e-12 and lon - box.west > 1e-12:
        assert Tile(column, row) in set(tiles_of(box))


@given(x=st.integers(0, LAST), y=st.integers(0, LAST))
def test_bounds_of_a_tile_hold_that_tile_alone(x, y):
    west, south, east, north = bounds(Tile(x, y))
    left, top = to_degrees(x * 4096, y * 4096)
    right, bottom = to_degrees((x + 1) * 4096, (y + 1) * 4096)
    assert (west, south, east, north) == pytest.approx((left, bottom, right, top), abs=1e-9)
    assert list(tiles_of(Box(west, south, east, north))) == [Tile(x, y)]


def test_a_box_that_ends_on_an_edge_ends_in_that_tile():
    west, south, east, north = bounds(Tile(8000, 6000))
    beyond = bounds(Tile(8001, 6001))
    assert list(tiles_of(Box(west, beyond.south, beyond.east, north))) == [
        Tile(8000, 6000),
        Tile(8000, 6001),
        Tile(8001, 6000),
        Tile(8001, 6001),
    ]
    assert list(tiles_of(Box(west, south, east + 1e-7, north))) == [Tile(8000, 6000), Tile(8001, 6000)]


def test_the_ends_of_the_world():
    whole = checked_box(-180, -90, 0, 90)
    assert count_tiles(whole) == 2**13 * 2**14
    top = list(tiles_of(checked_box(0, 85, 0.001, 90)))
    assert top[0] == Tile(8192, 0) and all(tile.x == 8192 for tile in top)
    assert list(tiles_of(checked_box(179.999, -90, 180, -85.05)))[-1] == Tile(LAST, LAST)
    assert next(tiles_of(checked_box(-180, 85.05, -179.999, 90))) == Tile(0, 0)


def test_the_largest_box_is_counted_and_not_listed():
    assert count_tiles(checked_box(-90, -90, 90, 90)) == 2**13 * 2**14
    assert next(iter(tiles_of(checked_box(-90, -90, 90, 90)))) == Tile(4096, 0)


@given(box=boxes(most=170))
def test_a_good_box_stays_as_it_is(box):
    assert checked_box(*box) == box


@pytest.mark.parametrize(
    ("box", "said"),
    [
        ((math.nan, 0, 1, 1), "not a number"),
        ((0, 0, math.inf, 1), "not a number"),
        ((-181, 0, 1, 1), "does not lie on the globe"),
        ((0, 0, 1, 90.1), "does not lie on the globe"),
        ((500000, 4000000, 500100, 4000100), "coordinate reference system"),
        ((170, 0, -170, 1), "antimeridian"),
        ((-100, 0, 100, 1), "half the globe"),
        ((0, 2, 1, 1), "south edge lies north"),
        ((1, 1, 1, 2), "empty"),
        ((1, 1, 2, 1), "empty"),
        ((0, 86, 1, 89), "empty"),
    ],
)
def test_a_bad_box_is_refused_with_a_reason(box, said):
    with pytest.raises(RequestInvalid, match=said) as refusal:
        checked_box(*box)
    assert str(refusal.value).endswith(".")


def test_a_tile_names_itself():
    assert str(Tile(14552, 6451)) == "14/14552/6451"
