"""Polygons of QGIS as an area of the core: by shapely where it is installed, else by QGIS's own geometry engine."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

import numpy as np
from qgis.core import QgsFeature, QgsGeometry, QgsPoint, QgsRectangle, QgsSpatialIndex

from ..core.images.area import Area, Boxes, ShapelyArea, is_entangled, reached, replaced
from ..core.images.bounds import Box, lies_in
from ..core.images.columns import Mask, Reals
from ..core.tiles.grid import held_within


def area_of(polygons: Sequence[QgsGeometry]) -> Area:
    """The area of polygons in EPSG:4326."""
    try:
        return ShapelyArea.from_wkb((bytes(polygon.asWkb()) for polygon in polygons), held_within)
    except ImportError:
        return QgisArea(polygons)


class QgisArea:
    """An area by prepared geometries of GEOS, as QGIS wraps them. Use it in the thread that made it."""

    def __init__(self, polygons: Sequence[QgsGeometry]) -> None:
        valid = [
            polygon if is_hopeless(polygon) or polygon.isGeosValid() else polygon.makeValid() for polygon in polygons
        ]
        self._parts = [part for polygon in valid for part in polygon.asGeometryCollection() if part.area() > 0]
        sizes = [(part.constGet().nCoordinates(), part.area()) for part in self._parts]
        corners, areas = np.array(sizes, np.float64).reshape(-1, 2).T
        for number, box in replaced(self.boxes(), corners, areas, held_within):
            self._parts[number] = QgsGeometry.fromRect(QgsRectangle(*box))
        self._engines = []
        self._index = QgsSpatialIndex()
        for number, part in enumerate(self._parts):
            engine = QgsGeometry.createGeometryEngine(part.constGet())
            engine.prepareGeometry()
            self._engines.append(engine)
            feature = QgsFeature(number)
            feature.setGeometry(part)
            if not self._index.addFeature(feature):
                raise ValueError(f"polygon {number} could not be indexed")

    def contains(self, lon: Reals, lat: Reals) -> Mask:
        """See :class:`landlens_plugin.core.images.area.Area`."""
        mask = np.zeros(len(lon), np.bool_)
        if not len(lon):
            return mask
        around = QgsRectangle(float(lon.min()), float(lat.min()), float(lon.max()), float(lat.max()))
        for number in self._index.intersects(around):
            box, engine = _box_around(self._parts[number]), self._engines[number]
            near = ~mask & lies_in(box, lon, lat)
            for row in np.flatnonzero(near).tolist():
                mask[row] = engine.intersects(QgsPoint(lon[row], lat[row]))
        return mask

    def overlaps(self, boxes: Boxes) -> Mask:
        """See :class:`landlens_plugin.core.images.area.Area`."""
        return self._any(lambda engine, shape: engine.intersects(shape), reached(boxes))

    def covers(self, boxes: Boxes) -> Mask:
        """See :class:`landlens_plugin.core.images.area.Area`."""
        return self._any(lambda engine, shape: engine.contains(shape), boxes)

    def boxes(self) -> Boxes:
        """See :class:`landlens_plugin.core.images.area.Area`."""
        return np.array([_box_around(part) for part in self._parts], np.float64).reshape(-1, 4)

    def _any(self, holds: Callable[[Any, Any], bool], boxes: Boxes) -> Mask:
        """For which boxes it holds with any part."""
        mask = np.zeros(len(boxes), np.bool_)
        for row, corners in enumerate(boxes.tolist()):
            rectangle = QgsRectangle(*corners)
            around = QgsGeometry.fromRect(rectangle)  # has to outlive the shape, which is its own
            shape = around.constGet()
            mask[row] = any(holds(self._engines[number], shape) for number in self._index.intersects(rectangle))
        return mask


def _box_around(shape: QgsGeometry) -> Box:
    rectangle = shape.boundingBox()
    return Box(rectangle.xMinimum(), rectangle.yMinimum(), rectangle.xMaximum(), rectangle.yMaximum())


def is_hopeless(polygon: QgsGeometry) -> bool:
    """Whether it would take far too long to find out if the polygon is valid: see :func:`is_entangled`."""
    corners = [(corner.x(), corner.y()) for corner in polygon.vertices()]
    return is_entangled(np.array(corners, np.float64).reshape(-1, 2))
