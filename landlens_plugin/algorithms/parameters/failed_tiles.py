"""Layers of failed tiles: where a fetch could not look."""

from __future__ import annotations

from typing import Optional

from qgis.core import (
    NULL,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsFeature,
    QgsGeometry,
    QgsProcessingFeatureSource,
    QgsRectangle,
)

from ...core.errors import RequestInvalid
from ...core.images.area import Area
from ...core.tiles.grid import ZOOM, Tile, bounds
from ...layers import values as meaning
from ...layers.area import area_of
from ...layers.photos import features_of
from ...layers.shapes import UnusableShape, polygons_in
from .extent import WGS84
from .given import Given


def unread_area(given: Given, *names: str) -> Optional[Area]:
    """The tiles of all the layers that these parameters name, together; None where they hold none.

    A feature stands for the tile that its columns z, x and y name, and without such for its polygon. Raises
    RequestInvalid.
    """
    polygons: list[QgsGeometry] = []
    for name in names:
        source = given.source(name)
        if source is not None:
            polygons.extend(_polygons(given, name, source))
    return area_of(polygons) if polygons else None


def _polygons(given: Given, name: str, source: QgsProcessingFeatureSource) -> list[QgsGeometry]:
    to_degrees = QgsCoordinateTransform(
        source.sourceCrs(), QgsCoordinateReferenceSystem(WGS84), given.context.transformContext()
    )
    places = [source.fields().lookupField(column) for column in ("x", "y", "z")]
    found: list[QgsGeometry] = []
    for feature in features_of(source):
        tile = _tile(feature, places)
        if tile is not None:
            found.append(QgsGeometry.fromRect(QgsRectangle(*bounds(tile))))
            continue
        try:
            found.extend(polygons_in(feature.geometry(), to_degrees))
        except (UnusableShape, QgsCsException) as error:
            raise RequestInvalid(
                "The polygon of feature {feature} of '{label}' cannot be used: {reason}. Give the layer of failed "
                "tiles as the fetch made it.",
                feature=feature.id(),
                label=given.label(name),
                reason=error if isinstance(error, UnusableShape) else str(error),
            ) from None
    return found


def _tile(feature: QgsFeature, places: list[int]) -> Optional[Tile]:
    """The tile that the columns name; None where they name none that holds images."""
    if min(places) < 0:
        return None
    values = [feature.attributes()[place] for place in places]
    numbers = [meaning.real(None if value == NULL else value) for value in values]
    if None in numbers:
        return None
    x, y, z = (int(number or 0) for number in numbers)
    return Tile(x, y, z) if z == ZOOM and 0 <= x < 1 << z and 0 <= y < 1 << z else None
