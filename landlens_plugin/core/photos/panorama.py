"""What is seen when one looks around in a panorama: an equirectangular picture to a flat one, by numpy alone.

While the view moves, each pixel takes the one that it falls on, and the angles are computed at every fourth pixel and
drawn straight between: off by a fraction of a pixel, but for some pixels about the poles. When it stands still, angles
are exact and four pixels are mixed. Either way rows are worked off in bands, whose arrays stay in the processor's
cache; so no table has to be kept, and any turn, tilt or zoom costs the same.
"""

from __future__ import annotations

from typing import Any, Optional

import numpy as np

from ..images.columns import Numbers, Reals
from ..images.looking import View

Pixels = Numbers  # uint32, 0xffRRGGBB, rows from above

BAND = 32  # rows
_STEP = 4  # between the pixels whose angles are computed while the view moves; a power of two
_SHIFT = 2
_MOST_WIDTH = 65_535  # the columns that 16 bits can tell
# So many pixels of the panorama for one of the view would flicker: a smaller copy is taken.
_TOO_FINE_MOVING, _TOO_FINE_SHARP = 1.25, 2.0
_LEAST_WIDTH = 512
_TURN = 2.0**32  # a full turn in 32 bits, whose sums wrap as angles do
_RED_BLUE, _GREEN, _ALPHA = np.uint32(0x00FF00FF), np.uint32(0x0000FF00), np.uint32(0xFF000000)
_BYTE, _HALF, _SIXTEEN = np.uint32(8), np.uint32(0xFEFEFEFE), np.uint32(16)


