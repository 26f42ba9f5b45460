"""How a camera draws: from a point in a picture to the ray that it shows, and back, by OpenSfM's models.

Picture coordinates are 0 to 1, to the right and down, of the picture as it is shown, upright. Rays are unit vectors
(right, down, forward) of the same picture. OpenSfM measures a picture in shares of its longer side from its middle,
and draws a ray that leaves the axis by an angle t at the distance f·d(tan t) from there (perspective), or f·d(t)
(fisheye), where d is the distortion.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Optional

import numpy as np

from .columns import Reals, numbers_in
from .distortion import distorted, undistorted

DEFAULT_HFOV = 70.0  # degrees; what phones and dashboard cameras see, and less than action cameras do
CAMERA_COLUMNS = ("camera_type", "camera_parameters", "width", "height", "exif_orientation", "is_pano")
PANORAMIC = frozenset(("spherical", "equirectangular"))
_LENSES = frozenset(("perspective", "fisheye"))
_DEFAULT_SHAPE = (4.0, 3.0)
_FLATTEST = 1e-6  # the part forward of a ray that a picture on a plane can show
_MOST_ASPECT = 1000.0
_MOST_NUMBER = 1e6  # of focal lengths and distortions that can be meant
# By EXIF's orientation, what takes (right, down) as shown to (right, down) as the camera stored it.
_TO_STORED = {
    1: ((1, 0), (0, 1)),
    2: ((-1, 0), (0, 1)),
    3: ((-1, 0), (0, -1)),
    4: ((1, 0), (0, -1)),
    5: ((0, 1), (1, 0)),
    6: ((0, 1), (-1, 0)),
    7: ((0, -1), (-1, 0)),
    8: ((0, -1), (1, 0)),
}


@dataclass(frozen=True)
class Camera:
    """One camera. ``width`` and ``height`` are of the picture as shown, in shares of its longer side.

    ``is_known`` tells a camera whose model the service has computed from one that is taken to see 70 degrees.
    """

    kind: str  # "perspective", "fisheye" or "spherical"
    focal: float
    k1: float
    k2: float
    width: float
    height: float
    orientation: int = 1  # EXIF's
    is_known: bool = True

    @classmethod
    def of(
        cls,
        camera_type: Any = None,
        camera_parameters: Any = None,
        width: Any = None,
        height: Any = None,
        exif_orientation: Any = None,
        is_pano: Any = None,
    ) -> Camera:
        """The camera that columns or an entity tell of, as the service or a layer has them; whatever may be missing.

        ``width`` and ``height`` are of the stored picture, before it is turned by its orientation.
        """
        kind = camera_type if isinstance(camera_type, str) else None
        if kind in PANORAMIC or (kind not in _LENSES and is_pano == is_pano and bool(is_pano)):  # NaN is no panorama
            across, down = _shape(width, height, 1, (2.0, 1.0))
            return cls("spherical", 1.0, 0.0, 0.0, across, down)
        orientation = _orientation(exif_orientation)
        across, down = _shape(width, height, orientation, _DEFAULT_SHAPE)
        parameters = parameters_of(camera_parameters) if kind in _LENSES else None
        if kind is None or parameters is None:
            focal = across / 2 / math.tan(math.radians(DEFAULT_HFOV / 2))
            return cls("perspective", focal, 0.0, 0.0, across, down, orientation, is_known=False)
        return cls(kind, *parameters, across, down, orientation)

    @property
    def hfov(self) -> float:
        """The angle between the left and the right edge, through the middle; degrees."""
        return 360.0 if self.kind == "spherical" else float(_angle(self, self.width))

    @property
    def vfov(self) -> float:
        """The angle between the upper and the lower edge, through the middle; degrees."""
        return (
            min(180.0, 360 * self.height / self.width) if self.kind == "spherical" else float(_angle(self, self.height))
        )

    def ray(self, x: Any, y: Any) -> Reals:
        """The rays of points in the picture, numbers or arrays; shape (..., 3)."""
        x, y = np.broadcast_arrays(np.asarray(x, np.float64), np.asarray(y, np.float64))
        if self.kind == "spherical":
            lon, lat = 2 * np.pi * (x - 0.5), np.radians(self.vfov) * (y - 0.5)
            return np.stack([np.cos(lat) * np.sin(lon), np.sin(lat), np.cos(lat) * np.cos(lon)], axis=-1)
        right, down = (x - 0.5) * self.width / self.focal, (y - 0.5) * self.height / self.focal
        far = np.hypot(right, down)
        flat = undistorted(far, self.k1, self.k2)
        angle = np.minimum(flat, np.pi) if self.kind == "fisheye" else np.arctan(flat)
        aside = np.sin(angle) / np.where(far > 0, far, 1)
        return np.stack([aside * right, aside * down, np.cos(angle)], axis=-1)

    def point(self, ray: Any) -> tuple[Reals, Reals]:
        """Where rays, shape (..., 3) and of any length, are drawn; twice NaN for what this camera cannot see.

        A point may lie outside of the picture: not from 0 to 1.
        """
        right, down, forward = np.moveaxis(np.asarray(ray, np.float64), -1, 0)
        aside = np.hypot(right, down)
        if self.kind == "spherical":
            across = np.arctan2(right, forward) / (2 * np.pi) + 0.5
            return across, np.arctan2(down, np.hypot(right, forward)) / np.radians(self.vfov) + 0.5
        if self.kind == "fisheye":  # what lies right behind it has no direction
            flat = np.where((aside > 0) | (forward > 0), np.arctan2(aside, forward), np.nan)
        else:
            ahead = (forward > 0) & (forward > _FLATTEST * aside)
            flat = np.where(ahead, aside, np.nan) / np.where(ahead, forward, 1)
        scale = self.focal * distorted(flat, self.k1, self.k2) / np.where(aside > 0, aside, 1)
        return scale * right / self.width + 0.5, scale * down / self.height + 0.5

    def stored(self, ray: Any) -> Reals:
        """Rays of the shown picture as those of the stored one, which a computed rotation speaks of."""
        turned = np.array(ray, np.float64)
        turned[..., :2] = turned[..., :2] @ np.array(_TO_STORED[self.orientation], np.float64).T
        return turned


def hfov_of(
    camera_type: Sequence[Any],
    camera_parameters: Sequence[Any],
    width: Sequence[Any],
    height: Sequence[Any],
    exif_orientation: Sequence[Any],
    is_pano: Sequence[Any],
    default: float = DEFAULT_HFOV,
) -> Reals:
    """The horizontal field of view of whole columns in degrees, ``default`` where the camera is not known."""
    cameras: list[Camera] = []
    numbers: dict[Any, int] = {}  # a sequence has one camera, so there are few of them
    which = np.empty(len(camera_type), np.int64)
    for row, facts in enumerate(zip(camera_type, camera_parameters, width, height, exif_orientation, is_pano)):
        key = facts if isinstance(facts[1], (str, type(None))) else str(facts)
        number = numbers.setdefault(key, len(cameras))
        if number == len(cameras):
            cameras.append(Camera.of(*facts))
        which[row] = number
    focal, k1, k2, across = (
        np.array([getattr(one, name) for one in cameras]) for name in ("focal", "k1", "k2", "width")
    )
    flat = undistorted(across / 2 / focal, k1, k2)
    is_fisheye = np.array([one.kind == "fisheye" for one in cameras])
    degrees = np.degrees(2 * np.where(is_fisheye, np.minimum(flat, np.pi), np.arctan(flat)))
    degrees[[one.kind == "spherical" for one in cameras]] = 360
    degrees[[not one.is_known for one in cameras]] = default
    return np.asarray(degrees[which], np.float64)


def parameters_of(value: Any) -> Optional[tuple[float, float, float]]:
    """Focal length, k1 and k2 from a list or its text; None for anything that can be none, {} and [] too."""
    numbers = numbers_in(value)
    if not 1 <= len(numbers) <= 3:
        return None
    focal, k1, k2 = (*numbers, 0.0, 0.0)[:3]
    if not (1 / _MOST_NUMBER < focal < _MOST_NUMBER and abs(k1) < _MOST_NUMBER and abs(k2) < _MOST_NUMBER):
        return None
    return focal, k1, k2


def _angle(camera: Camera, side: float) -> Reals:
    flat = undistorted(side / 2 / camera.focal, camera.k1, camera.k2)
    angle = np.minimum(flat, np.pi) if camera.kind == "fisheye" else np.arctan(flat)
    return np.asarray(np.degrees(2 * angle))


def _shape(width: Any, height: Any, orientation: int, default: tuple[float, float]) -> tuple[float, float]:
    """Width and height as shown, in shares of the longer one."""
    try:
        across, down = float(width), float(height)
    except (TypeError, ValueError, OverflowError):
        across, down = default
    if not (across > 0 and down > 0 and 1 / _MOST_ASPECT < across / down < _MOST_ASPECT):
        across, down = default
    longer = max(across, down)
    return (down / longer, across / longer) if orientation >= 5 else (across / longer, down / longer)


def _orientation(value: Any) -> int:
    try:
        number = int(value)
    except (TypeError, ValueError, OverflowError):
        return 1
    return number if number in _TO_STORED else 1
