"""The one way in which LandLens's work runs in QGIS: a QgsTask around a job of the core.

An algorithm runs its job in the thread that QGIS gave it::

    task = JobTask("Fetch", FetchJob(request, network), take=write_batch)
    task.run_here(feedback)

A script or an action puts it into the background. The task is kept alive until it has ended; ``take`` is called in
the task's thread and must touch plain data only, ``ended`` in the main thread::

    run_in_background(JobTask("Fetch", FetchJob(request, network), take=batches.append, ended=show))
"""

from __future__ import annotations

import atexit
import contextlib
import sys
import threading
import time
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Any, Optional, Union

from qgis.core import QgsApplication, QgsFeedback, QgsProcessingFeedback, QgsTask
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QCoreApplication, QObject

from .compat import QUIET
from .core.errors import Cancelled
from .core.run.events import Progress
from .core.run.phases import PhaseWords
from .core.run.stop import Stop
from .i18n import said
from .seam import PROVIDER

if TYPE_CHECKING:
    from .core.jobs import Job

# A task that only Python knows would be collected while it runs; it stays here until it has ended.
_RUNNING: set[JobTask] = set()
# What is being worked on at this moment: its task or feedback, which cancels it, and the thread that works.
_AT_WORK: dict[object, tuple[QObject, int]] = {}
_ENDING = threading.Event()  # set once the plugin or QGIS ends: what begins after that ends at once
_EXIT_SECONDS = 5.0  # for which an exit waits: a tile that is being decoded cannot be broken off
_LOOK_SECONDS = 0.01
_PHASE_SECONDS = 2.0  # between two words about how far a run is, where nobody asks for more
_PHASE_LINES = 50  # and later so rarely that there are about so many for each doubling of the time


class JobTask(QgsTask):
    """Carries a job: hands on its events, tells its progress, stops it on cancel, keeps its error.

    ``error`` is what the job raised, None if it ended well or was cancelled. A ``quiet`` one is not listed by QGIS.
    """

    def __init__(
        self,
        description: str,
        job: Job,
        take: Optional[Callable[[Any], None]] = None,
        ended: Optional[Callable[[JobTask], None]] = None,
        *,
        quiet: bool = False,
    ) -> None:
        super().__init__(description, QUIET if quiet else QgsTask.Flag.CanCancel)
        self.error: Optional[BaseException] = None
        self._job = job
        self._take = take
        self._ended = ended
        self._feedback: Optional[QgsProcessingFeedback] = None
        self._words = PhaseWords()
        self._told_at, self._told = 0.0, ""
        self._begun = 0.0
        self._stop = Stop()

    def run(self) -> bool:
        """Work through the job's events. Never raises: outside QGIS's window an error here would end the process."""
        events = self._job(self._stop)
        self._begun = self._told_at = time.monotonic()
        with ended_with_qgis(self):
            try:
                self._look_at_cancel()
                if self._stop.is_set():  # before it began: a quick job would be done by its first event
                    super().cancel()
                    return False
                for event in events:
                    self._look_at_cancel()
                    if isinstance(event, Progress):
                        self._tell_progress(event)
                    elif self._take is not None:
                        self._take(event)
                return True
            except Cancelled:
                return False
            except Exception as error:  # noqa: BLE001 - kept, and raised again by run_here or told in `ended`
                self.error = error
                return False
            finally:
                events.close()  # ends the job's threads, also when `take` raised

    def cancel(self) -> None:
        """Stop the job, whatever it waits for, and mark the task as cancelled.

        One that has not begun is marked when it does, as QGIS may run a task that it has deleted, when it is cancelled
        in the moment that it begins.
        """
        self._stop.set()
        if self.status() not in (QgsTask.TaskStatus.Queued, QgsTask.TaskStatus.OnHold):
            super().cancel()

    def finished(self, result: bool) -> None:
        """Tell the owner; QGIS calls this in the main thread."""
        _RUNNING.discard(self)
        if self._ended is not None:
            self._ended(self)

    def run_here(self, feedback: QgsProcessingFeedback) -> bool:
        """Run in this thread under ``feedback``. True if the job ended, False if it was cancelled; raises its error."""
        self._feedback = feedback
        finished = self.run()
        if self.error is not None:
            raise self.error
        return finished

    def _look_at_cancel(self) -> None:
        if self._feedback is not None and self._feedback.isCanceled() and not self._stop.is_set():
            self.cancel()

    def _tell_progress(self, progress: Progress) -> None:
        self.setProgress(100 * progress.fraction)
        if self._feedback is None:
            return
        self._feedback.setProgress(100 * progress.fraction)
        if progress.phase is not None:
            self._words.take(progress.phase)
            self._tell_phase(self._feedback)

    def _tell_phase(self, feedback: QgsProcessingFeedback) -> None:
        """Say what is being done: to Processing's dialog rarely, as every word of it is a line of its log."""
        now = time.monotonic()
        rarely = max(_PHASE_SECONDS, (now - self._begun) / _PHASE_LINES)
        if now - self._told_at < getattr(feedback, "phase_seconds", rarely):
            return
        words = self._words.sentence()
        if words is not None and str(words) != self._told:
            self._told_at, self._told = now, str(words)
            feedback.setProgressText(said(words))


