"""What LandLens's own widgets in Processing's forms have in common.

Processing finds them by the path in a parameter's metadata, and only where there is a form to fill in.
"""

from __future__ import annotations

from typing import Any

from processing.gui.wrappers import DIALOG_BATCH, WidgetWrapper, dialogTypes
from qgis.gui import QgsGui
from qgis.PyQt.QtCore import QCoreApplication


class InForms(WidgetWrapper):
    """In an algorithm's dialog ours; in models, where a value may be another step's, QGIS's own."""

    IN_BATCHES = False  # there a value may be an expression, which QGIS's own widgets offer

    def __new__(cls, definition: Any, dialog: Any, row: int = 0, col: int = 0, **options: Any) -> Any:
        registry, place = QgsGui.processingGuiRegistry(), type(dialog).__name__
        if place == "ModelerParametersDialog":
            wrapper = registry.createModelerParameterWidget(dialog.model, dialog.childId, definition, dialog.context)
        elif dialogTypes.get(place) == DIALOG_BATCH and not cls.IN_BATCHES:
            wrapper = registry.createParameterWidgetWrapper(definition, DIALOG_BATCH)
        else:
            return super().__new__(cls)
        wrapper.setDialog(dialog)
        return wrapper

    def tr(self, text: str, *_: Any) -> str:
        """Processing's own words, which Qt would look for under the name of our class."""
        return QCoreApplication.translate(WidgetWrapper.__name__, text)
