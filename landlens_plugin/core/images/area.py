"""Areas that are no boxes: one small protocol, and shapely's side of it.

QGIS's own geometry engine is the other side (``landlens_plugin/layers/area.py``); both count a boundary as inside.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Any, Optional, Protocol

import numpy as np

from .bounds import EDGE, Box
from .columns import Integers, Mask, Reals

Boxes = Reals  # west, south, east, north in degrees; shape (n, 4)
# Quoted, as typing remembers the classes that it is given, also when the plugin is long gone.
Instead = Callable[[Box], Optional["Box"]]
"""The box that stands for a polygon of these bounds; None for the polygon itself. No tile holds all up to its edges."""
_MANY_CORNERS = 20_000
_MOST_MEETINGS = 30_000_000  # pairs of edges with a common box: about a second's work
_POINTS_AT_ONCE = 2_000  # so that points in many polygons that lie upon each other take little memory


class Area(Protocol):
    """Polygons in degrees, WGS 84."""

    def contains(self, lon: Reals, lat: Reals) -> Mask:
        """Which of these points, arrays of shape (n,), lie inside or on the edge of any polygon."""

    def overlaps(self, boxes: Boxes) -> Mask:
        """With which of these boxes any polygon shares more than an edge."""

    def covers(self, boxes: Boxes) -> Mask:
        """Which of these boxes lie in one polygon; of those that are covered by several together, none may count."""

    def boxes(self) -> Boxes:
        """The smallest box around each polygon."""


def reached(boxes: Boxes) -> Boxes:
    """What a polygon has to touch in order to overlap each box: all but its edges."""
    inner: Boxes = np.nextafter(boxes, np.array([np.inf, np.inf, -np.inf, -np.inf]))
    return inner


def is_entangled(corners: Reals) -> bool:
    """Whether so many edges lie next to each other that to look for crossings takes many seconds, nobody can say how
    many. Such a polygon, corners of shape (n, 2), is taken as it is: whatever is asked of it here counts crossings.
    """
    if len(corners) < _MANY_CORNERS:
        return False
    low, high = np.minimum(corners[:-1], corners[1:]), np.maximum(corners[:-1], corners[1:])
    some = np.linspace(0, len(low) - 1, 100).astype(np.int64).tolist()
    meetings = sum(int(_meet(low, high, low[one], high[one]).sum()) for one in some)
    return meetings / len(some) * len(low) > _MOST_MEETINGS


def within(area: Area, lon: Reals, lat: Reals) -> Mask:
    """Which of these points lie in the area, or are no farther from it than what counts as on its edge."""
    mask = area.contains(lon, lat)
    for across, up in ((EDGE, EDGE), (EDGE, -EDGE), (-EDGE, EDGE), (-EDGE, -EDGE)):
        rest = np.flatnonzero(~mask)
        mask[rest] = area.contains(lon[rest] + across, lat[rest] + up)
    return mask


def replaced(boxes: Boxes, corners: Integers, areas: Reals, instead: Instead) -> Iterator[tuple[int, Box]]:
    """Which polygons are boxes that another stands for, and that one.

    ``corners``, the first of them counted twice, and ``areas`` in square degrees tell a box from other polygons.
    """
    sides = boxes[:, 2:] - boxes[:, :2]
    for number in np.flatnonzero((corners == 5) & (areas > 0.999 * sides.prod(axis=1))).tolist():
        box = instead(Box(*boxes[number].tolist()))
        if box is not None:
            yield number, box


def _meet(low: Reals, high: Reals, other_low: Reals, other_high: Reals) -> Mask:
    """Which boxes, by their corners of shape (n, 2), share a point at least with another."""
    mask: Mask = ((low <= other_high) & (high >= other_low)).all(axis=1)
    return mask


class ShapelyArea:
    """An area by shapely 2: vectorised tests of points, and a tree over the polygons."""

    def __init__(self, polygons: Sequence[Any], instead: Instead) -> None:
        import shapely

        self._shapely = shapely
        parts = shapely.get_parts(polygons)
        # Made valid, a polygon may leave lines behind, where it had no width.
        self._parts = parts[shapely.area(parts) > 0]
        corners = shapely.get_num_coordinates(self._parts)
        for number, box in replaced(self.boxes(), corners, shapely.area(self._parts), instead):
            self._parts[number] = shapely.box(*box)
        self._tree = shapely.STRtree(self._parts)
        shapely.prepare(self._parts)

    @classmethod
    def from_wkb(cls, polygons: Iterable[bytes], instead: Instead) -> ShapelyArea:
        """The area of polygons in well-known binary. Raises ImportError without shapely 2."""
        import shapely

        if int(shapely.__version__.split(".")[0]) < 2:
            raise ImportError("shapely 2 is needed")
        shapes = shapely.from_wkb(list(polygons))
        checked = np.array([not is_entangled(shapely.get_coordinates(shape)) for shape in shapes], np.bool_)
        broken = np.flatnonzero(checked)[~shapely.is_valid(shapes[checked])]
        shapes[broken] = shapely.make_valid(shapes[broken])  # which takes its time with valid ones too
        return cls(shapes, instead)

    def __reduce__(self) -> tuple[Any, ...]:
        """Its polygons go through a pickle; what was made of them to be quick is made anew."""
        return _revived, (self._shapely.to_wkb(self._parts).tolist(),)

    def contains(self, lon: Reals, lat: Reals) -> Mask:
        """See :class:`Area`."""
        mask = np.zeros(len(lon), np.bool_)
        for start in range(0, len(lon), _POINTS_AT_ONCE):
            some = slice(start, start + _POINTS_AT_ONCE)
            rows, parts = self._tree.query(self._shapely.points(lon[some], lat[some]))
            rows += start
            mask[rows[self._shapely.intersects_xy(self._parts[parts], lon[rows], lat[rows])]] = True
        return mask

    def overlaps(self, boxes: Boxes) -> Mask:
        """See :class:`Area`."""
        return self._any(self._shapely.intersects, reached(boxes))

    def covers(self, boxes: Boxes) -> Mask:
        """See :class:`Area`."""
        return self._any(self._shapely.covers, boxes)

    def boxes(self) -> Boxes:
        """See :class:`Area`."""
        return np.asarray(self._shapely.bounds(self._parts), np.float64)

    def _any(self, holds: Callable[[Any, Any], Mask], boxes: Boxes) -> Mask:
        """For which boxes it holds with any part. The parts come first, as it is they that are prepared."""
        shapes = self._shapely.box(*boxes.T)
        rows, parts = self._tree.query(shapes)
        mask = np.zeros(len(boxes), np.bool_)
        mask[rows[holds(self._parts[parts], shapes[rows])]] = True
        return mask


def _revived(parts: list[bytes]) -> ShapelyArea:
    import shapely

    return ShapelyArea(shapely.from_wkb(parts), _itself)


def _itself(box: Box) -> Optional[Box]:
    """No box stands for these polygons: they are what was put in place of others already."""
    return None


class Both:
    """What lies in each of two areas."""

    def __init__(self, one: Area, other: Area) -> None:
        self._one, self._other = one, other

    def contains(self, lon: Reals, lat: Reals) -> Mask:
        """See :class:`Area`."""
        mask = self._one.contains(lon, lat)
        mask[mask] = self._other.contains(lon[mask], lat[mask])
        return mask

    def overlaps(self, boxes: Boxes) -> Mask:
        """With which boxes both areas overlap; they need not meet inside, which costs a tile and loses none."""
        mask: Mask = self._one.overlaps(boxes)
        mask[mask] = self._other.overlaps(boxes[mask])
        return mask

    def covers(self, boxes: Boxes) -> Mask:
        """See :class:`Area`."""
        mask = self._one.covers(boxes)
        mask[mask] = self._other.covers(boxes[mask])
        return mask

    def boxes(self) -> Boxes:
        """The boxes around the polygons of the first, where they meet the box around all of the other."""
        boxes, other = self._one.boxes(), self._other.boxes()
        if not len(boxes) or not len(other):
            return boxes[:0]
        low, high = other[:, :2].min(axis=0), other[:, 2:].max(axis=0)
        boxes = boxes[_meet(boxes[:, :2], boxes[:, 2:], low, high)]
        return np.concatenate([np.maximum(boxes[:, :2], low), np.minimum(boxes[:, 2:], high)], axis=1)
