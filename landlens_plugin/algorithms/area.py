"""The AREA parameter, and an extent that is no box in degrees, as an area of the core."""

from __future__ import annotations

from typing import Any, Optional

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCsException,
    QgsFeatureRequest,
    QgsGeometry,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeatureSource,
)

from ..core.area import Area, Both
from ..core.errors import RequestInvalid
from ..layers.area import area_of
from .extent import WGS84


def area_within(
    algorithm: QgsProcessingAlgorithm,
    parameters: dict[str, Any],
    name: str,
    outline: Optional[QgsGeometry],
    context: QgsProcessingContext,
) -> Optional[Area]:
    """The polygons that a parameter names, inside the outline; None where there is neither.

    Raises RequestInvalid, and QgsProcessingException for a layer that is not there.
    """
    source = algorithm.parameterAsSource(parameters, name, context)
    if source is None and parameters.get(name) not in (None, ""):
        raise QgsProcessingException(algorithm.invalidSourceError(parameters, name))
    area = _polygons_of(source, context) if source is not None else None
    if outline is None:
        return area
    around = area_of([outline])
    return around if area is None else Both(area, around)


def _polygons_of(source: QgsProcessingFeatureSource, context: QgsProcessingContext) -> Area:
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
