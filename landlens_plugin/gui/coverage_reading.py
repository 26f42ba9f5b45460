"""The reading of coverage in the background: a task while something is to be read, and none while nothing is."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Optional

from qgis.core import Qgis, QgsApplication
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ..core.coverage.request import CoverageRequest
from ..core.coverage.wanted import Wanted
from ..core.errors import (
    CredentialLocked,
    CredentialMalformed,
    CredentialMissing,
    CredentialRejected,
    LandLensError,
)
from ..core.services.mapillary.addresses import Service
from ..core.tiles.grid import Tile
from ..credentials import Held, held, locate
from ..i18n import said, tr
from ..network import qgis_network
from ..tasks import JobTask, run_in_background
from .notices import Notices

_ABOUT_CREDENTIAL = (CredentialLocked, CredentialMalformed, CredentialMissing, CredentialRejected)


class CoverageReading(QObject):
    """Reads what is wanted. What ends that for good, a block above all, is said once, and nothing is asked any more
    until :meth:`begin`.
    """

    kept = pyqtSignal()  # there is something new to draw
    renewed = pyqtSignal()  # perhaps another file stands in the place of the one that is drawn
    _came = pyqtSignal(object)  # from the thread of a task to the window's

    def __init__(self, notices: Notices, wanted: Wanted) -> None:
        super().__init__()
        self._notices, self._wanted = notices, wanted
        self._task: Optional[JobTask] = None
        self._halted: Optional[JobTask] = None  # that was cancelled here, and not by the user in the task manager
        self._problem: Optional[BaseException] = None  # for which no tile is asked for any more
        self._is_silent = self._told_silence = False  # nothing answers, and whether that was said
        self._has_kept = False  # a tile, since the task began
        self._may_ask = False  # for the master password, which no move of the map is worth
        self._came.connect(self._take)

    def begin(self, may_ask: bool = False) -> None:
        """Forget what was known and what went wrong. ``may_ask`` once for the master password: the user is waiting."""
        self._wanted.forget()
        self._problem, self._told_silence = None, False
        self._may_ask = self._may_ask or may_ask
        self._notices.unwarn()

    def want(self, tiles: Sequence[Tile]) -> None:
        """Read these, the most wanted first, and nothing that was wanted before."""
        if self._problem is None:
            self._is_silent = False
            if self._wanted.show(tiles):
                self._read()

    def halt(self) -> None:
        """Break off what is read; what went wrong with it is of no more use."""
        self._wanted.show(())
        self._notices.unwarn()
        self._halted = self._task
        if self._task is not None:
            self._task.cancel()

    def remove(self) -> None:
        """Break it off for ever."""
        self.halt()
        self._task = None
        self.deleteLater()

    def _read(self) -> None:
        if self._task is not None or (held() is Held.LOCKED and not self._may_ask):
            return
        self._may_ask = False
        try:
            found = locate()
            if found is None:
                raise CredentialMissing
            request = CoverageRequest(found.value, Service.from_environment())
        except LandLensError as error:
            self._give_up(error)
            return
        from ..core.jobs import coverage_job  # not before: it brings what QGIS's start shall not wait for

        job = coverage_job(request, self._wanted, qgis_network())
        task = JobTask(tr("Mapillary coverage of the map"), job, take=self._came.emit, ended=self._ended)
        self._task = run_in_background(task)

    def _take(self, event: Any) -> None:
        """What a reading tells, in the window's thread."""
        from ..core.coverage.coverage import Kept, Reading, Unanswered
        from ..core.run.events import Note

        if isinstance(event, Kept):
            self._told_silence = False
            self._has_kept = True
            self.kept.emit()
        elif isinstance(event, Reading):
            self._tell(event.done, event.count, event.failed)
        elif isinstance(event, Unanswered):
            self._is_silent = True
            if not self._told_silence:
                self._told_silence = True
                self._notices.warn(
                    tr(
                        "Coverage could not be read, as Mapillary's tile server answered nothing: {reason}. It is "
                        "tried again when the map moves. Check the internet connection and QGIS's proxy settings.",
                        reason=event.reason,
                    )
                )
        elif isinstance(event, Note):
            QgsApplication.messageLog().logMessage(said(event.sentence), "LandLens", Qgis.MessageLevel.Info)
            self.renewed.emit()

    def _tell(self, done: int, count: int, failed: int) -> None:
        if done < count:
            self._notices.say(tr("Mapillary coverage: reading tiles, {done:,} of {count:,}", done=done, count=count))
        elif failed:
            text = tr("Mapillary coverage: {failed:,} of {count:,} tiles failed", failed=failed, count=count)
            self._notices.hint(text)

    def _ended(self, task: JobTask) -> None:
        """A reading is over: say why if it broke off, or go on with what came to be wanted in its last moment."""
        if self._task is not task:  # removed meanwhile
            return
        was_halted, self._task, self._halted = task is self._halted, None, None
        if self._has_kept:  # once more: a map that was drawn while the file was being closed found it locked
            self._has_kept = False
            self.kept.emit()
        self._notices.say("")
        if task.error is not None and not was_halted:
            self._give_up(task.error)
        elif self._wanted.waiting() and not self._is_silent and (was_halted or not task.isCanceled()):
            self._read()

    def _give_up(self, error: BaseException) -> None:
        self._problem = error
        self._notices.warn(
            tr(
                "Coverage is not read any further. {reason}",
                reason=said(error) if isinstance(error, LandLensError) else str(error),
            ),
            is_about_credential=isinstance(error, _ABOUT_CREDENTIAL),
        )
