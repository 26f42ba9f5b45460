"""The demo in a checkout of its own, as `make demo` runs it: an end without an alarm, or with a sentence."""

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from qgis.core import QgsCoordinateTransform, QgsFeature, QgsGeometry, QgsPointXY, QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import QPoint, QSize
from qgis.PyQt.QtGui import QColor

from landlens_plugin.layers.style import apply_style
from tools import render_map, web_scripts

ROOT = Path(__file__).resolve().parents[2]
NOT_COPIED = shutil.ignore_patterns(".*", "dist", "demo", "cluster", "docs", "__pycache__", "_vendor", "out")


@pytest.fixture
def demo(tmp_path):
    """A function that runs the demo with more environment; answers the ended process. Its HOME is ``home``."""
    checkout, home = tmp_path / "checkout", tmp_path / "home"
    shutil.copytree(ROOT, checkout, ignore=NOT_COPIED)
    home.mkdir()
    outside = {name: value for name, value in os.environ.items() if name != "QGIS_CUSTOM_CONFIG_PATH"}  # pytest-qgis's
    for name in ("XDG_CACHE_HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME"):
        outside.pop(name, None)

    def run(**environment):
        surroundings = {**outside, "HOME": str(home), **environment}
        for script in ("package.py", "demo.py"):
            done = subprocess.run(
                [sys.executable, str(checkout / "tools" / script)],
                env=surroundings,
                capture_output=True,
                text=True,
                timeout=280,
                check=False,
            )
        return done

    return run


def test_it_ends_without_an_alarm_and_leaves_nothing_in_the_home(demo, tmp_path):
    done = demo()

    assert done.returncode == 0, done.stdout + done.stderr
    assert done.stderr == ""
    assert not re.search(r"warning|error|false|missing|traceback", done.stdout, re.IGNORECASE), done.stdout
    made = tmp_path / "checkout" / "demo"
    files = {".profile", "images.gpkg", "thinned.gpkg", "photos", "photos.gpkg", "map.png"}
    photos = len(list((made / "photos").glob("*.jpg")))
    fetched, kept, recorded = (_rows(made / f"{name}.gpkg") for name in ("images", "thinned", "photos"))
    assert 100 < photos == kept == recorded < 0.7 * fetched
    last = done.stdout.partition("Done.")[2]
    assert f"{fetched:,} images were fetched" in last and f"{kept:,} of them were kept" in last
    assert f"{photos:,} photos of these were downloaded" in last and str(made) in last
    if web_scripts.there():
        files.add("page")
        assert (made / "page" / "index.html").is_file()
        assert len(list((made / "page" / "photos").iterdir())) == photos
        assert last.rstrip().endswith(f"open {made / 'page' / 'index.html'} in a browser")
    assert {path.name for path in made.iterdir()} == files
    assert list((tmp_path / "home").iterdir()) == []


@pytest.mark.parametrize("wrong", [{"MLY_TOKEN": "hello"}, {"LANDLENS_TILES_URL": "http://127.0.0.1:9"}])
def test_what_stops_it_is_said_in_a_sentence(demo, town, tmp_path, wrong):
    done = demo(**{**town.environment(), **wrong})

    assert done.returncode != 0
    assert "Traceback" not in done.stdout + done.stderr
    assert done.stderr.strip().endswith(".")
    assert "Done." not in done.stdout
    assert list((tmp_path / "home").iterdir()) == []


def test_nothing_on_the_map_covers_an_image(qgis_app):
    layer = QgsVectorLayer("Point?crs=EPSG:4326&field=compass_angle:double&field=is_pano:boolean", "x", "memory")
    features = []
    for number in range(100):  # a square of images, up to its corners
        feature = QgsFeature(layer.fields())
        point = QgsPointXY(10 + number % 10 * 0.0006, 60 + number // 10 * 0.0002)
        feature.setGeometry(QgsGeometry.fromPointXY(point))
        features.append(feature)
    layer.dataProvider().addFeatures(features)
    layer.updateExtents()
    apply_style(layer)
    size, theme = QSize(800, 600), render_map.THEMES["light"]

    picture = render_map.draw(layer, size, theme)

    colour = QColor(picture.pixel(_place(layer, size, 0)))
    assert colour.name() not in (theme["paper"], theme["card"], theme["grid"])
    assert {QColor(picture.pixel(_place(layer, size, number))).name() for number in range(100)} == {colour.name()}


def _rows(path):
    return QgsVectorLayer(str(path), "layer", "ogr").featureCount()


def _place(layer, size, number):
    """The pixel that an image's position is drawn on."""
    settings = render_map.view_of(layer, QSize(size.width(), size.height() - render_map.HEAD - render_map.FOOT), None)
    to_map = QgsCoordinateTransform(layer.crs(), settings.destinationCrs(), QgsProject.instance())
    feature = list(layer.getFeatures())[number]
    pixel = settings.mapToPixel().transform(to_map.transform(feature.geometry().asPoint()))
    return QPoint(round(pixel.x()), round(pixel.y()) + render_map.HEAD)
