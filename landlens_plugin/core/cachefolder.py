"""The folder of what may be lost at any time, and databases in it that several QGIS share and a kill leaves whole."""

from __future__ import annotations

import contextlib
import hashlib
import os
import sqlite3
import sys
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from sqlite3 import Connection
from typing import Optional

from .service import TILES_URL, Service

# Marks a database as ours, in the number that SQLite keeps for its users; the last byte is the schema's version.
_MARK = 0x4C4C5401
_BUSY_SECONDS = 5.0
Identity = tuple[int, int]
Schema = Sequence[tuple[str, ...]]  # statements that make a new database, each with its values


class DatabaseUnusable(Exception):
    """The database can be neither opened nor made anew. ``str()`` is the reason, without a full stop."""


def default_folder(environment: Optional[Mapping[str, str]] = None, platform: str = sys.platform) -> Path:
    """The user's own folder for caches, as each system names it."""
    env = os.environ if environment is None else environment
    home = Path(os.path.expanduser("~"))
    if platform == "win32":
        return Path(env.get("LOCALAPPDATA") or home / "AppData" / "Local") / "LandLens" / "Cache"
    if platform == "darwin":
        return home / "Library" / "Caches" / "LandLens"
    named = env.get("XDG_CACHE_HOME", "")
    return Path(named if os.path.isabs(named) else home / ".cache") / "landlens"


def cache_file(folder: Optional[str], name: str, extension: str, service: Service) -> Path:
    """Where the file of this name lies. A mirror or test server has files of its own, told by a hash of its address."""
    if service.tiles_url != TILES_URL:
        name += "_" + hashlib.sha256(service.tiles_url.encode()).hexdigest()[:10]
    return Path(folder or default_folder()) / f"{name}.{extension}"


def open_database(path: Path, schema: Schema, broken: Optional[Identity] = None) -> tuple[Connection, bool]:
    """A connection that every thread may use, one at a time; and whether what stood there was set aside.

    A file that is damaged or not ours makes way, as ``<name>.unusable``; so does the one that turned out to be
    ``broken`` later. Raises DatabaseUnusable.
    """
    try:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        if broken is None:
            with contextlib.suppress(_Damaged):
                return _opened(path, schema), False
        with _alone(path):
            if broken is None or broken != identity(path):  # another process may have been faster
                with contextlib.suppress(_Damaged):
                    return _opened(path, schema), False
            _set_aside(path)
            return _opened(path, schema), True
    except (OSError, sqlite3.Error, _Damaged) as error:
        raise DatabaseUnusable(getattr(error, "strerror", None) or str(error)) from None


def is_damage(error: sqlite3.Error) -> bool:
    """Whether the file itself is broken or foreign, not just out of reach, full or in use."""
    return type(error) is sqlite3.DatabaseError  # its subclasses stand for everything else


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


def _opened(path: Path, schema: Schema) -> Connection:
    database = sqlite3.connect(path, timeout=_BUSY_SECONDS, isolation_level=None, check_same_thread=False)
    try:
        with contextlib.suppress(sqlite3.OperationalError):  # another process is just doing it
            database.execute("PRAGMA journal_mode = WAL")
        # With the log, a commit without waiting for the disk outlives the process, and a power cut leaves it whole.
        database.execute("PRAGMA synchronous = NORMAL")
        database.execute("PRAGMA journal_size_limit = 33554432")
        with transaction(database):  # also finds out whether the file may be written to
            found = database.execute("PRAGMA user_version").fetchone()[0]
            if found != _MARK:
                if database.execute("SELECT count(*) FROM sqlite_master").fetchone()[0]:
                    raise _Damaged("the file was made by something else")
                for statement, *values in schema:
                    database.execute(statement, values)
                database.execute(f"PRAGMA user_version = {_MARK}")
    except BaseException as error:
        database.close()
        if isinstance(error, sqlite3.Error) and is_damage(error):
            raise _Damaged(str(error)) from None
        raise
    return database


def _set_aside(path: Path) -> None:
    with contextlib.suppress(FileNotFoundError):
        os.replace(path, path.with_name(path.name + ".unusable"))
    for tail in ("-wal", "-shm"):
        with contextlib.suppress(FileNotFoundError):
            os.remove(f"{path}{tail}")


@contextlib.contextmanager
def _alone(path: Path) -> Iterator[None]:
    """While this process renews a file no other one does. A database's lock ends with its process, however it ends."""
    with contextlib.closing(sqlite3.connect(f"{path}.lock", _BUSY_SECONDS, isolation_level=None)) as lock:
        lock.execute("BEGIN EXCLUSIVE")
        yield


class _Damaged(Exception):
    """The file is broken, or of something else."""
