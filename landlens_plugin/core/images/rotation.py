"""How a camera was held: Mapillary's ``computed_rotation``, and the angles of a ray on the ground.

The rotation is OpenSfM's: an axis whose length is the angle in radians, which takes (east, north, up) to the stored
picture's (right, down, forward).
"""

from __future__ import annotations

import math
from typing import Any, Optional

import numpy as np

from .columns import Reals, numbers_in

_MOST = 1e3  # radians; more is no angle


def rotation_of(value: Any) -> Optional[Reals]:
    """The matrix, shape (3, 3), of a rotation as a list or as its text; None for anything that is none."""
    axis = np.array(numbers_in(value))
    if axis.shape != (3,) or not (np.abs(axis) < _MOST).all():
        return None
    angle = float(np.linalg.norm(axis))
    x, y, z = axis / angle if angle else axis
    across = np.array([[0, -z, y], [z, 0, -x], [-y, x, 0]])
    matrix: Reals = np.eye(3) + math.sin(angle) * across + (1 - math.cos(angle)) * across @ across
    return matrix


def level_camera(azimuth: float) -> Reals:
    """The rotation of a camera that is held level and looks at this azimuth, degrees clockwise from north."""
    sine, cosine = math.sin(math.radians(azimuth)), math.cos(math.radians(azimuth))
    return np.array([[cosine, -sine, 0.0], [0.0, 0.0, -1.0], [sine, cosine, 0.0]])


def on_ground(rotation: Reals, ray: Any) -> tuple[float, float]:
    """Azimuth, 0 to 360 degrees clockwise from north, and elevation, degrees, of a ray of the stored picture."""
    east, north, up = rotation.T @ np.asarray(ray, np.float64)
    azimuth = math.degrees(math.atan2(east, north)) % 360
    return azimuth, math.degrees(math.atan2(up, math.hypot(east, north)))


def tilt_of(rotation: Reals) -> Reals:
    """What takes rays of a level camera that looks the same way to those of this one: how it was tipped and rolled."""
    azimuth, _ = on_ground(rotation, (0.0, 0.0, 1.0))
    tilt: Reals = rotation @ level_camera(azimuth).T
    return tilt
