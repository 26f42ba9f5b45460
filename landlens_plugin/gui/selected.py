"""Selected images above all others, with their direction: QGIS draws what is selected in its place among the rest."""

from __future__ import annotations

from collections.abc import Iterable

from qgis.core import (
    QgsFeatureRenderer,
    QgsFeatureRendererGenerator,
    QgsMapLayer,
    QgsProject,
    QgsRuleBasedRenderer,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QObject
from qgis.PyQt.QtGui import QColor

MOST = 500  # selected images that are drawn once more; among more of them none needs to be found
_ID = "landlens-selected"
_FILL, _EDGE = QColor("#ffb000"), QColor("#20262b")  # stand out from light and dark maps, and from our own colours


class SelectedOnTop(QObject):
    """Watches the project's layers of images, until :meth:`remove`."""

    def __init__(self, project: QgsProject) -> None:
        super().__init__()
        self._project = project
        self._layers: dict[str, QgsVectorLayer] = {}
        project.layersAdded.connect(self._watch)
        project.layersWillBeRemoved.connect(self._forget)
        self._watch(project.mapLayers().values())

    def remove(self) -> None:
        """Leave nothing on any layer."""
        self._project.layersAdded.disconnect(self._watch)
        self._project.layersWillBeRemoved.disconnect(self._forget)
        self._forget(list(self._layers))
        self.deleteLater()

    def _watch(self, layers: Iterable[QgsMapLayer]) -> None:
        for layer in layers:
            if isinstance(layer, QgsVectorLayer) and layer.id() not in self._layers:
                self._layers[layer.id()] = layer
                layer.selectionChanged.connect(self._changed)

    def _forget(self, ids: Iterable[str]) -> None:
        for layer in filter(None, (self._layers.pop(one, None) for one in ids)):
            layer.selectionChanged.disconnect(self._changed)
            layer.removeFeatureRendererGenerator(_ID)

    def _changed(self) -> None:
        from ..layers.style import has_our_style  # not before something is selected

        layer = self.sender()
        layer.removeFeatureRendererGenerator(_ID)
        if 0 < layer.selectedFeatureCount() <= MOST and has_our_style(layer):
            layer.addFeatureRendererGenerator(_Selected(layer))


class _Selected(QgsFeatureRendererGenerator):
    """Makes what draws the selected images again, whenever the map is drawn."""

    def __init__(self, layer: QgsVectorLayer) -> None:
        super().__init__()
        self._ids = ",".join(map(str, layer.selectedFeatureIds()))
        self._layer = layer

    def id(self) -> str:
        return _ID

    def level(self) -> float:
        return 1  # after the layer's own

    def createRenderer(self) -> QgsFeatureRenderer:
        root = QgsRuleBasedRenderer.Rule(None)
        chosen = QgsRuleBasedRenderer.Rule(None, 0, 0, f"$id IN ({self._ids})")
        root.appendChild(chosen)
        from ..layers.style import has_our_style

        if has_our_style(self._layer):  # another one may have been chosen since
            for rule in self._layer.renderer().rootRule().children():
                chosen.appendChild(rule.clone())
        for rule in chosen.descendants():
            for layer in rule.symbol().symbolLayers() if rule.symbol() else ():
                _highlight(layer)
        return QgsRuleBasedRenderer(root)


def _highlight(layer) -> None:
    """In the colours of what is selected, as opaque as before; what is white inside a ring stays so."""
    if layer.fillColor() != QColor("white"):
        fill = QColor(_FILL)
        fill.setAlpha(max(layer.fillColor().alpha(), 120))
        layer.setFillColor(fill)
    layer.setStrokeColor(_EDGE)
