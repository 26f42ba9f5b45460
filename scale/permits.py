"""Permission for each tile request: of the day's one row that all computers share, and only while none is blocked."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any, Optional

import psycopg
from landlens.errors import Cancelled
from landlens.run.stop import Stop
from landlens.sentences import Sentence
from landlens.services.mapillary.limits import BLOCK_SECONDS, TILES_PER_DAY
from landlens.store.jobtables import quoted_schema

from .errors import BlockHeeded, PermitsUsedUp
from .session import Session

_POLL_SECONDS = 10.0
_APP = re.compile(r"MLY\|(\d+)\|")
# The day is the database's, as computers differ; whoever comes second waits for the row.
_FIRST = """INSERT INTO {s}.permits (day, app, granted) VALUES ((now() AT TIME ZONE 'UTC')::date, %s, 0)
ON CONFLICT (day, app) DO NOTHING"""
_TAKE = """UPDATE {s}.permits SET granted = granted + 1
WHERE day = (now() AT TIME ZONE 'UTC')::date AND app = %s AND granted < %s"""
_GRANTED = "SELECT granted FROM {s}.permits WHERE day = (now() AT TIME ZONE 'UTC')::date AND app = %s"
_MIDNIGHT = """SELECT extract(epoch FROM date_trunc('day', now() AT TIME ZONE 'UTC') + interval '1 day'
- now() AT TIME ZONE 'UTC')"""
_BLOCKED = """SELECT seen_by, extract(epoch FROM until - now()) FROM {s}.blocks WHERE until > now()
ORDER BY until DESC LIMIT 1"""
_SEEN = "INSERT INTO {s}.blocks (until, seen_by) VALUES (now() + %s * interval '1 second', %s)"


def app_of(credential: str) -> str:
    """The app whose token this is, as its number, which is no secret; other tokens count as one app."""
    found = _APP.match(credential)
    return found[1] if found else "other"


@dataclass(frozen=True)
class Hindrance:
    """Why no tile may be asked for, and for how many seconds."""

    reason: Sentence
    seconds: float


class Permits:
    """What is left of one app's day for all computers, and the blocks that any saw: the core's ``Permits``, in a table.

    Methods may be called from any thread. ``was_refused``: a request met a block, or the end of the day.
    """

    def __init__(self, session: Session, schema: str, app: str, machine: str, most: int = TILES_PER_DAY) -> None:
        self._session, self._schema, self._allowed = session, quoted_schema(schema), most
        self._app, self._machine = app, machine
        self.was_refused = False

    def take(self) -> None:
        """Count one request that is about to be sent. Raises PermitsUsedUp and BlockHeeded."""
        hindrance = self._session.run(self._take)
        if hindrance is not None:
            self.was_refused = True
            raise hindrance

    def block_seen(self) -> None:
        """Have every computer stop: the tile host blocks this one."""
        self.was_refused = True
        self._session.run(lambda connection: connection.execute(self._sql(_SEEN), (BLOCK_SECONDS, self._machine)))

    def hindrance(self) -> Optional[Hindrance]:
        """What a request would meet now; nothing is counted."""
        return self._session.run(self._looked)

    def wait(self, stop: Stop) -> None:
        """Until a request may be sent. It looks again and again, as others may lift what hinders. Raises Cancelled."""
        while (hindrance := self.hindrance()) is not None:
            if stop.wait(min(_POLL_SECONDS, hindrance.seconds + 0.1)):
                raise Cancelled
        self.was_refused = False

    def _take(self, connection: psycopg.Connection[Any]) -> Optional[Exception]:
        if (blocked := self._blocked_by(connection)) is not None:
            return BlockHeeded(*blocked)
        connection.execute(self._sql(_FIRST), (self._app,))
        if connection.execute(self._sql(_TAKE), (self._app, self._allowed)).rowcount:
            return None
        return PermitsUsedUp(self._allowed, _seconds_to_midnight(connection) / 3600)

    def _looked(self, connection: psycopg.Connection[Any]) -> Optional[Hindrance]:
        if (blocked := self._blocked_by(connection)) is not None:
            return Hindrance(BlockHeeded(*blocked).sentence, blocked[1] * 3600)
        found = connection.execute(self._sql(_GRANTED), (self._app,)).fetchone()
        if found is None or found[0] < self._allowed:
            return None
        seconds = _seconds_to_midnight(connection)
        return Hindrance(PermitsUsedUp(self._allowed, seconds / 3600).sentence, seconds)

    def _blocked_by(self, connection: psycopg.Connection[Any]) -> Optional[tuple[str, float]]:
        found = connection.execute(self._sql(_BLOCKED)).fetchone()
        return None if found is None else (found[0], float(found[1]) / 3600)

    def _sql(self, statement: str) -> str:
        return statement.format(s=self._schema)


def _seconds_to_midnight(connection: psycopg.Connection[Any]) -> float:
    found = connection.execute(_MIDNIGHT).fetchone()
    return float(found[0]) if found else 0.0
