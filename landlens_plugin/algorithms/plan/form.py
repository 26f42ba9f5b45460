"""Plan a job of many days: the form, with what it says of each parameter."""

from __future__ import annotations

from typing import Any, Optional

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingOutputVectorLayer,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterDatabaseSchema,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterProviderConnection,
    QgsProcessingParameterString,
)

from ...core.errors import Cancelled, RequestInvalid
from ...i18n import tr
from ..base import LandLensAlgorithm
from ..parameters.choices import choice
from ..parameters.given import Given
from ..parameters.values import checked_values
from . import names

_POLYGON = QgsProcessing.SourceType.TypeVectorPolygon
_POINT = QgsProcessing.SourceType.TypeVectorPoint


class PlanJob(LandLensAlgorithm):
    """``landlens:planjob``."""

    ICON = "plan"

    def name(self) -> str:
        return "planjob"

    def displayName(self) -> str:
        return tr("Plan a job of many days")

    def shortDescription(self) -> str:
        return tr("Write the coverage tiles of a region or country into a database, where many computers read them.")

    def tags(self) -> list[str]:
        return tr(
            "mapillary,street view,street level,images,osm,plan,job,country,region,large,batch,night,cluster,server,"
            "postgis,postgresql,database,dask,slurm"
        ).split(",")

    def shortHelpString(self) -> str:
        return tr(
            "<p>For areas of thousands of tiles, which Mapillary allows to be read in days and not in one run: writes "
            "the tiles that an area needs into a PostgreSQL database with PostGIS, and asks Mapillary for nothing. No "
            "token is needed here.</p>"
            "<p>Then <code>python -m landlens.scale tiles --wait</code> reads them on one computer, and "
            "<code>python -m landlens.scale photos</code> gets the photos on as many as you like. All of it may be "
            "killed and started again; docs/recipes/country.md says how.</p>"
            "<p>The layers that come of it show the work as it goes on: the tiles by their state, and the images that "
            "there are. Both are drawn anew every few seconds.</p>"
            "<p>A plan may be written again: what was read stays read. A name that has another area is refused.</p>"
        )

    def initAlgorithm(self, configuration: Optional[dict[str, Any]] = None) -> None:
        self.add(
            QgsProcessingParameterFeatureSource(names.AREA, tr("Area"), [_POLYGON]),
            tr(
                "Polygons in any coordinate reference system. Images inside of them are kept, of the tiles that they "
                "touch."
            ),
        )
        self.add(
            QgsProcessingParameterProviderConnection(names.CONNECTION, tr("Database connection"), "postgres"),
            tr("A PostgreSQL connection of QGIS's (Browser › PostgreSQL), to a database with PostGIS."),
        )
        self.add(
            QgsProcessingParameterDatabaseSchema(names.SCHEMA, tr("Schema"), names.CONNECTION, "landlens"),
            tr("Where the tables are. It is made if it is not there; several jobs may share one, and their images."),
        )
        self.add(
            QgsProcessingParameterString(names.JOB, tr("Name of the job")),
            tr("A name for this area, by which the computers that work on it find it."),
        )
        self.add(
            choice(
                names.POSITION,
                tr("Positions"),
                {"original": tr("GPS of the camera"), "computed": tr("Corrected by Mapillary")},
                "original",
            ),
            tr("Where images stand: as their cameras had it, or as Mapillary corrected it, which not all images have."),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterBoolean(names.PHOTOS, tr("Photos as well"), True),
            tr("Also queues the photo of each image to be fetched. Without, only the images' data are read."),
        )
        self.addOutput(QgsProcessingOutputVectorLayer(names.OUTPUT, tr("Tiles of the job"), _POLYGON))
        self.addOutput(QgsProcessingOutputVectorLayer(names.IMAGES, tr("Images of all jobs"), _POINT))
        self.addOutput(QgsProcessingOutputNumber(names.TILE_COUNT, tr("Number of tiles")))
        self.addOutput(QgsProcessingOutputNumber(names.READ_COUNT, tr("Number of tiles that are read already")))
        self.addOutput(QgsProcessingOutputNumber(names.DAYS, tr("Days that the rest takes, as Mapillary allows")))

    def check(self, given: Given) -> None:
        # Here and not above: it needs numpy, for which no start of QGIS is to wait.
        from ...core.store.jobtables import quoted_schema

        quoted_schema(given.text(names.SCHEMA))
        if not given.text(names.JOB).strip():
            raise RequestInvalid(
                "'{label}' ({name}) is empty. Give the job a name, such as that of its area.",
                label=given.label(names.JOB),
                name=names.JOB,
            )

    def processAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        from .run import run

        with self.running(feedback), self.told_as_sentences():
            given = checked_values(Given(self, parameters, context))
            self.check(given)
            try:
                return run(given, feedback)
            except Cancelled:
                feedback.pushWarning(tr("The run was cancelled before it had a result. Nothing was written."))
                return {names.TILE_COUNT: 0, names.READ_COUNT: 0, names.DAYS: 0}
