"""One tile after another, from the cache or from Mapillary, and whether going on is of any use."""

from __future__ import annotations

import contextlib
import threading
from concurrent.futures import Future, ThreadPoolExecutor
from typing import Optional

from ..errors import AddressBlocked, Cancelled, TilesPerDayReached, TileUnreadable
from ..images.columns import ImageColumns
from ..net.traces import has_trace
from ..run.parallel import submitted
from ..services.mapillary.client import HOPELESS, Client, TileOutage, nothing_answered
from ..store.tilecache import TileCache, packed
from ..tiles.decode import decode_images
from ..tiles.grid import Tile
from .filters import matching
from .request import FetchRequest


class TileReader:
    """The work of one tile thread, and what the threads know together: whether going on is of any use."""

    def __init__(self, request: FetchRequest, client: Client, cache: Optional[TileCache]) -> None:
        self._request, self._client, self._cache = request, client, cache
        self._lock = threading.Lock()
        self._any_read = False
        self._outages = 0
        # One thread decodes, as the interpreter runs one at a time anyway: so there is one tile's memory, not six.
        self._decoder = ThreadPoolExecutor(1, thread_name_prefix="landlens-decode")
        # Another packs for the cache meanwhile: zlib lets go of the interpreter.
        self._packer = ThreadPoolExecutor(1, thread_name_prefix="landlens-pack")
        self._unkept: dict[Tile, Future[bytes]] = {}
        self.halted: Optional[str] = None

    def close(self) -> None:
        """End both threads, once no tile is read any more."""
        self._decoder.shutdown(cancel_futures=True)
        self._packer.shutdown(cancel_futures=True)

    def read(self, tile: Tile) -> tuple[ImageColumns, int, bool]:
        """The images of the tile that lie in the box and pass the filters, the number of unusable points, and whether
        the tile came from the cache.
        """
        payload = self._cache.get(tile, self._request.max_tile_age) if self._cache else None
        if payload is not None:
            with contextlib.suppress(TileUnreadable):  # damaged on the disk: asked for like any other
                return (*self._decoded(tile, payload), True)
        payload = self._asked(tile)
        packing = submitted(self._packer, packed, payload)
        try:
            images, unusable = self._decoded(tile, payload)
        except TileUnreadable:  # damaged on the way, perhaps: once more, and if it stays so it has failed
            payload = self._asked(tile)
            packing = submitted(self._packer, packed, payload)
            images, unusable = self._decoded(tile, payload)
        self._unkept[tile] = packing
        return images, unusable, False

    def keep(self, tile: Tile) -> None:
        """Put a tile that was just read into the cache, while others work with its images."""
        packing = self._unkept.pop(tile, None)
        if self._cache and packing is not None:
            self._cache.put(tile, packing.result())

    def _decoded(self, tile: Tile, payload: bytes) -> tuple[ImageColumns, int]:
        images, unusable = submitted(self._decoder, self._decode, tile, payload).result()
        return images.take(matching(images, self._request.filters)), unusable

    def _decode(self, tile: Tile, payload: bytes) -> tuple[ImageColumns, int]:
        if self._client.stop.is_set():  # while this tile waited for others to be decoded
            raise Cancelled
        images, unusable = decode_images(payload, tile, self._request.box)
        # Neither a layer nor the cache may hold the token: of Mapillary's own tiles none repeats it.
        texts = "\n".join(filter(None, set(images.sequence_id.tolist())))
        if self._request.credential.encode() in payload or has_trace(texts, self._request.credential):
            raise TileUnreadable("it repeats the access token")
        return images, unusable

    def _asked(self, tile: Tile) -> bytes:
        if self.halted:
            raise TileUnreadable("not asked for, as the tiles before it had failed")
        try:
            payload = self._client.tile(tile, self._request.position)
        except AddressBlocked as block:
            self.halted = str(block)
            raise TileUnreadable("this internet address is blocked") from None
        except TilesPerDayReached as limit:
            self.halted = str(limit)
            raise TileUnreadable("not asked for, as the day's tile requests are used up") from None
        except TileOutage as outage:
            self._count_outage(str(outage))
            raise
        with self._lock:
            self._any_read = True
        return payload

    def _count_outage(self, reason: str) -> None:
        with self._lock:
            self._outages += 1
            if self._any_read or self._outages < min(HOPELESS, len(self._request.tiles())):
                return
            self.halted = nothing_answered("tile server", reason)
