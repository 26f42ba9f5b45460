"""A flat photo to look into: the wheel zooms about the cursor, a drag moves it, a double click shows all of it."""

from __future__ import annotations

from typing import Optional

from qgis.PyQt.QtCore import QPoint, QPointF, QRectF, QSizeF, Qt, pyqtSignal
from qgis.PyQt.QtGui import QImage, QPainter, QPalette, QPixmap
from qgis.PyQt.QtWidgets import QWidget

from ...i18n import tr
from .picture import PictureView

_NUDGE = 0.1  # of the view, by one key
_MOST_ZOOM, _LARGEST_PIXEL = 8.0, 4.0  # times the whole photo, or pixels of the screen for one of the photo
_NUDGE_KEYS = {Qt.Key.Key_Left: (-1, 0), Qt.Key.Key_Right: (1, 0), Qt.Key.Key_Up: (0, -1), Qt.Key.Key_Down: (0, 1)}


class PhotoView(PictureView):
    """Shows one picture. What is looked at is kept as parts of the picture, so that a sharper one moves nothing."""

    zoomed = pyqtSignal(float)  # how many times larger than the whole photo would be

    def __init__(self, parent: Optional[QWidget] = None) -> None:
        super().__init__(tr("Photo"), parent)
        self.setAccessibleDescription(
            tr("Plus and minus zoom, 0 shows the whole photo, Shift with an arrow key moves it.")
        )
        self._picture = QImage()
        self._whole: Optional[QPixmap] = None  # the picture as it is drawn where all of it is seen
        self._zoom = 1.0  # 1 shows all of it
        self._middle = QPointF(0.5, 0.5)  # of the view, in picture coordinates
        self._grabbed = QPoint()

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

    # -- geometry

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

    def picture_point(self, place: QPointF) -> Optional[tuple[float, float]]:
        inside = self._place_in_picture(place)
        is_there = not self._picture.isNull() and 0 <= inside.x() <= 1 and 0 <= inside.y() <= 1
        return (inside.x(), inside.y()) if is_there else None

    def widget_point(self, x: float, y: float) -> Optional[QPointF]:
        shown = self.shown()
        return QPointF(shown.x() + x * shown.width(), shown.y() + y * shown.height())

    # -- hands

    def can_be_dragged(self) -> bool:
        return self._zoom > 1

    def hold(self, place: QPoint) -> None:
        self._grabbed = place

    def drag(self, place: QPoint) -> None:
        moved, self._grabbed = place - self._grabbed, place
        shown = self.shown()
        self._middle -= QPointF(moved.x() / shown.width(), moved.y() / shown.height())
        self._settle()

    def keyPressEvent(self, event) -> None:
        if event.key() == Qt.Key.Key_0:
            self.fit()
        elif event.key() in _NUDGE_KEYS and event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            right, down = _NUDGE_KEYS[event.key()]
            shown = self.shown()
            step = QPointF(right * self.width() / shown.width(), down * self.height() / shown.height())
            self._middle += step * _NUDGE
            self._settle()
        else:
            super().keyPressEvent(event)

    # -- paint

    def resizeEvent(self, event) -> None:
        self._whole = None
        self._settle()

    def paint_picture(self, painter: QPainter) -> None:
        painter.fillRect(self.rect(), self.palette().color(QPalette.ColorRole.Window))
        if not self._picture.isNull():
            self._draw(painter)

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
