"""A layer that a run writes: looked at before the run, opened late, and seen to be whole at the end."""

from __future__ import annotations

import os
import re
import shutil
from collections.abc import Sequence
from typing import Any, Optional

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsFeatureSink,
    QgsFields,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingOutputLayerDefinition,
    QgsProperty,
)

from ...core.errors import LayerDiskFull, LayerUnwritable
from .gdal_errors import errors_of_gdal
from .place import Place
from .trial import losses

_FULL = re.compile(r"disk is full|no space left|not enough space|quota exceeded", re.IGNORECASE)
_LEAST_BYTES = 64 * 1024  # a disk with less than this cannot take what any format writes at a time
# GDAL's only word where what FlatGeobuf puts in order on the way does not fit; by then its space is free again.
_PERHAPS_FULL = re.compile(r"I/O failure", re.IGNORECASE)
_SCARCE_BYTES = 2**30


class Output:
    """One sink parameter of a run. Nothing that is there already is touched before :meth:`open`.

    Raises LayerUnwritable, with a sentence, from :meth:`check` on.
    """

    def __init__(
        self,
        form: QgsProcessingAlgorithm,
        parameters: dict[str, Any],
        name: str,
        context: QgsProcessingContext,
        fields: QgsFields,
        wkb_type: Any,
        crs: QgsCoordinateReferenceSystem,
    ) -> None:
        self._form, self._parameters, self._name, self._context = form, parameters, name, context
        self._schema = (fields, wkb_type, crs)
        self.label = form.parameterDefinition(name).description()
        value = parameters.get(name)
        self._appends = isinstance(value, QgsProcessingOutputLayerDefinition) and value.useRemapping()
        self.place = Place(_destination(form, value, name, context))
        self.existed = self.place.exists()
        self.dest: Optional[str] = None
        self._sink: Optional[QgsFeatureSink] = None
        self._written = 0

    @property
    def wanted(self) -> bool:
        """Whether the layer was asked for at all."""
        return bool(self.place.destination)

    @property
    def is_open(self) -> bool:
        """Whether the layer was begun, which replaced the one that was there."""
        return self.dest is not None

    def check(self, feedback: QgsProcessingFeedback, folder: Optional[str] = None) -> None:
        """See that the layer can be written, and say what its format cannot hold, without touching what is there.

        A missing folder is no fault where ``folder``, which the run makes, brings it along.
        """
        if not self.wanted:
            return
        self.place.check(self.label, folder)
        if self._appends or not (self.place.is_file or self.place.is_memory):
            return
        for sentence in losses(self.place.suffix, self.label, *self._schema):
            feedback.pushWarning(sentence)

    def open(self) -> Optional[str]:
        """Begin the layer; its destination, None if it was not asked for."""
        if self.dest is None and self.wanted:
            if self._appends:
                self._written = self.place.count() or 0
            with errors_of_gdal() as said:
                try:
                    self._sink, dest = self._form.parameterAsSink(
                        self._parameters, self._name, self._context, *self._schema
                    )
                except QgsProcessingException as error:
                    raise self._failure(str(error)) from None
            if self._sink is None:
                raise self._failure("; ".join(said) or self._form.invalidSinkError(self._parameters, self._name))
            self.dest = dest
        return self.dest

    def write(self, features: Sequence[QgsFeature]) -> None:
        """Add features to the open layer."""
        if self._sink is None:
            return
        with errors_of_gdal() as said:  # of a shapefile's table that does not fit, nobody else tells
            added = self._sink.addFeatures(features, QgsFeatureSink.Flag.FastInsert)
        if not added or said:
            raise self._failure(self._sink.lastError() or "; ".join(said[:3]))
        self._written += len(features)

    def close(self) -> None:
        """Complete the layer, and see that all of it is there: formats write much of it at the very end."""
        sink, self._sink = self._sink, None
        if sink is None:
            return
        with errors_of_gdal() as said:
            flushed, reason = sink.flushBuffer(), sink.lastError()
            del sink
        if not flushed or said:
            raise self._failure(reason or "; ".join(said[:3]))
        if self._context.temporaryLayerStore().mapLayer(self.dest) is not None:
            return
        found = Place(str(self.dest)).count()
        if found is not None and found < self._written:  # of a spreadsheet its head may count as a row
            raise self._failure(f"{found:,} of {self._written:,} features are there")

    def _failure(self, said: str) -> LayerUnwritable:
        path = self.place.path
        if path is not None:
            free = shutil.disk_usage(self.place.folder).free if os.path.isdir(self.place.folder) else _LEAST_BYTES
            scarce = free < _SCARCE_BYTES and _PERHAPS_FULL.search(said)
            if scarce or _FULL.search(said) or free < _LEAST_BYTES:
                return LayerDiskFull(path, free)
        return LayerUnwritable(
            f"The layer '{self.label}' could not be written to {self.place.destination}: {said.strip().rstrip('.')}. "
            "Choose another place or format for it, and run it again."
        )


def _destination(form: QgsProcessingAlgorithm, value: Any, name: str, context: QgsProcessingContext) -> str:
    """Where a sink parameter leads. QGIS's own way to ask opens the layer, which destroys the one that is there."""
    default = form.parameterDefinition(name).defaultValue()
    if isinstance(value, QgsProcessingOutputLayerDefinition):
        value = value.sink
    if isinstance(value, QgsProperty):
        value, _ = value.valueAsString(context.expressionContext(), default or "")
    return str(value or default or "")
