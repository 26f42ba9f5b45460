"""Tile arithmetic against mercantile itself (without the packages: the copy that the zip carries)."""

from __future__ import annotations

import math

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from landlens_plugin.core.errors import RequestInvalid
from landlens_plugin.core.images.bounds import EDGE, Box, checked_box
from landlens_plugin.core.tiles import grid as tiles
from landlens_plugin.core.tiles.decode import decode_images
from landlens_plugin.core.tiles.grid import Tile, bounds, count_tiles, tile_with_bounds, tiles_of
from tests.conftest import WITHOUT_PACKAGES
from tests.core.tiles.tilewriter import Feature, layer, tile
from tests.service.grid import EXTENT, tile_of, to_degrees

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


def ends_near_a_border(box):
    """Whether an edge lies so near to a border of tiles that it counts as on it, or does after rounding."""
    further = Box(box.west - 2 * EDGE, box.south - 2 * EDGE, box.east + 2 * EDGE, box.north + 2 * EDGE)
    nearer = Box(box.west + 2 * EDGE, box.south + 2 * EDGE, box.east - 2 * EDGE, box.north - 2 * EDGE)
    spots = [(box.west, box.north), (box.east, box.south)]
    for edges in (further, nearer):
        spots += [(edges.west, edges.north), (edges.east, edges.south)]
    first, last = ({mercantile.tile(*spot, 14) for spot in spots[start::2]} for start in (0, 1))
    return len(first) > 1 or len(last) > 1


@given(box=boxes())
def test_tiles_are_mercantiles(box):
    ours = list(tiles_of(box))
    if not ends_near_a_border(box):
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
    # Nearer than that no image stands on this side of a border: see the next tests.
    if inside and box.north - lat > EDGE and lon - box.west > EDGE:
        assert Tile(column, row) in set(tiles_of(box))


@given(x=st.integers(0, LAST), y=st.integers(0, LAST))
def test_bounds_of_a_tile_hold_that_tile_alone(x, y):
    west, south, east, north = bounds(Tile(x, y))
    left, top = to_degrees(x * 4096, y * 4096)
    right, bottom = to_degrees((x + 1) * 4096, (y + 1) * 4096)
    assert (west, south, east, north) == pytest.approx((left, bottom, right, top), abs=1e-9)
    assert list(tiles_of(Box(west, south, east, north))) == [Tile(x, y)]


def test_a_box_that_ends_on_a_border_needs_the_tile_that_holds_its_images():
    """Which is the one beyond it in the east and in the south: a unit's corner lies in its north-west."""
    west, south, east, north = bounds(Tile(8000, 6000))
    beyond = bounds(Tile(8001, 6001))
    wide, high = (8000, 8001, 8002), (6000, 6001, 6002)
    assert list(tiles_of(Box(west, beyond.south, beyond.east, north))) == [Tile(x, y) for x in wide for y in high]
    inner = Box(west, beyond.south + 3 * EDGE, beyond.east - 3 * EDGE, north)
    assert list(tiles_of(inner)) == [Tile(x, y) for x in wide[:2] for y in high[:2]]
    assert list(tiles_of(Box(west, (south + north) / 2, east, north))) == [Tile(8000, 6000), Tile(8001, 6000)]
    assert list(tiles_of(Box(west, south, (west + east) / 2, north))) == [Tile(8000, 6000), Tile(8000, 6001)]
    assert list(tiles_of(Box(west - 0.01, south, west, north)))[-1] == Tile(8000, 6001)


@given(x=st.integers(0, LAST), y=st.integers(0, LAST), digits=st.integers(7, 12))
def test_a_tile_written_as_text_is_that_tile(x, y, digits):
    assert tile_with_bounds(Box(*(round(value, digits) for value in bounds(Tile(x, y))))) == Tile(x, y)


near_a_border = st.sampled_from([-2, -1, 0, 1, 2, 2048, EXTENT - 1, EXTENT, EXTENT + 1, 2 * EXTENT - 1, 2 * EXTENT])


@given(
    corner=st.tuples(st.integers(1, LAST - 3), st.one_of(st.integers(1, LAST - 3), st.sampled_from([1, LAST - 3]))),
    across=st.lists(near_a_border, min_size=2, max_size=2, unique=True).map(sorted),
    down=st.lists(near_a_border, min_size=2, max_size=2, unique=True).map(sorted),
    digits=st.integers(7, 16),
    spots=st.sets(st.tuples(near_a_border, near_a_border), min_size=1, max_size=40),
)
def test_a_box_finds_what_lies_in_it_and_on_its_edges(corner, across, down, digits, spots):
    """Edges stand on units and on borders of tiles, and are rounded as text is; the truth is in whole units."""
    at = (corner[0] * EXTENT, corner[1] * EXTENT)
    west, north = to_degrees(at[0] + across[0], at[1] + down[0])
    east, south = to_degrees(at[0] + across[1], at[1] + down[1])
    box = Box(*(round(value, digits) for value in (west, south, east, north)))
    numbers = {spot: number for number, spot in enumerate(sorted(spots), 1)}
    truth = {numbers[x, y] for x, y in spots if across[0] <= x <= across[1] and down[0] <= y <= down[1]}
    is_tile = tile_with_bounds(box) is not None
    if is_tile:  # then what stands on its further edges is its neighbours'
        truth = {numbers[x, y] for x, y in spots if across[0] <= x < across[1] and down[0] <= y < down[1]}

    asked, found = list(tiles_of(box)), []
    for one in asked:
        own = [
            Feature([("id", number)], [((at[0] + x) % EXTENT, (at[1] + y) % EXTENT)])
            for (x, y), number in numbers.items()
            if ((at[0] + x) // EXTENT, (at[1] + y) // EXTENT) == (one.x, one.y)
        ]
        found += decode_images(tile(layer(own)), one, box)[0].id.tolist()

    assert sorted(found) == sorted(truth)
    columns, rows = ({(start + unit) // EXTENT for unit in edges} for start, edges in zip(at, (across, down)))
    needed = (max(columns) - min(columns) + 1) * (max(rows) - min(rows) + 1)  # those that hold a unit of the box
    assert len(asked) == (1 if is_tile else needed)


def test_the_ends_of_the_world():
    whole = checked_box(-180, -90, 0, 90)
    assert count_tiles(whole) == (2**13 + 1) * 2**14  # what stands at 0 degrees is in the column beyond
    assert count_tiles(checked_box(-180, -90, -2 * EDGE, 90)) == 2**13 * 2**14
    top = list(tiles_of(checked_box(0, 85, 0.001, 90)))
    assert top[0] == Tile(8192, 0) and all(tile.x == 8192 for tile in top)
    assert list(tiles_of(checked_box(179.999, -90, 180, -85.05)))[-1] == Tile(LAST, LAST)
    assert next(tiles_of(checked_box(-180, 85.05, -179.999, 90))) == Tile(0, 0)


def test_the_largest_box_is_counted_and_not_listed():
    assert count_tiles(checked_box(-90, -90, 90, 90)) == (2**13 + 1) * 2**14
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
        ((0, 86, 1, 89), "empty: it lies beyond 85.05 degrees"),
    ],
)
def test_a_bad_box_is_refused_with_a_reason(box, said):
    with pytest.raises(RequestInvalid, match=said) as refusal:
        checked_box(*box)
    assert str(refusal.value).endswith(".")


def test_a_tile_names_itself():
    assert str(Tile(14552, 6451)) == "14/14552/6451"
