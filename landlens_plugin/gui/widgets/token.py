"""The field for an access token: what is typed, what can be done with it, and one sentence that says what is so."""

from __future__ import annotations

from typing import Any, Optional

from qgis.PyQt.QtCore import QSize, Qt, pyqtSignal
from qgis.PyQt.QtGui import QIcon, QPainter
from qgis.PyQt.QtWidgets import (
    QBoxLayout,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLayout,
    QLineEdit,
    QPushButton,
    QStyle,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ...i18n import tr
from ...resources import icon

# How a sentence is meant: the picture beside it, which says nothing that the sentence does not.
PLAIN, GOOD, BAD = "note", "good", "bad"


class _Line(QLineEdit):
    """Keeps Return to itself: in a dialog it would press the dialog's own button as well."""

    def keyPressEvent(self, event: Any) -> None:
        super().keyPressEvent(event)
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.accept()


class _Picture(QWidget):
    """An icon beside a line of text, sharp on every screen."""

    def __init__(self) -> None:
        super().__init__()
        self._icon = QIcon()
        size = self.style().pixelMetric(QStyle.PixelMetric.PM_SmallIconSize)
        self.setFixedSize(size, size)

    def set_icon(self, picture: QIcon) -> None:
        """Show this one."""
        self._icon = picture
        self.update()

    def paintEvent(self, event: Any) -> None:
        self._icon.paint(QPainter(self), self.rect())


class _Sentence(QLabel):
    """Text as high as it needs, also in a window that was laid out for less."""

    def __init__(self) -> None:
        super().__init__()
        self.setWordWrap(True)
        self.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)

    def setText(self, text: str) -> None:
        super().setText(text)
        self.setMinimumHeight(max(0, self.heightForWidth(self.width())))

    def resizeEvent(self, event: Any) -> None:
        super().resizeEvent(event)
        self.setMinimumHeight(max(0, self.heightForWidth(self.width())))


