"""What can be done with the photo that is looked at: buttons, and the keys that do the same."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Optional

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QSize, Qt
from qgis.PyQt.QtGui import QIcon, QKeySequence
from qgis.PyQt.QtWidgets import QAction, QMenu, QSizePolicy, QToolBar, QToolButton, QWidget

from ..i18n import tr
from ..resources import icon
from .help import Page, open_guide

_ICON_PIXELS = 20
_NONE, _ALT = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.AltModifier
# The plain arrows come here only from a view that has no use for them: a panorama turns.
_KEYS = (
    (Qt.Key.Key_PageUp, _NONE, "previous"),
    (Qt.Key.Key_PageDown, _NONE, "next"),
    (Qt.Key.Key_Left, _ALT, "previous"),
    (Qt.Key.Key_Right, _ALT, "next"),
    (Qt.Key.Key_Left, _NONE, "previous"),
    (Qt.Key.Key_Right, _NONE, "next"),
    (Qt.Key.Key_Down, _ALT, "turn"),
    (Qt.Key.Key_M, _NONE, "mark"),
)


class PhotoBar(QToolBar):
    """The buttons. Which of them are of use is told by `set_possible`."""

    def __init__(self, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self.setIconSize(QSize(_ICON_PIXELS, _ICON_PIXELS))
        self.setAccessibleName(tr("What to do with the photo"))
        self.previous = self._add(
            tr("Previous photo"),
            tr("Back along the sequence: Page Up or Alt+Left, in a flat photo also Left."),
            icon("previous"),
        )
        self.next = self._add(
            tr("Next photo"),
            tr("On along the sequence: Page Down or Alt+Right, in a flat photo also Right."),
            icon("next"),
        )
        self.turn = self._add(
            tr("Turn around"),
            tr("A panorama turns; else the photo nearby that looks the other way is shown: Alt+Down."),
            icon("turn"),
        )
        self.addSeparator()
        self.compare = self._add(
            tr("Compare"), tr("Two years side by side: this photo, and one chosen in the row beneath."), icon("compare")
        )
        self.compare.setCheckable(True)
        self.mark = self._add(
            tr("Mark"),
            tr("A thing that is clicked in two photos becomes a point on the map: M, Escape ends."),
            icon("mark"),
        )
        self.mark.setCheckable(True)
        space = QWidget()
        space.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.addWidget(space)
        self.page = self._add(tr("Open on Mapillary"), tr("The image's own page, in the browser."), icon("web"))
        self.copy = QAction(_theme("mActionEditCopy"), tr("&Copy photo"), self)
        self.save = QAction(_theme("mActionFileSaveAs"), tr("&Save photo as…"), self)
        self.open = QAction(_theme("mActionFileOpen"), tr("&Open photo with its program"), self)
        menu = QMenu(self)
        menu.addActions([self.copy, self.save, self.open])
        menu.addSeparator()
        menu.addAction(icon("help"), tr("Help"), lambda: open_guide(Page.PHOTOS))
        button = QToolButton()
        button.setText("⋯")
        button.setToolTip(tr("Copy, save or open the photo"))
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        button.setMenu(menu)
        self.addWidget(button)
        button.setAccessibleName(button.toolTip())

    def connect_to(self, **slots: Callable[[], None]) -> None:
        """Call these when the actions of the same names are chosen."""
        for name, slot in slots.items():
            getattr(self, name).triggered.connect(lambda checked=False, slot=slot: slot())

    def set_possible(self, **possible: bool) -> None:
        """Which of the actions of these names can be chosen."""
        for name, is_possible in possible.items():
            getattr(self, name).setEnabled(is_possible)

    def action_of(self, event: Any) -> Optional[QAction]:
        """The action that a key stands for."""
        if event.matches(QKeySequence.StandardKey.Copy):
            return self.copy
        modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier  # which arrows have on a Mac
        for key, held, name in _KEYS:
            if event.key() == key and modifiers == held:
                return getattr(self, name)
        return None

    def _add(self, text: str, tip: str, picture: QIcon) -> QAction:
        action = QAction(picture, text, self)
        action.setToolTip(f"<b>{text}</b><br>{tip}")
        self.addAction(action)
        self.widgetForAction(action).setAccessibleName(text)
        self.widgetForAction(action).setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return action


def _theme(name: str) -> QIcon:
    return QgsApplication.getThemeIcon(f"/{name}.svg")
