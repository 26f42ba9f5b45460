"""What stands around an image: the same place in other years."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Optional

import numpy as np

from .columns import MISSING, ImageColumns, Integers, Mask, Reals

METRES, TOLERANCE = 15.0, 45.0
_METRES_PER_DEGREE = 111_195.08  # of latitude, on a sphere with the Earth's mean radius
_DAY = 86_400_000  # milliseconds


@dataclass(frozen=True)
class Here:
    """What is looked at: degrees, WGS 84. ``angle`` is the way that it is looked, clockwise from north: of a panorama
    that of the view, None for any.
    """

    id: int
    lon: float
    lat: float
    sequence_id: Optional[str] = None
    angle: Optional[float] = None


def others_here(
    images: ImageColumns, here: Here, metres: float = METRES, tolerance: float = TOLERANCE, most: int = 24
) -> Integers:
    """The rows of images that show the same on other days, newest first: the best of each day, UTC.

    They stand within so many metres and look the same way but for ``tolerance`` degrees, and are not of the same
    sequence. A panorama looks every way; an image without a direction looks none, one without a date is left out. The
    best is nearest in place and direction, then of the lowest id.
    """
    distance = distances(images.lon, images.lat, here.lon, here.lat)
    turn = turns(images, here.angle)
    fits = (distance <= metres) & (turn <= tolerance) & (images.captured_at != MISSING) & (images.id != here.id)
    fits &= _is_other(images, here.sequence_id)
    rows = np.flatnonzero(fits)
    score = distance[rows] / max(metres, 1e-9) + turn[rows] / max(tolerance, 1e-9)
    days = images.captured_at[rows] // _DAY
    best_first = np.lexsort((images.id[rows], score, -days))
    days = days[best_first]
    first = np.flatnonzero(np.diff(days, prepend=MISSING))
    best: Integers = rows[best_first[first]][:most]
    return best


def distances(lon: Reals, lat: Reals, from_lon: float, from_lat: float) -> Reals:
    """Metres to each point, as they are on the plane around the one that is asked for: exact enough for a street."""
    east = (lon - from_lon + 180) % 360 - 180
    return np.hypot(east * np.cos(np.radians(from_lat)), lat - from_lat) * _METRES_PER_DEGREE


def turns(images: ImageColumns, angle: Optional[float]) -> Reals:
    """Degrees, 0 to 180, by which each image looks another way; 0 for panoramas, infinite where that is not known."""
    if angle is None:
        return np.zeros(len(images))
    turn = np.abs((images.compass_angle - angle + 180) % 360 - 180)
    turn = np.where(images.is_pano == 1, 0.0, turn)
    return np.where(np.isnan(turn), np.inf, turn)


def _is_other(images: ImageColumns, sequence_id: Optional[str]) -> Mask:
    if sequence_id is None:
        return np.ones(len(images), np.bool_)
    return np.asarray(images.sequence_id != sequence_id, np.bool_)
