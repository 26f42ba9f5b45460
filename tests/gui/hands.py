"""What a person does at the window, and what is seen there."""

from qgis.PyQt.QtCore import QEvent, QPoint, QPointF, Qt
from qgis.PyQt.QtGui import QColor, QImage, QMouseEvent, QPainter, QWheelEvent
from qgis.PyQt.QtWidgets import QApplication

LEFT = Qt.MouseButton.LeftButton


def painted(width=400, height=300, left="red", right="blue"):
    """A picture whose halves are told apart."""
    picture = QImage(width, height, QImage.Format.Format_RGB32)
    picture.fill(QColor(right))
    painter = QPainter(picture)
    painter.fillRect(0, 0, width // 2, height, QColor(left))
    painter.end()
    return picture


def colour_at(widget, x, y):
    """The name of the colour that a widget shows at a place."""
    image = widget.grab().toImage()
    ratio = image.devicePixelRatio()
    return QColor(image.pixel(round(x * ratio), round(y * ratio))).name()


def wheel(view, place, notches=1):
    """Turn the wheel at a place of a widget, away from oneself if positive."""
    event = QWheelEvent(
        QPointF(place),
        QPointF(view.mapToGlobal(place)),
        QPoint(),
        QPoint(0, 120 * notches),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(view, event)


def move(view, place):
    """Move the mouse there with the left button held, which QTest's own moves do not."""
    event = QMouseEvent(
        QEvent.Type.MouseMove,
        QPointF(place),
        QPointF(view.mapToGlobal(place)),
        Qt.MouseButton.NoButton,
        LEFT,
        Qt.KeyboardModifier.NoModifier,
    )
    QApplication.sendEvent(view, event)


def drag(qtbot, view, start, end):
    """Hold the left button from one place of a widget to another."""
    drag_along(qtbot, view, start, start + (end - start) / 2, end)


def drag_along(qtbot, view, *places):
    """Hold the left button along these places of a widget."""
    qtbot.mousePress(view, LEFT, pos=places[0])
    for place in places[1:]:
        move(view, place)
    qtbot.mouseRelease(view, LEFT, pos=places[-1])


def shown(dock):
    """Whether the dock shows the picture that it was last asked for, with nothing over it."""
    stage = dock._page.stage
    there = stage.panorama._frame.has_picture if stage.is_panorama else not stage.photo.picture().isNull()
    return there and not stage._is_new and stage.notice.isHidden()
