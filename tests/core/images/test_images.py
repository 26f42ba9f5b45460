"""Filters, the newest images and ids seen before, against plain Python."""

from __future__ import annotations

from datetime import datetime, timedelta

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from landlens_plugin.core.errors import RequestInvalid
from landlens_plugin.core.fetch.filters import matching
from landlens_plugin.core.fetch.request import Filters
from landlens_plugin.core.images.columns import MISSING, ImageColumns, SeenIds, known, newest_first
from tests.core.rows import rows_of

numbers = st.integers(1, 5)
times = st.sampled_from([None, -5, 0, 1000, 2000, 2001])
quality = st.one_of(st.none(), st.sampled_from([0.0, 0.25, 0.5, 1.0]))
flags = st.sampled_from([None, False, True])
row = st.fixed_dictionaries(
    {
        "id": st.integers(1, 9),
        "lon": st.just(1.0),
        "lat": st.just(2.0),
        "captured_at": times,
        "compass_angle": st.one_of(st.none(), st.floats(0, 360)),
        "is_pano": flags,
        "sequence_id": st.sampled_from([None, "a", "A", "b"]),
        "creator_id": st.one_of(st.none(), numbers),
        "organization_id": st.one_of(st.none(), numbers),
        "on_foot": flags,
        "quality_score": quality,
    }
)
tables = st.lists(row, max_size=20)


def columns(rows):
    def integers(name):
        return np.array([MISSING if one[name] is None else one[name] for one in rows], np.int64)

    def reals(name):
        return np.array([np.nan if one[name] is None else one[name] for one in rows], np.float64)

    def bits(name):
        return np.array([-1 if one[name] is None else int(one[name]) for one in rows], np.int8)

    return ImageColumns(
        integers("id"),
        reals("lon"),
        reals("lat"),
        integers("captured_at"),
        reals("compass_angle"),
        bits("is_pano"),
        np.array([one["sequence_id"] for one in rows], np.object_),
        integers("creator_id"),
        integers("organization_id"),
        bits("on_foot"),
        reals("quality_score"),
    )


def passes(one, filters):
    """The contract's words, one image at a time: a filter drops what it knows nothing of."""
    captured, score = one["captured_at"], one["quality_score"]
    return all(
        [
            filters.start is None or (captured is not None and captured >= filters.start),
            filters.end is None or (captured is not None and captured <= filters.end),
            filters.image_type == "all" or one["is_pano"] is (filters.image_type == "pano"),
            not filters.creator_ids or one["creator_id"] in filters.creator_ids,
            not filters.organization_ids or one["organization_id"] in filters.organization_ids,
            not filters.sequence_ids or one["sequence_id"] in filters.sequence_ids,
            filters.min_quality is None or (score is not None and score >= filters.min_quality),
        ]
    )


some_ids = st.frozensets(numbers, max_size=2)


@given(
    rows=tables,
    filters=st.builds(
        Filters,
        start=times,
        end=times,
        image_type=st.sampled_from(["all", "flat", "pano"]),
        creator_ids=some_ids,
        organization_ids=some_ids,
        sequence_ids=st.frozensets(st.sampled_from(["a", "b"]), max_size=2),
        min_quality=quality,
    ),
)
def test_filters_keep_what_plain_python_keeps(rows, filters):
    images = columns(rows)
    assert rows_of(images.take(matching(images, filters))) == [one for one in rows if passes(one, filters)]


def test_creators_that_nobody_resolved_keep_nothing():
    one = columns([dict.fromkeys(ImageColumns.__dataclass_fields__, 1) | {"sequence_id": "a", "captured_at": 1}])
    assert not matching(one, Filters(creator_names=frozenset({"somebody"}))).any()


def test_a_start_after_the_end_is_refused():
    Filters(start=5, end=5).check()
    with pytest.raises(RequestInvalid, match="start lies after its end"):
        Filters(start=6, end=5).check()


@given(rows=tables, most=st.integers(1, 25))
def test_newest_first_then_by_id(rows, most):
    def place(one):
        return (one["captured_at"] is None, -(one["captured_at"] or 0), one["id"])

    found = rows_of(newest_first(columns(rows), most))
    assert [place(one) for one in found] == sorted(place(one) for one in rows)[:most]
    assert all(one in rows for one in found)


@given(batches=st.lists(st.lists(st.integers(1, 30), max_size=12), max_size=6))
def test_an_id_is_fresh_once(batches):
    seen, known = SeenIds(), set()
    for batch in batches:
        expected = []
        for number in batch:
            expected.append(number not in known)
            known.add(number)
        assert seen.fresh(np.array(batch, np.int64)).tolist() == expected


@given(parts=st.lists(tables, max_size=4))
def test_batches_join_in_their_order(parts):
    assert rows_of(ImageColumns.join([columns(part) for part in parts])) == [one for part in parts for one in part]


def test_what_is_unknown_becomes_none_and_is_never_converted():
    epoch = datetime(1970, 1, 1)
    dates = np.array([MISSING, 1000, 0])  # MISSING is in no year of Python's
    assert known(dates, lambda moment: epoch + timedelta(milliseconds=moment)) == [
        None,
        epoch + timedelta(seconds=1),
        epoch,
    ]
    assert known(np.array([np.nan, 0.0])) == [None, 0.0]
    assert known(np.array([-1, 0, 1], np.int8)) == [None, False, True]
    assert known(np.array([None, "a"], np.object_)) == [None, "a"]
    assert known(np.array([], np.int64), str) == []
