"""Cutting a polyline at the edges of a square tile."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

Point = tuple[float, float]


def clip(points: Sequence[Point], low: float, high: float) -> list[list[tuple[int, int]]]:
    """The parts of a line within ``low..high`` in x and y, in whole numbers, each of two points or more."""
    parts: list[list[tuple[int, int]]] = []
    open_part: list[tuple[int, int]] | None = None
    for start, end in pairwise(points):
        piece = _segment(start, end, low, high)
        if piece is None:
            open_part = None
            continue
        first, last = ((int(x), int(y)) for x, y in piece)
        if open_part is None or open_part[-1] != first:
            open_part = [first]
            parts.append(open_part)
        if last != open_part[-1]:
            open_part.append(last)
    return [part for part in parts if len(part) > 1]


def _segment(start: Point, end: Point, low: float, high: float) -> tuple[Point, Point] | None:
    """Liang and Barsky's clipping of one segment; None when nothing of it lies inside."""
    (x, y), dx, dy = start, end[0] - start[0], end[1] - start[1]
    enter, leave = 0.0, 1.0
    for slope, room in ((-dx, x - low), (dx, high - x), (-dy, y - low), (dy, high - y)):
        if slope == 0:
            if room < 0:
                return None
        elif slope < 0:
            enter = max(enter, room / slope)
        else:
            leave = min(leave, room / slope)
    if enter > leave:
        return None
    first = start if enter == 0 else (x + enter * dx, y + enter * dy)
    last = end if leave == 1 else (x + leave * dx, y + leave * dy)
    return first, last
