"""How wide a dock is at first."""

from __future__ import annotations

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QDockWidget, QMainWindow

_WIDTH = 480


def make_room(window: QMainWindow, dock: QDockWidget) -> None:
    """Give a dock enough for a photo, up to a third of the window, where it got what was left."""
    width = min(_WIDTH, window.width() // 3)
    if not dock.isFloating() and dock.width() < width:
        window.resizeDocks([dock], [width], Qt.Orientation.Horizontal)
