"""Which tiles a map needs: those that it shows, at the zoom at which QGIS draws them, and never too many."""

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from landlens_plugin.core.coverage.view import MOST_TILES, smallest_scale, tiles_in_view, zoom_at
from landlens_plugin.core.images.bounds import Box
from landlens_plugin.core.services.mapillary.limits import COVERAGE_PER_MINUTE, COVERAGE_TILES
from landlens_plugin.core.tiles.grid import Tile, bounds

OSLO = (10.75, 59.92)
METRES_A_PIXEL = 0.0254 / 96  # of the paper that scales are about


def screen(scale, width=1400, height=900, at=OSLO):
    """The box that a window of this size shows in Web Mercator, whose own metres its scale is about."""
    lon, lat = at
    x, y = math.radians(lon), math.asinh(math.tan(math.radians(lat)))
    half = [side / 2 * METRES_A_PIXEL * scale / 6378137 for side in (width, height)]
    south, north = (math.degrees(math.atan(math.sinh(y + sign * half[1]))) for sign in (-1, 1))
    return Box(math.degrees(x - half[0]), south, math.degrees(x + half[0]), north)


@given(st.floats(100, 6_000_000), st.floats(-179, 179), st.floats(-84, 84))
def test_the_tiles_of_a_view_hold_all_of_it_from_the_middle_outwards(scale, lon, lat):
    box = screen(scale, at=(lon, lat))
    tiles = tiles_in_view(box, scale)
    assert 1 <= len(tiles) <= 24
    assert {tile.z for tile in tiles} == {zoom_at(scale)} and 6 <= tiles[0].z <= 13
    held = [bounds(tile) for tile in tiles]
    for x in (max(box.west, -180), lon, min(box.east, 180 - 1e-9)):
        for y in (max(box.south, -85.05), lat, min(box.north, 85.05)):
            assert any(one.west <= x <= one.east and one.south <= y <= one.north for one in held)
    middle, wide = bounds(tiles[0]), 360 / 2 ** tiles[0].z / 2
    assert middle.west - wide <= (max(box.west, -180) + min(box.east, 180)) / 2 <= middle.east + wide


def test_a_street_is_drawn_from_the_tiles_of_the_last_zoom():
    assert zoom_at(500) == zoom_at(10_000) == 13
    assert len(tiles_in_view(screen(500), 500)) <= 4


def test_the_world_has_no_lines():
    assert zoom_at(smallest_scale() * 1.01) is None
    assert zoom_at(smallest_scale() * 0.99) == 6
    assert tiles_in_view(Box(-180, -85, 180, 85), 100_000_000) == ()


@pytest.mark.parametrize("scale", [0, -1, math.nan, math.inf])
def test_a_map_that_is_not_there_yet_needs_none(scale):
    assert tiles_in_view(Box(10, 59, 11, 60), scale) == ()


@pytest.mark.parametrize(
    "box", [Box(190, 0, 200, 1), Box(170, 0, -170, 1), Box(0, 86, 1, 88), Box(0, 1, 1, 0)], ids=str
)
def test_beyond_the_map_there_is_nothing(box):
    assert tiles_in_view(box, 10_000) == ()


def test_an_odd_projection_gets_no_more_than_the_middle():
    tiles = tiles_in_view(Box(-180, -85, 180, 85), 1000)
    assert len(tiles) == MOST_TILES
    assert all(abs(tile.x - 4095.5) < 10 and abs(tile.y - 4095.5) < 10 for tile in tiles)


def test_where_the_map_ends_only_what_there_is_is_asked_for():
    for tile in tiles_in_view(Box(-181, 84, -179, 89), 1_000_000):
        assert 0 <= tile.x < 2**tile.z and 0 <= tile.y < 2**tile.z
    assert Tile(0, 0, 13) in tiles_in_view(Box(-180, 85, -179.99, 90), 1000)


def test_no_minute_takes_more_than_it_may():
    # What may come at once, and what is let through in the minute that begins there.
    assert COVERAGE_TILES.count + COVERAGE_TILES.count / COVERAGE_TILES.seconds * 60 <= COVERAGE_PER_MINUTE == 60
