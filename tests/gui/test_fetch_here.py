"""*Fetch what I see*: the map's extent or the selected polygons, in the background, loaded and told of."""

import gc

import pytest
from qgis.core import (
    Qgis,
    QgsApplication,
    QgsFeature,
    QgsGeometry,
    QgsProject,
    QgsRectangle,
    QgsVectorLayer,
)
from qgis.gui import QgsMessageBarItem
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QMessageBox

from landlens_plugin.gui.fetch_here import FetchHere
from landlens_plugin.gui.fetch_panel import FetchPanel
from landlens_plugin.seam import signals
from tests.qgis.running import asked


@pytest.fixture
def fetching(qgis_iface):
    made = FetchHere(qgis_iface)
    yield made
    made.remove()


@pytest.fixture
def panel(qgis_iface, fetching, qtbot):
    made = FetchPanel(qgis_iface, fetching)
    qtbot.addWidget(made)
    made.show()
    yield made
    made.remove()


def layers():
    return [layer for layer in QgsProject.instance().mapLayers().values() if layer.fields().indexOf("mly_id") >= 0]


def messages(iface, level):
    bar = iface.messageBar()
    with_buttons = [item.text() for item in bar.findChildren(QgsMessageBarItem) if item.level() == level]
    return " ".join([*bar.get_messages(level), *with_buttons])


def polygons(*boxes):
    layer = QgsVectorLayer("Polygon?crs=EPSG:4326", "Districts", "memory")
    features = []
    for box in boxes:
        feature = QgsFeature(layer.fields())
        feature.setGeometry(QgsGeometry.fromRect(QgsRectangle(*box)))
        features.append(feature)
    layer.dataProvider().addFeatures(features)
    QgsProject.instance().addMapLayer(layer)
    return layer


def shown(canvas):
    extent = canvas.extent()
    return extent.xMinimum(), extent.yMinimum(), extent.xMaximum(), extent.yMaximum()


def in_view(truth, box):
    return {
        int(image["id"])
        for image in truth
        if box[0] <= image["tile_lon"] <= box[2] and box[1] <= image["tile_lat"] <= box[3]
    }


def ids_of(layer):
    return {int(feature["mly_id"]) for feature in layer.getFeatures()}


@pytest.mark.parametrize("crs", ["EPSG:4326", "EPSG:3857", "EPSG:25832"])
def test_the_button_fetches_what_the_map_shows(qtbot, town, town_truth, look, panel, fetching, crs):
    canvas = look(town.bbox)
    if crs != "EPSG:4326":
        from qgis.core import QgsCoordinateReferenceSystem, QgsCoordinateTransform

        to = QgsCoordinateReferenceSystem(crs)
        transform = QgsCoordinateTransform(QgsCoordinateReferenceSystem("EPSG:4326"), to, QgsProject.instance())
        canvas.setDestinationCrs(to)
        canvas.setExtent(transform.transformBoundingBox(QgsRectangle(*town.bbox)))
    with qtbot.waitSignal(fetching.ended, timeout=60_000) as ended:
        qtbot.mouseClick(panel.button, Qt.MouseButton.LeftButton)
    assert ended.args == [True]
    (layer,) = layers()
    assert layer.featureCount() > 0
    if crs == "EPSG:4326":
        assert ids_of(layer) == in_view(town_truth, shown(canvas))
    else:  # the outline of the view, which is no box in degrees: never more than its box
        assert ids_of(layer)
    assert layer.renderer().type() != "singleSymbol"


def test_years_and_kind_are_the_algorithms_filters(qtbot, town, look, panel, fetching):
    look(town.bbox)
    panel.first.setValue(2019)
    panel.last.setValue(2021)
    panel.kind.setCurrentIndex(panel.kind.findData("pano"))
    assert panel.filters() == {
        "IMAGE_TYPE": "pano",
        "START": "2019-01-01T00:00:00",
        "END": "2021-12-31T23:59:59",
    }
    with qtbot.waitSignal(fetching.ended, timeout=60_000):
        qtbot.mouseClick(panel.button, Qt.MouseButton.LeftButton)
    (layer,) = layers()
    features = list(layer.getFeatures())
    assert features
    assert all(feature["is_pano"] for feature in features)
    assert {feature["captured_at"].date().year() for feature in features} <= {2019, 2020, 2021}


def test_selected_polygons_are_the_area(qtbot, qgis_iface, town, town_truth, look, panel, fetching):
    west, south, east, north = town.bbox
    middle = (west + east) / 2
    look((west - 1, south - 1, east + 1, north + 1))
    layer = polygons((west, south, middle, north), (0, 0, 1, 1))
    layer.selectByIds([next(layer.getFeatures()).id()])
    qgis_iface.setActiveLayer(layer)
    panel._tell_plan()
    assert "the selected polygon of 'Districts'" in panel.said.text()
    with qtbot.waitSignal(fetching.ended, timeout=60_000) as ended:
        qtbot.mouseClick(panel.button, Qt.MouseButton.LeftButton)
    assert ended.args == [True]
    (found,) = layers()
    assert ids_of(found) == in_view(town_truth, (west, south, middle, north))


