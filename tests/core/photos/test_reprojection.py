"""Views against the formula, one pixel at a time, and what a panorama's own file tells."""

from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from landlens_plugin.core.images.looking import View
from landlens_plugin.core.photos.panorama import Level
from landlens_plugin.core.photos.reprojection import ViewMap, width_for
from tests.core.photos.test_panorama import HEIGHT, WIDTH, colours, smooth


def drawn(pixels, view, height=None, above=None):
    level = Level(pixels, height or max(pixels.shape[0], pixels.shape[1] // 2), above)
    return ViewMap(view, level.width, level.height).draw(level, view.yaw)


def at(pixels, lon, lat):
    """The colour at a longitude and a latitude (downwards), mixed of four pixels; edges as the nearest row."""
    rows, width = pixels.shape[:2]
    x = (lon / (2 * math.pi) + 0.5) * width - 0.5
    y = min(max((lat / math.pi + 0.5) * rows - 0.5, 0), rows - 1)
    left, top = math.floor(x), math.floor(y)
    right, below = x - left, y - top
    mixed = 0.0
    for row, share in ((top, 1 - below), (min(top + 1, rows - 1), below)):
        for column, part in ((left, 1 - right), (left + 1, right)):
            mixed = mixed + pixels[row, column % width] * share * part
    return mixed


def oracle(pixels, view):
    """Each pixel by rotation of its ray: about the axis to the right by the pitch, then about the vertical one."""
    found = np.empty((int(view.height), int(view.width), 3))
    pitch, yaw = math.radians(view.pitch), math.radians(view.yaw)
    for y in range(int(view.height)):
        for x in range(int(view.width)):
            right = (x + 0.5) - view.width / 2
            down = (y + 0.5) - view.height / 2
            ahead = (view.width / 2) / math.tan(math.radians(view.hfov) / 2)
            down, ahead = (
                down * math.cos(pitch) - ahead * math.sin(pitch),
                (down * math.sin(pitch) + ahead * math.cos(pitch)),
            )
            lon = math.atan2(right, ahead) + yaw
            found[y, x] = at(pixels, lon, math.atan2(down, math.hypot(right, ahead)))
    return found


@settings(max_examples=25)
@given(
    st.floats(-720, 720),
    st.floats(-90, 90),
    st.floats(20, 140),
    st.sampled_from([(24, 24), (31, 17), (8, 40)]),
)
def test_each_pixel_is_where_the_formula_says(yaw, pitch, hfov, size):
    picture = smooth()
    view = View(*size, yaw, pitch, hfov)
    expected = oracle(colours(picture).astype(float), view)
    # Of four colours mixed in whole numbers, twice rounded down; and a 256th of a pixel of the place.
    assert np.abs(colours(drawn(picture, view)) - expected).max() <= 3.5


def test_noise_shows_every_column_and_row_in_its_place():
    """A place that is half a pixel off would show in noise as some hundred."""
    noise = np.random.default_rng(3).integers(0, 2**24, (64, 128)).astype(np.uint32) | np.uint32(0xFF000000)
    for view in (View(40, 40, 0), View(40, 40, 180), View(40, 40, 123.4, 35), View(40, 40, -90, -80, 60)):
        difference = np.abs(colours(drawn(noise, view)) - oracle(colours(noise).astype(float), view))
        assert difference.max() <= 5


def bright(lon, lat=0.0, width=3600):
    """A panorama with one bright spot, degrees to the right of its middle and upwards."""
    pixels = np.full((width // 2, width), 0xFF000000, np.uint32)
    x, y = (lon / 360 + 0.5) * width, (0.5 - lat / 180) * width / 2
    for row in (math.floor(y - 0.5), math.floor(y - 0.5) + 1):
        for column in (math.floor(x - 0.5), math.floor(x - 0.5) + 1):
            pixels[min(max(row, 0), width // 2 - 1), column % width] = 0xFFFFFFFF
    return pixels


def spot(pixels):
    """The middle of what is bright, in pixels from the upper left corner."""
    light = colours(pixels)[..., 1]
    assert light.any()
    y, x = np.indices(light.shape)
    return (x * light).sum() / light.sum() + 0.5, (y * light).sum() / light.sum() + 0.5


@pytest.mark.parametrize("yaw", [0, 33.3, 90, 179.9, 180, 180.1, 270, 359.9])
def test_the_middle_looks_where_the_yaw_says(yaw):
    x, y = spot(drawn(bright(yaw), View(512, 512, yaw)))
    assert (x, y) == (pytest.approx(256, abs=0.3), pytest.approx(256, abs=0.3))


def test_the_right_edge_is_half_the_width_away_and_upwards_is_up():
    picture = bright(100 + 40)
    x, _ = spot(drawn(picture, View(512, 512, 100)))
    assert x == pytest.approx(256 + 256 * math.tan(math.radians(40)), abs=0.5)
    _, y = spot(drawn(bright(10, 20), View(512, 512, 10)))
    assert y == pytest.approx(256 - 256 * math.tan(math.radians(20)), abs=0.5)
    x, y = spot(drawn(bright(200, 30), View(512, 512, 200, 30)))
    assert (x, y) == (pytest.approx(256, abs=0.5), pytest.approx(256, abs=0.5))


def test_the_seam_is_not_seen():
    view = View(400, 400, 180)
    red = colours(drawn(smooth(), view))[..., 0]
    assert np.abs(np.diff(red, axis=1)).max() <= 4


def test_a_turn_is_a_shift_of_columns():
    picture = smooth()
    level = Level(picture, HEIGHT)
    one = ViewMap(View(64, 64), WIDTH, HEIGHT)
    turned = Level(np.roll(picture, -30, axis=1), HEIGHT)
    assert np.array_equal(one.draw(level, 30 * 360 / WIDTH), one.draw(turned, 0))


def test_a_panorama_cut_above_and_below_is_black_there():
    picture = smooth()[90:250]
    assert colours(drawn(picture, View(32, 32, 5, 80, 40), HEIGHT, 90)).max() == 0
    whole, cut = drawn(smooth(), View(32, 32, 5, 0, 40)), drawn(picture, View(32, 32, 5, 0, 40), HEIGHT, 90)
    assert np.array_equal(whole, cut)


def test_a_panorama_is_scaled_down_only_where_it_is_too_fine():
    view = View(1024, 1024)  # whose middle is as fine as a panorama of 3,217 pixels
    assert width_for(view, 2048) == 2048
    assert width_for(view, 4096) == 4096
    assert width_for(view, 8192) == 4096
    assert width_for(view, 6000) == 4826  # half of it would be coarser than the view
    assert width_for(view, 16384) == 4096
    assert width_for(View(4096, 4096), 8192) == 8192
