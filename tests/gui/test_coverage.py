"""Coverage in the window: off until it is asked for, read as the map moves, drawn as it comes, gone without trace."""

import gc
import os
import sqlite3
import tempfile
from collections import Counter
from contextlib import closing

import numpy as np
import pytest
from qgis.core import (
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsLayerTreeModel,
    QgsProject,
    QgsRasterLayer,
    QgsRectangle,
    QgsVectorLayer,
    QgsVectorTileLayer,
)
from qgis.gui import QgsLayerTreeMapCanvasBridge, QgsMapCanvas, QgsMessageBar, QgsStatusBar
from qgis.PyQt.QtCore import QEvent, QSize, QTimer
from qgis.PyQt.QtGui import QImage
from qgis.PyQt.QtWidgets import QMainWindow

from landlens_plugin.core.coverage.request import coverage_file
from landlens_plugin.core.coverage.wanted import Wanted
from landlens_plugin.core.net.pacing import Limit
from landlens_plugin.core.services.mapillary.addresses import Service
from landlens_plugin.credentials import store_credential
from landlens_plugin.gui.coverage import Coverage
from landlens_plugin.gui.coverage_reading import CoverageReading
from landlens_plugin.gui.notices import Notices
from landlens_plugin.layers.coverage import CoverageLegend, all_years, coverage_in, coverage_layer
from landlens_plugin.tasks import cancel_all
from tests.core.runs import tile_of
from tests.faults.test_secrets import Searched
from tests.qgis.running import left_threads

WEB = "EPSG:3857"


class Iface:
    """What the plugin asks of QGIS's window, of real parts: the map follows the tree of layers."""

    def __init__(self):
        self._window = QMainWindow()
        self._canvas = QgsMapCanvas(self._window)
        self._window.setCentralWidget(self._canvas)
        self._bar, self._status = QgsMessageBar(self._window), QgsStatusBar(self._window)
        self._canvas.setDestinationCrs(QgsCoordinateReferenceSystem(WEB))
        self._canvas.enableAntiAliasing(False)
        self._bridge = QgsLayerTreeMapCanvasBridge(QgsProject.instance().layerTreeRoot(), self._canvas)
        self._bridge.setAutoSetupOnFirstLayer(False)
        QgsProject.instance().readProject.connect(self._opened)
        self._window.resize(700, 500)
        self._window.show()
        self.opened = []

    def _opened(self, *_):
        """As QGIS does after opening a project."""
        self._canvas.setDestinationCrs(QgsCoordinateReferenceSystem(WEB))
        self._bridge.setCanvasLayers()

    def mapCanvas(self):
        return self._canvas

    def messageBar(self):
        return self._bar

    def statusBarIface(self):
        return self._status

    def mainWindow(self):
        return self._window

    def showOptionsDialog(self, parent=None, currentPage=None):  # noqa: N803 - QGIS's name
        self.opened.append(currentPage)

    def close(self):
        QgsProject.instance().readProject.disconnect(self._opened)
        self._canvas.stopRendering()
        self._canvas.waitWhileRendering()
        self._bridge.deleteLater()
        self._window.close()
        self._window.deleteLater()


@pytest.fixture
def iface(qtbot):
    iface = Iface()
    qtbot.waitExposed(iface.mainWindow())
    yield iface
    iface.close()


@pytest.fixture
def coverage(iface, town, qtbot):
    """Coverage of the town, of which the map shows nothing yet, without the pace."""
    coverage = Coverage(iface, Wanted(Limit(1000, 1)))
    yield coverage
    coverage.remove()
    qtbot.waitUntil(lambda: QgsApplication.taskManager().countActiveTasks() == 0)
    assert left_threads() == []


def show(iface, service, scale=20_000, shift=0.0):
    """Have the map show the town, or what lies so many degrees east of it."""
    west, south, east, north = service.bbox
    degrees, web = QgsCoordinateReferenceSystem("EPSG:4326"), iface.mapCanvas().mapSettings().destinationCrs()
    transform = QgsCoordinateTransform(degrees, web, QgsProject.instance())
    box = transform.transformBoundingBox(QgsRectangle(west + shift, south, east + shift, north))
    iface.mapCanvas().setExtent(box)
    iface.mapCanvas().zoomScale(scale)


