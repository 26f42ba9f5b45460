"""The EXTENT parameter as a box of the core, from any coordinate reference system."""

from __future__ import annotations

import math
from typing import Any, Optional

from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsGeometry,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsRectangle,
)

from ..core.errors import RequestInvalid
from ..core.tiles import Box, checked_box

WGS84 = "EPSG:4326"
_SIDE_POINTS = 32


def box_of(
    algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any], name: str, context: QgsProcessingContext
) -> tuple[Box, Optional[QgsGeometry]]:
    """The extent as a box in degrees, and its exact outline where that is no box there. Raises RequestInvalid.

    parameterAsExtent() does not transform an extent that comes without a CRS, so this takes it raw and does it.
    """
    raw = algorithm.parameterAsExtent(parameters, name, context)
    crs = algorithm.parameterAsExtentCrs(parameters, name, context)
    wgs84 = QgsCoordinateReferenceSystem(WGS84)
    corners = (raw.xMinimum(), raw.yMinimum(), raw.xMaximum(), raw.yMaximum())
    # A null rectangle is what QGIS makes of words that are no extent.
    if all(map(math.isfinite, corners)) and (raw.isNull() or raw.isEmpty()):
        raise RequestInvalid(
            "The extent is empty or could not be understood. Draw a box on the map, choose a layer's extent, or "
            "write west,east,south,north followed by the CRS, such as 10.74,10.76,59.91,59.92 [EPSG:4326]."
        )
    if not crs.isValid() or crs == wgs84:  # without a project there is no CRS to fall back to
        return checked_box(*corners), None
    if not all(map(math.isfinite, corners)):
        return checked_box(*corners), None
    transform = QgsCoordinateTransform(crs, wgs84, context.transformContext())
    try:
        around = transform.transformBoundingBox(raw, Qgis.TransformDirection.Forward, True)
        outline = _outline(raw, transform) if not crs.isGeographic() else None
    except QgsCsException:
        raise RequestInvalid(
            f"The extent could not be transformed from {crs.authid() or 'its CRS'} to WGS 84. Check that its "
            "coordinates fit that coordinate reference system."
        ) from None
    return checked_box(around.xMinimum(), around.yMinimum(), around.xMaximum(), around.yMaximum()), outline


def _outline(rectangle: QgsRectangle, transform: QgsCoordinateTransform) -> QgsGeometry:
    """The rectangle with points along its sides, which are curves in degrees, transformed."""
    side = max(rectangle.width(), rectangle.height())
    outline = QgsGeometry.fromRect(rectangle).densifyByDistance(side / _SIDE_POINTS)
    if outline.transform(transform) != Qgis.GeometryOperationResult.Success:
        raise QgsCsException("the outline could not be transformed")
    return outline
