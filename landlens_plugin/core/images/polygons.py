"""Polygons as the edges of their rings, and which of them hold which positions: by the even-odd rule, holes and all."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from ..run.telling import Tell, silent
from .columns import Integers, Mask, Reals
from .ground import distances, wrapped
from .lines import Lines, segments
from .near import Near

_MOST_AT_ONCE = 1_000_000  # edges that are looked at together
_MARGIN = 1.01  # a circle round a box, with what the plane under it is off


class Polygons:
    """Polygons, numbered from 0 on. Edges stand one after the other, those of one polygon together; shape (edges,).

    ``lon``, ``lat`` are where an edge begins, ``to_lon``, ``to_lat`` where it ends, degrees; an edge over the seam at
    180 degrees ends beyond it.
    """

    def __init__(self, rings: Lines, count: int) -> None:
        """``rings`` are closed, and ``rings.line`` is the polygon of each; a polygon may have none."""
        self.count = count
        start = segments(rings)
        owner = rings.line[rings.part[start]]
        order = np.argsort(owner, kind="stable")
        start, self.owner = start[order], owner[order]
        self.lon, self.lat, self.to_lat = wrapped(rings.lon[start]), rings.lat[start], rings.lat[start + 1]
        self.to_lon = self.lon + wrapped(rings.lon[start + 1] - rings.lon[start])
        self._edges = np.bincount(self.owner, minlength=count)
        self._first = np.cumsum(self._edges) - self._edges
        known = np.flatnonzero(self._edges)
        self._base = np.full(count, np.nan)
        self._base[known] = self.lon[self._first[known]]
        self._x = wrapped(self.lon - self._base[self.owner])
        self._to_x = self._x + self.to_lon - self.lon

    def __len__(self) -> int:
        return self.count

    def holds(self, which: Integers, lon: Reals, lat: Reals) -> Mask:
        """Whether polygons hold positions, one by one; shape (n,) each."""
        mask = np.zeros(len(which), np.bool_)
        x = wrapped(lon - self._base[which])
        for some in _portions(self._edges[which]):
            edges, first = self._edges[which[some]], self._first[which[some]]
            row = np.repeat(np.arange(len(edges)), edges)
            edge = np.arange(edges.sum()) + np.repeat(first - np.cumsum(edges) + edges, edges)
            up, low, high = lat[some][row], self.lat[edge], self.to_lat[edge]
            spans = np.flatnonzero((low > up) != (high > up))
            row, edge, up, low, high = row[spans], edge[spans], up[spans], low[spans], high[spans]
            way = (up - low) / (high - low)
            right = x[some][row] < self._x[edge] + way * (self._to_x[edge] - self._x[edge])
            mask[some] = np.bincount(row[right], minlength=len(edges)) % 2 == 1
        return mask

    def holders(self, lon: Reals, lat: Reals, tell: Tell = silent) -> tuple[Integers, Integers]:
        """The positions that polygons hold, and those polygons: two arrays of one length, a row for each such pair."""
        found: list[tuple[Integers, Integers]] = []
        known = np.flatnonzero(self._edges)
        if len(known) and len(lon):
            middle_lon, middle_lat, radius = self._circles(known)
            size = np.ceil(np.log2(np.maximum(radius, 1)))
            sizes = np.unique(size)
            for number, one in enumerate(sizes):
                tell(number / len(sizes))
                alike = np.flatnonzero(size == one)
                near = Near(lon, lat, float(2**one))
                for pairs in near.pairs(middle_lon[alike], middle_lat[alike]):
                    tell(number / len(sizes))
                    polygon, point = known[alike[pairs.asked]], pairs.point
                    held = self.holds(polygon, lon[point], lat[point])
                    found.append((point[held], polygon[held]))
        if not found:
            return np.empty(0, np.int64), np.empty(0, np.int64)
        points, polygons = zip(*found)
        return np.concatenate(points), np.concatenate(polygons)

    def _circles(self, known: Integers) -> tuple[Reals, Reals, Reals]:
        """Middles in degrees and radii in metres of circles round polygons with edges."""
        first = self._first[known]
        west, east = np.minimum.reduceat(self._x, first), np.maximum.reduceat(self._x, first)
        south, north = np.minimum.reduceat(self.lat, first), np.maximum.reduceat(self.lat, first)
        lon, lat = wrapped(self._base[known] + (west + east) / 2), (south + north) / 2
        corners = [
            distances(lon, lat, self._base[known] + side, end) for side in (west, east) for end in (south, north)
        ]
        return lon, lat, np.max(corners, axis=0) * _MARGIN


def _portions(sizes: Integers) -> Iterator[slice]:
    """Rows, so many at a time that their sizes make up no more than fits into memory, one at least."""
    ends = np.cumsum(sizes)
    begin = 0
    while begin < len(sizes):
        before = ends[begin - 1] if begin else 0
        end = max(begin + 1, int(np.searchsorted(ends, before + _MOST_AT_ONCE, side="right")))
        yield slice(begin, end)
        begin = end
