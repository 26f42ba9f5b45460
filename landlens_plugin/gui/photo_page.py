"""The dock's page with a photo: the picture, the buttons, what is known of it, and its place in other years."""

from __future__ import annotations

from typing import Optional

from qgis.PyQt.QtCore import QEvent, pyqtSignal
from qgis.PyQt.QtWidgets import QAction, QLabel, QVBoxLayout, QWidget

from ..i18n import tr
from .facts import Facts
from .photo_actions import PhotoBar
from .widgets.panorama import PanoramaView
from .widgets.stage import Stage
from .widgets.strip import Strip


class PhotoPage(QWidget):
    """The parts, one below the other. Keys that no part of it has a use for are those of the buttons."""

    in_vain = pyqtSignal(QAction)  # somebody pressed the key of something that cannot be done now

    def __init__(self, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self.stage, self.bar, self.facts = Stage(PanoramaView()), PhotoBar(), Facts()
        self.strip = Strip(tr("Other years here"))
        self._strip_name = QLabel(tr("Other years here"))
        self._strip_name.setContentsMargins(8, 4, 8, 0)
        self._strip_name.setBuddy(self.strip)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.stage, 1)
        for part in (self.bar, self.facts, self._strip_name, self.strip):
            layout.addWidget(part)
        self.show_strip(False)

    def show_strip(self, on: bool) -> None:
        """Show the row of other years, or give its room to the picture."""
        self.strip.setVisible(on)
        self._strip_name.setVisible(on)

    def event(self, event) -> bool:
        # QGIS's window has shortcuts for some of the keys: here they are ours.
        if event.type() == QEvent.Type.ShortcutOverride and self.bar.action_of(event) is not None:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event) -> None:
        action = self.bar.action_of(event)
        if action is None:
            super().keyPressEvent(event)
        elif action.isEnabled():
            action.trigger()
        else:
            self.in_vain.emit(action)
