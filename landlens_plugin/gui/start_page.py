"""What the dock shows while there is no photo: what to do first."""

from __future__ import annotations

from typing import Optional

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QFrame, QLabel, QScrollArea, QVBoxLayout, QWidget

from ..i18n import tr
from ..resources import icon

_ICON_PIXELS = 48


class StartPage(QScrollArea):
    """A heading, a sentence, and beneath them a panel of somebody else's that fetches the first images."""

    def __init__(self, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self._panel: Optional[QWidget] = None
        picture = QLabel()
        picture.setPixmap(icon().pixmap(_ICON_PIXELS, _ICON_PIXELS))
        picture.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._heading, self._text = QLabel(), QLabel()
        font = self._heading.font()
        font.setBold(True)
        font.setPointSizeF(font.pointSizeF() * 1.25)
        self._heading.setFont(font)
        for label in (self._heading, self._text):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            label.setWordWrap(True)
        page = QWidget()
        self._layout = QVBoxLayout(page)
        self._layout.setContentsMargins(18, 24, 18, 24)
        self._layout.setSpacing(12)
        self._layout.addStretch(1)
        for widget in (picture, self._heading, self._text):
            self._layout.addWidget(widget)
        self._layout.addStretch(2)
        self.setWidget(page)
        self.set_has_layers(False)

    def set_panel(self, panel: Optional[QWidget]) -> None:
        """Show a panel beneath the sentence, or none; the one before is given back to its maker."""
        if self._panel is not None:
            self._layout.removeWidget(self._panel)
            self._panel.setParent(None)
        self._panel = panel
        if panel is not None:
            self._layout.insertWidget(self._layout.count() - 1, panel)
            panel.show()

    def set_has_layers(self, has_layers: bool) -> None:
        """Whether there are photos to click on, or must be fetched first."""
        self._has_layers = has_layers
        if has_layers:
            self._heading.setText(tr("Click an image on the map"))
            self._text.setText(
                tr(
                    "Its photo is shown here. A selected image is shown as well, wherever it was selected. Then the "
                    "keys Page Up and Page Down walk along the street."
                )
            )
        else:
            self._heading.setText(tr("See the street"))
            self._text.setText(
                tr(
                    "Zoom to a few streets and fetch their images, or add any layer of points that has the path or "
                    "the address of a photo. A click on a point shows it here."
                )
            )

    def text(self) -> str:
        """What is said."""
        return f"{self._heading.text()}\n{self._text.text()}"
