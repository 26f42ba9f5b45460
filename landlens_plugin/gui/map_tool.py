"""The map tool: a click at an image, or near one, shows its photo."""

from __future__ import annotations

from typing import Optional

from qgis.core import QgsFeature, QgsMapLayer, QgsVectorLayer
from qgis.gui import QgsMapCanvas, QgsMapMouseEvent, QgsMapTool, QgsMapToolIdentify
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QPoint, Qt, pyqtSignal
from qgis.PyQt.QtGui import QCursor

from ..i18n import tr
from .photo_layers import PhotoLayers

_NEAR_MILLIMETRES = 3.0
_MILLIMETRES_AN_INCH = 25.4


class PhotoTool(QgsMapToolIdentify):
    """Looks as Identify does: through visible layers, at what is drawn now, at the present time of the map."""

    found = pyqtSignal(QgsVectorLayer, "qint64")  # a layer and the id of its feature
    missed = pyqtSignal(str)  # a sentence for the status bar

    def __init__(self, canvas: QgsMapCanvas, layers: PhotoLayers) -> None:
        super().__init__(canvas)
        self._layers = layers
        self.setCursor(QCursor(Qt.CursorShape.PointingHandCursor))
        self.setToolName(tr("Look at photos"))
        self._before: Optional[QgsMapTool] = None

    def take_up(self) -> None:
        """Be the tool in hand, and remember the one before."""
        if self.canvas().mapTool() is not self:
            self._before = self.canvas().mapTool()
            self.canvas().setMapTool(self)

    def put_away(self) -> None:
        """Give the hand the tool back that it had before, if this one is in it."""
        before, self._before = self._before, None
        if self.canvas().mapTool() is not self:
            return
        if before is not None and not sip.isdeleted(before):
            self.canvas().setMapTool(before)
        else:
            self.canvas().unsetMapTool(self)

    def canvasMoveEvent(self, event: QgsMapMouseEvent) -> None:
        """Nothing follows the mouse."""

    def canvasPressEvent(self, event: QgsMapMouseEvent) -> None:
        """The release counts."""

    def canvasReleaseEvent(self, event: QgsMapMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton:
            return
        place = event.pos()
        layers = self._layers.among(self._visible())
        if not layers:
            self.missed.emit(tr("No visible layer has photos: fetch images, or add a layer with a photo's path."))
            return
        nearest = self._nearest(place, layers)
        if nearest is None:
            self.missed.emit(tr("No photo here: click nearer to an image."))
            return
        self.found.emit(*nearest)

    def _visible(self) -> list[QgsMapLayer]:
        """The map's layers from the top, the active one first."""
        layers, active = self.canvas().layers(), self.canvas().currentLayer()
        return sorted(layers, key=lambda layer: layer is not active and layer != active)

    def _nearest(self, place: QPoint, layers: list[QgsVectorLayer]) -> Optional[tuple[QgsVectorLayer, int]]:
        """The image nearest to a place of the canvas, of the first layer that has one there."""
        dots = self.canvas().mapSettings().outputDpi() / _MILLIMETRES_AN_INCH
        near = _NEAR_MILLIMETRES * dots * self.canvas().mapUnitsPerPixel()
        self.setCanvasPropertiesOverrides(max(near, self.searchRadiusMU(self.canvas())))
        for layer in layers:
            hits = self.identify(place.x(), place.y(), [layer], QgsMapToolIdentify.IdentifyMode.TopDownAll)
            away = [(self._away(place, layer, hit.mFeature), hit.mFeature.id()) for hit in hits]
            if away:
                return layer, min(away)[1]
        return None

    def _away(self, place: QPoint, layer: QgsVectorLayer, feature: QgsFeature) -> int:
        """How far a feature is drawn from a place of the canvas, in pixels."""
        drawn = self.toCanvasCoordinates(self.toMapCoordinates(layer, feature.geometry().centroid().asPoint()))
        return (drawn - place).manhattanLength()
