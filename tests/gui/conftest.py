"""Tests of what is seen in the window, as a person uses it: clicks, keys and drags on real widgets."""

import pytest
from qgis.core import QgsApplication, QgsCoordinateReferenceSystem, QgsProject, QgsRectangle
from qgis.PyQt import sip


@pytest.fixture(autouse=True)
def _no_project(no_project):
    """In none of these tests."""


@pytest.fixture
def stand_in(stand_in, plugin_at):
    return lambda world: plugin_at(stand_in(world))


@pytest.fixture
def manager(landlens):
    """QGIS's authentication database, open; afterwards without what the test put there."""
    from landlens_plugin.credentials import store_credential, use_for_session

    manager = QgsApplication.authManager()
    assert manager.setMasterPassword("for the tests", True)
    yield manager
    assert manager.setMasterPassword("for the tests", True)
    use_for_session("")
    assert store_credential("")
    for authcfg in manager.configIds():
        manager.removeAuthenticationConfig(authcfg)


@pytest.fixture
def desk(qgis_app, qtbot):
    """A window with a map."""
    from tests.gui.desk import Desk

    desk = Desk()
    qtbot.waitExposed(desk.window)
    yield desk
    desk.close()


@pytest.fixture
def dock(desk, tmp_path):
    """The dock, shown, with its tool in the hand, and pictures that are kept in a folder of its own."""
    from landlens_plugin.gui.dock import PhotoDock
    from landlens_plugin.gui.pictures import PictureSource
    from tests.qgis.running import IMPATIENT

    dock = PhotoDock(desk, PictureSource(None, str(tmp_path / "cache"), IMPATIENT))
    dock.set_shown(True)
    yield dock
    if not sip.isdeleted(dock):
        dock.remove()


@pytest.fixture
def look(qgis_iface, layer_tree):
    """A function that has the map show west, south, east, north in degrees."""

    def look(box, crs="EPSG:4326"):
        canvas = qgis_iface.mapCanvas()
        QgsProject.instance().setCrs(QgsCoordinateReferenceSystem(crs))
        canvas.setDestinationCrs(QgsCoordinateReferenceSystem(crs))
        canvas.resize(800, 600)
        canvas.setExtent(QgsRectangle(*(box[0], box[1], box[2], box[3])))
        return canvas

    return look
