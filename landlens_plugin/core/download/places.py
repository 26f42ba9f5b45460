"""Where each photo's file goes, below the download folder and under a name of its own, and whether it is there."""

from __future__ import annotations

import errno
import filecmp
import functools
import os
from collections.abc import Iterator, Sequence
from typing import NamedTuple, Optional, Protocol

from ..errors import ImageUnavailable
from ..photos.files import EXTENSIONS, PhotoFile, claim, inspect
from ..photos.names import folded, place_of, with_key
from ..photos.photo import Photo
from ..sentences import Sentence
from .request import PhotoDone

LEADS_OUT = Sentence("its subfolder is a link that leads out of the download folder")
_TAKEN = Sentence("every name for it belongs to a file of another image")
_TOO_LONG = Sentence("its path is longer than this system allows")
_DEEPEST = 50  # levels of subfolders


class Placing(Protocol):
    """What is asked of a run's places: see :class:`~landlens_plugin.core.download.request.DownloadRequest`."""

    @property
    def photos(self) -> Sequence[Photo]: ...

    @property
    def folder(self) -> str: ...

    @property
    def size(self) -> str: ...

    @property
    def overwrite(self) -> bool: ...

    @property
    def tagger(self) -> object: ...

    @property
    def any_size(self) -> bool: ...


class _Folder(NamedTuple):
    """A folder as it was when the run began. ``path`` ends with a separator; ``names`` are folded, None if unknown."""

    path: str
    refusal: Optional[Sentence]
    names: Optional[frozenset[str]]


class _Name(NamedTuple):
    """A name that a photo may have. ``tells`` is whether it says which image and size it is, so that no mark need."""

    text: str
    tells: bool = False


class Places:
    """The places of one run's photos. One thread finds all that are there; then any may put others.

    A file is the photo's own by its mark. Where photos get none, as no EXIF is written, a whole image of the right
    width under the photo's name is. Every other file is somebody else's, and stays as it is. What would not be known
    again so, as its format takes no mark or another's is in it, goes under a name that tells its id and size.
    """

    def __init__(self, request: Placing) -> None:
        self._request = request
        self._root = os.path.realpath(request.folder)
        self._folders: dict[str, _Folder] = {}

    @functools.cached_property
    def _taken(self) -> set[tuple[str, str]]:
        """The places that photos of this run ask for. Where all are there, nobody looks."""
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

    def find(self, photo: Photo) -> Optional[PhotoDone]:
        """What became of a photo if that is known already: "skipped" if it is there, whole and of this size.

        "failed" if it cannot be put anywhere.
        """
        folder = self._folders.get(photo.folder)
        if folder is None:
            folder = self._folders[photo.folder] = self._looked_at(photo)
        if folder.refusal is not None:
            return PhotoDone(photo.row, "failed", error=folder.refusal)
        taken = folder.names is not None  # else what is wrong with the folder is told when it is written to
        for name in self._names(photo):
            files = self._files(name.text, folder)
            if not self._request.overwrite:
                for path, file in files:
                    if self._is_it(file, photo, name):
                        return PhotoDone(photo.row, "skipped", path, bytes=file.bytes or 0)
            taken = taken and (name.tells or not self._is_open(files, photo, name))
        if self._is_too_long(photo):
            return PhotoDone(photo.row, "failed", error=_TOO_LONG)
        return PhotoDone(photo.row, "failed", error=_TAKEN) if taken else None

    def put(self, part: str, own: PhotoFile, photo: Photo, extension: str) -> PhotoDone:
        """Give a photo that :meth:`find` did not find the first name that is free, and under which it is known again.

        ``own`` is what its file says of itself. "skipped" where another run has put the same photo there meanwhile.
        Raises ImageUnavailable where there is no such name, and OSError.
        """
        folder = self._folders[photo.folder]
        for name in self._names(photo):
            if not self._is_it(own, photo, name) or not self._is_open(self._files(name.text, folder), photo, name):
                continue
            path = folder.path + name.text + extension
            try:
                claim(part, path)
                return PhotoDone(photo.row, "downloaded", path, bytes=own.bytes or 0)
            except FileExistsError:
                file = inspect(path) or PhotoFile(False)
            known = file.key == photo.key or folder.names is None or folded(name.text) + extension in folder.names
            if known and self._gives_way(file, photo, name):
                os.replace(part, path)
                return PhotoDone(photo.row, "downloaded", path, bytes=own.bytes or 0)
            # Without a mark, what came since the run began may be any image of this size.
            if file.key == photo.key:
                same = self._is_it(file, photo, name)
            else:
                same = file.bytes == own.bytes and filecmp.cmp(part, path, shallow=False)
            if same:
                return PhotoDone(photo.row, "skipped", path, bytes=file.bytes or 0)
        raise ImageUnavailable(_TAKEN.template)

    def _names(self, photo: Photo) -> Iterator[_Name]:
        """The names that a photo may have, in their order; those that other photos of this run ask for are theirs."""
        yield _Name(photo.name)
        for more, tells in (("", False), ("-2", False), ("-3", False), (f"-{self._request.size}", True)):
            name = with_key(photo.name, photo.key + more)
            if place_of(photo.folder, name) not in self._taken:
                yield _Name(name, tells)

    def _is_it(self, file: PhotoFile, photo: Photo, name: _Name) -> bool:
        """Whether a file under this name is the photo, whole and of the size asked for."""
        if name.tells or not file.whole:
            return file.whole
        if file.key is None and self._request.tagger is not None:
            return False
        return file.key in (None, photo.key) and self._is_size(file, photo)

    def _gives_way(self, file: PhotoFile, photo: Photo, name: _Name) -> bool:
        """Whether the photo may take the place of a file that was there: of its own, or of one that holds nothing."""
        if self._request.overwrite and self._is_it(file, photo, name):
            return True
        if file.key is not None:
            return file.key == photo.key and not self._is_it(file, photo, name)
        replaces_images = self._request.overwrite and self._request.tagger is None
        return file.bytes == 0 or (replaces_images and file.whole)

    def _is_open(self, files: list[tuple[str, PhotoFile]], photo: Photo, name: _Name) -> bool:
        """Whether no file that is there under a name, whatever its extension, is somebody else's."""
        return all(self._is_it(file, photo, name) or self._gives_way(file, photo, name) for _, file in files)

    def _looked_at(self, photo: Photo) -> _Folder:
        """The photo's folder. Listed once, as asking for each photo under each extension takes ten times as long."""
        directory = self.directory(photo)
        prefix = os.path.join(directory, "")
        if photo.folder.count("/") >= _DEEPEST:
            return _Folder(prefix, Sentence("its subfolder has more than {most} levels", most=_DEEPEST), None)
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
