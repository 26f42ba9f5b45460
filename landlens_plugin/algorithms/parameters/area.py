"""The AREA parameter, and an extent that is no box in degrees, as an area of the core."""

from __future__ import annotations

from typing import Optional

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsFeatureRequest,
    QgsGeometry,
    QgsProcessingContext,
    QgsProcessingFeatureSource,
)

from ...core.errors import RequestInvalid
from ...core.images.area import Area, Both
from ...layers.area import area_of
from ...layers.photos import features_of
from ...layers.shapes import UnusableShape, polygons_in
from .extent import WGS84
from .given import Given


def area_within(given: Given, name: str, outline: Optional[QgsGeometry]) -> Optional[Area]:
    """The polygons that a parameter names, inside the outline; None where there is neither.

    Raises RequestInvalid, and QgsProcessingException for a layer that is not there.
    """
    source = given.source(name)
    area = area_of(polygons_of(source, given.context)) if source is not None else None
    if outline is None:
        return area
    around = area_of([outline])
    return around if area is None else Both(area, around)


def polygons_of(source: QgsProcessingFeatureSource, context: QgsProcessingContext) -> list[QgsGeometry]:
    """The polygons of a source, in whatever CRS, in degrees. Raises RequestInvalid where there is none."""
    request = QgsFeatureRequest().setNoAttributes()
    # Not by the request, which leaves out without a word what it cannot transform.
    to_degrees = QgsCoordinateTransform(
        source.sourceCrs(), QgsCoordinateReferenceSystem(WGS84), context.transformContext()
    )
    polygons: list[QgsGeometry] = []
    for feature in features_of(source, request):
        try:
            polygons.extend(polygons_in(feature.geometry(), to_degrees))
        except UnusableShape as error:  # noqa: PERF203 - it ends the loop
            raise RequestInvalid(
                "The polygon of feature {feature} of 'Area' cannot be used: {reason}. Mend it, or leave it out by "
                "selecting the others.",
                feature=feature.id(),
                reason=error,
            ) from None
        except QgsCsException:
            raise RequestInvalid(
                "The polygon of feature {feature} of 'Area' could not be transformed to WGS 84. Check the layer's CRS.",
                feature=feature.id(),
            ) from None
    if not polygons:
        raise RequestInvalid("The layer given as 'Area' holds no polygon with an area. Choose another one.")
    return polygons
