"""Which coverage tiles an area needs. The arithmetic is mercantile's; this is its one door.

A tile holds the units 0 to 4095 of each axis, and an image stands on the corner of its unit: so one on the border of
two tiles is held by the eastern or the southern of them alone. An area counts its edges as inside. One that ends on a
border therefore needs the tile beyond it, and one that begins there does not.
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from typing import Any, NamedTuple, Optional

from ..errors import RequestInvalid

ZOOM = 14  # the only zoom whose tiles hold single images
UNITS = 4096  # extent of a tile in tile units: one is 0.60 m at the equator
MOST_LATITUDE = 85.0511287798066  # where Web Mercator ends
# Degrees that count as on the edge of an area. A GeoPackage writes its extent with nine decimals, and so does QGIS's
# extent widget; GeoJSON has seven. It is 11 mm at the most, and below half a unit anywhere on the map (26 mm).
EDGE = 1e-7
_UNIT_ZOOM = ZOOM + 12  # at which a tile is as large as a unit
_WRITABLE = 1e15  # no coordinate in any unit is larger


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
    """The box, as it was asked for. Raises RequestInvalid for one that makes no sense."""
    values = (west, south, east, north)
    if not all(math.isfinite(value) for value in values):
        raise RequestInvalid("The extent holds a coordinate that is not a number. Draw it again on the map.")
    if west < -180 or east > 180 or south < -90 or north > 90:
        raise RequestInvalid(
            f"The extent (west {written(west)}, south {written(south)}, east {written(east)}, north {written(north)}) "
            "does not lie on the globe. "
            "Check that the coordinates fit the coordinate reference system given with them."
        )
    if west > east or east - west > 180:
        raise RequestInvalid(
            "The extent crosses the antimeridian (180 degrees), or spans more than half the globe. "
            "Split it at 180 degrees and run once for each side."
        )
    if south > north:
        raise RequestInvalid("The extent's south edge lies north of its north edge. Order: west, south, east, north.")
    if west >= east or south >= north:
        raise RequestInvalid("The extent is empty: it has no width or no height. Draw a box with an area.")
    box = Box(west, south, east, north)
    if is_empty(on_map(box)):
        raise RequestInvalid(
            f"The extent is empty: it lies beyond {MOST_LATITUDE:.2f} degrees of latitude, where Mapillary's tiles "
            "end. Draw a box that lies between."
        )
    return box


def on_map(box: Box) -> Box:
    """The part of a box that Web Mercator shows; it may be empty."""
    return Box(box.west, max(box.south, -MOST_LATITUDE), box.east, min(box.north, MOST_LATITUDE))


def is_empty(box: Box) -> bool:
    """Whether nothing lies in the box, not even on its edge."""
    return box.west > box.east or box.south > box.north


def written(value: float) -> str:
    """A coordinate as one writes it, in degrees or metres: never with an exponent, and exact to 0.1 m."""
    return f"{value:.6f}".rstrip("0").rstrip(".") if abs(value) < _WRITABLE else f"{value:g}"


def in_words(box: Box) -> str:
    """Where a box is, for sentences."""
    west, south, east, north = map(written, box)
    return f"longitude {west} to {east}, latitude {south} to {north}"


def count_tiles(box: Box) -> int:
    """How many tiles the box touches, without listing them."""
    first, last = corners(box)
    return (last.x - first.x + 1) * (last.y - first.y + 1)


def tiles_of(box: Box) -> Iterator[Tile]:
    """The tiles that the box touches, west to east and in each column north to south."""
    first, last = corners(box)
    return (Tile(x, y) for x in range(first.x, last.x + 1) for y in range(first.y, last.y + 1))


def bounds(tile: Tile) -> Box:
    """The area of a tile in degrees."""
    return Box(*_mercantile().bounds(*tile))


def held(tile: Tile) -> Box:
    """The area in which the images that a tile holds stand: from its first unit to its last, edges included."""
    mercantile = _mercantile()
    column, row = tile.x * UNITS, tile.y * UNITS
    first = mercantile.ul(column, row, _UNIT_ZOOM)
    last = mercantile.ul(column + UNITS - 1, row + UNITS - 1, _UNIT_ZOOM)
    return Box(first.lng, last.lat, last.lng, first.lat)


def widened(box: Box) -> Box:
    """The box with what counts as on its edge."""
    return Box(box.west - EDGE, box.south - EDGE, box.east + EDGE, box.north + EDGE)


def tile_with_bounds(box: Box) -> Optional[Tile]:
    """The tile whose bounds these are; None if they are those of no tile.

    Such a box or polygon stands for the tile: failed tiles are asked for again so, and runs are shared out so. What
    stands on its eastern or southern border is its neighbour's, which would have to be read for that alone.
    """
    box = on_map(box)
    found = _mercantile().tile((box.west + box.east) / 2, (box.south + box.north) / 2, ZOOM)
    tile = Tile(found.x, found.y)
    return tile if all(abs(one - other) <= EDGE for one, other in zip(box, bounds(tile))) else None


def corners(box: Box) -> tuple[Tile, Tile]:
    """The tiles that hold the first and the last unit in the box, at its north-west and its south-east corner."""
    alone = tile_with_bounds(box)
    if alone is not None:
        return alone, alone
    box = on_map(box)
    mercantile = _mercantile()
    first = mercantile.tile(box.west + EDGE, box.north - EDGE, ZOOM)
    last = mercantile.tile(box.east + EDGE, box.south - EDGE, ZOOM)
    return Tile(first.x, first.y), Tile(last.x, last.y)


def _mercantile() -> Any:
    """The installed package, or the copy that the zip carries."""
    try:
        import mercantile
    except ImportError:
        from ..._vendor import mercantile
    return mercantile
