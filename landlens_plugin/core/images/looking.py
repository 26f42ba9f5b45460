"""A view into a panorama: which way, how wide, and which direction stands at which of its pixels.

Directions are vectors (right, down, forward) of a level camera that looks at the panorama's middle.
"""

from __future__ import annotations

import math
from typing import Any, NamedTuple, Optional

import numpy as np

from .columns import Reals


class View(NamedTuple):
    """A view of so many pixels. Degrees: ``yaw`` to the right of the panorama's middle, ``pitch`` upwards."""

    width: float
    height: float
    yaw: float = 0.0
    pitch: float = 0.0
    hfov: float = 90.0

    @property
    def focal(self) -> float:
        """The distance of the picture plane, in pixels."""
        return self.width / 2 / math.tan(math.radians(self.hfov / 2))

    @property
    def matrix(self) -> Reals:
        """What takes the view's own (right, down, forward) to directions; shape (3, 3)."""
        pitch, yaw = math.radians(self.pitch), math.radians(self.yaw)
        rising = [[1, 0, 0], [0, math.cos(pitch), -math.sin(pitch)], [0, math.sin(pitch), math.cos(pitch)]]
        turning = [[math.cos(yaw), 0, math.sin(yaw)], [0, 1, 0], [-math.sin(yaw), 0, math.cos(yaw)]]
        matrix: Reals = np.array(turning) @ np.array(rising)
        return matrix

    def direction(self, x: float, y: float) -> Reals:
        """What is seen at a place of the view, in pixels from its upper left corner; of length 1."""
        ray = np.array([x - self.width / 2, y - self.height / 2, self.focal])
        seen: Reals = self.matrix @ ray / np.linalg.norm(ray)
        return seen

    def place(self, direction: Any) -> Optional[tuple[float, float]]:
        """Where a direction is seen, which may be beside the view; None for what lies behind."""
        right, down, forward = self.matrix.T @ np.asarray(direction, np.float64)
        if forward <= 1e-6:
            return None
        return self.width / 2 + self.focal * right / forward, self.height / 2 + self.focal * down / forward

    def holding(self, direction: Any, x: float, y: float) -> View:
        """The view turned so that a direction is seen at this place, or as near to it as pitches of ±90 degrees go."""
        right, down, forward = np.asarray(direction, np.float64)
        aside, below, ahead = x - self.width / 2, y - self.height / 2, self.focal
        # A ray that stands (below, ahead) in the view rises with sin(pitch - slope), times its length there.
        slope = math.atan2(below, ahead)
        rise = -down / math.sqrt(right**2 + down**2 + forward**2)
        share = rise * math.sqrt(aside**2 + below**2 + ahead**2) / math.hypot(below, ahead)
        pitch = math.degrees(slope + math.asin(max(-1.0, min(1.0, share))))
        level = self._replace(yaw=0.0, pitch=max(-90.0, min(90.0, pitch)))
        now = level.direction(x, y)
        yaw = math.degrees(math.atan2(right, forward) - math.atan2(now[0], now[2]))
        return level._replace(yaw=(yaw + 180) % 360 - 180)
