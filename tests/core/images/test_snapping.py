"""The street beside each image, against every straight of every street."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from landlens_plugin.core.images.ground import distances, moved, turn
from landlens_plugin.core.images.lines import Lines
from landlens_plugin.core.images.snapping import beside, cells, snapped
from landlens_plugin.core.images.travel import smooth_travel, track
from tests.core.images.test_travel import images

# In whole centimetres: of a street that is shorter than degrees can tell, there is nothing to find.
metres = st.integers(-8000, 8000).map(lambda number: number / 100)
near = st.integers(-6000, 6000).map(lambda number: number / 100)
SHAPES = st.lists(st.lists(st.tuples(near, near), min_size=2, max_size=4), min_size=0, max_size=4)
SPOTS = st.lists(st.tuples(metres, metres), min_size=1, max_size=6)
PLACES = st.sampled_from([(13.0, 52.0), (179.9999, 10.0), (-179.9999, -40.0), (25.0, 70.0)])
REACH = 25.0


def lines_of(shapes, place):
    corners = np.array([one for shape in shapes for one in shape], float).reshape(-1, 2)
    part = np.repeat(np.arange(len(shapes)), [len(one) for one in shapes])
    return Lines(*moved(*(np.full(len(corners), one) for one in place), *corners.T), part, np.arange(len(shapes)))


def nearest(spot, shapes):
    """Metres from a spot to the nearest straight."""
    best = np.inf
    for shape in shapes:
        for begin, end in zip(np.array(shape[:-1]), np.array(shape[1:])):
            way = end - begin
            square = way @ way
            if square > 0:
                share = np.clip((spot - begin) @ way / square, 0, 1)
                best = min(best, np.hypot(*(begin + share * way - spot)))
    return best


@given(SHAPES, SPOTS, PLACES)
def test_without_a_direction_it_is_the_nearest_street(shapes, spots, place):
    some = images([{"id": str(number), "east": x, "north": y} for number, (x, y) in enumerate(spots)], place)
    found = beside(some.lon, some.lat, np.full(len(some), np.nan), track(some), cells(lines_of(shapes, place)), REACH)
    for number, spot in enumerate(spots):
        expected = nearest(np.array(spot), shapes)
        if found.line[number] < 0:
            assert expected > REACH - 0.05 and np.isnan(found.distance[number])
        else:
            assert found.distance[number] == pytest.approx(expected, abs=0.05)
    assert np.isnan(found.bearing).all()
    lon, lat, by = snapped(some.lon, some.lat, found, 10.0)
    stays = ~(found.distance <= 10)
    np.testing.assert_array_equal(lon[stays], some.lon[stays])
    assert np.isnan(by[stays]).all()
    np.testing.assert_allclose(distances(some.lon, some.lat, lon, lat), np.nan_to_num(by), atol=1e-3)


def drive(spots, place=(13.0, 52.0)):
    rows = [
        {"id": str(number + 1), "captured_at": number * 1000, "sequence": 0, "east": x, "north": y}
        for number, (x, y) in enumerate(spots)
    ]
    return images(rows, place)


def matched(some, shapes, place=(13.0, 52.0)):
    way = track(some)
    return beside(some.lon, some.lat, smooth_travel(some, way), way, cells(lines_of(shapes, place)), REACH)


@pytest.mark.parametrize("place", [(13.0, 52.0), (180.0, 0.0), (25.0, 70.0)])
def test_a_crossing_does_not_turn_a_drive(place):
    eastwards, across = [(-90, 0), (90, 0)], [(0, 90), (0, -90)]
    found = matched(drive([(x, 4.0) for x in range(-60, 61, 6)], place), [across, eastwards], place)
    assert set(found.line.tolist()) == {1}
    assert turn(found.bearing, 90).max() < 0.1
    np.testing.assert_allclose(found.across, -4.0, atol=0.01)


def test_a_drive_the_other_way_has_the_bearing_turned_and_the_other_side():
    found = matched(drive([(x, 4.0) for x in range(60, -61, -6)]), [[(-90, 0), (90, 0)]])
    assert turn(found.bearing, 270).max() < 0.1
    np.testing.assert_allclose(found.across, 4.0, atol=0.01)


def test_a_drive_does_not_change_streets_for_one_image():
    spots = [(x, 2.0) for x in range(-60, 61, 6)]
    spots[10] = (0, 7.5)  # nearer to the footway
    assert set(matched(drive(spots), [[(-90, 0), (90, 0)], [(-90, 13), (90, 13)]]).line.tolist()) == {0}


def test_a_street_across_the_drive_is_none_of_it():
    found = matched(drive([(x, 0.0) for x in range(-60, 61, 6)]), [[(0, 90), (0, -90)]])
    assert set(found.line.tolist()) == {-1}


def test_a_long_straight_is_met_where_it_is():
    # A straight in degrees, not in metres of its ends, as a map draws it.
    streets = Lines(np.array([13.0, 13.4]), np.array([60.0, 60.3]), np.zeros(2, np.int64), np.zeros(1, np.int64))
    found = beside(
        np.array([13.1]), np.array([60.075]), np.full(1, np.nan), track(drive([(0, 0)])), cells(streets), REACH
    )
    assert found.distance[0] < 0.01


def test_streets_without_length_are_none():
    found = matched(drive([(x, 0.0) for x in range(0, 40, 6)]), [[(0, 0), (0, 0)], [(5, 5), (5, 5)]])
    assert set(found.line.tolist()) == {-1}
