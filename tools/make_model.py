"""Makes the model "Fetch and download": extent in, layer and folder out.

Run it on the lowest supported QGIS, whose models newer ones read:
    export QGIS=3.22; . tools/env.sh; $PYTHON tools/make_model.py
"""

from __future__ import annotations

import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from qgis.core import (  # noqa: E402
    QgsApplication,
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildAlgorithm,
    QgsProcessingModelChildParameterSource,
    QgsProcessingModelOutput,
    QgsProcessingModelParameter,
    QgsProcessingParameterEnum,
    QgsProcessingParameterExtent,
    QgsProcessingParameterNumber,
)
from qgis.PyQt.QtCore import QPointF  # noqa: E402

MODEL = ROOT / "landlens_plugin" / "resources" / "models" / "fetch_and_download.model3"
FROM_USER = QgsProcessingModelChildParameterSource.fromModelParameter
FROM_CHILD = QgsProcessingModelChildParameterSource.fromChildOutput
FIXED = QgsProcessingModelChildParameterSource.fromStaticValue


def model() -> QgsProcessingModelAlgorithm:
    """The model, laid out from top to bottom as the designer shows it."""
    made = QgsProcessingModelAlgorithm("Fetch and download images", "Mapillary")
    most = QgsProcessingParameterNumber(
        "most_images", "Most images (newest)", QgsProcessingParameterNumber.Type.Integer, 200, minValue=1
    )
    size = QgsProcessingParameterEnum(
        "size", "Size (width in pixels)", ["256", "1024", "2048", "original"], False, "1024", usesStaticStrings=True
    )
    parameters = (QgsProcessingParameterExtent("extent", "Extent"), most, size)
    # Each beside or above the step that takes it, so that no link runs behind a box or over another one.
    for parameter, place in zip(parameters, (QPointF(120, 60), QPointF(360, 60), QPointF(580, 190))):
        component = QgsProcessingModelParameter(parameter.name())
        component.setPosition(place)
        made.addModelParameter(parameter, component)
    made.setParameterOrder([parameter.name() for parameter in parameters])

    fetch = QgsProcessingModelChildAlgorithm("landlens:fetchimages")
    fetch.setChildId("fetch")
    fetch.setDescription("Fetch Mapillary images")
    fetch.setPosition(QPointF(220, 190))
    fetch.addParameterSources("EXTENT", [FROM_USER("extent")])
    fetch.addParameterSources("MAX_IMAGES", [FROM_USER("most_images")])
    # The contributor's name is in EXIF and in the map's tip.
    fetch.addParameterSources("DETAILS", [FIXED(["creator"])])
    made.addChildAlgorithm(fetch)

    download = QgsProcessingModelChildAlgorithm("landlens:downloadimages")
    download.setChildId("download")
    download.setDescription("Download images")
    download.setPosition(QPointF(400, 320))
    download.addParameterSources("INPUT", [FROM_CHILD("fetch", "OUTPUT")])
    download.addParameterSources("SIZE", [FROM_USER("size")])
    outputs = {}
    for number, (name, child_output) in enumerate((("Images", "OUTPUT"), ("Folder", "FOLDER"))):
        output = QgsProcessingModelOutput(name, name)
        output.setChildId("download")
        output.setChildOutputName(child_output)
        output.setMandatory(child_output == "FOLDER")
        output.setPosition(QPointF(220 + 380 * number, 440))
        outputs[name] = output
    download.setModelOutputs(outputs)
    made.addChildAlgorithm(download)

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


if __name__ == "__main__":
    app = QgsApplication([], False)
    app.initQgis()
    from landlens_plugin.provider import LandLensProvider

    provider = LandLensProvider()
    QgsApplication.processingRegistry().addProvider(provider)
    MODEL.parent.mkdir(exist_ok=True)
    if not model().toFile(str(MODEL)):
        raise SystemExit(f"{MODEL} could not be written")
    print(MODEL.relative_to(ROOT))
    QgsApplication.processingRegistry().removeProvider(provider)
    app.exitQgis()
