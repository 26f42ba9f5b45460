"""Which tiles a map needs that shows coverage: those of the zoom that QGIS draws at its scale."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Optional

from ..images.bounds import MOST_LATITUDE, Box, is_empty, shared
from ..store.tilecache import SEQUENCES
from ..tiles.grid import Tile, corners_at

# A screen of 4,000 x 2,000 pixels holds some 80. Of more, as odd map projections ask for, those in the middle are read.
MOST_TILES = 120
# At which QGIS draws a tile of zoom 0. It takes the nearest zoom, and says so nowhere before 3.32.
_SCALE = 559_082_264.0287178 / 2
_MAP = Box(-180.0, -MOST_LATITUDE, 180.0, MOST_LATITUDE)


def smallest_scale() -> float:
    """The denominator of the smallest scale at which there are lines: beyond, tiles hold a point here and there."""
    return _SCALE / 2 ** (SEQUENCES.first_zoom - 0.5)


def zoom_at(scale: float) -> Optional[int]:
    """The zoom whose tiles are drawn at a scale, given as its denominator; None where there are no lines.

    The tiles of the last zoom are drawn ever larger.
    """
    if not 0 < scale <= smallest_scale():
        return None
    return max(SEQUENCES.first_zoom, min(SEQUENCES.last_zoom, round(math.log2(_SCALE / scale))))


def tiles_in_view(box: Box, scale: float) -> Sequence[Tile]:
    """The tiles that a map of this area and scale shows, from its middle outwards."""
    zoom, box = zoom_at(scale), shared(box, _MAP)
    if zoom is None or is_empty(box):
        return ()
    first, last = corners_at(box, zoom)
    x, y = (first.x + last.x) / 2, (first.y + last.y) / 2
    columns = range(max(first.x, math.ceil(x) - MOST_TILES), min(last.x, math.floor(x) + MOST_TILES) + 1)
    rows = range(max(first.y, math.ceil(y) - MOST_TILES), min(last.y, math.floor(y) + MOST_TILES) + 1)
    tiles = [Tile(column, row, zoom) for column in columns for row in rows]
    return sorted(tiles, key=lambda tile: math.hypot(tile.x - x, tile.y - y))[:MOST_TILES]
