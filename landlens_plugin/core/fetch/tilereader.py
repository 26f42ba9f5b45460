"""One tile after another, from the cache or from Mapillary, and whether going on is of any use."""

from __future__ import annotations

import contextlib
import threading
from concurrent.futures import Future, ThreadPoolExecutor
from typing import Optional

from ..errors import AddressBlocked, Cancelled, TilesPerDayReached, TileUnreadable
from ..images.columns import ImageColumns
from ..net.traces import has_trace
from ..run.outage import Outage
from ..run.parallel import submitted
from ..sentences import Sentence
from ..services.mapillary.client import OUTAGE_HELP, Client, TileOutage
from ..services.mapillary.limits import HOPELESS
from ..store.tilecache import TileCache
from ..tiles.decode import decode_images
from ..tiles.grid import Tile
from .filters import matching
from .request import FetchRequest


class TileReader:
    """The work of one tile thread, and what the threads know together: whether going on is of any use."""

    def __init__(self, request: FetchRequest, client: Client, cache: Optional[TileCache]) -> None:
        self._request, self._client, self._cache = request, client, cache
        self._outage = Outage(max(1, min(HOPELESS, len(request.tiles()))))
        self._refusal: Optional[Sentence] = None
        # One thread decodes, as the interpreter runs one at a time anyway: so there is one tile's memory, not six.
        self._decoder = ThreadPoolExecutor(1, thread_name_prefix="landlens-decode")
        # Another packs for the cache meanwhile, and puts it there: zlib and SQLite let go of the interpreter.
        self._packer = ThreadPoolExecutor(1, thread_name_prefix="landlens-pack")
        self._packing: Optional[Future[bool]] = None
        self._in_turn = threading.Lock()

    def halted(self) -> Optional[Sentence]:
        """A sentence for the user, if no further tile is asked for."""
        if self._refusal is None and self._outage.is_hopeless():
            return Sentence(
                "Mapillary's tile server answered nothing at all: {reason}. {help}",
                reason=self._outage.reason,
                help=OUTAGE_HELP,
            )
        return self._refusal

    def close(self) -> None:
        """End both threads, once no tile is read any more and those that were are in the cache."""
        self._decoder.shutdown(cancel_futures=True)
        self._packer.shutdown()

    def read(self, tile: Tile) -> tuple[ImageColumns, int, bool]:
        """The images of the tile that lie in the box and pass the filters, the number of unusable points, and whether
        the tile came from the cache.
        """
        payload = self._cache.get(tile, self._request.max_tile_age) if self._cache else None
        if payload is not None:
            with contextlib.suppress(TileUnreadable):  # damaged on the disk: asked for like any other
                return (*self._decoded(tile, payload), True)
        payload = self._asked(tile)
        try:
            images, unusable = self._decoded(tile, payload)
        except TileUnreadable:  # damaged on the way, perhaps: once more, and if it stays so it has failed
            payload = self._asked(tile)
            images, unusable = self._decoded(tile, payload)
        if self._cache:
            self._keep(self._cache, tile, payload)
        return images, unusable, False

    def _keep(self, cache: TileCache, tile: Tile, payload: bytes) -> None:
        """Have the tile put into the cache while others work with its images; on a slow disk, once the one before is
        there, so that they do not pile up.
        """
        with self._in_turn:
            before, self._packing = self._packing, submitted(self._packer, cache.put, tile, payload)
        if before is not None:
            before.result()

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
        if self.halted():
            raise TileUnreadable("not asked for, as the tiles before it had failed")
        try:
            payload = self._client.tile(tile, self._request.position)
        except AddressBlocked as block:
            self._refusal = block.sentence
            raise TileUnreadable("this internet address is blocked") from None
        except TilesPerDayReached as limit:
            self._refusal = limit.sentence
            raise TileUnreadable("not asked for, as the day's tile requests are used up") from None
        except TileOutage as outage:
            self._outage.failed(outage.sentence)
            raise
        self._outage.answered()
        return payload
