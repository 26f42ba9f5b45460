"""Which way a camera moved, and which views are wanted: against a loop over sequences, and known answers."""

from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from landlens_plugin.core.images.columns import MISSING
from landlens_plugin.core.images.points import ImagePoints
from landlens_plugin.core.images.travel import travel_direction
from landlens_plugin.core.images.views import written, yaws_of

NAN = math.nan


def images(rows):
    """Images of (lon, lat, time, sequence, angle)."""
    lon, lat, times, sequence, angle = zip(*rows) if rows else ((),) * 5
    count = len(rows)
    ids = np.empty(count, np.object_)
    ids[:] = [str(number + 1) for number in range(count)]
    return ImagePoints(
        ids,
        np.array(lon, np.float64),
        np.array(lat, np.float64),
        np.array([MISSING if one is None else one for one in times], np.int64),
        np.array(angle, np.float64),
        np.full(count, -1, np.int8),
        np.array(sequence, np.int64),
        np.full(count, np.nan),
    )


def line(count, step=1e-4, angle=0.0, start=0.0):
    """Eastwards along the equator, 11 m a step."""
    return [(start + number * step, 0.0, number, 0, angle) for number in range(count)]


def test_eastwards_is_90_degrees():
    assert travel_direction(images(line(5))) == pytest.approx([90] * 5)


def test_nothing_to_go_by():
    assert len(travel_direction(images([]))) == 0
    for row in ((0, 0, 1, 0, 0), (0, 0, 1, -1, 0), (NAN, NAN, 1, 0, 0), (0, 0, None, 0, 0)):
        assert np.isnan(travel_direction(images([row]))).all()
    for rows in (
        [(0, 0, 1, -1, 0), (1e-4, 0, 2, -1, 0)],
        [(0, 0, None, 0, 0), (1e-4, 0, None, 0, 0)],
        [(0, 0, 1, 0, 0), (1e-4, 0, 2, 1, 0)],
        [(0, 0, 1, 0, 0), (0, 0, 2, 0, 0), (0, 0, 3, 0, 0)],
        [(0, 0, 1, 0, 0), (1, 0, 2, 0, 0)],
    ):
        assert np.isnan(travel_direction(images(rows))).all()


def test_across_the_antimeridian_and_far_north():
    rows = [(179.99995, 70.0, 0, 0, 0), (-179.99995, 70.0, 1, 0, 0), (-179.99985, 70.0, 2, 0, 0)]
    assert travel_direction(images(rows)) == pytest.approx([90] * 3, abs=1e-3)


def slow(rows):
    """For each image the bearing from the one before to the one behind, on a sphere; None where it is unclear."""
    found = []
    for row in rows:
        same = sorted(one for one in rows if one[3] == row[3])
        place = same.index(row)
        before, after = same[max(0, place - 1)], same[min(len(same) - 1, place + 1)]
        east = (after[1] - before[1]) * math.cos(math.radians((before[2] + after[2]) / 2))
        north = after[2] - before[2]
        found.append(math.degrees(math.atan2(east, north)) % 360)
    return found


@given(
    st.lists(
        st.tuples(st.integers(0, 2), st.sampled_from([-1, 1]), st.sampled_from([-1, 0, 1])), min_size=2, max_size=20
    ),
    st.randoms(use_true_random=False),
)
def test_the_neighbours_in_time_tell_it(steps, chance):
    """Walks that go east by some 20 m each time, so that nobody stands still; in any order of rows."""
    where = {}
    rows = []
    for time, (sequence, _, north) in enumerate(steps):
        x, y = where.get(sequence, (0.0, 50.0))
        where[sequence] = x + 3e-4, y + north * 1e-4
        rows.append((time, *where[sequence], sequence))
    chance.shuffle(rows)
    found = travel_direction(images([(x, y, time, sequence, 0.0) for time, x, y, sequence in rows]))
    for one, expected, row in zip(found, slow(rows), rows):
        alone = sum(other[3] == row[3] for other in rows) == 1
        assert math.isnan(one) if alone else abs((one - expected + 180) % 360 - 180) < 0.5


def test_sides_and_so_many():
    points = images(line(2))
    assert yaws_of(points, "sides", 9).tolist() == [[0, 90, 180, 270]] * 2
    assert yaws_of(points, "count", 3).tolist() == [[0, 120, 240]] * 2
    assert yaws_of(points, "count", 7)[0].tolist() == [0, 51.43, 102.86, 154.29, 205.71, 257.14, 308.57]
    assert yaws_of(images([]), "sides", 4).shape == (0, 4)


@pytest.mark.parametrize(("angle", "right"), [(90, 90), (70, 110), (100, 80), (359, 181), (270, 270), (NAN, 90)])
def test_right_and_left_of_the_way(angle, right):
    found = yaws_of(images(line(3, angle=angle)), "street", 1)
    assert found.tolist() == [[right, (right + 180) % 360]] * 3


def test_yaws_of_a_field_are_brought_into_one_turn():
    field = np.array([-90, 360, 359.996, -0.001, 725.678, NAN, math.inf])
    found = yaws_of(images(line(7)), "field", 1, field)[:, 0]
    assert found[:5].tolist() == [270, 0, 0, 0, 5.68]
    assert np.isnan(found[5:]).all()


def test_names_have_three_digits():
    assert [written(one) for one in (0, 5.5, 90, 100.25, 359.9)] == ["000", "005.5", "090", "100.25", "359.9"]


@pytest.mark.slow
def test_a_million_images_in_one_sequence_and_in_none():
    count = 1_000_000
    points = images([(0.0, 0.0, 0, 0, 0.0)])
    many = points.take(np.zeros(count, np.int64))
    assert np.isnan(travel_direction(many)).all()
    assert yaws_of(many, "street", 1).shape == (count, 2)
