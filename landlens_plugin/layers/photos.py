"""Features to photos, and back to a layer that records what became of each."""

from __future__ import annotations

import dataclasses
import math
import os
from collections.abc import Iterator, Sequence
from typing import Any, NamedTuple, Optional

from qgis.core import (
    NULL,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsExpression,
    QgsExpressionContext,
    QgsFeature,
    QgsFields,
    QgsProcessingContext,
    QgsProcessingFeatureSource,
    QgsProcessingFeedback,
)
from qgis.PyQt.QtCore import QDateTime, Qt

from ..compat import make_field
from ..core.errors import Cancelled, RequestInvalid
from ..core.filenames import address_key, safe_folder, safe_name, unique_names
from ..core.photos import Facts, Photo, PhotoDone, expiry, is_web_address

_RECORD = (
    ("image_path", "text"),
    ("image_relpath", "text"),
    ("download_status", "text"),
    ("download_error", "text"),
    ("bytes", "long"),
)


class PhotoFields(NamedTuple):
    """Names of the fields that tell a photo; None for those that the layer does not have."""

    id: Optional[str]
    url: Optional[str]
    filename: Optional[str]


def photos_of(
    source: QgsProcessingFeatureSource,
    fields: PhotoFields,
    size: str,
    subfolder: Optional[str],
    expressions: QgsExpressionContext,
    context: QgsProcessingContext,
    feedback: QgsProcessingFeedback,
) -> tuple[list[Photo], list[int]]:
    """A photo for each feature, in the source's order, under a name of its own; and the features' ids.

    Raises RequestInvalid and Cancelled.
    """
    expression = _prepared(subfolder, expressions)
    to_degrees = QgsCoordinateTransform(
        source.sourceCrs(), QgsCoordinateReferenceSystem("EPSG:4326"), context.transformContext()
    )
    found: list[Photo] = []
    features: list[int] = []
    for row, feature in enumerate(source.getFeatures()):
        if row % 1000 == 0 and feedback.isCanceled():
            raise Cancelled
        features.append(feature.id())
        values = _Values(feature)
        identity = values.id(fields.id)
        url, fits = _address(values, fields, size)
        key = identity or address_key(url or f"row {row}")
        folder = _subfolder(expression, expressions, feature)
        name = safe_name(values.text(fields.filename), key)
        found.append(Photo(row, key, identity, url, folder, name, fits, _facts(values, to_degrees)))
    names = unique_names([(photo.folder, photo.name, photo.key) for photo in found])
    return [dataclasses.replace(photo, name=name) for photo, name in zip(found, names)], features


def record_fields(fields: QgsFields) -> QgsFields:
    """The input's fields, followed by those of the record; a record that the input has already is replaced."""
    known = {name for name, _ in _RECORD}
    result = QgsFields()
    for field in fields:
        if field.name() not in known:
            result.append(field)
    for name, kind in _RECORD:
        result.append(make_field(name, kind))
    return result


def record_features(
    source: QgsProcessingFeatureSource,
    fields: QgsFields,
    folder: str,
    outcomes: dict[int, PhotoDone],
    features: Sequence[int],
) -> Iterator[QgsFeature]:
    """The source's features with their record; those without an outcome were not reached: "cancelled".

    ``features`` has the id of each row's feature, as the layer may have been edited since its photos were listed.
    """
    by_feature = {features[row]: outcome for row, outcome in outcomes.items()}
    numbered = len(set(features)) == len(features)  # else ids say nothing, and only the order is left
    kept = [source.fields().indexFromName(field.name()) for field in fields][: fields.count() - len(_RECORD)]
    for row, feature in enumerate(source.getFeatures()):
        outcome = (by_feature.get(feature.id()) if numbered else outcomes.get(row)) or PhotoDone(row, "cancelled")
        path = os.path.abspath(outcome.path) if outcome.path else None
        relative = os.path.relpath(path, os.path.abspath(folder)).replace(os.sep, "/") if path else None
        result = QgsFeature(fields)
        result.setGeometry(feature.geometry())
        attributes = feature.attributes()
        result.setAttributes(
            [attributes[index] for index in kept]
            + [path, relative, outcome.status, outcome.error, outcome.bytes if path else None]
        )
        yield result