def run_in_background(task: JobTask) -> JobTask:
    """Give the task to QGIS's task manager and keep it alive until it has ended."""
    _watch()
    _RUNNING.add(task)
    QgsApplication.taskManager().addTask(task)
    return task


@contextlib.contextmanager
def ended_with_qgis(work: Union[QgsTask, QgsFeedback]) -> Iterator[bool]:
    """What is done in here, in whatever thread, is cancelled by ``work.cancel()`` when the plugin or QGIS ends, which
    then waits for it. True where they have ended before: it is cancelled then, and must touch nothing of QGIS's.
    """
    key = object()
    _AT_WORK[key] = (work, threading.get_ident())
    try:
        has_ended = _ENDING.is_set()
        if has_ended:
            work.cancel()
        yield has_ended
    finally:
        del _AT_WORK[key]


def cancel_all() -> None:
    """Cancel all that runs, and wait a few seconds at most until its threads have left Python and the libraries.

    For when the plugin, QGIS or Python ends: a thread that comes back after that finds nothing it can work with, and
    takes the process down. The waiting lets other threads have the interpreter, and the tasks ask nothing of this one.
    """
    at_work = list(_AT_WORK.values())
    threads = {thread for _, thread in at_work} - {threading.get_ident()}
    # A toolbox's run is under way before it gets to its algorithm, where it ends at once. It is waited for and not
    # cancelled itself, see JobTask.cancel.
    runs = _toolbox_runs()
    for work in {*_RUNNING, *(work for work, _ in at_work)}:
        if not sip.isdeleted(work):
            work.cancel()
    until = time.monotonic() + _EXIT_SECONDS
    # A thread of QGIS's own is known to Python only as long as it runs something there.
    while time.monotonic() < until and (not threads.isdisjoint(sys._current_frames()) or _any_active(runs)):
        time.sleep(_LOOK_SECONDS)


def _any_active(tasks: list[QgsTask]) -> bool:
    for task in tasks:
        QCoreApplication.sendPostedEvents(task)  # a task hears in the main thread that it has ended
    return any(task.isActive() for task in tasks if not sip.isdeleted(task))


def _toolbox_runs() -> list[QgsTask]:
    """Processing's own tasks that run an algorithm of ours, whose name is all that such a task tells of it."""
    provider = None if QgsApplication.instance() is None else QgsApplication.processingRegistry().providerById(PROVIDER)
    names = [algorithm.displayName() for algorithm in provider.algorithms()] if provider is not None else []
    tasks = QgsApplication.taskManager().tasks() if names else []  # those also that it has not yet heard to be active
    return [task for task in tasks if task.isActive() and any(name in task.description() for name in names)]


def watch_exits() -> None:
    """Let work begin, and end what runs before QGIS does, whichever way it goes; once is enough."""
    _ENDING.clear()
    _watch()


def forget_exits() -> None:
    """Take :func:`watch_exits` back: end what runs, and whatever a thread of Processing's own has yet to begin.

    Such a run asked for its algorithm before the plugin went, and would go on when nobody watches any more.
    """
    _end()
    for ending in _endings():
        with contextlib.suppress(TypeError):  # it was not watched
            ending.disconnect(_end)
    atexit.unregister(_end)


def _watch() -> None:
    for ending in _endings():
        with contextlib.suppress(TypeError):
            ending.disconnect(_end)
        ending.connect(_end)
    atexit.unregister(_end)
    atexit.register(_end)


def _end() -> None:
    _ENDING.set()
    cancel_all()


def _endings() -> list[Any]:
    """The window's end, and the first thing that ``exitQgis`` takes away, which scripts call without a window."""
    return [QgsApplication.instance().aboutToQuit, QgsApplication.authManager().destroyed]
