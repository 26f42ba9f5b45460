"""Flat views out of a panorama: one map for all panoramas of a size, which any turn to the side shifts by columns.

A pixel of a flat picture, seen from its own middle, stands at the same latitude whichever way the camera is turned, and
at a longitude that is off by that turn. So angles are computed once for a size, a width of view and a pitch.
"""

from __future__ import annotations

import math

import numpy as np

from ..images.columns import Numbers
from ..images.looking import View
from .panorama import BAND, Level, Pixels, draw_at

_PARTS = 256  # of a pixel
# So many pixels of the panorama for one in the middle of the view would flicker: it is scaled down first.
_TOO_FINE = 1.5


def width_for(view: View, own: int) -> int:
    """The width in pixels that a panorama of ``own`` pixels is to have for a view.

    Half of it, or of that again, where that is as fine as the view's middle: a JPEG is decoded so in half the time.
    """
    fits = 2 * math.pi * view.focal
    while own > _TOO_FINE * fits and own // 2 >= fits:
        own //= 2
    return min(own, math.ceil(_TOO_FINE * fits))


class ViewMap:
    """Where the pixels of a view stand in panoramas of a size, whole ones of ``width`` by ``height`` pixels.

    ``view`` is one of whole pixels, whose yaw does not matter.
    """

    def __init__(self, view: View, width: int, height: int) -> None:
        self._shape = (int(view.height), int(view.width))
        self._turn = width * _PARTS
        self._column: Numbers = np.empty(self._shape, np.int32)
        self._row: Numbers = np.empty(self._shape, np.int32)
        across = np.arange(self._shape[1]) + 0.5 - view.width / 2
        matrix = view._replace(yaw=0.0).matrix
        for top in range(0, self._shape[0], BAND):
            band = slice(top, top + BAND)
            down = (np.arange(self._shape[0])[band] + 0.5 - view.height / 2)[:, None]
            right, below, ahead = (one[0] * across + one[1] * down + one[2] * view.focal for one in matrix)
            lon, lat = np.arctan2(right, ahead), np.arctan2(below, np.hypot(right, ahead))
            # From the middle of the first pixel, half a pixel from the edge.
            self._column[band] = np.rint(((lon / (2 * np.pi) + 0.5) * width - 0.5) * _PARTS)
            self._row[band] = np.rint(((lat / np.pi + 0.5) * height - 0.5) * _PARTS)

    def draw(self, level: Level, yaw: float) -> Pixels:
        """The view so many degrees to the right of the middle of a panorama of this size."""
        out: Pixels = np.empty(self._shape, np.uint32)
        # One turn more, so that none is negative; and the row that the level has above its first.
        turn = np.int32(round(yaw % 360 / 360 * self._turn) + self._turn)
        lower = np.int32((1 - level.above) * _PARTS)
        for top in range(0, self._shape[0], BAND):
            band = slice(top, top + BAND)
            draw_at(level, self._column[band] + turn, self._row[band] + lower, out[band])
        return out
