"""Which way a camera was moving: from the image before it in its sequence to the one behind it."""

from __future__ import annotations

import numpy as np

from .columns import MISSING, Reals
from .ground import bearing, distances, offsets
from .points import ImagePoints

_LEAST_METRES = 1.0  # between two positions that tell a direction
_MOST_METRES = 100.0  # to the next image that still belongs to the same stretch


def directions_of_travel(images: ImagePoints) -> Reals:
    """Degrees clockwise from north for each image; NaN without a sequence, a time, a position or a neighbour.

    An image taken while the camera stood still has the direction before it in its sequence, else the one behind it.
    """
    result = np.full(len(images), np.nan)
    usable = (images.sequence >= 0) & (images.captured_at != MISSING) & images.placed
    order = images.order()
    order = order[usable[order]]
    order = order[np.lexsort((images.captured_at[order], images.sequence[order]))]
    if len(order) < 2:
        return result
    lon, lat, sequence = images.lon[order], images.lat[order], images.sequence[order]
    beside = sequence[1:] == sequence[:-1]
    near = beside & (distances(lon[:-1], lat[:-1], lon[1:], lat[1:]) <= _MOST_METRES)
    place = np.arange(len(order))
    before = np.where(np.append(False, near), place - 1, place)
    after = np.where(np.append(near, False), place + 1, place)
    east, north = offsets(lon[before], lat[before], lon[after], lat[after])
    found = np.where(np.hypot(east, north) >= _LEAST_METRES, bearing(east, north), np.nan)
    parts = np.append(0, np.cumsum(~near))
    found = _filled(found, parts)
    result[order] = _filled(found[::-1], parts[::-1])[::-1]
    return result


def _filled(values: Reals, parts: Reals) -> Reals:
    """The values, unknown ones replaced by the last known one ahead of them in their part."""
    last = np.maximum.accumulate(np.where(np.isnan(values), -1, np.arange(len(values))))
    usable = (last >= 0) & (parts[last] == parts)
    return np.asarray(np.where(usable, values[last], values))
