"""Check positions and headings: what a sequence says of its own compass and of its two positions."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingFeedback,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterNumber,
)

from ...core.errors import RequestInvalid
from ...i18n import tr
from ..analysis import OUTPUT, ImageAnalysis
from ..parameters import image_fields
from ..parameters.choices import choice
from ..parameters.given import Given
from . import names


class CheckHeadings(ImageAnalysis):
    """``landlens:checkheadings``."""

    ICON = "headings"
    NUMBERS = (names.SUSPECT_COUNT, names.SNAPPED_COUNT)

    def name(self) -> str:
        return "checkheadings"

    def displayName(self) -> str:
        return tr("Check positions and headings")

    def shortDescription(self) -> str:
        return tr("Finds broken compasses and drifted sequences, and mends positions and headings where asked.")

    def tags(self) -> list[str]:
        more = tr("compass,heading,direction,snap,road,map matching,gps,drift,quality,align,correct")
        return [*super().tags(), *more.split(",")]

    def shortHelpString(self) -> str:
        return tr(
            "<p>Compares each image's compass with the direction in which its sequence travels. In a sound sequence "
            "the two differ by much the same angle, the camera's offset: 0° ahead, 90° to the right. Where they do "
            "not (<i>heading_spread</i> above 25°), the compass is broken; where the positions computed from the "
            "pictures stand more than 6 m beside the receiver's as a whole, the sequence drifted. Both are "
            "<i>heading_suspect</i>, and no street is needed to find them.</p>"
            "<p><b>Position</b>, <b>Heading</b> and <b>Snap to streets within</b> mend what is asked for: by default "
            "nothing moves. The columns of the input stay as they are; the mended direction is <i>heading_fixed</i>, "
            "and <i>moved_m</i> says how far a point was moved.</p>"
            "<p>With <b>Streets</b>, each image gets the street beside it that leads where it travels, the same one "
            "along a sequence: <i>road_id</i> ($id of the street), <i>road_bearing</i> (the way of travel).</p>"
            "<p>Images without a sequence, or in one with fewer than five that can be compared, have NULL there.</p>"
        )

    def initAlgorithm(self, configuration: Any = None) -> None:
        self.add_images_parameter()
        self.add(
            QgsProcessingParameterFeatureSource(
                names.STREETS, tr("Streets"), [QgsProcessing.SourceType.TypeVectorLine], optional=True
            ),
            tr(
                "Lines of streets, such as OpenStreetMap's. They help to tell the better position and the direction; "
                "images are moved onto them only if 'Snap to streets within' says how far."
            ),
        )
        positions = {
            "asis": tr("As it is"),
            "computed": tr("Computed from the pictures"),
            "better": tr("The better of the two, by sequence"),
        }
        self.add(
            choice(names.POSITION, tr("Position"), positions, "asis"),
            tr(
                "Where the points are put. Computed ones are read from computed_geometry_lon and "
                "computed_geometry_lat, a detail of a fetch; images without one stay. The better one of a sequence "
                "is steadier beside the streets; without streets, the smoother one that did not drift."
            ),
        )
        headings = {
            "asis": tr("As it is"),
            "computed": tr("Computed from the pictures"),
            "travel": tr("Direction of travel and the camera's offset"),
        }
        self.add(
            choice(names.HEADING, tr("Heading"), headings, "asis"),
            tr(
                "What goes into heading_fixed: the direction of the input, that of computed_compass_angle, or the "
                "direction of travel (of the street, where there is one) turned by the sequence's own offset. A "
                "sequence with a broken compass takes the offset of its computed directions, and else looks ahead."
            ),
        )
        self.add(
            QgsProcessingParameterNumber(
                names.SNAP,
                tr("Snap to streets within (metres)"),
                QgsProcessingParameterNumber.Type.Double,
                0,
                minValue=0,
                maxValue=names.FARTHEST_SNAP,
            ),
            tr(
                "Move an image onto the street beside it if that is not farther than so many metres; 0 moves none. A "
                "car drives beside the middle of its street, so this makes good positions worse."
            ),
        )
        self.add_field_parameters(*image_fields.ALL_FIELDS)
        self.add(
            QgsProcessingParameterFeatureSink(OUTPUT, tr("Checked images"), QgsProcessing.SourceType.TypeVectorPoint),
            tr("The images at the chosen positions, with all columns of the input and what was found out."),
        )
        self.add_numbers(
            SUSPECT_COUNT=tr("Number of suspect images"), SNAPPED_COUNT=tr("Number of images moved onto a street")
        )

    def check(self, given: Given) -> None:
        if given.number(names.SNAP) > 0 and not given.has(names.STREETS):
            raise RequestInvalid(
                "'{label}' ({name}) needs '{streets}' (STREETS), which are missing. Give some, or set it to 0.",
                label=given.label(names.SNAP),
                name=names.SNAP,
                streets=given.label(names.STREETS),
            )

    def work(self, given: Given, feedback: QgsProcessingFeedback) -> dict[str, Any]:
        # Here and not above: it needs numpy, for which no start of QGIS is to wait.
        from .run import run

        self.check(given)
        return run(given, feedback)
