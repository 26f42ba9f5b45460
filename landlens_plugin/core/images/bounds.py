"""Where images can stand, as boxes in degrees, and when they can have been taken. No numpy, as forms need it too."""

from __future__ import annotations

import math
from typing import Any, NamedTuple

from ..errors import RequestInvalid
from ..sentences import Sentence

MOST_LATITUDE = 85.0511287798066  # where Web Mercator ends
# The years 1 to 9999, which QDateTime, GeoPackage and Python all hold; milliseconds since 1970, UTC.
DATES = (-62_135_596_800_000, 253_402_300_799_999)
# Degrees that count as on the edge of an area. A GeoPackage writes its extent with nine decimals, and so does QGIS's
# extent widget; GeoJSON has seven. It is 11 mm at the most, and below half a tile unit anywhere on the map (26 mm).
EDGE = 1e-7
_WRITABLE = 1e15  # no coordinate in any unit is larger


class Box(NamedTuple):
    """An area in degrees, WGS 84."""

    west: float
    south: float
    east: float
    north: float


_MAP = Box(-math.inf, -MOST_LATITUDE, math.inf, MOST_LATITUDE)


def checked_box(west: float, south: float, east: float, north: float) -> Box:
    """The box, as it was asked for. Raises RequestInvalid for one that makes no sense."""
    values = (west, south, east, north)
    if not all(math.isfinite(value) for value in values):
        raise RequestInvalid("The extent holds a coordinate that is not a number. Draw it again on the map.")
    if west < -180 or east > 180 or south < -90 or north > 90:
        raise RequestInvalid(
            "The extent (west {west}, south {south}, east {east}, north {north}) does not lie on the globe. "
            "Check that the coordinates fit the coordinate reference system given with them.",
            west=written(west),
            south=written(south),
            east=written(east),
            north=written(north),
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
            "The extent is empty: it lies beyond {latitude:.2f} degrees of latitude, where Mapillary's tiles end. "
            "Draw a box that lies between.",
            latitude=MOST_LATITUDE,
        )
    return box


def shared(one: Box, other: Box) -> Box:
    """The part of two boxes that lies in both, edges included; it may be empty."""
    return Box(
        max(one.west, other.west), max(one.south, other.south), min(one.east, other.east), min(one.north, other.north)
    )


def on_map(box: Box) -> Box:
    """The part of a box that Web Mercator shows; it may be empty."""
    return shared(box, _MAP)


def is_empty(box: Box) -> bool:
    """Whether nothing lies in the box, not even on its edge."""
    return box.west > box.east or box.south > box.north


def widened(box: Box) -> Box:
    """The box with what counts as on its edge."""
    return Box(box.west - EDGE, box.south - EDGE, box.east + EDGE, box.north + EDGE)


def lies_in(box: Box, lon: Any, lat: Any) -> Any:
    """Whether points, numbers or arrays of them, lie in the box or on its edge."""
    return (lon >= box.west) & (lon <= box.east) & (lat >= box.south) & (lat <= box.north)


def written(value: float) -> str:
    """A coordinate as one writes it, in degrees or metres: never with an exponent, and exact to 0.1 m."""
    return f"{value:.6f}".rstrip("0").rstrip(".") if abs(value) < _WRITABLE else f"{value:g}"


def in_words(box: Box) -> Sentence:
    """Where a box is, for sentences."""
    west, south, east, north = map(written, box)
    return Sentence(
        "longitude {west} to {east}, latitude {south} to {north}", west=west, east=east, south=south, north=north
    )
