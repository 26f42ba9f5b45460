"""Tests of the window: widgets and the map as a person uses them, on the stand-in service."""

import pytest
from qgis.core import QgsCoordinateReferenceSystem, QgsProject, QgsRectangle


@pytest.fixture(autouse=True)
def _no_project(no_project):
    """In none of these tests."""


@pytest.fixture
def stand_in(stand_in, plugin_at):
    return lambda world: plugin_at(stand_in(world))


@pytest.fixture
def look(qgis_iface):
    """A function that has the map show west, south, east, north in degrees."""

    def look(box, crs="EPSG:4326"):
        canvas = qgis_iface.mapCanvas()
        QgsProject.instance().setCrs(QgsCoordinateReferenceSystem(crs))
        canvas.setDestinationCrs(QgsCoordinateReferenceSystem(crs))
        canvas.resize(800, 600)
        canvas.setExtent(QgsRectangle(*(box[0], box[1], box[2], box[3])))
        return canvas

    return look
