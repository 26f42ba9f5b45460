"""Metres and directions on the ellipsoid, against the way through space and known lengths."""

from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from landlens_plugin.core.images.ground import bearing, distances, metres_per_degree, moved, offsets, turn, wrapped

AXIS, E2 = 6_378_137.0, 0.006_694_379_990_14
lons = st.floats(-180, 180)
lats = st.floats(-85, 85)


def in_space(lon, lat):
    """Metres from the Earth's centre: an independent way to a distance."""
    lon, lat = math.radians(lon), math.radians(lat)
    radius = AXIS / math.sqrt(1 - E2 * math.sin(lat) ** 2)
    across = radius * math.cos(lat)
    return np.array([across * math.cos(lon), across * math.sin(lon), radius * (1 - E2) * math.sin(lat)])


@given(lons, lats, st.floats(-700, 700), st.floats(-700, 700))
def test_a_distance_is_that_through_space(lon, lat, east, north):
    to_lon, to_lat = (float(one) for one in moved(lon, lat, east, north))
    straight = float(np.linalg.norm(in_space(lon, lat) - in_space(to_lon, to_lat)))
    assert float(distances(lon, lat, to_lon, to_lat)) == pytest.approx(straight, abs=2e-3)
    there = offsets(lon, lat, to_lon, to_lat)
    assert [float(one) for one in there] == pytest.approx([east, north], abs=0.05)


def test_a_degree_is_as_long_as_tables_say():
    # The lengths of degrees on WGS 84 at 0, 45 and 60 degrees, National Geospatial-Intelligence Agency.
    east, north = metres_per_degree(np.array([0.0, 45.0, 60.0]))
    assert east.tolist() == pytest.approx([111_319.5, 78_846.8, 55_800.3], abs=1)
    assert north.tolist() == pytest.approx([110_574.3, 111_131.8, 111_412.2], abs=1)


def test_across_the_antimeridian_is_not_round_the_world():
    assert float(distances(179.9999, 0, -179.9999, 0)) == pytest.approx(0.0002 * 111_319.5, rel=1e-6)
    assert float(offsets(179.9999, 0, -179.9999, 0)[0]) > 0
    assert -180 <= float(moved(179.9999, 0, 100, 0)[0]) < -179.99


@pytest.mark.parametrize(
    ("east", "north", "degrees"), [(0, 1, 0), (1, 0, 90), (0, -1, 180), (-1, 0, 270), (1, 1, 45), (0, 0, 0)]
)
def test_bearings_go_clockwise_from_north(east, north, degrees):
    assert float(bearing(east, north)) == pytest.approx(degrees)


@given(st.floats(-1000, 1000), st.floats(-1000, 1000))
def test_a_turn_is_the_shorter_way_round(one, other):
    apart = float(turn(one, other))
    assert 0 <= apart <= 180
    assert math.cos(math.radians(apart)) == pytest.approx(math.cos(math.radians(one - other)), abs=1e-9)


def test_turns_across_north_and_of_what_is_unknown():
    assert turn(np.array([359.0, 1.0, np.nan]), np.array([1.0, 359.0, 0.0])).tolist()[:2] == [2.0, 2.0]
    assert math.isnan(float(turn(np.nan, 0)))
    assert float(wrapped(180)) == -180
