"""A panorama to look around in, drawn by numpy: no OpenGL, no browser."""

from __future__ import annotations

import math
from typing import Any, Optional

from qgis.PyQt.QtCore import QPoint, QPointF, QRectF, Qt, QTimer, pyqtSignal
from qgis.PyQt.QtGui import QImage, QPainter, QPalette
from qgis.PyQt.QtWidgets import QWidget

from ...core.images.camera import Camera
from ...core.images.looking import View
from ...core.images.rotation import rotation_of, tilt_of
from ...i18n import tr
from .frame import Frame
from .marks import ROSE, draw_rose
from .picture import PictureView

LEAST_FOV, MOST_FOV, FOV = 30.0, 110.0, 90.0  # degrees of width
_NUDGE = 1 / 12  # of the view, by one key
_REST_MS = 60  # without a move, after which the view is drawn sharply
_TURN_KEYS = {Qt.Key.Key_Left: (-1, 0), Qt.Key.Key_Right: (1, 0), Qt.Key.Key_Up: (0, 1), Qt.Key.Key_Down: (0, -1)}
_ELSEWHERE = Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.MetaModifier


class PanoramaView(PictureView):
    """Shows one panorama. Angles are degrees.

    A picture, its rotation and its heading are set apart, in any order; the view stays until `clear` or `look`.
    """

    turned = pyqtSignal(float, float, float)  # yaw to the right of the picture's middle, pitch upwards, width

    def __init__(self, parent: Optional[QWidget] = None) -> None:
        super().__init__(tr("Panorama"), parent)
        self._frame = Frame()
        self._camera = Camera.of("spherical")
        self._view = View(1, 1)
        self._heading: Optional[float] = None
        self._held: Any = None  # the direction that the cursor holds
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
        self._pressed, self._is_dragging = None, False
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

    # -- places

    def picture_point(self, place: QPointF) -> Optional[tuple[float, float]]:
        if not self._frame.has_picture:
            return None
        seen = self._view.direction(place.x(), place.y())
        x, y = self._camera.point(seen if self._frame.tilt is None else self._frame.tilt @ seen)
        return (min(max(0.0, float(x)), 1.0), float(y)) if 0 <= y <= 1 else None

    def widget_point(self, x: float, y: float) -> Optional[QPointF]:
        if not self._frame.has_picture:
            return None
        ray = self._camera.ray(x, y)
        place = self._view.place(ray if self._frame.tilt is None else self._frame.tilt.T @ ray)
        return None if place is None else QPointF(*place)

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

    # -- hands

    def can_be_dragged(self) -> bool:
        return self._frame.has_picture

    def hold(self, place: QPoint) -> None:
        self._held = self._view.direction(place.x(), place.y())

    def drag(self, place: QPoint) -> None:
        self._turn(self._view.holding(self._held, place.x(), place.y()))

    def keyPressEvent(self, event) -> None:
        if event.modifiers() & _ELSEWHERE:
            event.ignore()  # the window may walk with it
        elif event.key() in _TURN_KEYS:
            right, up = _TURN_KEYS[event.key()]
            step = _NUDGE * self._view.hfov
            self.look(self._view.yaw + right * step, self._view.pitch + up * step)
        elif event.key() == Qt.Key.Key_Home:
            self.look(0.0, 0.0, FOV)
        else:
            super().keyPressEvent(event)

    # -- paint

    def resizeEvent(self, event) -> None:
        self._view = self._view._replace(width=self.width(), height=self.height())
        self._redraw(_REST_MS)

    def paint_picture(self, painter: QPainter) -> None:
        if not self._frame.has_picture:
            painter.fillRect(self.rect(), self.palette().color(QPalette.ColorRole.Window))
            return
        if self._frame.set_size(self.width(), self.height(), self.devicePixelRatioF()):
            self._rest.start(_REST_MS)
        self._frame.draw(self._view)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, self._frame.is_sharp)
        painter.drawImage(self.rect(), self._frame.image)

    def paint_over(self, painter: QPainter) -> None:
        if self._frame.has_picture and self._heading is not None:
            corner = QPointF(self.width() - ROSE - 10, ROSE + 10)
            draw_rose(painter, corner, self._heading + self._view.yaw, self._view.hfov, self.palette())
