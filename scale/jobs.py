"""The jobs in the database: planned, and found again."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Optional

import psycopg
from landlens.fetch.plan import seconds_for
from landlens.sentences import Sentence
from landlens.services.mapillary.limits import TILES_PER_DAY
from landlens.store.jobtables import count_tiles, is_same_plan, plan_job, plan_tiles, quoted_schema

from .area import area_of, tiles_of_area, wkt_of
from .errors import JobDiffers, JobUnknown

_FIND = "SELECT job, position, photos FROM {s}.jobs WHERE job = %s"
_NAMES = "SELECT job FROM {s}.jobs ORDER BY planned_at DESC, job LIMIT 10"
_EVERY_PHOTO_AGAIN = "UPDATE {s}.photos SET state = 'waiting', attempts = 0 WHERE job = %s AND state = 'failed'"
_EVERY_TILE_AGAIN = "UPDATE {s}.tiles SET state = 'waiting', attempts = 0 WHERE job = %s AND state = 'failed'"


@dataclass(frozen=True)
class Job:
    """What was planned: which positions, and whether the photos are wanted as well."""

    name: str
    position: str
    photos: bool


@dataclass(frozen=True)
class Planned:
    """A plan's size: its tiles, and those of them that an earlier go has read."""

    tiles: int
    read: int

    def takes(self, *, paced: bool) -> Sentence:
        """How long the rest takes, by connections and pace, and by what is allowed in a day."""
        left = self.tiles - self.read
        hours = seconds_for(left, paced=paced) / 3600
        if left <= TILES_PER_DAY:
            return Sentence("{left:,} tiles to read: about {hours:,.1f} hours.", left=left, hours=hours)
        return Sentence(
            "{left:,} tiles to read: about {hours:,.1f} hours of reading, on {days:,} days, as Mapillary allows "
            "{most:,} tile requests a day.",
            left=left,
            hours=hours,
            days=-(-left // TILES_PER_DAY),
            most=TILES_PER_DAY,
        )


def plan(
    connection: psycopg.Connection[Any],
    schema: str,
    job: str,
    polygons: list[Any],
    position: str = "original",
    *,
    photos: bool = True,
) -> Planned:
    """Write the plan of a job, all of it in the present transaction; what is there of it stays as it is.

    Raises JobDiffers for a name that another area has, and AreaUnusable for too large a one.
    """
    wkt = wkt_of(polygons)
    connection.execute(plan_job(schema, job, wkt, position, photos=photos))
    if connection.execute(is_same_plan(schema, job, wkt, position)).fetchone() != (True,):
        raise JobDiffers(job)
    for statement in plan_tiles(schema, job, tiles_of_area(area_of(polygons))):
        connection.execute(statement)
    found = connection.execute(count_tiles(schema, job)).fetchone()
    return Planned(*found) if found else Planned(0, 0)


def find(connection: psycopg.Connection[Any], schema: str, name: Optional[str]) -> Job:
    """The job of this name; without one, the only job that there is. Raises JobUnknown."""
    sql = quoted_schema(schema)
    known = [row[0] for row in connection.execute(_NAMES.format(s=sql)).fetchall()]
    chosen = name if name is not None or len(known) != 1 else known[0]
    row = connection.execute(_FIND.format(s=sql), (chosen,)).fetchone()
    if row is None:
        names = Sentence("There are: {names}. Name one with --job.", names=", ".join(known)) if known else ""
        raise JobUnknown(chosen or "", names)
    return Job(*row)


def again(connection: psycopg.Connection[Any], schema: str, job: Job, *, photos: bool) -> None:
    """Have what failed for good waited for again: tiles, or photos."""
    statement = _EVERY_PHOTO_AGAIN if photos else _EVERY_TILE_AGAIN
    connection.execute(statement.format(s=quoted_schema(schema)), (job.name,))
