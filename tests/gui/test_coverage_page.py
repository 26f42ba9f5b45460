"""The page to print of *Coverage by street*, as the menu opens it."""

import pytest
from qgis.core import QgsCoordinateReferenceSystem, QgsCoordinateTransform, QgsProject

from landlens_plugin.gui import coverage_page
from landlens_plugin.layers.streets import LOOKS, dress_streets
from tests.qgis.test_streets import cover, drive, streets

pytestmark = pytest.mark.usefixtures("qgis_processing", "landlens")


@pytest.fixture
def opened(qgis_iface, layer_tree, monkeypatch):
    """The pages that were opened in the designer."""
    pages = []
    monkeypatch.setattr(qgis_iface, "openLayoutDesigner", pages.append, raising=False)
    return pages


def covered():
    layer = cover(drive(), streets())["OUTPUT"]
    dress_streets(layer)
    return QgsProject.instance().addMapLayer(layer)


def legend_labels(page):
    root = page.itemById("legend").model()
    nodes = [node for layer in root.rootGroup().findLayers() for node in root.layerLegendNodes(layer)]
    return [node.data(0) for node in nodes]


@pytest.mark.parametrize("crs", ["EPSG:4326", "EPSG:25832", "EPSG:3857"])
def test_a_page_shows_the_streets_with_their_legend(qgis_iface, opened, crs):
    project = QgsProject.instance()
    layer = covered()
    project.setCrs(QgsCoordinateReferenceSystem(crs))
    node = project.layerTreeRoot().findLayer(layer.id())
    node.setItemVisibilityChecked(False)

    coverage_page.open_page(qgis_iface)

    (page,) = opened
    assert [one.name() for one in project.layoutManager().layouts()] == [page.name()] == ["Coverage by street"]
    chart = page.itemById("map")
    extent = QgsCoordinateTransform(layer.crs(), chart.crs(), project).transformBoundingBox(layer.extent())
    assert chart.crs() == project.crs()
    assert chart.extent().contains(extent)
    # Not far larger either, in the direction in which the streets fill the page.
    assert min(chart.extent().width() / extent.width(), chart.extent().height() / extent.height()) < 1.2
    assert node.isVisible()
    assert len(legend_labels(page)) >= len(LOOKS)


def test_the_active_layer_comes_first_and_names_never_meet(qgis_iface, opened):
    first, second = covered(), covered()
    for layer in (first, second, first):
        qgis_iface.setActiveLayer(layer)
        coverage_page.open_page(qgis_iface)
    names = [page.name() for page in opened]
    assert names == ["Coverage by street", "Coverage by street, 2", "Coverage by street, 3"]


def test_without_streets_it_says_what_to_run(qgis_iface, opened):
    QgsProject.instance().addMapLayer(streets())
    before = list(qgis_iface.messageBar().get_messages(1))
    coverage_page.open_page(qgis_iface)
    assert opened == [] and QgsProject.instance().layoutManager().layouts() == []
    (said,) = qgis_iface.messageBar().get_messages(1)[len(before) :]
    assert "Run 'Coverage by street'" in said
