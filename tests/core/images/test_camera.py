"""Cameras: known fields of view, rays against an independent projection, and there and back."""

from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from landlens_plugin.core.images.camera import DEFAULT_HFOV, Camera, hfov_of
from landlens_plugin.core.images.distortion import distorted, undistorted

shares = st.floats(0, 1)
lenses = st.builds(
    Camera.of,
    st.sampled_from(["perspective", "fisheye"]),
    st.tuples(st.floats(0.2, 2), st.floats(-0.6, 0.6), st.floats(-0.3, 0.3)),
    st.integers(1, 9000),
    st.integers(1, 9000),
    st.integers(1, 8),
).filter(lambda camera: 0.1 < camera.width / camera.height < 10)
panoramas = st.builds(Camera.of, st.just("spherical"), st.none(), st.just(5760), st.integers(1000, 2880))


def drawn(camera, right, down, forward):
    """Where OpenSfM's formulas put a ray: one at a time, by angles about the axis. None beyond the turning point."""
    axis, around = math.atan2(math.hypot(right, down), forward), math.atan2(down, right)
    r = axis if camera.kind == "fisheye" else math.tan(axis)
    slopes = [1 + 3 * camera.k1 * (r * s) ** 2 + 5 * camera.k2 * (r * s) ** 4 for s in np.linspace(0, 1, 400)]
    if min(slopes) <= 0 or (camera.kind == "perspective" and forward < 0):
        return None
    far = camera.focal * r * (1 + camera.k1 * r**2 + camera.k2 * r**4)
    longer = max(camera.width, camera.height)
    return 0.5 + far * math.cos(around) * longer / camera.width, 0.5 + far * math.sin(around) * longer / camera.height


@given(camera=lenses, right=st.floats(-2, 2), down=st.floats(-2, 2), forward=st.floats(-1, 2))
def test_a_ray_is_drawn_where_the_formulas_say(camera, right, down, forward):
    assume(math.hypot(right, down) > 1e-3 and abs(forward) > 1e-3)
    expected = drawn(camera, right, down, forward)
    assume(expected is not None)
    assert np.allclose(camera.point([right, down, forward]), expected, rtol=1e-9)


@given(camera=st.one_of(lenses, panoramas), x=shares, y=shares)
def test_from_a_point_to_its_ray_and_back(camera, x, y):
    ray = camera.ray(x, y)
    assert ray.shape == (3,)
    assert np.linalg.norm(ray) == pytest.approx(1)
    # A fisheye's ray ends right behind it, a panorama's poles have every x.
    assume(ray[2] > -0.99 or camera.kind == "spherical")
    assume(camera.kind != "spherical" or abs(ray[1]) < 0.999)
    assume(camera.kind != "spherical" or 0 < x < 1)
    assert np.allclose(camera.point(3 * ray), (x, y), atol=1e-6)


@given(camera=st.one_of(lenses, panoramas), points=st.lists(st.tuples(shares, shares), min_size=1, max_size=5))
def test_arrays_are_as_single_points(camera, points):
    x, y = np.array(points).T
    rays = camera.ray(x, y)
    assert np.allclose(rays, [camera.ray(*point) for point in points])
    with np.errstate(invalid="ignore"):
        assert np.allclose(np.transpose(camera.point(rays)), [camera.point(ray) for ray in rays], equal_nan=True)


@given(radius=st.floats(0, 50), k1=st.floats(-2, 2), k2=st.floats(-2, 2))
def test_distortion_rises_and_can_be_undone(radius, k1, k2):
    there = distorted(radius, k1, k2)
    assert np.allclose(undistorted(there, k1, k2), radius, rtol=1e-5, atol=1e-9)
    assert distorted(radius + 0.01, k1, k2) > there or there == pytest.approx(float(distorted(radius + 0.01, k1, k2)))


@given(camera=lenses)
def test_the_field_of_view_lies_between_the_edges(camera):
    for angle, first, last in (
        (camera.hfov, (0, 0.5), (1, 0.5)),
        (camera.vfov, (0.5, 0), (0.5, 1)),
    ):
        one, other = camera.ray(*first), camera.ray(*last)
        between = np.degrees(2 * math.atan2(math.hypot(one[0], one[1]), one[2]))
        assert angle == pytest.approx(between)
        assert one[2] == pytest.approx(other[2])


def test_known_fields_of_view():
    # Without distortion: 2 atan(w / max / 2f).
    assert Camera.of("perspective", [0.5, 0, 0], 4000, 3000).hfov == pytest.approx(90)
    assert Camera.of("perspective", "0.5,0,0", 4000, 3000).vfov == pytest.approx(2 * math.degrees(math.atan(0.75)))
    assert Camera.of("perspective", [0.85], 4000, 3000).hfov == pytest.approx(60.93, abs=0.01)
    # Tan 50 degrees is drawn at the edge.
    x = math.tan(math.radians(50))
    focal = 0.5 / (x * (1 - 0.15 * x**2 + 0.02 * x**4))
    assert Camera.of("perspective", [focal, -0.15, 0.02], 4000, 3000).hfov == pytest.approx(100)
    # A fisheye draws angles.
    assert Camera.of("fisheye", [1 / math.pi, 0, 0], 3000, 3000).hfov == pytest.approx(180)
    assert Camera.of("fisheye", [0.1, 0, 0], 3000, 3000).hfov == pytest.approx(360)
    assert Camera.of("spherical", {}, 5760, 2880).hfov == 360
    assert Camera.of("equirectangular", [], None, None).vfov == 180
    assert Camera.of("spherical", None, 4000, 1000).vfov == 90
    assert Camera.of(None, None, None, None, None, True).hfov == 360


