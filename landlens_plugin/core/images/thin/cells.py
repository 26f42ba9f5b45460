"""One image for each square of a grid and each direction."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np

from ..columns import Flags, Integers, Reals
from ..ground import distances, metres_per_degree, wrapped
from ..points import ImagePoints
from .priority import best_first
from .thinned import Samples, Thinned

# The meridian's arc by the third flattening of WGS 84, whose series end far below a millimetre (Helmert 1880).
_N = 0.001_679_220_386_384
_MEAN = 6_367_449.145_823  # metres in a radian of arc, on the average


class Cells(NamedTuple):
    """The square of each position, shape (n,), and where its centre is in degrees."""

    row: Integers
    column: Integers
    lon: Reals
    lat: Reals


def cells_of(lon: Reals, lat: Reals, metres: float) -> Cells:
    """Squares of so many metres that stand nowhere but on the ellipsoid: the same wherever else there are images.

    Rows go round the earth and are equally high; each is divided into as many equal squares as come nearest.
    """
    row = np.floor(_arc(lat) / metres).astype(np.int64)
    centre = _latitude((row + 0.5) * metres)
    count = np.maximum(1, np.rint(360 * metres_per_degree(np.clip(centre, -90, 90))[0] / metres))
    column = np.minimum(np.floor((wrapped(lon) + 180) / 360 * count), count - 1)
    return Cells(row, column.astype(np.int64), (column + 0.5) / count * 360 - 180, centre)


def bins_of(angle: Reals, is_pano: Flags, bins: int) -> Integers:
    """The direction that each image shows, 0 about north and on clockwise; shape (n,).

    Panoramas are a bin of their own, images of unknown direction another one. With one bin they are all alike.
    """
    if bins == 1:
        return np.zeros(len(angle), np.int64)
    known = np.isfinite(angle)
    width = 360 / bins
    result = np.full(len(angle), bins + 1)
    result[known] = np.floor((angle[known] + width / 2) % 360 / width).astype(np.int64) % bins
    result[is_pano == 1] = bins
    return result


def thin_by_cell(images: ImagePoints, metres: float, bins: int, keep: str) -> Thinned:
    """The best image of each square and each direction. Two of neighbouring squares may be nearer than that."""
    cells = cells_of(images.lon, images.lat, metres)
    shown = bins_of(images.compass_angle, images.is_pano, bins)
    group, first = _grouped(cells.row, cells.column, shown)
    distance = distances(cells.lon, cells.lat, images.lon, images.lat)
    order = best_first(images, keep, group, np.arange(len(images)), distance)
    best = order[np.flatnonzero(np.diff(group[order], prepend=-1))]
    direction = np.where((shown[first] < bins) & (bins > 1), shown[first] * (360 / bins), np.nan)
    samples = Samples(cells.lon[first], cells.lat[first], direction)
    return Thinned(best, group[best], np.ones(len(best), np.int64), distance[best], samples)


def _grouped(*keys: Integers) -> tuple[Integers, Integers]:
    """A number for each combination, in their order, shape (n,); and a row that has it, shape (groups,)."""
    key = np.zeros(len(keys[0]), np.int64)
    for one in keys:
        low, high = (int(one.min()), int(one.max())) if len(one) else (0, 0)
        key = key * (high - low + 1) + (one - low)
    order = np.argsort(key, kind="stable")
    begins = np.diff(key[order], prepend=-1) != 0
    group = np.empty(len(key), np.int64)
    group[order] = np.cumsum(begins) - 1
    return group, order[begins]


def _arc(lat: Reals) -> Reals:
    """Metres from the equator along the meridian."""
    phi = np.radians(lat)
    bends = (-1.5 * _N + 9 / 16 * _N**3, 15 / 16 * _N**2, -35 / 48 * _N**3)
    return np.asarray(_MEAN * (phi + sum(bend * np.sin(2 * (k + 1) * phi) for k, bend in enumerate(bends))))


def _latitude(arc: Reals) -> Reals:
    """The degrees of so many metres along the meridian."""
    mu = arc / _MEAN
    bends = (1.5 * _N - 27 / 32 * _N**3, 21 / 16 * _N**2, 151 / 96 * _N**3)
    return np.asarray(np.degrees(mu + sum(bend * np.sin(2 * (k + 1) * mu) for k, bend in enumerate(bends))))
