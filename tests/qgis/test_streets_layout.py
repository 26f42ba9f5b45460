"""The print layout for *Coverage by street*, and how its colours look to those who see fewer."""

import itertools
import re

import numpy as np
import pytest
from qgis.core import (
    QgsLayoutExporter,
    QgsLayoutItemMap,
    QgsPrintLayout,
    QgsProject,
    QgsReadWriteContext,
    QgsRectangle,
)
from qgis.PyQt.QtGui import QColor
from qgis.PyQt.QtXml import QDomDocument

from landlens_plugin.core.services.mapillary.rights import CREDIT
from landlens_plugin.layers.streets import LOOKS, dress_streets
from landlens_plugin.resources import layout
from tests.qgis.test_streets import cover, drive, place, streets

pytestmark = pytest.mark.usefixtures("qgis_processing", "landlens", "qgis_new_project")

# What dichromats see, in linear light (Viénot, Brettel and Mollon 1999, and for blue Machado and others 2009).
SIGHTS = {
    "all": np.eye(3),
    "no red": [[0.152, 1.053, -0.205], [0.115, 0.786, 0.099], [-0.004, -0.048, 1.052]],
    "no green": [[0.367, 0.861, -0.228], [0.280, 0.673, 0.047], [-0.012, 0.043, 0.969]],
    "no blue": [[1.256, -0.077, -0.179], [-0.078, 0.931, 0.148], [0.005, 0.691, 0.304]],
}


def lab(name, sight):
    colour = QColor(name)
    light = np.array([colour.redF(), colour.greenF(), colour.blueF()])
    light = np.where(light <= 0.04045, light / 12.92, ((light + 0.055) / 1.055) ** 2.4)
    light = np.clip(np.asarray(sight) @ light, 0, 1)
    to_xyz = np.array([[0.4124, 0.3576, 0.1805], [0.2126, 0.7152, 0.0722], [0.0193, 0.1192, 0.9505]])
    xyz = to_xyz @ light / np.array([0.9505, 1, 1.089])
    x, y, z = np.where(xyz > 0.008856, np.cbrt(xyz), 7.787 * xyz + 16 / 116)
    return np.array([116 * y - 16, 500 * (x - y), 200 * (y - z)])


@pytest.mark.parametrize("sight", SIGHTS)
def test_everybody_tells_the_classes_apart(sight):
    white = lab("#ffffff", SIGHTS[sight])
    seen = {kind: lab(colour, SIGHTS[sight]) for kind, (colour, *_) in LOOKS.items()}
    for one, other in itertools.combinations(seen, 2):
        assert np.linalg.norm(seen[one] - seen[other]) > 20, (one, other)
    assert all(np.linalg.norm(colour - white) > 30 for colour in seen.values())


def added(project):
    """The layout of the template, as *Add Items from Template* makes it on a new page."""
    made = QgsPrintLayout(project)
    made.initializeDefaults()
    document = QDomDocument()
    document.setContent(layout("coverage_by_street").read_text(encoding="utf-8"))
    _, loaded = made.loadFromTemplate(document, QgsReadWriteContext())
    assert loaded
    return made


def test_the_template_is_a_page_with_all_that_a_map_needs(tmp_path):
    project = QgsProject.instance()
    layer = cover(drive(), streets())["OUTPUT"]
    layer.setName("Coverage by street")
    dress_streets(layer)
    project.addMapLayer(layer)
    project.setCrs(layer.crs())
    made = added(project)
    page = made.pageCollection().page(0).sizeWithUnits()
    assert (made.pageCollection().pageCount(), page.width(), page.height()) == (1, 297, 210)
    items = {name: made.itemById(name) for name in ("map", "title", "legend", "scale bar", "credit", "date")}
    assert all(items.values())
    assert CREDIT in items["credit"].currentText()
    assert re.fullmatch(r"\d{4}-\d\d-\d\d", items["date"].currentText())
    chart = items["map"]
    assert isinstance(chart, QgsLayoutItemMap)
    assert items["legend"].linkedMap() is chart and items["scale bar"].linkedMap() is chart
    corners = [place(-60, -60), place(260, 460)]
    chart.zoomToExtent(QgsRectangle(*corners))
    picture = tmp_path / "map.png"
    settings = QgsLayoutExporter.ImageExportSettings()
    settings.dpi = 96
    assert QgsLayoutExporter(made).exportToImage(str(picture), settings) == QgsLayoutExporter.ExportResult.Success
    from qgis.PyQt.QtGui import QImage

    image = QImage(str(picture)).convertToFormat(QImage.Format.Format_RGB32)
    found = {image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())}
    for kind in ("fresh", "none"):
        assert LOOKS[kind][0] in found, kind


def test_the_template_names_no_place_of_whoever_made_it():
    text = layout("coverage_by_street").read_text(encoding="utf-8")
    assert not re.search(r"/(home|root|work|tmp|usr)/", text)
