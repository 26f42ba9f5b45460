"""What QGIS loads: adds the provider, the menu and the settings page, and takes them all away again."""

from __future__ import annotations

from typing import Any, Optional

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtGui import QIcon

from .provider import RESOURCES, LandLensProvider
from .tasks import cancel_all, forget_exits, watch_exits


class LandLensPlugin:
    """The plugin. ``iface`` is None under qgis_process, which calls ``initProcessing`` alone."""

    def __init__(self, iface: Any) -> None:
        self._iface = iface
        self._provider: Optional[LandLensProvider] = None
        self._actions: list[Any] = []
        self._options: Any = None

    def initProcessing(self) -> None:
        """Add the provider; all that qgis_process needs."""
        watch_exits()
        self._provider = LandLensProvider()
        QgsApplication.processingRegistry().addProvider(self._provider)
        # Once more, now that the models find the algorithms that they are made of.
        self._provider.refreshAlgorithms()

    def initGui(self) -> None:
        """Add the provider, the entries of the Web menu and the settings page."""
        self.initProcessing()
        from .gui.options import OptionsFactory

        self._options = OptionsFactory()
        self._iface.registerOptionsWidgetFactory(self._options)
        self._add_action("fetch.svg", "Fetch Mapillary images in extent…", lambda: _open("landlens:fetchimages"))
        self._add_action("download.svg", "Download images…", lambda: _open("landlens:downloadimages"))
        self._add_action("icon.svg", "Access token…", lambda: self._iface.showOptionsDialog(currentPage="landlens"))

    def unload(self) -> None:
        """Cancel what runs, and leave nothing behind."""
        cancel_all()
        forget_exits()
        for action in self._actions:
            self._iface.removePluginWebMenu("LandLens", action)
            action.deleteLater()
        self._actions.clear()
        if self._options is not None:
            self._iface.unregisterOptionsWidgetFactory(self._options)
            self._options = None
        if self._provider is not None:
            QgsApplication.processingRegistry().removeProvider(self._provider)
            self._provider = None

    def _add_action(self, icon: str, text: str, run: Any) -> None:
        from qgis.PyQt.QtWidgets import QAction

        action = QAction(QIcon(str(RESOURCES / icon)), QCoreApplication.translate("LandLens", text))
        action.triggered.connect(lambda checked=False: run())
        self._iface.addPluginToWebMenu("LandLens", action)
        self._actions.append(action)


def _open(algorithm: str) -> None:
    """Open an algorithm's dialog, which runs it in the background."""
    from qgis import processing

    processing.execAlgorithmDialog(algorithm)
