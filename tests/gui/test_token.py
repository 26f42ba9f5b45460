"""The field for the token as a person uses it, and what comes of it."""

from pathlib import Path

import pytest
from qgis.core import QgsApplication, QgsAuthMethodConfig
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QDesktopServices
from qgis.PyQt.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit

from landlens_plugin.credentials import STORED_KEY, Held, held, store_credential, use_for_session
from landlens_plugin.gui.token import TokenDialog, TokenPanel
from landlens_plugin.gui.widgets.token import TokenField
from tests.faults.started import Started
from tests.qgis.running import fetch, left_threads

WRONG = "not-the-right-one-but-it-could-be"
ANOTHER = "MLY|1234567890|another-one-0123456789"


pytestmark = pytest.mark.usefixtures("manager")


@pytest.fixture
def without_token(monkeypatch):
    """A function that takes the environment's token away."""
    return lambda: monkeypatch.delenv("MLY_TOKEN", raising=False)


@pytest.fixture
def panel(qtbot, town, without_token):
    """The panel on the town's stand-in, where there is no token yet."""
    without_token()
    panel = TokenPanel()
    qtbot.addWidget(panel)
    panel.show()
    return panel


@pytest.fixture
def locked(manager, town):
    """The stand-in's token, stored, and nobody who enters the master password."""
    assert store_credential(town.token)
    manager.clearMasterPassword()


def enter(qtbot, panel, text):
    panel.line.clear()
    qtbot.keyClicks(panel.line, text)


def press(qtbot, button):
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def verdict(qtbot, panel, text=""):
    """What the panel says after a test of what is entered."""
    enter(qtbot, panel, text)
    press(qtbot, panel.test)
    qtbot.waitUntil(lambda: "Asking" not in panel.said, timeout=60_000)
    return panel.said


def used(service):
    """The tokens that a run showed the service."""
    service.clear_log()
    fetch(service, MAX_IMAGES=1)
    return {entry["query"]["access_token"] for entry in service.log("tiles")}


def test_what_is_typed_is_hidden_until_asked_for(qtbot):
    field = TokenField()
    qtbot.addWidget(field)
    field.show()
    qtbot.keyClicks(field.line, "MLY|1")
    assert field.line.echoMode() == QLineEdit.EchoMode.Password and field.line.displayText() != "MLY|1"
    press(qtbot, field.line.findChild(QAbstractButton))
    assert field.line.displayText() == "MLY|1"
    field.clear()
    assert field.line.echoMode() == QLineEdit.EchoMode.Password


def test_return_saves_and_reaches_no_dialog(qtbot):
    dialog = TokenDialog()
    qtbot.addWidget(dialog)
    dialog.show()
    with qtbot.assertNotEmitted(dialog.panel.save_wanted):
        qtbot.keyClick(dialog.panel.line, Qt.Key.Key_Return)  # with nothing in it
    enter(qtbot, dialog.panel, "hello")
    with qtbot.waitSignal(dialog.panel.save_wanted) as asked:
        qtbot.keyClick(dialog.panel.line, Qt.Key.Key_Return)
    assert asked.args == ["hello"]
    assert dialog.isVisible()


def test_the_keyboard_reaches_everything_and_a_screen_reader_names_it(qtbot, panel, locked):
    panel.refresh()
    panel.activateWindow()
    enter(qtbot, panel, ANOTHER)
    panel.line.setFocus()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is panel.line)
    reached = []
    while QApplication.focusWidget() not in reached:
        reached.append(QApplication.focusWidget())
        qtbot.keyClick(reached[-1], Qt.Key.Key_Tab)
    buttons = [panel.get, panel.test, panel.save, panel.session, panel.unlock, panel.remove]
    show = panel.line.findChild(QAbstractButton)
    assert reached == [panel.line, show, *buttons]
    assert show.accessibleName() == "Show what is typed"
    assert all(button.text() and button.toolTip() for button in buttons)
    assert panel.line.accessibleName() == "Mapillary access token"


