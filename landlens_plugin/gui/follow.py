"""What happens elsewhere in QGIS and matters here: a selection, another active layer, a layer that goes."""

from __future__ import annotations

from typing import Any, Optional

from qgis.core import QgsFeatureRequest, QgsMapLayer, QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import QObject, pyqtSignal

from .photo_layers import PhotoLayers, is_point_layer


class Follower(QObject):
    """Listens to the active layer's selection and to the project, and changes neither."""

    selected = pyqtSignal(QgsVectorLayer, "qint64")  # the first selected feature of a layer with photos
    layers_changed = pyqtSignal()
    going = pyqtSignal(list)  # the ids of layers that are about to go

    def __init__(self, iface: Any, layers: PhotoLayers, parent: Optional[QObject] = None) -> None:
        super().__init__(parent)
        self._iface, self._layers = iface, layers
        self._layer: Optional[QgsVectorLayer] = None
        iface.currentLayerChanged.connect(self._watch)
        project = QgsProject.instance()
        project.layersAdded.connect(self._tell_of_layers)
        project.layersRemoved.connect(self._tell_of_layers)
        project.layersWillBeRemoved.connect(self._let_go)
        self._watch(iface.activeLayer())

    def remove(self) -> None:
        """Listen to nothing any more."""
        self._watch(None)
        self._iface.currentLayerChanged.disconnect(self._watch)
        project = QgsProject.instance()
        project.layersAdded.disconnect(self._tell_of_layers)
        project.layersRemoved.disconnect(self._tell_of_layers)
        project.layersWillBeRemoved.disconnect(self._let_go)

    def has_layers(self) -> bool:
        """Whether the project has a layer with photos."""
        return any(self._layers.columns(layer) for layer in QgsProject.instance().mapLayers().values())

    def _watch(self, layer: Optional[QgsMapLayer]) -> None:
        if self._layer is not None:
            self._layer.selectionChanged.disconnect(self._tell_of_selection)
        self._layer = layer if is_point_layer(layer) else None
        if self._layer is not None:
            self._layer.selectionChanged.connect(self._tell_of_selection)

    def _tell_of_selection(self, *changes: Any) -> None:
        layer = self._layer
        if layer is None or layer.selectedFeatureCount() == 0 or self._layers.columns(layer) is None:
            return
        request = QgsFeatureRequest().setLimit(1).setNoAttributes()
        request.setFlags(QgsFeatureRequest.Flag.NoGeometry)
        feature = next(iter(layer.getSelectedFeatures(request)), None)
        if feature is not None:
            self.selected.emit(layer, feature.id())

    def _tell_of_layers(self, *changes: Any) -> None:
        self.layers_changed.emit()

    def _let_go(self, ids: list[str]) -> None:
        if self._layer is not None and self._layer.id() in ids:
            self._watch(None)
        self.going.emit(list(ids))
