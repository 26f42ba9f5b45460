"""What QGIS loads: adds the provider and what the window gets, and takes them all away again."""

from __future__ import annotations

from typing import Any, Optional

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QTimer

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
        self._add_provider()
        self._read_models()

    def initGui(self) -> None:
        """Add the provider, and the menu, toolbar and settings page."""
        self._add_provider()
        from .gui.window import Window

        self._window = Window(self._iface)
        # Reading them takes as long as all the forms: the start of QGIS need not wait, nor does who runs one before.
        QTimer.singleShot(0, self._read_models)

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

    def _add_provider(self) -> None:
        watch_exits()
        speak()
        self._provider = LandLensProvider()
        QgsApplication.processingRegistry().addProvider(self._provider)

    def _read_models(self) -> None:
        """Load the algorithms once more, now that the models find those that they are made of."""
        if self._provider is not None:  # the plugin may have been unloaded since
            self._provider.refreshAlgorithms()
