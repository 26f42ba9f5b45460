"""The tiles that polygons need: found from large squares down to tiles, so that only what lies at an edge is looked at.

A quad of zoom z is a tile of that zoom. One that no polygon reaches into is dropped whole, one that lies inside of a
polygon is taken whole. Small polygons begin at quads of their own size: ten thousand of them cost no walk.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from ..errors import TooManyTiles
from ..images.area import Area, Boxes
from ..images.bounds import widened
from ..images.columns import Integers, Reals
from .grid import ZOOM, Tile, held

# Beyond the limit and this many quads at the edges, the number of tiles is told as "more than" instead of found out.
_EDGE_QUADS = 20_000
_SLACK = 1e-4  # of a tile: how far beyond a polygon's own box a quad is looked at; further than its edge counts


def tiles_in(area: Area, first: Tile, last: Tile, limit: int) -> list[Tile]:
    """The tiles from the north-west one to the south-east one that the area overlaps, west to east and in each column
    north to south. Raises TooManyTiles beyond the limit, without listing them.
    """
    corners = np.array([first.x, first.y, last.x, last.y], np.int64)
    beginnings = _beginnings(area.boxes(), corners)
    grid = _Grid(corners)
    quads = np.empty((0, 2), np.int64)
    taken: list[tuple[int, Integers]] = []  # by the number of times that a quad is halved until it is a tile
    count = 0
    for halvings in range(ZOOM, -1, -1):
        quads = _without_taken(np.unique(np.concatenate([quads, beginnings[halvings]]), axis=0), halvings, taken)
        quads = quads[grid.sizes(quads, halvings) > 0]
        quads = quads[area.overlaps(grid.boxes(quads, halvings))]
        whole = area.covers(grid.boxes(quads, halvings)) if halvings else np.ones(len(quads), np.bool_)
        taken.append((halvings, quads[whole]))
        count += int(grid.sizes(quads[whole], halvings).sum())
        quads = quads[~whole]
        # Each of those at an edge holds one tile at least.
        if count + len(quads) > limit and len(quads) > max(limit, _EDGE_QUADS):
            raise TooManyTiles(count + len(quads), limit, more=True)
        quads = np.concatenate([2 * quads + step for step in ([0, 0], [0, 1], [1, 0], [1, 1])])
    if count > limit:
        raise TooManyTiles(count, limit)
    return [Tile(*place) for place in sorted(grid.tiles(taken))]


def _beginnings(boxes: Boxes, corners: Integers) -> list[Integers]:
    """The quads at which to begin, by halvings: for each box the smallest that it takes no more than four of."""
    spans = np.clip(_tiles_around(boxes), np.tile(corners[:2], 2), np.tile(corners[2:], 2))
    beginnings = []
    for halvings in range(ZOOM + 1):
        quads = spans >> halvings
        fits = (quads[:, 2] - quads[:, 0] <= 1) & (quads[:, 3] - quads[:, 1] <= 1)
        few, spans = quads[fits], spans[~fits]
        beginnings.append(np.concatenate([few[:, [x, y]] for x in (0, 2) for y in (1, 3)]))
    return beginnings


def _tiles_around(boxes: Boxes) -> Integers:
    """Columns and rows of tiles from the north-west to the south-east of each box, none too few."""
    west, south, east, north = boxes.T
    across = np.stack([west, east]) / 360 + 0.5
    sines = np.sin(np.radians(np.clip(np.stack([north, south]), -89, 89)))
    down = 0.5 - np.arctanh(sines) / (2 * np.pi)
    (left, right), (top, bottom) = across * 2**ZOOM, down * 2**ZOOM
    edges = np.stack([left - _SLACK, top - _SLACK, right + _SLACK, bottom + _SLACK], axis=1)
    return np.asarray(np.floor(edges), np.int64)


def _without_taken(quads: Integers, halvings: int, taken: Sequence[tuple[int, Integers]]) -> Integers:
    """Without the quads that lie in one that was taken whole."""
    for larger, whole in taken:
        if len(whole):
            inside = np.isin(_keys(quads >> (larger - halvings)), _keys(whole))
            quads = quads[~inside]
    return quads


def _keys(quads: Integers) -> Integers:
    return quads[:, 0] << ZOOM | quads[:, 1]


class _Grid:
    """Quads cut to a range of tiles, and where their images stand: exactly as for the tiles, whatever the zoom."""

    def __init__(self, corners: Integers) -> None:
        self._corners = corners
        # By side, the edges that were asked for; NaN is one that was not.
        self._known = np.full((4, 2**ZOOM), np.nan)

    def boxes(self, quads: Integers, halvings: int) -> Boxes:
        """Where the images of each quad stand, with what counts as on its edge; shape (n, 4). None may be empty.

        Not its bounds: on its borders in the east and south stand images that its neighbours hold.
        """
        left, top, right, bottom = self._cut(quads, halvings).T
        return np.stack([self._at(side, of) for side, of in enumerate((left, bottom - 1, right - 1, top))], axis=1)

    def sizes(self, quads: Integers, halvings: int) -> Integers:
        """The number of tiles in each quad."""
        left, top, right, bottom = self._cut(quads, halvings).T
        sizes: Integers = (right - left) * (bottom - top)
        return sizes

    def tiles(self, taken: Sequence[tuple[int, Integers]]) -> list[tuple[int, int]]:
        """Column and row of all tiles in these quads."""
        return [
            (x, y)
            for halvings, quads in taken
            for left, top, right, bottom in self._cut(quads, halvings).tolist()
            for x in range(left, right)
            for y in range(top, bottom)
        ]

    def _cut(self, quads: Integers, halvings: int) -> Integers:
        """The first column and row of tiles in each quad, and those behind the last."""
        low = np.maximum(quads << halvings, self._corners[:2])
        high = np.minimum((quads + 1) << halvings, self._corners[2:] + 1)
        return np.concatenate([low, np.maximum(low, high)], axis=1)

    def _at(self, side: int, numbers: Integers) -> Reals:
        """The west, south, east or north edges of columns or rows of tiles."""
        known: Reals = self._known[side]
        for number in np.unique(numbers[np.isnan(known[numbers])]).tolist():
            tile = Tile(0, number) if side % 2 else Tile(number, 0)
            known[number] = widened(held(tile))[side]
        return known[numbers]
