"""Views: directions against angles by hand, and held directions stay where they are held."""

from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from landlens_plugin.core.images.looking import View

views = st.builds(
    View,
    st.integers(50, 2000),
    st.integers(50, 2000),
    st.floats(-180, 180),
    st.floats(-90, 90),
    st.floats(30, 110),
)
shares = st.floats(0, 1)


def toward(yaw, pitch):
    yaw, pitch = math.radians(yaw), math.radians(pitch)
    return np.array([math.cos(pitch) * math.sin(yaw), -math.sin(pitch), math.cos(pitch) * math.cos(yaw)])


@given(view=views)
def test_the_middle_is_where_the_view_looks(view):
    assert np.allclose(view.direction(view.width / 2, view.height / 2), toward(view.yaw, view.pitch))


@given(view=views, x=shares, y=shares)
def test_a_direction_is_seen_where_it_came_from(view, x, y):
    x, y = x * view.width, y * view.height
    assert np.allclose(view.place(5 * view.direction(x, y)), (x, y))
    assert view.place(-view.direction(x, y)) is None


def test_edges_by_hand():
    view = View(800, 400, 10, 0, 90)
    assert np.allclose(view.direction(800, 200), toward(55, 0))
    assert np.allclose(view.direction(400, 0), toward(10, math.degrees(math.atan(0.5))))
    assert np.allclose(View(800, 400, 10, 90).direction(400, 200), [0, -1, 0])
    # Looking up at 60 degrees, the lower edge is 26.6 degrees below that.
    assert np.allclose(View(800, 400, 10, 60).direction(400, 400), toward(10, 60 - math.degrees(math.atan(0.5))))


@given(view=views, yaw=st.floats(-180, 180), pitch=st.floats(-85, 85), x=shares, y=shares)
def test_a_held_direction_is_seen_where_it_is_held(view, yaw, pitch, x, y):
    x, y = x * view.width, y * view.height
    held = view.holding(toward(yaw, pitch), x, y)
    assert held[:2] == view[:2] and held.hfov == view.hfov
    assert -90 <= held.pitch <= 90 and -180 <= held.yaw <= 180
    # At this place of the view, elevations reach so far and no farther, and pitches up to 90 degrees.
    reach = math.degrees(math.atan2(math.hypot(y - view.height / 2, view.focal), abs(x - view.width / 2)))
    assume(abs(pitch) < reach - 0.01 and abs(held.pitch) < 90)
    seen = held.place(toward(yaw, pitch))
    assert seen == pytest.approx((x, y), abs=1e-3)


@given(view=views, yaw=st.floats(-180, 180), pitch=st.floats(-60, 60))
def test_what_is_held_in_the_middle_is_looked_at(view, yaw, pitch):
    held = view.holding(toward(yaw, pitch), view.width / 2, view.height / 2)
    assert held.pitch == pytest.approx(pitch, abs=1e-4)
    assert math.cos(math.radians(held.yaw - yaw)) == pytest.approx(1)
