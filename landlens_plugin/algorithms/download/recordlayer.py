"""The layer that records what became of each photo: the input's features with a few columns more."""

from __future__ import annotations

from itertools import islice
from typing import Any, Optional

from qgis.core import QgsFeatureRequest, QgsProcessingFeatureSource, QgsProcessingFeedback

from ...core.download.request import PhotoDone
from ...core.errors import Cancelled, LayerUnwritable
from ...core.run.stop import watched
from ...i18n import tr
from ...layers.on_load import style_on_load
from ...layers.photos import features_of
from ...layers.record import RECORD, record_features, record_fields
from ...layers.travel import send_style_along
from ..outputs.after_cancel import place_of
from ..outputs.tableoutput import TableOutput
from ..parameters.given import Given
from . import names

_BLOCK_ROWS = 1000


class RecordLayer:
    """The record, looked at before the run and written after it. ``folder`` is where the photos go.

    Raises LayerUnwritable when it is made, before any request is sent.
    """

    def __init__(
        self, given: Given, source: QgsProcessingFeatureSource, folder: str, feedback: QgsProcessingFeedback
    ) -> None:
        self._given, self._source, self._folder, self._feedback = given, source, folder, feedback
        self._fields = record_fields(source.fields())
        schema = (self._fields, source.wkbType(), source.sourceCrs())
        self._output = TableOutput(given, names.OUTPUT, *schema, key=given.field(names.ID_FIELD, source))
        place = self._output.place
        if place.replaces(given.layer(names.INPUT)) and not self._output.keep_to(RECORD):
            raise LayerUnwritable(
                "The layer '{label}' cannot be written to {path}, as the images are read from there. "
                "Choose another place for it, or to bring its rows up to date under 'Existing table' (Advanced).",
                label=self._output.label,
                path=place.path or place.shown,
            )
        self._output.check(feedback, folder, self._has_placeless)

    def _has_placeless(self) -> bool:
        """Whether features of the input have no position. A cancelled run looks no further, and writes what it can."""
        try:
            return any(
                feature.geometry().isEmpty()
                for feature in watched(
                    features_of(self._source, QgsFeatureRequest().setNoAttributes()), self._feedback.isCanceled
                )
            )
        except Cancelled:
            return False

    def write(self, outcomes: dict[int, PhotoDone], features: list[int]) -> dict[str, Any]:
        """Write down what became of each photo, after a cancel too; where the layer is, by its parameter.

        ``outcomes`` are by row, and ``features`` has the id of each row's feature.
        """
        output, feedback = self._output, self._feedback
        if not output.wanted:
            return {}
        total = self._source.featureCount()
        if total and not outcomes and output.existed:  # nothing was done, so the earlier record is the true one
            feedback.pushWarning(tr("Nothing was done, so {place} was left as it was.", place=output.place.shown))
            return {names.OUTPUT: output.result()}
        dest = str(output.open())
        ids = self._given.field(names.ID_FIELD, self._source)
        are_images = ids and all(self._fields.lookupField(name) >= 0 for name in ("compass_angle", "is_pano"))
        if are_images:
            style_on_load(self._given.context, dest, self._given.algorithm.id())  # images look like such here as well
        feedback.setProgressText(tr("Writing down what became of each photo ..."))
        rows = record_features(self._source, self._fields, self._folder, outcomes, features)
        if output.updates:  # of a photo that was not reached, what the table says is still true
            rows = (row for row in rows if row["download_status"] != "cancelled")
        written = 0
        while block := list(islice(rows, _BLOCK_ROWS)):
            output.write(block)
            written += len(block)
            feedback.setProgress(100 * min(1, written / max(1, total)))
        output.close()
        if output.is_left:
            feedback.pushWarning(tr("The run was cancelled, so {place} was left as it was.", place=output.place.shown))
        layer = output.finished() if are_images else None
        if layer is not None:
            send_style_along(layer, feedback)
        return {names.OUTPUT: output.result()}

    def where(self, written: dict[str, Any]) -> Optional[str]:
        """A sentence about where the record is, of what :meth:`write` gave; None if none was wanted."""
        if names.OUTPUT not in written:
            return None
        return place_of(tr("The record of each photo"), written[names.OUTPUT], self._given.context)