def test_in_a_narrow_dock_the_buttons_stand_in_two_rows(qtbot):
    field = TokenField()
    qtbot.addWidget(field)
    field.show()
    for width, rows in ((900, 1), (300, 2), (900, 1)):
        field.resize(width, 200)
        qtbot.waitUntil(lambda: field.get.height() > 0)
        QApplication.processEvents()
        buttons = (field.get, field.test, field.save, field.session)
        assert len({button.y() for button in buttons}) == rows
        assert all(button.geometry().right() <= width for button in buttons)


def test_every_word_of_a_long_sentence_is_seen(qtbot):
    dialog = TokenDialog()
    qtbot.addWidget(dialog)
    dialog.show()
    label = next(one for one in dialog.panel.findChildren(QLabel))
    for count in (1, 60):
        dialog.panel.say("a few words more " * count)
        qtbot.waitUntil(lambda: label.height() >= label.heightForWidth(label.width()))
    assert label.heightForWidth(label.width()) > 3 * label.fontMetrics().height()


def test_get_a_token_opens_the_page(qtbot, panel, monkeypatch):
    opened = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toString()))
    press(qtbot, panel.get)
    assert opened == ["https://www.mapillary.com/dashboard/developers"]


def test_from_nothing_to_a_stored_token(qtbot, panel, town):
    assert "no token yet" in panel.said
    assert not panel.save.isEnabled() and not panel.session.isEnabled() and not panel.remove.isVisible()
    enter(qtbot, panel, f" {town.token} ")
    with qtbot.waitSignal(panel.changed):
        press(qtbot, panel.save)
    assert panel.typed == "" and "stored, encrypted" in panel.said
    assert used(town) == {town.token}
    press(qtbot, panel.remove)
    assert "no token yet" in panel.said and held() is Held.NONE


def test_what_can_be_no_token_is_neither_stored_nor_asked_about(qtbot, panel, town, manager):
    for text in ("hello", "not the right one", "https://www.mapillary.com/app", "MLY"):
        for button in (panel.save, panel.session, panel.test):
            enter(qtbot, panel, text)
            press(qtbot, button)
            assert "is no Mapillary access token" in panel.said and panel.typed == text
    assert not manager.existsAuthSetting(STORED_KEY) and held() is Held.NONE
    assert town.log() == []


def test_a_token_of_the_session_comes_before_the_stored_one_and_after_a_configuration(qtbot, panel, town, manager):
    assert store_credential(ANOTHER)
    enter(qtbot, panel, town.token)
    press(qtbot, panel.session)
    assert "until QGIS closes" in panel.said
    assert used(town) == {town.token}
    config = QgsAuthMethodConfig("Basic")
    config.setName("Mapillary")
    config.setConfig("username", "")
    config.setConfig("password", town.token)
    assert manager.storeAuthenticationConfig(config)
    use_for_session(WRONG)
    assert fetch(town, MAX_IMAGES=1, AUTHCFG=config.id())["IMAGE_COUNT"] == 1
    assert manager.removeAuthenticationConfig(config.id())
    press(qtbot, panel.remove)  # forgets the session's alone
    assert "stored, encrypted" in panel.said


def test_a_token_of_the_session_needs_no_password_and_is_on_no_disk(qtbot, panel, manager, town):
    manager.clearMasterPassword()
    enter(qtbot, panel, town.token)
    press(qtbot, panel.session)
    assert panel.typed == "" and held() is Held.SESSION
    assert used(town) == {town.token}
    assert not manager.existsAuthSetting(STORED_KEY)
    words = [town.token.encode(), town.token.rpartition("|")[2].encode()]
    for file in Path(QgsApplication.qgisSettingsDirPath()).rglob("*"):
        if file.is_file():
            assert not any(word in file.read_bytes() for word in words), file


def test_saving_takes_the_place_of_the_sessions_token(qtbot, panel, town):
    use_for_session(ANOTHER)
    enter(qtbot, panel, town.token)
    press(qtbot, panel.save)
    assert held() is Held.STORED and used(town) == {town.token}


def test_without_the_master_password_what_was_typed_stays(qtbot, panel, manager):
    manager.clearMasterPassword()
    enter(qtbot, panel, ANOTHER)
    press(qtbot, panel.save)
    assert panel.typed == ANOTHER
    assert "not stored" in panel.said and "Only for this session" in panel.said
    assert manager.setMasterPassword("for the tests", True)
    press(qtbot, panel.save)
    assert panel.typed == "" and held() is Held.STORED


