"""SQLite that several QGIS share and a kill leaves whole, for what may be lost at any time."""

from __future__ import annotations

import contextlib
import os
import sqlite3
import threading
import time
import zlib
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from sqlite3 import Connection
from typing import Optional, TypeVar, Union

from ..run.stop import Stop

T = TypeVar("T")

# Marks a database as ours, in the number that SQLite keeps for its users; the last byte is the schema's version.
_MARK = 0x4C4C5402
_BUSY_SECONDS = 5.0  # for which a file may be another program's before the run goes on without it
_LONGEST_PAUSE = 0.05
_BUSY = "database is locked"
# What SQLite says of a file that is out of reach, full or in use. Whatever else it says, the file itself is broken.
_OUT_OF_REACH = {
    _BUSY,
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


class Damaged(Exception):
    """The file is broken, or of something else. ``str()`` is the reason, without a full stop."""


class Store:
    """A database in the cache's folder, for one run: opened when it is first used. Methods may be called from any
    thread, and never raise.

    Whatever is wrong with the file, it is set aside and a new one begun; a file that is out of reach, or breaks again,
    is done without from then on. ``notes`` collects, as sentences for the user, which of it happened: ``name`` says
    there what the file is, and ``without`` what it costs to do without, None if that need not be told. ``upkeep`` is
    done once, on opening.
    """

    def __init__(
        self,
        path: Path,
        schema: Schema,
        name: str,
        without: Optional[str],
        stop: Optional[Stop] = None,
        upkeep: Optional[Callable[[Connection], object]] = None,
    ) -> None:
        self.notes: list[str] = []
        self._path, self._schema, self._name, self._without = path, schema, name, without
        self._stop = stop or Stop()
        self._upkeep = upkeep
        self._lock = threading.Lock()
        self._database: Optional[Connection] = None
        self._identity: Optional[Identity] = None
        self._broken: Optional[Identity] = None  # the file that turned out to be, in the middle of the run
        self._over = False

    def use(self, work: Callable[[Connection], T], patience: Optional[float] = None) -> Optional[T]:
        """What ``work`` answers, or None where the file cannot be used.

        While another program holds the file it is tried again, for so many seconds or until the run is stopped, and
        so it is with a new file in place of a broken one: ``work`` is a transaction, or reads only. What it raises is
        taken for damage, as SQLite's module meets a broken file with every kind of error.
        """
        with self._lock:
            until, pause = time.monotonic() + (_BUSY_SECONDS if patience is None else patience), 0.001
            while not self._over:
                answer, error = self._tried(work)
                if error is None:
                    return answer
                if str(error) != _BUSY:
                    self._part(error)
                elif self._stop.wait(pause):
                    return None
                elif time.monotonic() >= until:
                    self._go_without(_BUSY)
                pause = min(2 * pause, _LONGEST_PAUSE)
            return None

    def close(self) -> None:
        """Let go of the file, for good."""
        with self._lock:
            self._over = True
            self._close()

    def _tried(self, work: Callable[[Connection], T]) -> tuple[Optional[T], Optional[Exception]]:
        try:
            return work(self._opened()), None
        except Exception as error:  # noqa: BLE001 - told in the notes
            return None, error

    def _opened(self) -> Connection:
        if self._database is None:
            self._database, renewed = open_database(self._path, self._schema, self._broken)
            self._identity = identity(self._path)
            if renewed is not None:
                self.notes.append(
                    f"The {self._name} {self._path} was damaged or not made by this version of LandLens ({renewed}). "
                    f"It was renamed to {self._path.name}.unusable, which you may delete, and a new one was begun."
                )
            if self._upkeep is not None:
                self._upkeep(self._database)
        return self._database

    def _part(self, error: Exception) -> None:
        """Let go of a file that failed, to begin a new one the first time that it is broken."""
        broken = self._identity if _is_damage(error, self._path) else None
        self._close()
        if broken is None or self._broken is not None:
            self._go_without(getattr(error, "strerror", None) or str(error) or "no reason is known")
        self._broken = broken

    def _go_without(self, reason: str) -> None:
        self._over = True
        self._close()
        if self._without is not None:
            self.notes.append(
                f"The {self._name} {self._path} cannot be used ({reason}). The run goes on without it: {self._without} "
                "Check that this folder can be written to, that its disk is not full, and that no other program holds "
                "the file."
            )

    def _close(self) -> None:
        if self._database is not None:
            self._database.close()
            self._database = None


def checksum(*parts: Union[bytes, str]) -> int:
    """Kept beside what must not change on the disk without being noticed, of all that it belongs to."""
    found = 0
    for part in parts:
        found = zlib.crc32(part if isinstance(part, bytes) else part.encode(), found)
    return found


def open_database(path: Path, schema: Schema, broken: Optional[Identity] = None) -> tuple[Connection, Optional[str]]:
    """A connection that every thread may use, one at a time; and why what stood there was set aside, if it was.

    A file that is damaged or not ours makes way, as ``<name>.unusable``; so does the one that turned out to be
    ``broken`` later. Raises OSError, sqlite3.Error and Damaged where it can be neither opened nor made anew.
    """
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    if broken is None:
        with contextlib.suppress(Damaged):
            return _connected(path, schema), None
    with _alone(path):
        reason = "it broke while it was used"
        if broken is None or broken != identity(path):  # another process may have been faster
            try:
                return _connected(path, schema), None
            except Damaged as damage:
                reason = str(damage)
        _set_aside(path)
        return _connected(path, schema), reason


def identity(path: Path) -> Optional[Identity]:
    """What tells a file from a later one in its place; None if there is none."""
    try:
        state = path.stat()
    except OSError:
        return None
    return state.st_dev, state.st_ino


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


def _is_damage(error: Exception, path: Path) -> bool:
    if isinstance(error, sqlite3.OperationalError) and "readonly" in str(error):
        return os.access(path, os.W_OK) and os.access(path.parent, os.W_OK)  # then it is the file that says so
    return not isinstance(error, (OSError, MemoryError)) and str(error) not in _OUT_OF_REACH


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
        if isinstance(error, Exception) and _is_damage(error, path):
            raise Damaged(str(error) or "it cannot be read") from None
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
            if _is_damage(error, path):
                os.truncate(f"{path}.lock", 0)  # empty, it is a database again, and stays the same file for others
                raise sqlite3.OperationalError(_BUSY) from None
            raise
        yield
