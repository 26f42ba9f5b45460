"""Download images: the photos of a layer to a folder, whole or not at all, and a layer that records each one."""

from __future__ import annotations

from typing import Any, Optional

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterExpression,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
)

from ...core.download.sizes import SIZES
from ...i18n import tr
from ..asking import AskingAlgorithm
from ..parameters.choices import choice
from ..parameters.existing_table import existing_table
from ..parameters.folder import LastingFolder, default_folder, with_folder
from ..parameters.given import Given
from . import names


class DownloadImages(AskingAlgorithm):
    """``landlens:downloadimages``."""

    ICON = "download"

    def name(self) -> str:
        return "downloadimages"

    def displayName(self) -> str:
        return tr("Download images")

    def shortDescription(self) -> str:
        return tr("Download the photos of an image layer to a folder, in parallel; a second run resumes.")

    def tags(self) -> list[str]:
        return tr(
            "mapillary,street view,street level,streetview,imagery,photos,pictures,images,panorama,360,exif,"
            "geotag,save,jpg,jpeg,thumbnails,osm,openstreetmap"
        ).split(",")

    def shortHelpString(self) -> str:
        return tr(
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
            QgsProcessingParameterFeatureSource(names.INPUT, tr("Images"), [QgsProcessing.SourceType.TypeVector]),
            tr("One feature for each image. If features are selected, tick 'Selected features only' for theirs alone."),
        )
        for name, label, text in (
            (
                names.ID_FIELD,
                tr("Field with the Mapillary id"),
                tr("The image ids, by which Mapillary is asked for addresses."),
            ),
            (
                names.URL_FIELD,
                tr("Field with the image address"),
                tr(
                    "Web addresses (http or https) of the photos. One of Mapillary's is used while it is valid and has "
                    "the size asked for."
                ),
            ),
            (
                names.FILENAME_FIELD,
                tr("Field with the file name"),
                tr(
                    "File names without extension. Characters that a system refuses become '_'; where two images ask "
                    "for one name, each gets its id appended. Empty: the id."
                ),
            ),
        ):
            field = QgsProcessingParameterField(
                name,
                label,
                names.FIELD_DEFAULTS[name],
                names.INPUT,
                QgsProcessingParameterField.DataType.Any,
                optional=True,
            )
            self.add(field, text)
        self.add(
            QgsProcessingParameterExpression(
                names.SUBFOLDER, tr("Subfolder"), parentLayerParameterName=names.INPUT, optional=True
            ),
            tr('An expression that names a folder below the folder for each photo, such as "sequence_id".'),
            advanced=True,
        )
        sizes = {**{size: tr("{size} pixels", size=size) for size in SIZES[:-1]}, SIZES[-1]: tr("Original")}
        self.add(
            choice(names.SIZE, tr("Size (width in pixels)"), sizes, "1024"),
            tr("A photo of 1024 pixels has about 100 kB; an original several MB, of a panorama 13 MB."),
        )
        existing = {"skip": tr("Skip what is there"), "overwrite": tr("Download again")}
        self.add(
            choice(names.EXISTING, tr("Photos that are there already"), existing, "skip"),
            tr(
                "Skip whole photos of the same image and size, or download them again. Photos are known by the id "
                "that EXIF holds. Without 'Write EXIF' they are known by name and width alone, and 'overwrite' "
                "replaces any image of that name. Other files are never touched: the photo gets its id appended to "
                "its name."
            ),
        )
        self.add(
            QgsProcessingParameterBoolean(names.WRITE_EXIF, tr("Write EXIF"), True),
            tr(
                "Write position, altitude, direction, time, camera, contributor and licence into each photo, and for "
                "panoramas what viewers need. The picture itself is not touched."
            ),
        )
        self.add_token_parameter()
        self.add_workers_parameter(tr("Downloads at a time."))
        self.add(
            LastingFolder(names.FOLDER, tr("Folder"), default_folder()),
            tr(
                "Where the photos go: by default the folder that the environment variable DOWNLOAD_DIR names, else "
                "LandLens in your pictures folder. Files in it that LandLens did not make stay as they are."
            ),
        )
        self.add(
            QgsProcessingParameterFeatureSink(
                names.OUTPUT,
                tr("Downloaded images"),
                QgsProcessing.SourceType.TypeVector,
                optional=True,
                createByDefault=True,
            ),
            tr(
                "The input with the path of each photo, what became of it, and if it failed, why. Run again on this "
                "layer to fetch what is missing."
            ),
        )
        self.add(*existing_table(), advanced=True)
        for name, label in (
            (names.DOWNLOADED_COUNT, tr("Number of photos downloaded")),
            (names.SKIPPED_COUNT, tr("Number of photos that were there already")),
            (names.GONE_COUNT, tr("Number of images that Mapillary no longer has")),
            (names.FAILED_COUNT, tr("Number of photos that failed")),
            (names.BYTES, tr("Bytes downloaded")),
        ):
            self.addOutput(QgsProcessingOutputNumber(name, label))

    def checkParameterValues(self, parameters: dict[str, Any], context: QgsProcessingContext) -> tuple[bool, str]:
        return super().checkParameterValues(self._with_folder(parameters), context)

    def processAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        # Here and not above: it needs numpy and requests, for which no start of QGIS is to wait.
        from .run import run

        with self.running(feedback):
            return run(self, Given(self, self._with_folder(parameters), context), feedback)

    def _with_folder(self, parameters: dict[str, Any]) -> dict[str, Any]:
        return with_folder(parameters, names.FOLDER, default_folder())
