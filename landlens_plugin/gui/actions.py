"""LandLens's entries in the Web menu, and its toolbar with those that are pressed often."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from qgis.PyQt.QtWidgets import QAction

from ..i18n import tr
from ..resources import icon

_MENU = "LandLens"


class Actions:
    """The entries, in the order in which they are added; :meth:`remove` takes them away again."""

    def __init__(self, iface: Any) -> None:
        self._iface = iface
        self._actions: list[QAction] = []
        self._toolbar = iface.addToolBar("LandLens")
        self._toolbar.setObjectName("LandLensToolBar")  # by which QGIS remembers its place
        self._toolbar.setToolTip(tr("LandLens toolbar"))

    def add(self, icon_name: str, text: str, run: Callable[[], Any], tip: str, *, on_toolbar: bool = True) -> QAction:
        """An entry that does something. ``tip`` is what the toolbar says when the mouse rests on it."""
        action = self._new(icon_name, text, tip, on_toolbar)
        action.triggered.connect(lambda checked=False: run())
        return action

    def add_switch(
        self, icon_name: str, text: str, set_shown: Callable[[bool], Any], shown_changed: Any, tip: str
    ) -> QAction:
        """An entry that shows something or hides it, and follows ``shown_changed``, the signal that tells which."""
        action = self._new(icon_name, text, tip)
        action.setCheckable(True)
        action.triggered.connect(lambda checked: set_shown(checked))
        shown_changed.connect(action.setChecked)
        return action

    def add_separator(self) -> None:
        """A line between what was added and what comes, on the toolbar."""
        self._toolbar.addSeparator()

    def remove(self) -> None:
        """Leave no entry, no menu and no toolbar. QGIS takes an empty menu out of its own, and keeps it."""
        menus = [one.menu() for one in self._iface.webMenu().actions() if one.menu()]
        own = [menu for menu in menus if set(menu.actions()) & set(self._actions)]
        for action in self._actions:
            self._iface.removePluginWebMenu(_MENU, action)
            self._toolbar.removeAction(action)
            action.deleteLater()
        for menu in own:
            if menu.isEmpty():
                menu.deleteLater()
        self._actions.clear()
        self._iface.mainWindow().removeToolBar(self._toolbar)
        self._toolbar.deleteLater()

    def _new(self, icon_name: str, text: str, tip: str, on_toolbar: bool = True) -> QAction:
        action = QAction(icon(icon_name), text, self._iface.mainWindow())
        action.setObjectName(f"LandLens{icon_name.capitalize()}")  # by which QGIS remembers a shortcut
        action.setToolTip(tip)
        self._iface.addPluginToWebMenu(_MENU, action)
        if on_toolbar:
            self._toolbar.addAction(action)
        self._actions.append(action)
        return action
