"""What the message bar says: what comes first after installing, and what to do about a token that is no good."""

import threading

import pytest
from qgis.core import QgsApplication, QgsSettings
from qgis.gui import QgsMessageBar, QgsMessageBarItem
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QMainWindow, QPushButton

from landlens_plugin.credentials import store_credential
from landlens_plugin.gui.bar import WELCOMED, TokenBar
from landlens_plugin.gui.token import TokenDialog
from landlens_plugin.seam import signals
from tests.qgis.running import Background, Ticks, extent

WRONG = "not-the-right-one-but-it-could-be"


class Iface:
    """As much of QGIS's window as the bar needs."""

    def __init__(self):
        self._window = QMainWindow()
        self._bar = QgsMessageBar(self._window)

    def mainWindow(self):
        return self._window

    def messageBar(self):
        return self._bar

    def said(self):
        return [item.text() for item in self._bar.findChildren(QgsMessageBarItem)]

    def button(self):
        (button,) = self._bar.findChildren(QgsMessageBarItem)[0].findChildren(QPushButton)
        return button


@pytest.fixture
def window(qtbot, manager, town):
    """QGIS's window, welcomed already, with the bar."""
    QgsSettings().setValue(WELCOMED, True)
    window = Iface()
    qtbot.addWidget(window.mainWindow())
    window.mainWindow().show()
    bar = TokenBar(window)
    yield window
    bar.remove()
    QgsSettings().remove(WELCOMED)


def run(town, **parameters):
    """A run in a thread of its own, as the toolbox has it."""
    given = {"EXTENT": extent(town.bbox), "OUTPUT": "memory:", "MAX_IMAGES": 1, "MAX_TILE_AGE": 0, **parameters}
    running = Background("landlens:fetchimages", **given).start()
    assert Ticks().until(running.ended)
    QgsApplication.processEvents()


def test_a_run_that_goes_well_says_nothing(window, town):
    run(town)
    assert window.said() == []


def test_a_run_without_a_token_offers_to_enter_one(qtbot, window, town, monkeypatch):
    monkeypatch.delenv("MLY_TOKEN")
    threads = []
    signals.credential_failed.connect(lambda error, place: threads.append(threading.current_thread()))
    run(town)
    assert threads == [threading.main_thread()]
    assert window.said() == ["Mapillary asks for an access token, which is free, and there is none yet."]
    qtbot.mouseClick(window.button(), Qt.MouseButton.LeftButton)
    dialog = window.mainWindow().findChild(TokenDialog)
    assert dialog.isVisible()
    qtbot.keyClicks(dialog.panel.line, town.token)
    qtbot.mouseClick(dialog.panel.session, Qt.MouseButton.LeftButton)
    assert not dialog.isVisible()
    qtbot.waitUntil(lambda: window.said() == [])
    run(town)
    assert window.said() == []


def test_a_refused_token_is_named_by_its_place(window, town, monkeypatch):
    monkeypatch.setenv("MLY_TOKEN", WRONG)
    run(town)
    (said,) = window.said()
    assert said == "Mapillary refused the access token that came from the environment variable MLY_TOKEN."


def test_a_second_failure_takes_the_place_of_the_first(window, town, monkeypatch):
    monkeypatch.setenv("MLY_TOKEN", WRONG)
    run(town)
    monkeypatch.setenv("MLY_TOKEN", "hello")
    run(town)
    assert window.said()[-1] == "What stands in the environment variable MLY_TOKEN is no access token."


def test_a_locked_token_is_not_called_missing(window, town, manager, monkeypatch):
    monkeypatch.delenv("MLY_TOKEN")
    assert store_credential(town.token)
    manager.clearMasterPassword()
    run(town)
    assert window.said() == ["An access token is stored, and stayed locked behind QGIS's master password."]


def test_a_configuration_that_holds_none_is_named(window, town):
    run(town, AUTHCFG="nowhere")
    assert "'nowhere' could not be read" in window.said()[0]


def test_the_welcome_comes_once_and_not_where_a_token_is(qtbot, manager, town, monkeypatch):
    def welcomes():
        window = Iface()
        qtbot.addWidget(window.mainWindow())
        bar = TokenBar(window)
        said = window.said()
        bar.remove()
        return said

    QgsSettings().remove(WELCOMED)
    assert welcomes() == []  # the environment has a token
    monkeypatch.delenv("MLY_TOKEN")
    (said,) = welcomes()
    assert "Enter one to start" in said
    assert welcomes() == []
    QgsSettings().remove(WELCOMED)
