"""No two images nearer to each other than so many metres, if they look the same way."""

from __future__ import annotations

import numpy as np

from ...run.telling import Tell, part, silent
from ..columns import Integers, Mask, Reals
from ..ground import distances, turn
from ..near import Near
from ..points import ImagePoints
from .cells import cells_of
from .priority import best_first
from .thinned import Thinned, each_its_own

_FEW = 2048  # images, among which all pairs fit into memory even if they stand at one place


def thin_by_spacing(images: ImagePoints, metres: float, bins: int, keep: str, tell: Tell = silent) -> Thinned:
    """Each image in turn, the best first, unless one that stays already is nearer and looks the same way.

    That is within half a bin; panoramas and images of unknown direction look every way. ``centre`` prefers what stands
    in the middle of the squares of a grid.
    """
    centre = cells_of(images.lon, images.lat, metres)
    distance = distances(centre.lon, centre.lat, images.lon, images.lat)
    everyone = np.arange(len(images))
    order = best_first(images, keep, np.zeros(len(images), np.int64), everyone, distance)
    angle = np.where(images.is_pano == 1, np.nan, images.compass_angle) if bins > 1 else np.full(len(images), np.nan)
    stays = _Greedy(images.lon, images.lat, angle, metres, 180 / bins).of(order, tell)
    return each_its_own(images.lon, images.lat, np.sort(stays))


class _Greedy:
    """The better half first; then what is left of the other half, far enough from those that stay of the better one.

    Most of the other half has gone when its turn comes, and no more pairs are looked at than a few images have.
    """

    def __init__(self, lon: Reals, lat: Reals, angle: Reals, metres: float, tolerance: float) -> None:
        self._lon, self._lat, self._angle = lon, lat, angle
        self._metres, self._tolerance = metres, tolerance

    def of(self, order: Integers, tell: Tell = silent) -> Integers:
        """Those of the images that stay, in the order that they came in: the best first."""
        tell(0.0)
        if len(order) <= _FEW:
            return self._among_few(order)
        half = len(order) // 2
        stay = self.of(order[:half], part(tell, 0, 0.5))
        rest = order[half:]
        free = np.ones(len(rest), np.bool_)
        near = Near(self._lon[rest], self._lat[rest], self._metres)
        for pairs in near.pairs(self._lon[stay], self._lat[stay], part(tell, 0.5, 0.7)):
            free[pairs.point[self._alike(stay[pairs.asked], rest[pairs.point], pairs.distance)]] = False
        return np.concatenate([stay, self.of(rest[free], part(tell, 0.7, 1))])

    def _among_few(self, order: Integers) -> Integers:
        lon, lat = self._lon[order], self._lat[order]
        better, worse = [np.empty(0, np.int64)], [np.empty(0, np.int64)]
        for pairs in Near(lon, lat, self._metres).pairs(lon, lat):
            wanted = pairs.asked < pairs.point
            asked, point = pairs.asked[wanted], pairs.point[wanted]
            alike = self._alike(order[asked], order[point], pairs.distance[wanted])
            better.append(asked[alike])
            worse.append(point[alike])
        first, second = np.concatenate(better), np.concatenate(worse)
        second = second[np.argsort(first, kind="stable")]
        ends = np.cumsum(np.bincount(first, minlength=len(order))).tolist()
        free = np.ones(len(order), np.bool_)
        begin = 0
        for one, end in enumerate(ends):
            if begin < end and free[one]:
                free[second[begin:end]] = False
            begin = end
        return order[free]

    def _alike(self, one: Integers, other: Integers, distance: Reals) -> Mask:
        """Whether two images that are near are too near, and look the same way."""
        apart = turn(self._angle[one], self._angle[other]) > self._tolerance  # False where a direction is unknown
        return np.asarray((distance < self._metres) & ~apart)
