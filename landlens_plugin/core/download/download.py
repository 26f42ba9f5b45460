"""Downloads photos in parallel, as an iterator of events: one for every feature, whatever became of it."""

from __future__ import annotations

import dataclasses
import errno
import math
import os
import shutil
import time
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Optional, Union

from ..errors import (
    Cancelled,
    DiskFull,
    FolderUnusable,
    ImageGone,
    ImageUnavailable,
    ItemError,
    LandLensError,
    NoSpace,
    RateLimited,
)
from ..net.pacing import Pacer
from ..net.retry import Patience, attempt
from ..net.transport import Transport
from ..photos.files import NO_SPACE, PhotoFile, inspect, part_file, prepare_folder
from ..photos.photo import Photo
from ..run.events import LONG_PAUSE_SECONDS, Progress, Waiting, with_pauses
from ..run.parallel import SPARE, TICK_SECONDS, Wire, in_parallel
from ..services.mapillary.client import Client
from ..services.mapillary.fields import FACT_FIELDS, facts_of
from ..services.mapillary.limits import BATCH
from .hosts import HostPaused, Hosts, host_of
from .imagehost import AddressExpired, save
from .places import LEADS_OUT, Places
from .request import DownloadRequest, PhotoDone, typical_bytes

_ADDRESS_WORKERS = 2
_PROGRESS_SECONDS = 0.02
_UNREACHABLE = (errno.EROFS, errno.EACCES, errno.ENOENT)
_REPLACE_TRIES = 5
_REPLACE_SECONDS = 0.2


@dataclass(frozen=True)
class Plan:
    """What is about to be downloaded; ``expected_bytes`` is a typical size times their number."""

    photos: int
    expected_bytes: int
    free_bytes: int


@dataclass(frozen=True)
class _Located:
    """A photo on its way: with the address to get it from, or with the reason why there is none."""

    photo: Photo
    url: Optional[str] = None
    error: Optional[ItemError] = None
    limited: int = 0  # how often its host asked to slow down


Event = Union[Progress, PhotoDone, Plan, Waiting]


def download(
    request: DownloadRequest, transport: Transport, client: Optional[Client], patience: Optional[Patience] = None
) -> Iterator[Event]:
    """Put every photo of ``request`` into its folder.

    ``client`` finds addresses by id; None leaves photos with the addresses they have. Raises FolderUnusable,
    DiskFull, CredentialRejected and Cancelled; the failure of one photo is an event.
    """
    prepare_folder(request.folder)
    job = _Job(request, transport, client, patience or Patience())
    first: dict[tuple[str, str], Photo] = {}
    sharing: dict[int, list[Photo]] = defaultdict(list)
    for photo in request.photos:  # features of one image share its file, and its one download
        one = first.setdefault((photo.folder, photo.name), photo)
        if one is not photo:
            sharing[one.row].append(photo)
    done, total = 0, max(1, len(request.photos))
    told = -math.inf
    steps = job.run(list(first.values()))
    for event in with_pauses(steps, client.paused_until) if client else steps:
        if event is not None:
            yield event
        if isinstance(event, PhotoDone):
            others = sharing.get(event.row, ())
            for photo in others:
                status = "skipped" if event.status == "downloaded" else event.status
                yield dataclasses.replace(event, row=photo.row, status=status)
            done += 1 + len(others)
        if time.monotonic() - told > _PROGRESS_SECONDS:
            told = time.monotonic()
            yield Progress(done / total)
    yield Progress(1.0)


