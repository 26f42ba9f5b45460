"""The panorama as it is drawn, against a plain projection of one pixel at a time."""

from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from landlens_plugin.core.images.looking import View
from landlens_plugin.core.images.rotation import rotation_of, tilt_of
from landlens_plugin.core.photos.panorama import BAND, Panorama

WIDTH, HEIGHT = 720, 360


def smooth():
    """A picture whose red tells the longitude, twice around, green the latitude, blue both; no seam."""
    lon = (np.arange(WIDTH) + 0.5) / WIDTH * 2 * np.pi
    lat = ((np.arange(HEIGHT) + 0.5) / HEIGHT - 0.5) * np.pi
    red = np.broadcast_to(127.5 + 127 * np.sin(2 * lon), (HEIGHT, WIDTH))
    green = np.broadcast_to((127.5 + 127 * np.sin(lat))[:, None], (HEIGHT, WIDTH))
    blue = 127.5 + 127 * np.cos(lon)[None, :] * np.cos(lat)[:, None]
    red, green, blue = (np.round(one).astype(np.uint32) for one in (red, green, blue))
    return np.uint32(0xFF000000) | (red << 16) | (green << 8) | blue


def colours(pixels):
    return np.stack([(pixels >> shift) & 255 for shift in (16, 8, 0)], axis=-1).astype(int)


def expected(view, x, y, tilt=None):
    """Longitude and latitude of a view's pixel, by spherical trigonometry for a level view."""
    right, down, focal = x + 0.5 - view.width / 2, y + 0.5 - view.height / 2, view.focal
    pitch, yaw = math.radians(view.pitch), math.radians(view.yaw)
    ahead = focal * math.cos(pitch) + down * math.sin(pitch)
    below = down * math.cos(pitch) - focal * math.sin(pitch)
    lon = yaw + math.atan2(right, ahead)
    lat = math.atan2(below, math.hypot(right, ahead))
    if tilt is not None:
        ray = tilt @ [math.cos(lat) * math.sin(lon), math.sin(lat), math.cos(lat) * math.cos(lon)]
        lon, lat = math.atan2(ray[0], ray[2]), math.atan2(ray[1], math.hypot(ray[0], ray[2]))
    return lon, lat


def picked(pixels, lon, lat):
    """The pixels mixed that lie about a direction, in floating point."""
    height, width = pixels.shape
    x, y = (lon / (2 * np.pi) + 0.5) * width - 0.5, min(max((lat / np.pi + 0.5) * height - 0.5, 0), height - 1)
    left, top = math.floor(x), math.floor(y)
    total = np.zeros(3)
    for dx, dy in ((0, 0), (1, 0), (0, 1), (1, 1)):
        weight = abs(1 - dx - (x - left)) * abs(1 - dy - (y - top))
        total += weight * colours(pixels[min(top + dy, height - 1), (left + dx) % width])
    return total


def drawn(panorama, view, tilt=None, *, is_sharp):
    out = np.zeros((view.height, view.width), np.uint32)
    panorama.draw(view, out, tilt=tilt, is_sharp=is_sharp)
    assert (out >> 24 == 255).all()
    return out


PICTURE = smooth()
PANORAMA = Panorama(PICTURE)
NOISE = np.random.default_rng(1).integers(0, 2**24, (HEIGHT, WIDTH), np.uint32) | np.uint32(0xFF000000)
# So wide that the picture is never finer than twice the view.
views = st.builds(
    View, st.sampled_from([250, 333, 401]), st.integers(3, 220), st.floats(-400, 400), st.floats(-90, 90), st.just(90)
)
tilts = st.one_of(
    st.none(),
    st.lists(st.floats(-0.3, 0.3), min_size=3, max_size=3).map(lambda angles: tilt_of(rotation_of(angles))),
)


@given(view=views, tilt=tilts, x=st.floats(0, 0.999), y=st.floats(0, 0.999))
def test_a_still_view_is_the_projection_mixed_in_floating_point(view, tilt, x, y):
    out = drawn(Panorama(NOISE), view, tilt, is_sharp=True)
    x, y = int(x * view.width), int(y * view.height)
    lon, lat = expected(view, x, y, tilt)
    assume(abs(lat) < 1.5)  # at a pole all columns meet
    assert np.abs(colours(out[y, x]) - picked(NOISE, lon, lat)).max() <= 6  # shares are rounded to 256ths


