"""Lines as columns: streets, cut into pieces of equal length."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Union

import numpy as np

from .columns import Integers, Reals
from .ground import bearing, moved, offsets


@dataclass(frozen=True)
class Lines:
    """The corners of lines one after the other, degrees, WGS 84; shape (n,).

    ``part`` numbers the unbroken lines from 0 on, one number for each corner, in order; ``line`` has for each part the
    line that it belongs to, shape (parts,).
    """

    lon: Reals
    lat: Reals
    part: Integers
    line: Integers

    def __len__(self) -> int:
        return len(self.line)


@dataclass(frozen=True)
class Pieces:
    """Pieces of lines, each at its middle; shape (n,). In the order of their lines, from start to end."""

    lon: Reals
    lat: Reals
    azimuth: Reals  # degrees, the way that the line was drawn
    length: Reals  # metres
    along: Reals  # metres from the start of the part to the middle
    part: Integers
    line: Integers

    def __len__(self) -> int:
        return len(self.lon)


def segments(lines: Lines) -> Integers:
    """The corners from which a line goes straight on to the next corner."""
    return np.flatnonzero(np.diff(lines.part) == 0) if len(lines.part) else np.empty(0, np.int64)


def pieces(lines: Lines, metres: Union[float, Reals]) -> Pieces:
    """Each part in as many equal pieces as come nearest to so many metres, one at least. Without length there is none.

    A piece is as long as the line is, bends and all; ``azimuth`` is that of the straight on which its middle lies.
    ``metres`` may be one for each part.
    """
    start = segments(lines)
    east, north = offsets(lines.lon[start], lines.lat[start], lines.lon[start + 1], lines.lat[start + 1])
    length = np.hypot(east, north)
    part = lines.part[start]
    real = length > 0
    start, east, north, length, part = start[real], east[real], north[real], length[real], part[real]
    total = np.bincount(part, length, minlength=len(lines))
    count = np.where(total > 0, np.maximum(1, np.rint(total / metres)), 0).astype(np.int64)
    of_part = np.repeat(np.arange(len(lines)), count)
    number = np.arange(len(of_part)) - np.repeat(np.cumsum(count) - count, count)
    share = (total / np.maximum(count, 1))[of_part]
    along = (number + 0.5) * share
    # One long line of all parts, on which both the straights and the middles of pieces have their place.
    begins = np.cumsum(total) - total
    ends = np.cumsum(length)
    at = np.minimum(np.searchsorted(ends, begins[of_part] + along), max(0, len(ends) - 1))
    way = (begins[of_part] + along - (ends[at] - length[at])) / length[at] if len(at) else along
    way = np.clip(way, 0, 1)
    lon, lat = moved(lines.lon[start[at]], lines.lat[start[at]], way * east[at], way * north[at])
    return Pieces(lon, lat, bearing(east[at], north[at]), share, along, of_part, lines.line[of_part])
