"""A place from two photos, against a projection of known points that is written another way."""

from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import assume, given, reject
from hypothesis import strategies as st

from landlens_plugin.core.errors import LandLensError
from landlens_plugin.core.images.rotation import level_camera, on_ground, rotation_of, tilt_of
from landlens_plugin.core.images.sight import FARTHEST, Sight, Standpoint, crossing
from landlens_plugin.core.images.sight_errors import (
    DirectionUnknown,
    SightsFromOnePlace,
    SightsMeetBehind,
    SightsMeetFarAway,
    SightsParallel,
)
from tests.core.images.projection import (
    FISHEYE,
    PANORAMA,
    PERSPECTIVE,
    Unseen,
    angle_axis,
    direction,
    held,
    metres,
    photographed,
)

METRE = 180 / math.pi / 6_371_000


def seen(make, *given):
    """What a projection gives, unless the camera does not show it."""
    try:
        return make(*given)
    except Unseen:
        reject()


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
    sights, azimuths = [], []
    for kind, tilt, distance, bearing, orientation in zip(
        facts, tilts, away, (bearings[0], sum(bearings)), orientations
    ):
        # The camera stands that way from the thing, and looks about back to it.
        lat = city[1] + METRE * distance * math.cos(math.radians(bearing))
        lon = city[0] + METRE * distance * math.sin(math.radians(bearing)) / math.cos(math.radians(lat))
        pose = (bearing + 180 + (tilt[0] / 12 - 15), *tilt[1:])
        place = ((lon + 180) % 360 - 180, lat, 0.0)
        row, point = seen(photographed, kind, place, pose, thing, 1 if kind is PANORAMA else orientation)
        azimuths.append(math.degrees(math.atan2(*direction(place, thing)[:2])))
        sights.append(Standpoint.of(row).sight(*point))
    assume(all(abs(sight.elevation) < 70 for sight in sights))
    found = crossing(*sights)
    assert metres(found.lon, found.lat, thing) < 0.02
    assert -180 <= found.lon <= 180
    assert found.distances == pytest.approx(away, rel=0.01)
    between = (azimuths[1] - azimuths[0]) % 180
    assert found.angle == pytest.approx(min(between, 180 - between), abs=0.01)
    assert {sight.direction_source for sight in sights} == {"rotation"}


@given(pose=poses, x=st.floats(0.01, 0.99), y=st.floats(0.2, 0.8))
def test_a_rotation_turns_as_heading_pitch_and_roll_do(pose, x, y):
    axes = held(*pose)
    rotation = rotation_of(seen(angle_axis, axes))
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
