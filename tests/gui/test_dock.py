"""The dock as a person uses it: clicks on the map, keys in the photo, and what goes on elsewhere meanwhile."""

import pytest
from qgis.core import QgsProject
from qgis.PyQt.QtCore import Qt

from tests.gui.desk import street

LON, LAT = 9.0, 48.0


@pytest.fixture
def photos(desk, tmp_path):
    layer = desk.add(street(tmp_path / "photos"))
    desk.look(LON, LAT)
    return layer


def shown(dock):
    """Whether a picture is there, and nothing lies over it."""
    stage = dock._page.stage
    return not stage.photo.picture().isNull() and stage.notice.isHidden()


def test_a_click_near_a_point_shows_its_photo(qtbot, desk, dock, photos):
    desk.click(qtbot, LON, LAT, beside=(5, 5))
    assert dock.subject.image_id == "1000"
    qtbot.waitUntil(lambda: shown(dock))
    text = dock._page.facts.text()
    assert "1 May 2021" in text
    assert "ana" in text
    assert "E 90°" in text
    assert "CC BY-SA 4.0" in text


def test_keys_walk_along_the_street(qtbot, desk, dock, photos):
    desk.click(qtbot, LON, LAT)
    qtbot.waitUntil(lambda: shown(dock))
    view = dock._page.stage.view
    for key, wanted in ((Qt.Key.Key_PageDown, "1001"), (Qt.Key.Key_Right, "1002"), (Qt.Key.Key_PageUp, "1001")):
        qtbot.keyClick(view, key)
        assert dock.subject.image_id == wanted
    qtbot.keyClick(view, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    assert dock.subject.image_id == "1002"
    qtbot.waitUntil(lambda: shown(dock))
