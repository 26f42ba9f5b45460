"""Makes the models that LandLens ships, which landlens_plugin/algorithms/models.py gives their ids.

Run it on the lowest supported QGIS, whose models newer ones read:
    export QGIS=3.22; . tools/env.sh; $PYTHON tools/make_model.py
"""

from __future__ import annotations

import re
import sys
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from qgis.core import (  # noqa: E402
    QgsApplication,
    QgsProcessing,
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildAlgorithm,
    QgsProcessingModelChildParameterSource,
    QgsProcessingModelOutput,
    QgsProcessingModelParameter,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterEnum,
    QgsProcessingParameterExtent,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterNumber,
)
from qgis.PyQt.QtCore import QPointF  # noqa: E402

MODELS = ROOT / "landlens_plugin" / "resources" / "models"
FROM_USER = QgsProcessingModelChildParameterSource.fromModelParameter
FROM_CHILD = QgsProcessingModelChildParameterSource.fromChildOutput
FIXED = QgsProcessingModelChildParameterSource.fromStaticValue
SIZES = ["256", "1024", "2048", "original"]


def fetch_and_download() -> QgsProcessingModelAlgorithm:
    """Extent in, layer and folder out."""
    made = QgsProcessingModelAlgorithm("Fetch and download images", "Mapillary")
    most = QgsProcessingParameterNumber(
        "most_images", "Most images (newest)", QgsProcessingParameterNumber.Type.Integer, 200, minValue=1
    )
    # Each beside or above the step that takes it, so that no link runs behind a box or over another one.
    add_parameters(
        made, (QgsProcessingParameterExtent("extent", "Extent"), (120, 60)), (most, (360, 60)), (size(), (580, 190))
    )
    fetching = {
        "EXTENT": FROM_USER("extent"),
        "MAX_IMAGES": FROM_USER("most_images"),
        # The contributor's name is in EXIF and in the map's tip.
        "DETAILS": FIXED(["creator"]),
    }
    add_step(made, "landlens:fetchimages", "fetch", "Fetch Mapillary images", (220, 190), fetching)
    add_download(made, "fetch", (400, 320))
    made.setHelpContent(
        {
            "ALG_DESC": "Finds the newest Mapillary images in an extent and downloads their photos.",
            "extent": "The area to look in, in any coordinate reference system.",
            "most_images": "At most so many photos are downloaded; one of 1024 pixels has about 100 kB.",
            "size": "The width of the photos.",
            "download:Images": "The images, with the path of each photo.",
            "download:Folder": "Where the photos go.",
        }
    )
    return made


def one_photo_along_streets() -> QgsProcessingModelAlgorithm:
    """Extent and streets in, layer and folder out."""
    made = QgsProcessingModelAlgorithm("One photo every 20 m along my streets", "Mapillary")
    streets = QgsProcessingParameterFeatureSource("streets", "Streets", [QgsProcessing.SourceType.TypeVectorLine])
    metres = QgsProcessingParameterNumber(
        "metres", "Distance (metres)", QgsProcessingParameterNumber.Type.Double, 20, minValue=1
    )
    add_parameters(
        made,
        (QgsProcessingParameterExtent("extent", "Extent"), (120, 60)),
        (streets, (580, 190)),
        (metres, (360, 60)),
        (size(), (760, 320)),
    )
    fetching = {"EXTENT": FROM_USER("extent")}
    add_step(made, "landlens:fetchimages", "fetch", "Fetch Mapillary images", (220, 190), fetching)
    thinning = {
        "INPUT": FROM_CHILD("fetch", "OUTPUT"),
        "METHOD": FIXED("streets"),
        "DISTANCE": FROM_USER("metres"),
        "STREETS": FROM_USER("streets"),
    }
    add_step(
        made,
        "landlens:thinimages",
        "thin",
        "Thin images along the streets",
        (400, 320),
        thinning,
        [("Samples", "SAMPLES", False, (120, 440))],
    )
    add_download(made, "thin", (580, 450))
    made.setHelpContent(
        {
            "ALG_DESC": "Finds the Mapillary images in an extent, keeps the newest one every 20 m along your streets "
            "for each direction of travel, and downloads the photos of these alone.",
            "extent": "The area to look in, in any coordinate reference system.",
            "streets": "Lines to choose images along, such as roads of OpenStreetMap.",
            "metres": "How far one photo is from the next along a street.",
            "size": "The width of the photos; one of 1024 pixels has about 100 kB.",
            "thin:Samples": "The places along the streets, those without an image too.",
            "download:Images": "The images that were kept, with the path of each photo.",
            "download:Folder": "Where the photos go.",
        }
    )
    return made


