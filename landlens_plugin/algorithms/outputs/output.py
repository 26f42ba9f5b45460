"""A layer that a run writes: looked at before the run, opened late, and seen to be whole at the end."""

from __future__ import annotations

import os
import re
import shutil
from collections.abc import Callable, Sequence
from typing import Any, Optional, Union

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsFeatureSink,
    QgsFields,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingOutputLayerDefinition,
    QgsProperty,
    QgsVectorLayer,
)

from ...core.errors import LayerDiskFull, LayerUnwritable
from ...core.sentences import Sentence
from ...i18n import said
from ..parameters.given import Given
from .gdal_errors import errors_of_gdal
from .place import Place, without_password
from .trial import tried

_FULL = re.compile(r"disk is full|no space left|not enough space|quota exceeded", re.IGNORECASE)
_LEAST_BYTES = 64 * 1024  # a disk with less than this cannot take what any format writes at a time
# GDAL's only word where what FlatGeobuf puts in order on the way does not fit; by then its space is free again.
_PERHAPS_FULL = re.compile(r"I/O failure", re.IGNORECASE)
_SCARCE_BYTES = 2**30
_REPEATED = re.compile(r"duplicate key|unique constraint", re.IGNORECASE)


class Output:
    """One sink parameter of a run. Nothing that is there already is touched before :meth:`open`.

    Raises LayerUnwritable, with a sentence, from :meth:`check` on.
    """

    def __init__(
        self,
        given: Given,
        name: str,
        fields: QgsFields,
        wkb_type: Any,
        crs: QgsCoordinateReferenceSystem,
        *,
        renumbered: bool = False,
    ) -> None:
        self._given, self._name, self._renumbered = given, name, renumbered
        self._schema = (fields, wkb_type, crs)
        self.label = given.label(name)
        value = given.raw(name)
        self._appends = isinstance(value, QgsProcessingOutputLayerDefinition) and value.useRemapping()
        self.place = Place(_destination(given, name))
        self.existed = self.place.exists()
        self.dest: Optional[str] = None
        self._sink: Optional[QgsFeatureSink] = None
        self._written = 0

    @property
    def wanted(self) -> bool:
        """Whether the layer was asked for at all."""
        return bool(self.place.destination)

    def result(self) -> str:
        """Where the layer is, or would have been, for a run's results: what hides a password is the layer itself.

        QGIS writes every result into its log, but of a layer its name alone.
        """
        place = Place(self.dest or self.place.destination)
        if place.shown == place.destination:
            return place.destination
        layer = place.layer()
        layer.setName(self.label)
        self._given.context.temporaryLayerStore().addMapLayer(layer)
        return str(layer.id())

    @property
    def is_left(self) -> bool:
        """Whether what was there stayed as it was."""
        return False

    @property
    def is_open(self) -> bool:
        """Whether the layer was begun, which replaced the one that was there."""
        return self.dest is not None

    def check(
        self,
        feedback: QgsProcessingFeedback,
        folder: Optional[str] = None,
        placeless: Callable[[], bool] = lambda: False,
    ) -> None:
        """See that the layer can be written, and say what its format cannot hold, without touching what is there.

        A missing folder is no fault where ``folder``, which the run makes, brings it along. ``placeless`` says whether
        some of the features have no position, and is asked only where that matters.
        """
        if not self.wanted:
            return
        self.place.check(self.label, folder)
        if self._appends or not (self.place.is_file or self.place.is_memory):
            return
        kept = tried(self.place.suffix, self.label, *self._schema)
        if kept.drops_placeless and placeless():
            raise LayerUnwritable(
                "The layer '{label}' cannot be written as {format}: files of this format leave out what has no "
                "position, as some of its features. Choose another format for it, such as GeoPackage (.gpkg).",
                label=self.label,
                format=self.place.suffix,
            )
        for loss in kept.losses:
            feedback.pushWarning(said(loss))

    def open(self) -> Optional[str]:
        """Begin the layer; its destination, None if it was not asked for."""
        if self.dest is None and self.wanted:
            if self._appends:
                self._written = self.place.count() or 0
            with errors_of_gdal() as errors:
                try:
                    self._sink, dest = self._given.sink(self._name, *self._schema, self._renumbered)
                except QgsProcessingException as error:
                    raise self._failure(str(error)) from None
            if self._sink is None:
                unsaid = self._given.algorithm.invalidSinkError(self._given.parameters, self._name)
                raise self._failure("; ".join(errors) or unsaid)
            self.dest = dest
        return self.dest

    def write(self, features: Sequence[QgsFeature]) -> None:
        """Add features to the open layer."""
        if self._sink is None:
            return
        with errors_of_gdal() as errors:  # of a shapefile's table that does not fit, nobody else tells
            added = self._sink.addFeatures(features, QgsFeatureSink.Flag.FastInsert)
        if not added or errors:
            raise self._failure(self._sink.lastError() or "; ".join(errors[:3]))
        self._written += len(features)

    def close(self) -> None:
        """Complete the layer, and see that all of it is there: formats write much of it at the very end."""
        sink, self._sink = self._sink, None
        if sink is None:
            return
        with errors_of_gdal() as errors:
            flushed, reason = sink.flushBuffer(), sink.lastError()
            del sink
        if not flushed or errors:
            raise self._failure(reason or "; ".join(errors[:3]))
        if self._given.context.temporaryLayerStore().mapLayer(self.dest) is not None:
            return
        found = Place(str(self.dest)).count()
        if found is not None and found < self._written:  # of a spreadsheet its head may count as a row
            raise self._failure(
                Sentence("{found:,} of {written:,} features are there", found=found, written=self._written)
            )

    def finished(self) -> Optional[QgsVectorLayer]:
        """The closed layer where this run made it, to be dressed; None of a temporary one, which QGIS loads itself."""
        if self.dest is None or self._appends or self.place.is_memory:
            return None
        layer = Place(self.dest).layer()
        return layer if layer.isValid() else None

    def _failure(self, reason: Union[Sentence, str]) -> LayerUnwritable:
        text = str(reason)
        if self._appends and _REPEATED.search(text):
            return LayerUnwritable(
                "Rows could not be appended to {place}: some are there already, and it takes each only once "
                "({reason}). Choose the table itself as output, and under 'Existing table' to bring its rows up to "
                "date.",
                place=self.place.shown,
                reason=" ".join(without_password(text).split()).rstrip("."),
            )
        path = self.place.path
        if path is not None:
            free = shutil.disk_usage(self.place.folder).free if os.path.isdir(self.place.folder) else _LEAST_BYTES
            scarce = free < _SCARCE_BYTES and _PERHAPS_FULL.search(text)
            if scarce or _FULL.search(text) or free < _LEAST_BYTES:
                return LayerDiskFull(path, free)
        return LayerUnwritable(
            "The layer '{label}' could not be written to {place}: {reason}. "
            "Choose another place or format for it, and run it again.",
            label=self.label,
            place=self.place.shown,
            reason=without_password(reason).strip().rstrip(".") if isinstance(reason, str) else reason,
        )


def _destination(given: Given, name: str) -> str:
    """Where a sink parameter leads. QGIS's own way to ask opens the layer, which destroys the one that is there."""
    value, default = given.raw(name), given.algorithm.parameterDefinition(name).defaultValue()
    if isinstance(value, QgsProcessingOutputLayerDefinition):
        value = value.sink
    if isinstance(value, QgsProperty):
        value, _ = value.valueAsString(given.context.expressionContext(), default or "")
    return str(value or default or "")
