"""Which street each image was taken on, and where along it: by its distance and by its direction of travel.

Each image belongs to the one street that it fits best, so that a footway is not covered by the road beside it. A
street is followed along its bends, straight by straight; beyond its end an image still belongs to it, if no other
street is near.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

import numpy as np

from ..run.telling import Tell, part, silent
from .columns import Integers, Mask, Reals
from .ground import bearing, moved, offsets, turn
from .lines import Lines, segments
from .near import Near, Pairs
from .points import ImagePoints
from .travel import travel_direction

_LONGEST = 20.0  # metres of a straight; longer ones are cut, so that few are near a place
_SLACK = 0.01  # metres
_DIGITS = 6  # of a metre: what differs by less is the same fit, and the first street wins


class Reach(NamedTuple):
    """What an image covers: metres across and along a street, and degrees between its travel and the street."""

    across: float = 10.0
    along: float = 25.0
    heading: float = 45.0


@dataclass(frozen=True)
class Matches:
    """For each image its place; all arrays have shape (n,).

    ``part`` is the part of the lines that it belongs to, -1 for none; ``along`` the metres from that part's start, also
    below 0 and beyond its end; ``sense`` 1 for forward, the way that the line was drawn, -1 for backward, 0 unknown.
    """

    part: Integers
    along: Reals
    sense: Integers


@dataclass(frozen=True)
class _Straights:
    """Straight stretches of lines at their middles, shape (n,), in the lines' order."""

    lon: Reals
    lat: Reals
    azimuth: Reals
    half: Reals  # metres
    along: Reals  # metres from the part's start to the middle
    part: Integers
    is_first: Mask  # of its part
    is_last: Mask

    def __len__(self) -> int:
        return len(self.lon)


def directions(points: ImagePoints) -> Reals:
    """The way that each image went, degrees, shape (n,); NaN where it fits any street.

    Its travel, which no camera that looks sideways turns; else where a flat image looks. A panorama looks everywhere.
    """
    travel = travel_direction(points)
    looks = np.where(points.is_pano == 1, np.nan, points.compass_angle)
    return np.where(np.isnan(travel), looks, travel)


def matched(points: ImagePoints, lines: Lines, reach: Reach, tell: Tell = silent) -> Matches:
    """Each image on the street that it fits best.

    That is the least sum of its distance in metres and of what it is turned against the street, where the whole of
    the tolerance counts as much as the whole of ``across``.
    """
    count = len(points)
    result = Matches(np.full(count, -1), np.full(count, np.nan), np.zeros(count, np.int64))
    straights = _straights(lines)
    if not len(straights):
        return result
    heading = directions(points)
    tell(0.2)
    _fit(result, np.flatnonzero(points.placed), points, heading, straights, reach, False, part(tell, 0.2, 0.9))
    lost = np.flatnonzero(points.placed & (result.part < 0))
    _fit(result, lost, points, heading, _ends(straights), reach, True, part(tell, 0.9, 1.0))
    return result


def _fit(
    result: Matches,
    rows: Integers,
    points: ImagePoints,
    heading: Reals,
    straights: _Straights,
    reach: Reach,
    is_beyond: bool,
    tell: Tell,
) -> None:
    """Match the rows: beside straights, or beyond the ends of parts."""
    longest = float(straights.half.max())
    radius = float(np.hypot(reach.across, longest + reach.along)) if is_beyond else longest + reach.across
    near = Near(straights.lon, straights.lat, radius + _SLACK)
    for pairs in near.pairs(points.lon[rows], points.lat[rows], tell):
        _fit_some(result, rows, heading, straights, reach, is_beyond, pairs)


def _fit_some(
    result: Matches,
    rows: Integers,
    heading: Reals,
    straights: _Straights,
    reach: Reach,
    is_beyond: bool,
    pairs: Pairs,
) -> None:
    image, place = rows[pairs.asked], pairs.point
    azimuth = np.radians(straights.azimuth[place])
    sin, cos = np.sin(azimuth), np.cos(azimuth)
    along = -(pairs.east * sin + pairs.north * cos)
    across = np.abs(pairs.east * cos - pairs.north * sin)
    over = np.maximum(0, np.abs(along) - straights.half[place])
    distance = np.hypot(across, over)
    outward = np.where(along < 0, straights.is_first[place], straights.is_last[place])
    off = turn(heading[image], straights.azimuth[place])
    off_axis = np.nan_to_num(np.minimum(off, 180 - off))
    good = off_axis <= reach.heading
    if is_beyond:
        good &= (across <= reach.across) & (over <= reach.along) & outward
    else:
        good &= distance <= reach.across
    keep = np.flatnonzero(good)
    if not len(keep):
        return
    image, place, along, off = image[keep], place[keep], along[keep], off[keep]
    weight = reach.across / reach.heading if reach.heading else 0.0
    cost = np.round(distance[keep] + weight * off_axis[keep], _DIGITS)
    best = _best(image, cost, place)
    image, place, along, off = image[best], place[best], along[best], off[best]
    half = straights.half[place]
    inside = np.where(outward[keep][best], along, np.clip(along, -half, half))
    result.part[image] = straights.part[place]
    result.along[image] = straights.along[place] + inside
    result.sense[image] = np.where(np.isnan(off), 0, np.where(off <= 90, 1, -1))


def _best(image: Integers, cost: Reals, place: Integers) -> Integers:
    """Of the pairs of each image, which stand together, that of the least cost; of equal ones the first straight."""
    starts = np.flatnonzero(np.concatenate([[True], image[1:] != image[:-1]]))
    sizes = np.diff(np.concatenate([starts, [len(image)]]))
    least = np.flatnonzero(cost == np.repeat(np.minimum.reduceat(cost, starts), sizes))
    order = least[np.argsort(place[least], kind="stable")]
    order = order[np.argsort(image[order], kind="stable")]
    return np.asarray(order[np.concatenate([[True], image[order][1:] != image[order][:-1]])])


def _straights(lines: Lines) -> _Straights:
    start = segments(lines)
    lon, lat = lines.lon, lines.lat
    east, north = offsets(lon[start], lat[start], lon[start + 1], lat[start + 1])
    length = np.hypot(east, north)
    real = length > 0
    start, east, north, length = start[real], east[real], north[real], length[real]
    owner = lines.part[start]
    ends = np.cumsum(length)
    opening = np.concatenate([[True], owner[1:] != owner[:-1]]) if len(owner) else np.empty(0, np.bool_)
    before = ends - length
    before = before - np.repeat(before[opening], np.diff(np.concatenate([np.flatnonzero(opening), [len(owner)]])))
    count = np.ceil(length / _LONGEST).astype(np.int64)
    of = np.repeat(np.arange(len(start)), count)
    number = np.arange(len(of)) - np.repeat(np.cumsum(count) - count, count)
    share = (number + 0.5) / count[of]
    at_lon, at_lat = moved(lon[start[of]], lat[start[of]], share * east[of], share * north[of])
    owner = owner[of]
    changes = owner[1:] != owner[:-1]
    return _Straights(
        at_lon,
        at_lat,
        bearing(east, north)[of],
        length[of] / count[of] / 2,
        before[of] + share * length[of],
        owner,
        np.concatenate([[True], changes])[: len(owner)],
        np.concatenate([changes, [True]])[: len(owner)],
    )


def _ends(straights: _Straights) -> _Straights:
    some = np.flatnonzero(straights.is_first | straights.is_last)
    return _Straights(*(getattr(straights, name)[some] for name in _Straights.__dataclass_fields__))
