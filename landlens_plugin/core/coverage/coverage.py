"""Reads the tiles that a map shows into the file that it draws, as an iterator of events."""

from __future__ import annotations

import re
import threading
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Optional, Union

from ..errors import Cancelled, MapUnkept, TileUnreadable
from ..net.retry import Patience
from ..net.traces import has_trace
from ..run.events import Note, Progress
from ..run.outage import Outage
from ..run.parallel import TICK_SECONDS, in_parallel
from ..sentences import Sentence
from ..services.mapillary.client import Client, TileOutage
from ..services.mapillary.limits import HOPELESS, TILE_CONNECTIONS
from ..store.tilecache import TileCache
from ..tiles.decode import checked
from ..tiles.grid import Tile
from ..tiles.rewrite import with_wide_numbers
from .request import CoverageRequest
from .wanted import TRIES, Wanted

_TEXTS = re.compile(rb"[ -~]{8,}")  # a tile of megabytes is looked through in moments, as most of it is numbers


@dataclass(frozen=True)
class Reading:
    """Of the ``count`` tiles in view so many are ``done`` with, and of those so many ``failed`` for now."""

    done: int
    count: int
    failed: int


@dataclass(frozen=True)
class Kept:
    """A tile that was read just now is in the file: the map has something to draw."""

    tile: Tile


@dataclass(frozen=True)
class Unanswered:
    """Nothing at all was answered, so the rest of this view is not asked for."""

    reason: Sentence


Event = Union["Progress", "Reading", "Kept", "Unanswered", "Note"]


def read_coverage(
    request: CoverageRequest, wanted: Wanted, client: Client, cache: TileCache, patience: Patience
) -> Iterator[Event]:
    """Read what is wanted until nothing is: also what the map came to show meanwhile, and that first.

    The client is to send each request once (see :func:`once`): every one of them waits for the pace, so what failed is
    asked for again only in its turn. What would make every further request fail is raised: AddressBlocked,
    TilesPerDayReached, CredentialRejected, ServiceUnreachable, and MapUnkept.
    """
    reader = _Reader(request, wanted, client, cache, patience)
    told: Optional[Reading] = None
    try:
        while wanted.waiting() and not reader.outage.is_hopeless():
            for outcome in in_parallel(reader.tiles(), reader.read, workers=TILE_CONNECTIONS, stop=client.stop):
                if outcome is not None and outcome.result:
                    yield Kept(outcome.item)
                reading = Reading(*wanted.counts())
                if reading != told:
                    told = reading
                    yield reading
                yield Progress(reading.done / max(1, reading.count))
    finally:
        wanted.put_back()
    if reader.outage.is_hopeless():
        wanted.forgive()
        yield Unanswered(reader.outage.reason)


def once(patience: Patience) -> Patience:
    """The same without another try."""
    return replace(patience, tries=1, limited_tries=1)


class _Reader:
    """The work of one thread, and what the threads know together."""

    def __init__(
        self, request: CoverageRequest, wanted: Wanted, client: Client, cache: TileCache, patience: Patience
    ) -> None:
        self._request, self._wanted, self._client, self._cache = request, wanted, client, cache
        self._patience = patience
        self._lock = threading.Lock()
        self._failed = 0  # in a row
        self.outage = Outage(max(1, min(HOPELESS, TRIES * wanted.waiting())))

    def tiles(self) -> Iterator[Tile]:
        """What is wanted most, each time."""
        while not self.outage.is_hopeless() and (tile := self._wanted.take()) is not None:
            yield tile

    def read(self, tile: Tile) -> bool:
        """Have the tile in the file; whether it is new there. Raises what ends the reading."""
        if self._cache.get(tile, self._request.max_tile_age) is not None:
            self._wanted.settle(tile, True)
            return False
        if not self._may_ask(tile):
            self._wanted.drop(tile)
            return False
        try:
            payload = self._usable(self._client.tile(tile, self._request.position))
        except TileUnreadable as failure:
            self._wanted.settle(tile, False, failure.again)
            self._slow_down(failure)
            raise
        self.outage.answered()
        self._failed = 0
        if not self._cache.put(tile, payload):
            raise MapUnkept(str(self._request.file))
        self._wanted.settle(tile, True)
        return True

    def _may_ask(self, tile: Tile) -> bool:
        """Wait for the pace to allow a request; False once the tile is out of view, or nothing answers anyway."""
        while self._wanted.in_view(tile) and not self.outage.is_hopeless():
            delay = self._wanted.pace.reserve()
            if delay <= 0:
                return True
            if self._client.stop.wait(min(delay, TICK_SECONDS)):
                raise Cancelled
        return False

    def _usable(self, payload: bytes) -> bytes:
        """The tile as the map can draw it. Raises TileUnreadable for what is no tile, or repeats the token: of
        Mapillary's own tiles none does.
        """
        plain = checked(payload)
        if has_trace(b"\n".join(_TEXTS.findall(plain)).decode("ascii"), self._request.credential):
            raise TileUnreadable("it repeats the access token")
        return with_wide_numbers(plain)  # afterwards: a token's digits may stand in the text of an id, by chance

    def _slow_down(self, failure: TileUnreadable) -> None:
        """Hold back all that wait for the pace, the longer the more failed in a row."""
        with self._lock:
            self._failed += 1
            delay = self._patience.first_delay * 2 ** min(self._failed - 1, 16)
        self._wanted.pace.pause(min(self._patience.longest_delay, delay))
        if isinstance(failure, TileOutage):
            self.outage.failed(failure.sentence)
