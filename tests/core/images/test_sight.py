"""A place from two photos, against a projection of known points that is written another way.

The oracle goes through coordinates about the earth's centre, turns the camera by heading, pitch and roll one after the
other, and draws by OpenSfM's formulas; the code goes from the picture to the map.
"""

from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from landlens_plugin.core.errors import (
    DirectionUnknown,
    LandLensError,
    SightsFromOnePlace,
    SightsMeetBehind,
    SightsMeetFarAway,
    SightsParallel,
)
from landlens_plugin.core.images.rotation import level_camera, on_ground, rotation_of, tilt_of
from landlens_plugin.core.images.sight import FARTHEST, Sight, Standpoint, crossing

PERSPECTIVE = {"camera_type": "perspective", "camera_parameters": "0.6,-0.08,0.01", "width": 4000, "height": 3000}
FISHEYE = {"camera_type": "fisheye", "camera_parameters": [0.35, 0.02, -0.003], "width": 3000, "height": 2250}
PANORAMA = {"camera_type": "spherical", "camera_parameters": None, "width": 5760, "height": 2880, "is_pano": True}
METRE = 180 / math.pi / 6_371_000


def earth(lon, lat, height):
    """Metres about the centre of the ellipsoid."""
    lon, lat, a, f = math.radians(lon), math.radians(lat), 6_378_137.0, 1 / 298.257223563
    e2 = f * (2 - f)
    n = a / math.sqrt(1 - e2 * math.sin(lat) ** 2)
    out = (n + height) * math.cos(lat)
    return np.array([out * math.cos(lon), out * math.sin(lon), (n * (1 - e2) + height) * math.sin(lat)])


def enu(lon, lat):
    """East, north and up of a place."""
    lon, lat = math.radians(lon), math.radians(lat)
    east = np.array([-math.sin(lon), math.cos(lon), 0])
    up = np.array([math.cos(lat) * math.cos(lon), math.cos(lat) * math.sin(lon), math.sin(lat)])
    return east, np.cross(up, east), up


def held(heading, pitch, roll):
    """Right, down and forward of a camera in (east, north, up), turned one angle after the other."""
    h, p, r = map(math.radians, (heading, pitch, roll))
    forward = np.array([math.sin(h) * math.cos(p), math.cos(h) * math.cos(p), math.sin(p)])
    right = np.array([math.cos(h), -math.sin(h), 0])
    down = np.cross(forward, right)
    return math.cos(r) * right + math.sin(r) * down, math.cos(r) * down - math.sin(r) * right, forward


def angle_axis(axes):
    """The rotation as Mapillary writes it, by its quaternion."""
    m = np.array(axes)
    w = math.sqrt(max(0.0, 1 + m[0, 0] + m[1, 1] + m[2, 2])) / 2
    if w < 0.01:  # at half a turn the sign of the axis is free
        assume(False)
    axis = np.array([m[2, 1] - m[1, 2], m[0, 2] - m[2, 0], m[1, 0] - m[0, 1]]) / (4 * w)
    length = np.linalg.norm(axis)
    return (2 * math.atan2(length, w) * axis / length).tolist() if length else [0.0, 0.0, 0.0]


def drawn(facts, axes, toward):
    """The picture coordinates of a direction in (east, north, up), of the picture as stored."""
    right, down, forward = (float(np.dot(axis, toward)) for axis in axes)
    aside, around = math.hypot(right, down), math.atan2(down, right)
    if facts["camera_type"] == "spherical":
        return (
            0.5 + math.atan2(right, forward) / (2 * math.pi),
            0.5 + math.atan2(down, math.hypot(right, forward)) / math.pi,
        )
    parameters = facts["camera_parameters"]
    f, k1, k2 = map(float, parameters.split(",") if isinstance(parameters, str) else parameters)
    r = math.atan2(aside, forward)
    if facts["camera_type"] == "perspective":
        assume(forward > 0.2)
        r = aside / forward
    far = f * r * (1 + k1 * r**2 + k2 * r**4)
    longer = max(facts["width"], facts["height"])
    x, y = (
        0.5 + far * math.cos(around) * longer / facts["width"],
        0.5 + far * math.sin(around) * longer / facts["height"],
    )
    assume(0 <= x <= 1 and 0 <= y <= 1)
    return x, y


def shown(point, orientation):
    """What stands at a point of the stored picture stands there in the shown one."""
    x, y = point
    return {
        1: (x, y),
        2: (1 - x, y),
        3: (1 - x, 1 - y),
        4: (x, 1 - y),
        5: (y, x),
        6: (1 - y, x),
        7: (1 - y, 1 - x),
        8: (y, 1 - x),
    }[orientation]


def photographed(facts, place, pose, thing, orientation=1):
    """A photo of a thing: the row that tells of it, and where the thing is in the picture."""
    axes = held(*pose)
    toward = [float(np.dot(axis, earth(*thing) - earth(*place))) for axis in enu(*place[:2])]
    row = {
        **facts,
        "exif_orientation": orientation,
        "computed_rotation": ",".join(map(repr, angle_axis(axes))),
        "computed_geometry_lon": place[0],
        "computed_geometry_lat": place[1],
    }
    return row, shown(drawn(facts, axes, toward), orientation)


