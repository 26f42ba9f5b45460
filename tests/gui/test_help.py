"""Help from each part of the window: the page that it opens."""

import gc
from types import SimpleNamespace

import pytest
from qgis.core import QgsSettings
from qgis.gui import QgsMessageBar, QgsMessageBarItem
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QDesktopServices
from qgis.PyQt.QtWidgets import QAction, QApplication, QDialogButtonBox, QMainWindow, QToolButton

from landlens_plugin.gui.bar import WELCOMED, TokenBar
from landlens_plugin.gui.fetch_here import FetchHere
from landlens_plugin.gui.fetch_panel import FetchPanel
from landlens_plugin.gui.help import Page, open_guide
from landlens_plugin.gui.options import OptionsPage
from landlens_plugin.gui.token import TokenDialog
from landlens_plugin.resources import guide_url


@pytest.fixture(autouse=True)
def collected():
    """No widget of these tests is left for a collection that comes while another one is painted."""
    yield
    gc.collect()


@pytest.fixture
def opened(monkeypatch):
    """The addresses that the browser was asked to open."""
    addresses = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: addresses.append(url.toString()))
    return addresses


def address(page):
    return guide_url(*page.value)


def press_help(qtbot, widget):
    (button,) = (one for one in widget.findChildren(QToolButton) if one.accessibleName() == "Help")
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def test_the_menu_opens_the_first_page(opened):
    open_guide()
    assert opened == [address(Page.START)]


def test_the_settings(qtbot, manager, opened):
    page = OptionsPage(None)
    qtbot.addWidget(page)
    press_help(qtbot, page)
    assert opened == [address(Page.TOKEN)]


def test_the_dialog_of_the_token(qtbot, manager, opened):
    dialog = TokenDialog()
    qtbot.addWidget(dialog)
    dialog.show()
    button = dialog.findChild(QDialogButtonBox).button(QDialogButtonBox.StandardButton.Help)
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert opened == [address(Page.TOKEN)]
    assert dialog.isVisible()
    dialog.close()  # while it is held: nothing that is painted may be collected


def test_the_panel_that_fetches(qtbot, qgis_iface, opened):
    fetching = FetchHere(qgis_iface)
    panel = FetchPanel(qgis_iface, fetching)
    qtbot.addWidget(panel)
    press_help(qtbot, panel)
    assert opened == [address(Page.FETCH)]
    panel.remove()
    fetching.remove()


def test_the_photo(dock, opened):
    (action,) = (one for one in dock.findChildren(QAction) if one.text() == "Help")
    action.trigger()
    assert opened == [address(Page.PHOTOS)]


def test_the_message_about_the_token(qtbot, manager, opened):
    window = QMainWindow()
    messages = QgsMessageBar(window)
    qtbot.addWidget(window)
    QgsSettings().setValue(WELCOMED, True)
    bar = TokenBar(SimpleNamespace(mainWindow=lambda: window, messageBar=lambda: messages))
    bar.offer("A token is missing.")
    QApplication.processEvents()
    (item,) = messages.findChildren(QgsMessageBarItem)
    press_help(qtbot, item)
    assert opened == [address(Page.TOKEN)]
    bar.remove()
    QgsSettings().remove(WELCOMED)
