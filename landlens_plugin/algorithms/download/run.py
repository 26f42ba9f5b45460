"""A run of *Download images*: from the form's parameters to the photos and the layer that records them."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING, Any, Optional

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeatureSource,
    QgsProcessingFeatureSourceDefinition,
    QgsProcessingFeedback,
)

from ...core.download.request import DownloadRequest, PhotoDone
from ...core.errors import Cancelled, LandLensError, LayerUnwritable, RequestInvalid
from ...core.jobs import download_job
from ...core.services.mapillary.addresses import Service
from ...layers.on_load import style_on_load
from ...layers.photos import PhotoFields, photos_of
from ...layers.record import record_features, record_fields
from ...qgis_exif import write_exif
from ...tasks import JobTask
from ..outputs.after_cancel import place_of
from ..outputs.output import Output
from ..parameters.values import checked_values
from .tally import PhotoRecord

if TYPE_CHECKING:
    from .form import DownloadImages

_BLOCK_ROWS = 1000


def run(
    form: DownloadImages, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
) -> dict[str, Any]:
    """Download what the parameters ask for, record it in the layer, and return every declared output."""
    source = form.parameterAsSource(parameters, form.INPUT, context)
    if source is None:
        raise QgsProcessingException(form.invalidSourceError(parameters, form.INPUT))
    folder = form.parameterAsString(parameters, form.FOLDER, context)
    if not folder:
        raise QgsProcessingException(form.tr("No folder was given. Choose one for the photos under 'Folder'."))
    with form.told_as_sentences():
        parameters = checked_values(form, parameters, context)
        output = _output(form, parameters, source, folder, context, feedback)
        try:
            request, features = _request(form, parameters, source, folder, context, feedback)
        except Cancelled:  # while the input was read
            dest = _write(form, parameters, source, folder, {}, [], output, context, feedback)
            count = max(0, source.featureCount())
            rows = _rows(form, dest, context)
            return {**PhotoRecord(feedback).results(count, False, folder, rows), form.FOLDER: folder, **dest}
        if request.credential:
            form.tell_credential(feedback)
        feedback.pushInfo(form.tr("Photos: {}, into {}").format(f"{len(request.photos):,}", folder))
        record = PhotoRecord(feedback)
        problem: Optional[LandLensError] = None
        ended = False
        try:
            job = download_job(request, form.network, form.patience)
            ended = JobTask(form.displayName(), job, record.take).run_here(feedback)
        except LandLensError as error:
            # The record of what was done until now is written all the same.
            problem = error
        try:
            dest = _write(form, parameters, source, folder, record.outcomes, features, output, context, feedback)
        except LayerUnwritable:
            if problem is None:
                raise
        if problem is not None:  # it says more than a record that could not be written for the same reason
            raise problem
        numbers = record.results(len(request.photos), ended, folder, _rows(form, dest, context))
        return {**numbers, form.FOLDER: folder, **dest}


def _output(
    form: DownloadImages,
    parameters: dict[str, Any],
    source: QgsProcessingFeatureSource,
    folder: str,
    context: QgsProcessingContext,
    feedback: QgsProcessingFeedback,
) -> Output:
    """The layer of the record, as it can be written. Raises LayerUnwritable, before any request is sent."""
    output = Output(
        form,
        parameters,
        form.OUTPUT,
        context,
        record_fields(source.fields()),
        source.wkbType(),
        source.sourceCrs(),
    )
    given = parameters.get(form.INPUT)
    if isinstance(given, QgsProcessingFeatureSourceDefinition):  # a selection, of which QGIS tells no layer
        given = given.source
    if output.place.replaces(form.parameterAsVectorLayer({form.INPUT: given}, form.INPUT, context)):
        raise LayerUnwritable(
            f"The layer '{output.label}' cannot be written to {output.place.path}, as the images are read from there. "
            "Choose another place for it."
        )
    output.check(feedback, folder)
    return output


def _rows(form: DownloadImages, dest: dict[str, Any], context: QgsProcessingContext) -> Optional[str]:
    """A sentence about where the record is; None if none was wanted."""
    return place_of("The record of each photo", dest[form.OUTPUT], context) if form.OUTPUT in dest else None


def _request(
    form: DownloadImages,
    parameters: dict[str, Any],
    source: QgsProcessingFeatureSource,
    folder: str,
    context: QgsProcessingContext,
    feedback: QgsProcessingFeedback,
) -> tuple[DownloadRequest, list[int]]:
    """What the parameters ask for, and the id of each row's feature.

    Raises the core's errors, with a sentence, before any request is sent.
    """
    names = {name: _field(form, parameters, name, source, context) for name in form.FIELD_DEFAULTS}
    fields = PhotoFields(names[form.ID_FIELD], names[form.URL_FIELD], names[form.FILENAME_FIELD])
    if fields.id is None and fields.url is None:
        raise RequestInvalid(
            "The input layer has neither a field with Mapillary ids nor one with image addresses. Choose one "
            "under 'Field with the Mapillary id' or 'Field with the image address'."
        )
    size = form.parameterAsEnumString(parameters, form.SIZE, context)
    # parameterAsExpression() makes none of an expression that is wrong, and says nothing.
    subfolder = form.parameterAsString(parameters, form.SUBFOLDER, context)
    expressions = form.createExpressionContext(parameters, context, source)
    photos, features = photos_of(source, fields, size, subfolder, expressions, context, feedback)
    request = DownloadRequest(
        photos=photos,
        folder=folder,
        credential=form.credential if any(photo.id is not None for photo in photos) else None,
        service=Service.from_environment(),
        size=size,
        overwrite=form.parameterAsEnumString(parameters, form.EXISTING, context) == "overwrite",
        tagger=write_exif if form.parameterAsBool(parameters, form.WRITE_EXIF, context) else None,
        workers=form.parameterAsInt(parameters, form.WORKERS, context),
    )
    return request, features


def _field(
    form: DownloadImages,
    parameters: dict[str, Any],
    name: str,
    source: QgsProcessingFeatureSource,
    context: QgsProcessingContext,
) -> Optional[str]:
    """The field that a parameter names. A default that the layer does not have is no error, a choice is."""
    field = form.parameterAsString(parameters, name, context)
    if not field or source.fields().lookupField(field) >= 0:
        return field or None
    if field == form.FIELD_DEFAULTS[name]:
        return None
    known = ", ".join(one.name() for one in source.fields()) or "no fields at all"
    raise RequestInvalid(f"The input layer has no field '{field}'. It has: {known}.")


def _write(
    form: DownloadImages,
    parameters: dict[str, Any],
    source: QgsProcessingFeatureSource,
    folder: str,
    outcomes: dict[int, PhotoDone],
    features: list[int],
    output: Output,
    context: QgsProcessingContext,
    feedback: QgsProcessingFeedback,
) -> dict[str, Any]:
    """Write down what became of each photo, after a cancel too; where the layer is."""
    if not output.wanted:
        return {}
    total = source.featureCount()
    if total and not outcomes and output.existed:  # nothing was done, so the earlier record is the true one
        feedback.pushWarning(f"Nothing was done, so {output.place.destination} was left as it was.")
        return {form.OUTPUT: output.place.destination}
    fields = record_fields(source.fields())
    dest = str(output.open())
    ids = _field(form, parameters, form.ID_FIELD, source, context)
    if ids and fields.lookupField("compass_angle") >= 0 and fields.lookupField("is_pano") >= 0:
        style_on_load(context, dest, form.id())  # an image layer looks like one here as well
    feedback.setProgressText(form.tr("Writing down what became of each photo ..."))
    rows = record_features(source, fields, folder, outcomes, features)
    written = 0
    while block := list(islice(rows, _BLOCK_ROWS)):
        output.write(block)
        written += len(block)
        feedback.setProgress(100 * min(1, written / max(1, total)))
    output.close()
    return {form.OUTPUT: dest}
