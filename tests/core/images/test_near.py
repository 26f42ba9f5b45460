"""What is near, against comparing everything with everything."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from landlens_plugin.core.errors import Cancelled
from landlens_plugin.core.images.ground import distances, moved, offsets, wrapped
from landlens_plugin.core.images.near import Near

PLACES = [(10.0, 50.0), (179.99999, 0.0), (-180.0, -60.0), (0.0, 0.0), (25.0, 70.0), (-179.99999, 85.0)]
metres = st.floats(-120, 120)


def all_pairs(lon, lat, points_lon, points_lat, within):
    """Each pair by itself."""
    apart = distances(lon[:, None], lat[:, None], points_lon[None], points_lat[None])
    return apart, {(a, b) for a, b in zip(*np.nonzero(apart <= within))}


@given(
    st.sampled_from(PLACES),
    st.lists(st.tuples(metres, metres), max_size=25),
    st.lists(st.tuples(metres, metres), max_size=25),
    st.sampled_from([0.5, 7.0, 30.0, 100.0, 400.0]),
)
def test_every_pair_is_found_once_and_no_other(place, asked, points, within):
    (lon, lat), (points_lon, points_lat) = (
        moved(*place, *np.array(some, float).reshape(-1, 2).T) for some in (asked, points)
    )
    apart, wanted = all_pairs(lon, lat, points_lon, points_lat, within)
    unclear = {(a, b) for a, b in zip(*np.nonzero(np.abs(apart - within) < 1e-3))}
    found = []
    for some in Near(points_lon, points_lat, within).pairs(lon, lat):
        found += zip(some.asked.tolist(), some.point.tolist())
        assert some.distance == pytest.approx(apart[some.asked, some.point], abs=1e-3)
        east, north = offsets(lon[some.asked], lat[some.asked], points_lon[some.point], points_lat[some.point])
        assert some.east == pytest.approx(east, abs=1e-3)
        assert some.north == pytest.approx(north, abs=1e-3)
    assert len(set(found)) == len(found)
    assert set(found) ^ wanted <= unclear


def test_what_has_no_position_is_near_nothing():
    lon, lat = np.array([1.0, np.nan, 1.0]), np.array([1.0, 1.0, np.nan])
    (found,) = Near(lon, lat, 10).pairs(lon, lat)
    assert (found.asked.tolist(), found.point.tolist()) == ([0], [0])


def test_all_of_one_position_comes_at_once_however_many_there_are():
    count = 1_500
    lon, lat = np.full(count, 7.0), np.full(count, 51.0)  # all at one place: more pairs than one portion holds
    portions = list(Near(lon, lat, 1).pairs(lon, lat))
    assert len(portions) > 1
    whole = [set(some.asked.tolist()) for some in portions]
    assert not whole[0] & whole[1]
    assert sum(len(some.asked) for some in portions) == count**2


def test_nothing_is_asked_and_nothing_is_there():
    none = np.empty(0)
    assert sum(len(some.asked) for some in Near(none, none, 5).pairs(np.zeros(3), np.zeros(3))) == 0
    assert list(Near(np.zeros(3), np.zeros(3), 5).pairs(none, none)) == []


def test_it_can_be_stopped():
    def tell(share):
        raise Cancelled

    with pytest.raises(Cancelled):
        list(Near(np.zeros(3), np.zeros(3), 5).pairs(np.zeros(3), np.zeros(3), tell))


@given(st.floats(-1e4, 1e4))
def test_longitudes_beyond_the_seam_are_the_same_places(lon):
    near = Near(np.array([lon]), np.array([10.0]), 5)
    (found,) = near.pairs(np.array([float(wrapped(lon))]), np.array([10.0]))
    assert len(found.asked) == 1
