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
    QgsProcessingParameterEnum,
    QgsProcessingParameterExtent,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
)

from ...core.fetch.request import DEFAULT_TILE_AGE, DEFAULT_TILE_LIMIT
from ...core.services.mapillary.addresses import TILE_SETS
from ...core.services.mapillary.fields import DETAILS
from ..base import LandLensAlgorithm
from ..parameters.extent import box_of
from ..parameters.filters import filters_of


class FetchImages(LandLensAlgorithm):
    """``landlens:fetchimages``."""

    EXTENT = "EXTENT"
    AREA = "AREA"
    START, END = "START", "END"
    IMAGE_TYPE = "IMAGE_TYPE"
    CREATORS = "CREATORS"
    ORGANIZATIONS = "ORGANIZATIONS"
    SEQUENCES = "SEQUENCES"
    MIN_QUALITY = "MIN_QUALITY"
    POSITION = "POSITION"
    DETAILS = "DETAILS"
    MAX_IMAGES = "MAX_IMAGES"
    TILE_LIMIT = "TILE_LIMIT"
    MAX_TILE_AGE = "MAX_TILE_AGE"
    OUTPUT = "OUTPUT"
    FAILED_TILES = "FAILED_TILES"
    IMAGE_TYPES = ("all", "flat", "pano")
    ICON = "fetch"

    def name(self) -> str:
        return "fetchimages"

    def displayName(self) -> str:
        return self.tr("Fetch Mapillary images in extent")

    def shortDescription(self) -> str:
        return self.tr("Every Mapillary image of an area as a point layer with compass arrows.")

    def tags(self) -> list[str]:
        words = (
            "mapillary,street view,street level,streetview,imagery,photos,pictures,images,panorama,360,"
            "osm,openstreetmap,coverage,download,compass,sequence"
        )
        return self.tr(words).split(",")

    def shortHelpString(self) -> str:
        return self.tr(
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
        self.add(
            QgsProcessingParameterExtent(self.EXTENT, self.tr("Extent")),
            "The area to look in, in any coordinate reference system. A city quarter is one or two tiles.",
        )
        self.add(
            QgsProcessingParameterFeatureSource(
                self.AREA, self.tr("Area"), [QgsProcessing.SourceType.TypeVectorPolygon], optional=True
            ),
            "Keep only images inside these polygons, such as a study area or the failed tiles of an earlier run. An "
            "image has to lie in the extent as well. Only tiles that the polygons touch are read.",
        )
        for name, label, text in (
            (self.START, "Captured from (UTC)", "Keep images captured at this moment or later, by the camera's clock."),
            (self.END, "Captured until (UTC)", "Keep images captured until this moment. A date alone means its end."),
        ):
            self.add(QgsProcessingParameterDateTime(name, self.tr(label), optional=True), text)
        self._add_enum(
            self.IMAGE_TYPE,
            "Image type",
            self.IMAGE_TYPES,
            "all",
            "All images, only flat ones, or only panoramas (pano).",
        )
        for name, label, text in (
            (self.CREATORS, "Creators", "User names or numeric user ids, separated by commas. Empty: everybody."),
            (self.ORGANIZATIONS, "Organisations", "Numeric ids of organisations, separated by commas."),
            (self.SEQUENCES, "Sequences", "Sequence keys, separated by commas."),
        ):
            self.add(QgsProcessingParameterString(name, self.tr(label), optional=True), text)
        self.add(
            number(
                self.MIN_QUALITY,
                self.tr("Lowest quality score (0 to 1)"),
                number.Type.Double,
                optional=True,
                minValue=0,
                maxValue=1,
            ),
            "Keep images with at least this score by Mapillary. Images without a score are dropped when it is set.",
        )
        self._add_enum(
            self.POSITION,
            "Position",
            tuple(TILE_SETS),
            "original",
            "The position that the camera recorded (original), or the one that Mapillary corrected from the pictures "
            "(computed); images without a corrected one are missing there.",
        )
        self._add_enum(
            self.DETAILS,
            "Details",
            tuple(DETAILS),
            None,
            "More columns, at one request for every 50 images. The addresses of thumbs are valid for some weeks; "
            "Download images asks for new ones by itself.",
        )
        self.add(
            number(self.MAX_IMAGES, self.tr("Most images to keep"), number.Type.Integer, optional=True, minValue=1),
            "Keep at most so many images, the newest. Empty: all.",
        )
        self.add(
            number(
                self.TILE_LIMIT,
                self.tr("Most tiles to read"),
                number.Type.Integer,
                DEFAULT_TILE_LIMIT,
                minValue=1,
            ),
            "Larger jobs are refused before the first request. A tile is about 2.4 km wide at the equator and 1.2 km "
            "at 60 degrees. Mapillary blocks an address for a day that reads thousands of tiles in a row.",
            advanced=True,
        )
        self.add(
            number(
                self.MAX_TILE_AGE,
                self.tr("Age up to which tiles are reused (hours)"),
                number.Type.Double,
                DEFAULT_TILE_AGE,
                minValue=0,
            ),
            "Tiles read within so many hours are taken from the disk and not asked for again, so that a run that was "
            "interrupted goes on where it stopped; so are the details that an unfinished run got. 0 asks for all. "
            "They are kept in your folder for caches, up to 1 GB, the oldest removed first.",
            advanced=True,
        )
        self.add_connection_parameters("Requests at a time; of tiles never more than 6.")
        self.add(
            sink(self.OUTPUT, self.tr("Images"), QgsProcessing.SourceType.TypeVectorPoint),
            "One point an image, EPSG:4326.",
        )
        self.add(
            sink(
                self.FAILED_TILES,
                self.tr("Failed tiles"),
                QgsProcessing.SourceType.TypeVectorPolygon,
                optional=True,
                createByDefault=False,
            ),
            "The areas that could not be read, with the reason. Use it as Area of a second run.",
        )
        for name, label in (
            ("IMAGE_COUNT", "Number of images"),
            ("TILE_COUNT", "Number of tiles"),
            ("FAILED_TILE_COUNT", "Number of tiles that could not be read"),
            ("FAILED_DETAIL_COUNT", "Number of images whose details are missing"),
        ):
            self.addOutput(QgsProcessingOutputNumber(name, self.tr(label)))
        self.addOutput(QgsProcessingOutputBoolean("COMPLETE", self.tr("Nothing is known to be missing")))

    def _add_enum(
        self, name: str, label: str, options: tuple[str, ...], default: Optional[str], help_text: str
    ) -> None:
        """An enumeration whose strings are the values; several may be chosen where there is no default."""
        several = default is None
        parameter = QgsProcessingParameterEnum(
            name, self.tr(label), options, several, default, optional=several, usesStaticStrings=True
        )
        self.add(parameter, help_text)

    def check(self, parameters: dict[str, Any], context: QgsProcessingContext) -> None:
        """See the base class; the tiles of an extent are counted, those of an area only when it is read."""
        box_of(self, parameters, self.EXTENT, context, self.tile_limit(parameters, context))
        filters_of(self, parameters, context)

    def tile_limit(self, parameters: dict[str, Any], context: QgsProcessingContext) -> Optional[int]:
        """The most tiles that the extent may need; None where polygons say which of them are read."""
        area = parameters.get(self.AREA)
        return self.parameterAsInt(parameters, self.TILE_LIMIT, context) if area in (None, "") else None

    def processAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        # Here and not above: it needs numpy and requests, for which no start of QGIS is to wait.
        from .run import run

        return run(self, parameters, context, feedback)
