"""What every view of a picture has: hands that drag, zoom and mark, the marks, and the focus that is seen."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Optional

from qgis.PyQt.QtCore import QPoint, QPointF, QRectF, QSize, Qt, pyqtSignal
from qgis.PyQt.QtGui import QPainter, QPalette, QPen
from qgis.PyQt.QtWidgets import QApplication, QWidget

from .marks import draw_aim, draw_mark

STEP = 1.25  # of one notch of the wheel, and of one key
_ZOOM_KEYS = {Qt.Key.Key_Plus: STEP, Qt.Key.Key_Equal: STEP, Qt.Key.Key_Minus: 1 / STEP}


class PictureView(QWidget):
    """A widget that is looked into. Picture coordinates are 0..1, to the right and down.

    What is seen, and how a drag moves it, is the subclass's.
    """

    marked = pyqtSignal(float, float)  # picture coordinates of a click while marking

    def __init__(self, name: str, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumSize(160, 120)
        self.setAccessibleName(name)
        self._pressed: Optional[QPoint] = None
        self._is_dragging = self._is_marking = False
        self._marks: list[tuple[float, float]] = []

    # -- what a subclass says

    def fit(self) -> None:
        """Look as at first."""
        raise NotImplementedError

    def zoom(self, factor: float, about: Optional[QPointF] = None) -> None:
        """Show all so much larger; what is at `about`, a place of the widget, stays there."""
        raise NotImplementedError

    def picture_point(self, place: QPointF) -> Optional[tuple[float, float]]:
        """Which place of the picture is seen at one of the widget; None beside it."""
        raise NotImplementedError

    def widget_point(self, x: float, y: float) -> Optional[QPointF]:
        """Where in the widget a place of the picture is seen, which may be outside; None for nowhere."""
        raise NotImplementedError

    def can_be_dragged(self) -> bool:
        """Whether there is something to move."""
        raise NotImplementedError

    def hold(self, place: QPoint) -> None:
        """A drag may begin here."""

    def drag(self, place: QPoint) -> None:
        """What was held goes here."""
        raise NotImplementedError

    def paint_picture(self, painter: QPainter) -> None:
        """Paint all that lies below the marks."""
        raise NotImplementedError

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

    def _mark(self, place: QPointF) -> None:
        point = self.picture_point(place)
        if point is not None:
            self.marked.emit(*point)

    # -- hands

    def sizeHint(self) -> QSize:
        return QSize(480, 320)

    def wheelEvent(self, event) -> None:
        self.zoom(STEP ** (event.angleDelta().y() / 120), event.position())
        event.accept()

    def mousePressEvent(self, event) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._pressed = event.pos()
            self.hold(event.pos())

    def mouseMoveEvent(self, event) -> None:
        if self._pressed is None:
            return
        moved = (event.pos() - self._pressed).manhattanLength()
        if not self._is_dragging and moved < QApplication.startDragDistance():
            return
        if not self._is_dragging:
            self._is_dragging = True
            self._set_cursor()
        self.drag(event.pos())

    def mouseReleaseEvent(self, event) -> None:
        was_click = self._pressed is not None and not self._is_dragging
        self._pressed, self._is_dragging = None, False
        self._set_cursor()
        if was_click and self._is_marking:
            self._mark(QPointF(event.pos()))

    def mouseDoubleClickEvent(self, event) -> None:
        if not self._is_marking:
            self.fit()

    def keyPressEvent(self, event) -> None:
        if event.key() in _ZOOM_KEYS:
            self.zoom(_ZOOM_KEYS[event.key()])
        elif self._is_marking and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._mark(QRectF(self.rect()).center())
        else:
            event.ignore()  # the window may walk with it

    def _set_cursor(self) -> None:
        if self._is_dragging:
            self.setCursor(Qt.CursorShape.ClosedHandCursor)
        elif self._is_marking:
            self.setCursor(Qt.CursorShape.CrossCursor)
        elif self.can_be_dragged():
            self.setCursor(Qt.CursorShape.OpenHandCursor)
        else:
            self.unsetCursor()

    # -- paint

    def focusInEvent(self, event) -> None:
        self.update()

    def focusOutEvent(self, event) -> None:
        self.update()

    def paintEvent(self, event) -> None:
        painter = QPainter(self)
        self.paint_picture(painter)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        highlight = self.palette().color(QPalette.ColorRole.Highlight)
        for place in (self.widget_point(*mark) for mark in self._marks):
            if place is not None:
                draw_mark(painter, place, highlight)
        middle = QRectF(self.rect()).center()
        if self._is_marking and self.hasFocus() and self.picture_point(middle) is not None:
            draw_aim(painter, middle)
        self.paint_over(painter)
        if self.hasFocus():
            painter.setPen(QPen(highlight, 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(self.rect().adjusted(1, 1, -1, -1))

    def paint_over(self, painter: QPainter) -> None:
        """Paint what lies over the marks."""
