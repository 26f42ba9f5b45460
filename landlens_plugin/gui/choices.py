"""Choices of an algorithm's form in words, while scripts, models and the history keep the contract's strings."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Optional

from qgis.core import NULL
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QComboBox, QTreeWidget, QTreeWidgetItem

from .in_forms import InForms

_VALUE = Qt.ItemDataRole.UserRole
_ROWS = 9  # of the tree that are seen at once


class ChoiceWrapper(InForms):
    """One of several: a list of words. ``labels`` are pairs of a value and its words."""

    def createWidget(self, labels: Sequence[Sequence[str]] = ()) -> QComboBox:
        box = QComboBox()
        for value, words in labels:
            box.addItem(words, value)
        box.currentIndexChanged.connect(lambda index: self.widgetValueHasChanged.emit(self))
        box.setAccessibleName(self.parameterDefinition().description())
        return box

    def setValue(self, value: Any) -> None:
        index = self.widget.findData(None if value is None or value == NULL else str(value))
        if index >= 0:
            self.widget.setCurrentIndex(index)

    def value(self) -> Optional[str]:
        return self.widget.currentData()


class ChoicesWrapper(InForms):
    """Any of many: a tree to tick. ``labels`` are triples of a group's words, a value and its words."""

    def createWidget(self, labels: Sequence[Sequence[str]] = ()) -> QTreeWidget:
        tree = QTreeWidget()
        tree.setHeaderHidden(True)
        tree.setAccessibleName(self.parameterDefinition().description())
        groups: dict[str, QTreeWidgetItem] = {}
        for group, value, words in labels:
            if group not in groups:
                groups[group] = QTreeWidgetItem(tree, [group])
                groups[group].setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
            item = QTreeWidgetItem(groups[group], [words])
            item.setData(0, _VALUE, value)
            item.setToolTip(0, value)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(0, Qt.CheckState.Unchecked)
        tree.expandAll()
        tree.setMinimumHeight(_ROWS * tree.sizeHintForRow(0))
        tree.itemChanged.connect(lambda item, column: self.widgetValueHasChanged.emit(self))
        return tree

    def setValue(self, value: Any) -> None:
        if value is None or value == NULL:
            chosen = set()
        else:
            chosen = set(value.split(",") if isinstance(value, str) else map(str, value))
        for item in self._items():
            checked = item.data(0, _VALUE) in chosen
            item.setCheckState(0, Qt.CheckState.Checked if checked else Qt.CheckState.Unchecked)

    def value(self) -> Optional[list[str]]:
        return [item.data(0, _VALUE) for item in self._items() if item.checkState(0) == Qt.CheckState.Checked] or None

    def _items(self) -> list[QTreeWidgetItem]:
        groups = (self.widget.topLevelItem(number) for number in range(self.widget.topLevelItemCount()))
        return [group.child(number) for group in groups for number in range(group.childCount())]
