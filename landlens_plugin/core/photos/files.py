"""Photos on disk: a file appears whole under its name or not at all, and tells which image it is."""

from __future__ import annotations

import contextlib
import errno
import hashlib
import io
import os
import re
import secrets
import socket
import stat
import struct
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple, Optional

from ..errors import DiskFull, FolderUnusable
from .jpeg import jpeg_size, size_in
from .marks import HEAD_BYTES, read_mark

NO_SPACE = (errno.ENOSPC, errno.EDQUOT)
EXTENSIONS = (".jpg", ".png", ".webp")
_TAIL_BYTES = 64
# Without a wait for who writes into a pipe; Windows has neither.
_READ_BYTES = os.O_RDONLY | getattr(os, "O_BINARY", 0) | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_NOCTTY", 0)
_HOST = hashlib.sha256(socket.gethostname().encode()).hexdigest()[:8]
_PART = re.compile(r"\.landlens-(?P<host>[0-9a-f]{8})-(?P<process>[0-9]{1,9})-[0-9a-f]+\.part")
_STALE_SECONDS = 3600.0


class PhotoFile(NamedTuple):
    """What a file on disk says of itself. ``key`` and ``size`` are None where LandLens wrote no EXIF into it.

    ``bytes`` is None for what is no file that can be read: a folder, a pipe, a device, a link to nowhere.
    """

    whole: bool
    key: Optional[str] = None
    size: Optional[str] = None
    width: Optional[int] = None
    bytes: Optional[int] = None


def extension_of(head: bytes) -> Optional[str]:
    """The extension for an image by its first 12 bytes; None for what is no JPEG, PNG or WebP."""
    if head[:3] == b"\xff\xd8\xff":
        return ".jpg"
    if head[:8] == b"\x89PNG\r\n\x1a\n":
        return ".png"
    if head[:4] == b"RIFF" and head[8:12] == b"WEBP":
        return ".webp"
    return None


def is_whole(head: bytes, tail: bytes, length: int) -> bool:
    """Whether an image has its end as well as its start; the image host promises no Content-Length to go by."""
    kind = extension_of(head)
    if kind == ".jpg":
        return tail.rstrip(b"\0")[-2:] == b"\xff\xd9"
    if kind == ".png":
        return tail[-8:-4] == b"IEND"
    if kind == ".webp":
        size: int = struct.unpack("<I", head[4:8])[0]
        return length >= size + 8
    return False


def inspect(path: str) -> Optional[PhotoFile]:
    """What the file at ``path`` is, from its first 8 kB and its last bytes; None if there is no file."""
    try:
        handle = os.open(path, _READ_BYTES)  # Python's own open() takes as long as all the rest together
        try:
            status = os.fstat(handle)
            if not stat.S_ISREG(status.st_mode):
                return PhotoFile(False)
            length = status.st_size
            head = tail = os.read(handle, HEAD_BYTES)
            if length > len(head):
                os.lseek(handle, -_TAIL_BYTES, os.SEEK_END)
                tail = os.read(handle, _TAIL_BYTES)
        finally:
            os.close(handle)
    except FileNotFoundError:
        return None
    except OSError:
        return PhotoFile(False)
    marked = read_mark(head)
    whole = is_whole(head[:12], tail, length)
    if marked:
        return PhotoFile(whole, *marked, None, length)
    size = (size_in(io.BytesIO(head)) or jpeg_size(path)) if whole else None
    return PhotoFile(whole, None, None, size and size[0], length)


def claim(part: str, path: str) -> None:
    """Give a temporary file its name, whoever else is at it.

    Raises FileExistsError, with all as it was, if anything has that name already.
    """
    if sys.platform == "win32":
        os.rename(part, path)  # which replaces nothing there
        return
    try:
        os.link(part, path)
    except FileExistsError:
        raise
    except OSError:  # a file system without hard links, such as that of memory cards
        os.close(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL))
        try:
            os.replace(part, path)
        except OSError:
            os.remove(path)
            raise


def prepare_folder(folder: str) -> None:
    """Make the folder, clear what killed runs left there, and see that it can be written to.

    Raises FolderUnusable with a sentence.
    """
    path = Path(folder)
    try:
        if path.exists() and not path.is_dir():
            raise FolderUnusable(
                "{folder} is a file, not a folder. Choose another folder for the photos.", folder=folder
            )
        path.mkdir(parents=True, exist_ok=True)
        with part_file(folder) as part, open(part, "xb"):
            pass
    except OSError as error:
        if error.errno in NO_SPACE:
            raise DiskFull(folder) from None
        raise FolderUnusable(
            "The folder {folder} cannot be written to ({reason}). Choose another folder for the photos, or "
            "ask for the right to write there.",
            folder=folder,
            reason=error.strerror,
        ) from None
    clear_leftovers(path)


@contextlib.contextmanager
def part_file(folder: str) -> Iterator[str]:
    """The path for a temporary file in ``folder``, which is gone afterwards unless it was renamed."""
    path = os.path.join(folder, f".landlens-{_HOST}-{os.getpid()}-{secrets.token_hex(6)}.part")
    try:
        yield path
    finally:
        with contextlib.suppress(FileNotFoundError):
            os.remove(path)


def clear_leftovers(folder: Path) -> None:
    """Remove temporary files of runs that were killed; those of a run that goes on elsewhere stay."""
    for root, _, names in os.walk(folder):
        for name in names:
            found = name[0] == "." and _PART.fullmatch(name)
            if found and _is_left_over(os.path.join(root, name), found):
                with contextlib.suppress(OSError):  # another run was faster, or the file is still in use
                    os.remove(os.path.join(root, name))


def _is_left_over(path: str, found: re.Match[str]) -> bool:
    process = int(found["process"])
    # On Windows os.kill() would end the process instead of asking for it, so age decides there.
    if found["host"] == _HOST and sys.platform != "win32" and process != os.getpid():
        try:
            os.kill(process, 0)
        except ProcessLookupError:
            return True
        except OSError:
            return False  # it runs, under another user
    try:
        return time.time() - os.path.getmtime(path) > _STALE_SECONDS
    except OSError:
        return False
