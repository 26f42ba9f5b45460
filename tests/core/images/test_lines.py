"""Lines in pieces, against walking along them."""

from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from landlens_plugin.core.images.ground import distances, moved, offsets, turn
from landlens_plugin.core.images.lines import Lines, pieces, segments

steps = st.lists(st.tuples(st.integers(-90, 90), st.integers(-90, 90)), min_size=1, max_size=6)


def lines_of(*parts, line=None):
    """Lines of corners in degrees."""
    corners = np.array([corner for part in parts for corner in part], float).reshape(-1, 2)
    number = np.repeat(np.arange(len(parts)), [len(part) for part in parts])
    return Lines(corners[:, 0], corners[:, 1], number, np.array(line or range(len(parts)), np.int64))


def walked(place, metres):
    """Corners that are so many metres apart, one after the other."""
    corners = [place]
    for east, north in metres:
        corners.append(tuple(float(one) for one in moved(*corners[-1], east, north)))
    return corners


@given(
    st.sampled_from([(10.0, 52.0), (179.9995, -10.0), (20.0, 70.0)]),
    st.lists(steps, max_size=4),
    st.sampled_from([5.0, 20.0, 300.0]),
)
def test_pieces_share_the_length_and_lie_on_the_line(place, parts, metres):
    lines = lines_of(*(walked(place, part) for part in parts))
    found = pieces(lines, metres)
    for number, part in enumerate(parts):
        length = sum(math.hypot(*step) for step in part)
        mine = np.flatnonzero(found.part == number)
        assert len(mine) == (max(1, round(length / metres)) if length else 0) or abs(length / metres % 1 - 0.5) < 1e-6
        if not length:
            continue
        assert found.length[mine].sum() == pytest.approx(length, rel=1e-6)
        assert found.along[mine] == pytest.approx((np.arange(len(mine)) + 0.5) * length / len(mine), rel=1e-6)
        for one in mine.tolist():
            east, north, azimuth = on_the_way(part, float(found.along[one]))
            lon, lat = moved(*place, east, north)
            assert float(distances(found.lon[one], found.lat[one], lon, lat)) < 0.05
            assert azimuth is None or float(turn(found.azimuth[one], azimuth)) < 0.1


def on_the_way(part, along):
    """East and north of a place so many metres along, and the direction there; None for one right at a bend."""
    east = north = 0.0
    for step in part:
        length = math.hypot(*step)
        if length and along <= length:
            share = along / length
            azimuth = None if min(along, length - along) < 1e-3 else math.degrees(math.atan2(*step)) % 360
            return east + share * step[0], north + share * step[1], azimuth
        along -= length
        east, north = east + step[0], north + step[1]
    return east, north, None


def test_lines_of_no_length_and_none_at_all():
    lines = lines_of([(1, 1), (1, 1)], [(2, 2), (2, 2.001)], [(3, 3), (3, 3), (3, 3)], line=[4, 5, 6])
    found = pieces(lines, 1000)
    assert (found.part.tolist(), found.line.tolist()) == ([1], [5])
    assert len(pieces(lines_of(), 20)) == 0
    assert segments(lines_of()).tolist() == []


def test_no_straight_leads_from_one_part_to_the_next():
    assert segments(lines_of([(0, 0), (0, 1)], [(5, 5), (5, 6), (6, 6)])).tolist() == [0, 2, 3]


def test_a_piece_goes_the_way_that_the_line_was_drawn():
    there = pieces(lines_of([(10, 50), (10.01, 50)]), 100)
    back = pieces(lines_of([(10.01, 50), (10, 50)]), 100)
    assert set(there.azimuth.round().tolist()) == {90}
    assert set(back.azimuth.round().tolist()) == {270}
    east, north = offsets(there.lon, there.lat, back.lon[::-1], back.lat[::-1])
    assert np.hypot(east, north).max() < 0.01