def test_the_panel_says_what_it_takes_and_what_is_there(qtbot, town, look, panel, fetching):
    look(town.bbox)
    qtbot.waitUntil(lambda: "tiles, takes" in panel.said.text(), timeout=20_000)
    assert not asked(town, "tiles"), "to say it asks for nothing"
    with qtbot.waitSignal(fetching.ended, timeout=60_000):
        qtbot.mouseClick(panel.button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "all on the disk already" in panel.said.text(), timeout=20_000)


def test_phases_are_told_while_it_runs(qtbot, town, look, panel, fetching):
    look(town.bbox)
    town.set(tile_delay=600)
    seen = []
    fetching.phase.connect(seen.append)
    with qtbot.waitSignal(fetching.ended, timeout=60_000):
        qtbot.mouseClick(panel.button, Qt.MouseButton.LeftButton)
        assert panel.stop.isVisible()
        assert not panel.button.isVisible()
    assert seen
    assert all(text.startswith("tiles ") for text in seen)
    assert panel.button.isVisible()


def test_cancel_loads_what_was_read(qtbot, qgis_iface, town, look, panel, fetching):
    west, south, east, north = town.bbox
    look((west - 0.05, south - 0.05, east + 0.05, north + 0.05))
    town.set(tile_delay=300)
    fetching.progress.connect(lambda percent: percent > 20 and panel.stop.isEnabled() and panel.stop.click())
    with qtbot.waitSignal(fetching.ended, timeout=60_000):
        qtbot.mouseClick(panel.button, Qt.MouseButton.LeftButton)
    told = messages(qgis_iface, Qgis.MessageLevel.Info)
    assert "Cancelled" in told
    assert "The next run goes on from there" in told
    assert sum(layer.featureCount() for layer in layers()) == sum(
        int(word.replace(",", "")) for word in told.split() if word.replace(",", "").isdigit()
    )


def test_a_second_press_does_not_begin_a_second_run(qtbot, town, look, fetching):
    look(town.bbox)
    assert fetching.start()
    assert not fetching.start()
    with qtbot.waitSignal(fetching.ended, timeout=60_000):
        pass
    assert len(layers()) == 1


def test_a_failure_is_told_in_its_sentence(qtbot, qgis_iface, town, look, fetching):
    look(town.bbox)
    with qtbot.waitSignal(fetching.ended, timeout=60_000) as ended:
        assert fetching.start({"CREATORS": "nobody_of_that_name"})
    assert ended.args == [False]
    assert "knows no user 'nobody_of_that_name'" in messages(qgis_iface, Qgis.MessageLevel.Critical)


def test_a_missing_token_is_said_once_beside_its_button(qtbot, qgis_iface, town, look, fetching, monkeypatch):
    look(town.bbox)
    monkeypatch.delenv("MLY_TOKEN")
    told = []
    signals.credential_failed.connect(lambda error, place: told.append(str(error)))
    before = messages(qgis_iface, Qgis.MessageLevel.Critical)
    with qtbot.waitSignal(fetching.ended, timeout=60_000) as ended:
        assert fetching.start()
    assert ended.args == [False]
    assert len(told) == 1 and "No Mapillary access token was found" in told[0]
    assert messages(qgis_iface, Qgis.MessageLevel.Critical) == before


def test_nothing_of_the_globe_in_view_is_said(qgis_iface, town, look, fetching):
    look((400, 100, 410, 110))
    assert not fetching.start()
    assert "Zoom to a place first" in messages(qgis_iface, Qgis.MessageLevel.Warning)


@pytest.mark.parametrize("answer", [QMessageBox.StandardButton.Yes, QMessageBox.StandardButton.No])
def test_a_question_comes_only_above_the_limit(qtbot, qgis_iface, town, look, fetching, monkeypatch, answer):
    questions = []

    def question(parent, title, text, *rest):
        questions.append(text)
        return answer

    monkeypatch.setattr(QMessageBox, "question", question)
    look((10.0, 59.5, 10.6, 59.8))  # beside the town, where all tiles are empty
    begun = fetching.start()
    assert len(questions) == 1
    assert "coverage tiles" in questions[0]
    assert begun is (answer == QMessageBox.StandardButton.Yes)
    if begun:
        with qtbot.waitSignal(fetching.ended, timeout=60_000):
            fetching.cancel()


def test_far_too_much_is_refused(qgis_iface, town, look, fetching):
    look((-170, -80, 170, 80))
    assert not fetching.start()
    assert "Zoom in" in messages(qgis_iface, Qgis.MessageLevel.Warning)
    assert not asked(town, "tiles")


def test_removing_it_ends_the_run(qtbot, qgis_iface, town, look):
    look(town.bbox)
    town.set(tile_delay=5000)
    fetching = FetchHere(qgis_iface)
    assert fetching.start()
    fetching.remove()
    gc.collect()  # nobody but QGIS knows of the run now
    qtbot.waitUntil(lambda: not QgsApplication.taskManager().countActiveTasks(), timeout=20_000)
    assert not layers()
