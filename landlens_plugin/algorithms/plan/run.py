"""A run of *Plan a job of many days*: from polygons to rows in a database, and to layers that show them."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsGeometry, QgsProcessingContext, QgsProcessingFeedback, QgsProcessingUtils, QgsVectorLayer

from ...core.errors import Cancelled, RequestInvalid, TooManyTiles
from ...core.fetch.plan import seconds_for
from ...core.run.phases import time_needed
from ...core.services.mapillary.limits import TILES_PER_DAY
from ...core.store import jobtables
from ...core.tiles.grid import ZOOM, Tile
from ...core.tiles.quads import tiles_in
from ...i18n import tr
from ...layers.area import area_of
from ...layers.jobs import dress_tiles, show_live
from ...layers.travel import send_style_along
from ..parameters.area import polygons_of
from ..parameters.given import Given
from . import names
from .database import Database

_LAST = Tile(2**ZOOM - 1, 2**ZOOM - 1)
_DIGITS = 17  # behind the point, so that a polygon is the same in the database and in a second run


def run(given: Given, feedback: QgsProcessingFeedback) -> dict[str, Any]:
    """Write the plan, and return every declared output. Raises Cancelled as long as nothing was written."""
    schema, job, position = given.text(names.SCHEMA), given.text(names.JOB).strip(), given.choice(names.POSITION)
    database = Database(given.algorithm.parameterAsConnectionName(given.parameters, names.CONNECTION, given.context))
    polygons = polygons_of(given.source(names.AREA), given.context)
    tiles = _tiles(polygons)
    if feedback.isCanceled():
        raise Cancelled
    feedback.setProgress(30)
    _make_tables(database, schema)
    wkt = QgsGeometry.collectGeometry(polygons).asWkt(_DIGITS)
    same = database.run(jobtables.is_same_plan(schema, job, wkt, position))
    if same and not same[0][0]:
        raise RequestInvalid(
            "There is a job '{job}' in the schema '{schema}' already, with another area or other positions. Give this "
            "one another name; images that both find are kept once.",
            job=job,
            schema=schema,
        )
    database.run(
        jobtables.plan_job(schema, job, wkt, position, photos=given.flag(names.PHOTOS)),
        *jobtables.plan_tiles(schema, job, tiles),
        feedback=feedback,
    )
    feedback.setProgress(80)
    ((count, read),) = database.run(jobtables.count_tiles(schema, job))
    left = int(count) - int(read)
    numbers = {names.TILE_COUNT: int(count), names.READ_COUNT: int(read), names.DAYS: -(-left // TILES_PER_DAY)}
    _say(numbers, schema, job, feedback)
    return {**numbers, **_layers(database, schema, job, given.context, feedback)}


def _tiles(polygons: list[QgsGeometry]) -> list[Tile]:
    try:
        return tiles_in(area_of(polygons), Tile(0, 0), _LAST, jobtables.MOST_TILES)
    except TooManyTiles:
        raise RequestInvalid(
            "This area needs more than {most:,} coverage tiles, which is {days:,.0f} days of what Mapillary allows. "
            "Split it into several jobs.",
            most=jobtables.MOST_TILES,
            days=jobtables.MOST_TILES / TILES_PER_DAY,
        ) from None


def _make_tables(database: Database, schema: str) -> None:
    ((has_postgis,),) = database.run(jobtables.HAS_POSTGIS)
    if not has_postgis:
        database.run(jobtables.MAKE_POSTGIS)
    ((is_there,),) = database.run(jobtables.are_there(schema))
    if not is_there:  # whoever may only use the tables makes none
        database.run(jobtables.ONE_AT_A_TIME, *jobtables.job_tables(schema))


def _say(numbers: dict[str, int], schema: str, job: str, feedback: QgsProcessingFeedback) -> None:
    count, read = numbers[names.TILE_COUNT], numbers[names.READ_COUNT]
    feedback.pushInfo(
        tr(
            "The plan of '{job}' is in the schema '{schema}': {count:,} tiles, {read:,} of them read.",
            job=job,
            schema=schema,
            count=count,
            read=read,
        )
    )
    feedback.pushInfo(
        tr(
            "Reading the other {left:,} takes {time}, on {days:,} days at the least: Mapillary allows {most:,} tile "
            "requests a day, and blocks an address that asks faster than one reader does.",
            left=count - read,
            time=time_needed(seconds_for(count - read, paced=True)),
            days=numbers[names.DAYS],
            most=TILES_PER_DAY,
        )
    )
    feedback.pushInfo(
        tr(
            "Next, where LandLens is installed as a package: python -m landlens.scale tiles --wait --schema {schema} "
            "--job {job}. See docs/recipes/country.md.",
            schema=schema,
            job=job,
        )
    )


def _layers(
    database: Database, schema: str, job: str, context: QgsProcessingContext, feedback: QgsProcessingFeedback
) -> dict[str, str]:
    """The tables as layers, which QGIS loads where it loads results; each with its style, also in the database."""
    tiles = database.layer(schema, "tiles", f'"job" = {jobtables.literal(job)}', tr("Tiles of {job}", job=job))
    send_style_along(tiles, feedback, dress_tiles, tr("State"))
    images = database.layer(schema, "images", "", tr("Mapillary images in {schema}", schema=schema))
    send_style_along(images, feedback)
    show_live(images)
    return {
        names.OUTPUT: _to_load(tiles, names.OUTPUT, context),
        names.IMAGES: _to_load(images, names.IMAGES, context),
    }


def _to_load(layer: QgsVectorLayer, output: str, context: QgsProcessingContext) -> str:
    context.temporaryLayerStore().addMapLayer(layer)
    details = QgsProcessingContext.LayerDetails(
        layer.name(), context.project(), output, QgsProcessingUtils.LayerHint.Vector
    )
    context.addLayerToLoadOnCompletion(layer.id(), details)
    return str(layer.id())
