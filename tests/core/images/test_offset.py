"""The middle and the spread of angles by group, against one group after the other."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from landlens_plugin.core.images.ground import turn
from landlens_plugin.core.images.offset import FEWEST, circular, medians, mounts

KNOWN = st.floats(0, 359.99)


@given(st.lists(st.tuples(st.one_of(st.just(np.nan), st.floats(-1000, 1000)), st.integers(-1, 3)), max_size=40))
def test_medians_are_those_of_each_group(rows):
    values = np.array([one for one, _ in rows], float)
    group = np.array([one for _, one in rows], np.int64)
    expected = np.full(len(rows), np.nan)
    for one in set(group.tolist()) - {-1}:
        own = values[(group == one) & np.isfinite(values)]
        if len(own) >= FEWEST:
            expected[group == one] = np.median(own)
    np.testing.assert_allclose(medians(values, group), expected)


@given(KNOWN, st.lists(st.floats(-40, 40), min_size=FEWEST, max_size=30), KNOWN)
def test_angles_within_a_quarter_have_the_median_of_the_line(middle, around, other):
    angle = (middle + np.array(around)) % 360
    group = np.array([7] * len(angle) + [2] * 2)
    median, spread = circular(np.concatenate([angle, [other, other]]), group)
    expected = np.median(around)
    assert turn(median[0], middle + expected) < 1e-6
    assert spread[0] == pytest.approx(np.median(np.abs(around - expected)), abs=1e-6)
    assert np.isnan(median[-2:]).all() and np.isnan(spread[-2:]).all()


@given(st.lists(KNOWN, min_size=FEWEST, max_size=30), st.randoms())
def test_the_order_does_not_matter(angles, random):
    turned = list(angles)
    random.shuffle(turned)
    group = np.zeros(len(angles), np.int64)
    np.testing.assert_array_equal(circular(np.array(angles), group), circular(np.array(turned), group))


@pytest.mark.parametrize(
    ("offset", "noise", "expected"),
    [(0, 5, 0), (359, 5, 0), (1, 5, 0), (95, 5, 90), (252, 5, 270), (170, 5, 180), (37, 5, 37), (325, 5, 325)],
)
def test_an_offset_near_a_mount_is_the_mount(offset, noise, expected):
    rng = np.random.default_rng(offset)
    travel = rng.uniform(0, 360, 500)
    compass = (travel + offset + rng.normal(0, noise, 500)) % 360
    found = mounts(compass, travel, np.zeros(500, np.int64))
    assert turn(found.offset, expected).max() < (1e-9 if expected % 90 == 0 else 2)
    assert found.spread[0] == pytest.approx(0.6745 * noise, abs=1)
    assert not found.broken.any()


def test_a_compass_that_says_nothing_is_broken():
    rng = np.random.default_rng(5)
    travel, compass = rng.uniform(0, 360, (2, 200))
    assert mounts(compass, travel, np.zeros(200, np.int64)).broken.all()
    unknown = mounts(np.full(200, np.nan), travel, np.zeros(200, np.int64))
    assert not unknown.broken.any() and np.isnan(unknown.spread).all()
    nobody = mounts(compass, travel, np.full(200, -1))
    assert not nobody.broken.any() and np.isnan(nobody.offset).all()
