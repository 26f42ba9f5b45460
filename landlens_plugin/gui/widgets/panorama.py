"""A panorama to look around in, drawn by numpy: no OpenGL, no browser."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Any, Optional

from qgis.PyQt.QtCore import QPoint, QPointF, QRectF, QSize, Qt, QTimer, pyqtSignal
from qgis.PyQt.QtGui import QImage, QPainter, QPalette, QPen
from qgis.PyQt.QtWidgets import QApplication, QWidget

from ...core.images.camera import Camera
from ...core.images.looking import View
from ...core.images.rotation import rotation_of, tilt_of
from ...i18n import tr
from .frame import Frame
from .marks import ROSE, draw_aim, draw_mark, draw_rose

LEAST_FOV, MOST_FOV, FOV = 30.0, 110.0, 90.0  # degrees of width
_STEP = 1.25  # of one notch of the wheel, and of one key
_NUDGE = 1 / 12  # of the view, by one key
_REST_MS = 60  # without a move, after which the view is drawn sharply
_ZOOM_KEYS = {Qt.Key.Key_Plus: _STEP, Qt.Key.Key_Equal: _STEP, Qt.Key.Key_Minus: 1 / _STEP}
_TURN_KEYS = {Qt.Key.Key_Left: (-1, 0), Qt.Key.Key_Right: (1, 0), Qt.Key.Key_Up: (0, 1), Qt.Key.Key_Down: (0, -1)}
_ELSEWHERE = Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.MetaModifier


class PanoramaView(QWidget):
    """Shows one panorama. Picture coordinates are 0..1, to the right and down; angles are degrees.

    A picture, its rotation and its heading are set apart, in any order; the view stays until `clear` or `look`.
    """

    marked = pyqtSignal(float, float)  # picture coordinates
    turned = pyqtSignal(float, float, float)  # yaw to the right of the picture's middle, pitch upwards, width

    def __init__(self, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumSize(160, 120)
        self.setAccessibleName(tr("Panorama"))
        self._frame = Frame()
        self._camera = Camera.of("spherical")
        self._view = View(1, 1)
        self._heading: Optional[float] = None
        self._held: Any = None  # the direction that the cursor holds
        self._pressed = QPoint()
        self._is_dragging = self._is_marking = False
        self._marks: list[tuple[float, float]] = []
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.timeout.connect(self._settle)
        self._sharpening = QTimer(self)  # turns with the event loop, so that nothing waits
        self._sharpening.timeout.connect(self._sharpen)
        self._describe()

    # -- what is shown

    def show_picture(self, picture: QImage) -> None:
        """Show a panorama, or a sharper copy of it, upright and 360 degrees wide; the view stays as it is."""
        self._frame.set_picture(picture)
        self._camera = Camera.of("spherical", None, picture.width(), picture.height())
        self._set_cursor()
        self._redraw(0)

    def clear(self) -> None:
        """Show nothing, and forget where one looked, the rotation, the heading and the marks."""
        self._heading, self._marks, self._frame.tilt = None, [], None
        self._view = View(self.width(), self.height(), hfov=FOV)
        self._held, self._is_dragging = None, False
        self.show_picture(QImage())
        self._describe()

    def set_rotation(self, computed_rotation: Any) -> None:
        """Level the horizon by Mapillary's rotation, a list or its text; None for a camera that was held level."""
        rotation = rotation_of(computed_rotation)
        self._frame.tilt = None if rotation is None else tilt_of(rotation)
        self._redraw(0)

    def set_heading(self, heading: Optional[float]) -> None:
        """Which way from north the picture's middle looks; None hides the compass."""
        self._heading = heading
        self._describe()
        self.update()

    # -- the view

    @property
    def view(self) -> View:
        """What is looked at, in this widget's pixels."""
        return self._view

    @property
    def is_sharp(self) -> bool:
        """Whether the view is drawn as well as can be."""
        return self._frame.is_sharp

    def look(self, yaw: float, pitch: float = 0.0, hfov: Optional[float] = None) -> None:
        """Look so far to the right of the picture's middle, and upwards."""
        hfov = self._view.hfov if hfov is None else hfov
        self._turn(self._view._replace(yaw=(yaw + 180) % 360 - 180, pitch=pitch, hfov=hfov))

    def fit(self) -> None:
        """Look level and as wide as at first, the same way."""
        self.look(self._view.yaw, 0.0, FOV)

    def zoom(self, factor: float, about: Optional[QPointF] = None) -> None:
        """Show all so much larger; what is at `about`, a place of the widget, stays there."""
        about = QRectF(self.rect()).center() if about is None else about
        there = self._view.direction(about.x(), about.y())
        half = math.atan(math.tan(math.radians(self._view.hfov / 2)) / factor)
        wider = self._view._replace(hfov=min(max(LEAST_FOV, math.degrees(2 * half)), MOST_FOV))
        self._turn(wider.holding(there, about.x(), about.y()))

    # -- marks

    def set_marking(self, on: bool) -> None:
        """Have a click say where in the picture it was; Enter marks the middle of the view."""
        self._is_marking = on
        self._set_cursor()
        self.update()

    def set_marks(self, marks: Sequence[tuple[float, float]]) -> None:
        """Draw these places of the picture, and no others."""
        self._marks = list(marks)
        self.update()

    def picture_point(self, place: QPointF) -> tuple[float, float]:
        """Which place of the picture is seen at one of the widget."""
        seen = self._view.direction(place.x(), place.y())
        x, y = self._camera.point(seen if self._frame.tilt is None else self._frame.tilt @ seen)
        return float(x), float(y)

    def widget_point(self, x: float, y: float) -> Optional[QPointF]:
        """Where in the widget a place of the picture is seen, which may be outside; None for what lies behind."""
        ray = self._camera.ray(x, y)
        place = self._view.place(ray if self._frame.tilt is None else self._frame.tilt.T @ ray)
        return None if place is None else QPointF(*place)

    def _mark(self, place: QPointF) -> None:
        x, y = self.picture_point(place)
        if self._frame.has_picture and 0 <= y <= 1:
            self.marked.emit(min(max(0.0, x), 1.0), y)

    # -- turning

    def _turn(self, view: View) -> None:
        view = view._replace(pitch=min(max(-90.0, view.pitch), 90.0), hfov=min(max(LEAST_FOV, view.hfov), MOST_FOV))
        if view == self._view:
            return
        self._view = view
        self._redraw(_REST_MS)
        self.turned.emit(view.yaw, view.pitch, view.hfov)

    def _redraw(self, rest: int) -> None:
        """Draw quickly when the window is painted next, and sharply when nothing moved for so many milliseconds."""
        self._frame.spoil()
        self._sharpening.stop()
        self._rest.start(rest)
        self.update()

    def _settle(self) -> None:
        self._describe()
        if self._frame.has_picture:
            self._sharpening.start(0)

    def _sharpen(self) -> None:
        if not self._frame.sharpen(self._view):
            self._sharpening.stop()
        self.update()

    def _describe(self) -> None:
        """Say to who does not see it which way one looks, and the keys."""
        keys = tr("Arrow keys turn, plus and minus zoom, Home looks ahead.")
        if self._heading is not None:
            heading = round(self._heading + self._view.yaw) % 360
            keys = tr("Looks {heading} degrees from north. {keys}", heading=heading, keys=keys)
        if keys != self.accessibleDescription():
            self.setAccessibleDescription(keys)

    def _set_cursor(self) -> None:
        if self._is_dragging:
            self.setCursor(Qt.CursorShape.ClosedHandCursor)
        elif self._is_marking:
            self.setCursor(Qt.CursorShape.CrossCursor)
        elif self._frame.has_picture:
            self.setCursor(Qt.CursorShape.OpenHandCursor)
        else:
            self.unsetCursor()

    # -- hands

    def wheelEvent(self, event) -> None:
        self.zoom(_STEP ** (event.angleDelta().y() / 120), event.position())
        event.accept()

    def mousePressEvent(self, event) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._pressed = event.pos()
            self._held = self._view.direction(event.pos().x(), event.pos().y())

    def mouseMoveEvent(self, event) -> None:
        if self._held is None:
            return
        moved = (event.pos() - self._pressed).manhattanLength()
        if not self._is_dragging and moved < QApplication.startDragDistance():
            return
        if not self._is_dragging:
            self._is_dragging = True
            self._set_cursor()
        self._turn(self._view.holding(self._held, event.pos().x(), event.pos().y()))

    def mouseReleaseEvent(self, event) -> None:
        was_click = self._held is not None and not self._is_dragging
        self._held, self._is_dragging = None, False
        self._set_cursor()
        if was_click and self._is_marking:
            self._mark(QPointF(event.pos()))

    def mouseDoubleClickEvent(self, event) -> None:
        if not self._is_marking:
            self.fit()

    def keyPressEvent(self, event) -> None:
        if event.modifiers() & _ELSEWHERE:
            event.ignore()  # the window may walk with it
        elif event.key() in _ZOOM_KEYS:
            self.zoom(_ZOOM_KEYS[event.key()])
        elif event.key() in _TURN_KEYS:
            right, up = _TURN_KEYS[event.key()]
            step = _NUDGE * self._view.hfov
            self.look(self._view.yaw + right * step, self._view.pitch + up * step)
        elif event.key() == Qt.Key.Key_Home:
            self.look(0.0, 0.0, FOV)
        elif self._is_marking and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._mark(QRectF(self.rect()).center())
        else:
            event.ignore()

    # -- paint

    def sizeHint(self) -> QSize:
        return QSize(480, 320)

    def resizeEvent(self, event) -> None:
        self._view = self._view._replace(width=self.width(), height=self.height())
        self._redraw(_REST_MS)

    def focusInEvent(self, event) -> None:
        self.update()

    def focusOutEvent(self, event) -> None:
        self.update()

    def paintEvent(self, event) -> None:
        painter = QPainter(self)
        palette = self.palette()
        if not self._frame.has_picture:
            painter.fillRect(self.rect(), palette.color(QPalette.ColorRole.Window))
        else:
            if self._frame.set_size(self.width(), self.height(), self.devicePixelRatioF()):
                self._rest.start(_REST_MS)
            self._frame.draw(self._view)
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, self._frame.is_sharp)
            painter.drawImage(self.rect(), self._frame.image)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            self._draw_over(painter, palette)
        if self.hasFocus():
            painter.setPen(QPen(palette.color(QPalette.ColorRole.Highlight), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(self.rect().adjusted(1, 1, -1, -1))

    def _draw_over(self, painter: QPainter, palette: QPalette) -> None:
        for place in (self.widget_point(*mark) for mark in self._marks):
            if place is not None:
                draw_mark(painter, place, palette.color(QPalette.ColorRole.Highlight))
        if self._is_marking and self.hasFocus():
            draw_aim(painter, QRectF(self.rect()).center())
        if self._heading is not None:
            corner = QPointF(self.width() - ROSE - 10, ROSE + 10)
            draw_rose(painter, corner, self._heading + self._view.yaw, self._view.hfov, palette)
