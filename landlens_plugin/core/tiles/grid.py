"""Which coverage tiles an area needs. The arithmetic is mercantile's; this is its one door.

A tile holds the units 0 to 4095 of each axis, and an image stands on the corner of its unit: so one on the border of
two tiles is held by the eastern or the southern of them alone. An area counts its edges as inside. One that ends on a
border therefore needs the tile beyond it, and one that begins there does not.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, NamedTuple, Optional, Union

from ..errors import RequestInvalid
from ..images.bounds import EDGE, Box, on_map

ZOOM = 14  # the only zoom whose tiles hold single images
UNITS = 4096  # extent of a tile in tile units: one is 0.60 m at the equator
_UNIT_ZOOM = ZOOM + 12  # at which a tile is as large as a unit


class Tile(NamedTuple):
    """A tile of the XYZ scheme, y down."""

    x: int
    y: int
    z: int = ZOOM

    def __str__(self) -> str:
        return f"{self.z}/{self.x}/{self.y}"


def tile_named(name: Union[str, tuple[int, ...]]) -> Tile:
    """The tile that is written as ``14/8000/5000``, or is a pair or triple of numbers. Raises RequestInvalid."""
    try:
        if isinstance(name, str):
            zoom, x, y = map(int, name.split("/"))
            return Tile(x, y, zoom)
        return Tile(*map(int, name))
    except (TypeError, ValueError):
        raise RequestInvalid(
            "'{name}' is no tile. Write it as a pair of its column and row, or as 14/column/row.", name=str(name)
        ) from None


def count_tiles(box: Box) -> int:
    """How many tiles the box touches, without listing them."""
    first, last = corners(box)
    return (last.x - first.x + 1) * (last.y - first.y + 1)


def tiles_of(box: Box) -> Iterator[Tile]:
    """The tiles that the box touches, west to east and in each column north to south."""
    first, last = corners(box)
    return (Tile(x, y) for x in range(first.x, last.x + 1) for y in range(first.y, last.y + 1))


def corners_at(box: Box, zoom: int) -> tuple[Tile, Tile]:
    """The tiles of another zoom in which the north-west and the south-east corner of the box lie."""
    box = on_map(box)
    mercantile = _mercantile()
    first, last = mercantile.tile(box.west, box.north, zoom), mercantile.tile(box.east, box.south, zoom)
    return Tile(*first), Tile(*last)


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


def tile_with_bounds(box: Box) -> Optional[Tile]:
    """The tile whose bounds these are; None if they are those of no tile.

    Such a box or polygon stands for the tile: failed tiles are asked for again so, and runs are shared out so. What
    stands on its eastern or southern border is its neighbour's, which would have to be read for that alone.
    """
    box = on_map(box)
    found = _mercantile().tile((box.west + box.east) / 2, (box.south + box.north) / 2, ZOOM)
    tile = Tile(found.x, found.y)
    return tile if all(abs(one - other) <= EDGE for one, other in zip(box, bounds(tile))) else None


def held_within(box: Box) -> Optional[Box]:
    """Where the images stand of the tile whose bounds these are; None if they are those of no tile."""
    tile = tile_with_bounds(box)
    return held(tile) if tile is not None else None


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
