"""The way to the first images in the dock: the token, as long as there is none, and the button that fetches."""

from __future__ import annotations

from typing import Any

from qgis.PyQt.QtWidgets import QVBoxLayout, QWidget

from ..credentials import Held, held
from .fetch_here import FetchHere
from .fetch_panel import FetchPanel
from .token import TokenPanel


class StartPanel(QWidget):
    """One below the other, and no more than is needed."""

    def __init__(self, iface: Any, fetching: FetchHere) -> None:
        super().__init__()
        self.token, self.fetch = TokenPanel(), FetchPanel(iface, fetching)
        self.token.changed.connect(self._look)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self.token)
        column.addWidget(self.fetch)
        self._look()

    def showEvent(self, event):
        super().showEvent(event)
        self._look()

    def remove(self) -> None:
        """Look at the map no more."""
        self.fetch.remove()

    def _look(self) -> None:
        """A token that is there needs no room; Settings have it."""
        is_missing = held() in (Held.NONE, Held.LOCKED)
        had_focus = self.token.isAncestorOf(self.focusWidget() or self)
        self.token.setVisible(is_missing)
        self.fetch.setEnabled(not is_missing or self.fetch.is_running)
        if had_focus and not is_missing:
            self.fetch.button.setFocus()
