"""What the algorithms have in common that answer questions about a layer of images, and ask no service."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterFeatureSource,
)

from ..core.errors import Cancelled
from ..i18n import tr
from .base import LandLensAlgorithm
from .parameters.given import Given
from .parameters.image_fields import field_parameters
from .parameters.values import checked_values

INPUT = "INPUT"
OUTPUT = "OUTPUT"


class ImageAnalysis(LandLensAlgorithm):
    """Base of the algorithms of the group *Street-level images*. ``NUMBERS`` are the names of its number outputs."""

    NUMBERS: tuple[str, ...] = ()

    def group(self) -> str:
        return tr("Street-level images")

    def groupId(self) -> str:
        return "images"

    def tags(self) -> list[str]:
        return tr("mapillary,street view,street level,streetview,imagery,photos,pictures,images,osm").split(",")

    def add_images_parameter(self, name: str = INPUT, label: str = "", help_text: str = "") -> None:
        """A layer of images."""
        self.add(
            QgsProcessingParameterFeatureSource(
                name, label or tr("Images"), [QgsProcessing.SourceType.TypeVectorPoint]
            ),
            help_text
            or tr(
                "A layer of images: what a fetch or a download made, or any other one whose fields are named below. "
                "If features are selected, tick 'Selected features only' for theirs alone."
            ),
        )

    def add_field_parameters(self, *names: str, parent: str = INPUT) -> None:
        """Which fields of the layer hold what: the parameters that are named, of those in ``image_fields``."""
        for parameter, help_text in field_parameters(names, parent):
            self.add(parameter, help_text, advanced=True)

    def add_numbers(self, **labels: str) -> None:
        """The number outputs of :attr:`NUMBERS`, by name."""
        for name in self.NUMBERS:
            self.addOutput(QgsProcessingOutputNumber(name, labels[name]))

    def processAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        with self.running(feedback), self.told_as_sentences():
            given = checked_values(Given(self, parameters, context))
            try:
                return self.work(given, feedback)
            except Cancelled:
                feedback.pushWarning(tr("The run was cancelled before it had a result. Nothing was written."))
                return dict.fromkeys(self.NUMBERS, 0)

    def work(self, given: Given, feedback: QgsProcessingFeedback) -> dict[str, Any]:
        """What the algorithm does: all declared outputs. Raises Cancelled as long as no layer was begun."""
        raise NotImplementedError
