"""The field *Authentication* of the forms: in place of "No authentication" it says which token is used then."""

from __future__ import annotations

from typing import Any, Optional

from processing.gui.wrappers import WidgetWrapper
from qgis.core import QgsApplication
from qgis.gui import QgsAuthConfigSelect, QgsGui
from qgis.PyQt.QtWidgets import QComboBox

from ..credentials import Held, held
from ..i18n import tr
from ..seam import signals


class AuthcfgWidget(WidgetWrapper):
    """Processing's own field with other words; the value is the configuration's id, as ever."""

    def __new__(cls, parameter: Any, dialog: Any, row: int = 0, col: int = 0) -> Any:
        if type(dialog).__name__ == "ModelerParametersDialog":  # where a value may come from an input of the model
            registry = QgsGui.processingGuiRegistry()
            return registry.createModelerParameterWidget(dialog.model, dialog.childId, parameter, dialog.context)
        return super().__new__(cls)

    def createWidget(self) -> QgsAuthConfigSelect:
        self._select = QgsAuthConfigSelect()
        self._select.selectedConfigIdChanged.connect(lambda _: self.widgetValueHasChanged.emit(self))
        # Connected later than the field itself, which fills its list anew then.
        QgsApplication.authManager().authDatabaseChanged.connect(self._name_the_token)
        signals.credential_changed.connect(self._name_the_token)
        self._name_the_token()
        return self._select

    def setValue(self, value: Optional[str]) -> None:
        self._select.setConfigId(value or "")

    def value(self) -> str:
        return self._select.configId()

    def _name_the_token(self) -> None:
        for box in self._select.findChildren(QComboBox):
            if box.count():
                box.setItemText(0, _used_without())


def _used_without() -> str:
    """What a run uses without an authentication configuration."""
    where = held()
    if where is Held.SESSION:
        return tr("The token of this session is used")
    if where is Held.STORED:
        return tr("The stored token is used")
    if where is Held.LOCKED:
        return tr("The stored token is used, after the master password")
    if where is Held.ENVIRONMENT:
        return tr("The token in MLY_TOKEN is used")
    return tr("No token yet: see Web > LandLens > Settings")
