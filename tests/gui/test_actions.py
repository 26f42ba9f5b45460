"""The entries of menu and toolbar, and what a switch among them follows."""

import pytest
from qgis.PyQt.QtCore import QCoreApplication, QEvent, QObject, pyqtSignal
from qgis.PyQt.QtWidgets import QAction, QMainWindow, QMenu, QToolBar

from landlens_plugin.gui.actions import Actions


class Shown(QObject):
    """Something that can be shown, as a dock."""

    changed = pyqtSignal(bool)

    def __init__(self):
        super().__init__()
        self.asked = []

    def set_shown(self, is_shown):
        self.asked.append(is_shown)


class Iface:
    """QGIS's window with its way of making menus: one that became empty is taken out, and kept."""

    def __init__(self):
        self.window = QMainWindow()
        self.web = self.window.menuBar().addMenu("Web")
        self.addToolBar = self.window.addToolBar

    def mainWindow(self):
        return self.window

    def webMenu(self):
        return self.web

    def menu(self):
        return next((one.menu() for one in self.web.actions() if one.menu()), None)

    def addPluginToWebMenu(self, name, action):
        menu = self.menu()
        if menu is None:
            menu = QMenu(name, self.window)
            self.web.addMenu(menu)
        menu.addAction(action)

    def removePluginWebMenu(self, name, action):
        menu = self.menu()
        menu.removeAction(action)
        if menu.isEmpty():
            self.web.removeAction(menu.menuAction())


@pytest.fixture
def iface(qtbot):
    iface = Iface()
    qtbot.addWidget(iface.window)
    iface.window.show()
    return iface


def test_menu_and_toolbar_have_the_same_entries(iface):
    actions = Actions(iface)
    pressed = []
    actions.add("help", "Help", lambda: pressed.append("help"), "Open the guide").trigger()
    actions.add_separator()
    actions.add("settings", "Settings…", lambda: pressed.append("settings"), "LandLens's settings").trigger()
    assert pressed == ["help", "settings"]
    bar = iface.window.findChild(QToolBar, "LandLensToolBar")
    entries = [action for action in bar.actions() if not action.isSeparator()]
    assert entries == iface.menu().actions()
    assert [action.text() for action in entries] == ["Help", "Settings…"]
    assert all(not action.icon().isNull() and action.toolTip() for action in entries)
    assert len({action.objectName() for action in entries}) == 2


def test_a_switch_follows_what_it_switches(iface):
    shown = Shown()
    action = Actions(iface).add_switch("photos", "Photos", shown.set_shown, shown.changed, "Look at photos")
    action.trigger()
    assert action.isChecked() and shown.asked == [True]
    shown.changed.emit(False)  # closed by its own button
    assert not action.isChecked() and shown.asked == [True]
    action.trigger()
    assert shown.asked == [True, True]


def test_nothing_is_left_in_the_window(iface):
    def count():
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        return [len(iface.window.findChildren(kind)) for kind in (QMenu, QAction, QToolBar, QObject)]

    before = count()
    for _ in range(3):
        actions = Actions(iface)
        actions.add("help", "Help", list, "Open the guide")
        actions.remove()
        assert count() == before
