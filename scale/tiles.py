"""Reads the tiles of a job: one paced reader on each internet address, each tile written as it comes."""

from __future__ import annotations

import contextlib
import zlib
from collections.abc import Callable, Iterator
from contextlib import ExitStack, closing
from dataclasses import dataclass, field
from typing import Any, Optional

import psycopg
from landlens.errors import AddressBlocked, Cancelled, LandLensError, TilesPerDayReached, TileUnreadable
from landlens.fetch.request import FetchRequest
from landlens.fetch.tilereader import TileReader
from landlens.images.area import within
from landlens.images.columns import ImageColumns
from landlens.net.retry import Patience
from landlens.net.settings import Network
from landlens.net.transport import Transport
from landlens.run.parallel import TICK_SECONDS, Done, in_parallel
from landlens.run.stop import Stop
from landlens.sentences import Sentence
from landlens.services.mapillary.addresses import Service
from landlens.services.mapillary.client import OUTAGE_HELP, Client, TileOutage
from landlens.services.mapillary.limits import HOPELESS, TILE_CONNECTIONS, TILES_PER_DAY
from landlens.services.mapillary.pace import Pace
from landlens.tiles.grid import Tile, bounds

from . import imagerows
from .area import area_in, covers
from .errors import ReaderRunning
from .jobs import Job
from .leases import LEASE_SECONDS, Renewing, worker_name
from .permits import Permits, app_of
from .session import Session
from .telling import Teller
from .tilequeue import TileQueue

_AT_ONCE = 2 * TILE_CONNECTIONS  # leased at a time: what the threads work on, and as many more
_LOOK_TICKS = 10  # between two looks for tiles that others hold
_REST_SECONDS = 300.0  # after an outage
_OPEN_SEA = Tile(0, 0)
_SUSPICIOUS = 2 * HOPELESS  # so many failures like an outage, and it is one
_ONE_READER = 0x4C4C5402  # of the advisory lock


@dataclass(frozen=True)
class TilesRequest:
    """Who reads which job. ``machine`` stands for the internet address; ``per_day`` is the app's share of a day.

    It has no secrets, so that it may be sent to other computers.
    """

    dsn: str
    schema: str
    job: Job
    machine: str
    service: Service = field(default_factory=Service)
    per_day: int = TILES_PER_DAY
    wait: bool = False
    lease: float = LEASE_SECONDS


