"""Other days at a place, against plain Python that looks at one image after another."""

from __future__ import annotations

import math
from datetime import datetime, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from landlens_plugin.core.images.columns import EMPTY
from landlens_plugin.core.images.nearby import Here, distances, others_here
from tests.core.images.test_images import columns

DAY = 86_400_000
LON, LAT = 179.9999, 59.9
# Some 5.6 m of longitude at that latitude, and 11 m of latitude; across the antimeridian too.
steps = st.integers(-4, 4)
rows = st.lists(
    st.fixed_dictionaries(
        {
            "id": st.integers(1, 30),
            "lon": st.builds(lambda step: (LON + 1e-4 * step + 180) % 360 - 180, steps),
            "lat": st.builds(lambda step: LAT + 1e-4 * step, st.integers(-2, 2)),
            "captured_at": st.one_of(st.none(), st.integers(-3 * DAY, 3 * DAY)),
            "compass_angle": st.one_of(st.none(), st.sampled_from([0.0, 10.0, 44.0, 46.0, 180.0, 316.0, 359.5])),
            "is_pano": st.sampled_from([None, False, True]),
            "sequence_id": st.sampled_from([None, "a", "b", "c"]),
            "creator_id": st.none(),
            "organization_id": st.none(),
            "on_foot": st.none(),
            "quality_score": st.none(),
        }
    ),
    max_size=25,
    unique_by=lambda one: one["id"],
)
heres = st.builds(
    Here,
    st.integers(1, 30),
    st.just(LON),
    st.just(LAT),
    st.sampled_from([None, "a", "b"]),
    st.sampled_from([None, 0.0, 359.0, 200.0, -1.0, 720.0]),
)


def metres(one, here):
    """Along a great circle."""
    one_lat, here_lat = math.radians(one["lat"]), math.radians(here.lat)
    lon = math.radians(one["lon"] - here.lon)
    half = math.sin((one_lat - here_lat) / 2) ** 2 + math.cos(one_lat) * math.cos(here_lat) * math.sin(lon / 2) ** 2
    return 2 * 6_371_008.8 * math.asin(math.sqrt(half))


def turn(one, here):
    if here.angle is None or one["is_pano"]:
        return 0.0
    if one["compass_angle"] is None:
        return math.inf
    between = abs(one["compass_angle"] - here.angle) % 360
    return min(between, 360 - between)


def day(one):
    return datetime.fromtimestamp(one["captured_at"] / 1000, timezone.utc).date()


def slowly(table, here):
    best = {}
    for one in table:
        if one["captured_at"] is None or one["id"] == here.id or metres(one, here) > 15 or turn(one, here) > 45:
            continue
        if here.sequence_id is not None and one["sequence_id"] == here.sequence_id:
            continue
        score = (round(metres(one, here) / 15 + turn(one, here) / 45, 6), one["id"])
        if day(one) not in best or score < best[day(one)][0]:
            best[day(one)] = (score, one["id"])
    return [best[when][1] for when in sorted(best, reverse=True)]


def scores(table, here):
    return [round(metres(one, here) / 15 + turn(one, here) / 45, 6) for one in table if turn(one, here) < math.inf]


@given(rows, heres)
def test_the_best_of_each_other_day_newest_first(table, here):
    images = columns(table)
    found = images.id[others_here(images, here)].tolist()
    expected = slowly(table, here)
    by_id = {one["id"]: one for one in table}
    # Of two that are as good as each other but for a rounding, either is right.
    assert [day(by_id[key]) for key in found] == [day(by_id[key]) for key in expected]
    assert scores([by_id[key] for key in found], here) == pytest.approx(
        scores([by_id[key] for key in expected], here), abs=1e-4
    )


def test_of_two_that_are_equal_the_lower_id():
    one = {"lon": 1.0, "lat": 2.0, "captured_at": 5, "compass_angle": 9.0, "is_pano": False, "sequence_id": "x"}
    one.update(dict.fromkeys(("creator_id", "organization_id", "on_foot", "quality_score")))
    images = columns([{**one, "id": 7}, {**one, "id": 3}, {**one, "id": 5, "captured_at": 5 + DAY}])
    assert images.id[others_here(images, Here(1, 1.0, 2.0, "y", 9.0))].tolist() == [5, 3]
    assert images.id[others_here(images, Here(1, 1.0, 2.0, "y", 9.0), most=1)].tolist() == [5]
    assert others_here(images, Here(1, 1.0, 2.0, "x", 9.0)).tolist() == []
    assert others_here(EMPTY, Here(1, 1.0, 2.0)).tolist() == []


@given(rows)
def test_distances_are_those_on_the_globe(table):
    images, here = columns(table), Here(0, LON, LAT)
    expected = [metres(one, here) for one in table]
    assert distances(images.lon, images.lat, LON, LAT).tolist() == pytest.approx(expected, rel=1e-3, abs=1e-3)
