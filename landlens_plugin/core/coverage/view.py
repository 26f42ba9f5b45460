"""Which tiles a map needs that shows coverage."""

from __future__ import annotations

import math
from collections.abc import Sequence

from ..images.bounds import MOST_LATITUDE, Box, is_empty, shared
from ..store.tilecache import SEQUENCES
from ..tiles.grid import Tile, corners_at

# The denominator of the smallest scale at which QGIS draws the tiles of the first zoom with lines. Those beyond hold a
# point here and there.
SMALLEST_SCALE = 6_000_000.0
# A screen of 3,840 x 2,160 pixels holds 160 at the most. Of more, as odd map projections ask for, the middle is read.
MOST_TILES = 200
_MAP = Box(-180.0, -MOST_LATITUDE, 180.0, MOST_LATITUDE)


def tiles_in_view(box: Box, zoom: int) -> Sequence[Tile]:
    """The tiles that a map of this area shows, which draws those of this zoom, from its middle outwards.

    Tiles of the last zoom are drawn ever larger as one goes nearer, and smaller ones than the first zoom's not at all.
    """
    zoom, box = min(zoom, SEQUENCES.last_zoom), shared(box, _MAP)
    if zoom < SEQUENCES.first_zoom or is_empty(box):
        return ()
    first, last = corners_at(box, zoom)
    x, y = (first.x + last.x) / 2, (first.y + last.y) / 2
    columns = range(max(first.x, math.ceil(x) - MOST_TILES), min(last.x, math.floor(x) + MOST_TILES) + 1)
    rows = range(max(first.y, math.ceil(y) - MOST_TILES), min(last.y, math.floor(y) + MOST_TILES) + 1)
    tiles = [Tile(column, row, zoom) for column in columns for row in rows]
    return sorted(tiles, key=lambda tile: math.hypot(tile.x - x, tile.y - y))[:MOST_TILES]
