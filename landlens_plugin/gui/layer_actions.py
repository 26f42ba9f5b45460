"""What the menu of a layer of images offers beside QGIS's own."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from qgis.core import Qgis, QgsMapLayer, QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import QObject
from qgis.PyQt.QtWidgets import QAction

from ..compat import VECTOR_LAYER
from ..i18n import tr
from .time import FIELD, show_time


class LayerActions(QObject):
    """*Show year by year*, for every layer with capture times; :meth:`remove` takes it away again."""

    def __init__(self, iface: Any) -> None:
        super().__init__()
        self._iface = iface
        self._years = QAction(tr("Show year by year"), self)
        self._years.triggered.connect(lambda checked=False: self.show_years(iface.activeLayer()))
        iface.addCustomActionForLayerType(self._years, "", VECTOR_LAYER, False)
        QgsProject.instance().layersAdded.connect(self._offer)
        self._offer(QgsProject.instance().mapLayers().values())

    def show_years(self, layer: Any) -> None:
        """Turn the layer's time on, and the controller to its newest year."""
        if isinstance(layer, QgsVectorLayer) and show_time(layer, self._iface.mapCanvas()):
            text = tr(
                "The map shows one year at a time: step with QGIS's temporal controller, the clock on its toolbar."
            )
            self._iface.messageBar().pushMessage("LandLens", text, Qgis.MessageLevel.Info, 8)
        else:
            text = tr("Choose a layer of images that has the time at which each was captured.")
            self._iface.messageBar().pushMessage("LandLens", text, Qgis.MessageLevel.Warning, 8)

    def remove(self) -> None:
        """Leave no entry."""
        QgsProject.instance().layersAdded.disconnect(self._offer)
        self._iface.removeCustomActionForLayerType(self._years)
        self.deleteLater()

    def _offer(self, layers: Iterable[QgsMapLayer]) -> None:
        for layer in layers:
            if isinstance(layer, QgsVectorLayer) and layer.fields().indexOf(FIELD) >= 0:
                self._iface.addCustomActionForLayer(self._years, layer)
