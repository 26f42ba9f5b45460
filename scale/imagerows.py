"""Images into the table: copied into a staging table, and from there brought up to date in one statement."""

from __future__ import annotations

from datetime import datetime, timedelta, timezone
from typing import Any

import psycopg
from landlens.images.columns import ImageColumns
from landlens.services.mapillary.rows import base_columns
from landlens.store.jobtables import quoted_schema

_EPOCH = datetime(1970, 1, 1, tzinfo=timezone.utc)
_TYPES = {
    "mly_id": "text",
    "name": "text",
    "filename": "text",
    "captured_at": "timestamptz",
    "compass_angle": "double precision",
    "is_pano": "boolean",
    "sequence_id": "text",
    "creator_id": "text",
    "organization_id": "text",
    "on_foot": "boolean",
    "quality_score": "double precision",
    "page_url": "text",
    "lon": "double precision",
    "lat": "double precision",
}
_STAGING = "CREATE TEMPORARY TABLE IF NOT EXISTS landlens_staging ({columns}) ON COMMIT DELETE ROWS".format(
    columns=", ".join(f"{name} {kind}" for name, kind in _TYPES.items())
)
_COPY = "COPY landlens_staging ({columns}) FROM STDIN".format(columns=", ".join(_TYPES))
_OWN = [name for name in _TYPES if name not in ("lon", "lat")]
# What is as it was is not written anew: no index learns of it, and no download waits for it.
_UPSERT = """INSERT INTO {s}.images AS i ({own}, geom)
SELECT {own}, ST_SetSRID(ST_MakePoint(lon, lat), 4326) FROM (SELECT DISTINCT ON (mly_id) * FROM landlens_staging) one
ON CONFLICT (mly_id) DO UPDATE SET ({own}, geom) = ROW ({new}, EXCLUDED.geom)
WHERE ({old}, i.geom) IS DISTINCT FROM ({new}, EXCLUDED.geom)"""
_NAMES = {
    "own": ", ".join(_OWN),
    "new": ", ".join(f"EXCLUDED.{name}" for name in _OWN),
    "old": ", ".join(f"i.{name}" for name in _OWN),
}
_QUEUE = """INSERT INTO {s}.photos (mly_id, job) SELECT DISTINCT mly_id, %s FROM landlens_staging
ON CONFLICT (mly_id) DO NOTHING"""


def write_images(connection: psycopg.Connection[Any], schema: str, images: ImageColumns) -> None:
    """Add the images, or bring them up to date, in the present transaction; what a download noted of them stays."""
    sql = quoted_schema(schema)
    connection.execute(_STAGING)
    columns = {**base_columns(images, _moment), "lon": images.lon.tolist(), "lat": images.lat.tolist()}
    with connection.cursor() as cursor, cursor.copy(_COPY) as copy:
        for row in zip(*(columns[name] for name in _TYPES)):
            copy.write_row(row)
    connection.execute(_UPSERT.format(s=sql, **_NAMES))


def queue_photos(connection: psycopg.Connection[Any], schema: str, job: str) -> None:
    """Have the photos of the images that were just written fetched, but for those that any job has queued."""
    connection.execute(_QUEUE.format(s=quoted_schema(schema)), (job,))


def _moment(milliseconds: int) -> datetime:
    return _EPOCH + timedelta(milliseconds=milliseconds)
