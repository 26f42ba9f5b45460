"""Coverage by street: which streets have images, how old they are, and where there are none."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingFeedback,
    QgsProcessingParameterDateTime,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterNumber,
)

from ...core.errors import RequestInvalid
from ...i18n import tr
from ..analysis import OUTPUT, ImageAnalysis
from ..parameters import image_fields
from ..parameters.given import Given
from ..parameters.moment import moment
from . import names

_LINE = QgsProcessing.SourceType.TypeVectorLine


class CoverageByStreet(ImageAnalysis):
    """``landlens:coveragebystreet``."""

    ICON = "streets"
    NUMBERS = (names.STREET_KM, names.COVERED_KM, names.FRESH_KM)

    def name(self) -> str:
        return "coveragebystreet"

    def displayName(self) -> str:
        return tr("Coverage by street")

    def shortDescription(self) -> str:
        return tr("Which streets have images, how old, of which kind and direction; and where there are none.")

    def tags(self) -> list[str]:
        more = tr("coverage,streets,roads,gaps,missing,age,fresh,old,survey,planning,completeness")
        return [*super().tags(), *more.split(",")]

    def shortHelpString(self) -> str:
        return tr(
            "<p>Says of each street what part of its length has images, fresh ones, panoramas, and images of each "
            "direction of travel, and draws the gaps: where a survey is to go.</p>"
            "<p>An image belongs to the one street that it fits best, by its distance and by its direction of travel "
            "(from the images before and after it in its sequence; without these, a flat image counts as going where "
            "it looks, and a panorama or an image without direction fits any street). So a footway is not covered by "
            "the road beside it, and a camera that looks sideways spoils nothing.</p>"
            "<p><b>coverage</b> is the best of <i>fresh</i>, <i>aging</i> and <i>old</i> that at least half of a "
            "street's length has or betters, else <i>none</i>; images without a time count as old. Forward is the way "
            "that the street's line was drawn.</p>"
            "<p><b>For a map to print</b>: Web › LandLens › Print coverage by street…, an A4 page with map, title, "
            "legend, scale bar, credit and date.</p>"
        )

    def initAlgorithm(self, configuration: Any = None) -> None:
        self.add_images_parameter()
        self.add(
            QgsProcessingParameterFeatureSource(names.STREETS, tr("Streets"), [_LINE]),
            tr("Lines, such as OpenStreetMap's, in any coordinate reference system. Each feature is a street."),
        )
        self._add_number(
            names.SEGMENT,
            tr("Length of a piece (metres)"),
            20,
            (1, 10_000),
            tr("Streets are cut into equal pieces of about this length, and each piece has images or not."),
        )
        self._add_number(
            names.ACROSS,
            tr("Farthest across (metres)"),
            10,
            (0.1, 500),
            tr("An image that stands farther than this beside a street does not belong to it."),
        )
        self._add_number(
            names.ALONG,
            tr("Farthest along (metres)"),
            25,
            (0, 5_000),
            tr(
                "An image covers the piece that it stands beside, and those whose middles are within this distance of "
                "it along the street, bends followed."
            ),
        )
        self._add_number(
            names.FRESH_YEARS,
            tr("Fresh until (years)"),
            2,
            (0, 200),
            tr("Images of this age or younger count as fresh."),
        )
        self._add_number(
            names.OLD_YEARS,
            tr("Old from (years)"),
            4,
            (0, 200),
            tr("Images older than this count as old; between fresh and old they are aging."),
        )
        self._add_number(
            names.HEADING_TOLERANCE,
            tr("Largest turn against the street (degrees)"),
            45,
            (0, 90),
            tr("By so much an image's direction of travel may differ from the street's, forward or backward."),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterDateTime(names.DATE, tr("As of (UTC)"), optional=True),
            tr("Ages are reckoned at this date, and later images left out. Empty: now. A date alone means its end."),
            advanced=True,
        )
        self.add_field_parameters(
            image_fields.ID_FIELD,
            image_fields.ANGLE_FIELD,
            image_fields.TIME_FIELD,
            image_fields.PANORAMA_FIELD,
            image_fields.SEQUENCE_FIELD,
        )
        self.add(
            QgsProcessingParameterFeatureSink(OUTPUT, tr("Coverage by street"), _LINE),
            tr("The streets as they are, with the columns of their coverage behind their own."),
        )
        self.add(
            QgsProcessingParameterFeatureSink(
                names.GAPS, tr("Gaps"), _LINE, None, optional=True, createByDefault=False
            ),
            tr("Stretches of 50 m and more without images, each with its street's columns and its length gap_m."),
        )
        self.add_numbers(
            STREET_KM=tr("Length of all streets (km)"),
            COVERED_KM=tr("Length with images (km)"),
            FRESH_KM=tr("Length with fresh images (km)"),
        )

    def check(self, given: Given) -> None:
        moment(given, names.DATE, end_of_day=True)
        fresh, old = given.number(names.FRESH_YEARS), given.number(names.OLD_YEARS)
        if fresh > old:
            raise RequestInvalid(
                "'{fresh_label}' ({fresh_name}) is {fresh:g} years and '{old_label}' ({old_name}) {old:g}: what is old "
                "cannot be younger than what is fresh. Make the first smaller, or the second larger.",
                fresh_label=given.label(names.FRESH_YEARS),
                fresh_name=names.FRESH_YEARS,
                fresh=fresh,
                old_label=given.label(names.OLD_YEARS),
                old_name=names.OLD_YEARS,
                old=old,
            )

    def work(self, given: Given, feedback: QgsProcessingFeedback) -> dict[str, Any]:
        # Here and not above: it needs numpy, for which no start of QGIS is to wait.
        from .run import run

        return run(given, feedback)

    def _add_number(
        self, name: str, label: str, default: float, bounds: tuple[float, float], text: str, *, advanced: bool = False
    ) -> None:
        low, high = bounds
        number = QgsProcessingParameterNumber(
            name, label, QgsProcessingParameterNumber.Type.Double, default, minValue=low, maxValue=high
        )
        self.add(number, text, advanced=advanced)
