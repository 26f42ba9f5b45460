"""What *Fetch what I see* means by that: the polygons selected in the layer tree's layer, else what the map shows."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Optional

from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsMapLayer,
    QgsProcessingFeatureSourceDefinition,
    QgsProject,
    QgsRectangle,
    QgsVectorLayer,
    QgsWkbTypes,
)

from ..core.errors import RequestInvalid
from ..core.images.bounds import MOST_LATITUDE, Box, checked_box
from ..core.sentences import Sentence
from ..core.tiles.grid import count_tiles

_WORLD = QgsRectangle(-180, -MOST_LATITUDE, 180, MOST_LATITUDE)


@dataclass(frozen=True)
class ViewArea:
    """An area as the algorithm takes it, as a box in degrees for counting tiles, and what to call it."""

    extent: str
    box: Box
    area: Optional[QgsProcessingFeatureSourceDefinition]
    name: Sentence

    @property
    def tiles(self) -> int:
        """How many tiles the box touches; of polygons only some of them are read."""
        return count_tiles(self.box)


def area_in_view(iface: Any) -> ViewArea:
    """What to fetch at this moment. Raises RequestInvalid where the map shows nothing of the globe."""
    layer = iface.activeLayer()
    canvas = iface.mapCanvas()
    if _has_selected_polygons(layer):
        count, rectangle, crs = layer.selectedFeatureCount(), layer.boundingBoxOfSelected(), layer.crs()
        area = QgsProcessingFeatureSourceDefinition(layer.id(), True)
        if count == 1:
            name = Sentence("the selected polygon of '{layer}'", layer=layer.name())
        else:
            name = Sentence("the {count:,} selected polygons of '{layer}'", count=count, layer=layer.name())
    else:
        rectangle, crs = canvas.extent(), canvas.mapSettings().destinationCrs()
        area, name = None, Sentence("what the map shows")
    box = _in_degrees(rectangle, crs)
    if not crs.isValid() or crs.isGeographic():
        rectangle, crs = QgsRectangle(*box), QgsCoordinateReferenceSystem("EPSG:4326")
    corners = (rectangle.xMinimum(), rectangle.xMaximum(), rectangle.yMinimum(), rectangle.yMaximum())
    return ViewArea(f"{','.join(map(repr, corners))} [{crs.authid() or crs.toWkt()}]", box, area, name)


def _has_selected_polygons(layer: Optional[QgsMapLayer]) -> bool:
    return (
        isinstance(layer, QgsVectorLayer)
        and layer.geometryType() == QgsWkbTypes.GeometryType.PolygonGeometry
        and layer.selectedFeatureCount() > 0
    )


def _in_degrees(rectangle: QgsRectangle, crs: QgsCoordinateReferenceSystem) -> Box:
    """The box around a rectangle, in degrees, without what lies beyond the map of the world."""
    transform = QgsCoordinateTransform(crs, QgsCoordinateReferenceSystem("EPSG:4326"), QgsProject.instance())
    try:
        around = transform.transformBoundingBox(rectangle, Qgis.TransformDirection.Forward, True)
    except QgsCsException:
        around = QgsRectangle()
    around = around.intersect(_WORLD)
    if around.isEmpty():
        raise RequestInvalid("The map shows no place on the globe. Zoom to a place first.")
    if around.width() > 180:
        raise RequestInvalid("The map shows half the globe or more. Zoom in to what is to be fetched.")
    return checked_box(around.xMinimum(), around.yMinimum(), around.xMaximum(), around.yMaximum())
