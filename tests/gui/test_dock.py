"""The dock as a person uses it: clicks on the map, keys in the photo, and what goes on elsewhere meanwhile."""

import gc
from collections import Counter

import pytest
from qgis.core import QgsProject
from qgis.gui import QgsMapTool, QgsMapToolPan, QgsRubberBand
from qgis.PyQt.QtCore import QCoreApplication, QEvent, Qt
from qgis.PyQt.QtWidgets import QAction, QDockWidget, QLabel, QMenu

from landlens_plugin.gui.dock import PhotoDock
from tests.gui.desk import layer_of, street
from tests.gui.hands import shown
from tests.qgis.running import left_threads

LON, LAT = 9.0, 48.0


@pytest.fixture
def photos(desk, tmp_path):
    layer = desk.add(street(tmp_path / "photos"))
    desk.look(LON, LAT)
    return layer


def bands(desk):
    return [item for item in desk.canvas.scene().items() if isinstance(item, QgsRubberBand)]


def drawn(desk):
    """The rubber bands that show something."""
    return [band for band in bands(desk) if band.numberOfVertices()]


def sentence(dock):
    return dock._page.stage.notice.sentence


def test_a_click_near_a_point_shows_its_photo(qtbot, desk, dock, photos):
    desk.click(qtbot, LON, LAT, beside=(5, 5))
    assert dock.subject.image_id == "1000"
    qtbot.waitUntil(lambda: shown(dock))
    text = dock._page.facts.text()
    for part in ("1 May 2021, 10:00 UTC", "by ana", "Looks E 90°", "CC BY-SA 4.0", "pKey=1000"):
        assert part in text.replace("\u00a0", " "), part
    assert len(drawn(desk)) == 4, "the camera, its halo, the wedge and the way"


def test_a_photo_on_the_disk_asks_for_no_token_and_nothing_of_the_network(qtbot, desk, dock, photos, town, monkeypatch):
    monkeypatch.delenv("MLY_TOKEN")
    with qtbot.assertNotEmitted(dock.token_wanted, wait=500):
        desk.click(qtbot, LON, LAT)
        qtbot.waitUntil(lambda: shown(dock))
        dock._page.bar.next.trigger()
        qtbot.waitUntil(lambda: shown(dock))
    assert town.log() == []


def test_something_turns_until_the_photo_is_there(qtbot, desk, dock, photos):
    desk.click(qtbot, LON, LAT)
    assert dock._page.stage.notice.is_waiting
    qtbot.waitUntil(lambda: shown(dock))
    assert not dock._page.stage.notice.is_waiting


def test_a_click_beside_everything_says_so_and_keeps_the_photo(qtbot, desk, dock, photos):
    desk.click(qtbot, LON, LAT)
    desk.click(qtbot, LON, LAT + 0.0004)
    assert desk.said == ["No photo here: click nearer to an image."]
    assert dock.subject.image_id == "1000"


def test_a_click_where_no_layer_has_photos_says_what_to_do(qtbot, desk, dock):
    desk.add(layer_of([("name", "string")], (LON, LAT, {"name": "a tree"})))
    desk.look(LON, LAT)
    desk.click(qtbot, LON, LAT)
    assert dock.subject is None
    assert "No visible layer has photos" in desk.said[0]


def test_the_nearest_image_of_the_active_layer_counts(qtbot, desk, dock, photos, tmp_path):
    other = desk.add(street(tmp_path / "other", count=1), is_active=False)
    assert desk.canvas.layers()[0] == other
    desk.click(qtbot, LON, LAT)
    assert dock.subject.layer_id == photos.id()
    desk.setActiveLayer(other)
    desk.click(qtbot, LON, LAT)
    assert dock.subject.layer_id == other.id()


