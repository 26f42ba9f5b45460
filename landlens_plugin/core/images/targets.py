"""What images may look at: features of any kind as points, and as straight pieces of which the nearest point counts."""

from __future__ import annotations

from dataclasses import dataclass, fields
from typing import Any

import numpy as np

from .columns import Integers, Mask, Reals
from .ground import offsets
from .lines import Lines, pieces, segments
from .polygons import Polygons

_SPACING = 10.0  # metres between the points of a line
_ON_RING = 8  # points of an outer ring
_LONGEST = 10.0  # metres of a piece of a ring
MOST_HALF = 0.75 * _LONGEST  # metres from the middle of a piece to its end: pieces are as near to the longest as can be


@dataclass(frozen=True)
class Shapes:
    """Features, ``count`` of them, numbered from 0 on; a feature may have several parts of any kind, or none.

    Degrees, WGS 84. ``point_of`` has the feature of each point; ``lines.line`` and ``rings.line`` are features, too.
    Rings are closed; ``is_outer``, shape (rings,), tells outlines from holes, and ``inner_lon``, ``inner_lat`` is a
    position inside of the polygon that the ring belongs to, NaN if unknown.
    """

    count: int
    point_lon: Reals
    point_lat: Reals
    point_of: Integers
    lines: Lines
    rings: Lines
    is_outer: Mask
    inner_lon: Reals
    inner_lat: Reals


@dataclass(frozen=True)
class Targets:
    """What to look at, shape (n,), in the order of their features.

    A target is a straight piece: a position, degrees, and the way from there to one of its ends, metres; of a point
    that is none. Of all pieces of a feature, only what is nearest to a camera is looked at. ``own_lon``, ``own_lat``
    lie inside of what the target belongs to.
    """

    lon: Reals
    lat: Reals
    east: Reals
    north: Reals
    feature: Integers
    is_piece: Mask
    own_lon: Reals
    own_lat: Reals

    def __len__(self) -> int:
        return len(self.lon)

    def take(self, which: Any) -> Targets:
        """The rows that a mask, slice or array of indices names, in its order."""
        return Targets(*(getattr(self, field.name)[which] for field in fields(self)))

    @classmethod
    def of(cls, shapes: Shapes) -> Targets:
        """Points; lines every 10 m; polygons by their nearest point and eight on each outline."""
        along = pieces(shapes.lines, _SPACING)
        still = _without_length(shapes.lines)
        places = shapes.lines.line[shapes.lines.part[still]]
        ring_lon, ring_lat, of_eighth = _eighths(shapes.rings, shapes.is_outer)
        edges = _edges(shapes.rings)
        straight = pieces(edges, _LONGEST)
        of_edge = edges.line[straight.part]  # their rings
        half, azimuth = straight.length / 2, np.radians(straight.azimuth)
        lon = [shapes.point_lon, along.lon, shapes.lines.lon[still], ring_lon, straight.lon]
        lat = [shapes.point_lat, along.lat, shapes.lines.lat[still], ring_lat, straight.lat]
        of_ring = np.concatenate([of_eighth, of_edge])
        before = np.zeros(sum(map(len, lon[:-1])))
        all_lon, all_lat = np.concatenate(lon), np.concatenate(lat)
        by_themselves = len(all_lon) - len(of_ring)
        targets = cls(
            lon=all_lon,
            lat=all_lat,
            east=np.concatenate([before, half * np.sin(azimuth)]),
            north=np.concatenate([before, half * np.cos(azimuth)]),
            feature=np.concatenate([shapes.point_of, along.line, places, shapes.rings.line[of_ring]]),
            is_piece=np.arange(len(all_lon)) >= len(before),
            own_lon=np.concatenate([all_lon[:by_themselves], shapes.inner_lon[of_ring]]),
            own_lat=np.concatenate([all_lat[:by_themselves], shapes.inner_lat[of_ring]]),
        )
        return targets.take(np.argsort(targets.feature, kind="stable"))


def areas_of(shapes: Shapes) -> Polygons:
    """The features as polygons; those that are none hold nothing."""
    return Polygons(shapes.rings, shapes.count)


def buildings_of(shapes: Shapes) -> Polygons:
    """Each polygon as a building, several of one feature, too."""
    rings = shapes.rings
    number = np.cumsum(shapes.is_outer) - 1
    count = int(shapes.is_outer.sum())
    return Polygons(Lines(rings.lon, rings.lat, rings.part, np.maximum(number, 0)), count)


def _lengths(lines: Lines) -> Reals:
    start = segments(lines)
    ways = np.hypot(*offsets(lines.lon[start], lines.lat[start], lines.lon[start + 1], lines.lat[start + 1]))
    return np.asarray(np.bincount(lines.part[start], ways, minlength=len(lines)), np.float64)


def _without_length(lines: Lines) -> Integers:
    """The first corners of parts that go nowhere."""
    first = np.searchsorted(lines.part, np.arange(len(lines)))
    return np.asarray(first[_lengths(lines) == 0], np.int64)


def _eighths(rings: Lines, is_outer: Mask) -> tuple[Reals, Reals, Integers]:
    """Eight positions on each outline, degrees, and the ring of each."""
    lengths = _lengths(rings)
    whole = Lines(rings.lon, rings.lat, rings.part, np.arange(len(rings)))
    found = pieces(whole, np.where(lengths > 0, lengths, 1) / _ON_RING)
    keep = is_outer[found.line]
    return found.lon[keep], found.lat[keep], found.line[keep]


def _edges(rings: Lines) -> Lines:
    """Each edge as a line of its own; their ``line`` is the ring."""
    start = segments(rings)
    corners = np.stack([start, start + 1], axis=1).reshape(-1)
    return Lines(rings.lon[corners], rings.lat[corners], np.repeat(np.arange(len(start)), 2), rings.part[start])
