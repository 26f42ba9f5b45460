"""Images as an analysis sees them: an order that does not depend on the layer's."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from landlens_plugin.core.images.columns import MISSING
from landlens_plugin.core.images.points import ImagePoints, numbered

NAMES = ("lon", "lat", "captured_at", "compass_angle", "is_pano", "sequence", "quality_score")
KINDS = (np.float64, np.float64, np.int64, np.float64, np.int8, np.int64, np.float64)


def points(rows):
    """Images of dictionaries; what one does not tell is unknown."""
    unknown = {"captured_at": MISSING, "compass_angle": np.nan, "is_pano": -1, "sequence": -1, "quality_score": np.nan}
    rows = [{"id": None, "lon": 0.0, "lat": 0.0, **unknown, **row} for row in rows]
    texts = np.empty(len(rows), np.object_)
    texts[:] = [row["id"] for row in rows]
    return ImagePoints(texts, *(np.array([row[name] for row in rows], kind) for name, kind in zip(NAMES, KINDS)))


rows = st.lists(
    st.fixed_dictionaries(
        {
            "id": st.sampled_from([None, "1", "2", "10", "007", "uuid"]),
            "lon": st.sampled_from([0.0, 1.0, np.nan]),
            "captured_at": st.sampled_from([MISSING, 5]),
            "compass_angle": st.sampled_from([np.nan, 1.0]),
            "quality_score": st.sampled_from([np.nan, 0.5]),
        }
    ),
    max_size=8,
)


def told(images, order):
    return [tuple(repr(getattr(images, name)[row]) for name in ("id", *NAMES)) for row in order.tolist()]


@given(rows, st.randoms())
def test_the_order_does_not_depend_on_the_layers(some, shuffler):
    images = points(some)
    mixed = list(some)
    shuffler.shuffle(mixed)
    other = points(mixed)
    order = images.order()
    assert sorted(order.tolist()) == list(range(len(some)))
    assert told(images, order) == told(other, other.order())


def test_ids_of_digits_are_in_the_order_of_numbers():
    ids = np.array(["10", "9", None, "2"], np.object_)
    assert np.argsort(numbered(ids), kind="stable").tolist() == [3, 1, 0, 2]


@pytest.mark.parametrize("ids", [["07", "7"], ["1" * 25, "2"], ["a", "B"], ["\u0661", "1"], ["1.0", "1"]])
def test_other_ids_are_told_apart_as_well(ids):
    numbers = numbered(np.array([*ids, None], np.object_)).tolist()
    assert len(set(numbers)) == 3
    assert max(numbers) == numbers[2]


def test_what_is_taken_is_whole():
    images = points([{"id": "1", "lon": 5.0}, {"id": "2", "lon": np.nan}])
    assert images.placed.tolist() == [True, False]
    assert told(images.take([1]), np.array([0])) == told(images, np.array([1]))
