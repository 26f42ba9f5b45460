"""Tiles that were read stay on disk for a while: no run, however it ended, asks Mapillary for them again.

The file is an MBTiles container, which GDAL and QGIS open. Every tile is committed as it comes, so that a kill loses
none; several processes may use one file. Whatever is wrong with the file, the run goes on without it.
"""

from __future__ import annotations

import gzip
import json
import sqlite3
import threading
import time
from collections.abc import Callable
from pathlib import Path
from typing import Optional, TypeVar

from .cachefolder import DatabaseUnusable, Identity, Schema, identity, is_damage, open_database, transaction
from .tiles import Tile

T = TypeVar("T")

MOST_BYTES = 2**30  # a set of tiles; the oldest make room
_ROW_BYTES = 64  # what a row takes besides its data, about
_FIELDS = {
    # Ids of 17 digits: readers make floats of "Number", which lose digits.
    **dict.fromkeys(("id", "creator_id", "organization_id", "sequence_id"), "String"),
    **dict.fromkeys(("captured_at", "compass_angle", "quality_score"), "Number"),
    **dict.fromkeys(("is_pano", "foot"), "Boolean"),
}
_LAYERS = {"vector_layers": [{"id": "image", "fields": _FIELDS, "minzoom": 14, "maxzoom": 14}]}


def _schema(name: str) -> Schema:
    about = {
        "name": name,
        "description": "Mapillary coverage tiles, kept by LandLens; may be deleted at any time",
        "attribution": "© Mapillary contributors, CC BY-SA 4.0",
        "format": "pbf",
        "type": "overlay",
        "version": "1",
        "minzoom": "14",
        "maxzoom": "14",
        "json": json.dumps(_LAYERS),
    }
    return (
        ("PRAGMA application_id = 0x4D504258",),  # MPBX: MBTiles
        ("CREATE TABLE metadata (name TEXT PRIMARY KEY, value TEXT)",),
        *(("INSERT INTO metadata VALUES (?, ?)", *row) for row in about.items()),
        # read_at, seconds since 1970, is ours; readers of MBTiles ask for the other columns by name.
        (
            "CREATE TABLE tiles "
            "(zoom_level INTEGER, tile_column INTEGER, tile_row INTEGER, tile_data BLOB, read_at REAL)",
        ),
        ("CREATE UNIQUE INDEX place ON tiles (zoom_level, tile_column, tile_row)",),
        ("CREATE INDEX age ON tiles (read_at)",),
    )


class TileCache:
    """The tiles of one set, in one file. Methods may be called from any thread, and never raise.

    ``notes`` collects, as sentences for the user, what became of a file that could not be used.
    """

    def __init__(self, path: Path, most_bytes: int = MOST_BYTES) -> None:
        self.notes: list[str] = []
        self._path = path
        self._most_bytes = most_bytes
        self._lock = threading.Lock()
        self._database: Optional[sqlite3.Connection] = None
        self._identity: Optional[Identity] = None
        self._renewed = False  # in the middle of a run; a second time would be too many
        self._open()

    def get(self, tile: Tile, max_age: float) -> Optional[bytes]:
        """The tile's payload, gzip-compressed, if it was read within so many hours; None if it has to be asked for."""

        def read(database: sqlite3.Connection) -> Optional[bytes]:
            now = time.time()
            # A time to come means that the clock was set back: nobody knows how old that tile is.
            found = database.execute(
                "SELECT tile_data FROM tiles WHERE zoom_level = ? AND tile_column = ? AND tile_row = ?"
                " AND read_at > ? AND read_at <= ?",
                (*_place(tile), now - max_age * 3600, now),
            ).fetchone()
            return found[0] if found else None

        payload = self._use(read)
        return payload if isinstance(payload, bytes) else None

    def put(self, tile: Tile, payload: bytes) -> None:
        """Keep the payload of a tile that was read and decoded just now, packed or not; b"" for an empty one."""
        data = packed(payload)
        if len(data) > self._most_bytes // 2:
            return

        def write(database: sqlite3.Connection) -> None:
            with transaction(database):
                self._make_room(database, len(data))
                database.execute(
                    "INSERT OR REPLACE INTO tiles VALUES (?, ?, ?, ?, ?)", (*_place(tile), data, time.time())
                )

        self._use(write)

    def close(self) -> None:
        """Let go of the file."""
        with self._lock:
            self._close()

    def _open(self, broken: Optional[Identity] = None) -> None:
        try:
            self._database, renewed = open_database(self._path, _schema(self._path.stem), broken)
        except DatabaseUnusable as error:
            self._go_without(str(error))
            return
        self._identity = identity(self._path)
        if renewed:
            self.notes.append(
                f"The tile cache {self._path} was damaged or not made by LandLens. It was renamed to "
                f"{self._path.name}.unusable, which you may delete, and a new one was begun."
            )

    def _use(self, work: Callable[[sqlite3.Connection], T]) -> Optional[T]:
        with self._lock:
            if self._database is None:
                return None
            try:
                return work(self._database)
            except sqlite3.Error as error:
                self._close()
                if is_damage(error) and not self._renewed:
                    self._renewed = True
                    self._open(broken=self._identity)
                else:
                    self._go_without(str(error))
                return None

    def _close(self) -> None:
        if self._database is not None:
            self._database.close()
            self._database = None

    def _make_room(self, database: sqlite3.Connection, needed: int) -> None:
        """Remove the oldest tiles, a twentieth more than needed so that it is seldom done."""
        pages, free, size = (
            database.execute(f"PRAGMA {name}").fetchone()[0] for name in ("page_count", "freelist_count", "page_size")
        )
        excess = (pages - free) * size + needed - self._most_bytes
        if excess <= 0:
            return
        excess += self._most_bytes // 20
        doomed = []
        for row, length in database.execute("SELECT rowid, length(tile_data) FROM tiles ORDER BY read_at"):
            doomed.append((row,))
            excess -= length + _ROW_BYTES
            if excess <= 0:
                break
        database.executemany("DELETE FROM tiles WHERE rowid = ?", doomed)

    def _go_without(self, reason: str) -> None:
        self.notes.append(
            f"The tile cache {self._path} cannot be used ({reason}). The run goes on without it: every tile is asked "
            "for, now and the next time. Check that this folder can be written to and that its disk is not full."
        )


def packed(payload: bytes) -> bytes:
    """The payload in gzip, as MBTiles has it; quickly rather than small."""
    return payload if payload[:2] == b"\x1f\x8b" else gzip.compress(payload, 1, mtime=0)


def _place(tile: Tile) -> tuple[int, int, int]:
    """Zoom, column and row as MBTiles counts them: y up."""
    return tile.z, tile.x, 2**tile.z - 1 - tile.y
