"""Images for sample points: along streets in each direction of travel, or wherever points are."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np

from ...run.telling import Tell, part, silent
from ..columns import Integers, Mask, Reals
from ..ground import turn
from ..lines import Lines, pieces
from ..near import Near
from ..points import ImagePoints
from .priority import best_first
from .serving import serve
from .thinned import Samples, Thinned


class _Entries(NamedTuple):
    """Images that could serve samples, shape (n,)."""

    sample: Integers
    image: Integers
    distance: Reals  # metres


def thin_by_streets(
    images: ImagePoints, streets: Lines, metres: float, search: float, bins: int, keep: str, tell: Tell = silent
) -> Thinned:
    """One image for each piece of a street of so many metres and each direction of travel, within ``search`` metres.

    It looks along the street within half a bin; panoramas and images of unknown direction look both ways. With one bin
    a piece has one sample, whatever its images look at.
    """
    piece = pieces(streets, metres)
    ways = 1 if bins == 1 else 2
    lon, lat, azimuth = (np.repeat(one, ways) for one in (piece.lon, piece.lat, piece.azimuth))
    direction = np.full(len(lon), np.nan)
    if bins > 1:
        direction[0::2], direction[1::2] = azimuth[0::2], (azimuth[1::2] + 180) % 360
    angle = np.where(images.is_pano == 1, np.nan, images.compass_angle)
    return _thin(images, Samples(lon, lat, direction), ways, angle, 180 / bins, search, keep, 1, tell)


def thin_to_points(
    images: ImagePoints, lon: Reals, lat: Reals, search: float, nearest: int, keep: str, tell: Tell = silent
) -> Thinned:
    """The best images within ``search`` metres of each point, at most ``nearest`` of them."""
    samples = Samples(lon, lat, np.full(len(lon), np.nan))
    return _thin(images, samples, 1, np.full(len(images), np.nan), 180.0, search, keep, nearest, tell)


def _thin(
    images: ImagePoints,
    samples: Samples,
    ways: int,
    angle: Reals,
    tolerance: float,
    search: float,
    keep: str,
    most: int,
    tell: Tell,
) -> Thinned:
    found = []
    near = Near(samples.lon[::ways], samples.lat[::ways], search)
    for pairs in near.pairs(images.lon, images.lat, part(tell, 0, 0.7)):
        for way in range(ways):
            sample = pairs.point * ways + way
            fits = _fits(angle[pairs.asked], samples.direction[sample], tolerance)
            found.append(_Entries(sample[fits], pairs.asked[fits], pairs.distance[fits]))
    none = _Entries(np.empty(0, np.int64), np.empty(0, np.int64), np.empty(0))
    sample, image, distance = (np.concatenate(columns) for columns in zip(none, *found))
    order = best_first(images, keep, sample, image, distance)
    entries = _Entries(sample[order], image[order], distance[order])
    served = serve(*entries, len(samples), len(images), most, part(tell, 0.7, 1))
    sample = entries.sample[served]
    begins = np.flatnonzero(np.diff(sample, prepend=-1))
    rank = np.arange(len(sample)) - np.repeat(begins, np.diff(np.append(begins, len(sample)))) + 1
    return Thinned(entries.image[served], sample, rank, entries.distance[served], samples)


def _fits(angle: Reals, direction: Reals, tolerance: float) -> Mask:
    """Whether images look the way that samples are for; unknown is any."""
    return ~(turn(angle, direction) > tolerance)