def metres(lon, lat, thing):
    """How far a place on the ground is from the foot of a thing."""
    return float(np.linalg.norm(earth(lon, lat, thing[2]) - earth(*thing)))


cities = st.sampled_from([(139.7, 35.66), (-49.27, -25.44), (18.95, 69.65), (180.0, -16.5), (-179.9999, 65.0)])
poses = st.tuples(st.floats(0, 360), st.floats(-25, 25), st.floats(-20, 20))
cameras = st.sampled_from([PERSPECTIVE, FISHEYE, PANORAMA])


@given(
    city=cities,
    facts=st.tuples(cameras, cameras),
    tilts=st.tuples(poses, poses),
    away=st.tuples(st.floats(3, 80), st.floats(3, 80)),
    bearings=st.tuples(st.floats(0, 360), st.floats(10, 170)),
    height=st.floats(-3, 10),
    orientations=st.tuples(st.integers(1, 8), st.integers(1, 8)),
)
def test_a_crossing_finds_the_thing_again(city, facts, tilts, away, bearings, height, orientations):
    thing = (*city, height)
    sights = []
    for kind, tilt, distance, bearing, orientation in zip(
        facts, tilts, away, (bearings[0], sum(bearings)), orientations
    ):
        # The camera stands that way from the thing, and looks about back to it.
        lat = city[1] + METRE * distance * math.cos(math.radians(bearing))
        lon = city[0] + METRE * distance * math.sin(math.radians(bearing)) / math.cos(math.radians(lat))
        pose = (bearing + 180 + (tilt[0] / 12 - 15), *tilt[1:])
        row, point = photographed(
            kind, ((lon + 180) % 360 - 180, lat, 0.0), pose, thing, 1 if kind is PANORAMA else orientation
        )
        sights.append(Standpoint.of(row).sight(*point))
    assume(all(abs(sight.elevation) < 70 for sight in sights))
    found = crossing(*sights)
    assert metres(found.lon, found.lat, thing) < 0.02
    assert -180 <= found.lon <= 180
    assert found.distances == pytest.approx(away, rel=0.01)
    assert found.angle == pytest.approx(min(bearings[1], 180 - bearings[1]), abs=0.3)  # METRE is of a sphere
    assert {sight.direction_source for sight in sights} == {"rotation"}


@given(pose=poses, x=st.floats(0.01, 0.99), y=st.floats(0.2, 0.8))
def test_a_rotation_turns_as_heading_pitch_and_roll_do(pose, x, y):
    axes = held(*pose)
    rotation = rotation_of(angle_axis(axes))
    assert np.allclose(rotation, axes)
    azimuth, elevation = on_ground(rotation, [0, 0, 1])
    assert math.cos(math.radians(azimuth - pose[0])) == pytest.approx(1)
    assert elevation == pytest.approx(pose[1], abs=1e-6)
    # What is left without the heading: the same camera, looking north.
    assert np.allclose(tilt_of(rotation) @ level_camera(0), np.array(held(0, *pose[1:])))


@pytest.mark.parametrize(
    "value", [None, "", [], {}, "1,2", [1, 2, 3, 4], "a,b,c", [float("nan"), 0, 0], [1e9, 0, 0], 5]
)
def test_what_is_no_rotation(value):
    assert rotation_of(value) is None


def test_the_sources_are_told_and_the_best_is_taken():
    row = {**PERSPECTIVE, "compass_angle": 90.0}
    raw = Standpoint.of(row, 10.0, 50.0).sight(0.5, 0.5)
    assert (raw.position_source, raw.direction_source, raw.lon, raw.lat) == ("original", "compass", 10.0, 50.0)
    assert (raw.azimuth, raw.elevation) == pytest.approx((90, 0))
    row |= {"computed_compass_angle": 100.0, "computed_geometry_lon": 10.001, "computed_geometry_lat": 50.001}
    computed = Standpoint.of(row, 10.0, 50.0).sight(0.5, 0.5)
    assert (computed.position_source, computed.direction_source) == ("computed", "computed_compass")
    assert (computed.lon, computed.azimuth) == pytest.approx((10.001, 100))
    row["computed_rotation"] = angle_axis(held(110, 5, 3))
    rotated = Standpoint.of(row, 10.0, 50.0).sight(0.5, 0.5)
    assert rotated.direction_source == "rotation"
    assert (rotated.azimuth, rotated.elevation) == pytest.approx((110, 5))
    errors = [(sight.position_error, sight.direction_error) for sight in (raw, computed, rotated)]
    assert errors == sorted(errors, reverse=True)


def test_without_a_rotation_the_shown_picture_is_level_whatever_its_orientation():
    for orientation in range(1, 9):
        row = {**PERSPECTIVE, "compass_angle": 350.0, "exif_orientation": orientation}
        standpoint = Standpoint.of(row, 10.0, 50.0)
        edge = standpoint.sight(1, 0.5)
        assert edge.azimuth == pytest.approx(350 + standpoint.camera.hfov / 2 - 360)
        assert edge.elevation == pytest.approx(0)
        assert standpoint.sight(0.5, 0).elevation == pytest.approx(standpoint.camera.vfov / 2)


