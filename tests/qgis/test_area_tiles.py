"""Which tiles polygons need: what looking at every tile says, however many, large, small or far apart they are."""

from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from qgis.core import QgsGeometry

from landlens_plugin.core.errors import TooManyTiles
from landlens_plugin.core.fetch.request import FetchRequest
from landlens_plugin.core.images.area import Both, ShapelyArea
from landlens_plugin.core.images.bounds import Box, widened
from landlens_plugin.core.tiles.grid import Tile, bounds, held, held_within, tiles_of
from landlens_plugin.layers.area import QgisArea
from tests.conftest import WITHOUT_PACKAGES

pytestmark = pytest.mark.doors
WORLD = Box(-170, -80, 9, 80)
WIDTH = 360 / 2**14  # of a tile, in degrees
HERE = bounds(Tile(8000, 5000))
SIDES = ["qgis"] if WITHOUT_PACKAGES else ["qgis", "shapely"]
each_side = pytest.mark.parametrize("side", SIDES)


def area(side, *texts):
    polygons = [QgsGeometry.fromWkt(text) for text in texts]
    if side == "qgis":
        return QgisArea(polygons)
    return ShapelyArea.from_wkb((bytes(polygon.asWkb()) for polygon in polygons), held_within)


def wkt(points):
    return "POLYGON ((" + ", ".join("{!r} {!r}".format(*point) for point in [*points, points[0]]) + "))"


def square(west, south, size):
    return wkt([(west, south), (west + size, south), (west + size, south + size), (west, south + size)])


def star(lon, lat, inner, outer, spikes):
    turns = [(math.pi * number / spikes, inner if number % 2 else outer) for number in range(2 * spikes)]
    return wkt([(lon + size * math.cos(turn), lat + size * math.sin(turn)) for turn, size in turns])


def tiles(box, one, limit=1_000_000):
    return list(FetchRequest(box, "t", area=one, tile_limit=limit).tiles())


def each_looked_at(box, one):
    """The tiles of the box that overlap, by asking of each."""
    every = list(tiles_of(box))
    mask = one.overlaps(np.array([widened(held(tile)) for tile in every]))
    return [tile for tile, found in zip(every, mask.tolist()) if found]


# In tiles from a corner of one: eighths, so that some lie exactly on edges, and others do not.
numbers = st.integers(-16, 160).map(lambda eighths: eighths / 8)
points = st.tuples(numbers, numbers)
shapes = st.lists(
    st.lists(points, min_size=3, max_size=7).filter(lambda ring: len(set(ring)) > 2), min_size=1, max_size=4
)


def placed(ring):
    return wkt([(HERE.west + x * WIDTH, HERE.north - y * (HERE.north - HERE.south)) for x, y in ring])


@given(shapes=shapes, cut=st.tuples(numbers, numbers, st.integers(1, 20), st.integers(1, 20)))
@example(shapes=[[(0, 0), (16, 0), (16, 16), (0, 16)]], cut=(-2, -2, 20, 20))  # taken whole, from edge to edge
@example(shapes=[[(0, 0), (12, 0), (12, 12)], [(2, 2), (2.5, 2), (2.5, 2.5)]], cut=(0, 0, 20, 20))
@example(shapes=[[(1, 1), (9, 1), (9, 9), (1, 9)]], cut=(2.5, 2.5, 3, 3))
def test_the_same_as_looking_at_every_tile(shapes, cut):
    x, y, width, height = cut
    down = HERE.north - HERE.south
    box = Box(
        HERE.west + x * WIDTH, HERE.north - (y + height) * down, HERE.west + (x + width) * WIDTH, HERE.north - y * down
    )
    found = [tiles(box, area(side, *map(placed, shapes))) for side in SIDES]
    assert found == [each_looked_at(box, area(SIDES[0], *map(placed, shapes)))] * len(SIDES)


