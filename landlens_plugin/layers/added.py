"""Features of a layer with columns of our own behind theirs."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any, Optional

import numpy as np
from qgis.core import QgsFeature, QgsFeatureRequest, QgsField, QgsFields, QgsGeometry, QgsProcessingFeatureSource

from ..compat import make_field
from .photos import features_of

Column = tuple[str, str]  # a name, and a kind of :func:`landlens_plugin.compat.make_field`


def added_fields(fields: QgsFields, own: Sequence[Column]) -> QgsFields:
    """A layer's fields followed by our own, which replace those that are called the same.

    They come without their aliases: of each one QGIS warns that a layer in memory does not keep it.
    """
    names = {name.lower() for name, _ in own}
    result = QgsFields()
    for field in map(QgsField, fields):
        if field.name().lower() not in names:
            field.setAlias("")
            result.append(field)
    for name, kind in own:
        result.append(make_field(name, kind))
    return result


class Kept:
    """The values of a source's features that stay in front of columns of our own."""

    def __init__(self, source: QgsProcessingFeatureSource, fields: QgsFields, own: int) -> None:
        """``fields`` are those of :func:`added_fields`, the last ``own`` of them ours; what a source lacks is NULL."""
        self._fields = fields
        self._kept = [source.fields().indexFromName(field.name()) for field in fields][: fields.count() - own]
        self._in_place = self._kept == list(range(len(self._kept)))  # then values need not come to Python and go back
        self._no_id = QgsFeature().id()

    def with_own(self, feature: QgsFeature, values: Sequence[Any]) -> QgsFeature:
        """The feature itself with these values behind its own."""
        if not self._in_place:
            attributes = feature.attributes()
            feature.setAttributes([attributes[index] if index >= 0 else None for index in self._kept])
        feature.setFields(self._fields, False)
        feature.resizeAttributes(self._fields.count())
        feature.setId(self._no_id)
        for place, value in enumerate(values, len(self._kept)):
            feature.setAttribute(place, value)
        return feature


def added_features(
    source: QgsProcessingFeatureSource,
    fields: QgsFields,
    rows: Any,
    columns: Sequence[Sequence[Any]],
    shapes: Optional[Sequence[Optional[QgsGeometry]]] = None,
    request: Optional[QgsFeatureRequest] = None,
) -> Iterator[QgsFeature]:
    """A feature for each of ``rows``, which number the source's features from 0 on and may repeat, in their order.

    ``columns`` are our own values, the last of ``fields``, one for each of the rows; None is NULL. ``shapes`` replace
    the source's. ``request`` is for all features, and may say in which CRS.
    """
    kept = Kept(source, fields, len(columns))
    rows = np.asarray(rows, np.int64)
    order = np.argsort(rows, kind="stable")
    wanted = iter(order.tolist())
    following = next(wanted, None)
    for row, feature in enumerate(features_of(source, request)):
        if following is None:
            return
        while following is not None and rows[following] == row:
            place, following = following, next(wanted, None)
            one = QgsFeature(feature) if following is not None and rows[following] == row else feature
            one = kept.with_own(one, [column[place] for column in columns])
            if shapes is not None:
                one.setGeometry(shapes[place] or QgsGeometry())
            yield one
