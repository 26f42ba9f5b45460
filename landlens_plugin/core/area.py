"""Areas that are no boxes: one small protocol, and shapely's side of it.

QGIS's own geometry engine is the other side (``landlens_plugin/layers/area.py``); both count a boundary as inside.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any, Protocol

import numpy as np

from .images import Mask, Reals
from .tiles import Box


class Area(Protocol):
    """Polygons in degrees, WGS 84."""

    def contains(self, lon: Reals, lat: Reals) -> Mask:
        """Which of these points, arrays of shape (n,), lie inside or on the edge of any polygon."""

    def overlaps(self, box: Box) -> bool:
        """Whether any polygon shares more than an edge with the box."""

    def bounds(self) -> Box:
        """The smallest box around all polygons."""


class ShapelyArea:
    """An area by shapely 2: vectorised tests of points, and a tree over the polygons."""

    def __init__(self, polygons: Sequence[Any]) -> None:
        import shapely

        self._shapely = shapely
        # Made valid, a polygon may leave lines behind, where it had no width.
        self._parts = [part for polygon in polygons for part in shapely.get_parts(polygon) if part.area > 0]
        self._tree = shapely.STRtree(self._parts)
        shapely.prepare(self._parts)

    @classmethod
    def from_wkb(cls, polygons: Iterable[bytes]) -> ShapelyArea:
        """The area of polygons in well-known binary. Raises ImportError without shapely 2."""
        import shapely

        if int(shapely.__version__.split(".")[0]) < 2:
            raise ImportError("shapely 2 is needed")
        return cls([shapely.make_valid(shapely.from_wkb(polygon)) for polygon in polygons])

    def contains(self, lon: Reals, lat: Reals) -> Mask:
        """See :class:`Area`."""
        mask = np.zeros(len(lon), np.bool_)
        points = self._shapely.points(lon, lat)
        mask[np.unique(self._tree.query(points, predicate="intersects")[0])] = True
        return mask

    def overlaps(self, box: Box) -> bool:
        """See :class:`Area`."""
        shape = self._shapely.box(*box)
        near = self._tree.query(shape, predicate="intersects")
        return any(not self._shapely.touches(self._parts[number], shape) for number in near)

    def bounds(self) -> Box:
        """See :class:`Area`."""
        return Box(*(float(value) for value in self._shapely.total_bounds(self._parts)))


class Both:
    """What lies in each of two areas."""

    def __init__(self, one: Area, other: Area) -> None:
        self._one, self._other = one, other

    def contains(self, lon: Reals, lat: Reals) -> Mask:
        """See :class:`Area`."""
        mask = self._one.contains(lon, lat)
        mask[mask] = self._other.contains(lon[mask], lat[mask])
        return mask

    def overlaps(self, box: Box) -> bool:
        """Whether both areas overlap the box; they need not meet inside it, which costs a tile and loses none."""
        return self._one.overlaps(box) and self._other.overlaps(box)

    def bounds(self) -> Box:
        """See :class:`Area`."""
        one, other = self._one.bounds(), self._other.bounds()
        return Box(
            max(one.west, other.west),
            max(one.south, other.south),
            min(one.east, other.east),
            min(one.north, other.north),
        )
