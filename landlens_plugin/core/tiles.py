"""Which coverage tiles an area needs. The arithmetic is mercantile's; this is its one door."""

from __future__ import annotations

import math
from collections.abc import Iterator
from typing import Any, NamedTuple

from .errors import RequestInvalid

ZOOM = 14  # the only zoom whose tiles hold single images
UNITS = 4096  # extent of a tile in tile units: one is 0.60 m at the equator
MOST_LATITUDE = 85.0511  # where Web Mercator ends


class Box(NamedTuple):
    """An area in degrees, WGS 84."""

    west: float
    south: float
    east: float
    north: float


class Tile(NamedTuple):
    """A tile of the XYZ scheme, y down."""

    x: int
    y: int
    z: int = ZOOM

    def __str__(self) -> str:
        return f"{self.z}/{self.x}/{self.y}"


def checked_box(west: float, south: float, east: float, north: float) -> Box:
    """The box, latitudes clamped to Web Mercator. Raises RequestInvalid for one that makes no sense."""
    values = (west, south, east, north)
    if not all(math.isfinite(value) for value in values):
        raise RequestInvalid("The extent holds a coordinate that is not a number. Draw it again on the map.")
    if west < -180 or east > 180 or south < -90 or north > 90:
        raise RequestInvalid(
            f"The extent ({west:g}, {south:g}, {east:g}, {north:g}) does not lie on the globe. "
            "Check that the coordinates fit the coordinate reference system given with them."
        )
    if west > east or east - west > 180:
        raise RequestInvalid(
            "The extent crosses the antimeridian (180 degrees), or spans more than half the globe. "
            "Split it at 180 degrees and run once for each side."
        )
    if south > north:
        raise RequestInvalid("The extent's south edge lies north of its north edge. Order: west, south, east, north.")
    south, north = max(south, -MOST_LATITUDE), min(north, MOST_LATITUDE)
    if west >= east or south >= north:
        raise RequestInvalid("The extent is empty: it has no width or no height. Draw a box with an area.")
    return Box(west, south, east, north)


def count_tiles(box: Box) -> int:
    """How many tiles the box touches, without listing them."""
    first, last = _corners(box)
    return (last.x - first.x + 1) * (last.y - first.y + 1)


def tiles_of(box: Box) -> Iterator[Tile]:
    """The tiles that the box touches, west to east and in each column north to south."""
    first, last = _corners(box)
    return (Tile(x, y) for x in range(first.x, last.x + 1) for y in range(first.y, last.y + 1))


def bounds(tile: Tile) -> Box:
    """The area of a tile in degrees."""
    return Box(*_mercantile().bounds(*tile))


def _corners(box: Box) -> tuple[Tile, Tile]:
    """The tiles at the north-west and the south-east corner; a box that ends on a tile's edge ends in that tile."""
    mercantile = _mercantile()
    first = mercantile.tile(box.west, box.north, ZOOM)
    last = mercantile.tile(box.east - mercantile.LL_EPSILON, box.south + mercantile.LL_EPSILON, ZOOM)
    return Tile(first.x, first.y), Tile(max(first.x, last.x), max(first.y, last.y))


def _mercantile() -> Any:
    """The installed package, or the copy that the zip carries."""
    try:
        import mercantile
    except ImportError:
        from .._vendor import mercantile
    return mercantile


def corners(box: Box) -> tuple[Tile, Tile]:
    """The first and the last of the tiles that the box touches: those at its north-west and its south-east corner."""
    return _corners(box)