def best_photos_of_buildings() -> QgsProcessingModelAlgorithm:
    """Extent and buildings in, layers and folder out."""
    made = QgsProcessingModelAlgorithm("The best photos of my buildings", "Mapillary")
    buildings = QgsProcessingParameterFeatureSource(
        "buildings", "Buildings", [QgsProcessing.SourceType.TypeVectorPolygon]
    )
    photos = QgsProcessingParameterNumber(
        "photos", "Photos of each building", QgsProcessingParameterNumber.Type.Integer, 3, minValue=1
    )
    add_parameters(
        made,
        (QgsProcessingParameterExtent("extent", "Extent"), (120, 60)),
        (buildings, (580, 190)),
        (photos, (360, 60)),
        (size(), (760, 320)),
    )
    fetching = {
        "EXTENT": FROM_USER("extent"),
        # What a field of view is told by, the better direction, and the contributor's name.
        "DETAILS": FIXED(
            [
                "computed_compass_angle",
                "camera_type",
                "camera_parameters",
                "width",
                "height",
                "exif_orientation",
                "creator",
            ]
        ),
    }
    add_step(made, "landlens:fetchimages", "fetch", "Fetch Mapillary images", (220, 190), fetching)
    looking = {
        "INPUT": FROM_CHILD("fetch", "OUTPUT"),
        "FEATURES": FROM_USER("buildings"),
        "BUILDINGS": FROM_USER("buildings"),
        "PER_FEATURE": FROM_USER("photos"),
    }
    add_step(
        made,
        "landlens:imageslookingat",
        "look",
        "Images looking at the buildings",
        (400, 320),
        looking,
        [("Lines", "SIGHT_LINES", False, (120, 440)), ("Missing", "MISSING", False, (120, 510))],
    )
    add_download(made, "look", (580, 450))
    made.setHelpContent(
        {
            "ALG_DESC": "Finds the Mapillary images in an extent that show your buildings with no other building in "
            "the way, keeps the best ones of each, and downloads their photos.",
            "extent": "The area to look in, in any coordinate reference system.",
            "buildings": "Polygons, such as the buildings of OpenStreetMap. They are what is to be seen, and what "
            "stands in the way.",
            "photos": "So many of the best images are kept for each building.",
            "size": "The width of the photos; one of 1024 pixels has about 100 kB.",
            "look:Lines": "A line from each camera to the building that it looks at.",
            "look:Missing": "The buildings that no image looks at.",
            "download:Images": "One point for each image and building, with the path of the photo.",
            "download:Folder": "Where the photos go.",
        }
    )
    return made


def what_is_new() -> QgsProcessingModelAlgorithm:
    """Extent and the layer of last time in, changes and the next such layer out."""
    made = QgsProcessingModelAlgorithm("What is new since last time", "Mapillary")
    last = QgsProcessingParameterFeatureSource(
        "last", "Images of last time", [QgsProcessing.SourceType.TypeVectorPoint]
    )
    add_parameters(made, (QgsProcessingParameterExtent("extent", "Extent"), (120, 60)), (last, (380, 60)))
    # Tiles of an hour ago would not show what is new; the failed ones are asked for by being taken for the comparison.
    fetching = {"EXTENT": FROM_USER("extent"), "MAX_TILE_AGE": FIXED(0)}
    add_step(made, "landlens:fetchimages", "fetch", "Fetch Mapillary images", (120, 190), fetching)
    comparing = {
        "OLD": FROM_USER("last"),
        "NEW": FROM_CHILD("fetch", "OUTPUT"),
        "NEW_FAILED_TILES": FROM_CHILD("fetch", "FAILED_TILES"),
        "KEEP_SAME": FIXED(True),
    }
    add_step(made, "landlens:compareimages", "compare", "Compare two fetches", (380, 320), comparing)
    for child, title, expression, x in (
        ("changes", "Changes", "\"change\" <> 'same'", 220),
        ("next", "Images for next time", '"change" IS NULL OR "change" <> \'gone\'', 540),
    ):
        chosen = {"INPUT": FROM_CHILD("compare", "OUTPUT"), "EXPRESSION": FIXED(expression)}
        outputs = [(title, "OUTPUT", True, (x, 570))]
        add_step(made, "native:extractbyexpression", child, title, (x, 450), chosen, outputs)
    made.setHelpContent(
        {
            "ALG_DESC": "Fetches the images of an extent and compares them with those of last time. The first time, "
            "give the result of Fetch Mapillary images; from then on, what this made for next time.",
            "extent": "The same area as last time.",
            "last": "The images for next time that this made last time, or a fetch of the same extent.",
            "changes:Changes": "Images that are new, gone, moved or turned, and since when each is known.",
            "next:Images for next time": "All images of now, with first_seen: keep it, and give it next time.",
        }
    )
    return made


