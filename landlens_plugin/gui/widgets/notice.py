"""What lies over a picture that is not there: a turning wheel while it is on its way, or a sentence and what to do."""

from __future__ import annotations

from qgis.PyQt.QtCore import QEvent, QObject, QPointF, QRectF, QSize, Qt, QTimer, pyqtSignal
from qgis.PyQt.QtGui import QColor, QPainter, QPalette, QPen
from qgis.PyQt.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from ...i18n import tr

_STROKES = 12
_TURN_MILLISECONDS = 80
_THICKEST, _THICKER = 200, 20  # how much of what is below the veil hides, of 255, and how much more with each turn


class Notice(QWidget):
    """Covers all of the widget that it is made for. Hidden until it has something to say."""

    again = pyqtSignal()

    def __init__(self, over: QWidget) -> None:
        super().__init__(over)
        self._turn = self._veil = 0
        self._text = QLabel()
        self._text.setWordWrap(True)
        self._text.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._button = QPushButton(tr("&Try again"))
        self._button.clicked.connect(lambda checked=False: self.again.emit())
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 24, 24, 24)
        layout.setSpacing(12)
        layout.addStretch(1)
        layout.addWidget(self._text)
        layout.addWidget(self._button, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addStretch(1)
        self._timer = QTimer(self)
        self._timer.setInterval(_TURN_MILLISECONDS)
        self._timer.timeout.connect(self._go_round)
        over.installEventFilter(self)
        self.setAccessibleName(tr("State of the photo"))
        self.hide()

    def minimumSizeHint(self) -> QSize:
        return QSize(0, 0)  # the picture decides

    def wait(self) -> None:
        """Show at once that something is on its way. What is below fades while that takes."""
        self._show("")
        self._veil = 0
        self._timer.start()

    def say(self, sentence: str, can_try_again: bool = False) -> None:
        """Say what is the matter, with a button if another try may mend it."""
        self._show(sentence)
        self._button.setVisible(can_try_again)
        self._timer.stop()

    def clear(self) -> None:
        """Lay nothing over the picture."""
        self._text.clear()
        self._timer.stop()
        self.hide()

    @property
    def sentence(self) -> str:
        """What is said now."""
        return self._text.text()

    @property
    def is_waiting(self) -> bool:
        """Whether the wheel turns."""
        return self._timer.isActive()

    def _show(self, sentence: str) -> None:
        self._text.setText(sentence)
        self._text.setVisible(bool(sentence))
        self._button.hide()
        # A photo that is on its way leaves the mouse to what is below, which may be looked at still.
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents, not sentence)
        self.setAccessibleDescription(sentence or tr("Loading"))
        self.setGeometry(self.parentWidget().rect())
        self.raise_()
        self.show()
        self.update()

    def _go_round(self) -> None:
        self._turn = (self._turn + 1) % _STROKES
        self._veil = min(self._veil + _THICKER, _THICKEST)
        self.update()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self.setGeometry(self.parentWidget().rect())
        return False

    def paintEvent(self, event) -> None:
        painter = QPainter(self)
        veil = QColor(self.palette().color(QPalette.ColorRole.Window))
        veil.setAlpha(self._veil if self.is_waiting else 255)
        painter.fillRect(self.rect(), veil)
        if self.is_waiting:
            self._draw_wheel(painter)

    def _draw_wheel(self, painter: QPainter) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        middle = QRectF(self.rect()).center()
        plate = QColor(self.palette().color(QPalette.ColorRole.Window))
        plate.setAlpha(190)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(plate)
        painter.drawEllipse(middle, 26, 26)
        painter.translate(middle)
        painter.rotate(self._turn * 360 / _STROKES)
        colour = QColor(self.palette().color(QPalette.ColorRole.WindowText))
        for stroke in range(_STROKES):
            colour.setAlpha(255 * (stroke + 1) // _STROKES)
            painter.setPen(QPen(colour, 2.5, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
            painter.drawLine(QPointF(0, -9), QPointF(0, -15))
            painter.rotate(360 / _STROKES)
