"""Choices of an algorithm's form in words, while scripts, models and the history keep the contract's strings.

Processing finds these classes by the path in a parameter's metadata, and only where there is a form to fill in.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Optional

from processing.gui.wrappers import DIALOG_BATCH, DIALOG_STANDARD, WidgetWrapper, dialogTypes
from qgis.core import NULL
from qgis.gui import QgsGui, QgsProcessingGui
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QComboBox, QTreeWidget, QTreeWidgetItem

_VALUE = Qt.ItemDataRole.UserRole
_ROWS = 9  # of the tree that are seen at once


class _InForms(WidgetWrapper):
    """In an algorithm's dialog ours; in batches and models, where a value may be an expression, QGIS's own."""

    def __new__(cls, definition: Any, dialog: Any, row: int = 0, col: int = 0, **labels: Any) -> Any:
        kind = dialogTypes.get(dialog.__class__.__name__, QgsProcessingGui.WidgetType.Standard)
        if kind == DIALOG_STANDARD and dialog.__class__.__name__ != "ModelerParametersDialog":
            return super().__new__(cls)
        registry = QgsGui.processingGuiRegistry()
        if kind == DIALOG_BATCH:
            wrapper = registry.createParameterWidgetWrapper(definition, kind)
        else:
            wrapper = registry.createModelerParameterWidget(dialog.model, dialog.childId, definition, dialog.context)
        wrapper.setDialog(dialog)
        return wrapper


class ChoiceWrapper(_InForms):
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


class ChoicesWrapper(_InForms):
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
