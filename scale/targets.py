"""Where photos go: a folder of this computer, or whatever fsspec reaches, S3 above all. Whole or not at all."""

from __future__ import annotations

import contextlib
import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any, Optional, Protocol

from landlens.errors import ImageUnavailable
from landlens.photos.files import EXTENSIONS, prepare_folder
from landlens.sentences import Sentence

from .errors import TargetUnusable

# What a store says that no photo gets past: no such bucket, no right to write.
_HOPELESS = (PermissionError, FileNotFoundError, NotADirectoryError)


class Target(Protocol):
    """``folder`` is where photos are downloaded to."""

    folder: str

    def keep(self, path: str) -> str:
        """Put a whole file of the folder where photos go; its place there. Raises ImageUnavailable, TargetUnusable."""

    def find(self, folder: str, name: str) -> Optional[tuple[str, int]]:
        """Place and size of a photo that a worker put there and did not tell of; None where a download looks itself."""


class Folder:
    """Photos stay where they are downloaded to."""

    def __init__(self, folder: str) -> None:
        self.folder = os.path.abspath(folder)
        prepare_folder(self.folder)

    def keep(self, path: str) -> str:
        """See :class:`Target`."""
        return path

    def find(self, folder: str, name: str) -> Optional[tuple[str, int]]:
        """See :class:`Target`."""
        return None


class Store:
    """A store that fsspec reaches, such as ``s3://bucket/prefix``; an object appears there whole."""

    def __init__(self, address: str, folder: str) -> None:
        self.folder, self._address = folder, address
        try:
            import fsspec

            self._files, self._root = fsspec.core.url_to_fs(address)
        except (ImportError, ValueError) as error:
            raise TargetUnusable(address, str(error)) from None

    def keep(self, path: str) -> str:
        """See :class:`Target`."""
        place = self._place(os.path.relpath(path, self.folder).replace(os.sep, "/"))
        try:
            self._files.put_file(path, place)
        except _HOPELESS as error:
            raise TargetUnusable(self._address, _reason(error)) from None
        except OSError as error:
            raise _Unkept(_reason(error)) from None
        finally:
            with contextlib.suppress(OSError):
                os.remove(path)
        return self._said(place)

    def find(self, folder: str, name: str) -> Optional[tuple[str, int]]:
        """See :class:`Target`."""
        for extension in EXTENSIONS:
            place = self._place(f"{folder}/{name}{extension}")
            with contextlib.suppress(OSError):
                size = self._files.info(place).get("size")
                if size:
                    return self._said(place), int(size)
        return None

    def _place(self, relative: str) -> str:
        return f"{self._root.rstrip('/')}/{relative}"

    def _said(self, place: str) -> str:
        return str(self._files.unstrip_protocol(place))


class _Unkept(ImageUnavailable):
    """The store did not take this photo; another attempt may do."""

    again = True

    def __init__(self, reason: str) -> None:
        super().__init__("the store did not take it ({reason})", reason=reason)


@contextmanager
def target_at(address: str) -> Iterator[Target]:
    """The place that an address names, as long as the block lasts: a folder's path, or an address with ``://``."""
    if "://" not in address:
        yield Folder(address)
        return
    with tempfile.TemporaryDirectory(prefix="landlens-") as folder:
        yield Store(address, folder)


def _reason(error: OSError) -> Any:
    return error.strerror or str(error).split("\n")[0] or Sentence("the store gave no reason")
