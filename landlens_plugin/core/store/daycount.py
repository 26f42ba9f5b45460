"""Counts the tile requests of a day across runs and processes, as Mapillary's allowance is a day's, not a run's."""

from __future__ import annotations

import sqlite3
import threading
from datetime import datetime, timedelta, timezone
from pathlib import Path
from typing import Optional

from ..errors import TilesPerDayReached
from ..run.stop import Stop
from ..sentences import Sentence
from .database import Store
from .opening import Damaged, transaction

_BLOCK = 20  # taken from the file at a time, so that a request costs no write; a kill loses no more than that
_SCHEMA = [("CREATE TABLE requests (day TEXT PRIMARY KEY, count INTEGER NOT NULL)",)]


class DailyCount:
    """What is left of the day's ``most`` tile requests (UTC). Methods may be called from any thread.

    Without a path, or where the file cannot be used, only this run is counted. ``notes`` says what became of the file.
    """

    def __init__(self, most: int, path: Optional[Path] = None, stop: Optional[Stop] = None) -> None:
        self._store = Store(path, _SCHEMA, Sentence("count of the day's tile requests"), None, stop) if path else None
        self.notes: list[Sentence] = self._store.notes if self._store else []
        self._most = most
        self._lock = threading.Lock()
        self._day = ""
        self._left = 0  # of the block taken for `_day`
        self._alone = 0  # taken on that day without the file

    def take(self) -> None:
        """Count one request that is about to be sent. Raises TilesPerDayReached if the day has none left."""
        now = datetime.now(timezone.utc)
        with self._lock:
            if now.date().isoformat() != self._day:
                self._day, self._left, self._alone = now.date().isoformat(), 0, 0
            if not self._left:
                self._left = self._block()
            if not self._left:
                midnight = datetime.combine(now.date() + timedelta(days=1), datetime.min.time(), timezone.utc)
                raise TilesPerDayReached(self._most, (midnight - now).total_seconds() / 3600)
            self._left -= 1

    def block_seen(self) -> None:
        """A block of this address; it is for the run itself to heed, and of no matter to the count."""

    def close(self) -> None:
        """Give back what was taken and not used; where that fails, the rest of a block counts as used."""

        def give_back(database: sqlite3.Connection) -> None:
            database.execute("UPDATE requests SET count = max(0, count - ?) WHERE day = ?", (self._left, self._day))

        with self._lock:
            if self._store is not None:
                if self._left:
                    self._store.use(give_back, patience=0)
                self._store.close()
            self._left = 0

    def _block(self) -> int:
        """As many requests as are left, at most a block, written down as used."""
        taken = self._store.use(self._reserve) if self._store is not None else None
        if taken is None:
            taken = min(_BLOCK, self._most - self._alone)
            self._alone += taken
        return taken

    def _reserve(self, database: sqlite3.Connection) -> int:
        with transaction(database):
            found = database.execute("SELECT count FROM requests WHERE day = ?", (self._day,)).fetchone()
            used = found[0] if found else 0
            if not isinstance(used, int) or not 0 <= used <= self._most:
                raise Damaged("it says {used!r} where a number of requests belongs", used=str(used)[:20])
            taken = min(_BLOCK, self._most - used)
            database.execute("INSERT OR REPLACE INTO requests VALUES (?, ?)", (self._day, used + taken))
            database.execute("DELETE FROM requests WHERE day < ?", (self._day,))
        return taken
