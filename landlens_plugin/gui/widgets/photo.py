"""A flat photo to look into: the wheel zooms about the cursor, a drag moves it, a double click shows all of it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Optional

from qgis.PyQt.QtCore import QPoint, QPointF, QRectF, QSize, QSizeF, Qt, pyqtSignal
from qgis.PyQt.QtGui import QImage, QPainter, QPalette, QPen, QPixmap
from qgis.PyQt.QtWidgets import QApplication, QWidget

from ...i18n import tr
from .marks import draw_aim, draw_mark

_STEP = 1.25  # of one notch of the wheel, and of one key
_NUDGE = 0.1  # of the view, by one key
_MOST_ZOOM, _LARGEST_PIXEL = 8.0, 4.0  # times the whole photo, or pixels of the screen for one of the photo
_ZOOM_KEYS = {Qt.Key.Key_Plus: _STEP, Qt.Key.Key_Equal: _STEP, Qt.Key.Key_Minus: 1 / _STEP}
_NUDGE_KEYS = {Qt.Key.Key_Left: (-1, 0), Qt.Key.Key_Right: (1, 0), Qt.Key.Key_Up: (0, -1), Qt.Key.Key_Down: (0, 1)}


class PhotoView(QWidget):
    """Shows one picture. What is looked at is kept as parts of the picture, so that a sharper one moves nothing.

    Picture coordinates are 0..1, to the right and down.
    """

    marked = pyqtSignal(float, float)
    zoomed = pyqtSignal(float)  # how many times larger than the whole photo would be

    def __init__(self, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumSize(160, 120)
        self.setAccessibleName(tr("Photo"))
        self.setAccessibleDescription(
            tr("Plus and minus zoom, 0 shows the whole photo, Shift with an arrow key moves it.")
        )
        self._picture = QImage()
        self._whole: Optional[QPixmap] = None  # the picture as it is drawn where all of it is seen
        self._zoom = 1.0  # 1 shows all of it
        self._middle = QPointF(0.5, 0.5)  # of the view, in picture coordinates
        self._grabbed: Optional[QPoint] = None
        self._is_dragging = self._is_marking = False
        self._marks: list[tuple[float, float]] = []

    # -- what is shown

    def show_picture(self, picture: QImage) -> None:
        """Show a picture, or a sharper one of the same in its place; `clear` comes before another one."""
        self._picture, self._whole = picture, None
        self._settle()

    def clear(self) -> None:
        """Show nothing, and forget what was looked at."""
        self._picture, self._whole = QImage(), None
        self._marks = []
        self.fit()

    def picture(self) -> QImage:
        """What is shown; a null image for nothing."""
        return self._picture

    def fit(self) -> None:
        """Show the whole picture."""
        self._zoom, self._middle = 1.0, QPointF(0.5, 0.5)
        self._settle()

    def zoom(self, factor: float, about: Optional[QPointF] = None) -> None:
        """Show it so much larger; what is at `about`, a place of the widget, stays there."""
        if self._picture.isNull():
            return
        about = QPointF(self.rect().center()) if about is None else about
        before = self._place_in_picture(about)
        most = max(_MOST_ZOOM, _LARGEST_PIXEL * self._picture.width() / self._fitting().width())
        self._zoom = min(max(1.0, self._zoom * factor), most)
        self._middle += before - self._place_in_picture(about)
        self._settle()
        self.zoomed.emit(self._zoom)

    # -- marks

    def set_marking(self, on: bool) -> None:
        """Have a click say where in the picture it was; Enter marks the middle of the view."""
        self._is_marking = on
        self._settle()

    def set_marks(self, marks: Sequence[tuple[float, float]]) -> None:
        """Draw these places of the picture, and no others."""
        self._marks = list(marks)
        self.update()

    # -- geometry

    def sizeHint(self) -> QSize:
        return QSize(480, 320)

    def shown(self) -> QRectF:
        """Where the whole picture lies in the widget, also what is outside of it."""
        size = self._fitting() * self._zoom
        middle = QRectF(self.rect()).center()
        left = middle.x() - self._middle.x() * size.width()
        return QRectF(left, middle.y() - self._middle.y() * size.height(), size.width(), size.height())

    def _fitting(self) -> QSizeF:
        """The size of the whole picture, as large as the widget allows."""
        width, height = max(1, self._picture.width()), max(1, self._picture.height())
        scale = min(self.width() / width, self.height() / height)
        return QSizeF(width * scale, height * scale)

    def _place_in_picture(self, place: QPointF) -> QPointF:
        shown = self.shown()
        return QPointF((place.x() - shown.x()) / shown.width(), (place.y() - shown.y()) / shown.height())

    def _settle(self) -> None:
        """Leave no gap beside a picture that is larger than the view, and centre one that is not."""
        size = self._fitting() * self._zoom
        for part, of, set_part in (
            (self.width() / size.width(), self._middle.x(), self._middle.setX),
            (self.height() / size.height(), self._middle.y(), self._middle.setY),
        ):
            set_part(0.5 if part >= 1 else min(max(of, part / 2), 1 - part / 2))
        self._set_cursor()
        self.update()

    def _set_cursor(self) -> None:
        if self._is_marking:
            self.setCursor(Qt.CursorShape.CrossCursor)
        elif self._is_dragging:
            self.setCursor(Qt.CursorShape.ClosedHandCursor)
        elif self._zoom > 1:
            self.setCursor(Qt.CursorShape.OpenHandCursor)
        else:
            self.unsetCursor()

    # -- hands

    def wheelEvent(self, event) -> None:
        self.zoom(_STEP ** (event.angleDelta().y() / 120), event.position())
        event.accept()

    def mousePressEvent(self, event) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._grabbed = event.pos()

    def mouseMoveEvent(self, event) -> None:
        if self._grabbed is None:
            return
        moved = event.pos() - self._grabbed
        if not self._is_dragging and moved.manhattanLength() < QApplication.startDragDistance():
            return
        self._is_dragging, self._grabbed = True, event.pos()
        shown = self.shown()
        self._middle -= QPointF(moved.x() / shown.width(), moved.y() / shown.height())
        self._settle()

    def mouseReleaseEvent(self, event) -> None:
        was_click = self._grabbed is not None and not self._is_dragging
        self._grabbed, self._is_dragging = None, False
        self._set_cursor()
        if was_click and self._is_marking:
            self._mark(QPointF(event.pos()))

    def mouseDoubleClickEvent(self, event) -> None:
        if not self._is_marking:
            self.fit()

    def keyPressEvent(self, event) -> None:
        if event.key() in _ZOOM_KEYS:
            self.zoom(_ZOOM_KEYS[event.key()])
        elif event.key() == Qt.Key.Key_0:
            self.fit()
        elif event.key() in _NUDGE_KEYS and event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            right, down = _NUDGE_KEYS[event.key()]
            shown = self.shown()
            step = QPointF(right * self.width() / shown.width(), down * self.height() / shown.height())
            self._middle += step * _NUDGE
            self._settle()
        elif self._is_marking and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._mark(QRectF(self.rect()).center())
        else:
            event.ignore()  # the window may walk with it

    def _mark(self, place: QPointF) -> None:
        inside = self._place_in_picture(place)
        if not self._picture.isNull() and 0 <= inside.x() <= 1 and 0 <= inside.y() <= 1:
            self.marked.emit(inside.x(), inside.y())

    # -- paint

    def resizeEvent(self, event) -> None:
        self._whole = None
        self._settle()

    def focusInEvent(self, event) -> None:
        self.update()

    def focusOutEvent(self, event) -> None:
        self.update()

    def paintEvent(self, event) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self.palette().color(QPalette.ColorRole.Window))
        if not self._picture.isNull():
            self._draw(painter)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        shown = self.shown()
        for x, y in self._marks:
            place = QPointF(shown.x() + x * shown.width(), shown.y() + y * shown.height())
            draw_mark(painter, place, self.palette().color(QPalette.ColorRole.Highlight))
        if self._is_marking and self.hasFocus():
            draw_aim(painter, QRectF(self.rect()).center())
        if self.hasFocus():
            painter.setPen(QPen(self.palette().color(QPalette.ColorRole.Highlight), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(self.rect().adjusted(1, 1, -1, -1))

    def _draw(self, painter: QPainter) -> None:
        shown = self.shown()
        if self._zoom == 1:
            painter.drawPixmap(shown.topLeft(), self._scaled_once(shown))
            return
        visible = shown.intersected(QRectF(self.rect()))
        times = self._picture.width() / shown.width()
        part = QRectF(
            (visible.x() - shown.x()) * times,
            (visible.y() - shown.y()) * times,
            visible.width() * times,
            visible.height() * times,
        )
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(visible, self._picture, part)

    def _scaled_once(self, shown: QRectF) -> QPixmap:
        """The whole picture in the screen's own pixels: a painter's scaling would drop lines of a large one."""
        ratio = self.devicePixelRatioF()
        if self._whole is None or self._whole.devicePixelRatio() != ratio:
            scaled = self._picture.scaled(
                max(1, round(shown.width() * ratio)),
                max(1, round(shown.height() * ratio)),
                Qt.AspectRatioMode.IgnoreAspectRatio,
                Qt.TransformationMode.SmoothTransformation,
            )
            self._whole = QPixmap.fromImage(scaled)
            self._whole.setDevicePixelRatio(ratio)
        return self._whole