def test_keys_walk_along_the_street(qtbot, desk, dock, photos):
    desk.click(qtbot, LON, LAT)
    qtbot.waitUntil(lambda: shown(dock))
    view = dock._page.stage.view
    none, alt = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.AltModifier
    for key, held, wanted in (
        (Qt.Key.Key_PageDown, none, "1001"),
        (Qt.Key.Key_Right, none, "1002"),
        (Qt.Key.Key_PageUp, none, "1001"),
        (Qt.Key.Key_Right, alt, "1002"),
        (Qt.Key.Key_Left, none, "1001"),
    ):
        qtbot.keyClick(view, key, held)
        assert dock.subject.image_id == wanted
    qtbot.waitUntil(lambda: shown(dock))
    assert photos.selectedFeatureCount() == 0, "a walk selects nothing"


def test_the_map_follows_only_where_the_walk_leaves_it(qtbot, desk, dock, photos):
    desk.look(LON, LAT, metres=20)
    desk.click(qtbot, LON, LAT)
    before = desk.canvas.extent()
    dock._page.bar.next.trigger()
    assert desk.canvas.extent() == before
    for _ in range(3):
        dock._page.bar.next.trigger()
    assert desk.canvas.extent().center() != before.center()
    assert desk.canvas.extent().width() == pytest.approx(before.width())


def test_the_ends_of_a_street_without_a_service_say_so(qtbot, desk, dock, tmp_path):
    folder = tmp_path / "own"
    layer = desk.add(street(folder, count=2))
    layer.dataProvider().deleteAttributes([layer.fields().lookupField("mly_id")])
    layer.updateFields()
    desk.look(LON, LAT)
    desk.click(qtbot, LON, LAT)
    bar = dock._page.bar
    assert (bar.previous.isEnabled(), bar.next.isEnabled()) == (False, True)
    assert not bar.page.isEnabled(), "a photo of one's own has no page at Mapillary"
    bar.next.trigger()
    assert dock.subject.paths[0].endswith("photo_1.jpg")
    assert (bar.previous.isEnabled(), bar.next.isEnabled()) == (True, False)
    qtbot.keyClick(dock._page.stage.view, Qt.Key.Key_PageDown)
    assert desk.said == ["This is the last image of the sequence."]
    qtbot.keyClick(dock._page.stage.view, Qt.Key.Key_PageUp)
    qtbot.keyClick(dock._page.stage.view, Qt.Key.Key_PageUp)
    assert desk.said[1:] == ["This is the first image of the sequence."]


def test_a_broken_file_says_a_sentence_and_the_next_one_is_shown(qtbot, desk, dock, tmp_path):
    folder = tmp_path / "photos"
    layer = desk.add(street(folder))
    layer.dataProvider().deleteAttributes([layer.fields().lookupField("mly_id")])
    layer.updateFields()
    (folder / "photo_1.jpg").write_bytes(b"\xff\xd8\xff\xe0 this is no picture")
    (folder / "photo_2.jpg").unlink()
    desk.look(LON, LAT)
    desk.click(qtbot, LON + 0.000134, LAT)
    qtbot.waitUntil(lambda: "photo_1.jpg" in sentence(dock))
    assert "broken" in sentence(dock)
    (folder / "photo_1.jpg").write_bytes((folder / "photo_0.jpg").read_bytes())
    qtbot.mouseClick(dock._page.stage.notice._button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: shown(dock))
    dock._page.bar.next.trigger()
    qtbot.waitUntil(lambda: "photo_2.jpg" in sentence(dock))
    dock._page.bar.next.trigger()
    qtbot.waitUntil(lambda: shown(dock))


def test_a_selection_made_elsewhere_is_followed_and_kept(qtbot, desk, dock, photos):
    third = list(photos.getFeatures())[3]
    photos.selectByIds([third.id()])
    assert dock.subject.image_id == "1003"
    photos.removeSelection()
    assert dock.subject.image_id == "1003"
    desk.click(qtbot, LON, LAT)
    assert photos.selectedFeatureIds() == []
    desk.setActiveLayer(None)
    photos.selectByIds([third.id()])
    assert dock.subject.image_id == "1000", "only the active layer's selection is followed"


def test_a_closed_dock_follows_nothing(desk, dock, photos):
    dock.set_shown(False)
    photos.selectAll()
    assert dock.subject is None
    assert desk.canvas.mapTool() is not dock.map_tool
    dock.set_shown(True)
    assert desk.canvas.mapTool() is dock.map_tool