def test_numbers_by_hand():
    # A panorama looks north in its middle; a quarter of its width to the right is east.
    pano = Standpoint.of({**PANORAMA, "compass_angle": 0.0}, 0.0, 0.0)
    assert (pano.sight(0.75, 0.5).azimuth, pano.sight(0.75, 0.25).elevation) == pytest.approx((90, 45))
    # Two of them, 30 m apart on the equator: one sees the thing in the north-east, one in the north-west.
    other = Standpoint.of({**PANORAMA, "compass_angle": 0.0}, 30 / 111_319.49, 0.0)
    found = crossing(pano.sight(0.625, 0.5), other.sight(0.375, 0.5))
    assert found.lon == pytest.approx(15 / 111_319.49)
    assert found.lat == pytest.approx(15 / 110_574.28, rel=1e-4)
    assert found.angle == pytest.approx(90)
    assert found.distances == pytest.approx((15 * math.sqrt(2),) * 2)
    # Each line moves sideways by 2 m and by 5 degrees at 21.2 m; at right angles both add up.
    assert found.error == pytest.approx(math.sqrt(2) * math.hypot(2, 15 * math.sqrt(2) * math.radians(5)))
    assert pano.sight(0.625, 0.5).ahead(15 * math.sqrt(2)) == pytest.approx((found.lon, found.lat))


def test_the_expected_error_is_that_of_many_tries():
    random = np.random.default_rng(1)
    one = Sight(10.0, 50.0, 30.0, 0.0, "original", "compass", 3.0, 2.0, True)
    other = Sight(10.0004, 50.0, 340.0, 0.0, "computed", "rotation", 1.0, 1.0, True)
    found = crossing(one, other)
    away = []
    for _ in range(4000):
        moved = []
        for sight in (one, other):
            east, north = random.normal(0, sight.position_error, 2)
            lon, lat = sight.lon + east * METRE / math.cos(math.radians(50)), sight.lat + north * METRE
            moved.append(
                sight._replace(lon=lon, lat=lat, azimuth=sight.azimuth + random.normal(0, sight.direction_error))
            )
        away.append(metres(*crossing(*moved)[:2], (found.lon, found.lat, 0.0)))
    assert math.sqrt(np.mean(np.square(away))) == pytest.approx(found.error, rel=0.1)


def sights(first, second, east=20.0):
    """Two lines with these azimuths, the second camera so many metres to the east."""
    one = Sight(10.0, 0.0, first, 0.0, "original", "compass", 3.0, 8.0, True)
    return one, one._replace(lon=10 + east / 111_319.49, azimuth=second)


@pytest.mark.parametrize(
    ("pair", "error", "words"),
    [
        (sights(0, 0), SightsParallel, r"nearly parallel \(0.0 degrees"),
        (sights(0, 3), SightsParallel, "3.0 degrees"),
        (sights(0, 182), SightsParallel, "2.0 degrees"),
        (sights(90, 270), SightsParallel, "nearly parallel"),
        (sights(359, 1), SightsParallel, "2.0 degrees"),
        (sights(330, 30), SightsMeetBehind, "behind that of the"),
        (sights(45, 135), SightsMeetBehind, "the second photo"),
        (sights(225, 315), SightsMeetBehind, "the first photo"),
        (sights(45, 315, east=0.1), SightsFromOnePlace, "same place"),
        (sights(10, 350, east=300), SightsMeetFarAway, r"meet 864 m .* than 500 m"),
    ],
)
def test_refusals_are_sentences(pair, error, words):
    with pytest.raises(error, match=words) as raised:
        crossing(*pair)
    assert isinstance(raised.value, LandLensError)


def test_at_the_bounds_lines_still_meet():
    assert crossing(*sights(0, 354.9, east=20)).angle == pytest.approx(5.1)
    assert max(crossing(*sights(45, 315, east=1.41 * FARTHEST)).distances) == pytest.approx(FARTHEST, rel=0.01)


@pytest.mark.parametrize(
    ("row", "place", "point", "words"),
    [
        ({"compass_angle": 5}, (None, None), (0.5, 0.5), "no position"),
        ({"compass_angle": 5}, (200.0, 5.0), (0.5, 0.5), "no position"),
        ({"compass_angle": 5}, (5.0, 90.0), (0.5, 0.5), "no position"),
        ({"compass_angle": None}, (5.0, 5.0), (0.5, 0.5), "which way"),
        ({"compass_angle": float("nan"), "computed_rotation": "[]"}, (5.0, 5.0), (0.5, 0.5), "which way"),
        ({**PANORAMA, "compass_angle": 5}, (5.0, 5.0), (0.5, 0.99), "88 degrees above or below"),
    ],
)
def test_a_photo_that_tells_no_direction(row, place, point, words):
    with pytest.raises(DirectionUnknown, match=words):
        Standpoint.of(row, *place).sight(*point)
