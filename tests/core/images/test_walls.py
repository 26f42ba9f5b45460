"""Rays against buildings, and positions in them, compared with shapely."""

from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from landlens_plugin.core.images.ground import moved
from landlens_plugin.core.images.targets import buildings_of
from landlens_plugin.core.images.walls import Walls
from tests.core.images.scenes import PLACES, box, shapes_at

pytest.importorskip("shapely")
from shapely.geometry import LineString, Point, Polygon

MARGIN = 2e-3  # metres within which either answer is right


@given(st.sampled_from(PLACES), st.integers(0, 2**32 - 1))
def test_rays_are_blocked_where_shapely_says_so(place, seed):
    generator = np.random.default_rng(seed)
    corners, sizes = generator.uniform(-60, 60, (8, 2)), generator.uniform(0.5, 30, (8, 2))
    turned = [
        [(x + y / 3, y - x / 3) for x, y in box(*corner, *size)]
        for corner, size in zip(corners.tolist(), sizes.tolist())
    ]
    turned[0] = [(0, 0), (90, 5), (90, 9), (20, 6), (15, 40), (9, 6)]  # long edges and a notch
    buildings = [Polygon(one) for one in turned]
    walls = Walls(buildings_of(shapes_at(place, [("polygon", one, one[0]) for one in turned])))
    starts, ends = generator.uniform(-70, 70, (60, 2)), generator.uniform(-70, 70, (60, 2))
    ends[::2] = starts[::2] + generator.uniform(-12, 12, (30, 2))
    start, end = moved(*place, *starts.T), moved(*place, *ends.T)
    held = walls.holders(*start)
    numbers = np.arange(60)
    found = walls.blocked(start, end, np.hypot(*(ends - starts).T), ((numbers, held),))
    inside = {divmod(one, walls.count) for one in held.tolist()}
    for row, (begin, stop) in enumerate(zip(starts.tolist(), ends.tolist())):
        away = math.dist(begin, stop)
        share = max(0.0, 1 - 0.1 / max(away, 0.1))
        sight = LineString([begin, [c + share * (s - c) for c, s in zip(begin, stop)]])
        for number, one in enumerate(buildings):
            if one.exterior.distance(Point(begin)) > MARGIN:
                assert one.contains(Point(begin)) is ((row, number) in inside)
        others = [one for number, one in enumerate(buildings) if (row, number) not in inside]
        if any(sight.intersects(one.buffer(-MARGIN)) for one in others):
            assert found[row]
        elif not any(sight.intersects(one.buffer(MARGIN)) for one in others):
            assert not found[row]
