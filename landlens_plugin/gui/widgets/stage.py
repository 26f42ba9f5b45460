"""Where pictures are shown: a flat photo, a panorama, or two photos to compare, and over them what is to be said."""

from __future__ import annotations

from typing import Any, Optional

from qgis.PyQt.QtCore import QSize, pyqtSignal
from qgis.PyQt.QtGui import QImage
from qgis.PyQt.QtWidgets import QStackedWidget, QWidget

from .compare import CompareView
from .notice import Notice
from .photo import PhotoView


class Stage(QStackedWidget):
    """One view at a time. The picture before stays until the next one is there, under a veil."""

    marked = pyqtSignal(float, float)  # in the picture that is shown, 0..1

    def __init__(self, panorama: QWidget, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self.photo, self.panorama, self.compare = PhotoView(), panorama, CompareView()
        for view in (self.photo, self.panorama, self.compare):
            self.addWidget(view)
        self.notice = Notice(self)
        self._is_new = True
        self.is_panorama = False  # whether one looks around
        for view in (self.photo, self.panorama):
            view.marked.connect(self.marked)

    def sizeHint(self) -> QSize:
        return QSize(480, 320)

    def minimumSizeHint(self) -> QSize:
        return QSize(200, 150)

    @property
    def view(self) -> Any:
        """The view of one picture that is shown, or was before two were compared."""
        return self.panorama if self.is_panorama else self.photo

    def picture(self) -> QImage:
        """The picture to copy: the photo, or of a panorama what is seen."""
        return self.panorama.grab().toImage() if self.is_panorama else self.photo.picture()

    def pixels(self, is_panorama: bool, looks_wide: float) -> int:
        """How wide a whole picture is seen, in real pixels; `looks_wide` degrees of it if it is a panorama."""
        if is_panorama:
            seen = self.width() * 360 / max(looks_wide, 1.0)
        else:
            seen = self.width() if self.is_panorama else max(self.width(), self.photo.shown().width())
        return round(seen * self.devicePixelRatioF())

    def expect(self) -> None:
        """Another picture is on its way."""
        self._is_new = True
        self.notice.wait()

    def show_picture(self, picture: QImage, is_panorama: bool) -> bool:
        """Show a picture, or a sharper one of it; whether its view shows it for the first time since `expect`."""
        is_first, self._is_new = self._is_new or is_panorama != self.is_panorama, False
        self.is_panorama = is_panorama
        if is_first:
            self.photo.clear()
            self.panorama.set_marks([])
            if not is_panorama:  # from one panorama to the next one goes on looking the same way
                self.panorama.clear()
        self.view.show_picture(picture)
        if self.currentWidget() is not self.compare:
            self.setCurrentWidget(self.view)
        self.notice.clear()
        return is_first

    def say(self, sentence: str, can_try_again: bool = False) -> None:
        """A sentence in place of the picture."""
        self._is_new = True
        self.clear()
        self.notice.say(sentence, can_try_again)

    def clear(self) -> None:
        """No picture."""
        self.photo.clear()
        self.panorama.clear()
        self.notice.clear()

    def set_marking(self, on: bool) -> None:
        """Have clicks say where in the picture they are."""
        for view in (self.photo, self.panorama):
            view.set_marking(on)

    def compare_pictures(self, on: bool) -> None:
        """Show two photos, or again the one."""
        had_focus = self.currentWidget().hasFocus()
        self.setCurrentWidget(self.compare if on else self.view)
        if had_focus or on:
            self.currentWidget().setFocus()
