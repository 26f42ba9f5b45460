"""Export images: photos and what is known of them, for those who have no QGIS."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingFeedback,
    QgsProcessingOutputFile,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterFolderDestination,
    QgsProcessingParameterString,
)

from ...i18n import tr
from ..analysis import INPUT, ImageAnalysis
from ..parameters import image_fields
from ..parameters.choices import choice
from ..parameters.given import Given
from . import names


class ExportImages(ImageAnalysis):
    """``landlens:exportimages``."""

    ICON = "export"
    NUMBERS = (names.EXPORTED_COUNT,)

    def name(self) -> str:
        return "exportimages"

    def displayName(self) -> str:
        return tr("Export images")

    def shortDescription(self) -> str:
        return tr("Photos as a web page for any browser, a data set for machine learning, or a table for ArcGIS.")

    def tags(self) -> list[str]:
        more = tr(
            "export,share,web page,html,leaflet,panorama,360,dataset,hugging face,machine learning,esri,arcgis,csv"
        )
        return [*super().tags(), *more.split(",")]

    def shortHelpString(self) -> str:
        return tr(
            "<p>Hands on photos and what is known of each, with its creator and licence: those of a layer that "
            "<b>Download images</b> made (<i>image_path</i>) or <b>Views from panoramas</b> (<i>view_path</i>). Images "
            "without a photo are left out and counted.</p>"
            "<p><b>Web page</b>: a folder whose index.html any browser opens, without a server: a map, the photos, "
            "panoramas to look around in, a filter by year, and credit on every photo. Put the folder on a stick, into "
            "a mail or on a web server. All but the base map works offline.</p>"
            "<p><b>Data set</b>: photos, metadata.csv and a data card, as Hugging Face's ImageFolder loads them. Split "
            "it by <i>group</i>, never by image, as neighbours are near-copies.</p>"
            "<p><b>Oriented imagery</b>: the table that ArcGIS's <i>Add Images To Oriented Imagery Dataset</i> reads."
            "</p><p>Mapillary's images are under CC BY-SA 4.0: keep the credit with them.</p>"
        )

    def initAlgorithm(self, configuration: Any = None) -> None:
        self.add(
            QgsProcessingParameterFeatureSource(INPUT, tr("Images"), [QgsProcessing.SourceType.TypeVectorPoint]),
            tr(
                "A layer of images with the paths of their photos: the output of a download, or of views from "
                "panoramas. If features are selected, tick 'Selected features only' for theirs alone."
            ),
        )
        formats = {
            "oriented_imagery": tr("Oriented imagery table (Esri, CSV)"),
            "dataset": tr("Data set (Hugging Face ImageFolder)"),
            "web": tr("Web page"),
        }
        self.add(
            choice(names.FORMAT, tr("Format"), formats, "web"),
            tr("What is made: a table for ArcGIS, a data set for machine learning, or a page for any browser."),
        )
        self.add(
            QgsProcessingParameterBoolean(names.COPY_PHOTOS, tr("Copy the photos"), True),
            tr(
                "Copy the photos into the folder, so that it is whole by itself. Otherwise they are used where they "
                "lie; panoramas of a web page are copied in any case, as browsers cannot turn them from there."
            ),
        )
        self.add_field_parameters(
            image_fields.ID_FIELD,
            image_fields.ANGLE_FIELD,
            image_fields.TIME_FIELD,
            image_fields.PANORAMA_FIELD,
            image_fields.SEQUENCE_FIELD,
        )
        self.add(
            QgsProcessingParameterString(
                names.BASEMAP, tr("Base map of the web page"), names.DEFAULT_BASEMAP, optional=True
            ),
            tr(
                "The address of map tiles with {x}, {y} and {z}, which the browser of whoever opens the page asks for. "
                "Empty: no base map. Heed the terms of whoever serves it; tile.openstreetmap.org refuses pages that "
                "are opened from the disk."
            ),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterString(names.BASEMAP_CREDIT, tr("Credit of the base map"), optional=True),
            tr(
                "What the map says of its base map, as plain text. Empty: that of the default base map, or for "
                "another address 'OpenStreetMap contributors' with its host."
            ),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterFolderDestination(names.FOLDER, tr("Folder")),
            tr(
                "Where it goes. An earlier export there is replaced; a file that is of none is never touched, and the "
                "run says which one stands in its way."
            ),
        )
        self.add_numbers(EXPORTED_COUNT=tr("Number of images exported"))
        self.addOutput(QgsProcessingOutputFile(names.INDEX, tr("File to open")))

    def check(self, given: Given) -> None:
        from .run import check_basemap

        check_basemap(given)

    def work(self, given: Given, feedback: QgsProcessingFeedback) -> dict[str, Any]:
        # Here and not above: it needs numpy, for which no start of QGIS is to wait.
        from .run import run

        return run(given, feedback)
