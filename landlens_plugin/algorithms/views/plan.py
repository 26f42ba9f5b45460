"""From the features of a layer to the panoramas and views of a run."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any, NamedTuple, Optional

import numpy as np
from qgis.core import QgsProcessingFeatureSource

from ...core.errors import RequestInvalid
from ...core.images.columns import known
from ...core.images.views import written, yaws_of
from ...core.photos.names import safe_name
from ...core.photos.photo import Facts, Photo, uniquely_named
from ...core.run.telling import Tell
from ...core.sentences import Sentence
from ...core.views.request import Source, ViewDone, Wanted, view_key
from ...layers import values as meaning
from ...layers.points import ReadImages, read_images
from ..parameters.given import Given
from ..parameters.image_fields import ANGLE_FIELD, COLUMN_OF, ID_FIELD, PANORAMA_FIELD, SEQUENCE_FIELD, TIME_FIELD
from . import names

# What QGIS's own 'Import geotagged photos' calls these columns.
_IMPORTED = {names.PATH_FIELD: "photo", ANGLE_FIELD: "direction", TIME_FIELD: "timestamp"}
_DETAILS = {"altitude": meaning.real, "make": meaning.text, "model": meaning.text, "creator_username": meaning.text}
_MOST_STEM = 200  # bytes of a file name, so that there is room for the yaw
_NO_PATH = Sentence("the feature names no file")
_NO_YAW = Sentence("the feature has no direction of the view")


class Plan(NamedTuple):
    """``rows`` and ``yaws`` are those of each view, the feature's number and degrees; NaN where it is unknown.

    ``paths`` are the files of the features, None for none. ``known`` has the views that cannot be drawn.
    """

    sources: list[Source]
    rows: list[int]
    yaws: list[float]
    paths: list[Optional[str]]
    known: list[ViewDone]


def plan_of(given: Given, source: QgsProcessingFeatureSource, tell: Tell) -> Plan:
    """The views that the parameters ask for. Raises RequestInvalid and Cancelled."""
    mode = given.choice(names.MODE)
    path_field, yaw_field = _path_and_yaw(given, source, mode)
    fields = {
        COLUMN_OF[name]: _field(given, name, source)
        for name in (ID_FIELD, ANGLE_FIELD, TIME_FIELD, PANORAMA_FIELD, SEQUENCE_FIELD)
    }
    there = [name for name in _DETAILS if source.fields().lookupField(name) >= 0]
    more = tuple(dict.fromkeys([path_field, *([yaw_field] if yaw_field else []), *there]))
    read = read_images(source, fields, given.context, tell, more)
    texts = map(meaning.text, read.more[path_field])
    paths = [os.path.abspath(one) if one and "\0" not in one else None for one in texts]
    field = None
    if yaw_field is not None:
        found = map(meaning.real, read.more[yaw_field])
        field = np.array([np.nan if one is None else one for one in found], np.float64)
    yaws = yaws_of(read.points, mode, given.whole(names.COUNT), field)
    # The time that photos were imported with is that of a clock whose zone nobody knows: their own EXIF tells it.
    facts = _facts(read, has_times=fields["captured_at"] != _IMPORTED[TIME_FIELD])
    return _planned(paths, yaws, read.points.id, facts, is_mapillarys=fields["mly_id"] == COLUMN_OF[ID_FIELD])


def _planned(paths: list[Optional[str]], yaws: Any, ids: Any, facts: list[Facts], *, is_mapillarys: bool) -> Plan:
    """The views of each feature, together by their panoramas, so that each file is decoded once."""
    plan = Plan([], [], [], paths, [])
    photos: list[Photo] = []
    first: dict[Any, int] = {}  # the feature that first names a panorama
    views: dict[Any, list[Wanted]] = {}
    for row, path in enumerate(paths):
        for yaw in yaws[row].tolist():
            view = len(plan.rows)
            plan.rows.append(row)
            plan.yaws.append(yaw)
            if path is None or yaw != yaw:
                error = _NO_PATH if path is None else _NO_YAW
                plan.known.append(ViewDone(view, "failed", error=error, with_all=True))
                continue
            first.setdefault((path, ids[row]), row)
            key = view_key(ids[row] or path, yaw)
            photos.append(Photo(view, key, None, None, "", f"{_stem(path)}_{written(yaw)}"))
    for photo in uniquely_named(photos):
        row = plan.rows[photo.row]
        views.setdefault((paths[row], ids[row]), []).append(Wanted(plan.yaws[photo.row], photo))
    for (path, key), row in first.items():
        identity = meaning.identity(key)[0] if is_mapillarys else None
        plan.sources.append(Source(path, views[path, key], facts[row], identity))
    return plan


def _facts(read: ReadImages, *, has_times: bool) -> list[Facts]:
    points = read.points
    nothing = [None] * len(points)
    columns = {
        "lon": known(points.lon),
        "lat": known(points.lat),
        "compass_angle": known(points.compass_angle),
        "is_pano": known(points.is_pano),
        "captured_at": known(points.captured_at) if has_times else nothing,
        **{name: [convert(one) for one in read.more.get(name, nothing)] for name, convert in _DETAILS.items()},
    }
    columns["creator"] = columns.pop("creator_username")
    return [Facts(**dict(zip(columns, values))) for values in zip(*columns.values())]


def _path_and_yaw(given: Given, source: QgsProcessingFeatureSource, mode: str) -> tuple[str, Optional[str]]:
    """The field of paths, and that of yaws where one is needed. Raises RequestInvalid."""
    path_field = _field(given, names.PATH_FIELD, source)
    if path_field is None:
        raise RequestInvalid(
            "The input layer has no field with the paths of images. Choose one under '{label}' ({name}).",
            label=given.label(names.PATH_FIELD),
            name=names.PATH_FIELD,
        )
    if mode != "field":
        return path_field, None
    yaw_field = given.field(names.YAW_FIELD, source)
    if yaw_field is None:
        raise RequestInvalid(
            "The input layer has no field with the directions of views. Choose one under '{label}' ({name}), or "
            "other views under '{mode}' ({mode_name}).",
            label=given.label(names.YAW_FIELD),
            name=names.YAW_FIELD,
            mode=given.label(names.MODE),
            mode_name=names.MODE,
        )
    return path_field, yaw_field


def _field(given: Given, name: str, source: QgsProcessingFeatureSource) -> Optional[str]:
    """The field that a parameter names, else the one of imported photos; None where there is neither."""
    field = given.field(name, source)
    other = _IMPORTED.get(name)
    if field is not None or other is None or not given.text(name):
        return field
    return other if source.fields().lookupField(other) >= 0 else None


def _stem(path: str) -> str:
    name = safe_name(Path(path).stem)
    return safe_name(name.encode()[:_MOST_STEM].decode("utf-8", "ignore"))
