"""The field for a token, which asks and shows and knows of no token itself."""

import pytest
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QLineEdit, QToolButton

from landlens_plugin.gui.widgets.token import BAD, GOOD, TokenField
from tests.gui.hands import LEFT

TOKEN = "MLY|1234567890|0123456789abcdef"


@pytest.fixture
def field(qtbot):
    field = TokenField()
    qtbot.addWidget(field)
    field.resize(600, 200)
    field.show()
    return field


def columns(field):
    """In how many columns the buttons stand."""
    return len({button.x() for button in (field.get, field.test, field.save, field.session)})


def test_what_needs_a_token_is_offered_when_one_is_typed(qtbot, field):
    assert [button.isEnabled() for button in (field.get, field.test, field.save, field.session)] == [
        True,
        True,
        False,
        False,
    ]
    qtbot.keyClicks(field.line, TOKEN)
    for button, signal in (
        (field.test, field.test_wanted),
        (field.save, field.save_wanted),
        (field.session, field.session_wanted),
    ):
        with qtbot.waitSignal(signal) as caught:
            qtbot.mouseClick(button, LEFT)
        assert caught.args == [TOKEN]
    with qtbot.waitSignal(field.page_wanted):
        qtbot.mouseClick(field.get, LEFT)
    field.clear()
    assert not field.save.isEnabled()


def test_return_saves_what_is_typed(qtbot, field):
    with qtbot.assertNotEmitted(field.save_wanted):
        qtbot.keyClick(field.line, Qt.Key.Key_Return)
    qtbot.keyClicks(field.line, TOKEN)
    with qtbot.waitSignal(field.save_wanted) as caught:
        qtbot.keyClick(field.line, Qt.Key.Key_Return)
    assert caught.args == [TOKEN]


def test_what_is_typed_is_hidden_until_one_looks(qtbot, field):
    assert field.line.echoMode() == QLineEdit.EchoMode.Password
    eye = field.line.findChild(QToolButton)
    qtbot.mouseClick(eye, LEFT)
    assert field.line.echoMode() == QLineEdit.EchoMode.Normal
    field.clear()
    assert field.line.echoMode() == QLineEdit.EchoMode.Password


def test_the_button_of_a_test_that_runs_ends_it(qtbot, field):
    field.set_testing(True)
    with qtbot.assertNotEmitted(field.test_wanted), qtbot.waitSignal(field.stop_wanted):
        qtbot.mouseClick(field.test, LEFT)


@pytest.mark.parametrize(
    ("held", "is_shown"),
    [
        ({"can_remove": False}, (False, False)),
        ({"can_remove": True}, (False, True)),
        ({"can_remove": True, "is_locked": True}, (True, True)),
        ({"can_remove": True, "is_session": True}, (False, True)),
    ],
)
def test_what_is_there_can_be_unlocked_and_removed(qtbot, field, held, is_shown):
    field.set_held("Stored", **held)
    assert (field.unlock.isVisible(), field.remove.isVisible()) == is_shown
    for button, signal in ((field.unlock, field.unlock_wanted), (field.remove, field.remove_wanted)):
        if button.isVisible():
            with qtbot.waitSignal(signal):
                qtbot.mouseClick(button, LEFT)


@pytest.mark.parametrize("meant", [GOOD, BAD])
def test_a_sentence_is_said_with_its_picture(field, meant):
    before = field.grab().toImage()
    field.say("Mapillary takes this token.", meant)
    assert field.said == "Mapillary takes this token."
    assert field.grab().toImage() != before


def test_a_narrow_dock_has_two_rows_of_buttons_and_a_narrower_one_four(qtbot, field):
    assert columns(field) == 4
    two = max(field.get.sizeHint().width(), field.save.sizeHint().width())
    two += 6 + max(field.test.sizeHint().width(), field.session.sizeHint().width())
    field.resize(two + 4, 300)
    qtbot.waitUntil(lambda: columns(field) == 2)
    field.resize(field.minimumSizeHint().width(), 400)
    qtbot.waitUntil(lambda: columns(field) == 1)
    assert all(one.width() >= one.sizeHint().width() for one in (field.get, field.test, field.save, field.session))
