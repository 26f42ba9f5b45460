"""Makes the models that recipes show and do not ship, beside their pages in docs/recipes.

Run it on the lowest supported QGIS, whose models newer ones read:
    export QGIS=3.22; . tools/env.sh; $PYTHON tools/recipe_models.py
"""

from __future__ import annotations

import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from qgis.core import (  # noqa: E402
    QgsProcessing,
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildParameterSource,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterNumber,
)

from tools.make_model import (  # noqa: E402
    FIXED,
    FROM_CHILD,
    FROM_USER,
    add_download,
    add_parameters,
    add_step,
    size,
    write,
)

FOLDER = ROOT / "docs" / "recipes"
FROM_EXPRESSION = QgsProcessingModelChildParameterSource.fromExpression


def study_areas() -> QgsProcessingModelAlgorithm:
    """A layer of areas in; the photos of each in a folder of its own, and how many images each has."""
    made = QgsProcessingModelAlgorithm("Photos of my study areas", "Mapillary")
    areas = QgsProcessingParameterFeatureSource("areas", "Study areas", [QgsProcessing.SourceType.TypeVectorPolygon])
    field = QgsProcessingParameterField("field", "Field with the name of each area", "", "areas")
    metres = QgsProcessingParameterNumber(
        "metres", "One photo every so many metres", QgsProcessingParameterNumber.Type.Double, 20, minValue=1
    )
    add_parameters(made, (areas, (120, 60)), (metres, (400, 190)), (field, (640, 320)), (size(), (860, 450)))
    # Only the tiles that the areas touch are read, once for all of them.
    fetching = {"EXTENT": FROM_USER("areas"), "AREA": FROM_USER("areas"), "DETAILS": FIXED(["creator"])}
    add_step(made, "landlens:fetchimages", "fetch", "Fetch Mapillary images", (120, 190), fetching)
    counting = {"POLYGONS": FROM_USER("areas"), "POINTS": FROM_CHILD("fetch", "OUTPUT"), "FIELD": FIXED("images")}
    add_step(
        made,
        "native:countpointsinpolygon",
        "count",
        "How many images each area has",
        (120, 450),
        counting,
        [("Areas", "OUTPUT", False, (120, 570))],
    )
    thinning = {"INPUT": FROM_CHILD("fetch", "OUTPUT"), "METHOD": FIXED("cell"), "DISTANCE": FROM_USER("metres")}
    add_step(made, "landlens:thinimages", "thin", "Thin images", (400, 320), thinning)
    joining = {
        "INPUT": FROM_CHILD("thin", "OUTPUT"),
        "JOIN": FROM_USER("areas"),
        "PREDICATE": FIXED([0]),
        "JOIN_FIELDS": FROM_USER("field"),
        "METHOD": FIXED(0),
        "DISCARD_NONMATCHING": FIXED(True),
        "PREFIX": FIXED("area_"),
    }
    add_step(made, "native:joinattributesbylocation", "join", "The area of each image", (640, 450), joining)
    add_download(made, "join", (640, 580), SUBFOLDER=FROM_EXPRESSION("'\"area_' || @field || '\"'"))
    made.setHelpContent(
        {
            "ALG_DESC": "Finds the Mapillary images in a layer of areas, keeps one every so many metres and "
            "direction, and "
            "downloads their photos into a folder for each area.",
            "areas": "Polygons in any coordinate reference system. Where two overlap, an image is in the folders of "
            "both.",
            "field": "Each folder is called by it.",
            "metres": "The side of the squares of which each keeps one image of each direction.",
            "size": "The width of the photos; one of 1024 pixels has about 100 kB.",
            "count:Areas": "The areas, with the number of images in each.",
            "download:Images": "The images that were kept, with the name of the area and the path of each photo.",
            "download:Folder": "Where the folders of the areas go.",
        }
    )
    return made


if __name__ == "__main__":
    write({"study_areas": study_areas}, FOLDER)