@given(view=views, tilt=tilts, x=st.floats(0, 0.999), y=st.floats(0, 0.999))
def test_a_moving_view_takes_the_pixel_that_lies_there_or_its_neighbour(view, tilt, x, y):
    out = drawn(PANORAMA, view, tilt, is_sharp=False)
    x, y = int(x * view.width), int(y * view.height)
    lon, lat = expected(view, x, y, tilt)
    assume(abs(lat) < 1.4)
    row, column = (lat / np.pi + 0.5) * HEIGHT, (lon / (2 * np.pi) + 0.5) * WIDTH
    near = {
        PICTURE[min(max(math.floor(row + up), 0), HEIGHT - 1), math.floor(column + aside) % WIDTH]
        for up in (-0.3, 0, 0.3)
        for aside in (-0.3, 0, 0.3)
    }
    assert out[y, x] in near


@given(steps=st.integers(-1500, 1500), pitch=st.floats(-80, 80))
def test_a_turn_by_whole_columns_is_a_shift_of_the_picture(steps, pitch):
    view = View(250, 64, 20.3, pitch, 90)
    turned = drawn(PANORAMA, view._replace(yaw=20.3 + 360 * steps / WIDTH), is_sharp=True)
    shifted = drawn(Panorama(np.roll(PICTURE, -steps, axis=1)), view, is_sharp=True)
    assert np.abs(colours(turned) - colours(shifted)).max() <= 2


def test_bands_are_parts_of_the_whole():
    view = View(300, 3 * BAND + 5, 33, -12, 90)
    for is_sharp in (False, True):
        whole = drawn(PANORAMA, view, is_sharp=is_sharp)
        parts = np.zeros_like(whole)
        for top in range(0, view.height, BAND):
            PANORAMA.draw(view, parts, is_sharp=is_sharp, top=top, count=BAND)
        assert (parts == whole).all()
        assert (parts[BAND : 2 * BAND] != 0).all()


def test_a_band_about_the_horizon_stands_between_black():
    strip = Panorama(np.full((100, 720), 0xFF102030, np.uint32))
    # 100 of 360 rows: 25 degrees up and down.
    for is_sharp in (False, True):
        out = drawn(strip, View(400, 400, 5, 0, 90), is_sharp=is_sharp)
        column = out[:, 200]
        focal = 200
        edge = focal * math.tan(math.radians(25))
        assert (column[int(200 - edge) + 2 : int(200 + edge) - 2] == 0xFF102030).all()
        assert (column[: int(200 - edge) - 3] == 0xFF000000).all()
        assert (column[int(200 + edge) + 3 :] == 0xFF000000).all()


def test_a_picture_finer_than_the_view_is_made_smaller_first():
    """Stripes of one pixel would flicker between black and white; seen from afar they are grey."""
    stripes = np.where(np.arange(4096) % 2, 0xFFFFFFFF, 0xFF000000).astype(np.uint32)
    panorama = Panorama(np.broadcast_to(stripes, (2048, 4096)))
    for is_sharp in (False, True):
        far = colours(drawn(panorama, View(320, 100, 0, 0, 90), is_sharp=is_sharp))
        assert far.min() >= 126 and far.max() <= 128
    near = colours(drawn(panorama, View(1600, 20, 0, 0, 30), is_sharp=True))
    assert near.min() < 30 and near.max() > 225


@pytest.mark.parametrize("shape", [(0, 0), (1, 1), (2, 65_536)])
def test_what_is_no_panorama(shape):
    with pytest.raises(ValueError, match="no panorama"):
        Panorama(np.zeros(shape, np.uint32))


def test_a_tilted_camera_shows_a_level_horizon():
    """The horizon of a world, photographed by a camera that is tipped and rolled, is a straight line when known."""
    rotation = rotation_of([1.35, 0.25, -0.2])  # about level would be 1.57, 0, 0
    lon = ((np.arange(WIDTH) + 0.5) / WIDTH - 0.5) * 2 * np.pi
    lat = ((np.arange(HEIGHT) + 0.5) / HEIGHT - 0.5) * np.pi
    rays = np.stack(
        np.broadcast_arrays(
            np.cos(lat)[:, None] * np.sin(lon)[None, :],
            np.sin(lat)[:, None],
            np.cos(lat)[:, None] * np.cos(lon)[None, :],
        ),
        axis=-1,
    )
    up = rays @ rotation[:, 2]  # the part of each ray that rises
    sky = np.where(up > 0, 0xFF0000FF, 0xFF00FF00).astype(np.uint32)
    panorama = Panorama(sky)
    for yaw in range(-180, 180, 30):
        out = drawn(panorama, View(300, 200, yaw, 0, 90), tilt_of(rotation), is_sharp=False)
        assert (out[:97] == 0xFF0000FF).all()
        assert (out[103:] == 0xFF00FF00).all()
    slanted = drawn(panorama, View(300, 200, 90, 0, 90), is_sharp=False)
    assert not (slanted[:97] == 0xFF0000FF).all()
