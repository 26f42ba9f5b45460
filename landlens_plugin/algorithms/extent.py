"""The EXTENT and AREA parameters as a box and an area of the core, from any coordinate reference system."""

from __future__ import annotations

import math
from typing import Any, Optional

from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsFeatureRequest,
    QgsGeometry,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingFeatureSource,
    QgsRectangle,
)

from ..core.area import Area
from ..core.errors import RequestInvalid
from ..core.tiles import Box, checked_box
from ..layers.area import area_of

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


def polygons_of(source: QgsProcessingFeatureSource, context: QgsProcessingContext) -> Area:
    """The polygons of a source, in whatever CRS, as an area. Raises RequestInvalid where there is none."""
    request = QgsFeatureRequest().setNoAttributes()
    request.setDestinationCrs(QgsCoordinateReferenceSystem(WGS84), context.transformContext())
    try:
        polygons = [feature.geometry() for feature in source.getFeatures(request) if feature.hasGeometry()]
    except QgsCsException:
        raise RequestInvalid("The polygons of 'Area' could not be transformed to WGS 84. Check its CRS.") from None
    polygons = [polygon for polygon in polygons if not polygon.isEmpty() and polygon.area() > 0]
    if not polygons:
        raise RequestInvalid("The layer given as 'Area' holds no polygon with an area. Choose another one.")
    return area_of(polygons)


def _outline(rectangle: QgsRectangle, transform: QgsCoordinateTransform) -> QgsGeometry:
    """The rectangle with points along its sides, which are curves in degrees, transformed."""
    side = max(rectangle.width(), rectangle.height())
    outline = QgsGeometry.fromRect(rectangle).densifyByDistance(side / _SIDE_POINTS)
    if outline.transform(transform) != Qgis.GeometryOperationResult.Success:
        raise QgsCsException("the outline could not be transformed")
    return outline
