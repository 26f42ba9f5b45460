"""A run of *Fetch Mapillary images in extent*: from the form's parameters to the layers."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from qgis.core import QgsProcessingContext, QgsProcessingFeedback

from ...core.fetch.request import FetchRequest
from ...core.jobs import fetch_job
from ...core.services.mapillary.addresses import Service
from ...tasks import JobTask
from ..parameters.area import area_within
from ..parameters.extent import box_of
from ..parameters.filters import filters_of
from ..parameters.values import checked_values
from .writer import ImageWriter

if TYPE_CHECKING:
    from .form import FetchImages

_MANY_TILES = 200


def run(
    form: FetchImages, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
) -> dict[str, Any]:
    """Read what the parameters ask for, write it to the layers, and return every declared output."""
    with form.told_as_sentences():
        parameters = checked_values(form, parameters, context)
        request = _request(form, parameters, context)
    form.tell_credential(feedback)
    tiles = request.tiles()
    feedback.pushInfo(form.tr("Tiles to read: {}").format(f"{len(tiles):,}"))
    if len(tiles) > _MANY_TILES:
        feedback.pushWarning(
            form.tr(
                "This is a large job. Mapillary may block this internet address for a day if it reads several "
                "hundred tiles again and again; other users of the same network share the address."
            )
        )
    with form.told_as_sentences():
        writer = ImageWriter(form, parameters, context, feedback, request)
        job = fetch_job(request, form.network, form.patience)
        ended = JobTask(form.displayName(), job, writer.take).run_here(feedback)
        return writer.results(len(tiles), ended)


def _request(form: FetchImages, parameters: dict[str, Any], context: QgsProcessingContext) -> FetchRequest:
    """What the parameters ask for. Raises the core's errors, with a sentence, before any request is sent."""
    box, outline = box_of(form, parameters, form.EXTENT, context, form.tile_limit(parameters, context))
    return FetchRequest(
        box=box,
        credential=form.credential or "",
        service=Service.from_environment(),
        area=area_within(form, parameters, form.AREA, outline, context),
        filters=filters_of(form, parameters, context),
        position=form.parameterAsEnumString(parameters, form.POSITION, context),
        # An empty choice comes as one empty string.
        details=tuple(name for name in form.parameterAsEnumStrings(parameters, form.DETAILS, context) if name),
        max_images=form.optional(parameters, form.MAX_IMAGES, form.parameterAsInt, context),
        tile_limit=form.parameterAsInt(parameters, form.TILE_LIMIT, context),
        workers=form.parameterAsInt(parameters, form.WORKERS, context),
        max_tile_age=form.parameterAsDouble(parameters, form.MAX_TILE_AGE, context),
    )