class TileRun:
    """The reading of a job's tiles by this process. ``teller`` says what its operator is to know."""

    def __init__(
        self,
        request: TilesRequest,
        credential: str,
        stop: Stop,
        teller: Teller,
        network: Optional[Network] = None,
        patience: Optional[Patience] = None,
    ) -> None:
        self._request, self._credential, self._stop, self._teller = request, credential, stop, teller
        self._network, self._patience = network, patience
        self._queue = TileQueue(request.schema, request.job.name, worker_name(), request.lease)
        self._held: set[Tile] = set()
        self._suspects: dict[Tile, Sentence] = {}  # failed as in an outage, and none was read since
        self._is_outage = False  # which passes at a time that nobody knows
        self._read = self._images = 0

    def run(self) -> Optional[Sentence]:
        """Read until no tile of the job waits; else why not, as a sentence. What others hold is waited for.

        Raises what ends a run: Cancelled, CredentialRejected, ServiceUnreachable, ReaderRunning, and the errors of
        the database. Tiles that are held then are given back.
        """
        request = self._request
        with ExitStack() as opened:
            main = opened.enter_context(closing(self._session(self._only_reader)))
            others = [opened.enter_context(closing(self._session())) for _ in range(2)]
            permits = Permits(others[0], request.schema, app_of(self._credential), request.machine, request.per_day)
            renewing = Renewing(lambda: self._renew(others[1]), request.lease)
            opened.callback(self._give_back, main)
            opened.enter_context(renewing)
            area = main.run(lambda connection: area_in(connection, request.schema, request.job.name))
            pace = Pace(request.service, permits)
            while any(main.run(self._queue.open)):
                hindrance = permits.hindrance()
                reason = self._go(main, permits, pace, area) if hindrance is None else hindrance.reason
                if reason is None:
                    continue
                if not request.wait:
                    return reason
                self._teller.say(reason)
                if self._is_outage and self._stop.wait(_REST_SECONDS):
                    raise Cancelled
                permits.wait(self._stop)
                pace = Pace(request.service, permits)  # which knows of no block
        return None

    def _go(self, main: Session, permits: Permits, pace: Pace, area: Any) -> Optional[Sentence]:
        """Read until nothing is to be had, or no tile may be asked for any more; then why."""
        request = self._request
        first = main.run(lambda connection: self._queue.lease(connection, _AT_ONCE))
        self._held.update(first)
        if not first:  # others hold all that there are
            if self._stop.wait(_LOOK_TICKS * TICK_SECONDS):
                raise Cancelled
            return None
        wanted = FetchRequest.of_tiles(first, self._credential, position=request.job.position)
        with ExitStack() as opened:
            transport = opened.enter_context(
                closing(Transport(self._stop, self._network, TILE_CONNECTIONS, self._patience, pace.wire))
            )
            client = Client(request.service, self._credential, transport, self._patience, pace=pace)
            reader = opened.enter_context(closing(TileReader(wanted, client, None)))
            source = self._leased(main, first, reader)
            for outcome in in_parallel(source, reader.read, workers=TILE_CONNECTIONS, stop=self._stop):
                if outcome is not None:
                    self._settle(main, outcome, area, reader)
            reason = self._halted(reader)
            self._is_outage = bool(self._suspects) and not permits.was_refused and not self._answers(client)
            if self._is_outage:
                reason = reason or self._outage()
            elif not permits.was_refused:
                reason = None
                self._fail_suspects(main)
            main.run(lambda connection: self._queue.give_back(connection, self._held))  # also what was not begun
            self._held.clear()
            self._suspects.clear()
            return reason

    def _halted(self, reader: TileReader) -> Optional[Sentence]:
        """Why no further tile is asked for, if so: the reader's own reason, or an outage that began since."""
        return reader.halted() or (self._outage() if len(self._suspects) >= _SUSPICIOUS else None)

    def _outage(self) -> Sentence:
        reason = next(iter(self._suspects.values()))
        return Sentence("Mapillary's tile server answers no more: {reason}. {help}", reason=reason, help=OUTAGE_HELP)

    def _answers(self, client: Client) -> bool:
        """Whether it is the tiles that are broken, and not the service that is down: a tile of the open sea tells."""
        try:
            client.tile(_OPEN_SEA, self._request.job.position)
        except (TileUnreadable, AddressBlocked, TilesPerDayReached):
            return False
        return True

    def _leased(self, main: Session, first: list[Tile], reader: TileReader) -> Iterator[Optional[Tile]]:
        """Tile after tile, leased as they are needed; None while others hold all that there are."""
        some = first
        while not self._halted(reader):
            yield from some
            some = main.run(lambda connection: self._queue.lease(connection, _AT_ONCE))
            self._held.update(some)
            if some:
                continue
            if main.run(self._queue.open)[1] <= len(self._held):
                return
            for _ in range(_LOOK_TICKS):
                self._stop.wait(TICK_SECONDS)
                yield None

    def _settle(
        self, main: Session, outcome: Done[Tile, tuple[ImageColumns, int, bool]], area: Any, reader: TileReader
    ) -> None:
        tile = outcome.item
        if outcome.result is not None:
            images = _inside(area, tile, outcome.result[0])
            main.run(lambda connection: self._write(connection, tile, images))
            self._fail_suspects(main)  # of them alone, as it answers others
            self._read += 1
            self._images += len(images)
            self._teller.progress(
                Sentence("{read:,} tiles read, {images:,} images.", read=self._read, images=self._images)
            )
        elif isinstance(outcome.error, TileOutage):
            self._suspects[tile] = outcome.error.sentence
            return
        elif reader.halted():  # nobody knows anything of this one
            main.run(lambda connection: self._queue.give_back(connection, [tile]))
        elif outcome.error is not None:
            self._fail(main, tile, outcome.error.sentence, again=outcome.error.again)
        self._held.discard(tile)

    def _fail_suspects(self, main: Session) -> None:
        """Count the failures that might have been the service's as those of the tiles."""
        for tile, reason in self._suspects.items():
            self._fail(main, tile, reason, again=True)
            self._held.discard(tile)
        self._suspects.clear()

    def _fail(self, main: Session, tile: Tile, reason: Sentence, *, again: bool) -> None:
        main.run(lambda connection: self._queue.failed(connection, tile, reason, again=again))

    def _write(self, connection: psycopg.Connection[Any], tile: Tile, images: ImageColumns) -> None:
        request = self._request
        if len(images):
            imagerows.write_images(connection, request.schema, images)
            if request.job.photos:
                imagerows.queue_photos(connection, request.schema, request.job.name)
        self._queue.read(connection, tile, len(images))

    def _session(self, begin: Optional[Callable[[psycopg.Connection[Any]], None]] = None) -> Session:
        return Session(self._request.dsn, self._stop, begin, self._tell_of_loss)

    def _only_reader(self, connection: psycopg.Connection[Any]) -> None:
        """The lock of this internet address, which the server keeps for as long as the connection lasts."""
        key = zlib.crc32(self._request.machine.encode()) & 0x7FFFFFFF
        if connection.execute("SELECT pg_try_advisory_lock(%s, %s)", (_ONE_READER, key)).fetchone() != (True,):
            raise ReaderRunning(self._request.machine)

    def _tell_of_loss(self, reason: str) -> None:
        self._teller.say(Sentence("The database is away ({reason}): waiting for it.", reason=reason))

    def _renew(self, session: Session) -> None:
        session.run(lambda connection: self._queue.renew(connection, list(self._held)))

    def _give_back(self, main: Session) -> None:
        if self._held:
            with contextlib.suppress(LandLensError):  # then the leases run out by themselves
                main.run(lambda connection: self._queue.give_back(connection, self._held))


def _inside(area: Any, tile: Tile, images: ImageColumns) -> ImageColumns:
    if not len(images) or covers(area, bounds(tile)):
        return images
    return images.take(within(area, images.lon, images.lat))
