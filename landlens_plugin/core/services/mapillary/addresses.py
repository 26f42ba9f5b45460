"""Where Mapillary is, and how its addresses are written. Addresses of tiles hold the token: see net/redaction.py."""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Optional
from urllib.parse import quote, urlsplit

TILES_URL = "https://tiles.mapillary.com"
GRAPH_URL = "https://graph.mapillary.com"
# Raw GPS positions, and positions corrected by structure from motion. Both sets have one schema.
TILE_SETS = {"original": "mly1_public", "computed": "mly1_computed_public"}


@dataclass(frozen=True)
class Service:
    """Base addresses of the tile host and the Graph API, without a trailing slash."""

    tiles_url: str = TILES_URL
    graph_url: str = GRAPH_URL

    @classmethod
    def from_environment(cls, environment: Optional[Mapping[str, str]] = None) -> Service:
        """Mapillary itself, or what ``LANDLENS_TILES_URL`` and ``LANDLENS_GRAPH_URL`` name (proxy, mirror, test)."""
        env = os.environ if environment is None else environment
        tiles = (env.get("LANDLENS_TILES_URL") or TILES_URL).strip().rstrip("/")
        graph = (env.get("LANDLENS_GRAPH_URL") or GRAPH_URL).strip().rstrip("/")
        return cls(tiles, graph)

    @property
    def is_mapillary(self) -> bool:
        """Whether tiles come from Mapillary's own host, which blocks addresses that read too many in a row."""
        return f".{urlsplit(self.tiles_url).hostname}".endswith(".mapillary.com")

    @property
    def mirror(self) -> Optional[str]:
        """The tile host's base address where it is not Mapillary's usual one: what is kept of it lies apart."""
        return self.tiles_url if self.tiles_url != TILES_URL else None

    def tile_url(self, position: str, zoom: int, x: int, y: int, credential: str) -> str:
        """Address of a coverage tile (XYZ, y down). The tile host reads the token from the query only."""
        tile_set = TILE_SETS[position]
        return f"{self.tiles_url}/maps/vtp/{tile_set}/2/{zoom}/{x}/{y}?access_token={quote(credential, safe='')}"
