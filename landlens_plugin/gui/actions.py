"""LandLens's entries in the Web menu."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from qgis.PyQt.QtWidgets import QAction

from ..i18n import tr
from ..resources import icon


class MenuActions:
    """The entries; :meth:`remove` takes them away again."""

    def __init__(self, iface: Any) -> None:
        self._iface = iface
        self._actions: list[QAction] = []
        self._add("fetch", tr("Fetch Mapillary images in extent…"), lambda: _open("landlens:fetchimages"))
        self._add("download", tr("Download images…"), lambda: _open("landlens:downloadimages"))
        self._add("icon", tr("Access token…"), lambda: iface.showOptionsDialog(currentPage="landlens"))

    def remove(self) -> None:
        """Leave nothing in the menu."""
        for action in self._actions:
            self._iface.removePluginWebMenu("LandLens", action)
            action.deleteLater()
        self._actions.clear()

    def _add(self, icon_name: str, text: str, run: Callable[[], None]) -> None:
        action = QAction(icon(icon_name), text)
        action.triggered.connect(lambda checked=False: run())
        self._iface.addPluginToWebMenu("LandLens", action)
        self._actions.append(action)


def _open(algorithm: str) -> None:
    """Open an algorithm's dialog, which runs it in the background."""
    from qgis import processing

    processing.execAlgorithmDialog(algorithm)
