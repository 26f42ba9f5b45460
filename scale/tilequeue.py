"""The tiles of a job as a queue: leased, given back, read or failed."""

from __future__ import annotations

from collections.abc import Collection
from typing import Any

import psycopg
from landlens.sentences import Sentence
from landlens.store.jobtables import quoted_schema
from landlens.tiles.grid import Tile

from .leases import LEASE_SECONDS

MOST_ATTEMPTS = 5
# Two that reclaim, or lease, at once pass each other by.
_RECLAIM = """UPDATE {s}.tiles t SET state = 'waiting', leased_by = NULL, leased_until = NULL
FROM (SELECT job, z, x, y FROM {s}.tiles WHERE job = %(job)s AND state = 'leased' AND leased_until < now()
FOR UPDATE SKIP LOCKED) late
WHERE (t.job, t.z, t.x, t.y) = (late.job, late.z, late.x, late.y)"""
_LEASE = """WITH next AS MATERIALIZED (SELECT job, z, x, y FROM {s}.tiles WHERE job = %(job)s AND state = 'waiting'
ORDER BY attempts, x, y LIMIT %(most)s FOR UPDATE SKIP LOCKED)
UPDATE {s}.tiles t SET state = 'leased', attempts = attempts + 1, leased_by = %(worker)s,
leased_until = now() + %(seconds)s * interval '1 second'
FROM next WHERE (t.job, t.z, t.x, t.y) = (next.job, next.z, next.x, next.y) RETURNING t.x, t.y, t.z"""
_MINE = """FROM unnest(%(xs)s::int[], %(ys)s::int[], %(zs)s::int[]) AS mine (x, y, z)
WHERE t.job = %(job)s AND (t.z, t.x, t.y) = (mine.z, mine.x, mine.y)
AND t.state = 'leased' AND t.leased_by = %(worker)s"""
_RENEW = "UPDATE {s}.tiles t SET leased_until = now() + %(seconds)s * interval '1 second' {mine}"
_GIVE_BACK = (
    "UPDATE {s}.tiles t SET state = 'waiting', attempts = greatest(attempts - 1, 0), leased_by = NULL,"
    " leased_until = NULL {mine}"
)
_READ = """UPDATE {s}.tiles SET state = 'read', image_count = %(count)s, reason = NULL, leased_by = NULL,
leased_until = NULL, read_at = now() WHERE job = %(job)s AND (z, x, y) = (%(z)s, %(x)s, %(y)s) AND state <> 'read'"""
_FAILED = """UPDATE {s}.tiles SET state = CASE WHEN %(again)s AND attempts < %(most)s THEN 'waiting' ELSE 'failed' END,
reason = %(reason)s, leased_by = NULL, leased_until = NULL
WHERE job = %(job)s AND (z, x, y) = (%(z)s, %(x)s, %(y)s) AND state = 'leased' AND leased_by = %(worker)s"""
_OPEN = """SELECT count(*) FILTER (WHERE state = 'waiting'), count(*) FILTER (WHERE state = 'leased')
FROM {s}.tiles WHERE job = %(job)s AND state IN ('waiting', 'leased')"""


class TileQueue:
    """What one worker does with the tiles of a job. Every method is called inside of a transaction."""

    def __init__(self, schema: str, job: str, worker: str, lease: float = LEASE_SECONDS) -> None:
        self._schema, self._job, self._worker, self._seconds = quoted_schema(schema), job, worker, lease

    def lease(self, connection: psycopg.Connection[Any], most: int) -> list[Tile]:
        """At most so many tiles that wait, those that failed last; they are this worker's until the lease ends."""
        self._do(connection, _RECLAIM)
        return [Tile(*row) for row in self._do(connection, _LEASE, most=most)]

    def renew(self, connection: psycopg.Connection[Any], tiles: Collection[Tile]) -> None:
        """Hold these tiles for another lease."""
        self._do(connection, _RENEW, **_places(tiles))

    def give_back(self, connection: psycopg.Connection[Any], tiles: Collection[Tile]) -> None:
        """Let others have these tiles, as if nobody had tried them."""
        self._do(connection, _GIVE_BACK, **_places(tiles))

    def read(self, connection: psycopg.Connection[Any], tile: Tile, images: int) -> None:
        """Note that a tile was read, and how many of its images are in the area."""
        self._do(connection, _READ, count=images, **tile._asdict())

    def failed(self, connection: psycopg.Connection[Any], tile: Tile, reason: Sentence, *, again: bool) -> None:
        """Note why a tile could not be read; it waits for another attempt if that may help."""
        self._do(connection, _FAILED, reason=str(reason), again=again, most=MOST_ATTEMPTS, **tile._asdict())

    def open(self, connection: psycopg.Connection[Any]) -> tuple[int, int]:
        """How many tiles wait, and how many somebody holds."""
        found = self._do(connection, _OPEN).fetchone()
        return (found[0], found[1]) if found else (0, 0)

    def _do(self, connection: psycopg.Connection[Any], statement: str, **values: Any) -> psycopg.Cursor[Any]:
        own = {"job": self._job, "worker": self._worker, "seconds": self._seconds}
        return connection.execute(statement.format(s=self._schema, mine=_MINE), {**own, **values})


def _places(tiles: Collection[Tile]) -> dict[str, list[int]]:
    return {"xs": [one.x for one in tiles], "ys": [one.y for one in tiles], "zs": [one.z for one in tiles]}
