"""A run of *Fetch Mapillary images in extent*: from the form's parameters to the layers."""

from __future__ import annotations

from typing import Any, Optional

from qgis.core import QgsProcessingFeedback

from ...core.fetch.request import FetchRequest
from ...core.jobs import FetchJob
from ...core.services.mapillary.addresses import Service
from ...i18n import tr
from ...tasks import JobTask
from ..asking import AskingAlgorithm
from ..base import WORKERS
from ..parameters.area import area_within
from ..parameters.extent import box_of, most_tiles
from ..parameters.filters import filters_of
from ..parameters.given import Given
from ..parameters.values import checked_values
from . import names
from .writer import ImageWriter

_MANY_TILES = 200


def run(algorithm: AskingAlgorithm, given: Given, feedback: QgsProcessingFeedback) -> dict[str, Any]:
    """Read what the parameters ask for, write it to the layers, and return every declared output."""
    with algorithm.told_as_sentences():
        given = checked_values(given)
        request = _request(given, algorithm.credential)
    algorithm.tell_credential(feedback)
    tiles = request.tiles()
    feedback.pushInfo(tr("Tiles to read: {count:,}", count=len(tiles)))
    if len(tiles) > _MANY_TILES:
        feedback.pushWarning(
            tr(
                "This is a large job. Mapillary may block this internet address for a day if it reads several "
                "hundred tiles again and again; other users of the same network share the address."
            )
        )
    with algorithm.told_as_sentences():
        writer = ImageWriter(given, feedback, request)
        task = JobTask(algorithm.displayName(), FetchJob(request, algorithm.network, algorithm.patience), writer.take)
        return writer.results(len(tiles), task.run_here(feedback))


def _request(given: Given, credential: Optional[str]) -> FetchRequest:
    """What the parameters ask for. Raises the core's errors, with a sentence, before any request is sent."""
    box, outline = box_of(given, names.EXTENT, most_tiles(given, names.TILE_LIMIT, names.AREA))
    return FetchRequest(
        box=box,
        credential=credential or "",
        service=Service.from_environment(),
        area=area_within(given, names.AREA, outline),
        filters=filters_of(given),
        position=given.choice(names.POSITION),
        details=given.choices(names.DETAILS),
        max_images=given.whole_or_none(names.MAX_IMAGES),
        tile_limit=given.whole(names.TILE_LIMIT),
        workers=given.whole(WORKERS),
        max_tile_age=given.number(names.MAX_TILE_AGE),
    )
