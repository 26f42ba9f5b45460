"""Shapes as layers really hold them, to valid polygons: twisted, unclosed, curved, with heights, with odd holes."""

from __future__ import annotations

from collections.abc import Iterable

import numpy as np
from qgis.core import Qgis, QgsCoordinateTransform, QgsCsException, QgsGeometry, QgsLineString, QgsPolygon, QgsWkbTypes

from ..core.errors import ItemError
from ..core.sentences import Sentence
from .area import is_hopeless

_HEAD_BYTES = 9  # of a line in well-known binary: byte order, type, number of points


class UnusableShape(ItemError):
    """A shape that says no area. ``str()`` is the reason, without a full stop."""


def polygons_in(shape: QgsGeometry, to_degrees: QgsCoordinateTransform) -> list[QgsGeometry]:
    """The valid polygons with an area that a shape covers, in degrees; none of a shape that is empty or none.

    A hole takes away from its own polygon alone, wherever it lies; polygons that overlap cover both their areas.
    Raises UnusableShape, and QgsCsException.
    """
    found: list[QgsGeometry] = []
    for part in shape.asGeometryCollection():
        flat = part.constGet().segmentize()  # curves as lines
        if QgsWkbTypes.geometryType(flat.wkbType()) != QgsWkbTypes.GeometryType.PolygonGeometry:
            continue
        if flat.isEmpty():
            continue
        if not isinstance(flat, QgsPolygon):
            raise UnusableShape("it is a {kind}, not a polygon", kind=QgsWkbTypes.displayString(flat.wkbType()))
        rings = [_ring(flat.exteriorRing()), *(_ring(flat.interiorRing(i)) for i in range(flat.numInteriorRings()))]
        polygon = QgsGeometry(_polygon(rings))
        if polygon.transform(to_degrees) != Qgis.GeometryOperationResult.Success:
            raise QgsCsException("the polygon could not be transformed")
        if is_hopeless(polygon) or polygon.isGeosValid():
            found.extend(_with_area([polygon]))
        else:
            found.extend(_mended(polygon))
    return found


def _mended(polygon: QgsGeometry) -> list[QgsGeometry]:
    """A polygon made valid: the area that its outline goes round, without those that its holes go round."""
    shape = polygon.constGet()
    rings = [shape.exteriorRing(), *(shape.interiorRing(number) for number in range(shape.numInteriorRings()))]
    outline, *holes = map(_valid, rings)
    for hole in (part for parts in holes for part in parts):
        outline = [part for whole in outline for part in _with_area([whole.difference(hole)])]
    return outline


def _valid(ring: QgsLineString) -> list[QgsGeometry]:
    mended = QgsGeometry(_polygon([ring.clone()])).makeValid()
    if mended.isNull():
        raise UnusableShape(
            "its shape cannot be mended ({reason})", reason=mended.lastError() or Sentence("no reason is known")
        )
    return _with_area([mended])


def _with_area(shapes: Iterable[QgsGeometry]) -> list[QgsGeometry]:
    """The polygons in these valid shapes; made valid, a polygon leaves lines behind where it had no width."""
    return [part for shape in shapes for part in shape.asGeometryCollection() if part.area() > 0]


def _ring(line: QgsLineString) -> QgsLineString:
    """A copy of a ring without heights and measures. Raises UnusableShape where a coordinate is no number."""
    flat = line.clone()
    flat.dropZValue()
    flat.dropMValue()
    if not np.isfinite(np.frombuffer(bytes(flat.asWkb())[_HEAD_BYTES:], "<f8")).all():
        raise UnusableShape("one of its coordinates is no number")
    return flat


def _polygon(rings: list[QgsLineString]) -> QgsPolygon:
    """A polygon of rings, which it closes where they are not."""
    polygon = QgsPolygon()
    outline, *holes = rings
    polygon.setExteriorRing(outline)
    for hole in holes:
        polygon.addInteriorRing(hole)
    return polygon
