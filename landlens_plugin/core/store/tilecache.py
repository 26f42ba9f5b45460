"""Tiles that were read stay on disk for a while: no run, however it ended, asks Mapillary for them again.

The file is an MBTiles container, which GDAL and QGIS open. Every tile is committed as it comes, so that a kill loses
none; several processes may use one file. Whatever is wrong with the file, the run goes on without it.
"""

from __future__ import annotations

import gzip
import json
import sqlite3
import time
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Optional

from ..run.stop import Stop
from ..sentences import Sentence
from ..tiles.grid import Tile
from .database import Store, checksum
from .opening import Schema, transaction

MOST_BYTES = 2**30  # a set of tiles; the oldest make room
_ROW_BYTES = 64  # what a row takes besides its data, about
# Ids of 17 digits: readers make floats of "Number", which lose digits.
_FIELDS = {
    **dict.fromkeys(("id", "creator_id", "organization_id"), "String"),
    **dict.fromkeys(("captured_at", "quality_score"), "Number"),
    **dict.fromkeys(("is_pano", "foot"), "Boolean"),
}


@dataclass(frozen=True)
class Contents:
    """What the tiles of a file hold, for its readers: their layer with its fields, and their zooms."""

    layer: str
    fields: Mapping[str, str]
    first_zoom: int
    last_zoom: int


IMAGES = Contents("image", {**_FIELDS, "compass_angle": "Number", "sequence_id": "String"}, 14, 14)
SEQUENCES = Contents("sequence", {**_FIELDS, "image_id": "String"}, 6, 13)


def _schema(name: str, contents: Contents) -> Schema:
    zooms = {"minzoom": contents.first_zoom, "maxzoom": contents.last_zoom}
    layers = {"vector_layers": [{"id": contents.layer, "fields": contents.fields, **zooms}]}
    about = {
        "name": name,
        "description": "Mapillary coverage tiles, kept by LandLens; may be deleted at any time",
        "attribution": "© Mapillary contributors, CC BY-SA 4.0",
        "format": "pbf",
        "type": "overlay",
        "version": "1",
        **{key: str(zoom) for key, zoom in zooms.items()},
        "json": json.dumps(layers),
    }
    return (
        ("PRAGMA application_id = 0x4D504258",),  # MPBX: MBTiles
        ("CREATE TABLE metadata (name TEXT PRIMARY KEY, value TEXT)",),
        *(("INSERT INTO metadata VALUES (?, ?)", *row) for row in about.items()),
        # The last two are ours, read_at in seconds since 1970; readers of MBTiles ask for the others by name.
        (
            "CREATE TABLE tiles (zoom_level INTEGER, tile_column INTEGER, tile_row INTEGER, tile_data BLOB,"
            " read_at REAL, checksum INTEGER)",
        ),
        ("CREATE UNIQUE INDEX place ON tiles (zoom_level, tile_column, tile_row)",),
        ("CREATE INDEX age ON tiles (read_at)",),
    )


class TileCache:
    """The tiles of one set, in one file. Methods may be called from any thread, and never raise.

    ``notes`` collects, as sentences for the user, what became of a file that could not be used.
    """

    def __init__(
        self,
        path: Path,
        most_bytes: int = MOST_BYTES,
        stop: Optional[Stop] = None,
        contents: Contents = IMAGES,
    ) -> None:
        without = Sentence("every tile is asked for, now and the next time.")
        self._store = Store(path, _schema(path.stem, contents), Sentence("tile cache"), without, stop)
        self.notes = self._store.notes
        self._most_bytes = most_bytes

    def get(self, tile: Tile, max_age: float) -> Optional[bytes]:
        """The tile's payload, gzip-compressed, if it was read within so many hours; None if it has to be asked for."""

        def read(database: sqlite3.Connection) -> Optional[bytes]:
            now = time.time()
            # A time to come means that the clock was set back: nobody knows how old that tile is.
            found = database.execute(
                "SELECT tile_data, checksum FROM tiles WHERE zoom_level = ? AND tile_column = ? AND tile_row = ?"
                " AND read_at > ? AND read_at <= ?",
                (*_place(tile), now - max_age * 3600, now),
            ).fetchone()
            data, kept = found or (None, None)
            # One that rotted is another tile's, or nobody's: put again, it takes the place of the old one.
            return data if isinstance(data, bytes) and checksum(str(tile), data) == kept else None

        return self._store.use(read)

    def count(self, tiles: Iterable[Tile], max_age: float) -> int:
        """How many of these tiles were read within so many hours."""

        def count(database: sqlite3.Connection) -> int:
            now = time.time()
            ask = (
                "SELECT count(*) FROM tiles WHERE zoom_level = ? AND tile_column = ? AND tile_row = ?"
                " AND read_at > ? AND read_at <= ?"
            )
            found = (database.execute(ask, (*_place(tile), now - max_age * 3600, now)).fetchone() for tile in tiles)
            return sum(number for (number,) in found)

        return self._store.use(count) or 0

    def open(self) -> bool:
        """Make the file where there is none that can be used; whether there is one now."""
        return bool(self._store.use(lambda database: True))

    def put(self, tile: Tile, payload: bytes) -> bool:
        """Keep the payload of a tile that was read and looked through just now, packed or not, b"" for an empty one;
        whether it is kept.
        """
        data = packed(payload)
        if len(data) > self._most_bytes // 2:
            return False

        def write(database: sqlite3.Connection) -> bool:
            with transaction(database):
                self._make_room(database, len(data))
                database.execute(
                    "INSERT OR REPLACE INTO tiles VALUES (?, ?, ?, ?, ?, ?)",
                    (*_place(tile), data, time.time(), checksum(str(tile), data)),
                )
            return True

        return bool(self._store.use(write))

    def close(self) -> None:
        """Let go of the file."""
        self._store.close()

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


def packed(payload: bytes) -> bytes:
    """The payload in gzip, as MBTiles has it; quickly rather than small."""
    return payload if payload[:2] == b"\x1f\x8b" else gzip.compress(payload, 1, mtime=0)


def _place(tile: Tile) -> tuple[int, int, int]:
    """Zoom, column and row as MBTiles counts them: y up."""
    return tile.z, tile.x, 2**tile.z - 1 - tile.y
