"""Which images look at which features, and which of them do it best.

An image looks at a point that is neither too near nor too far, and no more aside of its direction than half of its own
field of view and a tolerance, as directions are off by some degrees. The score is that of a photo's use: most at the
ideal distance, less towards the edges of the picture, and less with age.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, NamedTuple, Optional

import numpy as np

from ..run.telling import Tell, part, silent
from .columns import MISSING, Integers, Mask, Reals
from .ground import bearing, moved, wrapped
from .near import Near
from .points import ImagePoints
from .polygons import Polygons
from .targets import MOST_HALF, Targets
from .walls import Walls

_SCALE = 10.0  # metres from the ideal distance at which a score is 1/e
_YEARS = 5.0  # after which it is 1/e
_YEAR = 365.25 * 86_400_000  # milliseconds
_DECIMALS = 9  # of scores that are compared, so that how a computer rounds decides nothing
_ALL_ROUND = 360.0
_MOST_TARGETS = 4_000  # at a time


@dataclass(frozen=True)
class Rules:
    """Metres, and degrees. ``per_feature`` best images are kept for each feature, 0 keeps all."""

    least: float = 3.0
    most: float = 30.0
    ideal: float = 12.0
    tolerance: float = 10.0
    per_feature: int = 5


class Looks(NamedTuple):
    """Images and features that they look at; shape (n,), features in order and their images by rank.

    ``distance`` is in metres; ``bearing`` (from the image), ``off_axis`` (0 for a panorama) and ``pano_yaw`` (to the
    right of a panorama's middle, NaN for other images and where its direction is unknown) in degrees. ``visible`` is 1
    where nothing stands between, -1 where that is not known. ``lon``, ``lat`` is what is looked at, degrees.
    """

    image: Integers
    feature: Integers
    distance: Reals
    bearing: Reals
    off_axis: Reals
    pano_yaw: Reals
    visible: Integers
    score: Reals
    rank: Integers
    lon: Reals
    lat: Reals

    def take(self, which: Any) -> Looks:
        """The rows that a mask, slice or array of indices names, in its order."""
        return Looks(*(column[which] for column in self))


def freshness(captured_at: Integers) -> Reals:
    """The part of the score that is by age, 0 to 1: 1 of the newest. Who has no date is as old as the oldest."""
    known = captured_at != MISSING
    if not known.any():
        return np.ones(len(captured_at))
    dates = np.where(known, captured_at, captured_at[known].min()).astype(np.float64)
    return np.asarray(np.exp((dates - dates.max()) / _YEAR / _YEARS))


def looking_at(
    images: ImagePoints,
    hfov: Reals,
    targets: Targets,
    areas: Polygons,
    rules: Rules,
    walls: Optional[Walls] = None,
    tell: Tell = silent,
) -> Looks:
    """The best images of each feature, of those that see it.

    ``hfov``, shape (images,), is each image's field of view in degrees; 360 looks everywhere. ``areas`` are the
    features as polygons: an image that stands in one does not look at it. With ``walls``, no building may stand
    between, but for those that hold the camera or what is looked at.
    """
    rows = images.order()
    rows = rows[(hfov[rows] >= _ALL_ROUND) | np.isfinite(images.compass_angle[rows])]
    images = images.take(rows)
    seeker = _Seeker(images, hfov[rows], targets, areas, rules, walls, part(tell, 0, 0.1))
    found = [Looks(*_NO_LOOKS)]
    for begin, end in _portions(targets.feature):
        shares = (0.1 + 0.9 * place / len(targets) for place in (begin, end))
        found.append(seeker.seen(begin, end, part(tell, *shares)))
    tell(1.0)
    joined: Any = map(np.concatenate, zip(*found))
    looks = Looks(*joined)
    return looks._replace(image=rows[looks.image])


_WHOLE = ("image", "feature", "visible", "rank")
_NO_LOOKS: Any = [np.empty(0, np.int64 if name in _WHOLE else np.float64) for name in Looks._fields]


class _Candidates(NamedTuple):
    """Images and targets near them, with the way from the one to the other in metres."""

    image: Integers
    target: Integers
    east: Reals
    north: Reals
    distance: Reals

    def take(self, which: Any) -> _Candidates:
        return _Candidates(*(column[which] for column in self))


class _Seeker:
    def __init__(
        self,
        images: ImagePoints,
        hfov: Reals,
        targets: Targets,
        areas: Polygons,
        rules: Rules,
        walls: Optional[Walls],
        tell: Tell,
    ) -> None:
        self._images, self._hfov, self._targets, self._areas = images, hfov, targets, areas
        self._rules, self._walls = rules, walls
        self._fresh = freshness(images.captured_at)
        tell(0.0)
        self._near = Near(images.lon, images.lat, rules.most + MOST_HALF)
        tell(0.3)
        self._indoors = self._owners = np.empty(0, np.int64)
        if walls is not None:
            self._indoors = walls.holders(images.lon, images.lat, part(tell, 0.3, 0.8))
            self._owners = walls.holders(targets.own_lon, targets.own_lat, part(tell, 0.8, 1))
        tell(1.0)

    def seen(self, begin: int, end: int, tell: Tell) -> Looks:
        """The best images of the features that these targets are, all of whose targets they are."""
        targets = self._targets
        near = self._candidates(begin, end, part(tell, 0, 0.5))
        feature = targets.feature[near.target]
        towards = bearing(near.east, near.north)
        yaw = wrapped(towards - self._images.compass_angle[near.image])
        off_axis = np.where(self._hfov[near.image] >= _ALL_ROUND, 0.0, np.abs(yaw))
        sees = (near.distance >= self._rules.least) & (off_axis <= self._hfov[near.image] / 2 + self._rules.tolerance)
        sees[sees] = ~self._areas.holds(
            feature[sees], self._images.lon[near.image[sees]], self._images.lat[near.image[sees]]
        )
        near, feature, towards, yaw, off_axis = (
            near.take(sees), feature[sees], towards[sees], yaw[sees], off_axis[sees]
        )  # fmt: skip
        score = (
            np.exp(-(((near.distance - self._rules.ideal) / _SCALE) ** 2))
            * np.cos(np.radians(off_axis / 2))
            * self._fresh[near.image]
        )
        least_first = -np.round(score, _DECIMALS)
        order = np.lexsort((near.target, least_first, near.image, feature))
        lon, lat = moved(self._images.lon[near.image], self._images.lat[near.image], near.east, near.north)
        chosen, visible = self._best(near, feature, order, lon, lat, part(tell, 0.5, 1))
        order = np.lexsort((near.image[chosen], least_first[chosen], feature[chosen]))
        chosen, visible = chosen[order], visible[order]
        rank = _numbers(feature[chosen]) + 1
        kept = rank <= self._rules.per_feature if self._rules.per_feature else np.ones(len(rank), np.bool_)
        chosen = chosen[kept]
        is_pano = self._hfov[near.image[chosen]] >= _ALL_ROUND
        return Looks(
            near.image[chosen],
            feature[chosen],
            near.distance[chosen],
            towards[chosen],
            off_axis[chosen],
            np.where(is_pano, yaw[chosen], np.nan),
            visible[kept],
            score[chosen],
            rank[kept],
            lon[chosen],
            lat[chosen],
        )

    def _candidates(self, begin: int, end: int, tell: Tell) -> _Candidates:
        """What is near enough, of a feature's pieces the nearest alone."""
        targets = self._targets.take(slice(begin, end))
        found = [_Candidates(*np.empty((2, 0), np.int64), *np.empty((3, 0)))]
        length = targets.east**2 + targets.north**2
        for pairs in self._near.pairs(targets.lon, targets.lat, tell):
            target, east, north = pairs.asked, -pairs.east, -pairs.north
            aside, up = targets.east[target], targets.north[target]
            along = -(east * aside + north * up) / np.maximum(length[target], 1e-12)
            along = np.clip(along, -1, 1)
            east, north = east + along * aside, north + along * up
            one = _Candidates(pairs.point, target, east, north, np.hypot(east, north))
            found.append(one.take(one.distance <= self._rules.most))
        joined: Any = map(np.concatenate, zip(*found))
        near = _Candidates(*joined)
        pieces = np.flatnonzero(targets.is_piece[near.target])
        if len(pieces):
            feature, image = targets.feature[near.target[pieces]], near.image[pieces]
            order = np.lexsort((near.target[pieces], np.round(near.distance[pieces], 6), image, feature))
            first = _is_first(feature[order], image[order])
            keep = ~targets.is_piece[near.target]
            keep[pieces[order[first]]] = True
            near = near.take(keep)
        return near._replace(target=near.target + begin)

    def _best(
        self, near: _Candidates, feature: Integers, order: Integers, lon: Reals, lat: Reals, tell: Tell
    ) -> tuple[Integers, Integers]:
        """Of each image and feature the first in ``order`` that is not blocked; rows, and what is known of sight."""
        first = np.flatnonzero(_is_first(feature[order], near.image[order]))
        if self._walls is None:
            return order[first], np.full(len(first), -1)
        after = np.append(first[1:], len(order))
        chosen: list[Integers] = [np.empty(0, np.int64)]
        while len(first):
            rows = order[first]
            image, target = near.image[rows], near.target[rows]
            blocked = self._walls.blocked(
                (self._images.lon[image], self._images.lat[image]),
                (lon[rows], lat[rows]),
                near.distance[rows],
                ((image, self._indoors), (target, self._owners)),
                tell,
            )
            chosen.append(rows[~blocked])
            first, after = first[blocked] + 1, after[blocked]
            first, after = first[first < after], after[first < after]
        all_chosen = np.concatenate(chosen)
        inside = np.isin(near.image[all_chosen], self._indoors // self._walls.count)
        return all_chosen, np.where(inside, -1, 1)


def _portions(feature: Integers) -> Iterator[tuple[int, int]]:
    """From where to where, so that no feature is parted and a portion has not many more targets than it may."""
    ends = np.append(np.flatnonzero(np.diff(feature)) + 1, len(feature))
    begin = 0
    while begin < len(feature):
        place = int(np.searchsorted(ends, begin + _MOST_TARGETS, side="right")) - 1
        if place < 0 or ends[place] <= begin:  # one feature with more than that
            place += 1
        yield begin, int(ends[place])
        begin = int(ends[place])


def _is_first(*columns: Integers) -> Mask:
    """Which rows differ from the one before, in order."""
    first = np.ones(len(columns[0]), np.bool_)
    if len(first):
        first[1:] = np.any([column[1:] != column[:-1] for column in columns], axis=0)
    return first


def _numbers(groups: Integers) -> Integers:
    """0, 1, 2 ... within each run of what is equal."""
    first = np.flatnonzero(_is_first(groups))
    return np.asarray(np.arange(len(groups)) - np.repeat(first, np.diff(np.append(first, len(groups)))), np.int64)
