"""Which tiles a map needs: those that it shows, from its middle outwards, and never too many."""

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from landlens_plugin.core.coverage.view import MOST_TILES, tiles_in_view
from landlens_plugin.core.images.bounds import Box
from landlens_plugin.core.services.mapillary.limits import COVERAGE_PER_MINUTE, COVERAGE_TILES
from landlens_plugin.core.tiles.grid import Tile, bounds

OSLO = (10.75, 59.92)
NARROWEST = 256  # pixels of a tile: when it gets smaller, the next zoom's are drawn


def screen(zoom, width=1400, height=900, at=OSLO, pixels=NARROWEST):
    """The box that a window of this size shows, in which a tile is so many pixels wide."""
    lon, lat = at
    x, y = math.radians(lon), math.asinh(math.tan(math.radians(lat)))
    half = [side / 2 / pixels * 2 * math.pi / 2**zoom for side in (width, height)]
    south, north = (math.degrees(math.atan(math.sinh(y + sign * half[1]))) for sign in (-1, 1))
    return Box(math.degrees(x - half[0]), south, math.degrees(x + half[0]), north)


@given(st.integers(6, 16), st.floats(-179, 179), st.floats(-84, 84), st.floats(256, 512))
def test_the_tiles_of_a_view_hold_all_of_it_from_the_middle_outwards(zoom, lon, lat, pixels):
    box = screen(zoom, at=(lon, lat), pixels=pixels)
    tiles = tiles_in_view(box, zoom)
    assert 1 <= len(tiles) <= 7 * 5
    assert {tile.z for tile in tiles} == {min(zoom, 13)}
    held = [bounds(tile) for tile in tiles]
    for x in (max(box.west, -180), lon, min(box.east, 180 - 1e-9)):
        for y in (max(box.south, -85.05), lat, min(box.north, 85.05)):
            assert any(one.west <= x <= one.east and one.south <= y <= one.north for one in held)
    middle, wide = bounds(tiles[0]), 360 / 2 ** tiles[0].z / 2
    assert middle.west - wide <= (max(box.west, -180) + min(box.east, 180)) / 2 <= middle.east + wide


def test_a_street_is_drawn_from_the_tiles_of_the_last_zoom():
    assert {tile.z for tile in tiles_in_view(screen(18), 18)} == {13}
    assert len(tiles_in_view(screen(18), 18)) <= 4


def test_the_largest_screens_are_filled():
    assert 15 * 8 <= len(tiles_in_view(screen(10, 3840, 2160), 10)) <= 16 * 10 < MOST_TILES


def test_the_world_has_no_lines():
    assert tiles_in_view(Box(-180, -85, 180, 85), 5) == ()


@pytest.mark.parametrize(
    "box", [Box(190, 0, 200, 1), Box(170, 0, -170, 1), Box(0, 86, 1, 88), Box(0, 1, 1, 0)], ids=str
)
def test_beyond_the_map_there_is_nothing(box):
    assert tiles_in_view(box, 12) == ()


def test_an_odd_projection_gets_no_more_than_the_middle():
    tiles = tiles_in_view(Box(-180, -85, 180, 85), 13)
    assert len(tiles) == MOST_TILES
    assert all(abs(tile.x - 4095.5) < 10 and abs(tile.y - 4095.5) < 10 for tile in tiles)


def test_where_the_map_ends_only_what_there_is_is_asked_for():
    for tile in tiles_in_view(Box(-181, 84, -179, 89), 8):
        assert 0 <= tile.x < 2**tile.z and 0 <= tile.y < 2**tile.z
    assert Tile(0, 0, 13) in tiles_in_view(Box(-180, 85, -179.99, 90), 13)


def test_no_minute_takes_more_than_it_may():
    # What may come at once, and what is let through in the minute that begins there.
    assert COVERAGE_TILES.count + COVERAGE_TILES.count / COVERAGE_TILES.seconds * 60 <= COVERAGE_PER_MINUTE == 60