def test_the_dock_begins_with_room_for_a_photo_and_stays_as_it_is_made(qtbot, desk, dock):
    wide = desk.window.width() // 3
    qtbot.waitUntil(lambda: dock.width() > wide - 10)
    desk.window.resizeDocks([dock], [wide - 100], Qt.Orientation.Horizontal)
    qtbot.waitUntil(lambda: dock.width() < wide - 50)
    dock.set_shown(False)
    dock.set_shown(True)
    QCoreApplication.processEvents()
    assert dock.width() < wide - 50


def test_whoever_closes_the_dock_is_heard(qtbot, desk, dock):
    with qtbot.waitSignal(dock.shown_changed) as caught:
        dock.close()
    assert caught.args == [False]


def test_another_tool_leaves_the_photo(qtbot, desk, dock, photos):
    desk.click(qtbot, LON, LAT)
    desk.canvas.setMapTool(QgsMapToolPan(desk.canvas))
    assert dock.subject is not None


def test_a_layer_that_goes_takes_its_photo_along(qtbot, desk, dock, photos):
    desk.click(qtbot, LON, LAT)
    qtbot.waitUntil(lambda: shown(dock))
    QgsProject.instance().removeMapLayer(photos)
    assert dock.subject is None
    assert drawn(desk) == []
    assert "See the street" in dock._start.text()


def test_clearing_the_project_is_no_fault(qtbot, desk, dock, photos, tmp_path):
    desk.click(qtbot, LON, LAT)
    QgsProject.instance().clear()
    assert dock.subject is None
    assert drawn(desk) == []
    layer = desk.add(street(tmp_path / "photos"))
    desk.look(LON, LAT)
    desk.click(qtbot, LON, LAT)
    assert dock.subject.layer_id == layer.id()
    qtbot.waitUntil(lambda: shown(dock))


def test_a_feature_that_was_deleted_meanwhile(qtbot, desk, dock, photos):
    desk.click(qtbot, LON, LAT)
    second = list(photos.getFeatures())[1].id()
    photos.dataProvider().deleteFeatures([second])
    dock._page.bar.next.trigger()
    assert desk.said == ["The next image is in the layer no longer."]
    assert dock.subject.image_id == "1000"


def test_the_empty_dock_says_what_to_do(desk, dock, tmp_path):
    panel = QLabel("the panel")
    dock.set_start_panel(panel)
    assert "See the street" in dock._start.text()
    assert panel.isVisible()
    desk.add(street(tmp_path / "photos"))
    assert "Click an image on the map" in dock._start.text()
    assert panel.isVisible(), "there are other places to fetch"


def test_removed_while_a_photo_is_on_its_way(qtbot, desk, dock, photos):
    desk.click(qtbot, LON, LAT)
    dock.remove()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    QCoreApplication.processEvents()
    assert bands(desk) == []
    assert left_threads() == []
    photos.selectAll()
    desk.look(LON, LAT, 30)


def test_twenty_reloads_leave_nothing(qtbot, desk, photos):
    def once():
        dock = PhotoDock(desk)
        dock.set_shown(True)
        desk.click(qtbot, LON, LAT)
        qtbot.waitUntil(lambda: shown(dock))
        dock.remove()

    def counts():
        for _ in range(3):  # with what they own, and the slots that were connected to it
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
            QCoreApplication.processEvents()
            gc.collect()
        kinds = (QDockWidget, QMenu, QAction, QgsMapTool)
        children = [len([*desk.window.findChildren(kind), *desk.canvas.findChildren(kind)]) for kind in kinds]
        own = Counter(type(one).__name__ for one in gc.get_objects() if "landlens_plugin.gui" in str(type(one)))
        return len(bands(desk)), children, own, left_threads(), desk.canvas.mapTool()

    once()
    before = counts()
    for _ in range(20):
        once()
    assert counts() == before
    assert before[0] == 0
    assert not before[2]["PhotoDock"]
