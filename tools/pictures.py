"""Makes the pictures of docs/recipes/answers.md: what each analysis finds in the stand-in's town, as QGIS draws it.

. tools/env.sh
"$PYTHON" tools/pictures.py                        all of them, into docs/images
"$PYTHON" tools/pictures.py FOLDER --only thin     one of them, into a folder

Needs no display and no network; for the web page, Chromium and the scripts of tools/web_scripts.py. The user's settings
are neither read nor written. A function for each picture, whose name is the picture's behind "answers-".
"""

from __future__ import annotations

import argparse
import os
import random
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Any, Optional

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from qgis.core import (  # noqa: E402
    QgsApplication,
    QgsCategorizedSymbolRenderer,
    QgsCoordinateReferenceSystem,
    QgsLayoutExporter,
    QgsMarkerSymbol,
    QgsProject,
    QgsProperty,
    QgsRendererCategory,
    QgsSymbolLayer,
    QgsVectorLayer,
)
from qgis.PyQt.QtGui import QImage  # noqa: E402

from tools.make_style import marker, symbol  # noqa: E402
from tools.map_panels import Entry, Panel, entries_of, save, small  # noqa: E402
from tools.render_map import SETTINGS  # noqa: E402
from tools.town_layers import SQUARE, Town, base_map, dots, plain  # noqa: E402

WIDE, HIGH = 1000, 560
PICTURES: dict[str, Callable[[Any, Path], None]] = {}


def picture(function: Callable[[Any, Path], None]) -> Callable[[Any, Path], None]:
    """A function that draws a picture of a town into a file."""
    PICTURES[function.__name__.replace("_", "-")] = function
    return function


@picture
def thin(town: Town, path: Path) -> None:
    """What is kept, over all that was there."""
    found = town.run("landlens:thinimages", INPUT=town.images, METHOD="cell", DISTANCE=20, HEADING_BINS=4)
    every, kept = dots(town.images), found["OUTPUT"]
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
    cameras = plain(found["OUTPUT"], QgsMarkerSymbol.createSimple(look))
    layers = [cameras, found["SIGHT_LINES"], found["MISSING"], *town.ground]
    seen = found["FEATURE_COUNT"] - found["MISSING_COUNT"]
    caption = f"{seen:,} of {found['FEATURE_COUNT']:,} buildings are seen, each by its two best images"
    key = [
        Entry(cameras.renderer().symbol().clone(), "Image"),
        Entry(found["SIGHT_LINES"].renderer().symbol().clone(), "Looks at"),
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
    with base_map(town) as address:
        web = {"INPUT": photos, "FORMAT": "web", "BASEMAP": address, "BASEMAP_CREDIT": "A made-up town"}
        index = town.run("landlens:exportimages", **web, FOLDER=str(folder))["INDEX"]
        with browser() as shown:
            shown.size(1200, 720)
            shown.open(Path(index))
            for _ in range(3):
                shown.key("ArrowRight")
            shown.until("document.querySelector('.leaflet-tile-loaded')")
            shown.until("!document.querySelector('.leaflet-tile:not(.leaflet-tile-loaded)')")
            shown.js("new Promise(done => setTimeout(done, 2500))")  # a panorama is drawn by and by
            path.write_bytes(small(shown.picture(), photos=True))


def draw(pictures: dict[str, Callable[[Any, Path], None]], kind: str, about: Optional[str]) -> int:
    """Draw what the command line asks for of these pictures, whose files begin with their kind."""
    parser = argparse.ArgumentParser(description=about, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", nargs="?", type=Path, default=ROOT / "docs/images")
    parser.add_argument("--only", nargs="+", choices=pictures, default=list(pictures))
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
            pictures[name](town, asked.folder / f"{kind}-{name}.png")
            print(asked.folder / f"{kind}-{name}.png", flush=True)
        del town
        landlens.unload()
        application.exitQgis()
    return 0


if __name__ == "__main__":
    sys.exit(draw(PICTURES, "answers", __doc__))
