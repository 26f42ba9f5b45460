"""Makes the pictures of recipes: what they make of the stand-in's town, as QGIS draws it.

. tools/env.sh
"$PYTHON" tools/recipe_pictures.py                         all of them, into docs/images
"$PYTHON" tools/recipe_pictures.py FOLDER --only streets   one of them, into a folder

As tools/pictures.py, for the pages of docs/recipes. A function for each picture, whose name is the picture's behind
"recipe-".
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from qgis.core import (  # noqa: E402
    QgsFillSymbol,
    QgsMarkerSymbol,
    QgsPalLayerSettings,
    QgsTextBufferSettings,
    QgsTextFormat,
    QgsVectorLayer,
    QgsVectorLayerSimpleLabeling,
)
from qgis.PyQt.QtGui import QColor  # noqa: E402

from tools.map_panels import Entry, Panel, save  # noqa: E402
from tools.pictures import HIGH, WIDE, draw  # noqa: E402
from tools.town_layers import SQUARE, Town, dots, plain  # noqa: E402

NEAR = 0.002  # degrees
PICTURES: dict[str, Callable[[Any, Path], None]] = {}


def picture(function: Callable[[Any, Path], None]) -> Callable[[Any, Path], None]:
    """A function that draws a picture of a town into a file."""
    PICTURES[function.__name__] = function
    return function


@picture
def streets(town: Town, path: Path) -> None:
    """What is kept along the streets, and the places without an image."""
    found = town.run(
        "landlens:thinimages", INPUT=town.images, METHOD="streets", DISTANCE=20, STREETS=town.streets, SAMPLES=...
    )
    empty = found["SAMPLES"]
    empty.setSubsetString("image_count = 0")
    look = {"name": "circle", "size": "1.8", "color": "#c22f1e", "outline_color": "#ffffff", "outline_width": "0.2"}
    plain(empty, QgsMarkerSymbol.createSimple(look))
    kept = found["OUTPUT"]
    key = [*marks_of(kept), Entry(empty.renderer().symbol().clone(), "No image")]
    places = f"{found['KEPT_COUNT']:,} images for {found['SAMPLE_COUNT']:,} places, 20 m apart"
    save(path, [Panel(places, [kept, empty, *town.ground], SQUARE, 420)], key, WIDE, HIGH)


@picture
def panoramas(town: Town, path: Path) -> None:
    """All images of a crossing, and its panoramas of two years."""
    found = town.run("landlens:thinimages", INPUT=recent_panoramas(town), METHOD="spacing", DISTANCE=10, HEADING_BINS=1)
    every, kept = dots(town.images), found["OUTPUT"]
    caption = f"{found['KEPT_COUNT']:,} panoramas of the last two years, 10 m and more apart"
    rings = [entry for entry in marks_of(kept) if entry.label == "Panorama"]
    key = [*rings, Entry(every.renderer().symbol().clone(), "All other images")]
    lon, lat = busiest(kept)
    beside = (lon + NEAR, lat)  # they are at the western edge of town
    save(path, [Panel(caption, [kept, every, *town.ground], beside, 420)], key, WIDE, HIGH)


def busiest(layer: QgsVectorLayer) -> tuple[float, float]:
    """The place of the point that has the most others near it, in degrees."""
    places = [one.geometry().asPoint() for one in layer.getFeatures()]
    found = max(places, key=lambda one: (sum(one.distance(other) < NEAR for other in places), one.x(), one.y()))
    return found.x(), found.y()


def recent_panoramas(town: Town) -> QgsVectorLayer:
    west, south, east, north = town.service.bbox
    extent = f"{west - 0.01},{east + 0.01},{south - 0.01},{north + 0.01} [EPSG:4326]"
    wanted = {"EXTENT": extent, "IMAGE_TYPE": "pano", "START": "2024-11-25"}
    return town.run("landlens:fetchimages", **wanted)["OUTPUT"]


@picture
def areas(town: Town, path: Path) -> None:
    """Twenty areas, and what each keeps of its images."""
    lon, lat = SQUARE
    squares = town.areas((lon - 0.0066, lat - 0.0016, lon + 0.0066, lat + 0.0016), 20)
    found = town.run("landlens:fetchimages", EXTENT=squares, AREA=squares)
    kept = town.run("landlens:thinimages", INPUT=found["OUTPUT"], METHOD="cell", DISTANCE=20)["OUTPUT"]
    look = {"color": "0,96,168,28", "outline_color": "#0060a8", "outline_width": "0.6"}
    plain(squares, QgsFillSymbol.createSimple(look))
    label_by(squares, "replace(\"name\", 'Area ', '')")
    key = [*marks_of(kept), Entry(squares.renderer().symbol().clone(), "Study area")]
    caption = f"{kept.featureCount():,} images in twenty areas, a folder for each"
    save(path, [Panel(caption, [kept, squares, *town.ground], SQUARE, 800)], key, WIDE, HIGH)


def marks_of(layer: QgsVectorLayer) -> list[Entry]:
    """The key of a layer of images, as it is drawn from near."""
    near = [rule for rule in layer.renderer().rootRule().children() if rule.symbol()]
    return [Entry(rule.symbol().clone(), rule.label()) for rule in near]


def label_by(layer: QgsVectorLayer, expression: str) -> None:
    """Write a value into each polygon, with a pale edge around the letters."""
    letters, edge = QgsTextFormat(), QgsTextBufferSettings()
    letters.setSize(12)
    letters.setColor(QColor("#003a66"))
    edge.setEnabled(True)
    edge.setColor(QColor("#ffffff"))
    letters.setBuffer(edge)
    settings = QgsPalLayerSettings()
    settings.fieldName = expression
    settings.isExpression = True
    settings.setFormat(letters)
    layer.setLabeling(QgsVectorLayerSimpleLabeling(settings))
    layer.setLabelsEnabled(True)


if __name__ == "__main__":
    sys.exit(draw(PICTURES, "recipe", __doc__))
