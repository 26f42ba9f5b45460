"""The field *Authentication* of the forms: in place of "No authentication" it says which token is used then."""

from __future__ import annotations

from typing import Optional

from qgis.gui import QgsAuthConfigSelect
from qgis.PyQt.QtWidgets import QComboBox

from ..credentials import Held, held
from ..i18n import tr
from ..seam import signals
from .in_forms import InForms


class AuthcfgWidget(InForms):
    """Processing's own field with other words; the value is the configuration's id, as ever."""

    IN_BATCHES = True

    def createWidget(self) -> QgsAuthConfigSelect:
        select = _Select()
        select.selectedConfigIdChanged.connect(lambda _: self.widgetValueHasChanged.emit(self))
        return select

    def setValue(self, value: Optional[str]) -> None:
        self.widget.setConfigId(value or "")

    def value(self) -> str:
        return self.widget.configId()


class _Select(QgsAuthConfigSelect):
    """QGIS's list of configurations, whose first row says what comes without one."""

    def __init__(self) -> None:
        super().__init__()
        self._box = self.findChild(QComboBox)
        self._box.model().rowsInserted.connect(self._name_the_token)  # QGIS fills its list anew now and then
        signals.credential_changed.connect(self._name_the_token)
        self._name_the_token()

    def _name_the_token(self) -> None:
        if self._box.count():
            self._box.setItemText(0, _used_without())


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
