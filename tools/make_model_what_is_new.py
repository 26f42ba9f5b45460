"""Makes the model "What is new since last time": extent and the layer of last time in, changes and the next such out.

Run it on the lowest supported QGIS, whose models newer ones read:
    export QGIS=3.22; . tools/env.sh; $PYTHON tools/make_model_what_is_new.py
"""

from __future__ import annotations

import sys
from pathlib import Path

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
    QgsProcessingParameterExtent,
    QgsProcessingParameterFeatureSource,
)
from qgis.PyQt.QtCore import QPointF  # noqa: E402

MODEL = ROOT / "landlens_plugin" / "resources" / "models" / "what_is_new.model3"
FROM_USER = QgsProcessingModelChildParameterSource.fromModelParameter
FROM_CHILD = QgsProcessingModelChildParameterSource.fromChildOutput
FIXED = QgsProcessingModelChildParameterSource.fromStaticValue


def model() -> QgsProcessingModelAlgorithm:
    """The model, laid out from top to bottom as the designer shows it."""
    made = QgsProcessingModelAlgorithm("What is new since last time", "Mapillary")
    last = QgsProcessingParameterFeatureSource(
        "last", "Images of last time", [QgsProcessing.SourceType.TypeVectorPoint]
    )
    for parameter, place in ((QgsProcessingParameterExtent("extent", "Extent"), (120, 60)), (last, (380, 60))):
        component = QgsProcessingModelParameter(parameter.name())
        component.setPosition(QPointF(*place))
        made.addModelParameter(parameter, component)
    made.setParameterOrder(["extent", "last"])

    # Tiles of an hour ago would not show what is new; the failed ones are asked for by being taken for the comparison.
    fetch = _child("fetch", "landlens:fetchimages", "Fetch Mapillary images", (120, 190))
    fetch.addParameterSources("EXTENT", [FROM_USER("extent")])
    fetch.addParameterSources("MAX_TILE_AGE", [FIXED(0)])
    compare = _child("compare", "landlens:compareimages", "Compare two fetches", (380, 320))
    compare.addParameterSources("OLD", [FROM_USER("last")])
    compare.addParameterSources("NEW", [FROM_CHILD("fetch", "OUTPUT")])
    compare.addParameterSources("NEW_FAILED_TILES", [FROM_CHILD("fetch", "FAILED_TILES")])
    compare.addParameterSources("KEEP_SAME", [FIXED(True)])
    steps = [fetch, compare]
    for number, (step, title, expression) in enumerate(
        (
            ("changes", "Changes", "\"change\" <> 'same'"),
            ("next", "Images for next time", '"change" IS NULL OR "change" <> \'gone\''),
        )
    ):
        child = _child(step, "native:extractbyexpression", title, (220 + 320 * number, 450))
        child.addParameterSources("INPUT", [FROM_CHILD("compare", "OUTPUT")])
        child.addParameterSources("EXPRESSION", [FIXED(expression)])
        output = QgsProcessingModelOutput(title, title)
        output.setChildId(step)
        output.setChildOutputName("OUTPUT")
        output.setMandatory(True)
        output.setPosition(QPointF(220 + 320 * number, 570))
        child.setModelOutputs({title: output})
        steps.append(child)
    for child in steps:
        made.addChildAlgorithm(child)

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


def _child(name: str, algorithm: str, description: str, place: tuple[int, int]) -> QgsProcessingModelChildAlgorithm:
    child = QgsProcessingModelChildAlgorithm(algorithm)
    child.setChildId(name)
    child.setDescription(description)
    child.setPosition(QPointF(*place))
    return child


if __name__ == "__main__":
    app = QgsApplication([], False)
    app.initQgis()
    from qgis.analysis import QgsNativeAlgorithms

    from landlens_plugin.provider import LandLensProvider

    registry = QgsApplication.processingRegistry()
    provider, native = LandLensProvider(), QgsNativeAlgorithms(registry)
    registry.addProvider(native)
    registry.addProvider(provider)
    MODEL.parent.mkdir(exist_ok=True)
    if not model().toFile(str(MODEL)):
        raise SystemExit(f"{MODEL} could not be written")
    print(MODEL.relative_to(ROOT))
    registry.removeProvider(provider)
    registry.removeProvider(native)
    app.exitQgis()
