"""Where Mapillary is, and how its addresses are written. Addresses of tiles hold the token: see :func:`redact`."""

from __future__ import annotations

import os
import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Optional
from urllib.parse import quote, urlsplit

from ...net.traces import without_traces

TILES_URL = "https://tiles.mapillary.com"
GRAPH_URL = "https://graph.mapillary.com"
# Raw GPS positions, and positions corrected by structure from motion. Both sets have one schema.
TILE_SETS = {"original": "mly1_public", "computed": "mly1_computed_public"}

_BAR = r"(?:\||%(?:25)*7C)"  # plain, or percent-encoded however often
_SCHEME = re.compile(r"\s*(?:OAuth|Bearer)\s", re.IGNORECASE)
_SECRETS = re.compile(rf"(access_token=)[^&\s\"'<>)]+|MLY{_BAR}\w+{_BAR}\w+|(OAuth )\S+", re.IGNORECASE)


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

    def tile_url(self, position: str, zoom: int, x: int, y: int, credential: str) -> str:
        """Address of a coverage tile (XYZ, y down). The tile host reads the token from the query only."""
        tile_set = TILE_SETS[position]
        return f"{self.tiles_url}/maps/vtp/{tile_set}/2/{zoom}/{x}/{y}?access_token={quote(credential, safe='')}"


def redact(text: object, credential: Optional[str] = None) -> str:
    """``text`` with every token taken out: what looks like one, and ``credential`` and its parts in any form."""
    cleaned = str(text)
    if credential:
        for form in {credential, quote(credential, safe=""), quote(credential, safe="").lower()}:
            cleaned = cleaned.replace(form, "***")
    cleaned = _SECRETS.sub(lambda found: f"{found[1] or found[2] or ''}***", cleaned)
    return without_traces(cleaned, credential) if credential else cleaned


def clean_credential(value: Optional[str]) -> Optional[str]:
    """The token without white space around or inside it, quotes around it and a scheme before it; None if nothing is
    left.

    A newline in a token makes the HTTP library raise an error that prints the token.
    """
    return "".join(bare_credential(value).split()) or None


def bare_credential(value: Optional[str]) -> str:
    """The same with the white space inside it, which tells a sentence from a token that was broken by a newline."""
    unquoted = (value or "").strip().strip("\"'\u2018\u2019\u201c\u201d")
    return _SCHEME.sub("", unquoted).strip()
