"""All points within so many metres of others, by a grid of squares: what a dense join asks of a spatial index."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

import numpy as np

from ..run.telling import Tell, silent
from .columns import Integers, Reals
from .ground import metres_per_degree, wrapped

_LEAST_METRES = 0.1  # so that rows and columns fit into one integer
_LEAST_DEGREE = 110_573.0  # metres in a degree of latitude, nowhere fewer
_HIGHEST = 89.5  # degrees; nearer to the poles a square is no square
_COLUMNS = 2**34
_AROUND = 540.0  # degrees, so that no column is negative, a turn to the west of the seam either
_MOST_AT_ONCE = 1_000_000  # candidates, whose arrays then take some 50 MB
_STEP = 0.01  # degrees to compute a slope by


class Pairs(NamedTuple):
    """Asked positions and points near them, shape (n,): indices of both, and the way from the one to the other."""

    asked: Integers
    point: Integers
    east: Reals  # metres
    north: Reals
    distance: Reals


class Near:
    """Points, put into squares whose sides are the distance that is asked for. Points without a position are none."""

    def __init__(self, lon: Reals, lat: Reals, metres: float) -> None:
        """Degrees, WGS 84."""
        self.metres = metres
        self._side = max(metres, _LEAST_METRES)
        self._height = self._side / _LEAST_DEGREE  # degrees
        number = np.flatnonzero(np.isfinite(lon) & np.isfinite(lat))
        lon, lat = wrapped(lon[number]), np.asarray(lat[number], np.float64)
        beyond = self._reach(self._rows(lat))
        # What lies beside the seam at 180 degrees stands on both sides of it.
        west, east = np.flatnonzero(lon >= 180 - beyond), np.flatnonzero(lon < -180 + beyond)
        number = np.concatenate([number, number[west], number[east]])
        lon = np.concatenate([lon, lon[west] - 360, lon[east] + 360])
        lat = np.concatenate([lat, lat[west], lat[east]])
        rows = self._rows(lat)
        keys = rows * _COLUMNS + self._columns(rows, lon)
        order = np.argsort(keys, kind="stable")
        self._keys, self._number, self._lon, self._lat = keys[order], number[order], lon[order], lat[order]

    def pairs(self, lon: Reals, lat: Reals, tell: Tell = silent) -> Iterator[Pairs]:
        """Every point within the distance of each position, in portions; all of one position in one portion.

        Portions go from south to north. Within one position, points stand in no order that means anything.
        """
        asked = np.flatnonzero(np.isfinite(lon) & np.isfinite(lat))
        lon, lat = wrapped(lon[asked]), np.asarray(lat[asked], np.float64)
        rows = self._rows(lat)
        order = np.lexsort((lon, rows))  # neighbours one after the other find what they need in the same memory
        asked, lon, lat, rows = asked[order], lon[order], lat[order], rows[order]
        first, count = self._candidates(rows, lon)
        ends = np.cumsum(count.sum(axis=1))
        begin = 0
        while begin < len(asked):
            tell(begin / len(asked))
            before = ends[begin - 1] if begin else 0
            end = max(begin + 1, int(np.searchsorted(ends, before + _MOST_AT_ONCE, side="right")))
            some = slice(begin, end)
            yield self._near(asked[some], lon[some], lat[some], first[some], count[some])
            begin = end
        tell(1.0)

    def _near(self, asked: Integers, lon: Reals, lat: Reals, first: Integers, count: Integers) -> Pairs:
        who = np.repeat(np.arange(len(asked)), count.sum(axis=1))
        starts, counts = first.reshape(-1), count.reshape(-1)
        place = np.arange(counts.sum()) + np.repeat(starts - np.cumsum(counts) + counts, counts)
        per_east, per_north = metres_per_degree(lat)
        slope = (metres_per_degree(lat + _STEP)[0] - per_east) / _STEP / 2
        up = self._lat[place] - lat[who]
        east = (self._lon[place] - lon[who]) * (per_east[who] + slope[who] * up)
        north = up * per_north[who]
        distance = np.hypot(east, north)
        near = distance <= self.metres
        return Pairs(asked[who[near]], self._number[place[near]], east[near], north[near], distance[near])

    def _candidates(self, rows: Integers, lon: Reals) -> tuple[Integers, Integers]:
        """For each position and each of the three rows about it, where points begin and how many there are."""
        first, count = np.empty((2, len(rows), 3), np.int64)
        for place, beside in enumerate((-1, 0, 1)):
            row = rows + beside
            reach = self._reach(row)
            first[:, place] = np.searchsorted(self._keys, row * _COLUMNS + self._columns(row, lon - reach))
            last = np.searchsorted(self._keys, row * _COLUMNS + self._columns(row, lon + reach), side="right")
            count[:, place] = last - first[:, place]
        return first.astype(np.int64), count.astype(np.int64)

    def _rows(self, lat: Reals) -> Integers:
        return np.asarray(np.floor((lat + 90) / self._height), np.int64)

    def _columns(self, rows: Integers, lon: Reals) -> Integers:
        return np.asarray(np.floor((lon + _AROUND) / self._width(rows)), np.int64)

    def _width(self, rows: Integers) -> Reals:
        """The width of a row's squares in degrees: they are as wide as they should be where they are narrowest."""
        south = rows * self._height - 90
        outer = np.minimum(np.maximum(np.abs(south), np.abs(south + self._height)), _HIGHEST)
        return self._side / metres_per_degree(outer)[0]

    def _reach(self, rows: Integers) -> Reals:
        """How far to the west and the east a row is looked at from the one beside it, degrees."""
        return 1.001 * np.maximum(self._width(rows - 1), self._width(rows + 1))
