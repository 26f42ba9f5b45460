"""A run of *Download images*: from the form's parameters to the photos and the layer that records them."""

from __future__ import annotations

from typing import Any, Optional

from qgis.core import QgsProcessingException, QgsProcessingFeatureSource, QgsProcessingFeedback

from ...core.download.request import DownloadRequest
from ...core.errors import Cancelled, LandLensError, LayerUnwritable, RequestInvalid
from ...core.jobs import DownloadJob
from ...core.services.mapillary.addresses import Service
from ...i18n import tr
from ...layers.photos import PhotoFields, photos_of
from ...qgis_exif import write_exif
from ...tasks import JobTask
from ..asking import AskingAlgorithm
from ..base import WORKERS
from ..parameters.given import Given
from ..parameters.values import checked_values
from . import names
from .recordlayer import RecordLayer
from .tally import PhotoRecord


def run(algorithm: AskingAlgorithm, given: Given, feedback: QgsProcessingFeedback) -> dict[str, Any]:
    """Download what the parameters ask for, record it in the layer, and return every declared output."""
    source = given.source(names.INPUT)
    folder = given.text(names.FOLDER)
    if not folder:
        raise QgsProcessingException(tr("No folder was given. Choose one for the photos under 'Folder'."))
    with algorithm.told_as_sentences():
        given = checked_values(given)
        layer = RecordLayer(given, source, folder, feedback)
        try:
            request, features = _request(algorithm, given, source, folder, feedback)
        except Cancelled:  # while the input was read
            written = layer.write({}, [])
            count = max(0, source.featureCount())
            numbers = PhotoRecord(feedback).results(count, False, folder, layer.where(written))
            return {**numbers, names.FOLDER: folder, **written}
        if request.credential:
            algorithm.tell_credential(feedback)
        feedback.pushInfo(tr("Photos: {count:,}, into {folder}", count=len(request.photos), folder=folder))
        record = PhotoRecord(feedback)
        problem: Optional[LandLensError] = None
        ended = False
        try:
            job = DownloadJob(request, algorithm.network, algorithm.patience)
            ended = JobTask(algorithm.displayName(), job, record.take).run_here(feedback)
        except LandLensError as error:
            # The record of what was done until now is written all the same.
            problem = error
        try:
            written = layer.write(record.outcomes, features)
        except LayerUnwritable:
            if problem is None:
                raise
        if problem is not None:  # it says more than a record that could not be written for the same reason
            raise problem
        numbers = record.results(len(request.photos), ended, folder, layer.where(written))
        return {**numbers, names.FOLDER: folder, **written}


def _request(
    algorithm: AskingAlgorithm,
    given: Given,
    source: QgsProcessingFeatureSource,
    folder: str,
    feedback: QgsProcessingFeedback,
) -> tuple[DownloadRequest, list[int]]:
    """What the parameters ask for, and the id of each row's feature.

    Raises the core's errors, with a sentence, before any request is sent.
    """
    fields = PhotoFields(
        *(given.field(name, source) for name in (names.ID_FIELD, names.URL_FIELD, names.FILENAME_FIELD))
    )
    if fields.id is None and fields.url is None:
        raise RequestInvalid(
            "The input layer has neither a field with Mapillary ids nor one with image addresses. Choose one "
            "under 'Field with the Mapillary id' or 'Field with the image address'."
        )
    size = given.choice(names.SIZE)
    # parameterAsExpression() makes none of an expression that is wrong, and says nothing.
    subfolder = given.text(names.SUBFOLDER)
    expressions = algorithm.createExpressionContext(given.parameters, given.context, source)
    photos, features = photos_of(source, fields, size, subfolder, expressions, given.context, feedback)
    request = DownloadRequest(
        photos=photos,
        folder=folder,
        credential=algorithm.credential if any(photo.id is not None for photo in photos) else None,
        service=Service.from_environment(),
        size=size,
        overwrite=given.choice(names.EXISTING) == "overwrite",
        tagger=write_exif if given.flag(names.WRITE_EXIF) else None,
        workers=given.whole(WORKERS),
    )
    return request, features
