"""The output of an analysis: features of its input with columns of our own behind theirs."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from itertools import islice
from typing import Any, Optional

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsFields,
    QgsGeometry,
    QgsProcessingFeatureSource,
    QgsProcessingFeedback,
    QgsVectorLayer,
)

from ...core.errors import Cancelled, LayerUnwritable
from ...core.run.telling import Tell
from ...i18n import joined, tr
from ...layers.added import Column, added_features, added_fields
from ...layers.on_load import dress_on_load
from ...layers.style import apply_style
from ...layers.travel import send_style_along
from ..parameters.given import Given
from .after_cancel import place_of
from .output import Output

Look = tuple[Callable[[QgsVectorLayer], None], str]  # what gives a layer its style, and what that is called
_BLOCK_ROWS = 1000


def telling(feedback: QgsProcessingFeedback) -> Tell:
    """Tells a feedback how far the work is, and raises Cancelled once it is cancelled."""

    def tell(share: float) -> None:
        if feedback.isCanceled():
            raise Cancelled
        feedback.setProgress(100 * share)

    return tell


class PlainOutput:
    """A sink parameter that is looked at when this is made and written at the end, whole.

    Raises LayerUnwritable. ``inputs`` are the parameters of the layers that are read, none of which may be replaced.
    ``look`` is how QGIS draws it, loaded or opened from a file that keeps styles; without one, in one colour.
    """

    def __init__(
        self,
        given: Given,
        name: str,
        fields: QgsFields,
        wkb_type: Any,
        crs: QgsCoordinateReferenceSystem,
        feedback: QgsProcessingFeedback,
        inputs: Sequence[str] = ("INPUT",),
        look: Optional[Look] = None,
    ) -> None:
        self._given, self._name, self._feedback, self._look = given, name, feedback, look
        self.fields = fields
        self._output = Output(given, name, fields, wkb_type, crs, renumbered=True)
        for one in inputs:
            if self._output.place.replaces(given.layer(one)):
                raise LayerUnwritable(
                    "The layer '{label}' cannot be written to {path}, as '{input}' is read from there. "
                    "Choose another place for it.",
                    label=self._output.label,
                    path=self._output.place.path or self._output.place.shown,
                    input=given.label(one),
                )
        self._output.check(feedback)

    @property
    def wanted(self) -> bool:
        """Whether the layer was asked for."""
        return self._output.wanted

    def write(
        self, features: Iterable[QgsFeature], total: int, start: float, end: float, *, to_the_end: bool = False
    ) -> dict[str, Any]:
        """Write the features, some ``total``, while progress goes from ``start`` to ``end`` of the whole run, 0 to 1.

        Returns where the layer is, by its parameter; nothing where it was not asked for. After a cancel the rest is
        left out, and the log says so, unless all is to be written ``to_the_end``, as a record of what was done.
        """
        output, feedback = self._output, self._feedback
        if not output.wanted:
            return {}
        dest = str(output.open())
        if self._look is not None:
            dress_on_load(self._given.context, dest, self._given.algorithm.id(), self._look[0])
        waiting = iter(features)
        written = 0
        while block := list(islice(waiting, _BLOCK_ROWS)):
            if feedback.isCanceled() and not to_the_end:
                place = place_of(tr("The layer"), dest, self._given.context)
                feedback.pushWarning(
                    tr("Cancelled while writing: {done:,} of {total:,} features.", done=written, total=total)
                )
                if place:
                    feedback.pushInfo(joined(place))
                break
            output.write(block)
            written += len(block)
            feedback.setProgress(100 * (start + (end - start) * min(1, written / max(1, total))))
        output.close()
        layer = output.finished() if self._look is not None else None
        if layer is not None and self._look is not None:
            send_style_along(layer, feedback, *self._look)
        return {self._name: output.result()}


class AddedOutput(PlainOutput):
    """The features of a source, or some of them, with columns of our own. Without a look, images look like images."""

    def __init__(
        self,
        given: Given,
        name: str,
        source: QgsProcessingFeatureSource,
        own: Sequence[Column],
        feedback: QgsProcessingFeedback,
        *,
        wkb_type: Any = None,
        crs: Optional[QgsCoordinateReferenceSystem] = None,
        inputs: Sequence[str] = ("INPUT",),
        look: Optional[Look] = None,
    ) -> None:
        fields = added_fields(source.fields(), own)
        wkb_type = source.wkbType() if wkb_type is None else wkb_type
        if look is None and all(fields.lookupField(one) >= 0 for one in ("mly_id", "compass_angle", "is_pano")):
            look = (apply_style, tr("Direction"))
        super().__init__(given, name, fields, wkb_type, crs or source.sourceCrs(), feedback, inputs, look)
        self._source = source

    def write_rows(
        self,
        rows: Sequence[int],
        columns: Sequence[Sequence[Any]],
        start: float,
        end: float,
        shapes: Optional[Sequence[Optional[QgsGeometry]]] = None,
    ) -> dict[str, Any]:
        """Write a feature for each row of the source that is named, see :func:`landlens_plugin.layers.added`."""
        if not self.wanted:
            return {}
        features = added_features(self._source, self.fields, rows, columns, shapes)
        return self.write(features, len(rows), start, end)
