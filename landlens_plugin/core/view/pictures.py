"""Pictures that were looked at, on the disk: never more than so many bytes, and those longest unused go first."""

from __future__ import annotations

import contextlib
import os
import tempfile
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import NamedTuple, Optional

from ..photos.files import EXTENSIONS, clear_leftovers, inspect, part_file

SIZES = ("256", "1024", "2048", "original")  # smallest first; all but the last are widths
MOST_BYTES = 500 * 2**20
_ROOM = 0.9  # of what is allowed, to which it is cleared
_LOOK_AFTER = 0.05  # of what is allowed, put there since somebody looked at what other processes did


class Fetched(NamedTuple):
    """What became of a temporary file: the picture's size, one of :data:`SIZES`, and its extension."""

    size: str
    extension: str


class Pictures:
    """Whole files named by an image's id, or a hash of an address, and a size. Methods may be called from any thread.

    Several processes may share the folder: each holds it below ``most_bytes`` and a twentieth for what it does not see
    of the others. Where the folder cannot be used, a temporary one is, which goes with :meth:`close`.
    """

    def __init__(self, folder: Path, most_bytes: int = MOST_BYTES) -> None:
        self._folder = folder
        self._most_bytes = most_bytes
        self._lock = threading.Lock()
        self._total: Optional[int] = None  # as far as it is known
        self._since = 0  # bytes put there since all was looked at
        self._instead: Optional[tempfile.TemporaryDirectory[str]] = None

    def find(self, identity: str, size: str) -> Optional[str]:
        """The path of the picture in this size, which counts as used now; None if it is not there."""
        for extension in EXTENSIONS:
            path = self._path(identity, size, extension)
            with contextlib.suppress(OSError):
                os.utime(path)
                file = inspect(str(path))
                if file is not None and file.whole:
                    return str(path)
        return None

    def keep(self, identity: str, fetch: Callable[[str], Fetched]) -> tuple[str, str]:
        """The path and the size of a picture that ``fetch`` writes into the file that it is given.

        Raises what ``fetch`` raises, and OSError where there is no room for it anywhere.
        """
        with self._part(identity) as part:
            fetched = fetch(part)
            length = os.path.getsize(part)
            path = self._path(identity, fetched.size, fetched.extension)
            try:
                os.replace(part, path)
            except PermissionError:  # on Windows: it is there, and somebody looks at it
                if not path.exists():
                    raise
        self._make_room(path, length)
        return str(path), fetched.size

    def drop(self, path: str) -> None:
        """Take away a picture that turned out to be broken, if it is one of these."""
        if Path(path).parent.parent == self._folder:
            with contextlib.suppress(OSError):
                os.remove(path)

    def close(self) -> None:
        """Leave nothing in the temporary folder."""
        if self._instead is not None:
            with contextlib.suppress(OSError):
                self._instead.cleanup()

    def _path(self, identity: str, size: str, extension: str) -> Path:
        return self._folder / identity[-2:] / f"{identity}_{size}{extension}"

    @contextlib.contextmanager
    def _part(self, identity: str) -> Iterator[str]:
        """A temporary file beside where the picture goes."""
        try:
            folder = self._made(identity)
        except OSError:
            with self._lock:
                if self._instead is None:
                    self._instead = tempfile.TemporaryDirectory(prefix="landlens-pictures-")
                    self._folder, self._total = Path(self._instead.name), None
            folder = self._made(identity)
        with part_file(str(folder)) as part:
            yield part

    def _made(self, identity: str) -> Path:
        folder = self._folder / identity[-2:]
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        if not os.access(folder, os.W_OK):
            raise PermissionError
        return folder

    def _make_room(self, new: Path, length: int) -> None:
        """Count a picture that came, and remove those that were not used for longest if there are too many."""
        with self._lock:
            self._since += length
            if self._total is None:
                clear_leftovers(self._folder)
            known = None if self._total is None else self._total + self._since
            if known is not None and known <= self._most_bytes and self._since < _LOOK_AFTER * self._most_bytes:
                return
            files = sorted(self._files())
            self._total, self._since = sum(size for _, size, _ in files), 0
            bound = self._most_bytes * (_ROOM if self._total > self._most_bytes else 1)
            for _, size, path in files:
                if self._total <= bound:
                    return
                if path != str(new):
                    with contextlib.suppress(OSError):  # another process was faster, or somebody looks at it
                        os.remove(path)
                    self._total -= size

    def _files(self) -> Iterator[tuple[float, int, str]]:
        """When each picture was last used, its bytes, and its path."""
        for root, _, names in os.walk(self._folder):
            for name in names:
                if name.endswith(EXTENSIONS):
                    with contextlib.suppress(OSError):
                        status = os.stat(os.path.join(root, name))
                        yield status.st_mtime, status.st_size, os.path.join(root, name)
