"""The way to the first images in the dock: the token, as long as there is none, and the button that fetches."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsVectorLayer
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QPushButton, QVBoxLayout, QWidget

from ..credentials import Held, held
from ..i18n import tr
from .fetch_here import FetchHere
from .fetch_panel import FetchPanel
from .time import FIELD
from .token import TokenPanel


class StartPanel(QWidget):
    """One below the other, and no more than is needed."""

    years_wanted = pyqtSignal()

    def __init__(self, iface: Any, fetching: FetchHere) -> None:
        super().__init__()
        self._iface = iface
        iface.currentLayerChanged.connect(self._look)
        self.token, self.fetch = TokenPanel(), FetchPanel(iface, fetching)
        self.token.changed.connect(self._look)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self.token)
        column.addWidget(self.fetch)
        self.years = QPushButton(tr("Show year &by year"))
        self.years.setToolTip(tr("One year at a time, with QGIS's temporal controller"))
        self.years.clicked.connect(lambda checked=False: self.years_wanted.emit())
        column.addWidget(self.years)
        self._look()

    def showEvent(self, event):
        super().showEvent(event)
        self._look()

    def remove(self) -> None:
        """Look at the map no more."""
        self._iface.currentLayerChanged.disconnect(self._look)
        self.fetch.remove()

    def _look(self, *_: Any) -> None:
        """A token that is there needs no room; Settings have it."""
        is_missing = held() in (Held.NONE, Held.LOCKED)
        had_focus = self.token.isAncestorOf(self.focusWidget() or self)
        self.token.setVisible(is_missing)
        layer = self._iface.activeLayer()
        self.years.setVisible(isinstance(layer, QgsVectorLayer) and layer.fields().indexOf(FIELD) >= 0)
        self.fetch.setEnabled(not is_missing or self.fetch.is_running)
        if had_focus and not is_missing:
            self.fetch.button.setFocus()
