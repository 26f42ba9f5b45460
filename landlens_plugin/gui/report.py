"""*Copy report*: what the report of a fault needs, on the clipboard, without what nobody else should read."""

from __future__ import annotations

from collections import deque
from datetime import datetime
from typing import Any

from qgis.core import Qgis, QgsApplication
from qgis.PyQt.QtCore import QObject
from qgis.PyQt.QtWidgets import QApplication, QPushButton

from ..i18n import tr
from ..seam import signals

_RUNS, _LINES = 3, 60  # runs and lines of the log that are kept
# Characters: of what is kept of a text, and of what is shown of its end. What lies between is the room in which half a
# secret that the first cut left over goes.
_KEPT, _SHOWN = 20_000, 6_000
_SECONDS = 15


class Report(QObject):
    """Keeps the end of what runs and QGIS's log told since the plugin was loaded; :meth:`remove` forgets it."""

    def __init__(self, iface: Any) -> None:
        super().__init__()
        self._iface = iface
        self._runs: deque[str] = deque(maxlen=_RUNS)
        self._log: deque[str] = deque(maxlen=_LINES)
        signals.run_ended.connect(self._keep_run)
        signals.report_wanted.connect(self.copy)
        QgsApplication.messageLog().messageReceived.connect(self._keep_line)

    def text(self) -> str:
        """The report, in the words of those who read it: names and values, in no user's language."""
        from .installation import lines  # not before it is asked for

        log = _shown("\n".join(self._log)[-_KEPT:])
        parts = ["\n".join(lines()), "# Runs", *self._runs, "# Log", log]
        return "\n\n".join(part for part in parts if part) + "\n"

    def copy(self) -> None:
        """Put the report on the clipboard, and say so."""
        QApplication.clipboard().setText(self.text())
        self._iface.messageBar().pushMessage("LandLens", copied(), Qgis.MessageLevel.Info, _SECONDS)

    def remove(self) -> None:
        """Listen to nothing more."""
        signals.run_ended.disconnect(self._keep_run)
        signals.report_wanted.disconnect(self.copy)
        QgsApplication.messageLog().messageReceived.disconnect(self._keep_line)

    def _keep_run(self, algorithm: str, told: str) -> None:
        # Shown as of now: a token that was used may have been taken back when the report is copied.
        self._runs.append(f"## {algorithm}, {_now()}\n{_shown(told)}")

    def _keep_line(self, message: str, tag: str, level: Qgis.MessageLevel) -> None:
        is_error_of_ours = "Traceback" in message and "landlens" in message.lower()
        if is_error_of_ours or "LandLens" in (tag, message[: len("LandLens")]):  # messages of the bar begin with it
            mark = "" if level == Qgis.MessageLevel.Info else "! "
            # As it is: to ask QGIS for what is secret may itself write to the log.
            self._log.append(f"{_now()} {mark}{tag}: {message.strip()[-_KEPT:]}")


def copied() -> str:
    """What is on the clipboard now."""
    return tr("Copied: versions, settings and log, without tokens and passwords. Read it before you paste it.")


def report_button() -> QPushButton:
    """A button that copies the report."""
    button = QPushButton(tr("Copy report"))
    button.clicked.connect(lambda checked=False: signals.report_wanted.emit())
    return button


def push_failure(iface: Any, sentence: str) -> None:
    """Say in the message bar what failed until it is closed, with the report beside it."""
    item = iface.messageBar().createMessage("LandLens", sentence)
    item.layout().addWidget(report_button())
    iface.messageBar().pushWidget(item, Qgis.MessageLevel.Critical, 0)


def _now() -> str:
    return datetime.now().isoformat(" ", "seconds")


def _shown(text: str) -> str:
    from .installation import secrets
    from .privacy import without_secrets

    whole = without_secrets(text, secrets())
    return whole if len(whole) <= _SHOWN and len(text) < _KEPT else whole[-_SHOWN:].partition("\n")[2]
