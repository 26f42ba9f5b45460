"""Features of one layer as another one would hold them: in its CRS, with its columns and its kind of shape."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from qgis.core import (
    NULL,
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsFeatureRequest,
    QgsField,
    QgsFields,
    QgsGeometry,
    QgsProcessingContext,
    QgsProcessingFeatureSource,
)
from qgis.PyQt.QtCore import QDateTime, Qt

from ..compat import make_field
from . import values as meaning
from .added import added_features


def features_alike(
    source: QgsProcessingFeatureSource,
    fields: QgsFields,
    rows: Any,
    columns: Sequence[Sequence[Any]],
    wkb_type: Any,
    crs: QgsCoordinateReferenceSystem,
    context: QgsProcessingContext,
) -> Iterator[QgsFeature]:
    """See :func:`added_features`: with the values of the source's columns of these names, NULL where they tell none."""
    request = QgsFeatureRequest()
    request.setDestinationCrs(crs, context.transformContext())
    request.setTransformErrorCallback(lambda feature: None)
    known = source.fields()
    others = [
        (place, field)
        for place, field in enumerate(list(fields)[: fields.count() - len(columns)])
        if known.indexFromName(field.name()) >= 0 and known.field(field.name()).type() != field.type()
    ]
    for feature in added_features(source, fields, rows, columns, request=request):
        for place, field in others:
            feature.setAttribute(place, _as(field, feature.attributes()[place]))
        if feature.hasGeometry() and feature.geometry().wkbType() != wkb_type:
            parts = feature.geometry().coerceToType(wkb_type)
            feature.setGeometry(parts[0] if parts else QgsGeometry())
        yield feature


def _as(field: QgsField, value: Any) -> Any:
    """A value as a field of another type has it; None where it tells nothing of the kind."""
    if value is None or value == NULL:
        return None
    if field.type() == make_field("", "boolean").type():
        return meaning.flag(value)
    if field.type() == make_field("", "datetime").type():
        moment = meaning.moment(value)
        return None if moment is None else QDateTime.fromMSecsSinceEpoch(moment, Qt.TimeSpec.UTC)
    try:
        return field.convertCompatible(value)
    except ValueError:
        return None
