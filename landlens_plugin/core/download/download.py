"""Downloads photos in parallel, as an iterator of events: one for every feature, whatever became of it."""

from __future__ import annotations

import dataclasses
import math
import shutil
import time
from collections import defaultdict
from collections.abc import Generator, Iterator, Sequence
from dataclasses import dataclass
from typing import Optional, Union

from ..errors import Cancelled, ImageGone, ItemError, LandLensError, NoSpace, RateLimited
from ..net.retry import Patience
from ..net.transport import Transport
from ..photos.files import prepare_folder
from ..photos.photo import Photo
from ..run.events import LONG_PAUSE_SECONDS, Progress, Waiting, with_pauses
from ..run.parallel import SPARE, TICK_SECONDS, in_parallel
from ..run.phases import Phase
from ..services.mapillary.client import Client
from .addressfinder import AddressFinder, Located
from .hosts import HostPaused, Hosts, host_of
from .imagehost import AddressExpired
from .photogetter import PhotoGetter
from .places import Places
from .request import DownloadRequest, PhotoDone, typical_bytes

_PROGRESS_SECONDS = 0.02


@dataclass(frozen=True)
class Plan:
    """What is about to be downloaded; ``expected_bytes`` is a typical size times their number."""

    photos: int
    expected_bytes: int
    free_bytes: int


# Quoted, as typing remembers the classes that it is given, also when the plugin is long gone.
Event = Union["Progress", "PhotoDone", "Plan", "Waiting"]


def download(
    request: DownloadRequest,
    transport: Transport,
    client: Optional[Client],
    patience: Optional[Patience] = None,
    *,
    is_prepared: bool = False,
) -> Generator[Event, None, None]:
    """Put every photo of ``request`` into its folder.

    ``client`` finds addresses by id; None leaves photos with the addresses they have. Who comes
    to a large folder again and again has it prepared once, as that looks at all that is in it. Raises FolderUnusable,
    DiskFull, CredentialRejected and Cancelled; the failure of one photo is an event.
    """
    if not is_prepared:
        prepare_folder(request.folder)
    job = _Job(request, transport, client, patience or Patience())
    first: dict[tuple[str, str], Photo] = {}
    sharing: dict[int, list[Photo]] = defaultdict(list)
    for photo in request.photos:  # features of one image share its file, and its one download
        one = first.setdefault((photo.folder, photo.name), photo)
        if one is not photo:
            sharing[one.row].append(photo)
    done, total = 0, max(1, len(request.photos))
    made = size = 0
    told = -math.inf
    steps = job.run(list(first.values()))
    for event in with_pauses(steps, client.paused_until) if client else steps:
        if event is not None:
            yield event
        if isinstance(event, PhotoDone):
            made += event.status != "skipped"
            size += event.bytes if event.status == "downloaded" else 0
            others = sharing.get(event.row, ())
            for photo in others:
                status = "skipped" if event.status == "downloaded" else event.status
                yield dataclasses.replace(event, row=photo.row, status=status)
            done += 1 + len(others)
        if time.monotonic() - told > _PROGRESS_SECONDS:
            told = time.monotonic()
            yield Progress(done / total, Phase("photos", done, total, made, size))
    yield Progress(1.0)


class _Job:
    """The steps of one photo: is it there, where is it to be had, get it."""

    def __init__(
        self, request: DownloadRequest, transport: Transport, client: Optional[Client], patience: Patience
    ) -> None:
        self._request = request
        self._transport = transport
        self._patience = patience
        self._hosts = Hosts()
        self._places = Places(request)
        self._addresses = AddressFinder(request, client, transport.stop)
        self._getter = PhotoGetter(request, transport, patience, self._places, self._hosts)

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
            yield from self._getter.untold.values()  # whole under their names, and not told yet
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
        items = self._addresses.located(photos)
        while True:
            postponed: list[Located] = []
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
        self, items: Iterator[Optional[Located]], refused: Optional[list[Photo]], postponed: list[Located]
    ) -> Iterator[Union[PhotoDone, Waiting, None]]:
        threads = self._request.workers + SPARE
        for outcome in in_parallel(items, self._getter.get, workers=threads, stop=self._transport.stop):
            if outcome is None or outcome.result is not None:
                if outcome is not None:
                    self._getter.untold.pop(outcome.item.photo.row, None)
                yield None if outcome is None else outcome.result
                continue
            item, error = outcome.item, outcome.error
            if item.url is not None and self._is_worth_waiting(item, error):
                again = 0 if isinstance(error, HostPaused) else 1
                postponed.append(dataclasses.replace(item, limited=item.limited + again))
                seconds = self._hosts.news(item.url, LONG_PAUSE_SECONDS)
                yield None if seconds is None else Waiting(seconds, host_of(item.url))
                continue
            may_be_renewed = isinstance(error, AddressExpired) and self._addresses.can_ask(item.photo)
            if may_be_renewed and refused is not None:
                refused.append(item.photo)
            else:
                status = "gone" if isinstance(error, ImageGone) else "failed"
                again = may_be_renewed or (error is not None and error.again)
                yield PhotoDone(item.photo.row, status, error=error.sentence if error else None, again=again)

    def _is_worth_waiting(self, item: Located, error: Optional[ItemError]) -> bool:
        if isinstance(error, RateLimited):
            return item.limited + 1 < self._patience.limited_tries
        return isinstance(error, HostPaused)
