"""What QGIS loads: adds the provider and what the window gets, and takes them all away again."""

from __future__ import annotations

from typing import Any, Optional

from qgis.core import QgsApplication

from .languages import fall_silent, speak
from .provider import LandLensProvider
from .tasks import forget_exits, watch_exits


class LandLensPlugin:
    """The plugin. ``iface`` is None under qgis_process, which calls ``initProcessing`` alone."""

    def __init__(self, iface: Any) -> None:
        self._iface = iface
        self._provider: Optional[LandLensProvider] = None
        self._window: Any = None

    def initProcessing(self) -> None:
        """Add the provider; all that qgis_process needs."""
        watch_exits()
        speak()
        self._provider = LandLensProvider()
        QgsApplication.processingRegistry().addProvider(self._provider)
        # Once more, now that the models find the algorithms that they are made of.
        self._provider.refreshAlgorithms()

    def initGui(self) -> None:
        """Add the provider, and the menu, toolbar and settings page."""
        self.initProcessing()
        from .gui.window import Window

        self._window = Window(self._iface)

    def unload(self) -> None:
        """Cancel what runs, and leave nothing behind."""
        forget_exits()
        if self._window is not None:
            self._window.remove()
            self._window = None
        if self._provider is not None:
            QgsApplication.processingRegistry().removeProvider(self._provider)
            self._provider = None
        fall_silent()
