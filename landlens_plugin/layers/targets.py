"""A layer of features of any kind to shapes of the core, and one of buildings to polygons."""

from __future__ import annotations

import math
from typing import Any, NamedTuple

import numpy as np
from qgis.core import QgsAbstractGeometry, QgsGeometry, QgsProcessingContext, QgsProcessingFeatureSource, QgsWkbTypes

from ..core.images.lines import Lines
from ..core.images.targets import Shapes
from ..core.run.telling import Tell
from .photos import features_of
from .points import wgs84_request

_TOLD_EVERY = 500  # features
_KIND = QgsWkbTypes.GeometryType


class ReadShapes(NamedTuple):
    """The shapes of a source's features in its order, and their ids."""

    shapes: Shapes
    ids: list[int]


class _Corners:
    """Lines as they come in, one after the other."""

    def __init__(self) -> None:
        self._lon: list[float] = []
        self._lat: list[float] = []
        self._lengths: list[int] = []
        self._owners: list[int] = []

    def add(self, line: Any, owner: int) -> bool:
        """Add a line or ring; False, and nothing, where it has fewer than two corners or one that is nowhere."""
        points = line.points()
        lon, lat = [one.x() for one in points], [one.y() for one in points]
        if len(points) < 2 or not math.isfinite(sum(lon) + sum(lat)):
            return False
        self._lon += lon
        self._lat += lat
        self._lengths.append(len(points))
        self._owners.append(owner)
        return True

    def lines(self) -> Lines:
        part = np.repeat(np.arange(len(self._lengths)), self._lengths)
        lon, lat = np.array(self._lon, np.float64), np.array(self._lat, np.float64)
        return Lines(lon, lat, part, np.array(self._owners, np.int64))


def read_shapes(source: QgsProcessingFeatureSource, context: QgsProcessingContext, tell: Tell) -> ReadShapes:
    """The features of a source, curves as straights; one without a shape counts, and is nowhere."""
    lines, rings = _Corners(), _Corners()
    points: list[tuple[float, float, int]] = []
    outer: list[bool] = []
    inner: list[tuple[float, float]] = []
    ids: list[int] = []
    total = max(1, source.featureCount())
    for row, feature in enumerate(features_of(source, wgs84_request(context).setNoAttributes())):
        if row % _TOLD_EVERY == 0:
            tell(min(1.0, row / total))
        ids.append(feature.id())
        shape = feature.geometry()
        if shape.isNull():
            continue
        shape.convertToStraightSegment()
        for part in _simple(shape.constGet()):
            kind = QgsWkbTypes.geometryType(part.wkbType())
            if part.isEmpty():
                continue
            if kind == _KIND.PointGeometry:
                if math.isfinite(part.x() + part.y()):
                    points.append((part.x(), part.y(), row))
            elif kind == _KIND.LineGeometry:
                lines.add(part, row)
            else:
                place = _inside(part)
                for number in range(-1, part.numInteriorRings()):
                    ring = (part.exteriorRing() if number < 0 else part.interiorRing(number)).clone()
                    ring.close()
                    if rings.add(ring, row):
                        outer.append(number < 0)
                        inner.append(place)
    flat = np.array(points, np.float64).reshape(-1, 3)
    within = np.array(inner, np.float64).reshape(-1, 2)
    shapes = Shapes(
        count=len(ids),
        point_lon=flat[:, 0].copy(),
        point_lat=flat[:, 1].copy(),
        point_of=flat[:, 2].astype(np.int64),
        lines=lines.lines(),
        rings=rings.lines(),
        is_outer=np.array(outer, np.bool_),
        inner_lon=within[:, 0].copy(),
        inner_lat=within[:, 1].copy(),
    )
    return ReadShapes(shapes, ids)


def _simple(shape: QgsAbstractGeometry) -> list[Any]:
    """The points, lines and polygons of a shape, of a collection's collections, too."""
    if not hasattr(shape, "numGeometries"):
        return [shape]
    return [one for number in range(shape.numGeometries()) for one in _simple(shape.geometryN(number))]


def _inside(polygon: Any) -> tuple[float, float]:
    """A position inside of a polygon; twice NaN where none is known."""
    place = QgsGeometry(polygon.clone()).pointOnSurface()
    return (math.nan, math.nan) if place.isEmpty() else (place.asPoint().x(), place.asPoint().y())
