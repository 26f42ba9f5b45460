"""Entities as columns, whatever the service puts into them."""

from __future__ import annotations

import dataclasses

import pytest
from hypothesis import given
from hypothesis import strategies as st

from landlens_plugin.core.photos.photo import Facts
from landlens_plugin.core.services.mapillary.fields import (
    DETAILS,
    THUMBS,
    columns_of,
    facts_of,
    flatten,
    largest_thumb,
    real_altitude,
)
from tests.core.services.test_answers import anything

KINDS = {"text": str, "real": float, "integer": int}


@given(
    entity=st.dictionaries(st.sampled_from([*DETAILS, "geometry", "captured_at", "compass_angle"]), anything),
    asked=st.lists(st.sampled_from(list(DETAILS)), unique=True),
)
def test_a_row_has_the_columns_asked_for_and_their_types(entity, asked):
    row = flatten(entity, asked)
    assert list(row) == [column.name for column in columns_of(asked)]
    for column in columns_of(asked):
        assert row[column.name] is None or type(row[column.name]) is KINDS[column.kind]


@given(entity=st.dictionaries(st.sampled_from([*DETAILS, "geometry", "captured_at", "compass_angle"]), anything))
def test_facts_for_exif_are_typed_or_unknown(entity):
    facts = facts_of(entity)
    kinds = {"captured_at": int, "is_pano": bool, "make": str, "model": str, "creator": str}
    for field in dataclasses.fields(Facts):
        value = getattr(facts, field.name)
        assert value is None or type(value) is kinds.get(field.name, float), field.name


def test_the_documented_shapes():
    entity = {
        "computed_geometry": {"type": "Point", "coordinates": [139.5, 35]},
        "computed_rotation": [1.5, -0.25, 2],
        "camera_parameters": [],
        "altitude": 4294967281,
        "make": "none",
        "model": "iPhone",
        "width": 4032,
        "creator": {"username": "mapper", "id": "5"},
        "merge_cc": 1.5e18,
        "mesh": {"id": "7", "url": "https://example.invalid/7"},
        "detections": {"data": [{"id": "1"}, {"id": "2"}]},
        "camera_type": None,
        "thumb_1024_url": "https://example.invalid/1024",
    }
    row = flatten(entity, list(DETAILS))
    known = {name: value for name, value in row.items() if value is not None}
    assert known == {
        "computed_geometry_lon": 139.5,
        "computed_geometry_lat": 35.0,
        "computed_rotation": "1.5,-0.25,2",
        "altitude": -15.0,
        "model": "iPhone",
        "width": 4032,
        "creator_username": "mapper",
        "merge_cc": 1.5e18,
        "mesh_id": "7",
        "mesh_url": "https://example.invalid/7",
        "detections": "1,2",
        "thumb_1024_url": "https://example.invalid/1024",
    }


def test_columns_come_in_the_contracts_order():
    names = [column.name for column in columns_of(["thumb_256_url", "computed_compass_angle", "mesh"])]
    assert names == ["computed_compass_angle", "mesh_id", "mesh_url", "thumb_256_url"]


@pytest.mark.parametrize(
    ("given_value", "metres"),
    [
        (None, None),
        (0.0, 0.0),
        (-3.5, -3.5),
        (8848.9, 8848.9),
        (4294967281.0, -15.0),
        (2.0**31, -(2.0**31)),
        (2.0**32, 2.0**32),
    ],
)
def test_altitudes_below_the_sea_come_wrapped(given_value, metres):
    assert real_altitude(given_value) == metres


@given(present=st.sets(st.sampled_from(THUMBS)))
def test_the_largest_thumb_that_exists(present):
    row = {name: (name if name in present else None) for name in THUMBS}
    assert largest_thumb(row) == next((name for name in THUMBS[::-1] if name in present), None)
