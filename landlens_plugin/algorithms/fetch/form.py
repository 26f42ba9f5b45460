"""Fetch Mapillary images in extent: coverage tiles to a styled point layer, complete or honest about what is not."""

from __future__ import annotations

from typing import Any, Optional

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputBoolean,
    QgsProcessingOutputNumber,
    QgsProcessingParameterDateTime,
    QgsProcessingParameterExtent,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
)

from ...core.fetch.limits import DEFAULT_TILE_AGE, DEFAULT_TILE_LIMIT
from ...core.services.mapillary.fields import DETAILS
from ...i18n import tr
from ..asking import AskingAlgorithm
from ..parameters.choices import choice, choices
from ..parameters.existing_table import existing_table
from ..parameters.extent import box_of, most_tiles
from ..parameters.filters import (
    CREATORS,
    END,
    IMAGE_TYPE,
    MIN_QUALITY,
    ORGANIZATIONS,
    SEQUENCES,
    START,
    filters_of,
)
from ..parameters.given import Given
from . import names
from .details import groups


class FetchImages(AskingAlgorithm):
    """``landlens:fetchimages``."""

    ICON = "fetch"

    def name(self) -> str:
        return "fetchimages"

    def displayName(self) -> str:
        return tr("Fetch Mapillary images in extent")

    def shortDescription(self) -> str:
        return tr("Every Mapillary image of an area as a point layer with compass arrows.")

    def tags(self) -> list[str]:
        return tr(
            "mapillary,street view,street level,streetview,imagery,photos,pictures,images,panorama,360,"
            "osm,openstreetmap,coverage,download,compass,sequence"
        ).split(",")

    def shortHelpString(self) -> str:
        return tr(
            "<p>Finds every Mapillary image in an extent, and gives a point layer with an arrow for the direction in "
            "which each was taken.</p>"
            "<p>You need a free access token from "
            "<a href='https://www.mapillary.com/dashboard/developers'>mapillary.com/dashboard/developers</a>. Put it "
            "into Settings &gt; Options &gt; LandLens, into an authentication configuration (method Basic, token as "
            "password), or into the environment variable MLY_TOKEN.</p>"
            "<p>Images come from coverage tiles, a few requests for a whole quarter. Under <b>Details</b> you can ask "
            "for more about each image, at one request for every 50 images. Positions are exact to 0.6 m.</p>"
            "<p>If something could not be read, the log says what, <i>COMPLETE</i> is false, and <b>Failed tiles</b> "
            "holds the tiles: run again with that layer as <b>Area</b> to get only what is missing.</p>"
            "<p>Then run <b>Download images</b> on the layer to get the photos.</p>"
            "<p>Images are © Mapillary contributors, CC BY-SA 4.0.</p>"
        )

    def initAlgorithm(self, configuration: Optional[dict[str, Any]] = None) -> None:
        number, sink = QgsProcessingParameterNumber, QgsProcessingParameterFeatureSink
        self.add_token_parameter()
        self.add(
            QgsProcessingParameterExtent(names.EXTENT, tr("Extent")),
            tr("The area to look in, in any coordinate reference system. A city quarter is one or two tiles."),
        )
        self.add(
            QgsProcessingParameterFeatureSource(
                names.AREA, tr("Area"), [QgsProcessing.SourceType.TypeVectorPolygon], optional=True
            ),
            tr(
                "Keep only images inside these polygons, such as a study area or the failed tiles of an earlier run. "
                "An image has to lie in the extent as well. Only tiles that the polygons touch are read."
            ),
        )
        for name, label, text in (
            (
                START,
                tr("Captured from (UTC)"),
                tr("Keep images captured at this moment or later, by the camera's clock."),
            ),
            (
                END,
                tr("Captured until (UTC)"),
                tr("Keep images captured until this moment. A date alone means its end."),
            ),
        ):
            self.add(QgsProcessingParameterDateTime(name, label, optional=True), text)
        kinds = {"all": tr("All"), "flat": tr("Flat images only"), "pano": tr("Panoramas only")}
        self.add(
            choice(IMAGE_TYPE, tr("Image type"), kinds, "all"),
            tr("All images, only flat ones, or only panoramas (pano)."),
        )
        self.add(
            choices(names.DETAILS, tr("Details"), tuple(DETAILS), groups()),
            tr(
                "More columns, at one request for every 50 images. The addresses of thumbs are valid for some weeks; "
                "Download images asks for new ones by itself."
            ),
        )
        self.add(
            number(names.MAX_IMAGES, tr("Most images to keep"), number.Type.Integer, optional=True, minValue=1),
            tr("Keep at most so many images, the newest. Empty: all."),
        )
        self.add(
            number(
                MIN_QUALITY,
                tr("Lowest quality score (0 to 1)"),
                number.Type.Double,
                optional=True,
                minValue=0,
                maxValue=1,
            ),
            tr("Keep images with at least this score by Mapillary. Images without a score are dropped when it is set."),
        )
        self._add_advanced()
        self.add_workers_parameter(tr("Requests at a time; of tiles never more than 6."))
        self.add(
            sink(names.OUTPUT, tr("Images"), QgsProcessing.SourceType.TypeVectorPoint),
            tr("One point an image, EPSG:4326."),
        )
        self.add(
            sink(
                names.FAILED_TILES,
                tr("Failed tiles"),
                QgsProcessing.SourceType.TypeVectorPolygon,
                optional=True,
                createByDefault=False,
            ),
            tr("The areas that could not be read, with the reason. Use it as Area of a second run."),
        )
        for name, label in (
            (names.IMAGE_COUNT, tr("Number of images")),
            (names.TILE_COUNT, tr("Number of tiles")),
            (names.FAILED_TILE_COUNT, tr("Number of tiles that could not be read")),
            (names.FAILED_DETAIL_COUNT, tr("Number of images whose details are missing")),
        ):
            self.addOutput(QgsProcessingOutputNumber(name, label))
        self.addOutput(QgsProcessingOutputBoolean(names.COMPLETE, tr("Nothing is known to be missing")))

    def _add_advanced(self) -> None:
        """What few people set."""
        number = QgsProcessingParameterNumber
        for name, label, text in (
            (CREATORS, tr("Creators"), tr("User names or numeric user ids, separated by commas. Empty: everybody.")),
            (ORGANIZATIONS, tr("Organisations"), tr("Numeric ids of organisations, separated by commas.")),
            (SEQUENCES, tr("Sequences"), tr("Sequence keys, separated by commas.")),
        ):
            self.add(QgsProcessingParameterString(name, label, optional=True), text, advanced=True)
        positions = {"original": tr("GPS of the camera"), "computed": tr("Corrected by Mapillary")}
        self.add(
            choice(names.POSITION, tr("Position"), positions, "original"),
            tr(
                "The position that the camera recorded (original), or the one that Mapillary corrected from the "
                "pictures (computed); images without a corrected one are missing there."
            ),
            advanced=True,
        )
        self.add(
            number(
                names.TILE_LIMIT,
                tr("Most tiles to read"),
                number.Type.Integer,
                DEFAULT_TILE_LIMIT,
                minValue=1,
            ),
            tr(
                "Larger jobs are refused before the first request. A tile is about 2.4 km wide at the equator and 1.2 "
                "km at 60 degrees. Mapillary blocks an address for a day that reads thousands of tiles in a row."
            ),
            advanced=True,
        )
        self.add(
            number(
                names.MAX_TILE_AGE,
                tr("Age up to which tiles are reused (hours)"),
                number.Type.Double,
                DEFAULT_TILE_AGE,
                minValue=0,
            ),
            tr(
                "Tiles read within so many hours are taken from the disk and not asked for again, so that a run that "
                "was interrupted goes on where it stopped; so are the details that an unfinished run got. 0 asks for "
                "all. They are kept in your folder for caches, up to 1 GB, the oldest removed first."
            ),
            advanced=True,
        )

        self.add(*existing_table(), advanced=True)

    def check(self, given: Given) -> None:
        """See the base class; the tiles of an extent are counted, those of an area only when it is read."""
        box_of(given, names.EXTENT, most_tiles(given, names.TILE_LIMIT, names.AREA))
        filters_of(given)

    def processAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        # Here and not above: it needs numpy and requests, for which no start of QGIS is to wait.
        from .run import run

        with self.running(feedback):
            return run(self, Given(self, parameters, context), feedback)
