"""A layer of images, whoever made it, to columns of the core: where, when, which way, of what sequence."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from typing import Any, NamedTuple, Optional

import numpy as np
from qgis.core import (
    NULL,
    QgsCoordinateReferenceSystem,
    QgsFeatureRequest,
    QgsProcessingContext,
    QgsProcessingFeatureSource,
    QgsWkbTypes,
)
from qgis.PyQt.QtCore import QDateTime, Qt

from ..core.images.columns import MISSING
from ..core.images.points import ImagePoints
from ..core.run.telling import Tell
from . import values as meaning
from .photos import features_of

_TOLD_EVERY = 2000  # features
_UNKNOWN_ANGLES = (-1.0, -999.0)  # what Mapillary's SDK and Esri's tables write for none
_LOCAL = Qt.TimeSpec.LocalTime


class ReadImages(NamedTuple):
    """The images, and ``more``: other columns by field, as the layer has them, None for NULL. All of one length."""

    points: ImagePoints
    more: dict[str, list[Any]]


def wgs84_request(context: QgsProcessingContext) -> QgsFeatureRequest:
    """A request for features whose shapes are in degrees; what has no place there comes without a shape."""
    request = QgsFeatureRequest()
    request.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:4326"), context.transformContext())
    request.setTransformErrorCallback(lambda feature: None)
    return request


def read_images(
    source: QgsProcessingFeatureSource,
    fields: Mapping[str, Optional[str]],
    context: QgsProcessingContext,
    tell: Tell,
    more: tuple[str, ...] = (),
) -> ReadImages:
    """The images of a source in its order.

    ``fields`` are those of the layer by our names (``mly_id``, ``compass_angle``, ...); None and missing ones are
    unknown for every image. ``more`` are fields of the layer to bring along.
    """
    known = source.fields()
    wanted = [(name, fields.get(name)) for name in _MEANINGS] + [(None, name) for name in more]
    places = [known.lookupField(field) if field else -1 for _, field in wanted]
    request = wgs84_request(context)
    request.setSubsetOfAttributes(sorted({place for place in places if place >= 0}))
    columns: list[list[Any]] = [[] for _ in wanted]
    filled = [(column.append, place) for column, place in zip(columns, places) if place >= 0]
    lon: list[float] = []
    lat: list[float] = []
    is_point = QgsWkbTypes.flatType(source.wkbType()) == QgsWkbTypes.Type.Point
    total = max(1, source.featureCount())
    for row, feature in enumerate(features_of(source, request)):
        if row % _TOLD_EVERY == 0:
            tell(min(1.0, row / total))
        geometry = feature.geometry()
        if geometry.isNull() or geometry.isEmpty():
            x = y = math.nan
        else:
            point = geometry.constGet() if is_point else geometry.centroid().asPoint()
            x, y = point.x(), point.y()
        lon.append(x)
        lat.append(y)
        attributes = feature.attributes()
        for append, place in filled:
            append(attributes[place])
    count = len(lon)
    for column in columns:
        if not column:
            column.extend([None] * count)
    read = {name: convert(values) for (name, convert), values in zip(_MEANINGS.items(), columns)}
    points = ImagePoints(
        id=read["mly_id"],
        lon=np.array(lon, np.float64),
        lat=np.array(lat, np.float64),
        captured_at=read["captured_at"],
        compass_angle=read["compass_angle"],
        is_pano=read["is_pano"],
        sequence=read["sequence_id"],
        quality_score=read["quality_score"],
    )
    brought = columns[len(_MEANINGS) :]
    return ReadImages(points, {name: [plain(one) for one in values] for name, values in zip(more, brought)})


def plain(value: Any) -> Any:
    """A value as Python has it; None for QGIS's NULL."""
    return None if not isinstance(value, (str, int, float)) and value == NULL else value


def _reals(values: list[Any]) -> Any:
    return np.array([one if type(one) is float else _real(one) for one in values], np.float64)


def _real(value: Any) -> float:
    number = meaning.real(plain(value))
    return math.nan if number is None else number


def angles(values: list[Any]) -> Any:
    """Directions as the columns of images have them: 0 to 360 degrees, NaN if unknown."""
    degrees = _reals(values)
    degrees[np.isin(degrees, _UNKNOWN_ANGLES) | ~np.isfinite(degrees)] = np.nan
    return degrees % 360


def moments(values: list[Any]) -> Any:
    """Milliseconds since 1970, UTC, of dates and times as layers have them; MISSING of what is none."""
    return np.array([_moment(one) for one in values], np.int64)


def _moment(value: Any) -> int:
    if type(value) is QDateTime and value.isValid() and value.timeSpec() != _LOCAL:
        return int(value.toMSecsSinceEpoch())
    moment = meaning.moment(plain(value))
    return MISSING if moment is None else moment


def _flags(values: list[Any]) -> Any:
    found = (one if type(one) is bool else meaning.flag(plain(one)) for one in values)
    return np.array([-1 if one is None else int(one) for one in found], np.int8)


def _texts(values: list[Any]) -> Any:
    texts = np.empty(len(values), np.object_)
    texts[:] = [one if type(one) is str and one else meaning.text(plain(one)) for one in values]
    return texts


def _numbers(values: list[Any]) -> Any:
    """The place of each text among all of them in order; -1 for none."""
    texts = _texts(values)
    place = {one: number for number, one in enumerate(sorted({one for one in texts if one is not None}))}
    return np.array([-1 if one is None else place[one] for one in texts], np.int64)


_MEANINGS: dict[str, Callable[[list[Any]], Any]] = {
    "mly_id": _texts,
    "captured_at": moments,
    "compass_angle": angles,
    "is_pano": _flags,
    "sequence_id": _numbers,
    "quality_score": _reals,
}
