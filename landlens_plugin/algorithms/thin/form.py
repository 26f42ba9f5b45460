"""Thin images: the form, with what it says of each parameter."""

from __future__ import annotations

from typing import Any, Optional

from qgis.core import (
    QgsProcessing,
    QgsProcessingFeedback,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterNumber,
)

from ...core.errors import RequestInvalid
from ...i18n import tr
from ..analysis import OUTPUT, ImageAnalysis
from ..parameters.choices import choice
from ..parameters.given import Given
from ..parameters.image_fields import ALL_FIELDS
from . import names

_REAL, _WHOLE = QgsProcessingParameterNumber.Type.Double, QgsProcessingParameterNumber.Type.Integer


class ThinImages(ImageAnalysis):
    """``landlens:thinimages``."""

    ICON = "thin"
    NUMBERS = (names.INPUT_COUNT, names.KEPT_COUNT, names.SAMPLE_COUNT, names.EMPTY_SAMPLE_COUNT)

    def name(self) -> str:
        return "thinimages"

    def displayName(self) -> str:
        return tr("Thin images")

    def shortDescription(self) -> str:
        return tr("Keep few images and the right ones: by cells, spacing, sequences, streets or points.")

    def tags(self) -> list[str]:
        own = tr("thin,thinning,sample,sampling,reduce,filter,decimate,spacing,every n metres,newest,best,subset")
        return [*super().tags(), *own.split(",")]

    def shortHelpString(self) -> str:
        return tr(
            "<p>Keeps few of many images. All methods give the same result whatever the order of the layer, and their "
            "metres are metres on the ground everywhere.</p>"
            "<p><b>One per cell and direction</b> is the quickest. Two images of neighbouring cells may be nearer to "
            "each other than the distance.<br/>"
            "<b>None nearer than the distance</b> goes from the best image to the worst and keeps what is far enough "
            "from all that it kept before and look the same way.<br/>"
            "<b>Every so many metres along each sequence</b> keeps the order of drives and walks; after a gap of 100 "
            "metres or 5 minutes it begins anew. Images without a sequence stay.<br/>"
            "<b>Along streets</b> has a sample point every so many metres, and an image for each direction of travel."
            "<br/><b>Nearest to points</b> has the best images around each point.</p>"
            "<p>With streets and points an image serves one sample only, the nearest one that wants it; the others "
            "take their next best. Panoramas serve any direction, and so do images whose direction is unknown; in "
            "cells each of both has a place of its own.</p>"
        )

    def initAlgorithm(self, configuration: Optional[dict[str, Any]] = None) -> None:
        self.add_images_parameter()
        methods = {
            names.CELL: tr("One per cell and direction"),
            names.SPACING: tr("None nearer than the distance"),
            names.SEQUENCE: tr("Every so many metres along each sequence"),
            names.ALONG_STREETS: tr("Along streets, in each direction of travel"),
            names.TO_POINTS: tr("Nearest to points"),
        }
        self.add(
            choice(names.METHOD, tr("Method"), methods, names.CELL),
            tr("What images are chosen for; see above. Along streets needs 'Streets', nearest to points 'Points'."),
        )
        self.add(
            QgsProcessingParameterNumber(names.DISTANCE, tr("Distance (metres)"), _REAL, 20, minValue=0.1),
            tr(
                "The side of a cell, the least distance between two images, or that between sample points. "
                "'Nearest to points' does not use it."
            ),
        )
        self.add(
            QgsProcessingParameterNumber(
                names.HEADING_BINS, tr("Directions to tell apart"), _WHOLE, 4, minValue=1, maxValue=36
            ),
            tr(
                "4 tells north, east, south and west apart; 1 ignores where cameras look. With spacing and streets, "
                "images look the same way within half of that: 45 degrees with 4."
            ),
        )
        best = {
            "newest": tr("The newest"),
            "quality": tr("The best quality, then the newest"),
            "centre": tr("The nearest to the middle"),
        }
        self.add(
            choice(names.KEEP, tr("Which image to keep"), best, "newest"),
            tr(
                "Scores of quality that differ by 0.05 or less count as equal, and the newest image wins. The middle "
                "is that of the cell, or the sample point. Along sequences the next image is kept, whatever it is."
            ),
        )
        self.add(
            QgsProcessingParameterBoolean(names.DROP_STATIONARY, tr("Leave out images taken while standing"), True),
            tr(
                "Leaves out, first of all, images less than 1 metre from the one before in their sequence and turned "
                "by less than 60 degrees."
            ),
        )
        self.add(
            QgsProcessingParameterFeatureSource(
                names.STREETS, tr("Streets"), [QgsProcessing.SourceType.TypeVectorLine], optional=True
            ),
            tr("Lines to choose images along, such as roads of OpenStreetMap, in any coordinate reference system."),
        )
        self.add(
            QgsProcessingParameterFeatureSource(
                names.POINTS, tr("Points"), [QgsProcessing.SourceType.TypeVectorPoint], optional=True
            ),
            tr("Points to choose images for, such as trees, signs or addresses, in any coordinate reference system."),
        )
        self.add(
            QgsProcessingParameterNumber(names.SEARCH, tr("Search distance (metres)"), _REAL, 25, minValue=0),
            tr("How far from a sample point of a street, or from a point, an image may be."),
        )
        self.add(
            QgsProcessingParameterNumber(names.NEAREST, tr("Images for each point"), _WHOLE, 1, minValue=1),
            tr("At most so many images for each feature of 'Points'; other methods do not use it."),
        )
        self.add_field_parameters(*ALL_FIELDS)
        self.add(
            QgsProcessingParameterFeatureSink(OUTPUT, tr("Thinned images"), QgsProcessing.SourceType.TypeVectorPoint),
            tr(
                "The images that stay, with all their columns, and: sample_id, the sample that each one serves; "
                "sample_rank, 1 for its best; sample_distance, metres from it."
            ),
        )
        self.add(
            QgsProcessingParameterFeatureSink(
                names.SAMPLES,
                tr("Samples"),
                QgsProcessing.SourceType.TypeVectorPoint,
                optional=True,
                createByDefault=False,
            ),
            tr(
                "The cells, sample points or points that images were chosen for, with image_count, those without an "
                "image too. With spacing and sequences they are the images that stay. With 'Points', sample_id counts "
                "their features from 1 on; direction is where an image has to look, empty if anywhere."
            ),
        )
        self.add_numbers(
            INPUT_COUNT=tr("Number of images in the input"),
            KEPT_COUNT=tr("Number of images that stay"),
            SAMPLE_COUNT=tr("Number of samples"),
            EMPTY_SAMPLE_COUNT=tr("Number of samples without an image"),
        )

    def check(self, given: Given) -> None:
        method = given.choice(names.METHOD)
        needed = names.LAYER_OF.get(method)
        if needed and not given.has(needed):
            raise RequestInvalid(
                "'{label}' ({name}) is missing: the method '{method}' cannot go without it. Choose a layer there, or "
                "another method.",
                label=given.label(needed),
                name=needed,
                method=method,
            )

    def work(self, given: Given, feedback: QgsProcessingFeedback) -> dict[str, Any]:
        # Here and not above: it needs numpy, for which no start of QGIS is to wait.
        from .run import run

        self.check(given)
        return run(given, feedback)
