"""Coverage on the map: where there is something to fetch, read as the map moves, and off until it is asked for."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import closing
from pathlib import Path
from typing import Any, Optional

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsProject,
    QgsRectangle,
    QgsVectorTileLayer,
)
from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal

from ..compat import tile_zoom
from ..core.coverage.request import coverage_file
from ..core.coverage.view import SMALLEST_SCALE, tiles_in_view
from ..core.coverage.wanted import Wanted
from ..core.errors import MapUnkept
from ..core.images.bounds import Box
from ..core.services.mapillary.addresses import Service
from ..core.store.tilecache import SEQUENCES, TileCache
from ..core.tiles.grid import Tile
from ..i18n import said, tr
from ..layers.coverage import CoverageLegend, add_above_maps, coverage_in, coverage_layer, point_to
from ..seam import signals
from .coverage_reading import CoverageReading
from .notices import Notices

_REST_MS = 300  # for which the map lies still before its tiles are asked for
_REPAINT_MS = 500  # between two drawings of what has come
_DEGREES = "EPSG:4326"


class Coverage(QObject):
    """The layer of coverage. ``shown_changed`` tells whether it is in the project.

    While it is switched off in the tree of layers nothing is read. What ends the reading for good is said once;
    showing the layer anew begins again, and so does :meth:`look_again`.
    """

    shown_changed = pyqtSignal(bool)

    def __init__(self, iface: Any, wanted: Optional[Wanted] = None) -> None:
        super().__init__()
        self._canvas = iface.mapCanvas()
        self._notices = Notices(iface)
        self._reading = CoverageReading(self._notices, wanted or Wanted())
        self._layer_id: Optional[str] = None
        self._rest = _timer(self, _REST_MS, self._look)
        self._repaint = _timer(self, _REPAINT_MS, self._draw)
        project = QgsProject.instance()
        self._joints = (
            (self._canvas.extentsChanged, self._moved),
            (self._canvas.layersChanged, self._moved),
            (self._canvas.destinationCrsChanged, self._moved),
            (self._reading.kept, self._draw_soon),
            (self._reading.renewed, self._renew),
            (project.layersRemoved, self._find),
            (project.readProject, self._adopt),
            (signals.credential_changed, self.look_again),
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
        layer = coverage_layer(path)
        add_above_maps(layer, QgsProject.instance())
        self._join(layer, may_ask=True)

    def look_again(self) -> None:
        """Go on after what ended the reading was mended: there is another token, perhaps."""
        self._reading.begin()
        self._moved()

    def remove(self) -> None:
        """Leave nothing but the layer, which draws what is on the disk with QGIS alone."""
        for signal, slot in self._joints:
            signal.disconnect(slot)
        self._rest.stop()
        self._repaint.stop()
        self._reading.remove()
        self._notices.remove()
        layer = self._layer()
        if layer is not None:
            layer.setLegend(None)
        self._layer_id = None
        self.deleteLater()

    # -- the layer

    def _file(self) -> Optional[Path]:
        """The file that the map draws, made where there is none; None where it cannot be, and that was said."""
        path = coverage_file(Service.from_environment())
        with closing(TileCache(path, contents=SEQUENCES)) as cache:
            if cache.open():
                return path
        self._notices.warn(said(MapUnkept(str(path))))
        return None

    def _layer(self) -> Optional[QgsVectorTileLayer]:
        return QgsProject.instance().mapLayer(self._layer_id) if self._layer_id else None

    def _join(self, layer: QgsVectorTileLayer, may_ask: bool = False) -> None:
        self._layer_id = layer.id()
        layer.setLegend(CoverageLegend())
        self._reading.begin(may_ask)
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
            self._reading.halt()
            self.shown_changed.emit(False)

    def _renew(self) -> None:
        """Draw the file that was begun in place of a damaged one, and read what the map shows into it."""
        layer = self._layer()
        if layer is not None:
            point_to(layer, coverage_file(Service.from_environment()), anew=True)
            self.look_again()

    def _draw_soon(self) -> None:
        if not self._repaint.isActive():
            self._repaint.start()

    def _draw(self) -> None:
        layer = self._layer()
        if layer is not None:
            if not layer.isValid():  # it was pointed to a file that was only being begun
                point_to(layer, coverage_file(Service.from_environment()), anew=True)
            layer.triggerRepaint()

    # -- the map

    def _moved(self, *_: Any) -> None:
        if self.is_shown:
            self._rest.start()

    def _look(self) -> None:
        """Have that read which the map shows now."""
        if self.is_shown:
            self._reading.want(self._tiles())

    def _tiles(self) -> Sequence[Tile]:
        layer, settings = self._layer(), self._canvas.mapSettings()
        if layer not in self._canvas.layers() or not settings.hasValidSettings():
            return ()
        if settings.scale() > SMALLEST_SCALE:
            self._notices.hint(
                tr("Mapillary coverage: zoom in to 1:{scale:,.0f} or closer to see it", scale=SMALLEST_SCALE)
            )
            return ()
        degrees = QgsCoordinateReferenceSystem(_DEGREES)
        to_degrees = QgsCoordinateTransform(settings.destinationCrs(), degrees, settings.transformContext())
        try:
            extent: QgsRectangle = to_degrees.transformBoundingBox(settings.visibleExtent())
        except QgsCsException:  # a map of the moon, or one that shows more than the globe
            return ()
        box = Box(extent.xMinimum(), extent.yMinimum(), extent.xMaximum(), extent.yMaximum())
        return tiles_in_view(box, tile_zoom(layer, settings))


def _timer(parent: QObject, milliseconds: int, run: Any) -> QTimer:
    timer = QTimer(parent)
    timer.setSingleShot(True)
    timer.setInterval(milliseconds)
    timer.timeout.connect(run)
    return timer
