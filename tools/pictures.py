"""Makes the pictures of docs/answers.md: what each analysis finds in the stand-in's town, as QGIS draws it.

. tools/env.sh
"$PYTHON" tools/pictures.py                        all of them, into docs/images
"$PYTHON" tools/pictures.py FOLDER --only thin     one of them, into a folder

Needs no display and no network; for the web page, Chromium and the scripts of tools/web_scripts.py. The user's settings
are neither read nor written. A function for each picture, whose name is the picture's behind "answers-".
"""

from __future__ import annotations

import argparse
import contextlib
import os
import random
import sys
import tempfile
import threading
from collections.abc import Callable, Iterator
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from qgis.core import (  # noqa: E402
    QgsApplication,
    QgsCategorizedSymbolRenderer,
    QgsCoordinateReferenceSystem,
    QgsFillSymbol,
    QgsLayoutExporter,
    QgsLineSymbol,
    QgsMarkerSymbol,
    QgsProject,
    QgsProperty,
    QgsRendererCategory,
    QgsSingleSymbolRenderer,
    QgsSymbolLayer,
    QgsVectorLayer,
)
from qgis.PyQt.QtGui import QImage  # noqa: E402

from tools.make_style import marker, symbol  # noqa: E402
from tools.map_panels import Entry, Panel, entries_of, save, small  # noqa: E402
from tools.render_map import SETTINGS  # noqa: E402

WIDE, HIGH = 1000, 560
SQUARE = (10.76482, 59.92300)  # where most of the pictures are taken
PICTURES: dict[str, Callable[[Any, Path], None]] = {}


def picture(function: Callable[[Any, Path], None]) -> Callable[[Any, Path], None]:
    """A function that draws a picture of a town into a file."""
    PICTURES[function.__name__.replace("_", "-")] = function
    return function


class Town:
    """The stand-in's town: its layers, and what algorithms make of them in a folder that goes when the run ends."""

    def __init__(self, service: Any, folder: Path) -> None:
        from tests.service import town_map

        self.service, self.folder = service, folder
        self.number = 0
        paths = town_map.write(folder)
        self.streets, self.buildings = (QgsVectorLayer(str(path), path.stem, "ogr") for path in paths)
        road = {"line_color": "#ffffff", "line_width": "8", "line_width_unit": "RenderMetersInMapUnits"}
        _plain(self.streets, QgsLineSymbol.createSimple({**road, "capstyle": "round", "joinstyle": "round"}))
        house = {"color": "#e3dfd6", "outline_color": "#cfc9bc", "outline_width": "0.2"}
        _plain(self.buildings, QgsFillSymbol.createSimple(house))
        self.ground = [self.buildings, self.streets]
        self.images = self.fetched()

    def fetched(self) -> QgsVectorLayer:
        """The images of the whole town, with their cameras."""
        west, south, east, north = self.service.bbox
        about = "camera_type camera_parameters width height exif_orientation computed_compass_angle computed_geometry"
        wide, high = east - west, north - south
        extent = f"{west - wide},{east + wide},{south - high},{north + high} [EPSG:4326]"
        return self.run("landlens:fetchimages", EXTENT=extent, DETAILS=about.split(), MAX_TILE_AGE=0)["OUTPUT"]

    def run(self, algorithm: str, **parameters: Any) -> dict[str, Any]:
        """What an algorithm answers; its OUTPUT and each of ``parameters`` that is ... as a layer out of a GeoPackage."""
        from qgis import processing

        made = QgsApplication.processingRegistry().algorithmById(algorithm)
        wanted = [name for name, value in parameters.items() if value is ...]
        if made.parameterDefinition("OUTPUT"):
            wanted.append("OUTPUT")
        self.number += 1
        files = {name: str(self.folder / f"{name.lower()}-{self.number}.gpkg") for name in wanted}
        found = processing.run(algorithm, {**parameters, **files})
        layers = {name: QgsVectorLayer(path, name, "ogr") for name, path in files.items()}
        return {**found, **layers}

    def downloaded(self, which: str, size: str) -> QgsVectorLayer:
        """The images on the pictures that an expression chooses, with their photos."""
        from qgis import processing

        lon, lat = SQUARE
        here = f"abs($x - {lon}) < 0.0014 AND abs($y - {lat}) < 0.0007 AND {which}"
        chosen = processing.run(
            "native:extractbyexpression", {"INPUT": self.images, "EXPRESSION": here, "OUTPUT": "memory:"}
        )["OUTPUT"]
        folder = str(self.folder / f"photos-{size}")
        return self.run("landlens:downloadimages", INPUT=chosen, SIZE=size, FOLDER=folder)["OUTPUT"]

    def sequence(self, number: int = 0) -> list[dict[str, Any]]:
        """The images of one of the sequences of flat images, those with the most on the pictures first."""
        found: dict[str, list[dict[str, Any]]] = {}
        for image in self.service.truth():
            if not image["is_pano"]:
                found.setdefault(image["sequence"], []).append(image)

        def near(key: str) -> int:
            return sum(
                abs(one["lon"] - SQUARE[0]) < 0.0025 and abs(one["lat"] - SQUARE[1]) < 0.0008 for one in found[key]
            )

        return found[sorted(found, key=lambda key: (-near(key), key))[number]]


