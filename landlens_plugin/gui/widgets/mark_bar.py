"""What is said while things are marked in photos, and the way back from it."""

from __future__ import annotations

from typing import Any, Optional

from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtGui import QKeySequence
from qgis.PyQt.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QWidget

from ...i18n import tr


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
        self.undo = self._button(tr("&Undo"), tr("Take back the last mark: Backspace, or Ctrl+Z."), self.undone)
        self.clear = self._button(
            tr("C&lear"), tr("Forget the marks in photos and their lines; points in layers stay."), self.cleared
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

    def _button(self, text: str, tip: str, signal: Any) -> QPushButton:
        button = QPushButton(text)
        button.setToolTip(tip)
        button.setAccessibleDescription(tip)
        button.setAutoDefault(False)
        button.clicked.connect(lambda checked=False: signal.emit())
        return button
