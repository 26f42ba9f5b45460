"""The row of small pictures."""

import pytest
from qgis.PyQt.QtCore import Qt

from landlens_plugin.gui.widgets.strip import Entry, Strip
from tests.gui.hands import LEFT, painted

ENTRIES = [Entry(key, f"1 May {key}", f"1 May {key}, looks the same way") for key in ("2022", "2019", "2016")]


@pytest.fixture
def strip(qtbot):
    strip = Strip("The same place in other years")
    qtbot.addWidget(strip)
    strip.resize(500, strip.height())
    strip.set_entries(ENTRIES, "2019")
    strip.show()
    return strip


def middle(strip, row):
    return strip.visualItemRect(strip.item(row)).center()


def pixel(strip, row):
    """The colour in the middle of a small picture."""
    picture = strip.item(row).icon().pixmap(strip.iconSize()).toImage()
    return picture.pixelColor(picture.width() // 2 - 4, picture.height() // 2).name()


def test_it_shows_what_it_is_given(strip):
    assert strip.keys() == ["2022", "2019", "2016"]
    assert strip.current_key() == "2019"
    assert [strip.item(row).text() for row in range(3)] == ["1 May 2022", "1 May 2019", "1 May 2016"]
    assert strip.item(0).data(Qt.ItemDataRole.AccessibleTextRole) == "1 May 2022, looks the same way"


def test_a_click_chooses_once(qtbot, strip):
    chosen = []
    strip.chosen.connect(chosen.append)
    qtbot.mouseClick(strip.viewport(), LEFT, pos=middle(strip, 2))
    qtbot.mouseDClick(strip.viewport(), LEFT, pos=middle(strip, 2))
    assert chosen == ["2016"]


def test_keys_choose(qtbot, strip):
    strip.setFocus()
    with qtbot.assertNotEmitted(strip.chosen):
        qtbot.keyClick(strip, Qt.Key.Key_Left)
    with qtbot.waitSignal(strip.chosen) as caught:
        qtbot.keyClick(strip, Qt.Key.Key_Return)
    assert caught.args == ["2022"]


def test_a_picture_comes_later_and_stays(strip):
    plain = pixel(strip, 1)
    strip.set_picture("2019", painted(300, 300, "red", "red"))
    assert pixel(strip, 1) == "#ff0000" != plain
    strip.set_picture("1999", painted())  # which is not in the row
    strip.set_entries(ENTRIES[1:], "2016")
    assert strip.current_key() == "2016"
    assert pixel(strip, 0) == "#ff0000"
    assert not strip.grab().isNull()


def test_what_is_looked_at_stays_in_view_in_a_narrow_dock(strip):
    strip.set_entries(ENTRIES, "2016")
    strip.resize(150, strip.height())
    assert strip.viewport().rect().contains(middle(strip, 2))
    assert not strip.viewport().rect().contains(middle(strip, 0))
