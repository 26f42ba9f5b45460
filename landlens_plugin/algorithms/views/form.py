"""Views from panoramas: ordinary pictures out of those that show every direction."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Optional

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterField,
    QgsProcessingParameterNumber,
)

from ...core.fetch.limits import MOST_WORKERS
from ...i18n import tr
from ..analysis import INPUT, OUTPUT, ImageAnalysis
from ..base import WORKERS
from ..parameters.choices import choice
from ..parameters.folder import LastingFolder, default_folder, with_folder
from ..parameters.given import Given
from ..parameters.image_fields import ANGLE_FIELD, ID_FIELD, PANORAMA_FIELD, SEQUENCE_FIELD, TIME_FIELD
from . import names

_WHOLE, _REAL = QgsProcessingParameterNumber.Type.Integer, QgsProcessingParameterNumber.Type.Double


def views_folder() -> str:
    """Where views go if nobody says where: below the folder of photos."""
    return str(Path(default_folder()) / "views")


class ViewsFromPanoramas(ImageAnalysis):
    """``landlens:viewsfrompanoramas``."""

    ICON = "views"
    NUMBERS = (names.VIEW_COUNT, names.SKIPPED_COUNT, names.FAILED_COUNT)

    def name(self) -> str:
        return "viewsfrompanoramas"

    def displayName(self) -> str:
        return tr("Views from panoramas")

    def shortDescription(self) -> str:
        return tr("Cut ordinary pictures out of panoramas: all sides, both sides of the street, or one direction each.")

    def tags(self) -> list[str]:
        return [
            *super().tags(),
            *tr("panorama,360,equirectangular,perspective,crop,cube,facade,gopro,theta").split(","),
        ]

    def shortHelpString(self) -> str:
        return tr(
            "<p>Draws flat pictures, as an ordinary camera would have taken them, out of panoramas: front, right, back "
            "and left; both sides of the street; any number all around; or towards the direction that a field names, "
            "such as 'pano_yaw' of <b>Images looking at features</b>.</p>"
            "<p>Works on what <b>Download images</b> made, and on a folder of your own panoramas: run <b>Import "
            "geotagged photos</b> on the folder first, and this on its result. Panoramas are equirectangular pictures "
            "that go all the way around; flat images are left out with a word.</p>"
            "<p>Each view is a JPEG named after its panorama and the degrees to the right of the panorama's middle, "
            "and holds position, time, camera, creator and licence, with the view's own direction. It appears whole "
            "or not at all. Run it again after a cancel: views that are there are skipped.</p>"
            "<p>The output layer has one point a view. Mapillary's images are CC BY-SA 4.0, and views of them are "
            "too.</p>"
        )

    def initAlgorithm(self, configuration: Optional[dict[str, Any]] = None) -> None:
        self.add_images_parameter(
            label=tr("Panoramas"),
            help_text=tr(
                "A layer whose features name files of panoramas: what Download images made, or what QGIS's 'Import "
                "geotagged photos' makes of a folder. If features are selected, tick 'Selected features only' for "
                "theirs alone."
            ),
        )
        modes = {
            "sides": tr("Front, right, back and left"),
            "street": tr("Both sides of the street"),
            "count": tr("So many all around"),
            "field": tr("The direction in a field"),
        }
        self.add(
            choice(names.MODE, tr("Views"), modes, "sides"),
            tr(
                "Which views are drawn of each panorama. The sides of the street are right and left of the direction "
                "of travel: from the image before in the same sequence to the one behind, within 100 m. Where that or "
                "the compass angle is unknown, they are right and left of the panorama's middle."
            ),
        )
        self._add_number(
            names.COUNT,
            tr("Number of views all around"),
            6,
            (1, 72),
            tr(
                "How many views of each panorama there are, at equal angles from its middle on, for "
                "'So many all around'."
            ),
            kind=_WHOLE,
        )
        self.add(
            QgsProcessingParameterField(
                names.YAW_FIELD,
                tr("Field with the direction of the view"),
                "pano_yaw",
                INPUT,
                QgsProcessingParameterField.DataType.Any,
                optional=True,
            ),
            tr("Degrees to the right of the panorama's middle, for 'The direction in a field'."),
        )
        self._add_number(
            names.HFOV,
            tr("Width of the view (degrees)"),
            90.0,
            (10, 150),
            tr("The angle from its left to its right edge."),
        )
        self._add_number(
            names.PITCH,
            tr("Upwards (degrees)"),
            0.0,
            (-90, 90),
            tr("How far above the horizon the view's middle is; below it if negative."),
        )
        self._add_number(
            names.SIZE,
            tr("Size (pixels)"),
            1024,
            (64, 4096),
            tr(
                "Width and height of each view. A panorama of 8,192 pixels is as sharp as views of 1,024 by 90 degrees."
            ),
            kind=_WHOLE,
        )
        existing = {"skip": tr("Skip what is there"), "overwrite": tr("Draw again")}
        self.add(
            choice(names.EXISTING, tr("Views that are there already"), existing, "skip"),
            tr(
                "Skip whole views of the same panorama, direction, size, width and pitch, or draw them again. A view "
                "of the same panorama and direction with another size, width or pitch is replaced either way. Files "
                "that LandLens did not make are never touched."
            ),
        )
        self.add(
            QgsProcessingParameterField(
                names.PATH_FIELD,
                tr("Field with the path of the image"),
                "image_path",
                INPUT,
                QgsProcessingParameterField.DataType.Any,
                optional=True,
            ),
            tr(
                "Where each panorama's file is. Without this field it is 'photo', which 'Import geotagged photos' "
                "makes."
            ),
            advanced=True,
        )
        self.add_field_parameters(ID_FIELD, ANGLE_FIELD, TIME_FIELD, PANORAMA_FIELD, SEQUENCE_FIELD)
        self._add_number(
            WORKERS,
            tr("Panoramas at a time"),
            4,
            (1, MOST_WORKERS),
            tr("As many as there are processors is quickest. Each takes some 150 MB of memory."),
            kind=_WHOLE,
            advanced=True,
        )
        self.add(
            LastingFolder(names.FOLDER, tr("Folder"), views_folder()),
            tr(
                "Where the views go: by default the folder 'views' in that of Download images. Files in it that "
                "LandLens did not make stay as they are."
            ),
        )
        self.add(
            QgsProcessingParameterFeatureSink(
                OUTPUT, tr("Views"), QgsProcessing.SourceType.TypeVectorPoint, optional=True, createByDefault=True
            ),
            tr(
                "A point for each view with its path, its direction from north and from the panorama's middle, and if "
                "it failed, why. An image of which no view can be drawn has one point."
            ),
        )
        self.add_numbers(
            VIEW_COUNT=tr("Number of views drawn"),
            SKIPPED_COUNT=tr("Number of views that were there already"),
            FAILED_COUNT=tr("Number of views and images that failed"),
        )

    def _add_number(
        self,
        name: str,
        label: str,
        default: float,
        bounds: tuple[float, float],
        help_text: str,
        *,
        kind: Any = _REAL,
        advanced: bool = False,
    ) -> None:
        low, high = bounds
        number = QgsProcessingParameterNumber(name, label, kind, default, minValue=low, maxValue=high)
        self.add(number, help_text, advanced=advanced)

    def checkParameterValues(self, parameters: dict[str, Any], context: QgsProcessingContext) -> tuple[bool, str]:
        return super().checkParameterValues(self._with_folder(parameters), context)

    def processAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        parameters = self._with_folder(parameters)
        folder = Given(self, parameters, context).text(names.FOLDER)
        return {**super().processAlgorithm(parameters, context, feedback), names.FOLDER: folder}

    def work(self, given: Given, feedback: QgsProcessingFeedback) -> dict[str, Any]:
        from .run import run  # numpy is not imported before a run

        return run(self, given, feedback)

    def _with_folder(self, parameters: dict[str, Any]) -> dict[str, Any]:
        return with_folder(parameters, names.FOLDER, views_folder())