def test_distortion_makes_a_barrel_see_more():
    plain = Camera.of("perspective", [0.474, 0, 0], 4000, 3000)
    barrel = Camera.of("perspective", [0.474, -0.1, 0.01], 4000, 3000)
    assert plain.hfov == pytest.approx(93.06, abs=0.01)
    assert barrel.hfov > plain.hfov + 7


def test_beyond_the_turning_point_the_view_goes_on_growing():
    # 1 - 0.9 r² is 0 at 1.054, where 0.703 is drawn; the corners of this picture are at 1.04 focal lengths.
    camera = Camera.of("perspective", [0.6, -0.3, 0], 4000, 3000)
    x = np.linspace(0.5, 1, 50)
    rays = camera.ray(x, x)
    assert (np.diff(rays[:, 2]) < 0).all()
    assert np.allclose(camera.point(rays), (x, x))
    turn = 1 / math.sqrt(0.9)
    assert camera.hfov == pytest.approx(2 * math.degrees(math.atan(turn + 0.5 / 0.6 - turn * (1 - 0.3 * turn**2))))


@pytest.mark.parametrize("orientation", range(1, 9))
def test_orientation_turns_the_picture_and_swaps_its_sides(orientation):
    """EXIF's own words: where the stored picture's first row and first column are seen."""
    camera = Camera.of("perspective", [0.5, -0.05, 0.01], 4000, 3000, orientation)
    stored = Camera.of("perspective", [0.5, -0.05, 0.01], 4000, 3000)
    row, column = "top left|top right|bottom right|bottom left|left top|right top|right bottom|left bottom".split("|")[
        orientation - 1
    ].split()
    edges = {"top": (0.5, 0.1), "bottom": (0.5, 0.9), "left": (0.1, 0.5), "right": (0.9, 0.5)}
    assert np.allclose(camera.stored(camera.ray(*edges[row])), stored.ray(0.5, 0.1))
    assert np.allclose(camera.stored(camera.ray(*edges[column])), stored.ray(0.1, 0.5))
    turned = orientation >= 5
    assert (camera.hfov, camera.vfov) == pytest.approx((stored.vfov, stored.hfov)[:: 1 if turned else -1])


@pytest.mark.parametrize(
    ("kind", "parameters", "shape"),
    [
        (None, None, (None, None)),
        ("perspective", None, (4000, 3000)),
        ("perspective", {}, (4000, 3000)),
        ("perspective", [], (3000, 4000)),
        ("perspective", "", (4000, 3000)),
        ("perspective", "{}", (4000, 3000)),
        ("perspective", "none", (4000, 3000)),
        ("perspective", "nan,0,0", (4000, 3000)),
        ("perspective", [0, 0, 0], (4000, 3000)),
        ("perspective", [-1, 0, 0], (4000, 3000)),
        ("perspective", [math.inf, 0, 0], (4000, 3000)),
        ("perspective", [0.5, 0, 0, 0, 0], (4000, 3000)),
        ("perspective", [0.5, "x", 0], (4000, 3000)),
        ("brown", [0.5, 0, 0], (4000, 3000)),
        ([], [0.5, 0, 0], (4000, 3000)),
        ("fisheye", None, (0, -3)),
        (None, "0.5,0,0", ("a", "b")),
    ],
)
def test_an_unknown_camera_sees_seventy_degrees(kind, parameters, shape):
    camera = Camera.of(kind, parameters, *shape)
    assert camera.hfov == pytest.approx(DEFAULT_HFOV)
    assert not camera.is_known
    assert hfov_of([kind], [parameters], *([side] for side in shape), [None], [None], 55.0).tolist() == [55.0]


@given(st.lists(st.sampled_from(range(12)), max_size=30))
def test_columns_are_as_single_cameras(which):
    some = [
        ("perspective", "0.5,0.1,-0.02", 4000, 3000, 1, False),
        ("perspective", "0.5,0.1,-0.02", 4000, 3000, 6, False),
        ("perspective", [0.5, -0.3, 0], 1600, 1200, None, None),
        ("perspective", (0.9, 0.0, 0.0), 1600, 1200, 1, None),
        ("fisheye", "0.3,0.01,0.001", 1600, 1200, 8, None),
        ("fisheye", [0.05], 1600, 1600, 1, None),
        ("spherical", None, 5760, 2880, 1, True),
        ("equirectangular", {}, None, None, None, None),
        (None, None, None, None, None, True),
        (None, None, None, None, None, None),
        ("perspective", "", math.nan, math.nan, math.nan, math.nan),
        ("perspective", None, 3000, 4000, 3, False),
    ]
    rows = [some[one] for one in which]
    columns = list(zip(*rows)) if rows else [()] * 6
    assert np.allclose(hfov_of(*columns), [Camera.of(*row).hfov for row in rows])


def test_what_lies_behind_is_not_seen():
    for kind, behind in (("perspective", [0.1, 0.2, -1]), ("perspective", [1, 0, 0]), ("fisheye", [0, 0, -1])):
        assert np.isnan(Camera.of(kind, [0.5, 0, 0], 4, 3).point(behind)).all()
    assert np.allclose(Camera.of("fisheye", [0.3, 0, 0], 3, 3).point([1, 0, 0]), (0.5 + 0.3 * math.pi / 2, 0.5))
