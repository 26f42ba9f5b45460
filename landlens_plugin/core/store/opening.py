"""A SQLite file opened as ours, or begun anew where what stands there is broken or of something else."""

from __future__ import annotations

import contextlib
import os
import sqlite3
from collections.abc import Iterator, Sequence
from pathlib import Path
from sqlite3 import Connection
from typing import Optional

from ..sentences import Sentence, Told

# Marks a database as ours, in the number that SQLite keeps for its users; the last byte is the schema's version.
_MARK = 0x4C4C5402
BUSY = "database is locked"
# What SQLite says of a file that is out of reach, full or in use. Whatever else it says, the file itself is broken.
_OUT_OF_REACH = {
    BUSY,
    "access permission denied",
    "attempt to write a readonly database",
    "authorization denied",
    "database or disk is full",
    "database table is locked",
    "disk I/O error",
    "interrupted",
    "large file support is disabled",
    "locking protocol",
    "out of memory",
    "unable to open database file",
}
Identity = tuple[int, int]
Schema = Sequence[tuple[str, ...]]  # statements that make a new database, each with its values


class Damaged(Told):
    """The file is broken, or of something else. ``str()`` is the reason, without a full stop."""


def open_database(
    path: Path, schema: Schema, broken: Optional[Identity] = None
) -> tuple[Connection, Optional[Sentence]]:
    """A connection that every thread may use, one at a time; and why what stood there was set aside, if it was.

    A file that is damaged or not ours makes way, as ``<name>.unusable``; so does the one that turned out to be
    ``broken`` later. Raises OSError, sqlite3.Error and Damaged where it can be neither opened nor made anew.
    """
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    if broken is None:
        with contextlib.suppress(Damaged):
            return _connected(path, schema), None
    with _alone(path):
        reason = Sentence("it broke while it was used")
        if broken is None or broken != identity(path):  # another process may have been faster
            try:
                return _connected(path, schema), None
            except Damaged as damage:
                reason = damage.sentence
        _set_aside(path)
        return _connected(path, schema), reason


def identity(path: Path) -> Optional[Identity]:
    """What tells a file from a later one in its place; None if there is none."""
    try:
        state = path.stat()
    except OSError:
        return None
    return state.st_dev, state.st_ino


def is_damage(error: Exception, path: Path) -> bool:
    """Whether it is the file itself that is broken, and not its place out of reach, full or in use."""
    if isinstance(error, sqlite3.OperationalError) and "readonly" in str(error):
        return os.access(path, os.W_OK) and os.access(path.parent, os.W_OK)  # then it is the file that says so
    return not isinstance(error, (OSError, MemoryError)) and str(error) not in _OUT_OF_REACH


@contextlib.contextmanager
def transaction(database: Connection) -> Iterator[None]:
    """Everything inside is written as one, or not at all; no other process writes in between."""
    database.execute("BEGIN IMMEDIATE")
    try:
        yield
        database.execute("COMMIT")
    finally:
        if database.in_transaction:
            with contextlib.suppress(sqlite3.Error):  # the error that led here says more
                database.execute("ROLLBACK")


def _connected(path: Path, schema: Schema) -> Connection:
    # Who waits for the file is the store, whose waiting ends with the run.
    database = sqlite3.connect(path, timeout=0, isolation_level=None, check_same_thread=False)
    try:
        with contextlib.suppress(sqlite3.OperationalError):  # another process is just doing it
            database.execute("PRAGMA journal_mode = WAL")
        # With the log, a commit without waiting for the disk outlives the process, and a power cut leaves it whole.
        database.execute("PRAGMA synchronous = NORMAL")
        database.execute("PRAGMA journal_size_limit = 33554432")
        with transaction(database):  # also finds out whether the file may be written to
            mark = database.execute("PRAGMA user_version").fetchone()[0]
            if not mark and not _described(database):
                _make(database, schema)
            elif mark != _MARK:
                raise Damaged("the file was made by something else")
            elif not _expected(schema) <= _described(database):
                raise Damaged("its tables are not those that belong there")
    except BaseException as error:
        database.close()
        if isinstance(error, Exception) and not isinstance(error, Damaged) and is_damage(error, path):
            raise Damaged("{reason}", reason=str(error) or Sentence("it cannot be read")) from None
        raise
    return database


def _make(database: Connection, schema: Schema) -> None:
    for statement, *values in schema:
        database.execute(statement, values)
    database.execute(f"PRAGMA user_version = {_MARK}")


def _described(database: Connection) -> set[tuple[str, ...]]:
    return set(database.execute("SELECT type, name, tbl_name, sql FROM sqlite_master"))


def _expected(schema: Schema) -> set[tuple[str, ...]]:
    with contextlib.closing(sqlite3.connect(":memory:", isolation_level=None)) as database:
        _make(database, schema)
        return _described(database)


def _set_aside(path: Path) -> None:
    with contextlib.suppress(FileNotFoundError):
        os.replace(path, path.with_name(path.name + ".unusable"))
    for tail in ("-wal", "-shm"):
        with contextlib.suppress(FileNotFoundError):
            os.remove(f"{path}{tail}")


@contextlib.contextmanager
def _alone(path: Path) -> Iterator[None]:
    """While this process renews a file no other one does. A database's lock ends with its process, however it ends."""
    with contextlib.closing(sqlite3.connect(f"{path}.lock", timeout=0, isolation_level=None)) as lock:
        try:
            lock.execute("BEGIN EXCLUSIVE")
        except sqlite3.DatabaseError as error:
            if is_damage(error, path):
                os.truncate(f"{path}.lock", 0)  # empty, it is a database again, and stays the same file for others
                raise sqlite3.OperationalError(BUSY) from None
            raise
        yield
