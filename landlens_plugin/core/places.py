"""Where each photo's file goes, below the download folder and under a name of its own, and whether it is there."""

from __future__ import annotations

import dataclasses
import errno
import functools
import os
from collections.abc import Iterator
from typing import NamedTuple, Optional

from .filenames import folded, place_of, with_key
from .files import EXTENSIONS, PhotoFile, inspect
from .photos import DownloadRequest, Photo, PhotoDone

LEADS_OUT = "its subfolder is a link that leads out of the download folder"
_DEEPEST = 50  # levels of subfolders


class _Folder(NamedTuple):
    """A folder as it was when the run began. ``path`` ends with a separator; ``names`` are folded, None if unknown."""

    path: str
    refusal: Optional[str]
    names: Optional[frozenset[str]]


class Places:
    """The places of one run's photos. Used by the thread that plans the run; :meth:`is_outside` by any."""

    def __init__(self, request: DownloadRequest) -> None:
        self._request = request
        self._root = os.path.realpath(request.folder)
        self._folders: dict[str, _Folder] = {}

    @functools.cached_property
    def _taken(self) -> set[tuple[str, str]]:
        """The places that photos of this run have. Most runs never ask."""
        return {place_of(photo.folder, photo.name) for photo in self._request.photos}

    def directory(self, photo: Photo) -> str:
        """The folder of the photo's file, which need not exist."""
        return os.path.join(self._request.folder, *photo.folder.split("/")) if photo.folder else self._request.folder

    def is_outside(self, directory: str) -> bool:
        """Whether a folder lies, links followed, elsewhere than below the download folder."""
        try:
            return os.path.commonpath([self._root, os.path.realpath(directory)]) != self._root
        except ValueError:  # on Windows: it leads to another drive
            return True

    def find(self, photo: Photo) -> tuple[Photo, Optional[PhotoDone]]:
        """The photo under a name that no other image has, and what became of it if that is known already.

        "skipped" if it is there, whole and of this size; "failed" if it cannot be put anywhere.
        """
        folder = self._folders.get(photo.folder)
        if folder is None:
            folder = self._folders[photo.folder] = self._looked_at(photo)
        if folder.refusal is not None:
            return photo, PhotoDone(photo.row, "failed", error=folder.refusal)
        for name in _names(photo):
            if name != photo.name and place_of(photo.folder, name) in self._taken:
                continue  # another photo of this run asks for it
            files = self._files(name, folder)
            if [path for path, file in files if file.whole and file.key not in (None, photo.key)]:
                continue
            for path, file in files:
                if file.whole and not self._request.overwrite and self._is_size(file, photo):
                    return photo, PhotoDone(photo.row, "skipped", path, bytes=file.bytes)
            if self._is_too_long(photo):
                return photo, PhotoDone(photo.row, "failed", error="its path is longer than this system allows")
            if name == photo.name:
                return photo, None
            self._taken.add(place_of(photo.folder, name))
            return dataclasses.replace(photo, name=name), None
        return photo, PhotoDone(photo.row, "failed", error="every name for it belongs to a file of another image")

    def _looked_at(self, photo: Photo) -> _Folder:
        """The photo's folder. Listed once, as asking for each photo under each extension takes ten times as long."""
        directory = self.directory(photo)
        prefix = os.path.join(directory, "")
        if photo.folder.count("/") >= _DEEPEST:
            return _Folder(prefix, f"its subfolder has more than {_DEEPEST} levels", None)
        if photo.folder and self.is_outside(directory):
            return _Folder(prefix, LEADS_OUT, None)
        try:
            return _Folder(prefix, None, frozenset(map(folded, os.listdir(directory))))
        except FileNotFoundError:
            return _Folder(prefix, None, frozenset())
        except OSError:
            return _Folder(prefix, None, None)

    def _files(self, name: str, folder: _Folder) -> list[tuple[str, PhotoFile]]:
        """The files that are there under a name, whatever their extension."""
        bare, known = folded(name), folder.names
        paths = [folder.path + name + one for one in EXTENSIONS if known is None or bare + one in known]
        return [(path, file) for path in paths if (file := inspect(path)) is not None]

    def _is_too_long(self, photo: Photo) -> bool:
        try:
            os.lstat(os.path.join(self.directory(photo), photo.name + ".webp"))
        except OSError as error:
            return error.errno == errno.ENAMETOOLONG
        return False

    def _is_size(self, file: PhotoFile, photo: Photo) -> bool:
        """Whether the file has the size asked for: by LandLens's mark, else by its width, which the sizes name.

        A photo that was smaller than that from the start has a width that no size names. Where the address decides
        the size, any is right.
        """
        if self._request.any_size or photo.has_foreign_address:
            return True
        if file.size is not None:
            return file.size == self._request.size
        named = file.width in (256, 1024, 2048)
        if self._request.size == "original":
            return not named
        wanted = int(self._request.size)
        return file.width is None or file.width == wanted or (file.width < wanted and not named)


def _names(photo: Photo) -> Iterator[str]:
    """The names that a photo may have, the first that is free."""
    yield photo.name
    for more in ("", "-2", "-3"):
        yield with_key(photo.name, photo.key + more)
