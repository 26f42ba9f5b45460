"""The same place in other years: the row of small pictures, one click there, and two dates side by side."""

import pytest
from qgis.PyQt.QtCore import Qt

from landlens_plugin.gui.comparing import part_towards
from tests.gui.desk import DOWNLOADED, layer_of, moment
from tests.gui.hands import LEFT, colour_at, painted, shown

LON, LAT = 9.0, 48.0
METRE = 1 / 111_195  # of latitude, in degrees


@pytest.fixture
def place(desk, tmp_path):
    """A place in 2016, 2019 and 2022, 3 m apart; and two that are too far or look elsewhere."""
    rows = []
    for number, (year, angle, away, colours) in enumerate(
        [
            (2016, 80, 0, ("red", "red")),
            (2019, 95, 3, ("lime", "lime")),
            (2022, 90, 6, ("blue", "blue")),
            (2020, 270, 3, ("white", "white")),
            (2021, 90, 40, ("black", "black")),
        ]
    ):
        path = tmp_path / f"{year}.jpg"
        painted(400, 300, *colours).save(str(path), None, 100)
        values = {
            "mly_id": str(100 + number),
            "captured_at": moment(year),
            "compass_angle": angle,
            "is_pano": False,
            "sequence_id": f"of {year}",
            "image_path": str(path),
        }
        rows.append((LON, LAT + away * METRE, values))
    return desk.add(layer_of(DOWNLOADED, *rows))


def test_the_row_has_what_shows_the_same_newest_first(qtbot, dock, place):
    dock.show_feature(place, 1)
    strip = dock._page.strip
    qtbot.waitUntil(strip.isVisible)
    assert strip.keys() == ["102", "101", "100"]
    assert strip.current_key() == "100"
    assert strip.item(0).text() == "1 May 2022"


def test_one_click_goes_there(qtbot, dock, place):
    dock.show_feature(place, 1)
    strip = dock._page.strip
    qtbot.waitUntil(strip.isVisible)
    qtbot.mouseClick(strip.viewport(), LEFT, pos=strip.visualItemRect(strip.item(0)).center())
    assert dock.subject.image_id == "102"
    qtbot.waitUntil(lambda: shown(dock))
    assert strip.current_key() == "102"
    qtbot.waitUntil(lambda: colour_at(dock._page.stage.photo, 200, 100)[-2:] > "f0")


def test_the_row_is_used_with_keys(qtbot, dock, place):
    dock.show_feature(place, 1)
    strip = dock._page.strip
    qtbot.waitUntil(strip.isVisible)
    strip.setFocus()
    qtbot.keyClick(strip, Qt.Key.Key_Left)
    assert strip.current_key() == "101"
    qtbot.keyClick(strip, Qt.Key.Key_Return)
    assert dock.subject.image_id == "101"
    assert strip.item(0).data(Qt.ItemDataRole.AccessibleTextRole).startswith("1 May 2022")


def test_a_place_with_one_date_has_no_row(qtbot, dock, place):
    dock.show_feature(place, 1)
    qtbot.waitUntil(dock._page.strip.isVisible)
    dock.show_feature(place, 5)
    qtbot.waitUntil(lambda: not dock._page.strip.isVisible())
    assert not dock._page.bar.compare.isEnabled()


def test_two_dates_side_by_side(qtbot, dock, place):
    dock.show_feature(place, 1)
    qtbot.waitUntil(dock._page.bar.compare.isEnabled)
    dock._page.bar.compare.trigger()
    view = dock._page.stage.compare
    assert view.isVisible()
    middle = view.height() // 2 + 30
    left, right = view.width() // 4, view.width() * 3 // 4
    qtbot.waitUntil(lambda: (colour_at(view, left, middle), colour_at(view, right, middle)) == ("#fe0000", "#0000fe"))
    qtbot.mouseClick(dock._page.strip.viewport(), LEFT, pos=_middle_of(dock._page.strip, 1))
    qtbot.waitUntil(lambda: colour_at(view, right, middle) == "#00ff01")
    assert dock.subject.image_id == "100", "while two are compared, a click chooses the other one"
    qtbot.keyClick(view, Qt.Key.Key_Escape)
    assert dock._page.stage.photo.isVisible()
    assert not dock._page.bar.compare.isChecked()


def _middle_of(strip, row):
    return strip.visualItemRect(strip.item(row)).center()


@pytest.mark.parametrize(("yaw", "left", "right"), [(0, "red", "blue"), (180, "blue", "red"), (-90, "red", "red")])
def test_a_panorama_is_turned_to_what_the_other_sees(yaw, left, right):
    part = part_towards(painted(3600, 1800, "red", "blue"), yaw, 70)
    assert part.width() == 700
    assert part.pixelColor(10, 200).name() == {"red": "#ff0000", "blue": "#0000ff"}[left]
    assert part.pixelColor(690, 200).name() == {"red": "#ff0000", "blue": "#0000ff"}[right]