def asked(service):
    return [tile_of(entry) for entry in service.log("tiles")]


def settled(qtbot, iface):
    """Wait until nothing is read or drawn any more, and the map had the time to begin."""
    qtbot.wait(450)
    qtbot.waitUntil(lambda: QgsApplication.taskManager().countActiveTasks() == 0, timeout=30_000)
    qtbot.wait(600)
    qtbot.waitUntil(lambda: not iface.mapCanvas().isDrawing(), timeout=30_000)


def colours(iface):
    """The colours of the legend that the map shows, with how many pixels have them."""
    image = iface.mapCanvas().grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    pixels = np.frombuffer(image.constBits().asstring(image.sizeInBytes()), np.uint32) & 0xFFFFFF
    counts = {years.colour: int((pixels == int(years.colour[1:], 16)).sum()) for years in all_years(2026)}
    return {colour: count for colour, count in counts.items() if count}


def drawn(qtbot, iface):
    """Wait until the map shows lines, and no more are read."""
    qtbot.waitUntil(lambda: bool(colours(iface)), timeout=60_000)
    settled(qtbot, iface)
    qtbot.waitUntil(lambda: bool(colours(iface)), timeout=30_000)  # the map may be about to be drawn once more
    return colours(iface)


def warnings(iface):
    """What stands in the message bar at this moment."""
    item = iface.messageBar().currentItem()
    return item.text() if item is not None else ""


def test_it_is_off_until_it_is_asked_for(coverage, iface, town, qtbot):
    show(iface, town)
    settled(qtbot, iface)
    assert not coverage.is_shown
    assert asked(town) == [] and QgsProject.instance().count() == 0
    assert not coverage_file(Service.from_environment()).exists()


def test_what_the_map_shows_is_read_and_drawn(coverage, iface, town, qtbot):
    told = []
    coverage.shown_changed.connect(told.append)
    show(iface, town)
    coverage.set_shown(True)
    assert told == [True] and coverage.is_shown
    lines = drawn(qtbot, iface)
    names = asked(town)
    assert names and len(names) == len(set(names))
    assert {name.split("/")[0] for name in names} == {"13"}
    assert len(lines) == 4 and min(lines.values()) > 20, lines
    assert warnings(iface) == ""


def test_the_status_bar_tells_how_far_it_is_and_nothing_in_the_end(coverage, iface, town, qtbot):
    town.set(tile_delay=300)
    show(iface, town)
    coverage.set_shown(True)
    qtbot.waitUntil(lambda: "reading tiles, 0 of 2" in iface.statusBarIface().currentMessage(), timeout=30_000)
    settled(qtbot, iface)
    assert iface.statusBarIface().currentMessage() == ""


def test_moving_reads_what_is_new_and_going_back_reads_nothing(coverage, iface, town, qtbot):
    show(iface, town)
    coverage.set_shown(True)
    assert drawn(qtbot, iface)
    first = set(asked(town))
    show(iface, town, scale=300_000)
    qtbot.waitUntil(lambda: len(asked(town)) > len(first), timeout=60_000)
    settled(qtbot, iface)
    both = asked(town)
    assert len({name.split("/")[0] for name in both}) == 2 and len(both) == len(set(both)) > len(first)
    assert colours(iface)
    show(iface, town)
    settled(qtbot, iface)
    assert asked(town) == both
    assert colours(iface)


def test_what_came_is_drawn_once_more_when_its_file_is_closed(coverage, iface, town, qtbot):
    said = []
    for timer in coverage.findChildren(QTimer):
        timer.setInterval(0)  # what comes is drawn at once
    QgsApplication.taskManager().allTasksFinished.connect(lambda: said.append("closed"))
    show(iface, town)
    coverage.set_shown(True)
    coverage_in(QgsProject.instance()).repaintRequested.connect(lambda: said.append("drawn"))
    assert drawn(qtbot, iface)
    qtbot.waitUntil(lambda: "closed" in said and said[-1] == "drawn", timeout=30_000)


