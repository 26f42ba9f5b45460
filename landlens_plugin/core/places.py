"""Where each photo's file goes, below the download folder and under a name of its own, and whether it is there."""

from __future__ import annotations

import dataclasses
import errno
import os
from typing import Optional

from .filenames import place_of, with_key
from .files import EXTENSIONS, PhotoFile, inspect
from .photos import DownloadRequest, Photo, PhotoDone

LEADS_OUT = "its subfolder is a link that leads out of the download folder"
_DEEPEST = 50  # levels of subfolders


class Places:
    """The places of one run's photos. Used by the thread that plans the run; :meth:`is_outside` by any."""

    def __init__(self, request: DownloadRequest) -> None:
        self._request = request
        self._root = os.path.realpath(request.folder)
        self._names = {place_of(photo.folder, photo.name) for photo in request.photos}

    def directory(self, photo: Photo) -> str:
        """The folder of the photo's file, which need not exist."""
        return os.path.join(self._request.folder, *photo.folder.split("/"))

    def is_outside(self, directory: str) -> bool:
        """Whether a folder lies, links followed, elsewhere than below the download folder."""
        try:
            return os.path.commonpath([self._root, os.path.realpath(directory)]) != self._root
        except ValueError:  # on Windows: it leads to another drive
            return True

    def _refusal(self, photo: Photo) -> Optional[str]:
        """Why this photo can have no file, if so."""
        directory = self.directory(photo)
        if photo.folder.count("/") >= _DEEPEST:
            return f"its subfolder has more than {_DEEPEST} levels"
        try:
            os.lstat(os.path.join(directory, photo.name + ".webp"))
        except OSError as error:
            if error.errno == errno.ENAMETOOLONG:
                return "its path is longer than this system allows"
        return LEADS_OUT if photo.folder and self.is_outside(directory) else None

    def find(self, photo: Photo) -> tuple[Photo, Optional[PhotoDone]]:
        """The photo under a name that no other image has, and what became of it if that is known already.

        "skipped" if it is there, whole and of this size; "failed" if it cannot be put anywhere.
        """
        refusal = self._refusal(photo)
        if refusal is not None:
            return photo, PhotoDone(photo.row, "failed", error=refusal)
        directory = self.directory(photo)
        for name in (photo.name, *(with_key(photo.name, photo.key + more) for more in ("", "-2", "-3"))):
            if name != photo.name and place_of(photo.folder, name) in self._names:
                continue  # another photo of this run asks for it
            paths = [os.path.join(directory, name + extension) for extension in EXTENSIONS]
            files = [(path, file) for path in paths if (file := inspect(path)) is not None]
            if any(file.whole and file.key not in (None, photo.key) for _, file in files):
                continue
            self._names.add(place_of(photo.folder, name))
            for path, file in files:
                if file.whole and not self._request.overwrite and self._is_size(file, photo):
                    return photo, PhotoDone(photo.row, "skipped", path, bytes=os.path.getsize(path))
            return dataclasses.replace(photo, name=name), None
        return photo, PhotoDone(photo.row, "failed", error="every name for it belongs to a file of another image")

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
