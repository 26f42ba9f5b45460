"""How far a job is: counted, with its rate, its expected end, and what failed for which reasons."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Optional

import psycopg
from landlens.run.phases import time_needed
from landlens.sentences import Sentence
from landlens.services.mapillary.limits import TILES_PER_DAY
from landlens.store.jobtables import quoted_schema

from .jobs import Job

RATE_MINUTES = 10  # that rates are measured over: what happens now, and long enough to be steady
_DAY_SECONDS = 86_400.0
_STATES = "SELECT state, count(*) FROM {s}.{table} WHERE job = %s GROUP BY state"
_IMAGES = "SELECT coalesce(sum(image_count), 0) FROM {s}.tiles WHERE job = %s AND state = 'read'"
# How many ended lately, and in how many seconds: since the first of them, if that is not so long ago.
_LATELY = """SELECT count(*), extract(epoch FROM now() - min({when})) FROM {s}.{table}
WHERE job = %s AND state IN ({done}) AND {when} > now() - %s * interval '1 minute'"""
_REASONS = """SELECT state, reason, count(*) FROM {s}.{table}
WHERE job = %s AND reason IS NOT NULL AND state IN ('failed', 'gone', 'waiting')
GROUP BY state, reason ORDER BY count(*) DESC, reason LIMIT 10"""
_WORKERS = (
    "SELECT count(DISTINCT leased_by) FROM {s}.{table} WHERE job = %s AND state = 'leased' AND leased_until > now()"
)
_PERMITS = "SELECT coalesce(sum(granted), 0) FROM {s}.permits WHERE day = (now() AT TIME ZONE 'UTC')::date"
_BLOCK = "SELECT extract(epoch FROM max(until) - now()) FROM {s}.blocks WHERE until > now()"


@dataclass(frozen=True)
class Side:
    """Tiles, or photos: how many are in each state, how many a second end, seconds to the end if that can be said,
    and (state, reason, count) of what failed or is tried again.
    """

    states: dict[str, int]
    rate: float
    seconds_left: Optional[float]
    workers: int
    reasons: list[tuple[str, str, int]]

    @property
    def total(self) -> int:
        """All of them."""
        return sum(self.states.values())

    @property
    def left(self) -> int:
        """Those that are still to be done."""
        return self.states.get("waiting", 0) + self.states.get("leased", 0)


@dataclass(frozen=True)
class Status:
    """A job as it is now. ``granted`` are the day's tile requests, ``blocked`` the seconds that a block still lasts."""

    tiles: Side
    photos: Side
    images: int
    granted: int
    blocked: Optional[float]


def status_of(connection: psycopg.Connection[Any], schema: str, job: Job) -> Status:
    """The status of a job, all of it as of one moment."""
    connection.execute("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY")
    sql = quoted_schema(schema)

    def number(statement: str, *values: Any) -> Any:
        found = connection.execute(statement.format(s=sql), values).fetchone()
        return found[0] if found else None

    granted, blocked = int(number(_PERMITS)), number(_BLOCK)
    tiles = side_of(connection, schema, job.name, "tiles")
    return Status(
        _limited(tiles, granted, None if blocked is None else float(blocked)),
        side_of(connection, schema, job.name, "photos"),
        int(number(_IMAGES, job.name)),
        granted,
        None if blocked is None else float(blocked),
    )


def side_of(connection: psycopg.Connection[Any], schema: str, job: str, table: str) -> Side:
    """One side of a job, ``tiles`` or ``photos``."""
    sql = quoted_schema(schema)
    when, done = ("read_at", "'read'") if table == "tiles" else ("leased_until", "'done', 'gone'")

    def rows(statement: str, *values: Any) -> list[tuple[Any, ...]]:
        text = statement.format(s=sql, table=table, when=when, done=done)
        return connection.execute(text, (job, *values)).fetchall()

    states = {str(state): int(count) for state, count in rows(_STATES)}
    ((ended, seconds),) = rows(_LATELY, RATE_MINUTES)
    rate = ended / max(float(seconds), 1.0) if ended else 0.0
    left = states.get("waiting", 0) + states.get("leased", 0)
    expected = 0.0 if not left else left / rate if rate else None
    return Side(states, rate, expected, int(rows(_WORKERS)[0][0]), [tuple(row) for row in rows(_REASONS)])


def _limited(tiles: Side, granted: int, blocked: Optional[float]) -> Side:
    """The same, whose end is no sooner than the service's limits allow."""
    beyond_today = tiles.left - max(0, TILES_PER_DAY - granted)
    least = _DAY_SECONDS * (beyond_today // TILES_PER_DAY) if beyond_today > 0 else 0.0
    if tiles.left and blocked:
        least = max(least, blocked)
    if tiles.seconds_left is None:
        return tiles
    return Side(tiles.states, tiles.rate, max(least, tiles.seconds_left), tiles.workers, tiles.reasons)


def in_words(status: Status) -> list[Sentence]:
    """The status as sentences, a line each."""
    lines = [
        _tiles_line(status.tiles),
        Sentence("Images: {images:,}.", images=status.images),
        photos_line(status.photos),
        Sentence("Tile requests granted today: {granted:,} of {most:,}.", granted=status.granted, most=TILES_PER_DAY),
    ]
    if status.blocked is not None:
        lines.append(
            Sentence("Mapillary blocks a computer of this job for {hours:.1f} more hours.", hours=status.blocked / 3600)
        )
    for side, what in ((status.tiles, Sentence("tiles")), (status.photos, Sentence("photos"))):
        lines += [_reason_line(what, *reason) for reason in side.reasons]
    return lines


def _tiles_line(side: Side) -> Sentence:
    return Sentence(
        "Tiles: {read:,} of {total:,} read, {waiting:,} waiting, {leased:,} being read by {workers:,} workers, "
        "{failed:,} failed. {rate:,.1f} a second; {end}.",
        read=side.states.get("read", 0),
        total=side.total,
        waiting=side.states.get("waiting", 0),
        leased=side.states.get("leased", 0),
        workers=side.workers,
        failed=side.states.get("failed", 0),
        rate=side.rate,
        end=_end(side),
    )


def photos_line(side: Side) -> Sentence:
    """How far the photos are."""
    return Sentence(
        "Photos: {done:,} of {total:,} there, {waiting:,} waiting, {leased:,} being fetched by {workers:,} workers, "
        "{gone:,} gone, {failed:,} failed. {rate:,.1f} a second; {end}.",
        done=side.states.get("done", 0),
        total=side.total,
        waiting=side.states.get("waiting", 0),
        leased=side.states.get("leased", 0),
        workers=side.workers,
        gone=side.states.get("gone", 0),
        failed=side.states.get("failed", 0),
        rate=side.rate,
        end=_end(side),
    )


def _end(side: Side) -> Sentence:
    if not side.left:
        return Sentence("nothing is left")
    if side.seconds_left is None:
        return Sentence("nothing ended in the last {minutes} minutes", minutes=RATE_MINUTES)
    return Sentence("the rest takes {time}", time=time_needed(side.seconds_left))


def _reason_line(what: Sentence, state: str, reason: str, count: int) -> Sentence:
    words = {"failed": Sentence("failed"), "gone": Sentence("gone"), "waiting": Sentence("tried again")}
    return Sentence("  {count:,} {what} {state}: {reason}", count=count, what=what, state=words[state], reason=reason)
