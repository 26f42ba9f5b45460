"""Whose coverage is read, with which token, and where it is kept."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import Optional

from ..errors import CredentialMissing
from ..services.mapillary.addresses import TILE_SETS, Service
from ..services.mapillary.credential import Token
from ..store.folder import cache_file

MOST_BYTES = 2**28  # of tiles on the disk; the oldest make room
_POSITION = "original"


@dataclass(frozen=True)
class CoverageRequest:
    """Raises CredentialMissing when it is made without a token."""

    credential: str = field(repr=False)
    service: Service = field(default_factory=Service)
    max_tile_age: float = 7 * 24.0  # hours for which a tile is not asked for again: new lines are few
    cache_folder: Optional[str] = None  # None is the user's own folder for caches

    def __post_init__(self) -> None:
        if not self.credential:
            raise CredentialMissing
        object.__setattr__(self, "credential", Token(self.credential))

    @property
    def position(self) -> str:
        """Of the images along the lines: as their devices had it, which is known of all of them."""
        return _POSITION

    @property
    def file(self) -> Path:
        """The MBTiles file that holds what was read."""
        return coverage_file(self.service, self.cache_folder)


def coverage_file(service: Service, cache_folder: Optional[str] = None) -> Path:
    """The file of a service's coverage, which needs no token to be drawn."""
    return cache_file(cache_folder, f"{TILE_SETS[_POSITION]}_sequences", "mbtiles", service.mirror)
