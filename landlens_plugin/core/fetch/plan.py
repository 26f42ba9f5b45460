"""What a fetch would cost, said before it begins: tiles, how many of them are on the disk, about how long."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass
from typing import Optional

from ..run.stop import Stop
from ..services.mapillary.addresses import TILE_SETS, Service
from ..services.mapillary.limits import TILE_CONNECTIONS, TILES_SUSTAINED
from ..store.folder import cache_file
from ..store.tilecache import TileCache
from ..tiles.grid import Tile
from .limits import DEFAULT_TILE_AGE

_TILE_SECONDS = 0.9  # of a populated tile, as measured on Mapillary's own host


@dataclass(frozen=True)
class Plan:
    """``tiles`` in all, ``kept`` of them on the disk and fresh, about ``seconds`` for the others."""

    tiles: int
    kept: int
    seconds: float


def seconds_for(tiles: int, *, paced: bool) -> float:
    """About how long so many tiles take: by the connections, and on Mapillary's own host by the pace as well."""
    by_connections = tiles * _TILE_SECONDS / TILE_CONNECTIONS
    by_pace = (tiles - TILES_SUSTAINED.count) * TILES_SUSTAINED.seconds / TILES_SUSTAINED.count
    return max(by_connections, by_pace) if paced else by_connections


@dataclass(frozen=True)
class PlanJob:
    """A job that answers one Plan; it looks at the disk, which may be slow, and asks no service."""

    tiles: Sequence[Tile]
    service: Service
    position: str = "original"
    cache_folder: Optional[str] = None

    def __call__(self, stop: Stop) -> Iterator[Plan]:
        """The run."""
        path = cache_file(self.cache_folder, TILE_SETS[self.position], "mbtiles", self.service.mirror)
        kept = 0
        if path.exists():  # looking makes none
            with closing(TileCache(path, stop=stop)) as cache:
                kept = cache.count(self.tiles, DEFAULT_TILE_AGE)
        paced = self.service.is_mapillary
        yield Plan(len(self.tiles), kept, seconds_for(len(self.tiles) - kept, paced=paced))
