"""SQLite that several QGIS share and a kill leaves whole, for what may be lost at any time."""

from __future__ import annotations

import threading
import time
import zlib
from collections.abc import Callable
from pathlib import Path
from sqlite3 import Connection
from typing import Optional, TypeVar, Union

from ..run.stop import Stop
from ..sentences import Sentence, Told
from .opening import BUSY, Identity, Schema, identity, is_damage, open_database

T = TypeVar("T")

_BUSY_SECONDS = 5.0  # for which a file may be another program's before the run goes on without it
_LONGEST_PAUSE = 0.05


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
        name: Sentence,
        without: Optional[Sentence],
        stop: Optional[Stop] = None,
        upkeep: Optional[Callable[[Connection], object]] = None,
    ) -> None:
        self.notes: list[Sentence] = []
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
                if str(error) != BUSY:
                    self._part(error)
                elif self._stop.wait(pause):
                    return None
                elif time.monotonic() >= until:
                    self._go_without(BUSY)
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
                    Sentence(
                        "The {file} {path} was damaged or not made by this version of LandLens ({reason}). It was "
                        "renamed to {name}.unusable, which you may delete, and a new one was begun.",
                        file=self._name,
                        path=self._path,
                        reason=renewed,
                        name=self._path.name,
                    )
                )
            if self._upkeep is not None:
                self._upkeep(self._database)
        return self._database

    def _part(self, error: Exception) -> None:
        """Let go of a file that failed, to begin a new one the first time that it is broken."""
        broken = self._identity if is_damage(error, self._path) else None
        self._close()
        if broken is None or self._broken is not None:
            told = error.sentence if isinstance(error, Told) else getattr(error, "strerror", None) or str(error)
            self._go_without(told or Sentence("no reason is known"))
        self._broken = broken

    def _go_without(self, reason: Union[Sentence, str]) -> None:
        self._over = True
        self._close()
        if self._without is not None:
            self.notes.append(
                Sentence(
                    "The {file} {path} cannot be used ({reason}). The run goes on without it: {without} "
                    "Check that this folder can be written to, that its disk is not full, and that no other program "
                    "holds the file.",
                    file=self._name,
                    path=self._path,
                    reason=reason,
                    without=self._without,
                )
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
