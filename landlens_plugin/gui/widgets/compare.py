"""Two pictures of one place over each other, parted by a line that is dragged or moved with the arrow keys."""

from __future__ import annotations

from typing import Optional

from qgis.PyQt.QtCore import QPointF, QRect, QRectF, QSize, Qt, pyqtSignal
from qgis.PyQt.QtGui import QColor, QImage, QPainter, QPalette, QPen
from qgis.PyQt.QtWidgets import QWidget

from ...i18n import tr

_STEP, _LARGE_STEP = 0.02, 0.1
_KEYS = {
    Qt.Key.Key_Left: -_STEP,
    Qt.Key.Key_Right: _STEP,
    Qt.Key.Key_PageUp: -_LARGE_STEP,
    Qt.Key.Key_PageDown: _LARGE_STEP,
    Qt.Key.Key_Home: -1.0,
    Qt.Key.Key_End: 1.0,
}


class CompareView(QWidget):
    """Left of the line is the one picture, right of it the other; both as large as the widget allows."""

    closed = pyqtSignal()  # by Escape

    def __init__(self, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumSize(160, 120)
        self.setAccessibleName(tr("Two photos side by side"))
        self._pictures = [QImage(), QImage()]
        self._texts = ["", ""]
        self._line = 0.5  # where it is, as a part of the width

    def set_texts(self, left: str, right: str) -> None:
        """Say what each of them is, as with its date."""
        self._texts = [left, right]
        self.setAccessibleDescription(
            tr("Left {left}, right {right}. The arrow keys move the line, Escape ends it.", left=left, right=right)
        )
        self.update()

    def set_picture(self, side: int, picture: QImage) -> None:
        """Show a picture on the left (0) or on the right (1), in place of another one there."""
        self._pictures[side] = picture
        self.update()

    def clear(self) -> None:
        """Show neither, and put the line into the middle."""
        self._pictures = [QImage(), QImage()]
        self._line = 0.5
        self.update()

    @property
    def line(self) -> float:
        """Where the line is: 0 is the left edge, 1 the right one."""
        return self._line

    def set_line(self, where: float) -> None:
        """Move the line."""
        self._line = min(max(where, 0.0), 1.0)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(480, 320)

    # -- hands

    def mousePressEvent(self, event) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self.set_line(event.pos().x() / max(1, self.width()))

    def mouseMoveEvent(self, event) -> None:
        if event.buttons() & Qt.MouseButton.LeftButton:
            self.set_line(event.pos().x() / max(1, self.width()))

    def keyPressEvent(self, event) -> None:
        if event.key() in _KEYS and event.modifiers() == Qt.KeyboardModifier.NoModifier:
            self.set_line(self._line + _KEYS[event.key()])
        elif event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            event.ignore()

    def showEvent(self, event) -> None:
        self.setCursor(Qt.CursorShape.SplitHCursor)

    # -- paint

    def paintEvent(self, event) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.fillRect(self.rect(), self.palette().color(QPalette.ColorRole.Window))
        line = round(self._line * self.width())
        sides = (QRect(0, 0, line, self.height()), QRect(line, 0, self.width() - line, self.height()))
        for picture, side in zip(self._pictures, sides):
            if not picture.isNull():
                painter.setClipRect(side)
                painter.drawImage(self._fitting(picture), picture)
        painter.setClipping(False)
        self._draw_line(painter, line)
        for text, side, edge in zip(self._texts, sides, (Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight)):
            painter.setClipRect(side)
            self._draw_text(painter, text, edge)

    def _fitting(self, picture: QImage) -> QRectF:
        scale = min(self.width() / picture.width(), self.height() / picture.height())
        width, height = picture.width() * scale, picture.height() * scale
        return QRectF((self.width() - width) / 2, (self.height() - height) / 2, width, height)

    def _draw_line(self, painter: QPainter, line: int) -> None:
        top, bottom, middle = QPointF(line, 0), QPointF(line, self.height()), QPointF(line, self.height() / 2)
        painter.setPen(QPen(QColor(0, 0, 0, 120), 4))
        painter.drawLine(top, bottom)
        light = QColor(Qt.GlobalColor.white)
        painter.setPen(QPen(self.palette().color(QPalette.ColorRole.Highlight) if self.hasFocus() else light, 2))
        painter.drawLine(top, bottom)
        painter.setBrush(light)
        painter.drawEllipse(middle, 13, 13)
        painter.setPen(QPen(QColor(60, 60, 60), 2, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        for way in (-1, 1):
            tip = middle + QPointF(way * 8, 0)
            painter.drawLine(tip, tip + QPointF(-way * 4, -4))
            painter.drawLine(tip, tip + QPointF(-way * 4, 4))

    def _draw_text(self, painter: QPainter, text: str, edge: Qt.AlignmentFlag) -> None:
        if not text:
            return
        room = painter.fontMetrics().boundingRect(text).adjusted(-8, -4, 8, 4)
        room.moveTop(8)
        room.moveLeft(8) if edge == Qt.AlignmentFlag.AlignLeft else room.moveRight(self.width() - 8)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(0, 0, 0, 150))
        painter.drawRoundedRect(room, 4, 4)
        painter.setPen(QColor(Qt.GlobalColor.white))
        painter.drawText(room, int(Qt.AlignmentFlag.AlignCenter), text)
