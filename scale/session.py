"""The connection to the database, which may be lost and come back: what was under way is done again, as a whole."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from typing import Any, Optional, TypeVar

import psycopg
from landlens.errors import Cancelled
from landlens.run.stop import Stop
from psycopg import errors as reasons
from psycopg.conninfo import conninfo_to_dict

from .errors import DatabaseRefuses, DatabaseUnreachable, PasswordShown

T = TypeVar("T")
Work = Callable[[psycopg.Connection[Any]], T]

LONGEST_ABSENCE = 3600.0  # seconds that a database is waited for: an upgrade's time
_CONNECT_SECONDS = 15
_LONGEST_PAUSE = 15.0
# What a server says that starts, ends or is full, and what two that wait for each other are told.
_PASSING = (
    reasons.CannotConnectNow,
    reasons.TooManyConnections,
    reasons.AdminShutdown,
    reasons.CrashShutdown,
    reasons.DeadlockDetected,
    reasons.SerializationFailure,
)
# So that a server notices soon when a computer is gone, and lets go of what it held; every date is one of UTC.
_SETTINGS = (
    "SET timezone = 'UTC'; SET tcp_keepalives_idle = 60; SET tcp_keepalives_interval = 20; SET tcp_keepalives_count = 3"
)


class Session:
    """One connection, used by one thread at a time. ``run`` may be called from any thread.

    ``begin`` is done with every new connection. ``tell`` is called with the reason when the database is gone.
    """

    def __init__(
        self,
        dsn: str,
        stop: Stop,
        begin: Optional[Work[None]] = None,
        tell: Callable[[str], None] = lambda reason: None,
        longest_absence: float = LONGEST_ABSENCE,
    ) -> None:
        self._dsn, self._stop, self._begin, self._tell = checked_dsn(dsn), stop, begin, tell
        self._longest_absence = longest_absence
        self._lock = threading.Lock()
        self._connection: Optional[psycopg.Connection[Any]] = None
        self._was_there = False

    def run(self, work: Work[T]) -> T:
        """What ``work`` answers, whose statements are one transaction. It is called again where the connection is
        lost: even a transaction whose end was not heard of must do no harm when it is done twice.

        Raises DatabaseUnreachable when the database was never there or is gone for long, DatabaseRefuses, and
        Cancelled while it waits.
        """
        with self._lock:
            missing_since: Optional[float] = None
            pause = 0.1
            while True:
                try:
                    connection = self._connected()
                    with connection.transaction():
                        return work(connection)
                except psycopg.Error as error:
                    if not self._may_pass(error):
                        raise _refusal(error) from None
                    if missing_since is None:
                        missing_since = time.monotonic()
                        self._tell(_reason(error))
                    if time.monotonic() - missing_since > self._longest_absence:
                        raise DatabaseUnreachable(_reason(error)) from None
                if self._stop.wait(pause):
                    raise Cancelled
                pause = min(2 * pause, _LONGEST_PAUSE)

    def close(self) -> None:
        """End the connection."""
        with self._lock:
            self._drop()

    def _connected(self) -> psycopg.Connection[Any]:
        if self._connection is None or self._connection.closed:
            self._drop()
            connection = psycopg.connect(
                self._dsn, autocommit=True, connect_timeout=_CONNECT_SECONDS, application_name="landlens"
            )
            self._connection = connection
            connection.execute(_SETTINGS)
            if self._begin is not None:
                self._begin(connection)
            self._was_there = True
        return self._connection

    def _drop(self) -> None:
        if self._connection is not None:
            self._connection.close()
        self._connection = None

    def _may_pass(self, error: psycopg.Error) -> bool:
        """Whether the error is one of the connection, which may come back, or passes by itself."""
        if isinstance(error, _PASSING):
            return self._was_there
        lost = self._connection is None or bool(self._connection.closed)
        return self._was_there and lost and isinstance(error, (psycopg.OperationalError, psycopg.InterfaceError))


def checked_dsn(dsn: str) -> str:
    """What says where the database is, without a password. Raises PasswordShown, and DatabaseUnreachable for what
    libpq cannot read.
    """
    try:
        parts = conninfo_to_dict(dsn)
    except psycopg.ProgrammingError as error:
        raise DatabaseUnreachable(_reason(error)) from None
    if parts.get("password"):
        raise PasswordShown
    return dsn


def _refusal(error: psycopg.Error) -> Exception:
    if isinstance(error, psycopg.OperationalError) and error.sqlstate is None:
        return DatabaseUnreachable(_reason(error))
    return DatabaseRefuses(_reason(error))


def _reason(error: psycopg.Error) -> str:
    """The first line of what the server or libpq says, without a full stop."""
    said = error.diag.message_primary or str(error)
    return (said.strip().splitlines() or [type(error).__name__])[0].rstrip(".")
