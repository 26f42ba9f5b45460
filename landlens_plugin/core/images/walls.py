"""What stands between a camera and what it is to show: rays against the edges of buildings, on a grid of squares.

Flat: nothing here knows how high a building is, nor of trees and hills.
"""

from __future__ import annotations

import numpy as np

from ..run.telling import Tell, silent
from .columns import Integers, Mask, Reals
from .ground import metres_per_degree, wrapped
from .polygons import Polygons

_SIDE = 5.0  # metres, of a square
_LONGEST = 2 * _SIDE  # of a piece of an edge, so that it lies in a few squares
_COLUMNS = 2**32
_BESIDE = 1.0  # degrees on both sides of the seam at 180 degrees that stand on either
_SHORT = 0.1  # metres before its end at which a ray stops: what is looked at is often the wall itself
_MOST_AT_ONCE = 200_000  # rays


class Walls:
    """The walls of buildings, which rays meet or do not."""

    def __init__(self, buildings: Polygons) -> None:
        self._buildings = buildings
        lon, lat, owner = buildings.lon, buildings.lat, buildings.owner
        to_lon, to_lat = buildings.to_lon, buildings.to_lat
        # One plane for all: degrees, stretched. Straight lines stay straight, and a square is none far from the middle.
        east, north = metres_per_degree(np.median(np.abs(lat)) if len(lat) else 0.0)
        self._stretch = np.array([[float(east)], [float(north)]])
        west = np.flatnonzero(np.maximum(lon, to_lon) > 180 - _BESIDE)
        rest = np.flatnonzero(np.minimum(lon, to_lon) < -180 + _BESIDE)
        which = np.concatenate([np.arange(len(lon)), west, rest])
        turn = np.repeat([0.0, -360.0, 360.0], [len(lon), len(west), len(rest)])
        start = self._stretch * np.stack([lon[which] + turn, lat[which]])
        way = self._stretch * np.stack([to_lon[which] + turn, to_lat[which]]) - start
        count = np.maximum(1, np.ceil(np.abs(way).max(axis=0, initial=0) / _LONGEST)).astype(np.int64)
        piece = np.repeat(np.arange(len(which)), count)
        number = np.arange(len(piece)) - np.repeat(np.cumsum(count) - count, count)
        self._way = way[:, piece] / count[piece]
        self._start = start[:, piece] + number * self._way
        self._owner = owner[which[piece]]
        # A ray is looked at in the middle of each of its steps, which is no farther than half a side from all of it.
        end = self._start + self._way
        low = np.floor((np.minimum(self._start, end) - _SIDE / 2) / _SIDE).astype(np.int64)
        high = np.floor((np.maximum(self._start, end) + _SIDE / 2) / _SIDE).astype(np.int64)
        columns, rows = high - low + 1
        held = np.repeat(np.arange(len(piece)), columns * rows)
        place = np.arange(len(held)) - np.repeat(np.cumsum(columns * rows) - columns * rows, columns * rows)
        keys = _key(low[0, held] + place % columns[held], low[1, held] + place // columns[held])
        order = np.argsort(keys, kind="stable")
        self._keys, self._held = keys[order], held[order]

    @property
    def count(self) -> int:
        """How many buildings there are, at least 1: what keys are divided by to tell the position."""
        return max(1, len(self._buildings))

    def holders(self, lon: Reals, lat: Reals, tell: Tell = silent) -> Integers:
        """The buildings that hold positions, as keys for :meth:`blocked`, in order."""
        position, building = self._buildings.holders(lon, lat, tell)
        return np.sort(position * self.count + building)

    def blocked(
        self,
        start: tuple[Reals, Reals],
        end: tuple[Reals, Reals],
        distance: Reals,
        free: tuple[tuple[Integers, Integers], ...] = (),
        tell: Tell = silent,
    ) -> Mask:
        """Whether a building stands between positions and others, degrees and metres; shape (n,) each.

        ``free`` are positions of which each ray has one, shape (n,), with the keys of what holds them: the walls of
        those buildings are no obstacle.
        """
        mask = np.zeros(len(distance), np.bool_)
        for begin in range(0, len(mask), _MOST_AT_ONCE):
            tell(begin / len(mask))
            some = slice(begin, begin + _MOST_AT_ONCE)
            lon, lat = wrapped(start[0][some]), start[1][some]
            share = np.maximum(0, 1 - _SHORT / np.maximum(distance[some], _SHORT))
            way = self._stretch * np.stack([wrapped(end[0][some] - lon), end[1][some] - lat]) * share
            ray, building = self._met(np.asarray(self._stretch * np.stack([lon, lat])), np.asarray(way))
            for positions, keys in free:
                there = ~_among(positions[some][ray] * self.count + building, keys)
                ray, building = ray[there], building[there]
            mask[begin + ray] = True
        return mask

    def _met(self, start: Reals, way: Reals) -> tuple[Integers, Integers]:
        """Rays that meet walls, and whose."""
        count = np.maximum(1, np.ceil(np.abs(way).max(axis=0, initial=0) / _SIDE)).astype(np.int64)
        ray = np.repeat(np.arange(len(count)), count)
        number = np.arange(len(ray)) - np.repeat(np.cumsum(count) - count, count)
        columns, rows = np.floor((start[:, ray] + way[:, ray] * ((number + 0.5) / count[ray])) / _SIDE).astype(np.int64)
        keys = _key(columns, rows)
        first = np.searchsorted(self._keys, keys)
        held = np.searchsorted(self._keys, keys, side="right") - first
        place = np.arange(held.sum()) + np.repeat(first - np.cumsum(held) + held, held)
        ray, piece = np.repeat(ray, held), self._held[place]
        along, wall = way[:, ray], self._way[:, piece]
        gap = self._start[:, piece] - start[:, ray]
        with np.errstate(divide="ignore", invalid="ignore"):  # a wall along the ray; those beside it are met
            area = _cross(along, wall)
            there, on_wall = _cross(gap, wall) / area, _cross(gap, along) / area
        met = (there >= 0) & (there <= 1) & (on_wall >= 0) & (on_wall <= 1)
        return ray[met], self._owner[piece[met]]


def _cross(one: Reals, other: Reals) -> Reals:
    return np.asarray(one[0] * other[1] - one[1] * other[0])


def _key(column: Integers, row: Integers) -> Integers:
    return row * _COLUMNS + column


def _among(values: Integers, known: Integers) -> Mask:
    """Which values are among others that stand in order."""
    if not len(known):
        return np.zeros(len(values), np.bool_)
    place = np.minimum(np.searchsorted(known, values), len(known) - 1)
    return np.asarray(known[place] == values)