class Panorama:
    """An equirectangular picture, 360 degrees wide. One that is lower than half its width shows a band about the
    horizon, and the rest is black.
    """

    def __init__(self, pixels: Pixels) -> None:
        """Copies the pixels, shape (height, width). Raises ValueError for more than 65,535 columns, or none."""
        height, width = pixels.shape
        if not (1 < width <= _MOST_WIDTH and height > 1):
            raise ValueError(f"no panorama: {width} by {height} pixels")
        self._levels = [Level(pixels, max(height, width // 2))]

    def draw(
        self, view: View, out: Pixels, *, tilt: Optional[Reals] = None, is_sharp: bool, top: int = 0, count: int = 0
    ) -> None:
        """Draw a view, of whole pixels, into ``out`` of shape (height, width): all rows, or ``count`` from ``top`` on.

        ``tilt`` takes directions of a level camera to those of the one that took the panorama. ``top`` is a multiple
        of the band.
        """
        level = self._level(view, _TOO_FINE_SHARP if is_sharp else _TOO_FINE_MOVING)
        matrix = view.matrix if tilt is None else tilt @ view.matrix
        bottom = min(top + count, len(out)) if count else len(out)
        draw = _draw_sharp if is_sharp else _draw_moving
        for start in range(top, bottom, BAND):
            draw(level, view, matrix, out[start : min(start + BAND, bottom)], start)

    def _level(self, view: View, too_fine: float) -> Level:
        """The copy of the panorama that is as fine as the view; each is half as wide as the one before."""
        number, width = 0, self._levels[0].width
        while width > too_fine * 2 * np.pi * view.focal and width >= 2 * _LEAST_WIDTH:
            number, width = number + 1, width // 2
            if number == len(self._levels):
                self._levels.append(self._levels[-1].halved())
        return self._levels[number]


class Level:
    """The panorama in one size, with what lies beyond its edges: a row above, a row below and a column to the right.

    ``height`` is that of a whole one, of which ``above`` rows are not there; half of what is missing, if not told.
    """

    def __init__(self, pixels: Pixels, height: int, above: Optional[int] = None) -> None:
        self.rows, self.width = pixels.shape
        self.height, self.above = height, (height - self.rows) // 2 if above is None else above
        self.stride = self.width + 1
        padded: Pixels = np.full((self.rows + 2, self.stride), _ALPHA, np.uint32)
        padded[1:-1, :-1] = pixels
        if height == self.rows:
            padded[0], padded[-1] = padded[1], padded[-2]
        padded[:, -1] = padded[:, 0]
        self.pixels = padded.reshape(-1)

    def halved(self) -> Level:
        """Each pixel the mean of four."""
        whole = self.pixels.reshape(-1, self.stride)[1:-1]
        rows, width = max(1, self.rows // 2), self.width // 2
        half: Pixels = np.empty((rows, width), np.uint32)
        for top in range(0, rows, BAND):
            some = whole[2 * top : 2 * min(top + BAND, rows), : 2 * width]
            lower = _mean(some[::2], some[1::2] if len(some) > 1 else some)
            half[top : top + BAND] = _mean(lower[:, ::2], lower[:, 1::2])
        return Level(half, max(rows, self.height // 2))


def _draw_moving(level: Level, view: View, matrix: Reals, out: Pixels, top: int) -> None:
    rows, columns = out.shape
    across = np.arange(0, columns + _STEP, _STEP) + 0.5 - view.width / 2
    down = np.arange(top, top + rows + _STEP, _STEP) + 0.5 - view.height / 2
    lon, lat = _angles(matrix, across, down, view.focal)
    lon *= np.float32(_TURN / (2 * np.pi))
    lat *= np.float32(_TURN / np.pi)
    np.clip(lat, -_TURN / 2, _TURN / 2 - 256, out=lat)  # the next smaller float
    column = _between(lon, rows, columns)
    column *= np.uint32(level.width)
    column >>= _SIXTEEN
    row = _between(lat, rows, columns)
    row *= np.uint32(level.height)
    row >>= _SIXTEEN
    row = row.view(np.int32)
    row += 1 - level.above
    if level.above:
        np.clip(row, 0, level.rows + 1, out=row)
    row *= level.stride
    row += column.view(np.int32)
    np.take(level.pixels, row, out=out, mode="clip")


def _draw_sharp(level: Level, view: View, matrix: Reals, out: Pixels, top: int) -> None:
    rows, columns = out.shape
    across = np.arange(columns) + 0.5 - view.width / 2
    down = np.arange(top, top + rows) + 0.5 - view.height / 2
    lon, lat = _angles(matrix, across, down, view.focal)
    # In 256ths of a pixel, from the middle of the first; one turn more, so that none is negative.
    lon *= np.float32(level.width * 256 / (2 * np.pi))
    lon += np.float32(level.width * (128 + 256) - 128)
    lat *= np.float32(level.height * 256 / np.pi)
    lat += np.float32(level.height * 128 - 128 + 256 * (1 - level.above))
    draw_at(level, lon.astype(np.int32), lat.astype(np.int32), out)


def draw_at(level: Level, column: Numbers, row: Numbers, out: Pixels) -> None:
    """Mix four pixels for each place, given in 256ths of a pixel from the middle of the first of ``level.pixels``.

    Columns are any number of turns to the right. Both arrays, of the shape of ``out`` and int32, are used up.
    """
    np.clip(row, 0, (level.rows + 1) * 256 - 1, out=row)
    right, below = (column & 255).astype(np.uint32), (row & 255).astype(np.uint32)
    column >>= 8
    row >>= 8
    column %= level.width
    row *= level.stride
    row += column
    place = row.astype(np.intp)
    here, beside = level.pixels[place], level.pixels[place + 1]
    place += level.stride
    upper = _mixed(here, beside, right)
    lower = _mixed(level.pixels[place], level.pixels[place + 1], right)
    np.bitwise_or(_mixed(upper, lower, below), _ALPHA, out=out)


def _angles(matrix: Reals, across: Reals, down: Reals, focal: float) -> tuple[Any, Any]:
    """Longitude and latitude, right and down from the panorama's middle, of a grid of pixels; radians, float32."""
    right, below, ahead = (
        (one[0] * across).astype(np.float32)[None, :] + (one[1] * down + one[2] * focal).astype(np.float32)[:, None]
        for one in matrix
    )
    return np.arctan2(right, ahead), np.arctan2(below, np.sqrt(right * right + ahead * ahead))


def _between(angles: Any, rows: int, columns: int) -> Pixels:
    """The upper 16 of 32 bits of angles that are known at every _STEP-th pixel, for all of them.

    Differences wrap as the angles do, so that the seam behind the camera needs no care.
    """
    known = angles.astype(np.int64).astype(np.int32) + np.int32(-(2**31))  # the middle is half a turn from the seam
    step = (known[:, 1:] - known[:, :-1]) >> _SHIFT
    wide = np.empty((*step.shape, _STEP), np.int32)
    wide[:, :, 0] = known[:, :-1]
    for one in range(1, _STEP):
        np.add(wide[:, :, one - 1], step, out=wide[:, :, one])
    lines = wide.reshape(len(known), -1)[:, :columns]
    step = (lines[1:] - lines[:-1]) >> _SHIFT
    high = np.empty((len(step), _STEP, columns), np.int32)
    high[:, 0] = lines[:-1]
    for one in range(1, _STEP):
        np.add(high[:, one - 1], step, out=high[:, one])
    found: Pixels = high.reshape(-1, columns)[:rows].view(np.uint32)
    found >>= _SIXTEEN
    return found


def _mixed(one: Pixels, other: Pixels, share: Pixels) -> Pixels:
    """Of each pixel so many 256ths of the other, red and blue at once; without alpha. The sums wrap, and come out."""
    red_blue = one & _RED_BLUE
    more = other & _RED_BLUE
    more -= red_blue
    more *= share
    red_blue <<= _BYTE
    red_blue += more
    red_blue >>= _BYTE
    red_blue &= _RED_BLUE
    green = (one & _GREEN) >> _BYTE
    more = (other & _GREEN) >> _BYTE
    more -= green
    more *= share
    green <<= _BYTE
    green += more
    green &= _GREEN
    green |= red_blue
    return green


def _mean(one: Pixels, other: Pixels) -> Pixels:
    """The mean of each byte, rounded down."""
    mean: Pixels = (((one ^ other) & _HALF) >> np.uint32(1)) + (one & other)
    return mean