class _Values:
    """A feature's values by field name; None for NULL and for fields that are not there."""

    def __init__(self, feature: QgsFeature) -> None:
        self.feature = feature
        self._fields = feature.fields()

    def get(self, name: Optional[str]) -> Any:
        index = self._fields.lookupField(name) if name else -1
        value = self.feature.attribute(index) if index >= 0 else None
        return None if value == NULL else value

    def text(self, name: Optional[str]) -> Optional[str]:
        value = self.get(name)
        return str(value) if value is not None and str(value) != "" else None

    def real(self, name: str) -> Optional[float]:
        value = self.get(name)
        try:
            number = math.nan if value is None else float(value)
        except (TypeError, ValueError, OverflowError):
            return None
        return number if math.isfinite(number) else None

    def id(self, name: Optional[str]) -> Optional[str]:
        """A Mapillary id: digits, whether the layer keeps it as text, an integer, or an exact real number."""
        value = self.get(name)
        if isinstance(value, float) and value.is_integer() and abs(value) <= 2**53:
            value = int(value)
        text = str(value).strip() if value is not None else ""
        return text if text.isascii() and text.isdigit() else None


def _address(values: _Values, fields: PhotoFields, size: str) -> tuple[Optional[str], bool]:
    """An address, and whether it is known to lead to the size asked for.

    An address of Mapillary's does not tell its size: a column of that size does, or a comparison with it. Addresses
    of others are taken as they are.
    """
    right = values.text(f"thumb_{size}_url")
    if fields.url is not None and is_web_address(right):
        return right, True
    url = values.text(fields.url)
    if url is None or not is_web_address(url):
        return None, False
    return url, expiry(url) is None


def _facts(values: _Values, to_degrees: QgsCoordinateTransform) -> Facts:
    lon = lat = None
    geometry = values.feature.geometry()
    if not geometry.isNull() and not geometry.isEmpty():
        try:
            point = to_degrees.transform(geometry.centroid().asPoint())
            lon, lat = point.x(), point.y()
        except (QgsCsException, ValueError, TypeError):
            lon = lat = None  # a photo without its position is still a photo
    captured = values.get("captured_at")
    if isinstance(captured, QDateTime) and captured.isValid():
        if captured.timeSpec() == Qt.TimeSpec.LocalTime:  # shapefiles and others drop the zone, which is UTC
            captured = QDateTime(captured.date(), captured.time(), Qt.TimeSpec.UTC)
        moment = int(captured.toMSecsSinceEpoch())
    else:
        moment = None
    pano = values.get("is_pano")
    return Facts(
        lon=lon,
        lat=lat,
        altitude=values.real("altitude"),
        compass_angle=values.real("compass_angle"),
        captured_at=moment,
        make=values.text("make"),
        model=values.text("model"),
        creator=values.text("creator_username"),
        is_pano=None if pano is None else bool(pano),
    )


def _prepared(subfolder: Optional[str], expressions: QgsExpressionContext) -> Optional[QgsExpression]:
    if not subfolder:
        return None
    expression = QgsExpression(subfolder)
    if expression.hasParserError() or not expression.prepare(expressions):
        reason = expression.parserErrorString() or expression.evalErrorString()
        raise RequestInvalid(f"The expression for 'Subfolder' cannot be used: {reason.strip()}")
    return expression


def _subfolder(expression: Optional[QgsExpression], expressions: QgsExpressionContext, feature: QgsFeature) -> str:
    if expression is None:
        return ""
    expressions.setFeature(feature)
    value = expression.evaluate(expressions)
    if expression.hasEvalError():
        raise RequestInvalid(f"The expression for 'Subfolder' failed: {expression.evalErrorString()}")
    return safe_folder("" if value is None or value == NULL else str(value))