@pytest.mark.parametrize("crs", [WEB, "EPSG:4326", "EPSG:25832"])
@pytest.mark.parametrize("scale", [5_000, 45_000, 100_000, 200_000])
def test_the_tiles_that_are_read_are_those_that_are_drawn(coverage, iface, town, qtbot, scale, crs):
    iface.mapCanvas().setDestinationCrs(QgsCoordinateReferenceSystem(crs))
    show(iface, town, scale=scale)
    coverage.set_shown(True)
    assert drawn(qtbot, iface)
    assert len({name.split("/")[0] for name in asked(town)}) == 1


def test_many_moves_at_once_are_one_view(coverage, iface, town, qtbot):
    coverage.set_shown(True)
    for step in range(20):
        show(iface, town, shift=1 - step / 20)
    show(iface, town)
    assert drawn(qtbot, iface)
    assert 1 <= len(asked(town)) <= 4


def test_switched_off_in_the_tree_it_reads_nothing(coverage, iface, town, qtbot):
    coverage.set_shown(True)
    layer = coverage_in(QgsProject.instance())
    QgsProject.instance().layerTreeRoot().findLayer(layer.id()).setItemVisibilityChecked(False)
    show(iface, town)
    settled(qtbot, iface)
    assert asked(town) == []
    QgsProject.instance().layerTreeRoot().findLayer(layer.id()).setItemVisibilityChecked(True)
    qtbot.waitUntil(lambda: bool(asked(town)), timeout=60_000)


def test_the_world_is_not_read(coverage, iface, town, qtbot):
    coverage.set_shown(True)
    show(iface, town, scale=50_000_000)
    qtbot.waitUntil(lambda: "zoom in" in iface.statusBarIface().currentMessage())
    settled(qtbot, iface)
    assert asked(town) == []


def test_removed_by_the_user_it_is_off(coverage, iface, town, qtbot):
    told = []
    coverage.set_shown(True)
    coverage.shown_changed.connect(told.append)
    town.set(tile_fault="hang")
    show(iface, town)
    qtbot.waitUntil(lambda: bool(asked(town)), timeout=30_000)
    QgsProject.instance().removeMapLayer(coverage_in(QgsProject.instance()))
    assert told == [False] and not coverage.is_shown
    settled(qtbot, iface)
    before = len(asked(town))
    show(iface, town, shift=0.01)
    settled(qtbot, iface)
    assert len(asked(town)) == before


def test_off_and_on_again_while_it_reads(coverage, iface, town, qtbot):
    town.set(tile_delay=400)
    show(iface, town)
    coverage.set_shown(True)
    qtbot.waitUntil(lambda: bool(asked(town)), timeout=30_000)
    coverage.set_shown(False)
    assert QgsProject.instance().count() == 0
    coverage.set_shown(True)
    assert drawn(qtbot, iface)


def test_a_file_that_is_damaged_meanwhile_makes_way(coverage, iface, town, qtbot):
    show(iface, town)
    coverage.set_shown(True)
    assert drawn(qtbot, iface)
    path = coverage_file(Service.from_environment())
    with open(path, "r+b") as file:
        file.write(b"no database any more")
    show(iface, town, scale=200_000)
    qtbot.waitUntil(lambda: path.with_name(f"{path.name}.unusable").exists(), timeout=60_000)
    qtbot.waitUntil(lambda: path.exists() and coverage_in(QgsProject.instance()).isValid(), timeout=60_000)


def test_a_new_project_switches_it_off(coverage, town):
    told = []
    coverage.set_shown(True)
    coverage.shown_changed.connect(told.append)
    QgsProject.instance().clear()
    assert told == [False]


@pytest.mark.parametrize(
    ("switches", "said"),
    [
        ({"tile_fault": "ip_block"}, "blocked this internet address"),
        ({"token_answer": "user_not_authorized_app"}, "refused the access token"),
        ({"tile_fault": "outage", "entity_fault": "outage"}, "answered nothing"),
    ],
    ids=["block", "token", "outage"],
)
def test_what_stops_it_is_said_once(coverage, iface, town, qtbot, switches, said):
    town.set(**switches)
    pushed = []
    iface.messageBar().widgetAdded.connect(pushed.append)
    show(iface, town)
    coverage.set_shown(True)
    qtbot.waitUntil(lambda: bool(pushed), timeout=60_000)
    assert said in warnings(iface)
    settled(qtbot, iface)
    before = len(asked(town))
    if "outage" not in switches.values():
        for shift in (0.1, 0.2):
            show(iface, town, shift=shift)
            settled(qtbot, iface)
        assert len(asked(town)) == before
        assert len(pushed) == 1
    town.reset()
    coverage.set_shown(False)
    coverage.set_shown(True)  # the user's own wish
    show(iface, town)
    assert drawn(qtbot, iface)
    assert warnings(iface) == ""


