"""The coverage, made when it is first wanted or a project brings its layer: QGIS's start waits for no tile."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from qgis.core import QgsMapLayer, QgsProject
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ..seam import COVERAGE_MARK


class CoverageSwitch(QObject):
    """Stands for the coverage. ``shown_changed`` tells whether its layer is in the project."""

    shown_changed = pyqtSignal(bool)

    def __init__(self, iface: Any) -> None:
        super().__init__()
        self._iface = iface
        self._coverage: Any = None
        QgsProject.instance().layersAdded.connect(self._look)
        self._look(QgsProject.instance().mapLayers().values())

    @property
    def is_shown(self) -> bool:
        """Whether its layer is in the project."""
        return self._coverage is not None and self._coverage.is_shown

    def set_shown(self, shown: bool) -> None:
        """Put the layer into the project, or take it out."""
        if shown or self._coverage is not None:
            self._made().set_shown(shown)

    def remove(self) -> None:
        """Leave nothing but the layer."""
        QgsProject.instance().layersAdded.disconnect(self._look)
        if self._coverage is not None:
            self._coverage.remove()
            self._coverage = None
        self.deleteLater()

    def _look(self, layers: Iterable[QgsMapLayer]) -> None:
        if self._coverage is None and any(layer.customProperty(COVERAGE_MARK) for layer in layers):
            self.shown_changed.emit(self._made().is_shown)

    def _made(self) -> Any:
        if self._coverage is None:
            from .coverage import Coverage

            self._coverage = Coverage(self._iface)
            self._coverage.shown_changed.connect(self.shown_changed)
        return self._coverage
