"""The dock and all in it, made when it is first wanted: QGIS's start waits for no picture."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from qgis.PyQt.QtCore import QObject, pyqtSignal

from ..seam import signals
from .bar import TokenBar
from .fetch_here import FetchHere


class Photos(QObject):
    """Stands for the dock. ``shown_changed`` tells whether it is there to see."""

    shown_changed = pyqtSignal(bool)

    def __init__(self, iface: Any, fetching: FetchHere, token: TokenBar, show_years: Callable[[], None]) -> None:
        super().__init__()
        self._iface, self._fetching, self._token, self._show_years = iface, fetching, token, show_years
        self._dock: Any = None
        self._panel: Any = None

    def set_shown(self, on: bool) -> None:
        """Show the dock with its map tool, or close both."""
        if on or self._dock is not None:
            self._made().set_shown(on)

    def filters(self) -> dict[str, Any]:
        """What is chosen in the dock to fetch: parameters of the algorithm, none as long as there is no dock."""
        return self._panel.fetch.filters() if self._panel is not None else {}

    def remove(self) -> None:
        """Leave nothing behind."""
        if self._dock is not None:
            signals.credential_changed.disconnect(self._dock.renew)
            self._panel.remove()
            self._dock.set_start_panel(None)
            self._panel.deleteLater()
            self._dock.remove()
            self._dock = self._panel = None

    def _made(self) -> Any:
        if self._dock is None:
            from .dock import PhotoDock
            from .start_panel import StartPanel

            self._dock, self._panel = PhotoDock(self._iface), StartPanel(self._iface, self._fetching)
            self._panel.years_wanted.connect(self._show_years)
            self._dock.set_start_panel(self._panel)
            self._dock.shown_changed.connect(self.shown_changed)
            self._dock.token_wanted.connect(self._token.offer)
            signals.credential_changed.connect(self._dock.renew)
        return self._dock
