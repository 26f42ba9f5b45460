"""Gets the photos of a job: lease after lease, as many processes and computers as one likes."""

from __future__ import annotations

import contextlib
import time
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, closing
from dataclasses import dataclass, field
from typing import Optional

from landlens.download.download import download
from landlens.download.request import DownloadRequest, PhotoDone
from landlens.errors import Cancelled, LandLensError
from landlens.net.retry import Patience
from landlens.net.settings import Network
from landlens.net.transport import Transport
from landlens.run.events import Waiting
from landlens.run.stop import Stop
from landlens.sentences import Sentence
from landlens.services.mapillary.addresses import Service
from landlens.services.mapillary.client import OUTAGE_HELP, Client
from landlens.services.mapillary.limits import HOPELESS

from .exif import write_exif
from .jobs import Job
from .keeping import Keeping
from .leases import LEASE_SECONDS, Renewing, worker_name
from .photoqueue import Got, PhotoQueue, Wanted
from .session import Session
from .targets import Target
from .telling import Teller

BATCH = 200  # photos of a lease
_TELL_SECONDS = 0.5  # the database is told so often, which is what a kill loses
_REST_SECONDS = 300.0  # after an outage
_LOOK_SECONDS = 1.0  # between two looks for photos that others hold


@dataclass(frozen=True)
class PhotosRequest:
    """Who gets the photos of which job, and of which size. ``wait``: also for those of tiles that are to be read.

    It has no secrets, so that it may be sent to other computers.
    """

    dsn: str
    schema: str
    job: Job
    service: Service = field(default_factory=Service)
    size: str = "1024"
    exif: bool = True
    workers: int = 10
    batch: int = BATCH
    wait: bool = False
    lease: float = LEASE_SECONDS


class PhotoRun:
    """The getting of photos by this process. ``teller`` says what its operator is to know."""

    def __init__(
        self,
        request: PhotosRequest,
        credential: str,
        target: Target,
        stop: Stop,
        teller: Teller,
        network: Optional[Network] = None,
        patience: Optional[Patience] = None,
    ) -> None:
        self._request, self._credential, self._target = request, credential, target
        self._stop, self._teller = stop, teller
        self._network, self._patience = network, patience
        self._queue = PhotoQueue(request.schema, request.job.name, worker_name(), request.lease)
        self._held: set[str] = set()
        self._kept = self._bytes = 0
        self._failed: list[Sentence] = []  # why, of those of the present lease that another attempt may get

    def run(self) -> Optional[Sentence]:
        """Get photos until none waits; else why not, as a sentence. What others hold is waited for, as they may die.

        Raises what ends a run: Cancelled, CredentialRejected, ServiceUnreachable, DiskFull, FolderUnusable,
        TargetUnusable, and the errors of the database. Photos that are held then are given back.
        """
        request = self._request
        with ExitStack() as opened:
            main, other = (opened.enter_context(closing(self._session())) for _ in range(2))
            opened.callback(self._give_back, main)
            opened.enter_context(Renewing(lambda: self._renew(other), request.lease))
            transport = opened.enter_context(
                closing(Transport(self._stop, self._network, request.workers, self._patience))
            )
            client = Client(request.service, self._credential, transport, self._patience)
            # Behind the transport, so that nothing is uploaded any more when photos are given back.
            pool = opened.enter_context(ThreadPoolExecutor(request.workers, thread_name_prefix="landlens-keep"))
            while True:
                wanted = main.run(lambda connection: self._queue.lease(connection, request.batch))
                self._held.update(one.id for one in wanted)
                if wanted:
                    before, self._failed = self._kept, []
                    self._get(wanted, Keeping(self._target, pool), transport, client, main)
                    if self._kept > before or len(self._failed) < HOPELESS:
                        continue
                    reason = Sentence(
                        "Not one of {count:,} photos could be had: {reason}. {help}",
                        count=len(wanted),
                        reason=self._failed[0],
                        help=OUTAGE_HELP,
                    )
                    if not request.wait:
                        return reason
                    self._teller.say(reason)
                    if self._stop.wait(_REST_SECONDS):
                        raise Cancelled
                elif self._is_over(main):
                    return None
                elif self._stop.wait(_LOOK_SECONDS):
                    raise Cancelled

    def _is_over(self, main: Session) -> bool:
        if main.run(self._queue.held):
            return False
        return not (self._request.wait and main.run(self._queue.tiles_open))

    def _get(
        self, wanted: Sequence[Wanted], keeping: Keeping, transport: Transport, client: Client, main: Session
    ) -> None:
        request = self._request
        photos = keeping.missing(wanted)
        asked = DownloadRequest(
            photos,
            self._target.folder,
            self._credential,
            request.service,
            request.size,
            tagger=write_exif if request.exif else None,
            workers=request.workers,
        )
        told = time.monotonic()
        try:
            with closing(download(asked, transport, client, self._patience, is_prepared=True)) as events:
                for event in events if photos else ():
                    if isinstance(event, PhotoDone):
                        keeping.take(event)
                    elif isinstance(event, Waiting):
                        self._teller.progress(
                            Sentence("Waiting {seconds:.0f} s, as the service asks for it.", seconds=event.seconds)
                        )
                    if time.monotonic() - told > _TELL_SECONDS:
                        told = time.monotonic()
                        self._finish(main, keeping.settled())
                        if keeping.trouble is not None:
                            raise keeping.trouble
        finally:
            self._finish(main, keeping.settled(wait=True))
        if keeping.trouble is not None:
            raise keeping.trouble

    def _finish(self, main: Session, some: Sequence[Got]) -> None:
        if not some:
            return
        main.run(lambda connection: self._queue.finish(connection, some))
        self._held.difference_update(one.id for one in some)
        self._failed += [one.done.error for one in some if one.state == "waiting" and one.done.error is not None]
        there = [one for one in some if one.place is not None]
        self._kept += len(there)
        self._bytes += sum(one.done.bytes for one in there)
        self._teller.progress(Sentence("{kept:,} photos, {size:,.1f} MB.", kept=self._kept, size=self._bytes / 1e6))

    def _session(self) -> Session:
        return Session(self._request.dsn, self._stop, tell=self._tell_of_loss)

    def _tell_of_loss(self, reason: str) -> None:
        self._teller.say(Sentence("The database is away ({reason}): waiting for it.", reason=reason))

    def _renew(self, session: Session) -> None:
        session.run(lambda connection: self._queue.renew(connection, list(self._held)))

    def _give_back(self, main: Session) -> None:
        if self._held:
            with contextlib.suppress(LandLensError):  # then the leases run out by themselves
                main.run(lambda connection: self._queue.give_back(connection, self._held))
