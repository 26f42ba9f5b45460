"""Small scenes in metres about a place, for the core and for shapely alike."""

from __future__ import annotations

import numpy as np

from landlens_plugin.core.images.columns import MISSING
from landlens_plugin.core.images.ground import moved
from landlens_plugin.core.images.lines import Lines
from landlens_plugin.core.images.points import ImagePoints
from landlens_plugin.core.images.targets import Shapes

PLACES = [(10.0, 50.0), (179.99999, 0.0), (-179.99999, -60.0), (0.0, 0.0), (25.0, 70.0)]


def texts(values):
    column = np.empty(len(values), np.object_)
    column[:] = values
    return column


def images_at(place, spots, angles=None, times=None, panos=None, ids=None):
    """Images at (east, north) of a place."""
    count = len(spots)
    lon, lat = moved(*place, *np.array(spots, float).reshape(-1, 2).T)
    return ImagePoints(
        id=texts([str(number + 1) for number in range(count)] if ids is None else ids),
        lon=lon,
        lat=lat,
        captured_at=np.array([MISSING] * count if times is None else times, np.int64),
        compass_angle=np.array([np.nan] * count if angles is None else angles, float),
        is_pano=np.array([0] * count if panos is None else panos, np.int8),
        sequence=np.full(count, -1),
        quality_score=np.full(count, np.nan),
    )


def lines_at(place, lines, owners):
    corners = np.array([spot for line in lines for spot in line], float).reshape(-1, 2)
    lon, lat = moved(*place, *corners.T)
    part = np.repeat(np.arange(len(lines)), [len(line) for line in lines])
    return Lines(lon, lat, part.astype(np.int64), np.array(owners, np.int64))


def shapes_at(place, features):
    """Features: ("point", spot), ("line", spots), ("polygon", outline, holes ..., with an inner spot last)."""
    points = [(number, one[1]) for number, one in enumerate(features) if one[0] == "point"]
    lines = [(number, one[1]) for number, one in enumerate(features) if one[0] == "line"]
    rings, outer, inner = [], [], []
    for number, one in enumerate(features):
        if one[0] == "polygon":
            for place_of_ring, ring in enumerate(one[1:-1]):
                rings.append((number, [*ring, ring[0]]))
                outer.append(place_of_ring == 0)
                inner.append(one[-1])
    point_lon, point_lat = moved(*place, *np.array([spot for _, spot in points], float).reshape(-1, 2).T)
    inner_lon, inner_lat = moved(*place, *np.array(inner, float).reshape(-1, 2).T)
    return Shapes(
        count=len(features),
        point_lon=point_lon,
        point_lat=point_lat,
        point_of=np.array([number for number, _ in points], np.int64),
        lines=lines_at(place, [line for _, line in lines], [number for number, _ in lines]),
        rings=lines_at(place, [ring for _, ring in rings], [number for number, _ in rings]),
        is_outer=np.array(outer, bool),
        inner_lon=inner_lon,
        inner_lat=inner_lat,
    )


def box(west, south, width, height):
    return [(west, south), (west + width, south), (west + width, south + height), (west, south + height)]


def building(west, south, width, height):
    """A box as a feature."""
    return ("polygon", box(west, south, width, height), (west + width / 2, south + height / 2))
