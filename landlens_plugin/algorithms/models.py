"""The models that LandLens ships, as algorithms of its provider."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingModelAlgorithm,
    QgsProcessingParameterDefinition,
)

from ..i18n import tr
from ..resources import guide_url, model
from ..seam import PROVIDER
from .parameters.folder import default_folder


class ShippedModel(QgsProcessingModelAlgorithm):
    """A model of ours: ``NAME`` is its id behind ``landlens:``, ``FILE`` that of the model without its ending.

    A model by itself has its title for an id and its group's title for the group's id; these are fixed here. One that
    is not to be ``read`` has nothing but these.
    """

    NAME = ""
    FILE = ""

    def __init__(self, *, read: bool = True) -> None:
        super().__init__()
        if not read:
            return
        self.fromFile(str(model(self.FILE)))
        self._translate()
        for output in self._folders():
            output.setDefaultValue(default_folder())  # another on every computer, so no file holds it
            if not output.checkValueIsAcceptable(None):  # QGIS 3.22, to which a default is no value
                output.setFlags(output.flags() | QgsProcessingParameterDefinition.Flag.FlagOptional)

    def _translate(self) -> None:
        """Put what the file says into QGIS's language."""
        for step in self.childAlgorithms().values():
            title = _said(step.description())
            if title != step.description():  # QGIS takes milliseconds for each
                step.setDescription(title)
                self.setChildAlgorithm(step)
        for definition in self.parameterDefinitions():
            definition.setDescription(_said(definition.description()))
        for output in self.outputDefinitions():
            output.setDescription(_said(output.description()))
        self.setHelpContent({name: _said(text) for name, text in self.helpContent().items()})

    def createInstance(self) -> ShippedModel:
        return type(self)()

    def name(self) -> str:
        return self.NAME

    def group(self) -> str:
        return tr("Mapillary")

    def groupId(self) -> str:
        return "mapillary"

    def helpUrl(self) -> str:
        return guide_url(f"reference/algorithms/{self.NAME}")

    def checkParameterValues(self, parameters: dict[str, Any], context: QgsProcessingContext) -> tuple[bool, str]:
        # QGIS 3.22 takes a folder that is not given for an error, whatever its default.
        given = {output.name(): output.defaultValue() for output in self._folders()}
        given.update({name: value for name, value in parameters.items() if value is not None})
        return super().checkParameterValues(given, context)

    def _folders(self) -> list[Any]:
        return [one for one in self.destinationParameterDefinitions() if one.type() == "folderDestination"]


def _said(template: str) -> str:
    """A text of a model's file, which tools/sentences.py finds there."""
    return tr(template) if template else ""


class FetchAndDownload(ShippedModel):
    """``landlens:fetchanddownload``: extent in, layer and folder out."""

    NAME = "fetchanddownload"
    FILE = "fetch_and_download"

    def displayName(self) -> str:
        return tr("Fetch and download images")


class OnePhotoAlongStreets(ShippedModel):
    """``landlens:onephotoalongstreets``: extent and streets in, layer and folder out."""

    NAME = "onephotoalongstreets"
    FILE = "one_photo_along_streets"

    def displayName(self) -> str:
        return tr("One photo every 20 m along my streets")


class BestPhotosOfBuildings(ShippedModel):
    """``landlens:bestphotosofbuildings``: extent and buildings in, layers and folder out."""

    NAME = "bestphotosofbuildings"
    FILE = "best_photos_of_buildings"

    def displayName(self) -> str:
        return tr("The best photos of my buildings")


class WhatIsNew(ShippedModel):
    """``landlens:whatisnew``: extent and the layer of last time in, what changed and the layer of next time out."""

    NAME = "whatisnew"
    FILE = "what_is_new"

    def displayName(self) -> str:
        return tr("What is new since last time")

    def processAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        # Here and not above: it needs numpy, for which no start of QGIS is to wait.
        from ..layers.changes import dress_changes
        from ..layers.on_load import dress_on_load
        from ..layers.style import apply_style

        results = super().processAlgorithm(parameters, context, feedback)
        # QGIS's own steps write these layers, and they know nothing of looks.
        looks = {"changes": dress_changes, "next": apply_style}
        for output in self.destinationParameterDefinitions():
            look = looks.get(output.name().partition(":")[0])
            if look is not None and output.name() in results:
                dress_on_load(context, results[output.name()], f"{PROVIDER}:{self.NAME}", look)
        return results


MODELS = (FetchAndDownload, OnePhotoAlongStreets, BestPhotosOfBuildings, WhatIsNew)
