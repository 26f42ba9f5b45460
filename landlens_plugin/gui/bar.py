"""What LandLens says in QGIS's message bar: what to do first, and what to do about a token that is no good."""

from __future__ import annotations

from typing import Any, Optional

from qgis.core import Qgis, QgsSettings
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QObject
from qgis.PyQt.QtWidgets import QPushButton

from ..core.sentences import Sentence
from ..credentials import Held, held
from ..i18n import tr
from ..seam import signals
from .help import Page, help_button
from .token_words import short

WELCOMED = "landlens/welcomed"


class TokenBar(QObject):
    """Offers the field for the token; :meth:`remove` ends that."""

    def __init__(self, iface: Any) -> None:
        super().__init__()
        self._iface = iface
        self._item: Any = None
        self._dialog: Any = None
        signals.credential_failed.connect(self._tell)
        signals.credential_changed.connect(self._look)
        self._welcome()

    def ask(self) -> None:
        """Open the field for the token in a dialog."""
        from .token import TokenDialog  # not before it is opened, as QGIS's start waits for all that stands above

        self._close()
        self._dialog = TokenDialog(self._iface.mainWindow())
        self._dialog.finished.connect(self._dialog.deleteLater)
        self._dialog.open()

    def offer(self, sentence: str) -> None:
        """Say what a token was missing for, and offer to enter one."""
        self._push(sentence, Qgis.MessageLevel.Warning)

    def remove(self) -> None:
        """Say nothing more."""
        signals.credential_failed.disconnect(self._tell)
        signals.credential_changed.disconnect(self._look)
        self._drop()
        self._close()

    def _welcome(self) -> None:
        """Say once, in a profile, what comes first; where there is a token, nothing needs saying."""
        if QgsSettings().value(WELCOMED, False, bool) or held() is not Held.NONE:
            return
        QgsSettings().setValue(WELCOMED, True)
        self._push(
            tr("Mapillary asks for an access token, which is free. Enter one to start."),
            Qgis.MessageLevel.Info,
        )

    def _tell(self, error: Sentence, place: Optional[Sentence]) -> None:
        self.offer(short(error, place))

    def _look(self) -> None:
        if held() is not Held.NONE:
            self._drop()

    def _push(self, sentence: str, level: Qgis.MessageLevel) -> None:
        self._drop()
        bar = self._iface.messageBar()
        self._item = bar.createMessage("LandLens", sentence)
        button = QPushButton(tr("Enter token…"))
        button.clicked.connect(lambda checked=False: self.ask())
        self._item.layout().addWidget(button)
        self._item.layout().addWidget(help_button(Page.TOKEN))
        bar.pushWidget(self._item, level, 0)

    def _drop(self) -> None:
        if self._item is not None and not sip.isdeleted(self._item):
            self._iface.messageBar().popWidget(self._item)
        self._item = None

    def _close(self) -> None:
        if self._dialog is not None and not sip.isdeleted(self._dialog):
            self._dialog.close()
            self._dialog.deleteLater()
        self._dialog = None
