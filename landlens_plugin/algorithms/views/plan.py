"""From the features of a layer to the panoramas and views of a run."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any, NamedTuple, Optional

import numpy as np
from qgis.core import QgsProcessingFeatureSource

from ...core.errors import RequestInvalid
from ...core.images.columns import MISSING, known
from ...core.images.views import written, yaws_of
from ...core.photos.names import safe_name
from ...core.photos.photo import Facts, Photo, uniquely_named
from ...core.run.telling import Tell
from ...core.sentences import Sentence
from ...core.views.request import Source, ViewDone, Wanted, view_key
from ...layers import values as meaning
from ...layers.points import read_images
from ..parameters.given import Given
from ..parameters.image_fields import ANGLE_FIELD, COLUMN_OF, ID_FIELD, PANORAMA_FIELD, SEQUENCE_FIELD, TIME_FIELD
from . import names

# What QGIS's own 'Import geotagged photos' calls these columns.
_IMPORTED = {names.PATH_FIELD: "photo", ANGLE_FIELD: "direction", TIME_FIELD: "timestamp"}
_DETAILS = ("altitude", "make", "model", "creator_username")
_MOST_STEM = 200  # bytes of a file name, so that there is room for the yaw
_NO_PATH = Sentence("the feature names no file")
_NO_YAW = Sentence("the feature has no direction of the view")


class Plan(NamedTuple):
    """``rows`` and ``yaws`` are those of each view, the feature's number and degrees; NaN where it is unknown.

    ``known`` has the views that cannot be drawn.
    """

    sources: list[Source]
    rows: list[int]
    yaws: list[float]
    paths: list[Optional[str]]
    known: list[ViewDone]


def plan_of(given: Given, source: QgsProcessingFeatureSource, tell: Tell) -> Plan:
    """The views that the parameters ask for. Raises RequestInvalid and Cancelled."""
    mode = given.choice(names.MODE)
    path_field = _field(given, names.PATH_FIELD, source)
    if path_field is None:
        raise RequestInvalid(
            "The input layer has no field with the paths of images. Choose one under '{label}' ({name}).",
            label=given.label(names.PATH_FIELD),
            name=names.PATH_FIELD,
        )
    yaw_field = given.field(names.YAW_FIELD, source) if mode == "field" else None
    if mode == "field" and yaw_field is None:
        raise RequestInvalid(
            "The input layer has no field with the directions of views. Choose one under '{label}' ({name}), or "
            "other views under '{mode}' (MODE).",
            label=given.label(names.YAW_FIELD),
            name=names.YAW_FIELD,
            mode=given.label(names.MODE),
        )
    fields = {
        COLUMN_OF[name]: _field(given, name, source)
        for name in (ID_FIELD, ANGLE_FIELD, TIME_FIELD, PANORAMA_FIELD, SEQUENCE_FIELD)
    }
    there = [name for name in _DETAILS if source.fields().lookupField(name) >= 0]
    more = tuple(dict.fromkeys([path_field, *([yaw_field] if yaw_field else []), *there]))
    points, columns = read_images(source, fields, given.context, tell, more)
    count = len(points)
    texts = [meaning.text(one) for one in columns[path_field]]
    paths = [os.path.abspath(one) if one and "\0" not in one else None for one in texts]
    field = None
    if yaw_field is not None:
        found = (meaning.real(one) for one in columns[yaw_field])
        field = np.array([np.nan if one is None else one for one in found], np.float64)
    yaws = yaws_of(points, mode, given.whole(names.COUNT), field)
    # The time that photos were imported with is that of a clock whose zone nobody knows: their own EXIF tells it.
    imported = fields["captured_at"] == _IMPORTED[TIME_FIELD]
    times = [None] * count if imported else known(np.where(points.captured_at == MISSING, MISSING, points.captured_at))
    lon, lat, angles, flags = (known(one) for one in (points.lon, points.lat, points.compass_angle, points.is_pano))
    nothing = [None] * count
    altitudes = [meaning.real(one) for one in columns.get("altitude", nothing)]
    makes, models, creators = (
        [meaning.text(one) for one in columns.get(name, nothing)] for name in ("make", "model", "creator_username")
    )
    is_mapillarys = fields["mly_id"] == COLUMN_OF[ID_FIELD]
    identities = [meaning.identity(one)[0] if is_mapillarys else None for one in points.id]

    photos: list[Photo] = []
    owners: list[tuple[str, Optional[str]]] = []
    rows: list[int] = []
    wanted: list[float] = []
    done: list[ViewDone] = []
    facts: dict[tuple[str, Optional[str]], Facts] = {}
    for row, path in enumerate(paths):
        for yaw in yaws[row].tolist():
            view = len(rows)
            rows.append(row)
            wanted.append(yaw)
            if path is None or yaw != yaw:
                error = _NO_PATH if path is None else _NO_YAW
                done.append(ViewDone(view, "failed", error=error, with_all=True))
                continue
            owner = (path, points.id[row])
            if owner not in facts:
                facts[owner] = Facts(
                    lon=lon[row],
                    lat=lat[row],
                    altitude=altitudes[row],
                    compass_angle=angles[row],
                    captured_at=times[row],
                    make=makes[row],
                    model=models[row],
                    creator=creators[row],
                    is_pano=flags[row],
                )
            key = view_key(points.id[row] or path, yaw)
            name = f"{_stem(path)}_{written(yaw)}"
            photos.append(Photo(view, key, None, None, "", name))
            owners.append(owner)
    ids = dict(zip(zip(paths, points.id), identities))
    views: dict[Any, list[Wanted]] = {owner: [] for owner in facts}
    for photo, owner in zip(uniquely_named(photos), owners):
        views[owner].append(Wanted(wanted[photo.row], photo))
    sources = [Source(owner[0], views[owner], facts[owner], ids.get(owner)) for owner in facts]
    return Plan(sources, rows, wanted, paths, done)


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
