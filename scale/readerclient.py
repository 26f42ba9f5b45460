"""The client of a reader of tiles: it asks with permits, and tells all computers when Mapillary blocks this one."""

from __future__ import annotations

import threading
from typing import Optional

from landlens.errors import AddressBlocked, TilesPerDayReached
from landlens.net.retry import Patience
from landlens.net.transport import Transport
from landlens.services.mapillary.addresses import Service
from landlens.services.mapillary.client import Client
from landlens.tiles.grid import Tile

from .errors import BlockHeeded, PermitsUsedUp
from .permits import Permits


class ReaderClient(Client):
    """``was_refused``: tiles are blocked, or the day is used up."""

    def __init__(
        self,
        service: Service,
        credential: str,
        transport: Transport,
        patience: Optional[Patience],
        permits: Permits,
    ) -> None:
        super().__init__(service, credential, transport, patience, permits)
        self._permits = permits
        self.was_refused = False
        self._lock, self._told = threading.Lock(), False

    def tile(self, tile: Tile, position: str) -> bytes:
        """See :meth:`Client.tile`."""
        try:
            return super().tile(tile, position)
        except (AddressBlocked, TilesPerDayReached) as refusal:
            self.was_refused = True
            if not isinstance(refusal, (BlockHeeded, PermitsUsedUp)):
                self._tell()
            raise

    def _tell(self) -> None:
        with self._lock:  # each of the threads meets it
            if not self._told:
                self._permits.block_seen()
            self._told = True
