"""The street beside each image: near, in the direction of travel, and the same one along a sequence."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np

from ..run.telling import Tell, silent
from .columns import Integers, Reals
from .ground import bearing, moved, offsets, turn, wrapped
from .lines import Lines, segments
from .near import Near
from .travel import Track

_CELL = 10.0  # metres
_METRES = 5.0  # that weigh as much as
_DEGREES = 25.0
_STEEPEST = 60.0  # degrees between a street and the direction of travel along it
_AROUND = 6  # images on each side that have a say
_AGREEMENT = 6.0  # what agreement of all of them weighs
_ROUNDS = 2


class Cells(NamedTuple):
    """Straights of streets, cut so that none is longer than 10 m; shape (n,)."""

    lon: Reals  # of their middles
    lat: Reals
    east: Reals  # metres from start to end
    north: Reals
    line: Integers


class Beside(NamedTuple):
    """The place on a street beside each image; shape (n,). NaN, and -1 as the line, where no street fits."""

    line: Integers
    east: Reals  # metres from the image
    north: Reals
    bearing: Reals  # degrees, of the straight, the way that the image travels; NaN where that is unknown

    @property
    def distance(self) -> Reals:
        """Metres from the image."""
        return np.asarray(np.hypot(self.east, self.north))

    @property
    def across(self) -> Reals:
        """Metres that the image is to the right of the street in its direction of travel, negative to the left."""
        angle = np.radians(self.bearing)
        return np.asarray(self.north * np.sin(angle) - self.east * np.cos(angle))


def cells(lines: Lines) -> Cells:
    """All straights of lines in pieces of 10 m at the most. Straights without length have none."""
    start = segments(lines)
    lon, lat = lines.lon[start], lines.lat[start]
    to_lon, to_lat = wrapped(lines.lon[start + 1] - lon), lines.lat[start + 1] - lat
    length = np.hypot(*offsets(lon, lat, lon + to_lon, lat + to_lat))
    count = np.where(length > 0, np.ceil(length / _CELL), 0).astype(np.int64)
    of = np.repeat(np.arange(len(start)), count)
    first = (np.arange(len(of)) - np.repeat(np.cumsum(count) - count, count)) / count[of]
    last, middle = first + 1 / count[of], first + 0.5 / count[of]
    begin = lon[of] + first * to_lon[of], lat[of] + first * to_lat[of]
    end = lon[of] + last * to_lon[of], lat[of] + last * to_lat[of]
    east, north = offsets(*begin, *end)
    line = lines.line[lines.part[start]][of]
    return Cells(wrapped(lon[of] + middle * to_lon[of]), lat[of] + middle * to_lat[of], east, north, line)


def beside(
    lon: Reals, lat: Reals, travel: Reals, way: Track, streets: Cells, reach: float, tell: Tell = silent
) -> Beside:
    """The street beside each position: one within so many metres that leads where the image travels.

    Nearness and direction are weighed against each other, and then against what the images before and after say: a
    street across, or one that runs beside it for a moment, is not taken between two images on another. This is the
    idea of matching to maps by hidden Markov models (Newson and Krumm, 2009), relaxed step by step on whole columns.
    """
    image, cell, east, north, cost = _candidates(lon, lat, travel, streets, reach, tell)
    spot = np.full(len(lon), -1)
    spot[way.row] = np.arange(len(way.row))
    rest = np.flatnonzero(spot < 0)
    spot[rest] = len(way.row) + np.arange(len(rest))
    lines = int(streets.line.max(initial=0)) + 1
    key = spot[image] * lines + streets.line[cell]
    order = np.argsort(key)
    image, cell, key = image[order], cell[order], key[order]
    east, north, cost = east[order], north[order], cost[order]
    cost = _agreed(cost, key, lines, spot[image], way)
    order = np.lexsort((cell, cost, image))
    best = order[np.unique(image[order], return_index=True)[1]]
    result = Beside(np.full(len(lon), -1), *np.full((3, len(lon)), np.nan))
    which = image[best]
    result.line[which] = streets.line[cell[best]]
    result.east[which], result.north[which] = east[best], north[best]
    azimuth = bearing(streets.east[cell[best]], streets.north[cell[best]])
    against = turn(azimuth, travel[which]) > 90
    result.bearing[which] = np.where(np.isfinite(travel[which]), (azimuth + 180 * against) % 360, np.nan)
    return result


def snapped(lon: Reals, lat: Reals, place: Beside, metres: float) -> tuple[Reals, Reals, Reals]:
    """Positions on the streets beside them, and by how many metres they moved: NaN for those that stay.

    These are the ones without a street within so many metres.
    """
    near = np.nan_to_num(place.distance, nan=np.inf) <= metres
    new_lon, new_lat = moved(lon, lat, np.where(near, place.east, 0.0), np.where(near, place.north, 0.0))
    return np.where(near, new_lon, lon), np.where(near, new_lat, lat), np.where(near, place.distance, np.nan)


def _candidates(
    lon: Reals, lat: Reals, travel: Reals, streets: Cells, reach: float, tell: Tell
) -> tuple[Integers, Integers, Reals, Reals, Reals]:
    """Images and the best cell near them of each line, the ways in metres from the one to the other, and what speaks
    against each.
    """
    length = np.hypot(streets.east, streets.north)
    azimuth = bearing(streets.east, streets.north)
    found = []
    for pairs in Near(streets.lon, streets.lat, reach + _CELL / 2).pairs(lon, lat, tell):
        cell = pairs.point
        right, up = streets.east[cell] / length[cell], streets.north[cell] / length[cell]
        half = length[cell] / 2
        along = np.clip(-(pairs.east * right + pairs.north * up), -half, half)
        east, north = pairs.east + along * right, pairs.north + along * up
        off = turn(azimuth[cell], travel[pairs.asked])
        off = np.nan_to_num(np.minimum(off, 180 - off), nan=0.0)
        distance = np.hypot(east, north)
        cost = (distance / _METRES) ** 2 + (off / _DEGREES) ** 2
        fits = np.flatnonzero((distance <= reach) & (off <= _STEEPEST))
        best = fits[_best(pairs.asked[fits], streets.line[cell[fits]], cost[fits], cell[fits])]
        found.append(tuple(one[best] for one in (pairs.asked, cell, east, north, cost)))
    if not found:
        none, nothing = np.empty(0, np.int64), np.empty(0)
        return none, none, nothing, nothing, nothing
    image, cell, east, north, cost = (np.concatenate(one) for one in zip(*found))
    return image, cell, east, north, cost


def _best(image: Integers, line: Integers, cost: Reals, cell: Integers) -> Integers:
    """For each image and line the row of lowest cost, of equal ones that of the lowest cell. Rows of an image stand
    together, so that sorting them, by far the most there is to do, finds nearly everything in its place.
    """
    if not len(image):
        return np.empty(0, np.int64)
    group = np.cumsum(np.diff(image, prepend=image[0]) != 0) * (int(line.max()) + 1) + line
    order = np.argsort(group, kind="stable")
    starts = np.flatnonzero(np.diff(group[order], prepend=-1))
    sizes = np.diff(starts, append=len(order))
    lowest = cost[order] == np.repeat(np.minimum.reduceat(cost[order], starts), sizes)
    first = np.where(lowest, cell[order], np.iinfo(np.int64).max)
    best: Integers = order[first == np.repeat(np.minimum.reduceat(first, starts), sizes)]
    return best


def _agreed(cost: Reals, key: Integers, lines: int, spot: Integers, way: Track) -> Reals:
    """What speaks against each candidate, less the more its neighbours on the track are for the same line.

    ``key`` is sorted and tells of a candidate its ``spot`` on the track, or behind it, and its line.
    """
    if not len(key) or not len(way.row):
        return cost
    count = int(spot.max()) + 1
    line = key - spot * lines
    steps = [one for one in range(-_AROUND, _AROUND + 1) if one]
    asked = []
    for step in steps:
        other = np.arange(count)
        on_track = min(count, len(way.row))
        other[:on_track] = way.neighbour(step)[:on_track]
        wanted = other[spot] * lines + line
        place = np.minimum(np.searchsorted(key, wanted), len(key) - 1)
        asked.append((place, (other[spot] != spot) & (key[place] == wanted)))
    result = cost
    for _ in range(_ROUNDS):
        lowest = np.full(count, np.inf)
        np.minimum.at(lowest, spot, result)
        weight = np.exp((lowest[spot] - result) / 2)
        weight /= np.bincount(spot, weight, minlength=count)[spot]
        support = sum(np.where(has, weight[place], 0.0) for place, has in asked)
        result = cost + _AGREEMENT * (1 - support / len(steps))
    return np.asarray(result)
