"""Metres and directions between positions, on the ellipsoid of WGS 84.

Two positions are compared on the plane that touches the ellipsoid halfway between them: off by less than a millimetre
where they are a kilometre apart, and by a thousandth within some 500 kilometres.
"""

from __future__ import annotations

from typing import Any

import numpy as np

from .columns import Reals

_AXIS = 6_378_137.0  # metres
_E2 = 0.006_694_379_990_14
_DEGREE = np.pi / 180


def metres_per_degree(lat: Any) -> tuple[Reals, Reals]:
    """The metres in a degree eastwards, and in one northwards, at latitudes in degrees."""
    phi = np.radians(np.asarray(lat, np.float64))
    bend = 1 - _E2 * np.sin(phi) ** 2
    radius = _AXIS / np.sqrt(bend)
    return radius * np.cos(phi) * _DEGREE, radius * (1 - _E2) / bend * _DEGREE


def wrapped(degrees: Any) -> Reals:
    """Angles, or differences of longitudes, as -180 to 180 degrees without 180 itself."""
    return np.asarray((np.asarray(degrees, np.float64) + 180) % 360 - 180)


def offsets(lon: Any, lat: Any, to_lon: Any, to_lat: Any) -> tuple[Reals, Reals]:
    """Metres to the east and to the north from positions to others; degrees, numbers or arrays."""
    lat, to_lat = np.asarray(lat, np.float64), np.asarray(to_lat, np.float64)
    east, north = metres_per_degree((lat + to_lat) / 2)
    return wrapped(np.asarray(to_lon, np.float64) - lon) * east, (to_lat - lat) * north


def distances(lon: Any, lat: Any, to_lon: Any, to_lat: Any) -> Reals:
    """Metres from positions to others."""
    return np.asarray(np.hypot(*offsets(lon, lat, to_lon, to_lat)))


def bearing(east: Any, north: Any) -> Reals:
    """The direction of offsets, 0 to 360 degrees clockwise from north; 0 of none."""
    return np.asarray(np.degrees(np.arctan2(east, north)) % 360)


def moved(lon: Any, lat: Any, east: Any, north: Any) -> tuple[Reals, Reals]:
    """Positions so many metres to the east and to the north, degrees; for some kilometres at the most."""
    lat = np.asarray(lat, np.float64)
    up = np.asarray(north / metres_per_degree(lat)[1])
    across = metres_per_degree(lat + up / 2)[0]
    return wrapped(np.asarray(lon, np.float64) + east / across), lat + up


def turn(angle: Any, other: Any) -> Reals:
    """By how much two directions differ, 0 to 180 degrees; NaN where one is unknown."""
    return np.abs(wrapped(np.asarray(angle, np.float64) - other))
