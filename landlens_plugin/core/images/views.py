"""Which views are wanted of each panorama: how far to the right of its middle, in degrees."""

from __future__ import annotations

from typing import Optional

import numpy as np

from .columns import Reals
from .points import ImagePoints
from .travel import travel_direction

MODES = ("sides", "street", "count", "field")
MOST_VIEWS = 72  # of one panorama
_DECIMALS = 2


def yaws_of(images: ImagePoints, mode: str, count: int, field: Optional[Reals] = None) -> Reals:
    """Yaws of shape (n, views), 0 to 360 degrees in hundredths; NaN where one is wanted and not known.

    ``field`` has them for the mode of that name. Beside the street is right and left of the direction of travel, or of
    the panorama's middle where no direction of travel or no compass angle is known.
    """
    if mode == "field":
        yaws = np.asarray(field, np.float64)[:, None]
        yaws = np.where(np.isfinite(yaws), yaws, np.nan)
    elif mode == "street":
        ahead = travel_direction(images) - images.compass_angle
        yaws = np.nan_to_num(ahead)[:, None] + np.array([90.0, 270.0])
    else:
        views = 4 if mode == "sides" else count
        yaws = np.broadcast_to(np.arange(views) * 360.0 / views, (len(images), views))
    return np.asarray(np.round(yaws % 360, _DECIMALS) % 360)


def written(yaw: float) -> str:
    """A yaw as file names have it: three digits, and decimals where there are any."""
    whole, _, decimals = f"{yaw:.{_DECIMALS}f}".partition(".")
    decimals = decimals.rstrip("0")
    return whole.zfill(3) + (f".{decimals}" if decimals else "")
