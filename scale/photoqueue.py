"""The photos of a job as a queue: leased, given back, and what became of each."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime, timezone
from typing import Any, Optional

import psycopg
from landlens.download.request import PhotoDone
from landlens.photos.photo import Facts
from landlens.store.jobtables import quoted_schema

from .leases import LEASE_SECONDS

MOST_ATTEMPTS = 5
_EPOCH = datetime(1970, 1, 1, tzinfo=timezone.utc)
_RECLAIM = """UPDATE {s}.photos p SET state = 'waiting', leased_by = NULL, leased_until = NULL
FROM (SELECT mly_id FROM {s}.photos WHERE job = %(job)s AND state = 'leased' AND leased_until < now()
FOR UPDATE SKIP LOCKED) late WHERE p.mly_id = late.mly_id"""
_LEASE = """WITH next AS MATERIALIZED (SELECT mly_id FROM {s}.photos WHERE job = %(job)s AND state = 'waiting'
ORDER BY attempts, mly_id LIMIT %(most)s FOR UPDATE SKIP LOCKED),
leased AS (UPDATE {s}.photos p SET state = 'leased', attempts = attempts + 1, leased_by = %(worker)s,
leased_until = now() + %(seconds)s * interval '1 second'
FROM next WHERE p.mly_id = next.mly_id RETURNING p.mly_id, p.attempts)
SELECT l.mly_id, l.attempts, ST_X(i.geom), ST_Y(i.geom), i.captured_at, i.compass_angle, i.is_pano
FROM leased l LEFT JOIN {s}.images i USING (mly_id)"""
_MINE = "WHERE mly_id = ANY (%(ids)s) AND state = 'leased' AND leased_by = %(worker)s"
_RENEW = "UPDATE {s}.photos SET leased_until = now() + %(seconds)s * interval '1 second' {mine}"
_GIVE_BACK = (
    "UPDATE {s}.photos SET state = 'waiting', attempts = greatest(attempts - 1, 0), leased_by = NULL,"
    " leased_until = NULL {mine}"
)
# A photo that is there is there, whoever was to get it; that one failed is of interest only while nobody else tries.
_FINISH = """UPDATE {s}.photos p SET reason = r.reason, leased_by = NULL, leased_until = now(),
state = CASE WHEN r.state = 'waiting' AND p.attempts >= %(most)s THEN 'failed' ELSE r.state END
FROM unnest(%(ids)s::text[], %(states)s::text[], %(reasons)s::text[]) AS r (mly_id, state, reason)
WHERE p.mly_id = r.mly_id AND p.state <> 'done' AND (r.state IN ('done', 'gone') OR p.leased_by = %(worker)s)
RETURNING p.mly_id, p.state"""
_NOTE = """UPDATE {s}.images i SET image_path = r.path, download_status = r.status, download_error = r.error,
bytes = r.bytes FROM unnest(%(ids)s::text[], %(paths)s::text[], %(statuses)s::text[], %(reasons)s::text[],
%(bytes)s::bigint[]) AS r (mly_id, path, status, error, bytes) WHERE i.mly_id = r.mly_id"""
_HELD = "SELECT count(*) FROM {s}.photos WHERE job = %(job)s AND state = 'leased'"
_TILES_OPEN = "SELECT EXISTS (SELECT 1 FROM {s}.tiles WHERE job = %(job)s AND state IN ('waiting', 'leased'))"


@dataclass(frozen=True)
class Wanted:
    """A photo to get, and what the tiles say of it. ``was_tried``: by a worker that may have got it and not told."""

    id: str
    was_tried: bool
    facts: Facts


@dataclass(frozen=True)
class Got:
    """What became of a photo, as a download says it, and where it is."""

    id: str
    done: PhotoDone
    place: Optional[str] = None

    @property
    def state(self) -> str:
        """The same in the words of the queue."""
        if self.done.status in ("downloaded", "skipped"):
            return "done"
        if self.done.status == "gone":
            return "gone"
        return "waiting" if self.done.again else "failed"


class PhotoQueue:
    """What one worker does with the photos of a job. Every method is called inside of a transaction."""

    def __init__(self, schema: str, job: str, worker: str, lease: float = LEASE_SECONDS) -> None:
        self._schema, self._job, self._worker, self._seconds = quoted_schema(schema), job, worker, lease

    def lease(self, connection: psycopg.Connection[Any], most: int) -> list[Wanted]:
        """At most so many photos that wait, those that failed last; they are this worker's until the lease ends."""
        self._do(connection, _RECLAIM)
        return [_wanted(*row) for row in self._do(connection, _LEASE, most=most)]

    def renew(self, connection: psycopg.Connection[Any], ids: Collection[str]) -> None:
        """Hold these photos for another lease."""
        self._do(connection, _RENEW, ids=list(ids))

    def give_back(self, connection: psycopg.Connection[Any], ids: Collection[str]) -> None:
        """Let others have these photos, as if nobody had tried them."""
        self._do(connection, _GIVE_BACK, ids=list(ids))

    def finish(self, connection: psycopg.Connection[Any], some: Sequence[Got]) -> None:
        """Note what became of photos, also beside their images; those that failed wait for another attempt if that
        may help.
        """
        reasons = {one.id: None if one.done.error is None else str(one.done.error) for one in some}
        listed = {"ids": list(reasons), "reasons": list(reasons.values())}
        rows = self._do(connection, _FINISH, states=[one.state for one in some], most=MOST_ATTEMPTS, **listed)
        ended = {key for key, state in rows if state != "waiting"}
        told = [one for one in some if one.id in ended]
        self._do(
            connection,
            _NOTE,
            ids=[one.id for one in told],
            paths=[one.place for one in told],
            statuses=[one.done.status for one in told],
            reasons=[reasons[one.id] for one in told],
            bytes=[one.done.bytes if one.place else None for one in told],
        )

    def held(self, connection: psycopg.Connection[Any]) -> int:
        """How many photos somebody holds."""
        found = self._do(connection, _HELD).fetchone()
        return int(found[0]) if found else 0

    def tiles_open(self, connection: psycopg.Connection[Any]) -> bool:
        """Whether more photos may come, as tiles are still to be read."""
        return self._do(connection, _TILES_OPEN).fetchone() == (True,)

    def _do(self, connection: psycopg.Connection[Any], statement: str, **values: Any) -> psycopg.Cursor[Any]:
        own = {"job": self._job, "worker": self._worker, "seconds": self._seconds}
        return connection.execute(statement.format(s=self._schema, mine=_MINE), {**own, **values})


def _wanted(
    key: str,
    attempts: int,
    lon: Optional[float],
    lat: Optional[float],
    captured_at: Optional[datetime],
    compass_angle: Optional[float],
    is_pano: Optional[bool],
) -> Wanted:
    moment = None if captured_at is None else round((captured_at - _EPOCH).total_seconds() * 1000)
    return Wanted(key, attempts > 1, Facts(lon, lat, None, compass_angle, moment, is_pano=is_pano))
