"""What a form was given: its values by the names of their parameters."""

from __future__ import annotations

import re
from typing import Any, Optional

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeatureSink,
    QgsFields,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeatureSource,
    QgsProcessingFeatureSourceDefinition,
    QgsProcessingParameterDefinition,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QDateTime

from ...core.errors import RequestInvalid
from ...core.sentences import Sentence


class Given:
    """The values of one run, or of one look at a form.

    ``parameters`` are raw, as they came; the methods read one of them as what it stands for. Where the user left it
    empty, most have its default.
    """

    def __init__(
        self, algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext
    ) -> None:
        self.algorithm = algorithm
        self.parameters = parameters
        self.context = context

    def raw(self, name: str) -> Any:
        """The value as it came; None where nothing did."""
        return self.parameters.get(name)

    def has(self, name: str) -> bool:
        """Whether the user gave anything."""
        return self.raw(name) not in (None, "")

    def label(self, name: str) -> str:
        """What the form calls the parameter."""
        return self.algorithm.parameterDefinition(name).description()

    def text(self, name: str) -> str:
        """A text, and the name of a field, a folder, an expression."""
        return self.algorithm.parameterAsString(self.parameters, name, self.context)

    def list(self, name: str) -> list[str]:
        """The parts of a text between commas, semicolons and ends of lines; user names may hold spaces."""
        parts = re.split(r"[,;\n]", self.text(name))
        return [part.strip() for part in parts if part.strip()]

    def flag(self, name: str) -> bool:
        """Yes or no."""
        return self.algorithm.parameterAsBool(self.parameters, name, self.context)

    def whole(self, name: str) -> int:
        """A whole number."""
        return self.algorithm.parameterAsInt(self.parameters, name, self.context)

    def number(self, name: str) -> float:
        """A number."""
        return self.algorithm.parameterAsDouble(self.parameters, name, self.context)

    def whole_or_none(self, name: str) -> Optional[int]:
        """A whole number; None where the user left it empty."""
        return self.whole(name) if self.has(name) else None

    def number_or_none(self, name: str) -> Optional[float]:
        """A number; None where the user left it empty."""
        return self.number(name) if self.has(name) else None

    def choice(self, name: str) -> str:
        """The one string chosen."""
        return self.algorithm.parameterAsEnumString(self.parameters, name, self.context)

    def choices(self, name: str) -> tuple[str, ...]:
        """The strings chosen; QGIS has an empty choice as one empty string."""
        chosen = self.algorithm.parameterAsEnumStrings(self.parameters, name, self.context)
        return tuple(one for one in chosen if one)

    def moment(self, name: str) -> QDateTime:
        """A date and time; an invalid one for what is none."""
        return self.algorithm.parameterAsDateTime(self.parameters, name, self.context)

    def source(self, name: str) -> Optional[QgsProcessingFeatureSource]:
        """The features of a layer; None where it may be left empty and was. Raises QgsProcessingException."""
        source = self.algorithm.parameterAsSource(self.parameters, name, self.context)
        may_miss = self.algorithm.parameterDefinition(name).flags() & QgsProcessingParameterDefinition.Flag.FlagOptional
        if source is None and (self.has(name) or not may_miss):
            raise QgsProcessingException(self.algorithm.invalidSourceError(self.parameters, name))
        return source

    def layer(self, name: str) -> Optional[QgsVectorLayer]:
        """The layer itself, of a selection in it the whole; None where there is none."""
        value = self.raw(name)
        if isinstance(value, QgsProcessingFeatureSourceDefinition):  # of which QGIS tells no layer
            value = value.source
        return self.algorithm.parameterAsVectorLayer({name: value}, name, self.context)

    def field(self, name: str, source: QgsProcessingFeatureSource) -> Optional[str]:
        """The field of a source that a parameter names; None where it names none.

        A default that the layer does not have is no fault, a choice is. Raises RequestInvalid.
        """
        field = self.text(name)
        if not field or source.fields().lookupField(field) >= 0:
            return field or None
        if field == self.algorithm.parameterDefinition(name).defaultValue():
            return None
        known = ", ".join(one.name() for one in source.fields()) or Sentence("no fields at all")
        raise RequestInvalid("The input layer has no field '{field}'. It has: {known}.", field=field, known=known)

    def sink(
        self,
        name: str,
        fields: QgsFields,
        wkb_type: Any,
        crs: QgsCoordinateReferenceSystem,
        renumbered: bool = False,
    ) -> tuple[Optional[QgsFeatureSink], Optional[str]]:
        """A new layer and where it is, which replaces what is there. Raises QgsProcessingException.

        ``renumbered`` gives the features new numbers where a format keeps such, as several may have one from the input.
        """
        flags = QgsFeatureSink.SinkFlags()
        if renumbered:
            flags |= QgsFeatureSink.SinkFlag.RegeneratePrimaryKey
        # What is appended to a layer goes through expressions, which know of fields only by this.
        self.context.expressionContext().setFields(fields)
        return self.algorithm.parameterAsSink(self.parameters, name, self.context, fields, wkb_type, crs, flags)