class _Job:
    """The steps of one photo: is it there, where is it to be had, get it."""

    def __init__(
        self, request: DownloadRequest, transport: Transport, client: Optional[Client], patience: Patience
    ) -> None:
        self._request = request
        self._transport = transport
        self._client = client
        self._patience = patience
        self._wire = Wire(request.workers)
        self._pacer = Pacer()
        self._hosts = Hosts()
        self._places = Places(request)
        # Photos that are whole under their names, and not told yet: the end of a run tells of them as well.
        self._untold: dict[int, PhotoDone] = {}

    def run(self, photos: Sequence[Photo]) -> Iterator[Union[PhotoDone, Plan, Waiting, None]]:
        """What became of each photo, None in between. Addresses that a host refuses are renewed once, in batches."""
        missing: list[Photo] = []
        for photo in photos:
            if self._transport.stop.is_set():
                raise Cancelled
            there = self._places.find(photo)
            if there is None:
                missing.append(photo)
            yield there
        if missing:
            yield self._plan(missing)
        refused: list[Photo] = []
        try:
            yield from self._round(missing, refused)
            yield from self._round([dataclasses.replace(photo, url=None) for photo in refused], None)
        except LandLensError:
            yield from self._untold.values()
            raise

    def _plan(self, missing: Sequence[Photo]) -> Plan:
        """Count and size of what is missing. Raises NoSpace if the disk cannot hold it."""
        expected = sum(typical_bytes(self._request.size, photo.facts.is_pano) for photo in missing)
        free = shutil.disk_usage(self._request.folder).free
        if expected > free:
            raise NoSpace(self._request.folder, len(missing), expected, free)
        return Plan(len(missing), expected, free)

    def _round(
        self, photos: Sequence[Photo], refused: Optional[list[Photo]]
    ) -> Iterator[Union[PhotoDone, Waiting, None]]:
        """What became of each photo. Those of a host that asked for a pause come last, when it is over."""
        items = self._located(photos)
        while True:
            postponed: list[_Located] = []
            yield from self._pass(items, refused, postponed)
            if not postponed:
                return
            # A host that may be asked again is not kept waiting for another one.
            while min(self._hosts.left(item.url or "") for item in postponed):
                if self._transport.stop.wait(TICK_SECONDS):
                    raise Cancelled
                yield None
            items = iter(postponed)

    def _pass(
        self, items: Iterator[Optional[_Located]], refused: Optional[list[Photo]], postponed: list[_Located]
    ) -> Iterator[Union[PhotoDone, Waiting, None]]:
        threads = self._request.workers + SPARE
        for outcome in in_parallel(items, self._get, workers=threads, stop=self._transport.stop):
            if outcome is None or outcome.result is not None:
                if outcome is not None:
                    self._untold.pop(outcome.item.photo.row, None)
                yield None if outcome is None else outcome.result
                continue
            item, error = outcome.item, outcome.error
            if item.url is not None and self._is_worth_waiting(item, error):
                again = 0 if isinstance(error, HostPaused) else 1
                postponed.append(dataclasses.replace(item, limited=item.limited + again))
                seconds = self._hosts.news(item.url, LONG_PAUSE_SECONDS)
                yield None if seconds is None else Waiting(seconds, host_of(item.url))
                continue
            may_be_renewed = isinstance(error, AddressExpired) and self._can_ask(item.photo)
            if may_be_renewed and refused is not None:
                refused.append(item.photo)
            else:
                status = "gone" if isinstance(error, ImageGone) else "failed"
                again = may_be_renewed or (error is not None and error.again)
                yield PhotoDone(item.photo.row, status, error=str(error), again=again)

    def _is_worth_waiting(self, item: _Located, error: Optional[ItemError]) -> bool:
        if isinstance(error, RateLimited):
            return item.limited + 1 < self._patience.limited_tries
        return isinstance(error, HostPaused)

    def _can_ask(self, photo: Photo) -> bool:
        return photo.id is not None and self._client is not None

    def _located(self, photos: Sequence[Photo]) -> Iterator[Optional[_Located]]:
        """The same photos, each with its own address or a new one; addresses are asked for in batches of 50."""
        ready: list[_Located] = []

        def batches() -> Iterator[Optional[list[Photo]]]:
            batch: list[Photo] = []
            for photo in photos:
                if photo.is_address_usable:
                    ready.append(_Located(photo, photo.url))
                elif self._can_ask(photo):
                    batch.append(photo)
                else:
                    ready.append(_Located(photo, error=_no_address(photo)))
                if len(batch) == BATCH:
                    yield batch
                    batch = []
                elif ready:
                    yield None
            if batch:
                yield batch

        for outcome in in_parallel(batches(), self._ask, workers=_ADDRESS_WORKERS, stop=self._transport.stop):
            if outcome is not None and outcome.result is not None:
                ready.extend(outcome.result)
            yield from ready
            ready.clear()
            yield None
        yield from ready

    def _ask(self, photos: list[Photo]) -> list[_Located]:
        """Addresses, and at no further request the facts for EXIF, of a batch."""
        client = self._client
        if client is None:
            return [_Located(photo) for photo in photos]
        name = self._request.thumb_field
        fields = [name, *(FACT_FIELDS if self._request.tagger else ())]
        found, failed = client.entities([str(photo.id) for photo in photos], fields)
        located = []
        for photo in photos:
            entity = found.get(str(photo.id))
            if entity is None:
                located.append(_Located(photo, error=failed[str(photo.id)]))
                continue
            url = entity.get(name)
            if isinstance(url, str) and url:
                located.append(_Located(dataclasses.replace(photo, facts=photo.facts.filled(facts_of(entity))), url))
            else:
                missing = ImageUnavailable(f"Mapillary has no picture of size '{self._request.size}' of this image")
                located.append(_Located(photo, error=missing))
        return located

    def _get(self, item: _Located) -> PhotoDone:
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
                extension = self._save(item, url, part)
                warning, file = self._tag(part, photo)
                done = self._put(part, file, photo, extension)
        except OSError as error:
            if error.errno in NO_SPACE:
                raise DiskFull(self._request.folder) from None
            if error.errno in _UNREACHABLE and not os.access(self._request.folder, os.W_OK):
                raise FolderUnusable(
                    f"The folder {self._request.folder} can no longer be written to ({error.strerror})."
                ) from None
            raise ImageUnavailable(f"the file could not be written ({error.strerror})") from None
        if warning is not None and done.status == "downloaded":
            done = dataclasses.replace(done, error=warning)
        self._untold[photo.row] = done
        return done

    def _save(self, item: _Located, url: str, part: str) -> str:
        """Get the photo; its extension. A limit pauses its host, and the thread goes on with another host's photo."""
        patience = dataclasses.replace(self._patience, limited_tries=1)
        try:
            with self._wire:
                if self._hosts.left(url):  # since it waited for the wire
                    raise HostPaused
                return attempt(lambda: save(self._transport, url, part)[1], self._transport.stop, self._pacer, patience)
        except RateLimited as limit:
            self._hosts.pause(url, self._patience.pause_after(limit, item.limited + 1))
            raise

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

    def _tag(self, part: str, photo: Photo) -> tuple[Optional[str], PhotoFile]:
        """Write EXIF; why it could not be written, if so, where the photo is none the worse for it, and what it is.

        Raises ImageUnavailable if the file was damaged, and DiskFull where that is the likely reason, which no tool
        tells.
        """
        if self._request.tagger is None:
            return None, inspect(part) or PhotoFile(False)
        needed = 2 * self._request.workers * os.path.getsize(part)
        problem: Optional[str] = None
        try:
            self._request.tagger(part, photo, self._request.mark(photo))
        except LandLensError:
            raise
        except ItemError as error:
            problem = str(error)
        except Exception as error:  # one odd value must not end the run
            if isinstance(error, OSError) and error.errno in NO_SPACE:
                raise
            reason = getattr(error, "strerror", None) or "a value that it cannot hold"
            problem = f"EXIF could not be written into the file ({reason})"
        file = inspect(part) or PhotoFile(False)
        if file.whole and problem is None:
            return None, file
        if shutil.disk_usage(self._request.folder).free < needed:
            raise DiskFull(self._request.folder)
        if not file.whole:
            raise ImageUnavailable("the image was damaged while EXIF was written")
        return problem, file


def _no_address(photo: Photo) -> ImageUnavailable:
    """Why there is nothing to download this photo from."""
    if photo.id is None and photo.flaw is not None:
        return ImageUnavailable(photo.flaw.template, **photo.flaw.values)
    if photo.id is None:
        return ImageUnavailable("there is no address, and no id to ask for")
    if photo.url is None:
        return ImageUnavailable("needs a Mapillary access token: there is no address")
    return ImageUnavailable("needs a Mapillary access token: the address has expired or is of another size")
