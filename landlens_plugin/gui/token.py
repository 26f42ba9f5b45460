"""The token in a minute: the field for it, joined to where tokens are and to Mapillary."""

from __future__ import annotations

from typing import Any, Optional

from qgis.PyQt import sip
from qgis.PyQt.QtCore import QEvent, QUrl, pyqtSignal
from qgis.PyQt.QtGui import QDesktopServices
from qgis.PyQt.QtWidgets import QDialog, QDialogButtonBox, QLabel, QVBoxLayout, QWidget

from ..core.errors import CredentialMalformed, LandLensError
from ..core.services.mapillary.addresses import Service
from ..core.services.mapillary.credential import Credential
from ..credentials import FIELD, Held, held, locate, store_credential, stored_credential, use_for_session
from ..i18n import tr
from ..network import qgis_network
from ..seam import signals
from ..tasks import JobTask, run_in_background
from .help import Page, open_guide
from .token_words import state, why
from .widgets.token import BAD, GOOD, PLAIN, TokenField

_PAGE = "https://www.mapillary.com/dashboard/developers"


def open_token_page() -> None:
    """Open the page where tokens are given out in the browser."""
    QDesktopServices.openUrl(QUrl(_PAGE))


class TokenPanel(TokenField):
    """The field that works. ``changed`` tells that another token is used, from whatever panel it came."""

    changed = pyqtSignal()

    def __init__(self, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self._task: Optional[JobTask] = None
        self.page_wanted.connect(open_token_page)
        self.test_wanted.connect(self._test)
        self.stop_wanted.connect(self._stop)
        self.save_wanted.connect(self._save)
        self.session_wanted.connect(self._use)
        self.unlock_wanted.connect(self._unlock)
        self.remove_wanted.connect(self._remove)
        signals.credential_changed.connect(self._refresh)
        self.refresh()

    def keep(self, *, is_session: bool = False) -> Optional[str]:
        """Store what is typed, or use it for this session. What was wrong, as it also stands below the field, or None.

        What cannot be kept stays typed. Nobody is asked for a password before the token can be one.
        """
        if not self.typed.strip():
            self.clear()
            return None
        try:
            Credential.read(self.typed, FIELD)
            if is_session:
                use_for_session(self.typed)
            elif not store_credential(self.typed):
                return self._refused(
                    tr(
                        "The token was not stored, as QGIS's authentication database was not opened with the master "
                        "password. What you typed is still here: press Save again, or 'Only for this session', which "
                        "needs no password."
                    )
                )
        except CredentialMalformed as error:
            return self._refused(why(error))
        self.clear()
        return None

    def refresh(self) -> None:
        """Say which token is there, as far as that can be seen without asking for a password."""
        where = held()
        self.set_held(
            tr("MLY|…") if where is Held.NONE else tr("Another token than the one that is there"),
            can_remove=where in (Held.SESSION, Held.STORED, Held.LOCKED),
            is_locked=where is Held.LOCKED,
            is_session=where is Held.SESSION,
        )
        self.say(state(where), PLAIN if where in (Held.NONE, Held.LOCKED) else GOOD)

    def showEvent(self, event: Any) -> None:
        """The master password may have been entered elsewhere since."""
        super().showEvent(event)
        if self._task is None and not self.typed:
            self.refresh()

    def _refresh(self) -> None:
        self.refresh()
        self.changed.emit()

    def _refused(self, sentence: str) -> str:
        self.say(sentence, BAD)
        return sentence

    def _save(self, text: str) -> None:
        self.keep()

    def _use(self, text: str) -> None:
        self.keep(is_session=True)

    def _unlock(self) -> None:
        try:
            stored_credential()
        except LandLensError as error:
            self.refresh()
            self._refused(why(error))
        else:
            signals.credential_changed.emit()

    def _remove(self) -> None:
        if held() is Held.SESSION:
            use_for_session("")
        elif not store_credential(""):
            self._refused(tr("QGIS did not open its authentication database, so the token was not removed."))

    def _test(self, text: str) -> None:
        """Ask Mapillary, in the background, about what is typed, or else about the token that a run would use."""
        try:
            credential = Credential.read(text, FIELD) or locate()
        except LandLensError as error:
            self._refused(why(error))
            return
        if credential is None:
            self._refused(state(Held.NONE))
            return
        from ..core.jobs import CredentialJob  # not before: it brings what QGIS's start shall not wait for

        self.set_testing(True)
        self.say(tr("Asking Mapillary …"))
        job = CredentialJob(Service.from_environment(), credential.value, qgis_network())
        self._task = run_in_background(JobTask(tr("Test of the access token"), job, ended=self._tested))
        self.destroyed.connect(self._task.cancel)

    def _stop(self) -> None:
        if self._task is not None:
            self._task.cancel()

    def _tested(self, task: JobTask) -> None:
        if sip.isdeleted(self):  # the dialog was closed meanwhile
            return
        self._task = None
        self.set_testing(False)
        if task.isCanceled():
            self.refresh()
        elif task.error is not None:
            self._refused(why(task.error))
        elif self.typed.strip():
            self.say(tr("Mapillary takes this token. Press Save to keep it."), GOOD)
        else:
            self.say(tr("Mapillary takes the token that is there."), GOOD)


class TokenDialog(QDialog):
    """The panel in a window of its own; it closes once there is a token."""

    def __init__(self, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Mapillary access token"))
        text = QLabel(
            tr(
                "LandLens reads Mapillary with your own access token, which is free. Register an application on "
                "Mapillary's page, and copy its Client Token, which begins with MLY|."
            )
        )
        text.setWordWrap(True)
        self.panel = TokenPanel()
        self.panel.changed.connect(self._look)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Help | QDialogButtonBox.StandardButton.Close)
        buttons.helpRequested.connect(lambda: open_guide(Page.TOKEN))
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        for part in (text, self.panel):
            layout.addWidget(part)
        layout.addStretch(1)
        layout.addWidget(buttons)
        self.resize(520, self.sizeHint().height())
        self.panel.line.setFocus()

    def event(self, event: Any) -> bool:
        """Grow with what is said: Qt's own minimum counts with fewer lines than there are in a window so narrow."""
        done = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:
            self.resize(self.width(), max(self.height(), self.layout().totalHeightForWidth(self.width())))
        return done

    def _look(self) -> None:
        if held() in (Held.SESSION, Held.STORED):
            self.accept()
