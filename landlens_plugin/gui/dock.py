"""The dock: the photo that is looked at, where it was taken on the map, and the way on."""

from __future__ import annotations

from typing import Any, Optional

from qgis.core import QgsVectorLayer
from qgis.gui import QgsDockWidget
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtGui import QImage
from qgis.PyQt.QtWidgets import QAction, QStackedWidget, QWidget

from ..i18n import tr
from .dates import Dates
from .follow import Follower
from .gaze import Gaze
from .handing_out import HandingOut, copy_picture
from .map_tool import PhotoTool
from .marks import Marks
from .photo_layers import PhotoLayers
from .photo_page import PhotoPage
from .pictures import PictureSource
from .room import make_room
from .standpoint import Standpoint
from .start_page import StartPage
from .subject import Subject
from .viewing import Viewing

_STATUS_MILLISECONDS = 6000


class PhotoDock(QgsDockWidget):
    """Made hidden. `set_shown` shows it with its map tool; :meth:`remove` leaves nothing behind."""

    shown_changed = pyqtSignal(bool)  # by whomever
    token_wanted = pyqtSignal(str)  # a sentence: a photo needed a token, and there is none that can be used

    def __init__(self, iface: Any, source: Optional[PictureSource] = None) -> None:
        super().__init__(tr("LandLens Photos"), iface.mainWindow())
        self.setObjectName("LandLensPhotos")
        self._iface, self._canvas = iface, iface.mapCanvas()
        self._had_room = False
        self._layers = PhotoLayers()
        self._source = source or PictureSource(self)
        self._viewing = Viewing(self._source, self._layers, self)
        self._standpoint = Standpoint(self._canvas)
        self._follower = Follower(iface, self._layers, self)
        self.map_tool = PhotoTool(self._canvas, self._layers)
        self._page, self._start = PhotoPage(), StartPage()
        self._pages = QStackedWidget()
        for page in (self._start, self._page):
            self._pages.addWidget(page)
        self.setWidget(self._pages)
        self._gaze = Gaze(self._page.stage, self._standpoint)
        self._dates = Dates(self._source, self._page, self._viewing, self._gaze)
        self._out = HandingOut(self, self._source, self._viewing)
        self._connect()
        self._marks = Marks(iface, self._source, self._page, self._viewing)
        iface.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, self)
        self.hide()

    def _connect(self) -> None:
        viewing, stage, bar = self._viewing, self._page.stage, self._page.bar
        viewing.started.connect(self._start_looking)
        stage.panorama.turned.connect(lambda *look: self._turned())
        viewing.learnt.connect(self._show_facts)
        viewing.pictured.connect(self._show_picture)
        viewing.failed.connect(lambda sentence: stage.say(sentence, can_try_again=True))
        viewing.way_changed.connect(self._show_way)
        viewing.told.connect(self._tell)
        stage.notice.again.connect(self._try_again)
        stage.photo.zoomed.connect(lambda zoom: self._sharpen())
        bar.connect_to(
            previous=lambda: viewing.step(-1),
            next=lambda: viewing.step(1),
            turn=self._turn_around,
            page=self._out.open_page,
            copy=lambda: copy_picture(stage.picture()),
            save=self._out.save,
            open=self._out.open_file,
        )
        self._page.in_vain.connect(self._say_why_not)
        self._dates.left_for.connect(viewing.look_at)
        self.map_tool.found.connect(self._show_clicked)
        self.map_tool.missed.connect(self._tell)
        self._follower.selected.connect(self._follow)
        self._follower.layers_changed.connect(self._show_layers)
        self._follower.going.connect(self._let_go)
        self._source.token_wanted.connect(self.token_wanted)
        self.closed.connect(self._close)
        self.opened.connect(self._open_dock)

    # -- from outside

    def set_shown(self, on: bool) -> None:
        """Show the dock and take its map tool into the hand, or close both."""
        if on:
            self.setUserVisible(True)
            if not self._had_room:  # once, as somebody may want it narrow
                make_room(self._iface.mainWindow(), self)
            self._had_room = True
            self._canvas.setMapTool(self.map_tool)
        else:
            self.close()

    def set_start_panel(self, panel: Optional[QWidget]) -> None:
        """Show somebody's panel where there is no layer with photos yet."""
        self._start.set_panel(panel)

    def show_feature(self, layer: QgsVectorLayer, feature_id: int) -> None:
        """Show the photo of a feature, in the foreground."""
        self.setUserVisible(True)
        self._viewing.look_at_feature(layer, feature_id)

    def renew(self) -> None:
        """The token or the proxy is another one."""
        self._source.renew()

    def remove(self) -> None:
        """Leave nothing: no thread, rubber band, map tool, connection or widget."""
        self._dates.clear()
        self._marks.remove()
        self._source.close()
        self._follower.remove()
        self._standpoint.remove()
        self._canvas.unsetMapTool(self.map_tool)
        self.map_tool.deleteLater()
        self._iface.removeDockWidget(self)
        self.deleteLater()

    # -- what is looked at

    @property
    def subject(self) -> Optional[Subject]:
        """The image that is looked at."""
        return self._viewing.subject

    def _start_looking(self, subject: Optional[Subject]) -> None:
        if subject is None:
            self._dates.clear()
            self._standpoint.clear()
            self._page.stage.clear()
            self._pages.setCurrentWidget(self._start)
            return
        self._pages.setCurrentWidget(self._page)
        self._page.stage.expect()
        self._page.bar.set_possible(copy=False, save=False, open=False)
        self._gaze.go_to(subject)
        self._standpoint.bring_into_view()
        self._dates.look_up()
        self._show_facts(subject)
        self._viewing.pixels = self._pixels_of(subject)

    def _show_facts(self, subject: Subject) -> None:
        if not self._gaze.learn(subject):
            self._standpoint.bring_into_view()
            self._dates.look_up()
        self._page.facts.show_facts(subject)
        self._page.bar.set_possible(page=subject.image_id is not None)

    def _show_picture(self, picture: QImage, is_panorama: bool) -> None:
        is_first = self._page.stage.show_picture(picture, is_panorama)
        self._gaze.have_picture(is_first)
        has_file = self._out.file() is not None
        self._page.bar.set_possible(copy=True, save=has_file, open=has_file)

    def _show_way(self) -> None:
        self._page.bar.set_possible(previous=self._viewing.can_step(-1), next=self._viewing.can_step(1))
        self._standpoint.follow(self._viewing.line())

    def _turned(self) -> None:
        self._sharpen()
        self._dates.look_again()

    def _sharpen(self) -> None:
        if self._viewing.subject is not None:
            self._viewing.sharpen(self._pixels_of(self._viewing.subject))

    def _pixels_of(self, subject: Subject) -> int:
        return self._page.stage.pixels(bool(subject.is_pano), self._gaze.width)

    def _try_again(self) -> None:
        self._page.stage.expect()
        self._viewing.try_again()

    def _tell(self, sentence: str) -> None:
        self._iface.statusBarIface().showMessage(sentence, _STATUS_MILLISECONDS)

    def _show_clicked(self, layer: QgsVectorLayer, feature_id: int) -> None:
        """From the map into the photo, so that the next key walks on."""
        self.show_feature(layer, feature_id)
        if self._viewing.subject is not None:
            self._page.stage.view.setFocus()

    # -- buttons

    def _turn_around(self) -> None:
        if self._gaze.turn_around():
            return
        back = self._viewing.image_looking_back()
        if back is not None:
            self._gaze.look_back()
            self._viewing.look_at(back)

    def _say_why_not(self, action: QAction) -> None:
        """The end of the way is told by whoever would go on."""
        for step, towards in ((-1, self._page.bar.previous), (1, self._page.bar.next)):
            if action == towards:
                self._viewing.step(step)

    # -- what happens elsewhere

    def _follow(self, layer: QgsVectorLayer, feature_id: int) -> None:
        subject = self._viewing.subject
        is_shown = subject is not None and (subject.layer_id, subject.feature_id) == (layer.id(), feature_id)
        if not self.isHidden() and not is_shown:
            self._viewing.look_at_feature(layer, feature_id)

    def _show_layers(self) -> None:
        if not self.isHidden():  # else a project that opens has enough to do
            self._start.set_has_layers(self._follower.has_layers())

    def _let_go(self, layer_ids: list[str]) -> None:
        if self._viewing.layer_id in layer_ids:
            self._viewing.leave()

    def _open_dock(self) -> None:
        self._show_layers()
        self.shown_changed.emit(True)

    def _close(self) -> None:
        self._viewing.leave()
        self._canvas.unsetMapTool(self.map_tool)
        self.shown_changed.emit(False)
