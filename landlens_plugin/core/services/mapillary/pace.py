"""How fast Mapillary is asked: by one run, or by all runs of a process that share it."""

from __future__ import annotations

import threading
import time
from contextlib import AbstractContextManager
from typing import Any, Optional, Protocol

from ...net.pacing import Hold, Pacer
from ...store.daycount import DailyCount
from .addresses import Service
from .limits import (
    BLOCK_SECONDS,
    ENTITIES_PER_MINUTE,
    SEARCHES_PER_MINUTE,
    TILE_CONNECTIONS,
    TILES_PER_DAY,
    TILES_SUSTAINED,
    USAGE,
)


class Permits(Protocol):
    """Who lets tiles be asked for: the count of a day, wherever it lives. Methods are called from any thread."""

    def take(self) -> None:
        """Count one request that is about to be sent. Raises TilesPerDayReached or AddressBlocked to refuse it."""

    def block_seen(self) -> None:
        """Be told, once, that the tile host blocks this internet address."""


class Pace:
    """What keeps all requests of an app from one address below Mapillary's limits, and what they met.

    A run makes one for itself. Several runs that are given one keep to the limits together: to the pace of each kind of
    request, to pauses, to a block, and to places on the wire, of which it has six unless it brings another wire. A run
    that is stopped waits for a place that another one has.

    Attributes:
        hold: Pauses that hold for every kind of request, as the app's limits are those of all its requests.
        wire: The places, to be handed to each run's transport.
        tiles, graph, search: When to send a request of a kind.
    """

    def __init__(
        self,
        service: Service,
        permits: Optional[Permits] = None,
        wire: Optional[AbstractContextManager[Any]] = None,
    ) -> None:
        self.hold = Hold(USAGE)
        self.wire = wire or threading.BoundedSemaphore(TILE_CONNECTIONS)
        self._permits = permits or DailyCount(TILES_PER_DAY)
        shared: dict[str, Any] = {"hold": self.hold, "wire": self.wire}
        # The block of busy addresses is Mapillary's own; a mirror or a test server has none.
        sustained = [TILES_SUSTAINED] if service.is_mapillary else []
        self.tiles = Pacer(*sustained, count=self._permits.take, **shared)
        self.graph = Pacer(ENTITIES_PER_MINUTE, **shared)
        self.search = Pacer(SEARCHES_PER_MINUTE, **shared)
        self._lock = threading.Lock()
        self._blocked_until = 0.0

    def is_blocked(self) -> bool:
        """Whether one of the runs has met a block, which still lasts."""
        return time.monotonic() < self._blocked_until

    def block_seen(self) -> None:
        """Have all who share this ask for no tile any more, until the block is over."""
        with self._lock:
            first = not self.is_blocked()
            self._blocked_until = time.monotonic() + BLOCK_SECONDS
        if first:
            self._permits.block_seen()
