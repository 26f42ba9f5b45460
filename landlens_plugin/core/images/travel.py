"""Which way images travelled: from one to the next along their sequence."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from .columns import MISSING, Integers, Mask, Reals
from .ground import bearing, distances, offsets
from .points import ImagePoints

FARTHEST = 100.0  # metres between neighbours
LONGEST = 300_000  # milliseconds between them, five minutes
LEAST = 1.0  # metres; from a shorter way nobody can tell where it leads
_REACH = 3  # neighbours on each side of a smoothed direction


@dataclass(frozen=True)
class Track:
    """The images with a sequence, a time and a position, sequence by sequence as they were taken; shape (n,).

    ``row`` are their rows. ``linked`` tells for each whether the next one is its neighbour: of the same sequence, not
    farther than 100 m and not later than 5 minutes.
    """

    row: Integers
    linked: Mask

    def neighbour(self, step: int) -> Integers:
        """The place on the track so many images on, or back; as far as links lead, and not beyond."""
        place = np.arange(len(self.row))
        for _ in range(abs(step)):
            place = place + self.linked[place] if step > 0 else place - self._linked_back[place]
        return place

    @property
    def _linked_back(self) -> Mask:
        return np.concatenate([[False], self.linked[:-1]])


def track(points: ImagePoints) -> Track:
    """The images along their sequences; where times are the same, in canonical order."""
    rank = np.empty(len(points), np.int64)
    rank[points.order()] = np.arange(len(points))
    row = np.flatnonzero((points.sequence >= 0) & (points.captured_at != MISSING) & points.placed)
    row = row[np.lexsort((rank[row], points.captured_at[row], points.sequence[row]))]
    linked = np.zeros(len(row), np.bool_)
    before, after = row[:-1], row[1:]
    linked[:-1] = (
        (points.sequence[before] == points.sequence[after])
        & (points.captured_at[after] - points.captured_at[before] <= LONGEST)
        & (distances(points.lon[before], points.lat[before], points.lon[after], points.lat[after]) <= FARTHEST)
    )
    return Track(row, linked)


def travel_direction(points: ImagePoints) -> Reals:
    """The direction of travel at each image, degrees clockwise from north, shape (n,); NaN where it is unknown.

    It leads from the previous image of the sequence to the next, at an end of it from or to the image itself. Known
    where these are within 100 m and 5 minutes of the image, and at least 1 m apart.
    """
    way = track(points)
    begin, end = way.row[way.neighbour(-1)], way.row[way.neighbour(1)]
    east, north = offsets(points.lon[begin], points.lat[begin], points.lon[end], points.lat[end])
    return _placed(points, way, east, north, np.hypot(east, north))


def smooth_travel(points: ImagePoints, way: Track) -> Reals:
    """The same by up to three neighbours on each side, which noise in positions does not turn so far.

    The direction of the straight line that fits these positions best in time, by least squares, one step each.
    """
    east, north, length = np.zeros((3, len(way.row)))
    lon, lat = points.lon[way.row], points.lat[way.row]
    for step in range(1, _REACH + 1):
        begin, end = way.neighbour(-step), way.neighbour(step)
        some_east, some_north = offsets(lon[begin], lat[begin], lon[end], lat[end])
        east += step * some_east
        north += step * some_north
        length = np.maximum(length, np.hypot(some_east, some_north))
    return _placed(points, way, east, north, length)


def _placed(points: ImagePoints, way: Track, east: Reals, north: Reals, length: Reals) -> Reals:
    result = np.full(len(points), np.nan)
    result[way.row] = np.where(length >= LEAST, bearing(east, north), np.nan)
    return result
