"""One photo after another: got from its host, tagged, and put under its name, whole or not at all."""

from __future__ import annotations

import dataclasses
import errno
import os
import shutil
from typing import Optional

from ..errors import Cancelled, DiskFull, FolderUnusable, ImageUnavailable, ItemError, LandLensError
from ..net.pacing import Pacer
from ..net.retry import Patience
from ..net.transport import Transport
from ..photos.files import NO_SPACE, PhotoFile, inspect, part_file
from ..photos.photo import Photo
from ..sentences import Sentence
from .addressfinder import Located
from .hosts import HostPaused, Hosts
from .imagehost import save_in_turn
from .places import LEADS_OUT, Places
from .request import DownloadRequest, PhotoDone

_UNREACHABLE = (errno.EROFS, errno.EACCES, errno.ENOENT)
_REPLACE_TRIES = 5
_REPLACE_SECONDS = 0.2


class PhotoGetter:
    """The work of one thread on one photo, and what the threads know together: hosts that asked for a pause.

    ``untold`` has the photos that are whole under their names, by row, until somebody tells of them.
    """

    def __init__(
        self, request: DownloadRequest, transport: Transport, patience: Patience, places: Places, hosts: Hosts
    ) -> None:
        self._request, self._transport, self._patience = request, transport, patience
        self._places, self._hosts = places, hosts
        self._pacer = Pacer(wire=transport.wire)
        self.untold: dict[int, PhotoDone] = {}

    def get(self, item: Located) -> PhotoDone:
        """Download one photo, tag it, and put it under its name. Raises ItemError, DiskFull, Cancelled."""
        if item.error is not None or item.url is None:
            raise item.error or ImageUnavailable("there is no address")
        photo, url = item.photo, item.url
        if self._hosts.left(url):
            raise HostPaused
        directory = self._places.directory(photo)
        try:
            if photo.folder:
                os.makedirs(directory, exist_ok=True)
                if self._places.is_outside(directory):  # since it was looked at
                    raise ImageUnavailable(LEADS_OUT.template)
            with part_file(directory) as part:
                extension = save_in_turn(
                    self._transport, self._hosts, self._pacer, self._patience, url, part, item.limited
                )
                warning, file = self._tag(part, photo)
                done = self._put(part, file, photo, extension)
        except OSError as error:
            if error.errno in NO_SPACE:
                raise DiskFull(self._request.folder) from None
            if error.errno in _UNREACHABLE and not os.access(self._request.folder, os.W_OK):
                raise FolderUnusable(
                    "The folder {folder} can no longer be written to ({reason}).",
                    folder=self._request.folder,
                    reason=error.strerror,
                ) from None
            raise ImageUnavailable("the file could not be written ({reason})", reason=error.strerror) from None
        if warning is not None and done.status == "downloaded":
            done = dataclasses.replace(done, error=warning)
        self.untold[photo.row] = done
        return done

    def _put(self, part: str, file: PhotoFile, photo: Photo, extension: str) -> PhotoDone:
        """Give the file its name. On Windows a scanner or a preview may hold it, or the old one, for a moment."""
        tries = 0
        while True:
            try:
                return self._places.put(part, file, photo, extension)
            except PermissionError:  # noqa: PERF203 - it is tried again
                tries += 1
                if tries == _REPLACE_TRIES:
                    raise
                if self._transport.stop.wait(_REPLACE_SECONDS):
                    raise Cancelled from None

    def _tag(self, part: str, photo: Photo) -> tuple[Optional[Sentence], PhotoFile]:
        """Write EXIF; why it could not be written, if so, where the photo is none the worse for it, and what it is.

        Raises ImageUnavailable if the file was damaged, and DiskFull where that is the likely reason, which no tool
        tells.
        """
        if self._request.tagger is None:
            return None, inspect(part) or PhotoFile(False)
        needed = 2 * self._request.workers * os.path.getsize(part)
        problem: Optional[Sentence] = None
        try:
            self._request.tagger(part, photo, self._request.mark(photo))
        except LandLensError:
            raise
        except ItemError as error:
            problem = error.sentence
        except Exception as error:  # one odd value must not end the run
            if isinstance(error, OSError) and error.errno in NO_SPACE:
                raise
            reason = getattr(error, "strerror", None) or Sentence("a value that it cannot hold")
            problem = Sentence("EXIF could not be written into the file ({reason})", reason=reason)
        file = inspect(part) or PhotoFile(False)
        if file.whole and problem is None:
            return None, file
        if shutil.disk_usage(self._request.folder).free < needed:
            raise DiskFull(self._request.folder)
        if not file.whole:
            raise ImageUnavailable("the image was damaged while EXIF was written")
        return problem, file
