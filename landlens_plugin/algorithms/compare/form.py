"""Compare two fetches of one area: which images are new, gone, moved, turned, and since when each is known."""

from __future__ import annotations

from typing import Any, Optional

from qgis.core import (
    QgsProcessing,
    QgsProcessingFeedback,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterDateTime,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterNumber,
)

from ...i18n import tr
from ..analysis import OUTPUT, ImageAnalysis
from ..parameters.given import Given
from ..parameters.image_fields import ANGLE_FIELD, ID_FIELD
from ..parameters.moment import moment
from . import names


class CompareImages(ImageAnalysis):
    """``landlens:compareimages``."""

    ICON = "changes"
    NUMBERS = (names.NEW_COUNT, names.GONE_COUNT, names.MOVED_COUNT, names.TURNED_COUNT, names.SAME_COUNT)

    def name(self) -> str:
        return "compareimages"

    def displayName(self) -> str:
        return tr("Compare two fetches")

    def shortDescription(self) -> str:
        return tr("Which images are new, gone, moved or turned since an earlier fetch of the same area.")

    def tags(self) -> list[str]:
        return [*super().tags(), *tr("change detection,monitoring,difference,update,new since").split(",")]

    def shortHelpString(self) -> str:
        return tr(
            "<p>Compares two fetches of the same area by the ids of their images: <i>new</i> are those of the second "
            "alone, <i>gone</i> those of the first alone; of the others it is told which have <i>moved</i> or "
            "<i>turned</i>, as Mapillary computes positions and directions anew. An image that has moved and turned "
            "counts as moved; the columns <i>moved_by</i> (metres) and <i>turned_by</i> (degrees) tell both.</p>"
            "<p>The date of capture does not tell what is new, as images arrive months after they were taken. "
            "<i>first_seen</i> does: for a new image it is the moment of this run (or <b>Moment of the new fetch</b>), "
            "for the others what the first layer has in a column of this name. Empty means that the image was there "
            "before anybody watched.</p>"
            "<p>What a fetch could not read looks gone, or new: give the layers of <b>Failed tiles</b> of both "
            "fetches. Both have to be of the same extent and filters.</p>"
            "<p>To go on watching, tick <b>Keep what is the same</b>, leave out what is gone, and use the result as "
            "the first layer next time; the model <b>What is new since last time</b> does so.</p>"
        )

    def initAlgorithm(self, configuration: Optional[dict[str, Any]] = None) -> None:
        number, source = QgsProcessingParameterNumber, QgsProcessingParameterFeatureSource
        self.add_images_parameter(
            names.OLD, tr("Images of last time"), tr("The earlier fetch, or what this made of it.")
        )
        self.add_images_parameter(
            names.NEW, tr("Images of this time"), tr("A later fetch of the same extent and filters.")
        )
        for name, label in (
            (names.OLD_FAILED_TILES, tr("Failed tiles of last time")),
            (names.NEW_FAILED_TILES, tr("Failed tiles of this time")),
        ):
            self.add(
                source(name, label, [QgsProcessing.SourceType.TypeVectorPolygon], optional=True),
                tr("The areas that this fetch could not read: nothing in them counts as gone or new."),
            )
        self.add(
            number(names.MOVED, tr("Moved by more than (metres)"), number.Type.Double, 1, minValue=0),
            tr("An image that stands so far from its last position has moved. Positions are exact to 0.6 m."),
        )
        self.add(
            number(names.TURNED, tr("Turned by more than (degrees)"), number.Type.Double, 5, minValue=0, maxValue=180),
            tr("An image that looks so far aside has turned. Unknown directions never have."),
        )
        self.add(
            QgsProcessingParameterBoolean(names.KEEP_SAME, tr("Keep what is the same"), False),
            tr(
                "Write the images without a change, too; and with an empty change those of failed tiles, of which "
                "nobody knows. Without what is gone it is the first layer of the next time."
            ),
        )
        self.add(
            QgsProcessingParameterDateTime(names.DATE, tr("Moment of the new fetch (UTC)"), optional=True),
            tr("When new images count as first seen. Empty: now."),
            advanced=True,
        )
        self.add_field_parameters(ID_FIELD, ANGLE_FIELD, parent=names.NEW)
        self.add(
            QgsProcessingParameterFeatureSink(OUTPUT, tr("Changes"), QgsProcessing.SourceType.TypeVectorPoint),
            tr(
                "One point an image, with the columns of this time, of what is gone with those of last time, and with "
                "change, moved_by, turned_by and first_seen."
            ),
        )
        self.add_numbers(
            NEW_COUNT=tr("Number of new images"),
            GONE_COUNT=tr("Number of images that are gone"),
            MOVED_COUNT=tr("Number of images that have moved"),
            TURNED_COUNT=tr("Number of images that have turned"),
            SAME_COUNT=tr("Number of images that are the same"),
        )

    def check(self, given: Given) -> None:
        moment(given, names.DATE)

    def work(self, given: Given, feedback: QgsProcessingFeedback) -> dict[str, Any]:
        # Here and not above: it needs numpy, for which no start of QGIS is to wait.
        from .run import run

        return run(given, feedback)
