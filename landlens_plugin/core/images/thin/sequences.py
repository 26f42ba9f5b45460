"""Images one after the other in their sequences: every so many metres, and without those taken while standing."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np

from ..columns import MISSING, Integers, Mask, Reals
from ..ground import offsets, turn
from ..points import ImagePoints
from .thinned import Thinned, each_its_own

# Panoramax, which looks for duplicates and for where a sequence breaks, has the same bounds.
STANDING_METRES, STANDING_TURN = 1.0, 60.0
GAP_METRES, GAP_MILLISECONDS = 100.0, 5 * 60 * 1000


class _Walk(NamedTuple):
    """Images by sequence and time, those without a time last; and each one's way from the one before, shape (n,)."""

    image: Integers
    first: Mask  # none is before it; so with each image that has no sequence
    east: Reals  # metres
    north: Reals


def _walk(images: ImagePoints) -> _Walk:
    time = np.where(images.captured_at == MISSING, np.iinfo(np.int64).max, images.captured_at)
    image = np.lexsort((time, images.sequence))
    sequence = images.sequence[image]
    first = (np.diff(sequence, prepend=-2) != 0) | (sequence < 0)
    lon, lat = images.lon[image], images.lat[image]
    before = np.maximum(np.arange(len(image)) - 1, 0)
    east, north = offsets(lon[before], lat[before], lon, lat)
    return _Walk(image, first, np.where(first, 0, east), np.where(first, 0, north))


def thin_by_sequence(images: ImagePoints, metres: float) -> Thinned:
    """The first image of each sequence, and each that is so many metres further along the way than the last that stays.

    After a gap of GAP_METRES, or GAP_MILLISECONDS, the next image stays: nobody knows the way there. Images without a
    sequence all stay.
    """
    walk = _walk(images)
    length = np.hypot(walk.east, walk.north)
    time = images.captured_at[walk.image]
    later = np.zeros(len(time), np.bool_)
    later[1:] = (time[:-1] != MISSING) & (time[1:] != MISSING) & (np.diff(time) > GAP_MILLISECONDS)
    begins = walk.first | later | (length > max(GAP_METRES, metres))
    along = np.cumsum(np.where(begins, 0, length))
    following = np.searchsorted(along, along + metres * (1 - 1e-9))
    starts = np.append(np.flatnonzero(begins), len(begins))
    following = np.minimum(following, starts[np.searchsorted(starts, np.arange(len(begins)), side="right")])
    stays, at, step = [], 0, following.tolist()
    while at < len(step):
        stays.append(at)
        at = step[at]
    return each_its_own(images.lon, images.lat, walk.image[np.array(stays, np.int64)])


def standing(images: ImagePoints) -> Mask:
    """Which images are as good as the last one before them in their sequence that is none of these; shape (n,).

    They are less than STANDING_METRES from it and turned by less than STANDING_TURN, if that is known.
    """
    walk = _walk(images)
    angle = images.compass_angle[walk.image]
    turned = np.zeros(len(angle), np.bool_)
    turned[1:] = turn(angle[:-1], angle[1:]) >= STANDING_TURN
    again = ~walk.first & (np.hypot(walk.east, walk.north) < STANDING_METRES) & ~turned
    stands = np.zeros(len(again), np.bool_)
    end = 0
    for start in np.flatnonzero(again).tolist():
        if start >= end:
            end = _stand(walk, angle, again, start, stands)
    result = np.zeros(len(images), np.bool_)
    result[walk.image[stands]] = True
    return result


def _stand(walk: _Walk, angle: Reals, again: Mask, start: int, stands: Mask) -> int:
    """Mark the images from ``start`` on that are as good as one before; where the camera has moved on for good."""
    last, at = start - 1, start
    east = north = 0.0  # metres from the last one that is none of these
    while at < len(again) and not walk.first[at]:
        east, north = east + walk.east[at], north + walk.north[at]
        turned = abs((angle[at] - angle[last] + 180) % 360 - 180) >= STANDING_TURN
        if east * east + north * north < STANDING_METRES**2 and not turned:
            stands[at] = True
        else:
            if at + 1 >= len(again) or not again[at + 1]:
                return at + 1
            last, east, north = at, 0.0, 0.0
        at += 1
    return at
