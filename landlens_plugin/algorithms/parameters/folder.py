"""The folder that files go into: one that lasts, unless a temporary one is asked for by name."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any, Optional

from qgis.core import QgsProcessing, QgsProcessingContext, QgsProcessingParameterFolderDestination
from qgis.PyQt.QtCore import QStandardPaths


def default_folder() -> str:
    """Where photos go if nobody says where: no temporary folder, as those are emptied when QGIS ends."""
    if named := os.environ.get("DOWNLOAD_DIR"):
        return named
    pictures = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.PicturesLocation)
    return str(Path(pictures or Path.home()) / "LandLens")


class LastingFolder(QgsProcessingParameterFolderDestination):
    """A folder with a default of its own. Models ask it for a temporary one where a step of theirs names none."""

    def generateTemporaryDestination(self, context: Optional[QgsProcessingContext] = None) -> str:
        return str(self.defaultValue())

    def checkValueIsAcceptable(self, value: Any, context: Optional[QgsProcessingContext] = None) -> bool:
        # QGIS 3.22 takes none for none at all, whatever the default.
        return value is None or super().checkValueIsAcceptable(value, context)


def with_folder(parameters: dict[str, Any], name: str, default: str) -> dict[str, Any]:
    """The parameters with the default folder where none is given, which QGIS 3.22 takes for an error.

    A temporary one only where it is asked for by name.
    """
    folder = parameters.get(name)
    if folder == QgsProcessing.TEMPORARY_OUTPUT:
        plain = QgsProcessingParameterFolderDestination(name)
        return {**parameters, name: plain.generateTemporaryDestination()}
    return {**parameters, name: default} if folder is None else parameters
