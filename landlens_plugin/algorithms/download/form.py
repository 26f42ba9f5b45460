"""Download images: the photos of a layer to a folder, whole or not at all, and a layer that records each one."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any, ClassVar, Optional

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterEnum,
    QgsProcessingParameterExpression,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterFolderDestination,
)
from qgis.PyQt.QtCore import QStandardPaths

from ...core.download.request import SIZES
from ..base import LandLensAlgorithm


def default_folder() -> str:
    """Where photos go if nobody says where: no temporary folder, as those are emptied when QGIS ends."""
    if named := os.environ.get("DOWNLOAD_DIR"):
        return named
    pictures = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.PicturesLocation)
    return str(Path(pictures or Path.home()) / "LandLens")


class _PhotoFolder(QgsProcessingParameterFolderDestination):
    """Models ask the parameter for a temporary folder where a step of theirs names none."""

    def generateTemporaryDestination(self, context: Optional[QgsProcessingContext] = None) -> str:
        return default_folder()


class DownloadImages(LandLensAlgorithm):
    """``landlens:downloadimages``."""

    INPUT = "INPUT"
    ID_FIELD = "ID_FIELD"
    URL_FIELD = "URL_FIELD"
    FILENAME_FIELD = "FILENAME_FIELD"
    SUBFOLDER = "SUBFOLDER"
    SIZE = "SIZE"
    EXISTING = "EXISTING"
    WRITE_EXIF = "WRITE_EXIF"
    FOLDER = "FOLDER"
    OUTPUT = "OUTPUT"
    FIELD_DEFAULTS: ClassVar = {ID_FIELD: "mly_id", URL_FIELD: "image_url", FILENAME_FIELD: "filename"}
    ICON = "download"

    def name(self) -> str:
        return "downloadimages"

    def displayName(self) -> str:
        return self.tr("Download images")

    def shortDescription(self) -> str:
        return self.tr("Download the photos of an image layer to a folder, in parallel; a second run resumes.")

    def tags(self) -> list[str]:
        words = (
            "mapillary,street view,street level,streetview,imagery,photos,pictures,images,panorama,360,exif,"
            "geotag,save,jpg,jpeg,thumbnails,osm,openstreetmap"
        )
        return self.tr(words).split(",")

    def shortHelpString(self) -> str:
        return self.tr(
            "<p>Downloads the photo of each feature, usually of a layer made by <b>Fetch Mapillary images in "
            "extent</b>. Select features to get only theirs.</p>"
            "<p>A photo appears whole under its name or not at all. Run it again after a cancel or a failure: photos "
            "that are there are skipped, and only what is missing is fetched.</p>"
            "<p>Addresses of photos expire; the layer's ids are used to ask Mapillary for new ones, 50 at a time, with "
            "your free token (see <b>Authentication</b>). A layer with web addresses and no ids works without one.</p>"
            "<p>The output layer records for each feature where its photo is, and if there is none, why.</p>"
            "<p>Mapillary's images are CC BY-SA 4.0: credit Mapillary and the contributor. EXIF holds both.</p>"
        )

    def initAlgorithm(self, configuration: Optional[dict[str, Any]] = None) -> None:
        self.add(
            QgsProcessingParameterFeatureSource(self.INPUT, self.tr("Images"), [QgsProcessing.SourceType.TypeVector]),
            "One feature for each image. If features are selected, tick 'Selected features only' for theirs alone.",
        )
        for name, label, text in (
            (self.ID_FIELD, "Field with the Mapillary id", "The image ids, by which Mapillary is asked for addresses."),
            (
                self.URL_FIELD,
                "Field with the image address",
                "Web addresses (http or https) of the photos. One of Mapillary's is used while it is valid and has the "
                "size asked for.",
            ),
            (
                self.FILENAME_FIELD,
                "Field with the file name",
                "File names without extension. Characters that a system refuses become '_'; where two images ask for "
                "one name, each gets its id appended. Empty: the id.",
            ),
        ):
            field = QgsProcessingParameterField(
                name,
                self.tr(label),
                self.FIELD_DEFAULTS[name],
                self.INPUT,
                QgsProcessingParameterField.DataType.Any,
                optional=True,
            )
            self.add(field, text)
        self.add(
            QgsProcessingParameterExpression(
                self.SUBFOLDER, self.tr("Subfolder"), parentLayerParameterName=self.INPUT, optional=True
            ),
            'An expression that names a folder below the folder for each photo, such as "sequence_id".',
            advanced=True,
        )
        for name, label, options, default, text in (
            (
                self.SIZE,
                "Size (width in pixels)",
                SIZES,
                "1024",
                "A photo of 1024 pixels has about 100 kB; an original several MB, of a panorama 13 MB.",
            ),
            (
                self.EXISTING,
                "Photos that are there already",
                ("skip", "overwrite"),
                "skip",
                "Skip whole photos of the same image and size, or download them again. Photos are known by the id that "
                "EXIF holds. Without 'Write EXIF' they are known by name and width alone, and 'overwrite' replaces any "
                "image of that name. Other files are never touched: the photo gets its id appended to its name.",
            ),
        ):
            enum = QgsProcessingParameterEnum(
                name, self.tr(label), options, defaultValue=default, usesStaticStrings=True
            )
            self.add(enum, text)
        self.add(
            QgsProcessingParameterBoolean(self.WRITE_EXIF, self.tr("Write EXIF"), True),
            "Write position, altitude, direction, time, camera, contributor and licence into each photo, and for "
            "panoramas what viewers need. The picture itself is not touched.",
        )
        self.add_connection_parameters("Downloads at a time.")
        self.add(
            _PhotoFolder(self.FOLDER, self.tr("Folder"), default_folder()),
            "Where the photos go: by default the folder that the environment variable DOWNLOAD_DIR names, else "
            "LandLens in your pictures folder. Files in it that LandLens did not make stay as they are.",
        )
        self.add(
            QgsProcessingParameterFeatureSink(
                self.OUTPUT,
                self.tr("Downloaded images"),
                QgsProcessing.SourceType.TypeVector,
                optional=True,
                createByDefault=True,
            ),
            "The input with the path of each photo, what became of it, and if it failed, why. Run again on this layer "
            "to fetch what is missing.",
        )
        for name, label in (
            ("DOWNLOADED_COUNT", "Number of photos downloaded"),
            ("SKIPPED_COUNT", "Number of photos that were there already"),
            ("GONE_COUNT", "Number of images that Mapillary no longer has"),
            ("FAILED_COUNT", "Number of photos that failed"),
            ("BYTES", "Bytes downloaded"),
        ):
            self.addOutput(QgsProcessingOutputNumber(name, self.tr(label)))

    def checkParameterValues(self, parameters: dict[str, Any], context: QgsProcessingContext) -> tuple[bool, str]:
        return super().checkParameterValues(self._with_folder(parameters), context)

    def processAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        # Here and not above: it needs numpy and requests, for which no start of QGIS is to wait.
        from .run import run

        return run(self, self._with_folder(parameters), context, feedback)

    def _with_folder(self, parameters: dict[str, Any]) -> dict[str, Any]:
        """The parameters with the default folder where none is given, which QGIS 3.22 takes for an error.

        A temporary one only where it is asked for by name.
        """
        folder = parameters.get(self.FOLDER)
        if folder == QgsProcessing.TEMPORARY_OUTPUT:
            plain = QgsProcessingParameterFolderDestination(self.FOLDER)
            return {**parameters, self.FOLDER: plain.generateTemporaryDestination()}
        return {**parameters, self.FOLDER: default_folder()} if folder is None else parameters
