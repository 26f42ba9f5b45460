"""A million images into a table of PostgreSQL that has them, against COPY of the same rows into an empty table."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from typing import Any

import numpy as np

from .race import Goal, Row, medians, race
from .surroundings import Surroundings, processing

IMAGES, BATCH = 1_000_000, 20_000
WHAT = {
    "new": "written into a new table, with its key and indexes",
    "update": "brought up to date in a table that has them all",
    "half": "of which a table has every other one",
}
GOALS = {"new": Goal("≤", 4), "update": Goal("≤", 8), "half": Goal("≤", 6)}


def merging(around: Surroundings, count: int = IMAGES) -> list[Row | str]:
    """A fetch's rows, spooled beforehand as a run does along the way: what its end takes, and what COPY alone does."""
    from tests.qgis import postgis

    if postgis.programs() is None:
        return ["PostgreSQL with PostGIS is not on this machine: left out."]
    processing()
    from qgis.core import QgsDataSourceUri

    from landlens_plugin.algorithms.outputs.tables.merging import How
    from landlens_plugin.algorithms.outputs.tables.postgres import PostgresTable
    from landlens_plugin.algorithms.outputs.tables.session import Session
    from landlens_plugin.core.run.telling import silent

    with postgis.running() as database, _spooled(count, 1) as rows, _spooled(count, 2) as every_other:
        tables = {
            name: PostgresTable(QgsDataSourceUri(f'{database.login} table="public"."{name}" (geom)')) for name in WHAT
        }
        full = How("mly_id", may_replace=True)

        def before() -> None:
            database.sql("DROP TABLE IF EXISTS copied, new")
            tables["update"].write(rows, full, silent)
            tables["half"].write(every_other, full, silent)
            database.sql("CHECKPOINT")

        def copy() -> None:
            with Session(f"PG:{database.login}") as db:
                db.copy(rows.path, "rows", "copied", ("SPATIAL_INDEX=NONE", "GEOMETRY_NAME=geom"), silent)

        def write(name: str) -> None:
            told = tables[name].write(rows, How("mly_id", may_update=True), silent)
            expected = {"new": (count, 0), "update": (0, count), "half": (count - (count + 1) // 2, (count + 1) // 2)}
            assert (told.added, told.updated) == expected[name], told

        contenders = {"COPY": copy, **{name: lambda name=name: write(name) for name in WHAT}}
        times = race("merging", contenders, around.rounds, before=before)
    middle = medians(times)
    return [
        Row(
            f"{count:,} images {words}",
            middle[name],
            "s",
            "COPY into an empty table",
            middle["COPY"],
            GOALS[name],
            times,
        )
        for name, words in WHAT.items()
    ]


@contextlib.contextmanager
def _spooled(count: int, step: int) -> Iterator[Any]:
    """The file of a run's rows; with a step of 2 of every other image."""
    from qgis.core import QgsCoordinateReferenceSystem, QgsWkbTypes

    from landlens_plugin.algorithms.outputs.tables.spool import Spool
    from landlens_plugin.core.fetch.events import Images
    from landlens_plugin.layers.images import image_features, image_fields

    fields = image_fields(())
    with Spool(fields, QgsWkbTypes.Type.Point, QgsCoordinateReferenceSystem("EPSG:4326")) as rows:
        for first in range(0, count, BATCH):
            images = _images(first, min(BATCH, count - first)).take(slice(None, None, step))
            rows.add(image_features(Images(images), fields, ()))
        rows.complete()
        yield rows


def _images(first: int, count: int) -> Any:
    from landlens_plugin.core.images.columns import ImageColumns

    chance = np.random.default_rng(first)
    sequences = np.array([f"sequence-{(first + one) // 500:08d}" for one in range(count)], np.object_)
    return ImageColumns(
        id=10**14 + first + np.arange(count),
        lon=chance.uniform(139, 140, count),
        lat=chance.uniform(35, 36, count),
        captured_at=chance.integers(1_500_000_000_000, 1_700_000_000_000, count),
        compass_angle=chance.uniform(0, 360, count),
        is_pano=(np.arange(count) % 3 == 0).astype(np.int8),
        sequence_id=sequences,
        creator_id=chance.integers(1, 5_000, count),
        organization_id=chance.integers(1, 50, count),
        on_foot=np.zeros(count, np.int8),
        quality_score=chance.uniform(0.5, 1, count),
    )