def test_without_a_token_the_bar_says_where_to_enter_one(coverage, iface, town, qtbot, monkeypatch):
    monkeypatch.delenv("MLY_TOKEN")
    show(iface, town)
    coverage.set_shown(True)
    qtbot.waitUntil(lambda: "No Mapillary access token" in warnings(iface), timeout=60_000)
    assert coverage.is_shown and asked(town) == []  # what is on the disk is worth a look
    monkeypatch.setenv("MLY_TOKEN", town.token)
    coverage.look_again()
    settled(qtbot, iface)
    assert asked(town) and warnings(iface) == ""


def test_it_lies_above_maps_and_below_all_that_is_drawn_over_them(coverage, town, tmp_path):
    project = QgsProject.instance()
    points = QgsVectorLayer("Point?crs=EPSG:4326", "points", "memory")
    image = tmp_path / "map.png"
    assert QImage(8, 8, QImage.Format.Format_RGB32).save(str(image))
    base = QgsRasterLayer(str(image), "base map")
    project.addMapLayer(points)
    project.addMapLayer(base, False)
    project.layerTreeRoot().addLayer(base)
    project.layerTreeRoot().insertGroup(0, "empty")
    coverage.set_shown(True)
    names = [node.name() for node in project.layerTreeRoot().children()]
    assert names.index("Mapillary coverage") == names.index("base map") - 1
    assert names.index("points") < names.index("Mapillary coverage")


def test_the_legend_tells_years_and_panoramas(coverage, town):
    coverage.set_shown(True)
    root = QgsProject.instance().layerTreeRoot()
    model = QgsLayerTreeModel(root)
    model.setFlag(QgsLayerTreeModel.Flag.ShowLegend)
    (node,) = root.children()
    rows = model.layerLegendNodes(node)
    texts = [row.data(0) for row in rows]
    assert len(texts) == 5 and "and later" in texts[0] and "Before" in texts[3] and "Panoramas" in texts[4]
    icons = [row.data(1).pixmap(QSize(22, 16)).toImage() for row in rows]
    assert len({icon.pixel(11, 8) for icon in icons}) == 5


@pytest.mark.parametrize("name", ["project.qgs", "project.qgz"])
def test_a_project_keeps_it_without_the_token(coverage, iface, town, qtbot, tmp_path, name):
    show(iface, town)
    coverage.set_shown(True)
    assert drawn(qtbot, iface)
    project = QgsProject.instance()
    assert project.write(str(tmp_path / name))
    project.clear()
    assert not coverage.is_shown
    town.clear_log()
    told = []
    coverage.shown_changed.connect(told.append)
    assert project.read(str(tmp_path / name))
    layer = coverage_in(project)
    assert told == [True] and layer.isValid() and len(project.mapLayers()) == 1
    show(iface, town)
    assert drawn(qtbot, iface)
    assert asked(town) == []  # all of it was there

    project.clear()
    path = coverage_file(Service.from_environment())
    for tail in ("", "-wal", "-shm"):
        if os.path.exists(f"{path}{tail}"):
            os.remove(f"{path}{tail}")
    assert project.read(str(tmp_path / name))
    assert coverage_in(project).isValid() and path.exists()
    show(iface, town, shift=0.00001)
    qtbot.waitUntil(lambda: bool(asked(town)), timeout=60_000)


