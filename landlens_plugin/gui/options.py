"""The page LandLens in Settings > Options: the access token, kept encrypted."""

from __future__ import annotations

from qgis.core import QgsApplication
from qgis.gui import QgsOptionsPageWidget, QgsOptionsWidgetFactory, QgsPasswordLineEdit
from qgis.PyQt.QtWidgets import QFormLayout, QLabel, QMessageBox, QVBoxLayout

from ..compat import set_options_key
from ..core.errors import CredentialMalformed
from ..core.services.mapillary.credential import Credential
from ..credentials import FIELD, STORED_KEY, store_credential
from ..i18n import said, tr
from ..resources import icon


class OptionsFactory(QgsOptionsWidgetFactory):
    """Makes the page when the options dialog opens."""

    def __init__(self) -> None:
        super().__init__("LandLens", icon())
        set_options_key(self, "landlens")

    def createWidget(self, parent):
        return OptionsPage(parent)


class OptionsPage(QgsOptionsPageWidget):
    """A field for a new token. The stored one is never shown: the page says only whether there is one."""

    def __init__(self, parent) -> None:
        super().__init__(parent)
        self.setObjectName("landlens")
        layout = QVBoxLayout(self)
        text = QLabel(
            tr(
                "<p>LandLens reads Mapillary with your own access token. Tokens are free: register an application at "
                "<a href='https://www.mapillary.com/dashboard/developers'>mapillary.com/dashboard/developers</a> and "
                "copy its <i>Client Token</i>, which begins with MLY|.</p>"
                "<p>It is kept encrypted in QGIS's authentication database, behind your master password. An "
                "authentication configuration chosen in a tool comes first; the environment variable MLY_TOKEN is "
                "used if there is neither.</p>"
            )
        )
        text.setWordWrap(True)
        text.setOpenExternalLinks(True)
        self.token = QgsPasswordLineEdit()
        self.token.setAccessibleName(tr("Mapillary access token"))
        stored = QgsApplication.authManager().existsAuthSetting(STORED_KEY)
        self.token.setPlaceholderText(tr("A token is stored; type a new one to replace it") if stored else "MLY|…")
        form = QFormLayout()
        form.addRow(tr("&Access token"), self.token)
        layout.addWidget(text)
        layout.addLayout(form)
        if stored:
            remove = QLabel(tr("<a href='#'>Remove the stored token</a>"))
            remove.linkActivated.connect(self._remove)
            form.addRow("", remove)
        layout.addStretch(1)

    def isValid(self) -> bool:
        """Whether what was typed can be a token. Where QGIS asks for it (3.24), the dialog stays open if not."""
        try:
            Credential.read(self.token.text(), FIELD)
        except CredentialMalformed as error:
            self._warn(said(error))
            return False
        return True

    def apply(self) -> None:
        """Store what was typed, if anything was. What cannot be stored stays in its field."""
        if not self.token.text().strip():
            self.token.clear()
        elif self.isValid():
            if store_credential(self.token.text()):
                self.token.clear()
            else:
                self._refused()

    def _remove(self) -> None:
        if store_credential(""):
            self.token.setPlaceholderText("MLY|…")
        else:
            self._refused()

    def _refused(self) -> None:
        self._warn(
            tr(
                "QGIS did not open its authentication database, so the token was neither stored nor removed. Enter "
                "the right master password, or set the environment variable MLY_TOKEN instead."
            )
        )

    def _warn(self, sentence: str) -> None:
        QMessageBox.warning(self, "LandLens", sentence)
