"""The models that LandLens ships, as algorithms of its provider."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsProcessingModelAlgorithm

FETCH_AND_DOWNLOAD = Path(__file__).resolve().parent / "resources" / "models" / "fetch_and_download.model3"


class FetchAndDownload(QgsProcessingModelAlgorithm):
    """``landlens:fetchanddownload``: extent in, layer and folder out.

    A model by itself has its title for an id and its group's title for the group's id; these are fixed here.
    """

    def __init__(self) -> None:
        super().__init__()
        self.fromFile(str(FETCH_AND_DOWNLOAD))

    def createInstance(self) -> FetchAndDownload:
        return type(self)()

    def name(self) -> str:
        return "fetchanddownload"

    def displayName(self) -> str:
        return "Fetch and download images"

    def group(self) -> str:
        return "Mapillary"

    def groupId(self) -> str:
        return "mapillary"
