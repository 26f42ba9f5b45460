"""The images of a layer around one of them: on its way through the street, and at its place in other years."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import NamedTuple, Optional

import numpy as np
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

from ..core.images.columns import MISSING, ImageColumns, Reals
from ..core.images.nearby import Here, distances, others_here, turns
from .subject import DEGREES, Subject, SubjectReader

_METRES_A_DEGREE = 111_320.0
_MOST_SEARCHED = 200_000  # features that are gone through for one sequence at no wait that one feels
_MOST_WITHOUT_SEQUENCE = 5_000  # that are one way, as nothing tells several
_NEARBY_METRES = 500.0  # of a sequence, in a layer of more than that
_LOCAL = frozenset(("memory", "ogr", "spatialite", "delimitedtext"))
_SAME_METRES = 50.0  # by which a corrected position differs from the camera's own
_ANY_TIME = 2**62
BACK_METRES, _BACK_DEGREES = 25.0, 60.0  # of an image that looks back


class Waypoint(NamedTuple):
    """An image on the way of a sequence. Degrees in WGS 84, milliseconds since 1970 UTC."""

    feature_id: Optional[int]  # None beyond the layer
    image_id: Optional[str]
    captured_at: Optional[int]
    place: Optional[QgsPointXY]


def stops_of(layer: QgsVectorLayer, reader: SubjectReader, subject: Subject) -> list[Waypoint]:
    """The layer's images of the subject's sequence in the order in which they were taken."""
    request = QgsFeatureRequest()
    column = reader.sequence_column()
    if column is not None and subject.sequence is not None:
        request.setFilterExpression(QgsExpression.createFieldEqualityExpression(column, subject.sequence))
        if is_large(layer):
            area = _area(layer, subject, _NEARBY_METRES)
            if area is not None:
                request.setFilterRect(area)
    elif is_large(layer, _MOST_WITHOUT_SEQUENCE):
        return []
    found = [one for one in map(reader.subject, layer.getFeatures(request)) if one and one.sequence == subject.sequence]
    found.sort(key=_in_time)
    return [Waypoint(one.feature_id, one.image_id, one.captured_at, one.point) for one in found]


def is_large(layer: QgsVectorLayer, most: int = _MOST_SEARCHED) -> bool:
    """Whether going through all of a layer takes long; of one on a server not even the number is asked for."""
    return layer.providerType() not in _LOCAL or layer.featureCount() > most


def images_within(layer: QgsVectorLayer, reader: SubjectReader, subject: Subject, metres: float) -> list[Subject]:
    """The layer's images within so many metres of the subject, which is one of them, and a few beyond the corners."""
    area = _area(layer, subject, metres)
    if area is None:
        return []
    return list(filter(None, map(reader.subject, layer.getFeatures(QgsFeatureRequest().setFilterRect(area)))))


def same_image(layer: QgsVectorLayer, reader: SubjectReader, subject: Subject) -> Optional[Subject]:
    """The subject as a layer has it, where only a part of its sequence was looked for."""
    if not is_large(layer):
        return None
    nearby = images_within(layer, reader, subject, _SAME_METRES)
    return next((one for one in nearby if one.image_id == subject.image_id), None)


def other_years(nearby: Sequence[Subject], here: Subject, heading: Optional[float]) -> list[Subject]:
    """Those of the images that show the same on other days, newest first: see `others_here`."""
    if here.point is None:
        return []
    row = next((row for row, one in enumerate(nearby) if one.feature_id == here.feature_id), -1)
    rows = others_here(_columns(nearby), Here(row, here.lon, here.lat, here.sequence, heading))
    return [nearby[row] for row in rows.tolist()]


def looking_back(nearby: Sequence[Subject], here: Subject) -> Optional[Subject]:
    """The nearest of the images that looks the other way, or all around."""
    if here.point is None or here.angle is None or not nearby:
        return None
    columns = _columns(nearby)
    turn = turns(columns, here.angle + 180)
    away = distances(columns.lon, columns.lat, here.lon, here.lat)
    is_here = [one.feature_id == here.feature_id for one in nearby]
    fits = (turn <= _BACK_DEGREES) & (away <= BACK_METRES) & ~np.array(is_here)
    rows = np.flatnonzero(fits)
    if not rows.size:
        return None
    return nearby[rows[np.lexsort((turn[rows], away[rows]))[0]]]


def metres_between(one: Subject, other: Subject) -> float:
    """How far two images are from each other; infinite where a place is unknown."""
    if one.point is None or other.point is None:
        return math.inf
    return float(distances(np.array([other.lon]), np.array([other.lat]), one.lon, one.lat)[0])


def _columns(subjects: Sequence[Subject]) -> ImageColumns:
    """Subjects as columns, in which an image's id is its row."""

    def reals(name: str) -> Reals:
        values = (getattr(one, name) for one in subjects)
        return np.array([math.nan if value is None else value for value in values], np.float64)

    count = len(subjects)
    return ImageColumns(
        id=np.arange(count),
        lon=reals("lon"),
        lat=reals("lat"),
        captured_at=np.array([MISSING if one.captured_at is None else one.captured_at for one in subjects], np.int64),
        compass_angle=reals("angle"),
        is_pano=np.array([-1 if one.is_pano is None else one.is_pano for one in subjects], np.int8),
        sequence_id=np.array([one.sequence for one in subjects], np.object_),
        creator_id=np.full(count, MISSING),
        organization_id=np.full(count, MISSING),
        on_foot=np.full(count, -1, np.int8),
        quality_score=reals("quality"),
    )


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