def _plain(layer: QgsVectorLayer, symbol: Any) -> QgsVectorLayer:
    layer.setRenderer(QgsSingleSymbolRenderer(symbol))
    return layer


def _dots(layer: QgsVectorLayer) -> QgsVectorLayer:
    """The same layer once more, as small grey dots."""
    look = {"name": "circle", "size": "1.3", "color": "#9aa0a6", "outline_style": "no"}
    return _plain(QgsVectorLayer(layer.source(), "all", "ogr"), QgsMarkerSymbol.createSimple(look))


@picture
def thin(town: Town, path: Path) -> None:
    """What is kept, over all that was there."""
    found = town.run("landlens:thinimages", INPUT=town.images, METHOD="cell", DISTANCE=20, HEADING_BINS=4)
    every, kept = _dots(town.images), found["OUTPUT"]
    before = Panel(f"{found['INPUT_COUNT']:,} images", [town.images, *town.ground], SQUARE, 260)
    after = Panel(f"{found['KEPT_COUNT']:,} are enough", [kept, every, *town.ground], SQUARE, 260)
    full = [rule for rule in kept.renderer().rootRule().children() if rule.symbol()]
    key = [Entry(rule.symbol().clone(), rule.label()) for rule in full]
    save(path, [before, after], [*key, Entry(every.renderer().symbol().clone(), "Left out")], WIDE, HIGH)


@picture
def looking(town: Town, path: Path) -> None:
    """The best images of each building, from where they see it, and the buildings that no image shows."""
    found = town.run(
        "landlens:imageslookingat",
        INPUT=town.images,
        FEATURES=town.buildings,
        BUILDINGS=town.buildings,
        PER_FEATURE=2,
        SIGHT_LINES=...,
        MISSING=...,
    )
    look = {"name": "circle", "size": "2.2", "color": "#0060a8", "outline_color": "#ffffff", "outline_width": "0.3"}
    cameras = _plain(found["OUTPUT"], QgsMarkerSymbol.createSimple(look))
    layers = [cameras, found["SIGHT_LINES"], found["MISSING"], *town.ground]
    seen = found["FEATURE_COUNT"] - found["MISSING_COUNT"]
    caption = f"{seen:,} of {found['FEATURE_COUNT']:,} buildings are seen, each by its two best images"
    key = [
        Entry(cameras.renderer().symbol().clone(), "Image"),
        Entry(found["SIGHT_LINES"].renderer().symbol().clone(), "looks at"),
        Entry(found["MISSING"].renderer().symbol().clone(), "No image looks at it"),
    ]
    save(path, [Panel(caption, layers, SQUARE, 300)], key, WIDE, HIGH)


@picture
def views(town: Town, path: Path) -> None:
    """Both sides of the street out of panoramas, and where they look."""
    panoramas = town.downloaded('"is_pano"', "2048")
    found = town.run(
        "landlens:viewsfrompanoramas",
        INPUT=panoramas,
        MODE="street",
        HFOV=80,
        SIZE=640,
        FOLDER=str(town.folder / "views"),
    )
    layer = found["OUTPUT"]
    # The first whose two views are there stands for all.
    (right, left) = sorted(layer.getFeatures(), key=lambda one: (one["parent_path"], one["view_yaw"]))[:2]
    whole = Panel("A panorama", [Path(right["parent_path"])])
    sides = Panel("Two views of it, both sides of the street", [Path(one["view_path"]) for one in (left, right)])
    place = Panel("Where the views look", [layer, *town.ground], SQUARE, 130, share=0.9)
    save(path, [place, Panel("", [], below=[whole, sides])], [], WIDE, HIGH)


