"""Web-Mercator arithmetic, written apart from the plugin's so that a shared mistake cannot hide.

Everything is counted in *units*: 1/4096 of a zoom-14 tile, from the north-west corner of the world.
"""

from __future__ import annotations

import math

EXTENT = 4096
ZOOM = 14
UNITS = EXTENT << ZOOM  # units around the equator


def to_units(lon: float, lat: float) -> tuple[int, int]:
    """The unit (x east, y south) that a position in degrees falls into; this is what a tile stores."""
    x = (lon + 180) / 360
    y = (1 - math.asinh(math.tan(math.radians(lat))) / math.pi) / 2
    return math.floor(x * UNITS), math.floor(y * UNITS)


def to_degrees(x: float, y: float) -> tuple[float, float]:
    """Longitude and latitude of a unit's north-west corner."""
    lon = x / UNITS * 360 - 180
    lat = math.degrees(math.atan(math.sinh(math.pi * (1 - 2 * y / UNITS))))
    return lon, lat


def tile_of(lon: float, lat: float) -> tuple[int, int]:
    """Column and row of the zoom-14 tile that holds a position."""
    x, y = to_units(lon, lat)
    return x // EXTENT, y // EXTENT


def metres_per_degree(lat: float) -> tuple[float, float]:
    """Length of one degree of longitude and of latitude, near enough for drawing streets."""
    return 111_320 * math.cos(math.radians(lat)), 111_132
