"""Coverage on the map: where there is something to fetch, read as the map moves, and off until it is asked for."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path
from typing import Any, Optional

from qgis.core import (
    Qgis,
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsProject,
    QgsRectangle,
    QgsVectorTileLayer,
)
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal
from qgis.PyQt.QtWidgets import QPushButton

from ..core.coverage.request import CoverageRequest, coverage_file
from ..core.coverage.view import tiles_in_view
from ..core.coverage.wanted import Wanted
from ..core.errors import (
    CredentialLocked,
    CredentialMalformed,
    CredentialMissing,
    CredentialRejected,
    LandLensError,
    MapUnkept,
)
from ..core.images.bounds import Box
from ..core.services.mapillary.addresses import Service
from ..core.store.tilecache import SEQUENCES, TileCache
from ..credentials import STORED_KEY, locate
from ..i18n import said, tr
from ..layers.coverage import CoverageLegend, add_above_maps, coverage_in, coverage_layer, point_to
from ..network import qgis_network
from ..tasks import JobTask, run_in_background

_REST_MS = 300  # for which the map lies still before its tiles are asked for
_REPAINT_MS = 500  # between two drawings of what has come
_TOLD_MS = 10_000
_ABOUT_CREDENTIAL = (CredentialLocked, CredentialMalformed, CredentialMissing, CredentialRejected)
_DEGREES = "EPSG:4326"


class Coverage(QObject):
    """The layer, and the reading of what the map shows of it. ``shown_changed`` tells whether it is in the project.

    Nothing is asked for while the layer is switched off in the tree. What ends the reading for good, a block above
    all, is said once; :meth:`look_again` or showing it anew begins again.
    """

    shown_changed = pyqtSignal(bool)
    _came = pyqtSignal(object)  # from the thread of a task to the window's

    def __init__(self, iface: Any, wanted: Optional[Wanted] = None) -> None:
        super().__init__()
        self._iface, self._canvas = iface, iface.mapCanvas()
        self._wanted = wanted or Wanted()
        self._layer_id: Optional[str] = None
        self._task: Optional[JobTask] = None
        self._halted: Optional[JobTask] = None  # that was cancelled here, and not by the user in the task manager
        self._problem: Optional[BaseException] = None  # for which no tile is asked for any more
        self._is_silent = self._told_silence = False  # nothing answers, and whether that was said
        self._may_ask = False  # for the master password, after the user asked for coverage
        self._told = ""
        self._warning: Any = None
        self._rest = _timer(self, _REST_MS, self._look)
        self._repaint = _timer(self, _REPAINT_MS, self._draw)
        self._came.connect(self._take)
        self._joints = (
            (self._canvas.extentsChanged, self._moved),
            (self._canvas.layersChanged, self._moved),
            (self._canvas.destinationCrsChanged, self._moved),
            (QgsProject.instance().layersRemoved, self._find),
            (QgsProject.instance().readProject, self._adopt),
        )
        for signal, slot in self._joints:
            signal.connect(slot)
        self._adopt()

    @property
    def is_shown(self) -> bool:
        """Whether the layer is in the project."""
        return self._layer_id is not None

    def set_shown(self, shown: bool) -> None:
        """Put the layer into the project, or take it out. Asked for by the user: QGIS may ask for a password."""
        if shown == self.is_shown:
            return
        if not shown:
            QgsProject.instance().removeMapLayer(self._layer_id)  # _find tells
            return
        path = self._file()
        if path is None:
            self.shown_changed.emit(False)
            return
        self._problem, self._told_silence, self._may_ask = None, False, True
        self._unwarn()
        layer = coverage_layer(path)
        add_above_maps(layer, QgsProject.instance())
        self._join(layer)

    def look_again(self) -> None:
        """Go on after what ended the reading was mended: there is another token, perhaps."""
        self._problem = None
        self._unwarn()
        self._moved()

    def remove(self) -> None:
        """Leave nothing but the layer, which draws what is on the disk with QGIS alone."""
        for signal, slot in self._joints:
            signal.disconnect(slot)
        self._rest.stop()
        self._repaint.stop()
        self._halt()
        self._say("")
        self._unwarn()
        layer = self._layer()
        if layer is not None:
            layer.setLegend(None)
        self._layer_id = self._task = None
        self.deleteLater()

    # -- the layer

    def _file(self) -> Optional[Path]:
        """The file that the map draws, made where there is none; None where it cannot be, and that was said."""
        path = coverage_file(Service.from_environment())
        with closing(TileCache(path, contents=SEQUENCES)) as cache:
            if cache.open():
                return path
        self._warn(said(MapUnkept(str(path))))
        return None

    def _layer(self) -> Optional[QgsVectorTileLayer]:
        return QgsProject.instance().mapLayer(self._layer_id) if self._layer_id else None

    def _join(self, layer: QgsVectorTileLayer) -> None:
        self._layer_id = layer.id()
        self._wanted.forget()
        layer.setLegend(CoverageLegend())
        self.shown_changed.emit(True)
        self._moved()

    def _adopt(self, *_: Any) -> None:
        """Take over the layer of a project that was opened, and have it draw this computer's file."""
        self._find()
        layer = coverage_in(QgsProject.instance())
        if layer is None or layer.id() == self._layer_id:
            return
        path = self._file()
        if path is not None:
            point_to(layer, path)
            self._join(layer)

    def _find(self, *_: Any) -> None:
        """See whether the layer is still there; whoever removed it has switched coverage off."""
        if self.is_shown and self._layer() is None:
            self._layer_id = None
            self._halt()
            self.shown_changed.emit(False)

    def _draw(self) -> None:
        layer = self._layer()
        if layer is not None:
            layer.triggerRepaint()

    # -- the reading

    def _moved(self) -> None:
        if self.is_shown:
            self._rest.start()

    def _look(self) -> None:
        """Read what the map shows now, and nothing that it showed before."""
        if self.is_shown and self._problem is None:
            self._is_silent = False
            if self._wanted.show(self._tiles()):
                self._read()

    def _tiles(self) -> Any:
        layer, settings = self._layer(), self._canvas.mapSettings()
        if layer not in self._canvas.layers() or not settings.hasValidSettings():
            return ()
        project = QgsProject.instance()
        degrees = QgsCoordinateReferenceSystem(_DEGREES)
        to_degrees = QgsCoordinateTransform(settings.destinationCrs(), degrees, project.transformContext())
        try:
            extent: QgsRectangle = to_degrees.transformBoundingBox(settings.visibleExtent())
        except QgsCsException:  # a map of the moon, or one that shows more than the globe
            return ()
        box = Box(extent.xMinimum(), extent.yMinimum(), extent.xMaximum(), extent.yMaximum())
        return tiles_in_view(box, settings.scale())

    def _read(self) -> None:
        if self._task is not None or (_is_locked() and not self._may_ask):
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

    def _halt(self) -> None:
        self._wanted.show(())
        self._halted = self._task
        if self._task is not None:
            self._task.cancel()

    def _take(self, event: Any) -> None:
        """What a reading tells, in the window's thread."""
        from ..core.coverage.coverage import Kept, Reading, Unanswered
        from ..core.run.events import Note

        if isinstance(event, Kept):
            self._told_silence = False
            if not self._repaint.isActive():
                self._repaint.start()
        elif isinstance(event, Reading):
            self._tell(event.done, event.count, event.failed)
        elif isinstance(event, Unanswered):
            self._is_silent = True
            if not self._told_silence:
                self._told_silence = True
                self._warn(
                    tr(
                        "Coverage could not be read, as Mapillary's tile server answered nothing: {reason}. It is "
                        "tried again when the map moves. Check the internet connection and QGIS's proxy settings.",
                        reason=event.reason,
                    )
                )
        elif isinstance(event, Note):
            QgsApplication.messageLog().logMessage(said(event.sentence), "LandLens", Qgis.MessageLevel.Info)

    def _ended(self, task: JobTask) -> None:
        """A reading is over: say why if it broke off, or go on with what the map came to show in its last moment."""
        if self._task is not task:  # removed meanwhile
            return
        was_halted, self._task, self._halted = task is self._halted, None, None
        self._say("")
        if task.error is not None:
            self._give_up(task.error)
        elif self._wanted.waiting() and not self._is_silent and (was_halted or not task.isCanceled()):
            self._read()

    def _give_up(self, error: BaseException) -> None:
        self._problem = error
        if self.is_shown:
            self._warn(
                tr(
                    "Coverage is not read any further. {reason}",
                    reason=said(error) if isinstance(error, LandLensError) else str(error),
                ),
                is_about_credential=isinstance(error, _ABOUT_CREDENTIAL),
            )

    # -- what is said

    def _tell(self, done: int, count: int, failed: int) -> None:
        if done < count:
            self._say(tr("Mapillary coverage: reading tiles, {done:,} of {count:,}", done=done, count=count))
        elif failed:
            self._say("")
            text = tr("Mapillary coverage: {failed:,} of {count:,} tiles failed", failed=failed, count=count)
            self._iface.statusBarIface().showMessage(text, _TOLD_MS)

    def _say(self, sentence: str) -> None:
        """Have the status bar show this until the next one; an empty one ends what it shows of ours."""
        bar = self._iface.statusBarIface()
        if sentence:
            bar.showMessage(sentence)
        elif self._told and bar.currentMessage() == self._told:
            bar.clearMessage()
        self._told = sentence

    def _warn(self, sentence: str, is_about_credential: bool = False) -> None:
        self._unwarn()
        bar = self._iface.messageBar()
        self._warning = item = bar.createMessage("LandLens", sentence)
        if is_about_credential:
            button = QPushButton(tr("Settings…"))
            button.clicked.connect(lambda checked=False: self._iface.showOptionsDialog(currentPage="landlens"))
            item.layout().addWidget(button)
        bar.pushWidget(item, Qgis.MessageLevel.Warning, 0)

    def _unwarn(self) -> None:
        if self._warning is not None and not sip.isdeleted(self._warning):
            self._iface.messageBar().popWidget(self._warning)
        self._warning = None


def _timer(parent: QObject, milliseconds: int, run: Any) -> QTimer:
    timer = QTimer(parent)
    timer.setSingleShot(True)
    timer.setInterval(milliseconds)
    timer.timeout.connect(run)
    return timer


def _is_locked() -> bool:
    """Whether QGIS would ask for the master password, which no move of the map is worth."""
    manager = QgsApplication.authManager()
    return not manager.isDisabled() and manager.existsAuthSetting(STORED_KEY) and not manager.masterPasswordIsSet()
