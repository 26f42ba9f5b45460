"""Features to photos: which image each is, where it is to be had, what it is called, what the layer says of it."""

from __future__ import annotations

from collections import Counter
from typing import Any, NamedTuple, Optional

from qgis.core import (
    NULL,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsExpression,
    QgsExpressionContext,
    QgsFeature,
    QgsFeatureIterator,
    QgsFeatureRequest,
    QgsFields,
    QgsProcessingContext,
    QgsProcessingFeatureSource,
    QgsProcessingFeedback,
)

from ..core.errors import Cancelled, RequestInvalid
from ..core.photos.names import photo_key, safe_folder, safe_name
from ..core.photos.photo import Facts, Photo, uniquely_named
from ..core.photos.urls import expiry, is_web_address
from ..core.sentences import Sentence
from ..core.services.mapillary.fields import thumb_field
from ..i18n import tr
from . import values as meaning

_SHAPEFILE_NAME = 10  # characters of a column's name in a shapefile, which cuts the rest


class PhotoFields(NamedTuple):
    """Names of the fields that tell a photo; None for those that the layer does not have."""

    id: Optional[str]
    url: Optional[str]
    filename: Optional[str]


def features_of(source: QgsProcessingFeatureSource, request: Optional[QgsFeatureRequest] = None) -> QgsFeatureIterator:
    """The source's features, invalid shapes too: QGIS's check would throw through Python, which ends the process."""
    flag = QgsProcessingFeatureSource.Flag.FlagSkipGeometryValidityChecks
    return source.getFeatures(request or QgsFeatureRequest(), flag)


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
    flaws: Counter[Sentence] = Counter()
    values = Values(source.fields())
    for row, feature in enumerate(features_of(source)):
        if row % 1000 == 0 and feedback.isCanceled():
            raise Cancelled
        features.append(feature.id())
        values.take(feature)
        identity, flaw = meaning.identity(values.get(fields.id))
        if flaw is not None:
            flaws[flaw] += 1
        url, fits = _address(values, fields, size)
        key = photo_key(identity, url, row)
        folder = _subfolder(expression, expressions, feature)
        name = safe_name(values.text(fields.filename), key)
        facts = _facts(values, to_degrees, identity is not None)
        found.append(Photo(row, key, identity, url, folder, name, fits, facts, flaw))
    for flaw, count in flaws.items():
        feedback.pushWarning(
            tr("Features whose photo is not asked for by their id: {count:,} ({flaw}).", count=count, flaw=flaw)
        )
    return uniquely_named(found, feedback.isCanceled), features


class Values:
    """A feature's values by field name; None for NULL and for fields that are not there."""

    def __init__(self, fields: QgsFields) -> None:
        self.feature = QgsFeature()
        self._fields = fields
        self._attributes: list[Any] = []
        self._places: dict[str, int] = {}

    def take(self, feature: QgsFeature) -> None:
        """Take the values of the next feature."""
        self.feature, self._attributes = feature, feature.attributes()

    def get(self, name: Optional[str]) -> Any:
        """A value as it stands."""
        if not name:
            return None
        place = self._places.get(name)
        if place is None:
            place = self._fields.lookupField(name)
            if place < 0:
                place = self._fields.lookupField(name[:_SHAPEFILE_NAME])
            self._places[name] = place
        value = self._attributes[place] if 0 <= place < len(self._attributes) else None
        return None if not isinstance(value, (str, int, float)) and value == NULL else value

    def text(self, name: Optional[str]) -> Optional[str]:
        """A value as text."""
        return meaning.text(self.get(name))


def _address(values: Values, fields: PhotoFields, size: str) -> tuple[Optional[str], bool]:
    """An address, and whether it is known to lead to the size asked for.

    An address of Mapillary's does not tell its size: a column of that size does, or a comparison with it. Addresses
    of others are taken as they are.
    """
    right = values.text(thumb_field(size))
    if fields.url is not None and is_web_address(right):
        return right, True
    url = values.text(fields.url)
    if url is None or not is_web_address(url):
        return None, False
    return url, expiry(url) is None


def _facts(values: Values, to_degrees: QgsCoordinateTransform, has_id: bool) -> Facts:
    lon = lat = None
    geometry = values.feature.geometry()
    if not geometry.isNull() and not geometry.isEmpty():
        try:
            point = to_degrees.transform(geometry.centroid().asPoint())
            lon, lat = point.x(), point.y()
        except (QgsCsException, ValueError, TypeError):
            lon = lat = None  # a photo without its position is still a photo
    captured = values.get("captured_at")
    if has_id and meaning.is_date_alone(captured):  # Mapillary knows the time as well
        captured = None
    return Facts(
        lon=lon,
        lat=lat,
        altitude=meaning.real(values.get("altitude")),
        compass_angle=meaning.real(values.get("compass_angle")),
        captured_at=meaning.moment(captured),
        make=values.text("make"),
        model=values.text("model"),
        creator=values.text("creator_username"),
        is_pano=meaning.flag(values.get("is_pano")),
    )


def _prepared(subfolder: Optional[str], expressions: QgsExpressionContext) -> Optional[QgsExpression]:
    if not subfolder:
        return None
    expression = QgsExpression(subfolder)
    if expression.hasParserError() or not expression.prepare(expressions):
        reason = expression.parserErrorString() or expression.evalErrorString()
        raise RequestInvalid("The expression for 'Subfolder' cannot be used: {reason}", reason=reason.strip())
    return expression


def _subfolder(expression: Optional[QgsExpression], expressions: QgsExpressionContext, feature: QgsFeature) -> str:
    if expression is None:
        return ""
    expressions.setFeature(feature)
    value = expression.evaluate(expressions)
    if expression.hasEvalError():
        raise RequestInvalid("The expression for 'Subfolder' failed: {reason}", reason=expression.evalErrorString())
    return safe_folder("" if value is None or value == NULL else str(value))