@picture
def streets(town: Town, path: Path) -> None:
    """Each street by the age of its images, and the gaps."""
    layer, gaps = _covered(town)
    glow = gaps.renderer().symbol().clone()
    glow.setOpacity(gaps.opacity())
    key = [*entries_of(layer), Entry(glow, "Gap of 50 m or more")]
    save(path, [Panel("Where is a recent picture?", [layer, gaps, town.buildings], SQUARE, 900)], key, WIDE, HIGH)


@picture
def streets_page(town: Town, path: Path) -> None:
    """The same as a page to print."""
    from landlens_plugin.gui.coverage_page import new_page

    layer, gaps = _covered(town)
    layer.setName("Coverage by street")
    gaps.setName("Gaps of 50 m and more")
    project = QgsProject.instance()
    project.addMapLayers([layer, gaps])
    project.setCrs(QgsCoordinateReferenceSystem("EPSG:25832"))
    page = new_page(project, layer)
    settings = QgsLayoutExporter.ImageExportSettings()
    settings.dpi = 110
    QgsLayoutExporter(page).exportToImage(str(path), settings)
    path.write_bytes(small(QImage(str(path))))
    project.clear()


def _covered(town: Town) -> tuple[QgsVectorLayer, QgsVectorLayer]:
    found = town.run("landlens:coveragebystreet", INPUT=town.images, STREETS=town.streets, DATE="2026-06-30", GAPS=...)
    return found["OUTPUT"], found["GAPS"]


@picture
def compare(town: Town, path: Path) -> None:
    """What became of the images since last time."""
    lon, lat = SQUARE
    changes: dict[str, Any] = {}
    for image in town.sequence(1):
        if image["lat"] < lat - 0.0001:
            changes[image["id"]] = None
    for image in town.sequence(0):
        if image["lat"] > lat + 0.0001 and image["lon"] < lon + 0.001:
            changes[image["id"]] = {"lat": image["lat"] + 0.00005, "lon": image["lon"] + 0.00004}
    for image in town.sequence(3):
        changes[image["id"]] = {"compass_angle": ((image["compass_angle"] or 0) + 90) % 360}
    for number, image in enumerate(town.sequence(2)):
        if abs(image["lat"] - lat) < 0.0001:
            place = {"lat": image["lat"] - 0.00002, "lon": image["lon"] + 0.00005}
            changes[str(4711 + number)] = {"like": image["id"], **place}
    town.service.set(changes=changes)
    found = town.run("landlens:compareimages", OLD=town.images, NEW=town.fetched(), KEEP_SAME=True)
    town.service.reset()
    layer = found["OUTPUT"]
    counts = ", ".join(f"{found[f'{word.upper()}_COUNT']:,} {word}" for word in ("new", "gone", "moved", "turned"))
    key = entries_of(layer, but=("Could not be read",))
    save(path, [Panel(f"Since last time: {counts}", [layer, *town.ground], SQUARE, 300)], key, WIDE, HIGH)


@picture
def headings(town: Town, path: Path) -> None:
    """A sequence with a broken compass, before and after."""
    dice = random.Random(3)
    wrong = {image["id"]: {"compass_angle": dice.uniform(0, 360)} for image in town.sequence(0)}
    town.service.set(changes=wrong)
    found = town.run("landlens:checkheadings", INPUT=town.fetched(), STREETS=town.streets, HEADING="travel")
    town.service.reset()
    layers = [QgsVectorLayer(found["OUTPUT"].source(), "images", "ogr") for _ in range(2)]
    for layer, angle in zip(layers, ("compass_angle", "heading_fixed")):
        kinds = ((True, "#c22f1e", "Suspect compass"), (False, "#00a65a", "Sound compass"))
        categories = [QgsRendererCategory(kind, _drop(colour, angle), label) for kind, colour, label in kinds]
        layer.setRenderer(QgsCategorizedSymbolRenderer("heading_suspect", categories))
        layer.setSubsetString("is_pano = 0")
    panels = [
        Panel(caption, [layer, *town.ground], SQUARE, 170)
        for caption, layer in zip(("By the compass", "By the direction of travel"), layers)
    ]
    save(path, panels, entries_of(layers[0]), WIDE, HIGH)


