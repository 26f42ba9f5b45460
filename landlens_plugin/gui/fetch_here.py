"""Runs *Fetch Mapillary images in extent* on what the map shows, in the background, and loads what came."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Optional

from qgis.core import (
    Qgis,
    QgsApplication,
    QgsProcessingAlgRunnerTask,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputLayerDefinition,
    QgsProject,
)
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QObject, pyqtSignal
from qgis.PyQt.QtWidgets import QMessageBox

from ..core.errors import LandLensError
from ..core.fetch.limits import DEFAULT_TILE_LIMIT
from ..core.run.phases import time_needed
from ..core.services.mapillary.addresses import Service
from ..i18n import joined, said, tr
from ..seam import signals
from .report import push_failure
from .view_area import ViewArea, area_in_view

FETCH = "landlens:fetchimages"
MOST_TILES = 5_000  # by one press of a button; more is a job for the algorithm's own form


class RunFeedback(QgsProcessingFeedback):
    """What a run says, for the window: asks for words about how far it is, and keeps what went wrong."""

    phase_seconds = 0.25
    phase = pyqtSignal(str)

    def __init__(self) -> None:
        super().__init__(False)
        self.infos: list[str] = []
        self.warnings: list[str] = []
        self.errors: list[str] = []

    def setProgressText(self, text):
        self.phase.emit(text)

    def pushInfo(self, info):
        self.infos.append(info)

    def pushWarning(self, warning):
        self.warnings.append(warning)

    def reportError(self, error, fatalError=False):
        self.errors.append(error)

    def textLog(self):
        return "\n".join([*self.infos, *self.warnings, *self.errors])


class FetchHere(QObject):
    """One run at a time. ``phase`` has its words, ``progress`` percent, ``ended`` whether a layer came of it."""

    phase = pyqtSignal(str)
    progress = pyqtSignal(float)
    started = pyqtSignal()
    ended = pyqtSignal(bool)

    def __init__(self, iface: Any) -> None:
        super().__init__()
        self._iface = iface
        self._run: Optional[_Run] = None

    @property
    def is_running(self) -> bool:
        """Whether a run is on its way."""
        return self._run is not None

    def start(self, filters: Optional[Mapping[str, Any]] = None) -> bool:
        """Fetch what the map shows; ``filters`` are parameters of the algorithm. False if nothing was begun."""
        if self._run is not None:
            return False
        try:
            area = area_in_view(self._iface)
        except LandLensError as error:
            self._say(said(error), Qgis.MessageLevel.Warning)
            return False
        if not self._is_wanted(area):
            return False
        parameters = {
            "EXTENT": area.extent,
            "AREA": area.area,
            "TILE_LIMIT": max(DEFAULT_TILE_LIMIT, area.tiles),
            "OUTPUT": QgsProcessingOutputLayerDefinition("TEMPORARY_OUTPUT", QgsProject.instance()),
            **(filters or {}),
        }
        run = _Run({name: value for name, value in parameters.items() if value is not None})
        problem = run.problem()
        if problem:
            self._say(problem, Qgis.MessageLevel.Warning)
            return False
        self._run = run
        run.feedback.phase.connect(self._tell_phase)
        run.feedback.progressChanged.connect(self.progress)
        run.ended.connect(self._end)
        self.started.emit()
        run.begin()
        return True

    def cancel(self) -> None:
        """End the run; what was read until then is loaded."""
        if self._run is not None:
            self._run.feedback.cancel()

    def remove(self) -> None:
        """End the run without a word."""
        if self._run is not None:
            self._run.ended.disconnect(self._end)
            self.cancel()
            self._run = None

    def _is_wanted(self, area: ViewArea) -> bool:
        """Ask only where it is more than Mapillary takes without a frown."""
        if area.area is not None or area.tiles <= DEFAULT_TILE_LIMIT:  # of polygons the algorithm counts
            return True
        if area.tiles > MOST_TILES:
            self._say(
                tr(
                    "The map shows {count:,} coverage tiles, and {most:,} are the most that are fetched at once from "
                    "here. Zoom in, or select polygons to fetch.",
                    count=area.tiles,
                    most=MOST_TILES,
                ),
                Qgis.MessageLevel.Warning,
            )
            return False
        from ..core.fetch.plan import seconds_for  # not before: it brings the stores, for which no start waits

        seconds = seconds_for(area.tiles, paced=Service.from_environment().is_mapillary)
        answer = QMessageBox.question(
            self._iface.mainWindow(),
            tr("Fetch what I see"),
            tr(
                "The map shows {count:,} coverage tiles, which takes {time}. Mapillary may block this internet address "
                "for a day if it reads so many again and again. Fetch them all?",
                count=area.tiles,
                time=time_needed(seconds),
            ),
        )
        return answer == QMessageBox.StandardButton.Yes

    def _tell_phase(self, text: str) -> None:
        if self._run is not None:
            self._run.name(tr("Fetching Mapillary images: {phase}", phase=text))
            self.phase.emit(text)

    def _end(self, succeeded: bool, results: dict[str, Any]) -> None:
        run, self._run = self._run, None
        if run is None:
            return
        count = int(results.get("IMAGE_COUNT") or 0)
        loaded = bool(results) and run.load()
        if run.feedback.isCanceled():
            words = (
                tr("Cancelled. The {count:,} images that were read until then are loaded.", count=count)
                if loaded and count
                else tr("Cancelled before an image was read.")
            )
            self._say(joined(words, tr("The next run goes on from there.")), Qgis.MessageLevel.Info)
        elif not succeeded and run.is_about_credential:
            pass  # said beside the button for another token
        elif not succeeded:
            push_failure(self._iface, joined(*run.feedback.errors[-1:]) or tr("The run failed."))
        elif run.feedback.warnings:
            self._say(joined(*run.feedback.warnings[:2]), Qgis.MessageLevel.Warning)
        else:
            self._say(joined(*run.feedback.infos[-1:]), Qgis.MessageLevel.Success)
        self.ended.emit(loaded)

    def _say(self, text: str, level: Qgis.MessageLevel) -> None:
        self._iface.messageBar().pushMessage("LandLens", text, level, 8)


# The task works with what a run holds until its end, whoever has let go of it; and QGIS does not keep a task's Python.
_RUNNING: set[_Run] = set()


class _Run(QObject):
    """The algorithm in QGIS's own task, with all that has to live as long."""

    ended = pyqtSignal(bool, "QVariantMap")

    def __init__(self, parameters: dict[str, Any]) -> None:
        super().__init__()
        self.feedback = RunFeedback()
        self._parameters = parameters
        self._context = QgsProcessingContext()
        self._context.setProject(QgsProject.instance())
        self._context.setFeedback(self.feedback)
        self._algorithm = QgsApplication.processingRegistry().createAlgorithmById(FETCH)
        self._task: Optional[QgsProcessingAlgRunnerTask] = None
        self.is_about_credential = False  # what it failed for
        signals.credential_failed.connect(self._note_credential)

    def problem(self) -> Optional[str]:
        """Why it cannot begin, in a sentence."""
        possible, reason = self._algorithm.checkParameterValues(self._parameters, self._context)
        return None if possible else reason

    def begin(self) -> None:
        """Give the task to QGIS."""
        self._task = QgsProcessingAlgRunnerTask(self._algorithm, self._parameters, self._context, self.feedback)
        self._task.executed.connect(self._end)
        _RUNNING.add(self)
        QgsApplication.taskManager().addTask(self._task)

    def _end(self, succeeded: bool, results: dict[str, Any]) -> None:
        _RUNNING.discard(self)
        self.ended.emit(succeeded, results)

    def _note_credential(self, *_: Any) -> None:
        self.is_about_credential = True

    def name(self, description: str) -> None:
        """Call the task so where QGIS lists what it is doing."""
        if self._task is not None and not sip.isdeleted(self._task):
            self._task.setDescription(description)

    def load(self) -> bool:
        """Put the layers into the project, styled, as the toolbox does. False where there was none."""
        from processing.gui.Postprocessing import handleAlgorithmResults

        if not self._context.layersToLoadOnCompletion():
            return False
        # With a feedback of its own: the run's would keep the layers back after a cancel.
        own = QgsProcessingFeedback(False)
        return bool(handleAlgorithmResults(self._algorithm, self._context, own, self._parameters))
