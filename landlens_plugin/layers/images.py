"""Columns of the core to fields and features of QGIS: the schema of the image layer, as scripts rely on it."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.core import QgsFeature, QgsFields, QgsGeometry, QgsPointXY, QgsRectangle
from qgis.PyQt.QtCore import QDateTime, Qt

from ..compat import make_field
from ..core.fetch.events import Images, TileFailed
from ..core.services.mapillary.fields import columns_of, largest_thumb
from ..core.services.mapillary.rows import base_columns
from ..core.tiles.grid import bounds
from ..i18n import said

_BASE = (
    ("mly_id", "text"),
    ("name", "text"),
    ("filename", "text"),
    ("captured_at", "datetime"),
    ("compass_angle", "real"),
    ("is_pano", "boolean"),
    ("sequence_id", "text"),
    ("creator_id", "text"),
    ("organization_id", "text"),
    ("on_foot", "boolean"),
    ("quality_score", "real"),
    ("page_url", "text"),
    ("image_url", "text"),
)
_UTC = Qt.TimeSpec.UTC  # found once: the way to it takes as long as making a QDateTime
_FAILED = (("tile", "text"), ("z", "integer"), ("x", "integer"), ("y", "integer"), ("reason", "text"))


def image_fields(details: Sequence[str]) -> QgsFields:
    """The fields of an image layer with these details, in the contract's order."""
    return _fields([*_BASE, *columns_of(details)])


def asked_for(details: Sequence[str]) -> frozenset[str]:
    """The columns that only details fill, which not every run asks for and not every image answers."""
    return frozenset({"image_url", *(column.name for column in columns_of(details))})


def failed_tile_fields() -> QgsFields:
    """The fields of the layer of tiles that could not be read."""
    return _fields(_FAILED)


def image_features(batch: Images, fields: QgsFields, details: Sequence[str]) -> list[QgsFeature]:
    """A feature for each image of the batch, with a point in EPSG:4326; unknown values are NULL."""
    images, rows = batch.columns, batch.details or [{}] * len(batch.columns)
    values = base_columns(images, _moment)
    values["image_url"] = [largest_thumb(row) for row in rows] if details else [None] * len(images)
    columns = [
        *(values[name] for name, _ in _BASE),
        *([row.get(column.name) for row in rows] for column in columns_of(details)),
    ]
    features = []
    points = map(QgsGeometry.fromPointXY, map(QgsPointXY, images.lon.tolist(), images.lat.tolist()))
    for point, *attributes in zip(points, *columns):
        feature = QgsFeature()  # with the fields at once, it would be filled with empty attributes first
        feature.setFields(fields, False)
        feature.setGeometry(point)
        feature.setAttributes(attributes)
        features.append(feature)
    return features


def failed_tile_feature(failed: TileFailed, fields: QgsFields) -> QgsFeature:
    """The area of a tile that could not be read, and why."""
    tile = failed.tile
    feature = QgsFeature(fields)
    feature.setGeometry(QgsGeometry.fromRect(QgsRectangle(*bounds(tile))))
    feature.setAttributes([str(tile), tile.z, tile.x, tile.y, said(failed.reason)])
    return feature


def _moment(milliseconds: int) -> QDateTime:
    return QDateTime.fromMSecsSinceEpoch(milliseconds, _UTC)


def _fields(columns: Sequence[tuple[str, str]]) -> QgsFields:
    fields = QgsFields()
    for name, kind in columns:
        fields.append(make_field(name, kind))
    return fields
