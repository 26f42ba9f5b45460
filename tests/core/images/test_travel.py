"""Which way images travelled, against one image after the other."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from landlens_plugin.core.images.columns import MISSING
from landlens_plugin.core.images.ground import bearing, distances, moved, offsets, turn
from landlens_plugin.core.images.travel import smooth_travel, track, travel_direction
from tests.core.images.test_points import points

METRES = st.sampled_from([-300.0, -99.0, -20.0, -3.0, -0.4, 0.0, 0.4, 2.0, 30.0, 101.0])
ROWS = st.lists(
    st.fixed_dictionaries(
        {
            "id": st.integers(1, 30).map(str),
            "east": METRES,
            "north": METRES,
            "captured_at": st.sampled_from([MISSING, 0, 1000, 2000, 301_000, 302_000, 999_000]),
            "sequence": st.sampled_from([-1, 0, 0, 1]),
            "placed": st.sampled_from([True, True, True, False]),
        }
    ),
    max_size=14,
)
PLACES = st.sampled_from([(13.0, 52.0), (179.9995, 10.0), (-180.0, -5.0), (25.0, 70.0)])


def images(rows, place=(13.0, 52.0)):
    made = []
    for row in rows:
        lon, lat = moved(*place, row["east"], row["north"])
        rest = {key: row[key] for key in ("id", "captured_at", "sequence") if key in row}
        made.append({**rest, "lon": float(lon) if row.get("placed", True) else np.nan, "lat": float(lat)})
    return points(made)


def slow(some):
    """The same, image by image."""
    result = np.full(len(some), np.nan)
    rank = {int(row): number for number, row in enumerate(some.order())}
    for sequence in set(some.sequence.tolist()) - {-1}:
        own = [
            row
            for row in range(len(some))
            if some.sequence[row] == sequence and some.captured_at[row] != MISSING and np.isfinite(some.lon[row])
        ]
        own.sort(key=lambda row: (some.captured_at[row], rank[row]))

        def beside(row, other):
            metres = distances(some.lon[row], some.lat[row], some.lon[other], some.lat[other])
            return metres <= 100 and abs(int(some.captured_at[row]) - int(some.captured_at[other])) <= 300_000

        for place, row in enumerate(own):
            begin = own[place - 1] if place and beside(own[place - 1], row) else row
            end = own[place + 1] if place + 1 < len(own) and beside(row, own[place + 1]) else row
            east, north = offsets(some.lon[begin], some.lat[begin], some.lon[end], some.lat[end])
            if np.hypot(east, north) >= 1:
                result[row] = bearing(east, north)
    return result


@given(ROWS, PLACES)
def test_it_is_that_from_the_image_before_to_the_next(rows, place):
    some = images(rows, place)
    np.testing.assert_allclose(travel_direction(some), slow(some), atol=1e-9)


@given(ROWS, st.randoms())
def test_the_order_of_the_layer_does_not_matter(rows, random):
    order = list(range(len(rows)))
    random.shuffle(order)
    some = images(rows)
    np.testing.assert_array_equal(travel_direction(some)[order], travel_direction(some.take(np.array(order, int))))


@pytest.mark.parametrize("place", [(13.0, 52.0), (179.9999, 0.0), (25.0, 70.0)])
@pytest.mark.parametrize("angle", [0, 45, 90, 180, 270, 359])
def test_a_straight_drive(place, angle):
    way = np.radians(angle)
    rows = [
        {
            "id": str(one),
            "captured_at": one,
            "sequence": 3,
            "east": 6 * one * np.sin(way),
            "north": 6 * one * np.cos(way),
        }
        for one in range(9)
    ]
    some = images(rows, place)
    assert turn(travel_direction(some), angle).max() < 0.01
    assert turn(smooth_travel(some, track(some)), angle).max() < 0.01


def test_noise_turns_the_smooth_direction_less():
    rng = np.random.default_rng(1)
    rows = [
        {
            "id": str(one),
            "captured_at": one,
            "sequence": 0,
            "east": 6.0 * one + rng.normal(0, 2),
            "north": rng.normal(0, 2),
        }
        for one in range(300)
    ]
    some = images(rows)
    smooth, plain = turn(smooth_travel(some, track(some)), 90), turn(travel_direction(some), 90)
    assert np.median(smooth) < 5 < np.median(plain)


def test_without_neighbours_it_is_unknown():
    alone = {"id": "1", "captured_at": 0, "sequence": 0, "east": 0.0, "north": 0.0}
    for rows in ([], [alone], [alone, {**alone, "id": "2", "captured_at": 1}], [{**alone, "sequence": -1}] * 3):
        assert np.isnan(travel_direction(images(rows))).all()
        assert np.isnan(smooth_travel(images(rows), track(images(rows)))).all()
