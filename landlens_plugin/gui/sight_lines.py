"""Lines of sight on the map: from a camera to what was marked in its photo, with how well the direction is known."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple, Optional

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsGeometry,
    QgsPointXY,
    QgsProject,
    QgsWkbTypes,
)
from qgis.gui import QgsMapCanvas, QgsRubberBand
from qgis.PyQt.QtGui import QColor

from ..core.images.sight import FARTHEST, Sight
from .subject import DEGREES

COLOUR = QColor(200, 30, 110)  # of marks: neither the camera's nor that of a layer's symbols
_HALO = QColor(255, 255, 255, 190)
_FAN_ALPHA = 38
_FAN_PARTS = 8  # each as wide, so that its end is round


class Line(NamedTuple):
    """A sight and its length in metres; None, where nothing ends it, for as far as one can be told.

    Only a line that nothing ends shows how well its direction is known.
    """

    sight: Sight
    length: Optional[float] = None


class SightLines:
    """What is drawn over the map for marks; `remove` takes it all away."""

    def __init__(self, canvas: QgsMapCanvas) -> None:
        self._canvas = canvas
        self._lines: list[Line] = []
        self._fans = QgsRubberBand(canvas, QgsWkbTypes.GeometryType.PolygonGeometry)
        fan = QColor(COLOUR)
        fan.setAlpha(_FAN_ALPHA)
        self._fans.setFillColor(fan)
        self._fans.setStrokeColor(QColor(0, 0, 0, 0))
        self._band = QgsRubberBand(canvas, QgsWkbTypes.GeometryType.LineGeometry)
        self._band.setColor(COLOUR)
        self._band.setSecondaryStrokeColor(_HALO)
        self._band.setWidth(2)
        canvas.destinationCrsChanged.connect(self._draw)

    def show(self, lines: Sequence[Line]) -> None:
        """Draw these and no others."""
        self._lines = list(lines)
        self._draw()

    def remove(self) -> None:
        """Leave nothing on the canvas."""
        self._canvas.destinationCrsChanged.disconnect(self._draw)
        for band in (self._fans, self._band):
            self._canvas.scene().removeItem(band)
        del self._fans, self._band

    def _draw(self) -> None:
        self._fans.reset(QgsWkbTypes.GeometryType.PolygonGeometry)
        self._band.reset(QgsWkbTypes.GeometryType.LineGeometry)
        crs = self._canvas.mapSettings().destinationCrs()
        to_map = QgsCoordinateTransform(QgsCoordinateReferenceSystem(DEGREES), crs, QgsProject.instance())
        for line in self._lines:
            try:
                along = [to_map.transform(QgsPointXY(*place)) for place in _ends(line)]
                around = [to_map.transform(QgsPointXY(*place)) for place in _fan(line)]
            except QgsCsException:  # the map's projection has no such place
                continue
            self._band.addGeometry(QgsGeometry.fromPolylineXY(along), None)
            if around:
                self._fans.addGeometry(QgsGeometry.fromPolygonXY([around]), None)


def _ends(line: Line) -> list[tuple[float, float]]:
    sight = line.sight
    return [(sight.lon, sight.lat), sight.ahead(FARTHEST if line.length is None else line.length)]


def _fan(line: Line) -> list[tuple[float, float]]:
    """Where the line may lead: so many degrees to its left and its right."""
    if line.length is not None:
        return []
    sight = line.sight
    turns = (sight.direction_error * (2 * part / _FAN_PARTS - 1) for part in range(_FAN_PARTS + 1))
    rim = [sight._replace(azimuth=sight.azimuth + turn).ahead(FARTHEST) for turn in turns]
    return [(sight.lon, sight.lat), *rim]