MAKERS = {
    "fetch_and_download": fetch_and_download,
    "one_photo_along_streets": one_photo_along_streets,
    "best_photos_of_buildings": best_photos_of_buildings,
    "what_is_new": what_is_new,
}


def size() -> QgsProcessingParameterEnum:
    """The width of the photos."""
    return QgsProcessingParameterEnum("size", "Size (width in pixels)", SIZES, False, "1024", usesStaticStrings=True)


def add_parameters(
    made: QgsProcessingModelAlgorithm, *placed: tuple[QgsProcessingParameterDefinition, tuple[float, float]]
) -> None:
    """What the user gives, in this order, each with its place in the designer."""
    for parameter, place in placed:
        component = QgsProcessingModelParameter(parameter.name())
        component.setPosition(QPointF(*place))
        made.addModelParameter(parameter, component)
    made.setParameterOrder([parameter.name() for parameter, _ in placed])


def add_step(
    made: QgsProcessingModelAlgorithm,
    algorithm: str,
    child: str,
    description: str,
    place: tuple[float, float],
    sources: Mapping[str, Any],
    outputs: Sequence[tuple[str, str, bool, tuple[float, float]]] = (),
) -> None:
    """One algorithm by its id; ``outputs`` of the model are its own: name, output, needed or not, place."""
    step = QgsProcessingModelChildAlgorithm(algorithm)
    step.setChildId(child)
    step.setDescription(description)
    step.setPosition(QPointF(*place))
    for name, value in sources.items():
        step.addParameterSources(name, [value])
    shown = {}
    for name, child_output, mandatory, where in outputs:
        output = QgsProcessingModelOutput(name, name)
        output.setChildId(child)
        output.setChildOutputName(child_output)
        output.setMandatory(mandatory)
        output.setPosition(QPointF(*where))
        shown[name] = output
    step.setModelOutputs(shown)
    made.addChildAlgorithm(step)


def add_download(made: QgsProcessingModelAlgorithm, child: str, place: tuple[float, float], **sources: Any) -> None:
    """The last step: the photos of what another step gave, and where they are, below it."""
    x, y = place
    add_step(
        made,
        "landlens:downloadimages",
        "download",
        "Download images",
        place,
        {"INPUT": FROM_CHILD(child, "OUTPUT"), "SIZE": FROM_USER("size"), **sources},
        [("Images", "OUTPUT", False, (x - 180, y + 120)), ("Folder", "FOLDER", True, (x + 200, y + 120))],
    )


def in_order(text: str) -> str:
    """A model's text with each element's attributes in one order: Qt writes them in another one every time."""

    def ordered(found: re.Match[str]) -> str:
        attributes = dict(re.findall(r'(\w+)="([^"]*)"', found[1]))
        kept = [f'{name}="{attributes[name]}"' for name in ("name", "value", "type") if name in attributes]
        return f"<Option {' '.join(kept)}{found[2]}>"

    return re.sub(r'<Option((?:\s+\w+="[^"]*")+)\s*(/?)>', ordered, text)  # a value may hold a bracket


def write(makers: Mapping[str, Callable[[], QgsProcessingModelAlgorithm]], folder: Path) -> None:
    """Write models into a folder, in a QGIS that knows their steps."""
    app = QgsApplication([], False)
    app.initQgis()
    from qgis.analysis import QgsNativeAlgorithms

    from landlens_plugin.provider import LandLensProvider

    registry = QgsApplication.processingRegistry()
    providers = QgsNativeAlgorithms(registry), LandLensProvider()
    for provider in providers:
        registry.addProvider(provider)
    folder.mkdir(exist_ok=True)
    for file, make in makers.items():
        path = folder / f"{file}.model3"
        if not make().toFile(str(path)):
            raise SystemExit(f"{path} could not be written")
        path.write_text(in_order(path.read_text(encoding="utf-8")), encoding="utf-8")
        print(path.relative_to(ROOT))
    for provider in reversed(providers):
        registry.removeProvider(provider)
    app.exitQgis()


if __name__ == "__main__":
    write(MAKERS, MODELS)
