"""The page LandLens in Settings > Options: the access token, and the report of a fault."""

from __future__ import annotations

from typing import Any, Optional

from qgis.gui import QgsOptionsPageWidget, QgsOptionsWidgetFactory
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QGroupBox, QHBoxLayout, QLabel, QLineEdit, QMessageBox, QVBoxLayout, QWidget

from ..compat import set_options_key
from ..i18n import tr
from ..resources import icon
from .help import Page, help_button
from .report import copied, report_button

PAGE = "landlens"


class Options:
    """Adds the page to QGIS's options; :meth:`remove` takes it away again."""

    def __init__(self, iface: Any) -> None:
        self._iface = iface
        self._factory = OptionsFactory()
        iface.registerOptionsWidgetFactory(self._factory)

    def show(self) -> None:
        """Open QGIS's options at the page."""
        self._iface.showOptionsDialog(self._iface.mainWindow(), PAGE)

    def remove(self) -> None:
        """Leave no page."""
        self._iface.unregisterOptionsWidgetFactory(self._factory)


class OptionsFactory(QgsOptionsWidgetFactory):
    """Makes the page when the options dialog opens."""

    def __init__(self) -> None:
        super().__init__("LandLens", icon())
        set_options_key(self, PAGE)

    def createWidget(self, parent: QWidget) -> QWidget:
        return OptionsPage(parent)


class OptionsPage(QgsOptionsPageWidget):
    """A field for a new token. The stored one is never shown: the page says only whether there is one."""

    unsaved = ""  # typed, and not stored when QGIS closed the dialog all the same

    def __init__(self, parent: Optional[QWidget]) -> None:
        super().__init__(parent)
        self.setObjectName(PAGE)
        text = QLabel(
            tr(
                "<p>LandLens reads Mapillary with your own access token. Tokens are free: register an application on "
                "Mapillary's page, and copy its <i>Client Token</i>, which begins with MLY|.</p>"
                "<p>Save keeps it encrypted in QGIS's authentication database, behind your master password. An "
                "authentication configuration chosen in a tool comes first; the environment variable MLY_TOKEN is "
                "used if there is no token here.</p>"
            )
        )
        text.setWordWrap(True)
        from .token import TokenPanel  # not before the page is looked at

        self.panel = TokenPanel()
        self.panel.line.setText(OptionsPage.unsaved)
        OptionsPage.unsaved = ""
        group = QGroupBox(tr("Mapillary access token"))
        inside = QVBoxLayout(group)
        top = QHBoxLayout()
        top.addWidget(text, 1)
        top.addWidget(help_button(Page.TOKEN), 0, Qt.AlignmentFlag.AlignTop)
        inside.addLayout(top)
        inside.addWidget(self.panel)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(group)
        layout.addLayout(self._report())
        layout.addStretch(1)

    def _report(self) -> QHBoxLayout:
        """The button for a report, and beside it what it copied, as the dialog covers QGIS's message bar."""
        said = QLabel()
        said.setWordWrap(True)
        self.report = report_button()
        self.report.clicked.connect(lambda checked=False: said.setText(copied()))
        row = QHBoxLayout()
        row.addWidget(self.report)
        row.addWidget(said, 1)
        return row

    @property
    def token(self) -> QLineEdit:
        """The field."""
        return self.panel.line

    def isValid(self) -> bool:
        """Store what was typed, if anything was; False if it is still in its field, and the dialog stays open.

        QGIS (from 3.24 on) asks before it applies anything, and closes the dialog after applying, whatever happened.
        """
        refusal = self.panel.keep()
        if refusal is not None:
            QMessageBox.warning(self, "LandLens", refusal)
        return refusal is None

    def apply(self) -> None:
        """Where nobody asked :meth:`isValid`, do the same, and keep for the next time what could not be stored."""
        self.isValid()
        OptionsPage.unsaved = self.panel.typed