class TokenField(QWidget):
    """Shows and asks; it knows nothing of where tokens are. ``text`` in the signals is what stands in the field."""

    page_wanted = pyqtSignal()
    test_wanted = pyqtSignal(str)
    stop_wanted = pyqtSignal()  # of a test that runs
    save_wanted = pyqtSignal(str)
    session_wanted = pyqtSignal(str)
    unlock_wanted = pyqtSignal()
    remove_wanted = pyqtSignal()

    def __init__(self, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self._is_testing = False
        self.line = _Line()
        self.line.setEchoMode(QLineEdit.EchoMode.Password)
        self.line.setAccessibleName(tr("Mapillary access token"))
        self.line.setInputMethodHints(
            Qt.InputMethodHint.ImhSensitiveData
            | Qt.InputMethodHint.ImhNoPredictiveText
            | Qt.InputMethodHint.ImhHiddenText
        )
        self._show = self.line.addAction(icon("show"), QLineEdit.ActionPosition.TrailingPosition)
        self._show.setCheckable(True)
        self._show.setText(tr("Show what is typed"))
        self._show.toggled.connect(self._set_shown)
        self.get = self._button(tr("&Get a token"), tr("Opens Mapillary's page in the browser; a token is free"))
        self.test = self._button("", "")
        self.save = self._button(
            tr("&Save"),
            tr("Keeps the token encrypted in QGIS, behind your master password, for this and later sessions"),
        )
        self.session = self._button(
            tr("&Only for this session"), tr("Uses the token until QGIS closes; it is written nowhere, so no password")
        )
        self.unlock = self._button(tr("&Unlock"), tr("QGIS asks for your master password"))
        self.remove = self._button("", "")
        self._picture = _Picture()
        self._status = _Sentence()
        self._lay_out()
        self.get.clicked.connect(self.page_wanted)
        self.test.clicked.connect(
            lambda: self.stop_wanted.emit() if self._is_testing else self.test_wanted.emit(self.typed)
        )
        self.save.clicked.connect(lambda: self.save_wanted.emit(self.typed))
        self.session.clicked.connect(lambda: self.session_wanted.emit(self.typed))
        self.unlock.clicked.connect(self.unlock_wanted)
        self.remove.clicked.connect(self.remove_wanted)
        self.line.returnPressed.connect(self._save_typed)
        self.line.textChanged.connect(self._follow)
        self.set_testing(False)
        self.set_held("", can_remove=False)

    @property
    def typed(self) -> str:
        """What stands in the field."""
        return self.line.text()

    def clear(self) -> None:
        """Forget what was typed, and hide what comes next."""
        self.line.clear()
        self._show.setChecked(False)

    def say(self, sentence: str, meant: str = PLAIN) -> None:
        """Say what is so."""
        self._status.setText(sentence)
        self._status.setAccessibleName(sentence)
        self._picture.set_icon(icon(meant))

    @property
    def said(self) -> str:
        """The sentence that is shown."""
        return self._status.text()

    def set_held(
        self, placeholder: str, *, can_remove: bool, is_locked: bool = False, is_session: bool = False
    ) -> None:
        """Offer what can be done with the token that is there already."""
        self.line.setPlaceholderText(placeholder)
        self.unlock.setVisible(is_locked)
        self.remove.setVisible(can_remove)
        self.remove.setText(tr("&Forget it") if is_session else tr("&Remove the token"))
        self.remove.setToolTip(
            tr("Ends the use of the token of this session") if is_session else tr("Takes the token out of QGIS")
        )
        self._follow()

    def set_testing(self, is_testing: bool) -> None:
        """While a test runs, its button ends it."""
        self._is_testing = is_testing
        self.test.setText(tr("S&top the test") if is_testing else tr("&Test"))
        self.test.setToolTip(tr("Asks Mapillary whether it takes the token: two small requests, and nothing is stored"))
        self._follow()

    def resizeEvent(self, event: Any) -> None:
        """All buttons in a row where there is room, in two rows in a narrow dock, or each in one of its own."""
        super().resizeEvent(event)
        self._arrange()

    def minimumSizeHint(self) -> QSize:
        """As narrow as the widest button."""
        offered = (one for one in (*self._always, *self._now_and_then) if not one.isHidden())
        return QSize(self._width_of(1, *offered), super().minimumSizeHint().height())

    def _follow(self) -> None:
        """What needs something typed is offered only then; a test also works with the token that is there."""
        is_typed = bool(self.typed.strip())
        self.save.setEnabled(is_typed)
        self.session.setEnabled(is_typed)
        self._arrange()  # a button may have got a longer text

    def _save_typed(self) -> None:
        if self.typed.strip():
            self.save_wanted.emit(self.typed)

    def _set_shown(self, is_shown: bool) -> None:
        self.line.setEchoMode(QLineEdit.EchoMode.Normal if is_shown else QLineEdit.EchoMode.Password)

    @staticmethod
    def _button(text: str, tip: str) -> QPushButton:
        button = QPushButton(text)
        button.setToolTip(tip)
        button.setAutoDefault(False)
        return button

    def _lay_out(self) -> None:
        self._buttons = QGridLayout()
        self._columns = 0
        status = QHBoxLayout()
        status.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignTop)
        status.addWidget(self._status, 1)
        self._always = (self.get, self.test, self.save, self.session)
        self._now_and_then = (self.unlock, self.remove)
        self._held = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        for button in self._now_and_then:
            self._held.addWidget(button)
        self._held.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)  # else four buttons never become narrower
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.line)
        layout.addLayout(self._buttons)
        layout.addLayout(status)
        layout.addLayout(self._held)
        self._arrange()
        eye = self.line.findChild(QToolButton)
        eye.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        eye.setAccessibleName(self._show.text())
        order = (self.line, eye, self.get, self.test, self.save, self.session, self.unlock, self.remove)
        for before, after in zip(order, order[1:]):
            QWidget.setTabOrder(before, after)

    def _arrange(self) -> None:
        in_row = self._width_of(2, *self._now_and_then) <= self.width()
        self._held.setDirection(QBoxLayout.Direction.LeftToRight if in_row else QBoxLayout.Direction.TopToBottom)
        columns = next((some for some in (4, 2) if self._width_of(some, *self._always) <= self.width()), 1)
        if columns == self._columns:
            return
        self._columns = columns
        for number, button in enumerate(self._always):
            self._buttons.addWidget(button, number // columns, number % columns)
        self._buttons.setColumnStretch(4, 1 if columns == 4 else 0)

    def _width_of(self, columns: int, *buttons: QPushButton) -> int:
        widths = [one.sizeHint().width() for one in buttons]
        gap = max(self._buttons.horizontalSpacing(), 6)
        return sum(max(widths[column::columns]) for column in range(columns)) + gap * (columns - 1)
