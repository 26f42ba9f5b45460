"""Counts the tile requests of a day across runs and processes, as Mapillary's allowance is a day's, not a run's."""

from __future__ import annotations

import contextlib
import sqlite3
import threading
from datetime import datetime, timedelta, timezone
from pathlib import Path
from typing import Optional

from .cachefolder import DatabaseUnusable, open_database, transaction
from .errors import TilesPerDayReached

TILES_PER_DAY = 50_000  # documented, per app
_BLOCK = 20  # taken from the file at a time, so that a request costs no write; a kill loses no more than that
_TABLE = "CREATE TABLE requests (day TEXT PRIMARY KEY, count INTEGER NOT NULL)"


class DailyCount:
    """What is left of the day's tile requests (UTC). Methods may be called from any thread.

    Without a path, or where the file cannot be used, only this run is counted.
    """

    def __init__(self, path: Optional[Path] = None, most: int = TILES_PER_DAY) -> None:
        self._most = most
        self._lock = threading.Lock()
        self._day = ""
        self._left = 0  # of the block taken for `_day`
        try:
            self._database = open_database(path, [(_TABLE,)])[0] if path else _in_memory()
        except DatabaseUnusable:
            self._database = _in_memory()

    def take(self) -> None:
        """Count one request that is about to be sent. Raises TilesPerDayReached if the day has none left."""
        now = datetime.now(timezone.utc)
        with self._lock:
            if now.date().isoformat() != self._day:
                self._day, self._left = now.date().isoformat(), 0
            if not self._left:
                self._left = self._block()
            if not self._left:
                midnight = datetime.combine(now.date() + timedelta(days=1), datetime.min.time(), timezone.utc)
                raise TilesPerDayReached(self._most, (midnight - now).total_seconds() / 3600)
            self._left -= 1

    def close(self) -> None:
        """Give back what was taken and not used."""
        with self._lock:
            with contextlib.suppress(sqlite3.Error):  # then the rest of a block counts as used
                self._database.execute(
                    "UPDATE requests SET count = max(0, count - ?) WHERE day = ?", (self._left, self._day)
                )
            self._left = 0
            self._database.close()

    def _block(self) -> int:
        try:
            return self._reserve()
        except sqlite3.Error:
            self._database.close()
            self._database = _in_memory()
            return self._reserve()

    def _reserve(self) -> int:
        """As many requests as are left, at most a block, written down as used."""
        database = self._database
        with transaction(database):
            found = database.execute("SELECT count FROM requests WHERE day = ?", (self._day,)).fetchone()
            used = found[0] if found else 0
            taken = max(0, min(_BLOCK, self._most - used))
            database.execute("INSERT OR REPLACE INTO requests VALUES (?, ?)", (self._day, used + taken))
            database.execute("DELETE FROM requests WHERE day < ?", (self._day,))
        return taken


def _in_memory() -> sqlite3.Connection:
    database = sqlite3.connect(":memory:", isolation_level=None, check_same_thread=False)
    database.execute(_TABLE)
    return database
