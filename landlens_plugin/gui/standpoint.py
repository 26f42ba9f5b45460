"""Where a photo was taken, on the map: the camera, its field of view, and the way that its sequence took."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Optional

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsDistanceArea,
    QgsGeometry,
    QgsPoint,
    QgsPointXY,
    QgsProject,
    QgsWkbTypes,
)
from qgis.gui import QgsMapCanvas, QgsRubberBand
from qgis.PyQt.QtGui import QColor

from .subject import DEGREES

_KINDS = QgsWkbTypes.GeometryType
_MILLIMETRES_AN_INCH = 25.4
_REACH_MILLIMETRES = 14.0  # of the wedge, on the screen
_ELLIPSOID = "EPSG:7030"  # that of WGS 84
_STEP_METRES = 10.0  # how far ahead of the camera the map is asked which way that is
_WIDEST = 359.0  # of a wedge that is still one
_COLOUR, _EDGE = QColor(240, 120, 20), QColor(255, 255, 255)  # not that of the layer's own symbols


class Standpoint:
    """What is drawn over the map for one image at a time; `remove` takes it all away."""

    def __init__(self, canvas: QgsMapCanvas) -> None:
        self._canvas = canvas
        self._way = self._band(_KINDS.LineGeometry, 90, 2)
        self._wedge = self._band(_KINDS.PolygonGeometry, 80, 1)
        self._halo = self._band(_KINDS.PointGeometry, 255, 3)
        self._camera = self._band(_KINDS.PointGeometry, 255, 2)
        for dot, size in ((self._halo, 20), (self._camera, 11)):
            dot.setIcon(QgsRubberBand.IconType.ICON_CIRCLE)
            dot.setIconSize(size)
        self._halo.setFillColor(QColor(0, 0, 0, 0))
        self._camera.setFillColor(_COLOUR)
        self._camera.setStrokeColor(_EDGE)
        self._place: Optional[QgsPointXY] = None
        self._heading: Optional[float] = None
        self._width = 0.0
        self._stops: list[QgsPointXY] = []
        canvas.extentsChanged.connect(self._draw)
        canvas.rotationChanged.connect(self._draw)
        canvas.destinationCrsChanged.connect(self._draw_all)

    def _band(self, kind: QgsWkbTypes.GeometryType, alpha: int, width: int) -> QgsRubberBand:
        band = QgsRubberBand(self._canvas, kind)
        colour = QColor(_COLOUR)
        colour.setAlpha(alpha)
        band.setColor(colour)
        band.setWidth(width)
        return band

    def remove(self) -> None:
        """Leave nothing on the canvas."""
        self._canvas.extentsChanged.disconnect(self._draw)
        self._canvas.rotationChanged.disconnect(self._draw)
        self._canvas.destinationCrsChanged.disconnect(self._draw_all)
        for band in self._bands():
            self._canvas.scene().removeItem(band)
        del self._way, self._wedge, self._halo, self._camera

    def clear(self) -> None:
        """Draw nothing."""
        self._place, self._stops = None, []
        self._draw_all()

    def stand(self, place: Optional[QgsPointXY], heading: Optional[float], width: float) -> None:
        """Show a camera at a place (longitude, latitude) that looks to a heading (degrees), so many degrees wide."""
        self._place, self._heading, self._width = place, heading, width
        self._draw()

    def turn(self, heading: Optional[float], width: float) -> None:
        """The camera looks another way now."""
        self._heading, self._width = heading, width
        self._draw()

    def follow(self, stops: Sequence[QgsPointXY]) -> None:
        """Show the way of a sequence through these places (longitude, latitude)."""
        if list(stops) != self._stops:
            self._stops = list(stops)
            self._draw_way()

    def bring_into_view(self) -> None:
        """Move the map if the camera stands outside of it."""
        if self._place is None:
            return
        try:
            there = self._to_map().transform(self._place)
        except QgsCsException:
            return
        if not self._canvas.extent().contains(there):
            self._canvas.setCenter(there)
            self._canvas.refresh()

    # -- drawing

    def _bands(self) -> tuple[QgsRubberBand, ...]:
        return self._way, self._wedge, self._halo, self._camera

    def _draw_all(self) -> None:
        self._draw()
        self._draw_way()

    def _draw(self) -> None:
        self._wedge.reset(_KINDS.PolygonGeometry)
        self._halo.reset(_KINDS.PointGeometry)
        self._camera.reset(_KINDS.PointGeometry)
        if self._place is None:
            return
        try:
            there = self._to_map().transform(self._place)
            heading = None if self._heading is None else self._on_map(there, self._heading)
        except QgsCsException:  # the map's projection has no such place
            return
        self._halo.addPoint(there)
        self._camera.addPoint(there)
        if heading is not None:
            reach = self._units(_REACH_MILLIMETRES)
            width = min(max(self._width, 1.0), _WIDEST)
            self._wedge.setToGeometry(QgsGeometry.createWedgeBuffer(QgsPoint(there), heading, width, reach), None)

    def _draw_way(self) -> None:
        self._way.reset(_KINDS.LineGeometry)
        transform = self._to_map()
        try:
            places = [transform.transform(stop) for stop in self._stops]
        except QgsCsException:  # no line is better than one that leads elsewhere
            return
        if len(places) > 1:
            self._way.setToGeometry(QgsGeometry.fromPolylineXY(places), None)

    def _units(self, millimetres: float) -> float:
        """What is so long on the screen, in units of the map."""
        dots = self._canvas.mapSettings().outputDpi() / _MILLIMETRES_AN_INCH
        return millimetres * dots * self._canvas.mapUnitsPerPixel()

    def _to_map(self) -> QgsCoordinateTransform:
        crs = self._canvas.mapSettings().destinationCrs()
        return QgsCoordinateTransform(QgsCoordinateReferenceSystem(DEGREES), crs, QgsProject.instance())

    def _on_map(self, there: QgsPointXY, heading: float) -> float:
        """A heading as the map's own angle from up: its north is seldom true north. Raises QgsCsException."""
        measure = QgsDistanceArea()
        if not measure.setEllipsoid(_ELLIPSOID):
            return heading
        ahead = measure.computeSpheroidProject(self._place, _STEP_METRES, math.radians(heading))
        return there.azimuth(self._to_map().transform(ahead))
