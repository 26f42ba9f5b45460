"""Details that an unfinished run got stay on disk, so that the next one asks only for those that are missing.

A run that ends with nothing missing forgets its own: asked again, it answers what Mapillary says then.
"""

from __future__ import annotations

import contextlib
import itertools
import json
import sqlite3
import threading
import time
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any, Optional

from .cachefolder import DatabaseUnusable, open_database, transaction

_SCHEMA = [
    ("CREATE TABLE answers (id TEXT, fields TEXT, entity TEXT, read_at REAL, PRIMARY KEY (id, fields))",),
]
_KEPT_SECONDS = 7 * 24 * 3600.0  # however old a run lets them be
_MOST_ROWS = 500_000
_FORGOTTEN_AT_ONCE = 20_000


class DetailCache:
    """Entities by id and fields, in one file. Methods may be called from any thread, and never raise.

    A file that cannot be used costs requests and nothing else; ``problem`` says why it cannot.
    """

    def __init__(self, path: Path, max_age: float) -> None:
        self.problem: Optional[str] = None
        self._max_age = max_age
        self._lock = threading.Lock()
        self._database: Optional[sqlite3.Connection] = None
        try:
            self._database = open_database(path, _SCHEMA)[0]
        except DatabaseUnusable as error:
            self.problem = str(error)
            return
        with contextlib.suppress(sqlite3.Error):  # what can do no more than this is told when it is used
            self._database.execute("DELETE FROM answers WHERE read_at < ?", [time.time() - _KEPT_SECONDS])

    def get(self, ids: Sequence[str], fields: Sequence[str]) -> dict[str, dict[str, Any]]:
        """The entities among these that were read within the last ``max_age`` hours."""
        now = time.time()
        asked = (json.dumps(sorted(fields)), now - self._max_age * 3600, now, json.dumps(list(ids)))
        with self._lock:
            if self._database is None or self._max_age <= 0:
                return {}
            try:
                rows = self._database.execute(
                    "SELECT id, entity FROM answers WHERE fields = ? AND read_at > ? AND read_at <= ?"
                    " AND id IN (SELECT value FROM json_each(?))",
                    asked,
                ).fetchall()
                return {key: json.loads(entity) for key, entity in rows}
            except (sqlite3.Error, ValueError) as error:
                self._give_up(error)
                return {}

    def put(self, entities: Mapping[str, Mapping[str, Any]], fields: Sequence[str]) -> None:
        """Keep what was read just now."""
        name, now = json.dumps(sorted(fields)), time.time()
        rows = [(key, name, json.dumps(entity), now) for key, entity in entities.items()]
        self._write("INSERT OR REPLACE INTO answers VALUES (?, ?, ?, ?)", rows)
        # A new row's number is one more than the highest, so these are the oldest.
        self._write("DELETE FROM answers WHERE rowid <= (SELECT max(rowid) FROM answers) - ?", [(_MOST_ROWS,)])

    def forget(self, ids: Iterable[str], fields: Sequence[str]) -> None:
        """Drop these: the run has all it asked for. What another run kept stays."""
        name, rest = json.dumps(sorted(fields)), iter(ids)
        while some := list(itertools.islice(rest, _FORGOTTEN_AT_ONCE)):
            statement = "DELETE FROM answers WHERE fields = ? AND id IN (SELECT value FROM json_each(?))"
            self._write(statement, [(name, json.dumps(some))])

    def close(self) -> None:
        """Let go of the file."""
        with self._lock:
            if self._database is not None:
                self._database.close()
                self._database = None

    def _write(self, statement: str, rows: Sequence[tuple[Any, ...]]) -> None:
        with self._lock:
            if self._database is None or self._max_age <= 0 or not rows:
                return
            try:
                with transaction(self._database):
                    self._database.executemany(statement, rows)
            except sqlite3.Error as error:
                self._give_up(error)

    def _give_up(self, error: Exception) -> None:
        self.problem = str(error)
        if self._database is not None:
            self._database.close()
            self._database = None