def _drop(colour: str, angle: str) -> QgsMarkerSymbol:
    """The mark of an image with a direction, in another colour and turned by another field."""
    layers = (
        marker("triangle", 2.2, colour, 1.2, halo=0.6, lift=1.85, turned=True),
        marker("circle", 2.9, colour, 1.2, halo=0.4),
        marker("triangle", 2.1, colour, 1.2, lift=1.75, turned=True),
    )
    for layer in (layers[0], layers[2]):
        layer.setDataDefinedProperty(QgsSymbolLayer.Property.PropertyAngle, QgsProperty.fromField(angle))
    return symbol(*layers)


@picture
def page(town: Town, path: Path) -> None:
    """The web page in a browser."""
    from tests.browser import page as browser

    photos = town.downloaded("TRUE", "1024")
    folder = town.folder / "page"
    photos.setName("Market square")
    with _tiles(town) as address:
        web = {"INPUT": photos, "FORMAT": "web", "BASEMAP": address, "BASEMAP_CREDIT": "A made-up town"}
        index = town.run("landlens:exportimages", **web, FOLDER=str(folder))["INDEX"]
        with browser() as shown:
            shown.size(1200, 720)
            shown.open(Path(index))
            for _ in range(3):
                shown.key("ArrowRight")
            shown.until(
                "document.querySelector('.leaflet-tile-loaded') && !document.querySelector('.leaflet-tile:not(.leaflet-tile-loaded)')"
            )
            shown.js("new Promise(done => setTimeout(done, 2500))")  # a panorama is drawn by and by
            path.write_bytes(small(shown.picture(), photos=True))


@contextlib.contextmanager
def _tiles(town: Town) -> Iterator[str]:
    """A base map of the town's streets and buildings, served on loopback; its address."""
    from qgis import processing

    project, folder = QgsProject.instance(), town.folder / "tiles"
    project.addMapLayers([one.clone() for one in town.ground])
    project.setCrs(QgsCoordinateReferenceSystem("EPSG:3857"))
    lon, lat = SQUARE
    extent = f"{lon - 0.006},{lon + 0.006},{lat - 0.003},{lat + 0.003} [EPSG:4326]"
    drawn = {"EXTENT": extent, "ZOOM_MIN": 15, "ZOOM_MAX": 18, "BACKGROUND_COLOR": "#f5f5f2"}
    processing.run("native:tilesxyzdirectory", {**drawn, "OUTPUT_DIRECTORY": str(folder)})
    project.clear()
    handler = partial(QuietHandler, directory=str(folder))
    with ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}/{{z}}/{{x}}/{{y}}.png"
        server.shutdown()


class QuietHandler(SimpleHTTPRequestHandler):
    """Serves files, and says nothing of it."""

    def log_message(self, *words: Any) -> None:
        """Nobody reads it."""


def main() -> int:
    """Draw what was asked for; how many failed."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", nargs="?", type=Path, default=ROOT / "docs/images")
    parser.add_argument("--only", nargs="+", choices=PICTURES, default=list(PICTURES))
    asked = parser.parse_args()
    asked.folder.mkdir(parents=True, exist_ok=True)
    from tests.service.client import StandIn

    with tempfile.TemporaryDirectory() as home, StandIn.start(world="town", world_dead=False) as service:
        for name in SETTINGS:
            os.environ[name] = home
        os.environ.update(service.environment())
        application = QgsApplication([], True, home)
        application.initQgis()
        sys.path.append(f"{QgsApplication.pkgDataPath()}/python/plugins")
        from processing.core.Processing import Processing

        from landlens_plugin.plugin import LandLensPlugin

        Processing.initialize()
        landlens = LandLensPlugin(None)
        landlens.initProcessing()
        town = Town(service, Path(home))
        for name in asked.only:
            PICTURES[name](town, asked.folder / f"answers-{name}.png")
            print(asked.folder / f"answers-{name}.png", flush=True)
        del town
        landlens.unload()
        application.exitQgis()
    return 0


if __name__ == "__main__":
    sys.exit(main())