def test_no_place_holds_the_token(coverage, iface, town, qtbot, tmp_path, capfd):
    searched = Searched()
    searched.places = [
        tmp_path,
        os.environ["XDG_CACHE_HOME"],
        QgsApplication.qgisSettingsDirPath(),
        tempfile.gettempdir(),
    ]
    QgsApplication.messageLog().messageReceived.connect(searched.say)
    coverage.shown_changed.connect(searched.say)
    show(iface, town)
    town.set(tile_fault=[{"mode": "500", "first": 1}, {"mode": "reset", "first": 2}])
    coverage.set_shown(True)
    assert drawn(qtbot, iface)
    layer = coverage_in(QgsProject.instance())
    searched.say(layer.source(), layer.publicSource(), layer.htmlMetadata(), iface.statusBarIface().currentMessage())
    for name in ("project.qgz", "project.qgs"):
        assert QgsProject.instance().write(str(tmp_path / name))
    town.set(tile_fault="ip_block")
    show(iface, town, shift=0.5)
    qtbot.waitUntil(lambda: "blocked" in warnings(iface), timeout=60_000)
    searched.say(warnings(iface))
    searched.say(*capfd.readouterr())
    QgsApplication.messageLog().messageReceived.disconnect(searched.say)
    assert searched.leaks(town.token, town.token.partition("|")[2]) == []
    assert searched.read > 100_000
    with closing(sqlite3.connect(coverage_file(Service.from_environment()))) as database:
        assert database.execute("SELECT count(*) FROM tiles").fetchone()[0] >= 1


@pytest.mark.parametrize("way", ["remove", "cancel_all", "manager"])
def test_going_away_while_it_reads_leaves_no_thread(iface, town, qtbot, way):
    town.set(tile_fault="hang")
    coverage = Coverage(iface, Wanted(Limit(1000, 1)))
    coverage.set_shown(True)
    show(iface, town)
    qtbot.waitUntil(lambda: bool(asked(town)), timeout=30_000)
    if way == "cancel_all":
        cancel_all()
        assert left_threads() == []
    elif way == "manager":
        QgsApplication.taskManager().cancelAll()
    if way == "remove":
        coverage.remove()
    qtbot.waitUntil(lambda: QgsApplication.taskManager().countActiveTasks() == 0, timeout=30_000)
    assert left_threads() == []
    count = len(asked(town))
    qtbot.wait(800)
    assert len(asked(town)) == count  # nor does it begin again by itself
    if way != "remove":
        coverage.remove()


def test_a_reload_of_the_plugin_takes_the_layer_over(iface, town, qtbot):
    first = Coverage(iface, Wanted(Limit(1000, 1)))
    first.set_shown(True)
    layer = coverage_in(QgsProject.instance())
    first.remove()
    assert coverage_in(QgsProject.instance()) is layer and layer.legend() is None
    second = Coverage(iface, Wanted(Limit(1000, 1)))
    assert second.is_shown and layer.legend() is not None
    second.remove()


def test_twenty_reloads_leave_no_more_than_one(iface, town, qtbot):
    kinds = (Coverage, CoverageReading, CoverageLegend, Notices, Wanted, QTimer, QgsVectorTileLayer)

    def left():
        qtbot.wait(10)
        QgsApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        gc.collect()
        return Counter(type(one).__name__ for one in gc.get_objects() if isinstance(one, kinds))

    for number in range(21):
        coverage = Coverage(iface)
        coverage.set_shown(True)
        qtbot.wait(20)
        if number % 2:
            coverage.set_shown(False)
        coverage.remove()
        del coverage
        QgsProject.instance().clear()
        if number == 0:
            first = left()
    assert left() == first


def test_no_move_of_the_map_asks_for_the_master_password(coverage, iface, town, qtbot, tmp_path):
    manager = QgsApplication.authManager()
    if manager.isDisabled():
        pytest.skip("This QGIS has no authentication database.")
    assert manager.setMasterPassword("for the tests", True)
    assert store_credential(town.token)
    try:
        manager.clearMasterPassword()
        project = QgsProject.instance()
        project.addMapLayer(coverage_layer(coverage_file(Service.from_environment())))
        assert project.write(str(tmp_path / "project.qgz"))
        assert project.read(str(tmp_path / "project.qgz"))  # nobody has pressed anything
        assert coverage.is_shown
        show(iface, town)
        settled(qtbot, iface)
        assert asked(town) == [] and warnings(iface) == ""
        assert manager.setMasterPassword("for the tests", True)
        show(iface, town, shift=0.00001)
        settled(qtbot, iface)
        assert asked(town)
    finally:
        manager.setMasterPassword("for the tests", True)
        store_credential("")