@each_side
def test_large_ones_with_holes_and_many_corners(side):
    ring = star(HERE.west, HERE.north, 0.4, 0.9, 300)
    hole = QgsGeometry.fromWkt(square(HERE.west - 0.2, HERE.north - 0.2, 0.4))
    one = area(side, QgsGeometry.fromWkt(ring).difference(hole).asWkt(17))
    box = Box(HERE.west - 1, HERE.north - 0.5, HERE.west + 0.7, HERE.north + 1)
    assert tiles(box, one) == each_looked_at(box, one)
    assert len(tiles(box, one)) > 1000


@each_side
def test_both_of_two(side):
    one, other = area(side, star(HERE.west, HERE.north, 0.1, 0.5, 9)), area(side, square(HERE.west, HERE.north, 0.3))
    box = Box(HERE.west - 1, HERE.north - 1, HERE.west + 1, HERE.north + 1)
    found = tiles(box, Both(one, other))
    others = set(tiles(box, other))
    assert found == [tile for tile in tiles(box, one) if tile in others] != []
    assert tiles(box, Both(one, area(side, square(HERE.west + 0.6, HERE.north, 0.1)))) == []


@each_side
def test_two_that_lie_far_apart_need_the_tiles_of_each(side):
    """Some 40 million tiles lie between them."""
    far = [square(-150.001, 60.001, 0.001), square(5.001, -60.001, 0.001)]
    found = tiles(WORLD, area(side, *far), limit=500)
    assert found == [*tiles(WORLD, area(side, far[0])), *tiles(WORLD, area(side, far[1]))]
    assert 2 <= len(found) <= 8


@each_side
def test_ten_thousand_over_a_continent(side):
    rng = np.random.default_rng(3)
    corners = np.stack([rng.uniform(-100, -60, 10_000), rng.uniform(20, 60, 10_000)], axis=1).tolist()
    found = tiles(WORLD, area(side, *(square(lon, lat, 0.002) for lon, lat in corners)))
    assert {Tile(int((lon + 180) / WIDTH), 0) for lon, _ in corners} <= {Tile(tile.x, 0) for tile in found}
    assert 8_000 < len(found) < 20_000


@each_side
def test_a_number_beyond_the_limit_is_exact_where_it_is_small_or_in_one_piece(side):
    box = Box(*HERE)
    inside = (HERE.west + WIDTH / 4, HERE.south + 1e-3)
    for size, limit in ((0.5, 100), (20, 500)):
        whole = area(side, square(*inside, size))
        reach = Box(box.west, box.south, box.west + 60, min(80, box.south + 40))
        with pytest.raises(TooManyTiles) as refusal:
            tiles(reach, whole, limit)
        around = Box(inside[0], inside[1], inside[0] + size, inside[1] + size)
        assert f"needs {sum(1 for _ in tiles_of(around)):,} coverage tiles" in str(refusal.value)
        assert f"the limit is {limit}." in str(refusal.value)


@each_side
def test_a_number_that_is_not_known_is_told_as_more_than(side):
    many = [square(lon / 2 - 100, lat / 2, 0.3) for lon in range(60) for lat in range(60)]
    with pytest.raises(TooManyTiles, match=r"needs more than \d+,\d{3} coverage tiles") as refusal:
        tiles(WORLD, area(side, *many), limit=500)
    told = int(str(refusal.value).split("more than ")[1].split(" ")[0].replace(",", ""))
    assert 20_000 < told < 3600 * 13 * 13  # more than which there are not


def test_an_area_outside_needs_none():
    assert tiles(Box(*HERE), area("qgis", square(100, 10, 1))) == []


@each_side
def test_a_star_of_a_hundred_thousand_corners(side):
    """To find out whether its edges cross takes longer than everything else together."""
    one = area(side, star(HERE.west, HERE.north, 0.02, 0.2, 50_000))
    box = Box(HERE.west - 1, HERE.north - 1, HERE.west + 1, HERE.north + 1)
    assert tiles(box, one) == each_looked_at(box, one)
    found = one.contains(HERE.west + np.array([0, 0.0199, 0.2, 0.2001]), HERE.north + np.zeros(4))
    assert found.tolist() == [True, True, True, False]
