"""A row of small pictures with a line of text each, of which one is chosen by a click or a key."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple, Optional

from qgis.PyQt.QtCore import QRect, QSize, Qt, pyqtSignal
from qgis.PyQt.QtGui import QColor, QIcon, QImage, QPainter, QPalette, QPixmap
from qgis.PyQt.QtWidgets import QAbstractItemView, QListView, QListWidget, QListWidgetItem, QWidget

_WIDTH, _HEIGHT = 96, 64  # of a picture
_KEY = Qt.ItemDataRole.UserRole


class Entry(NamedTuple):
    """One picture: what tells it from others, the line beneath it, and what a screen reader and a tip say of it."""

    key: str
    text: str
    tip: str


class Strip(QListWidget):
    """The row. It shows what it is given, in that order, and asks for nothing."""

    chosen = pyqtSignal(str)

    def __init__(self, name: str, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setViewMode(QListView.ViewMode.IconMode)
        self.setFlow(QListView.Flow.LeftToRight)
        self.setWrapping(False)
        self.setMovement(QListView.Movement.Static)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setIconSize(QSize(_WIDTH, _HEIGHT))
        self.setSpacing(3)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFixedHeight(_HEIGHT + self.fontMetrics().height() + self.horizontalScrollBar().sizeHint().height() + 22)
        self.itemClicked.connect(self._choose)
        self.itemActivated.connect(self._choose)
        self._emitted: Optional[str] = None

    def set_entries(self, entries: Sequence[Entry], current: str) -> None:
        """Show these, one of which is that which is looked at. Pictures that are known already stay."""
        known = {item.data(_KEY): item.icon() for item in map(self.item, range(self.count()))}
        self.clear()
        for entry in entries:
            item = QListWidgetItem(known.get(entry.key, QIcon()), entry.text)
            item.setIcon(known.get(entry.key) or QIcon(_plate(self, None)))
            item.setData(_KEY, entry.key)
            item.setToolTip(entry.tip)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, entry.tip)
            self.addItem(item)
            if entry.key == current:
                self.setCurrentItem(item)
        self._emitted = current
        self._bring_into_view()

    def set_picture(self, key: str, picture: QImage) -> None:
        """Show the small picture of an entry, if it is still in the row."""
        for item in map(self.item, range(self.count())):
            if item.data(_KEY) == key:
                item.setIcon(QIcon(_plate(self, picture)))

    def keys(self) -> list[str]:
        """What is in the row."""
        return [item.data(_KEY) for item in map(self.item, range(self.count()))]

    def current_key(self) -> Optional[str]:
        """The entry that is marked: that looked at, or that which keys went to."""
        item = self.currentItem()
        return None if item is None else item.data(_KEY)

    def resizeEvent(self, event) -> None:
        super().resizeEvent(event)
        self._bring_into_view()

    def _bring_into_view(self) -> None:
        if self.currentItem() is not None:
            self.scrollToItem(self.currentItem())

    def _choose(self, item: QListWidgetItem) -> None:
        key = item.data(_KEY)
        if key != self._emitted:  # a click may also count as an activation
            self._emitted = key
            self.chosen.emit(key)


def _plate(widget: QWidget, picture: Optional[QImage]) -> QPixmap:
    """A picture cut to fill its place, in the screen's own pixels; a plain one until it is there."""
    ratio = widget.devicePixelRatioF()
    plate = QPixmap(QSize(_WIDTH, _HEIGHT) * ratio)
    colour = QColor(widget.palette().color(QPalette.ColorRole.Mid))
    colour.setAlpha(90)
    plate.fill(colour)
    if picture is not None and not picture.isNull():
        size = plate.size()
        filling = picture.scaled(
            size, Qt.AspectRatioMode.KeepAspectRatioByExpanding, Qt.TransformationMode.SmoothTransformation
        )
        part = QRect((filling.width() - size.width()) // 2, (filling.height() - size.height()) // 2, *_pair(size))
        painter = QPainter(plate)
        painter.drawImage(plate.rect(), filling, part)
        painter.end()
    plate.setDevicePixelRatio(ratio)
    return plate


def _pair(size: QSize) -> tuple[int, int]:
    return size.width(), size.height()
