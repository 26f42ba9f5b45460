"""The features of a layer as the pictures of an export."""

from __future__ import annotations

import math
import os
from collections.abc import Sequence
from typing import Any, Optional

from qgis.core import QgsProcessingFeatureSource, QgsProcessingFeedback

from ...core.errors import RequestInvalid
from ...core.export.picture import Picture, is_mapillarys
from ...core.images.camera import Camera
from ...core.images.columns import MISSING
from ...core.run.telling import Tell
from ...i18n import tr
from ...layers import values as meaning
from ...layers.points import read_images
from ..parameters.given import Given
from ..parameters.image_fields import ANGLE_FIELD, COLUMN_OF, ID_FIELD, PANORAMA_FIELD, SEQUENCE_FIELD, TIME_FIELD

_FIELDS = (ID_FIELD, ANGLE_FIELD, TIME_FIELD, PANORAMA_FIELD, SEQUENCE_FIELD)
_PATHS = ("view_path", "image_path")  # where a row has both, it is about the view
_CAMERA = ("camera_type", "camera_parameters", "width", "height", "exif_orientation")
_OTHERS = ("view_heading", "view_hfov", "altitude", "creator_username", "page_url")


def pictures_of(
    given: Given, source: QgsProcessingFeatureSource, feedback: QgsProcessingFeedback, tell: Tell
) -> list[Picture]:
    """A picture for each feature that has a photo; says how many have none. Raises RequestInvalid, Cancelled."""
    fields = {name: given.field(name, source) for name in _FIELDS}
    known = source.fields()
    if not any(known.lookupField(name) >= 0 for name in _PATHS):
        raise RequestInvalid(
            "'Images' (INPUT) has no photos: it has neither a field image_path, as the output of Download images has, "
            "nor view_path. Download its images first, and take that output."
        )
    more = [name for name in (*_PATHS, *_CAMERA, *_OTHERS, fields[SEQUENCE_FIELD]) if name]
    more = [name for name in dict.fromkeys(more) if known.lookupField(name) >= 0]
    read = read_images(
        source, {COLUMN_OF[name]: field for name, field in fields.items()}, given.context, tell, tuple(more)
    )
    columns = _Columns(read.points, read.more, fields[SEQUENCE_FIELD])
    pictures = [columns.picture(row) for row in range(len(read.points))]
    missing = sum(one is None for one in pictures)
    found = [one for one in pictures if one is not None]
    there = {path: os.path.isfile(path) for path in dict.fromkeys(one.path for one in found)}
    lost = [one.path for one in found if not there[one.path]]
    if missing:
        feedback.pushWarning(
            tr(
                "Of {total:,} images {count:,} have no photo, as they were not downloaded; they are left out.",
                total=len(pictures),
                count=missing,
            )
        )
    if lost:
        feedback.pushWarning(
            tr(
                "{count:,} photos are no longer where the layer says, such as {path}; they are left out.",
                count=len(lost),
                path=lost[0],
            )
        )
    return [one for one in found if there[one.path]]


class _Columns:
    """Columns as they were read, row by row."""

    def __init__(self, points: Any, more: dict[str, list[Any]], sequence: Optional[str]) -> None:
        self._points, self._more = points, more
        self._sequence = more.get(sequence or "")
        self._cameras: dict[str, tuple[float, float]] = {}

    def picture(self, row: int) -> Optional[Picture]:
        """The picture of a row; None without a photo."""
        view, image = (self._text(name, row) for name in _PATHS)
        path = view or image
        if path is None:
            return None
        points = self._points
        identity, page = points.id[row], self._text("page_url", row)
        is_pano = view is None and points.is_pano[row] == 1
        heading = _real(points.compass_angle[row])
        if view is not None:
            heading = self._real("view_heading", row)
        hfov, vfov = self._fields_of_view(row, is_pano, view is not None)
        lon, lat = _real(points.lon[row]), _real(points.lat[row])
        sequence = None if self._sequence is None else self._sequence[row]
        return Picture(
            path=os.path.abspath(path),
            id=identity,
            lon=None if lat is None else lon,
            lat=None if lon is None else lat,
            altitude=self._real("altitude", row),
            captured_at=None if points.captured_at[row] == MISSING else int(points.captured_at[row]),
            heading=heading,
            hfov=hfov,
            vfov=vfov,
            is_pano=is_pano,
            sequence=meaning.text(sequence),
            creator=self._text("creator_username", row),
            page=page,
            is_mapillarys=is_mapillarys(identity, page),
        )

    def _fields_of_view(self, row: int, is_pano: bool, is_view: bool) -> tuple[Optional[float], Optional[float]]:
        if is_view:  # which is a square
            hfov = self._real("view_hfov", row)
            return hfov, hfov
        facts = tuple(self._value(name, row) for name in _CAMERA)
        key = str((facts, is_pano))
        if key not in self._cameras:
            camera = Camera.of(*facts, is_pano=is_pano)
            self._cameras[key] = (camera.hfov, camera.vfov)
        return self._cameras[key]

    def _value(self, name: str, row: int) -> Any:
        values: Sequence[Any] = self._more.get(name, ())
        return values[row] if values else None

    def _text(self, name: str, row: int) -> Optional[str]:
        return meaning.text(self._value(name, row))

    def _real(self, name: str, row: int) -> Optional[float]:
        return meaning.real(self._value(name, row))


def _real(value: Any) -> Optional[float]:
    return float(value) if math.isfinite(value) else None
