"""Columns of the core to fields and features of QGIS: the schema of the image layer, as scripts rely on it."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from typing import Any

from qgis.core import QgsFeature, QgsFields, QgsGeometry, QgsPointXY, QgsRectangle
from qgis.PyQt.QtCore import QDateTime, Qt

from ..compat import make_field
from ..core.details import columns_of, largest_thumb
from ..core.fetch import Images, TileFailed
from ..core.images import MISSING
from ..core.service import PAGE_URL
from ..core.tiles import bounds

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
_FAILED = (("tile", "text"), ("z", "integer"), ("x", "integer"), ("y", "integer"), ("reason", "text"))


def image_fields(details: Sequence[str]) -> QgsFields:
    """The fields of an image layer with these details, in the contract's order."""
    return _fields([*_BASE, *columns_of(details)])


def failed_tile_fields() -> QgsFields:
    """The fields of the layer of tiles that could not be read."""
    return _fields(_FAILED)


def image_features(batch: Images, fields: QgsFields, details: Sequence[str]) -> Iterator[QgsFeature]:
    """A feature for each image of the batch, with a point in EPSG:4326; unknown values are NULL."""
    images = batch.columns
    names = [column.name for column in columns_of(details)]
    rows = zip(
        images.id.tolist(),
        images.lon.tolist(),
        images.lat.tolist(),
        images.captured_at.tolist(),
        images.compass_angle.tolist(),
        images.is_pano.tolist(),
        images.sequence_id.tolist(),
        images.creator_id.tolist(),
        images.organization_id.tolist(),
        images.on_foot.tolist(),
        images.quality_score.tolist(),
        batch.details or [{}] * len(images),
    )
    for key, lon, lat, captured, angle, pano, sequence, creator, organisation, foot, quality, extra in rows:
        feature = QgsFeature(fields)
        feature.setGeometry(QgsGeometry.fromPointXY(QgsPointXY(lon, lat)))
        feature.setAttributes(
            [
                str(key),
                f"mly|{key}",
                f"mly_{key}",
                None if captured == MISSING else QDateTime.fromMSecsSinceEpoch(captured, Qt.TimeSpec.UTC),
                _known(angle),
                None if pano < 0 else bool(pano),
                sequence,
                None if creator == MISSING else str(creator),
                None if organisation == MISSING else str(organisation),
                None if foot < 0 else bool(foot),
                _known(quality),
                PAGE_URL.format(key),
                largest_thumb(extra),
                *(extra.get(name) for name in names),
            ]
        )
        yield feature


def failed_tile_feature(failed: TileFailed, fields: QgsFields) -> QgsFeature:
    """The area of a tile that could not be read, and why."""
    tile = failed.tile
    feature = QgsFeature(fields)
    feature.setGeometry(QgsGeometry.fromRect(QgsRectangle(*bounds(tile))))
    feature.setAttributes([str(tile), tile.z, tile.x, tile.y, failed.reason])
    return feature


def _known(value: float) -> Any:
    return None if math.isnan(value) else value


def _fields(columns: Sequence[tuple[str, str]]) -> QgsFields:
    fields = QgsFields()
    for name, kind in columns:
        fields.append(make_field(name, kind))
    return fields
