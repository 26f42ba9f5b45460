"""What is said while things are marked in photos, and the way back from it."""

from __future__ import annotations

from typing import Any, Optional

from qgis.PyQt.QtCore import QSize, Qt, pyqtSignal
from qgis.PyQt.QtGui import QKeySequence
from qgis.PyQt.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QToolButton, QWidget

from ..i18n import tr
from ..resources import icon

_ICON_PIXELS = 20
_LINES = 4  # of what is said mostly: the photo above it shall not jump


class MarkBar(QWidget):
    """A sentence, *Undo* and *Clear*. Its keys count while it is shown, wherever in the dock the focus is."""

    undone, cleared, ended = pyqtSignal(), pyqtSignal(), pyqtSignal()

    def __init__(self, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self._label = QLabel()
        self._label.setWordWrap(True)
        self._label.setAccessibleName(tr("Marking"))
        self._label.setTextFormat(Qt.TextFormat.PlainText)
        self._label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        self._label.setMinimumHeight(_LINES * self._label.fontMetrics().lineSpacing())
        self._label.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        self.undo = self._button("undo", tr("Undo"), tr("Takes back the last mark: Backspace, or Ctrl+Z."), self.undone)
        self.clear = self._button(
            "clear",
            tr("Clear"),
            tr("Forgets the marks in photos and their lines; points in layers stay."),
            self.cleared,
        )
        layout = QHBoxLayout(self)
        layout.setContentsMargins(8, 4, 8, 4)
        layout.addWidget(self._label, 1)
        for button in (self.undo, self.clear):
            layout.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        self.hide()

    def say(self, sentence: str) -> None:
        """Say this until something else is said."""
        self._label.setText(sentence)

    def text(self) -> str:
        """What is said."""
        return self._label.text()

    def set_possible(self, on: bool) -> None:
        """Whether there is anything to take back."""
        self.undo.setEnabled(on)
        self.clear.setEnabled(on)

    def signal_of(self, event: Any) -> Any:
        """The signal that a key stands for; None for other keys, and for all while nothing is marked."""
        if self.isHidden():
            return None
        if event.key() == Qt.Key.Key_Escape:
            return self.ended
        if event.matches(QKeySequence.StandardKey.Undo) or event.key() == Qt.Key.Key_Backspace:
            return self.undone
        return None

    def _button(self, picture: str, text: str, tip: str, signal: Any) -> QToolButton:
        button = QToolButton()
        button.setIcon(icon(picture))
        button.setIconSize(QSize(_ICON_PIXELS, _ICON_PIXELS))
        button.setAutoRaise(True)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.setToolTip(f"<b>{text}</b><br>{tip}")
        button.setAccessibleName(text)
        button.clicked.connect(lambda checked=False: signal.emit())
        return button
