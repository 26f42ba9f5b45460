"""The images of a layer around one of them: on its way through the street, and at its place in other years."""

from __future__ import annotations

import math
from typing import NamedTuple, Optional

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsExpression,
    QgsFeatureRequest,
    QgsPointXY,
    QgsProject,
    QgsRectangle,
    QgsVectorLayer,
)

from .subject import DEGREES, Subject, SubjectReader

_METRES_A_DEGREE = 111_320.0
_MOST_SEARCHED = 200_000  # features that are gone through for one sequence at no wait that one feels
_MOST_WITHOUT_SEQUENCE = 5_000  # that are one way, as nothing tells several
_NEARBY_METRES = 500.0  # of a sequence, in a layer of more than that
_ANY_TIME = 2**62


class Stop(NamedTuple):
    """An image on the way of a sequence. Degrees in WGS 84, milliseconds since 1970 UTC."""

    feature_id: Optional[int]  # None beyond the layer
    image_id: Optional[str]
    captured_at: Optional[int]
    place: Optional[QgsPointXY]


def stops_of(layer: QgsVectorLayer, reader: SubjectReader, subject: Subject) -> list[Stop]:
    """The layer's images of the subject's sequence in the order in which they were taken."""
    request = QgsFeatureRequest()
    column = reader.sequence_column()
    if column is not None and subject.sequence is not None:
        request.setFilterExpression(QgsExpression.createFieldEqualityExpression(column, subject.sequence))
        if layer.featureCount() > _MOST_SEARCHED:
            area = _area(layer, subject, _NEARBY_METRES)
            if area is not None:
                request.setFilterRect(area)
    elif layer.featureCount() > _MOST_WITHOUT_SEQUENCE:
        return []
    found = [one for one in map(reader.subject, layer.getFeatures(request)) if one and one.sequence == subject.sequence]
    found.sort(key=_in_time)
    return [Stop(one.feature_id, one.image_id, one.captured_at, one.point) for one in found]


def images_within(layer: QgsVectorLayer, reader: SubjectReader, subject: Subject, metres: float) -> list[Subject]:
    """The layer's images within so many metres of the subject, which is one of them, and a few beyond the corners."""
    area = _area(layer, subject, metres)
    if area is None:
        return []
    return list(filter(None, map(reader.subject, layer.getFeatures(QgsFeatureRequest().setFilterRect(area)))))


def metres_between(one: Subject, other: Subject) -> float:
    """How far two images are from each other, as far as they are near; infinite where a place is unknown."""
    if one.point is None or other.point is None:
        return math.inf
    east = (other.lon - one.lon) * math.cos(math.radians(one.lat)) * _METRES_A_DEGREE
    return math.hypot(east, (other.lat - one.lat) * _METRES_A_DEGREE)


def degrees_between(one: float, other: float) -> float:
    """The angle between two directions, 0 to 180."""
    return abs((one - other + 180) % 360 - 180)


def _area(layer: QgsVectorLayer, subject: Subject, metres: float) -> Optional[QgsRectangle]:
    """A box around the subject in the layer's CRS; None where there is no such place."""
    if subject.point is None:
        return None
    north = metres / _METRES_A_DEGREE
    east = north / max(math.cos(math.radians(subject.lat)), 0.01)
    box = QgsRectangle(subject.lon - east, subject.lat - north, subject.lon + east, subject.lat + north)
    degrees = QgsCoordinateReferenceSystem(DEGREES)
    try:
        return QgsCoordinateTransform(degrees, layer.crs(), QgsProject.instance()).transformBoundingBox(box)
    except QgsCsException:
        return None


def _in_time(one: Subject) -> tuple[int, str, int]:
    time = _ANY_TIME if one.captured_at is None else one.captured_at
    return time, (one.image_id or "").zfill(20), one.feature_id or 0
