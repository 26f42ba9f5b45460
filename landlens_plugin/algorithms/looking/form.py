"""Images looking at features: which photos show what stands at a place, and which show it best."""

from __future__ import annotations

from typing import Any, Optional

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
from ..parameters.given import Given
from ..parameters.image_fields import ALL_FIELDS
from . import names

_REAL, _WHOLE = QgsProcessingParameterNumber.Type.Double, QgsProcessingParameterNumber.Type.Integer


class ImagesLookingAt(ImageAnalysis):
    """``landlens:imageslookingat``."""

    ICON = "looking"
    NUMBERS = (names.PAIR_COUNT, names.FEATURE_COUNT, names.MISSING_COUNT)

    def name(self) -> str:
        return "imageslookingat"

    def displayName(self) -> str:
        return tr("Images looking at features")

    def shortDescription(self) -> str:
        return tr("Find the images that show each feature, best first, and the features that nobody photographed.")

    def tags(self) -> list[str]:
        more = tr("facade,building,sight,visible,view,field of view,camera,direction,line of sight,nearest").split(",")
        return [*super().tags(), *more]

    def shortHelpString(self) -> str:
        return tr(
            "<p>For each feature, the images that look at it, best first. An image looks at a feature that is neither "
            "too near nor too far and lies in its field of view; a panorama looks everywhere.</p>"
            "<p>Of points that point is looked at; of lines, points every 10 m; of polygons, the nearest point of "
            "their rings and eight on each outline. An image that stands inside a polygon does not look at it. Of all "
            "points of a feature the one with the best score counts: one row for an image and a feature.</p>"
            "<p>The score, 0 to 1, falls with the difference from the ideal distance, from the middle of the picture "
            "to its edges, and with age (to 1/e in five years, counted from the newest image of the layer; an image "
            "without a date counts as the oldest).</p>"
            "<p>The <b>field of view</b> is each camera's own, with its distortion and orientation, where the "
            "layer has <code>camera_parameters</code>, <code>camera_type</code>, <code>width</code>, "
            "<code>height</code> and <code>exif_orientation</code>: tick them under Details when you fetch. Where "
            "<code>computed_compass_angle</code> is there, it is used before <code>compass_angle</code>, as compasses "
            "are often wrong; with another field with the direction, that field alone.</p>"
            "<p>With <b>buildings</b>, images to whose view one of them stands in the way are left out. The building "
            "in which a feature or the camera stands is no obstacle. Heights, trees and hills are not known. "
            "<code>visible</code> is true where the view is free, and empty where that is not known: without "
            "buildings, and where the camera's position is inside of one.</p>"
            "<p><code>feature_id</code> is the id of the feature in its layer (<code>$id</code>), "
            "<code>bearing</code> the direction from the camera, <code>off_axis</code> how far aside of the picture's "
            "middle it is seen, and <code>pano_yaw</code> where in a panorama: <b>Views from panoramas</b> cuts it "
            "out.</p>"
        )

    def initAlgorithm(self, configuration: Optional[dict[str, Any]] = None) -> None:
        self.add_images_parameter()
        self.add(
            QgsProcessingParameterFeatureSource(
                names.FEATURES, tr("Features"), [QgsProcessing.SourceType.TypeVectorAnyGeometry]
            ),
            tr("What is to be seen: points, lines or polygons, in any coordinate reference system."),
        )
        self.add(
            QgsProcessingParameterFeatureSource(
                names.BUILDINGS, tr("Buildings"), [QgsProcessing.SourceType.TypeVectorPolygon], optional=True
            ),
            tr(
                "Polygons that one cannot see through; may be the features themselves. Images whose view is blocked "
                "are left out. Empty: nothing stands in the way."
            ),
        )
        self._add_number(
            names.MIN_DISTANCE,
            tr("Least distance (metres)"),
            3,
            tr("Nearer images are left out: an error of 2 m in the position turns what is 3 m away by 34 degrees."),
        )
        self._add_number(
            names.MAX_DISTANCE, tr("Greatest distance (metres)"), 30, tr("Images farther away are left out."), most=1000
        )
        self._add_number(
            names.IDEAL_DISTANCE,
            tr("Ideal distance (metres)"),
            12,
            tr("The distance of the best score; 10 m more or less cost two thirds of it."),
        )
        self._add_number(
            names.PER_FEATURE,
            tr("Images for each feature"),
            5,
            tr("So many of the best images are kept for each feature; 0 keeps all."),
            whole=True,
        )
        self._add_number(
            names.HFOV,
            tr("Field of view (degrees)"),
            70,
            tr(
                "Between the left and the right edge of pictures whose camera the layer does not tell. Phones and "
                "dashboard cameras have 60 to 75, action cameras 90 to 110."
            ),
            least=1,
            most=360,
            advanced=True,
        )
        self._add_number(
            names.TOLERANCE,
            tr("Tolerance (degrees)"),
            10,
            tr("So far beside its picture an image still counts, as directions are off by some degrees."),
            most=180,
            advanced=True,
        )
        self.add_field_parameters(*ALL_FIELDS)
        sinks = (
            (
                OUTPUT,
                tr("Images by feature"),
                QgsProcessing.SourceType.TypeVectorPoint,
                tr("A point at the camera for each image and feature that it looks at, with the columns of the image."),
            ),
            (
                names.SIGHT_LINES,
                tr("Sight lines"),
                QgsProcessing.SourceType.TypeVectorLine,
                tr("A line from each camera to what it looks at."),
            ),
            (
                names.MISSING,
                tr("Features that no image looks at"),
                QgsProcessing.SourceType.TypeVectorAnyGeometry,
                tr("The features without an image, with all their columns: where to go and take some."),
            ),
        )
        for name, label, kind, text in sinks:
            is_extra = name != OUTPUT
            self.add(
                QgsProcessingParameterFeatureSink(name, label, kind, optional=is_extra, createByDefault=not is_extra),
                text,
            )
        self.add_numbers(
            PAIR_COUNT=tr("Images by feature"),
            FEATURE_COUNT=tr("Features"),
            MISSING_COUNT=tr("Features that no image looks at"),
        )

    def check(self, given: Given) -> None:
        least, most = given.number(names.MIN_DISTANCE), given.number(names.MAX_DISTANCE)
        if least > most:
            raise RequestInvalid(
                "'{least_label}' (MIN_DISTANCE) is {least:g} and '{most_label}' (MAX_DISTANCE) is {most:g}, so no "
                "image is far enough and near enough. Make the first one the smaller one.",
                least_label=given.label(names.MIN_DISTANCE),
                least=least,
                most_label=given.label(names.MAX_DISTANCE),
                most=most,
            )

    def work(self, given: Given, feedback: QgsProcessingFeedback) -> dict[str, Any]:
        from .run import run  # numpy's arithmetic, which no start of QGIS waits for

        self.check(given)  # scripts may skip QGIS's own call
        return run(given, feedback)

    def _add_number(
        self,
        name: str,
        label: str,
        default: int,
        text: str,
        *,
        least: float = 0,
        most: Optional[float] = None,
        whole: bool = False,
        advanced: bool = False,
    ) -> None:
        parameter = QgsProcessingParameterNumber(name, label, _WHOLE if whole else _REAL, default, minValue=least)
        if most is not None:
            parameter.setMaximum(most)
        self.add(parameter, text, advanced=advanced)
