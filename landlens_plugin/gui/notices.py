"""What a part of the window says in QGIS's own bars, and takes back: one sentence in each at a time."""

from __future__ import annotations

from typing import Any

from qgis.core import Qgis
from qgis.PyQt import sip
from qgis.PyQt.QtWidgets import QPushButton

from ..i18n import tr

_HINT_MS = 10_000


class Notices:
    """Of one part of the window; :meth:`remove` leaves nothing of it in either bar."""

    def __init__(self, iface: Any) -> None:
        self._iface = iface
        self._said = ""
        self._warning: Any = None

    def say(self, sentence: str) -> None:
        """Have the status bar show this until the next one; an empty one ends what it shows of ours."""
        bar = self._iface.statusBarIface()
        if sentence:
            bar.showMessage(sentence)
        elif self._said and bar.currentMessage() == self._said:
            bar.clearMessage()
        self._said = sentence

    def hint(self, sentence: str) -> None:
        """Have the status bar show this for a while."""
        self.say("")
        self._iface.statusBarIface().showMessage(sentence, _HINT_MS)

    def warn(self, sentence: str, is_about_credential: bool = False) -> None:
        """Have the message bar show this until it is closed, with a way to the settings where it is about the token."""
        self.unwarn()
        bar = self._iface.messageBar()
        item = self._warning = bar.createMessage("LandLens", sentence)
        if is_about_credential:
            button = QPushButton(tr("Settings…"))
            button.clicked.connect(lambda checked=False: self._iface.showOptionsDialog(currentPage="landlens"))
            item.layout().addWidget(button)
        bar.pushWidget(item, Qgis.MessageLevel.Warning, 0)

    def unwarn(self) -> None:
        """Take the warning back, if it still stands there."""
        if self._warning is not None and not sip.isdeleted(self._warning):
            self._iface.messageBar().popWidget(self._warning)
        self._warning = None

    def remove(self) -> None:
        """Leave nothing in the bars."""
        self.say("")
        self.unwarn()