def test_a_locked_token_is_called_locked_and_can_be_unlocked(qtbot, panel, locked, manager):
    panel.refresh()
    assert "stored, and locked" in panel.said and panel.unlock.isVisible()
    press(qtbot, panel.unlock)
    assert "stayed locked" in panel.said
    assert manager.setMasterPassword("for the tests", True)
    with qtbot.waitSignal(panel.changed):
        press(qtbot, panel.unlock)
    assert "stored, encrypted" in panel.said and not panel.unlock.isVisible()


def test_the_environments_token_is_named(qtbot, town):
    panel = TokenPanel()
    qtbot.addWidget(panel)
    assert "environment variable MLY_TOKEN" in panel.said


def test_what_one_panel_changes_another_says(qtbot, panel):
    other = TokenPanel()
    qtbot.addWidget(other)
    enter(qtbot, panel, ANOTHER)
    with qtbot.waitSignal(other.changed):
        press(qtbot, panel.session)
    assert other.said == panel.said


def test_the_dialog_closes_once_there_is_a_token(qtbot, without_token):
    without_token()
    dialog = TokenDialog()
    qtbot.addWidget(dialog)
    dialog.show()
    enter(qtbot, dialog.panel, ANOTHER)
    press(qtbot, dialog.panel.session)
    assert not dialog.isVisible()


# -- Test


def test_a_token_that_mapillary_takes(qtbot, panel, town):
    assert "takes this token. Press Save" in verdict(qtbot, panel, town.token)
    assert (len(town.log("graph")), len(town.log("tiles"))) == (1, 1)
    press(qtbot, panel.save)
    assert "takes the token that is there" in verdict(qtbot, panel)


def test_a_token_that_mapillary_refuses(qtbot, panel, town):
    said = verdict(qtbot, panel, WRONG)
    assert "refused the token" in said and WRONG not in said
    assert panel.typed == WRONG
    assert (len(town.log("graph")), len(town.log("tiles"))) == (1, 0)


def test_without_a_token_there_is_nothing_to_test(qtbot, panel, town):
    assert "no token yet" in verdict(qtbot, panel)
    assert town.log() == []


def test_without_a_network(qtbot, panel, town, monkeypatch):
    monkeypatch.setenv("LANDLENS_GRAPH_URL", "http://127.0.0.1:9")
    said = verdict(qtbot, panel, town.token)
    assert "did not answer" in said and "Connection refused" in said and "proxy settings" in said


def test_a_proxy_that_refuses(qtbot, panel, town, use_proxy):
    with Started("proxy", "somebody:else") as proxy:
        use_proxy(proxy.port)
        assert "the proxy refused (HTTP 407)" in verdict(qtbot, panel, town.token)


def test_a_certificate_that_nobody_vouches_for(qtbot, panel, secure):
    assert "Manage Certificates" in verdict(qtbot, panel, secure.token)


def test_an_address_that_is_blocked(qtbot, panel, town):
    town.set(tile_fault="ip_block")
    said = verdict(qtbot, panel, town.token)
    assert "takes the token" in said and "blocked this internet address" in said


def test_a_test_can_be_stopped_and_leaves_no_thread(qtbot, panel, town):
    town.set(entity_fault="hang")
    enter(qtbot, panel, town.token)
    press(qtbot, panel.test)
    assert panel.test.text().replace("&", "") == "Stop the test"
    qtbot.waitUntil(lambda: len(town.log("graph")) == 1)
    press(qtbot, panel.test)
    qtbot.waitUntil(lambda: "no token yet" in panel.said)
    assert panel.test.text().replace("&", "") == "Test" and panel.typed == town.token
    assert left_threads() == []


def test_a_panel_that_is_closed_ends_its_test(qtbot, town):
    town.set(entity_fault="hang")
    panel = TokenPanel()
    enter(qtbot, panel, town.token)
    press(qtbot, panel.test)
    qtbot.waitUntil(lambda: len(town.log("graph")) == 1)
    panel.deleteLater()
    qtbot.waitUntil(lambda: QgsApplication.taskManager().countActiveTasks() == 0)
    assert left_threads() == []
