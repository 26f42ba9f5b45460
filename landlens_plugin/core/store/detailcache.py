"""Details that an unfinished run got stay on disk, so that the next one asks only for those that are missing.

A run that ends with nothing missing forgets its own: asked again, it answers what Mapillary says then.
"""

from __future__ import annotations

import itertools
import json
import sqlite3
import time
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any, Optional

from ..run.stop import Stop
from ..sentences import Sentence
from .database import Store, checksum
from .opening import Damaged, transaction

_SCHEMA = [
    (
        "CREATE TABLE answers"
        " (id TEXT, fields TEXT, entity TEXT, read_at REAL, checksum INTEGER, PRIMARY KEY (id, fields))",
    ),
]
_KEPT_SECONDS = 7 * 24 * 3600.0  # however old a run lets them be
_MOST_ROWS = 500_000
_FORGOTTEN_AT_ONCE = 20_000


class DetailCache:
    """Entities by id and fields, in one file. Methods may be called from any thread, and never raise.

    A file that cannot be used costs requests and nothing else; ``notes`` says what became of it.
    """

    def __init__(self, path: Path, max_age: float, stop: Optional[Stop] = None) -> None:
        without = Sentence("details are not kept on the disk, and a second run asks for all of them.")
        self._stop = stop or Stop()
        self._store = Store(path, _SCHEMA, Sentence("cache of details"), without, self._stop, _without_the_old)
        self.notes = self._store.notes
        self._max_age = max_age

    def get(self, ids: Sequence[str], fields: Sequence[str]) -> dict[str, dict[str, Any]]:
        """The entities among these that were read within the last ``max_age`` hours."""
        now, name = time.time(), json.dumps(sorted(fields))

        def read(database: sqlite3.Connection) -> dict[str, dict[str, Any]]:
            rows = database.execute(
                "SELECT id, entity, checksum FROM answers WHERE fields = ? AND read_at > ? AND read_at <= ?"
                " AND id IN (SELECT value FROM json_each(?))",
                (name, now - self._max_age * 3600, now, json.dumps(list(ids))),
            )
            return {key: _entity(key, name, text, kept) for key, text, kept in rows}

        return (self._store.use(read) if self._max_age > 0 else None) or {}

    def put(self, entities: Mapping[str, Mapping[str, Any]], fields: Sequence[str]) -> None:
        """Keep what was read just now."""
        name, now = json.dumps(sorted(fields)), time.time()
        texts = {key: json.dumps(entity) for key, entity in entities.items()}
        rows = [(key, name, text, now, checksum(key, name, text)) for key, text in texts.items()]
        self._write("INSERT OR REPLACE INTO answers VALUES (?, ?, ?, ?, ?)", rows)
        # A new row's number is one more than the highest, so these are the oldest.
        self._write("DELETE FROM answers WHERE rowid <= (SELECT max(rowid) FROM answers) - ?", [(_MOST_ROWS,)])

    def forget(self, ids: Iterable[str], fields: Sequence[str]) -> None:
        """Drop these: the run has all it asked for. What another run kept stays."""
        name, rest = json.dumps(sorted(fields)), iter(ids)
        while not self._stop.is_set() and (some := list(itertools.islice(rest, _FORGOTTEN_AT_ONCE))):
            statement = "DELETE FROM answers WHERE fields = ? AND id IN (SELECT value FROM json_each(?))"
            self._write(statement, [(name, json.dumps(some))])

    def close(self) -> None:
        """Let go of the file."""
        self._store.close()

    def _write(self, statement: str, rows: Sequence[tuple[Any, ...]]) -> None:
        def write(database: sqlite3.Connection) -> None:
            with transaction(database):
                database.executemany(statement, rows)

        if self._max_age > 0 and rows:
            self._store.use(write)


def _entity(key: str, fields: str, text: str, kept: int) -> dict[str, Any]:
    if checksum(key, fields, text) != kept:
        raise Damaged("details are not what was kept")
    entity: dict[str, Any] = json.loads(text)
    return entity


def _without_the_old(database: sqlite3.Connection) -> None:
    database.execute("DELETE FROM answers WHERE read_at < ?", [time.time() - _KEPT_SECONDS])
