"""Positions and headings of images, checked along their sequences and against streets, and mended where asked."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Optional

import numpy as np

from ..run.telling import Tell, part, silent
from .choosing import DRIFTED, drift, smoother, straighter
from .columns import Integers, Mask, Reals
from .ground import distances
from .lines import Lines
from .offset import Mounts, mounts
from .points import ImagePoints
from .snapping import Beside, Cells, beside, cells, snapped
from .travel import Track, smooth_travel, track

REACH = 25.0  # metres in which streets are looked for, where images are not to be moved farther


@dataclass(frozen=True)
class Computed:
    """What was computed from the pictures; shape (n,), degrees, NaN where nothing was."""

    lon: Reals
    lat: Reals
    angle: Reals


@dataclass(frozen=True)
class Checked:
    """What is known of each image; shape (n,), NaN where unknown. Distances are metres, angles degrees."""

    lon: Reals
    lat: Reals
    is_computed: Mask
    moved: Reals
    heading: Reals
    offset: Reals
    spread: Reals
    is_broken: Mask  # the directions of the sequence stray from any offset
    is_drifted: Mask  # its two positions stand apart as a whole
    is_judged: Mask  # enough is known to call it neither
    line: Integers
    road_bearing: Reals
    snap: Reals

    @property
    def is_suspect(self) -> Mask:
        """Of a sequence with a broken compass or one that drifted."""
        return np.asarray(self.is_broken | self.is_drifted)


def check(
    points: ImagePoints,
    computed: Computed,
    streets: Optional[Lines] = None,
    position: str = "asis",
    heading: str = "asis",
    snap: float = 0.0,
    tell: Tell = silent,
) -> Checked:
    """Check images and mend them.

    ``position`` and ``heading`` are ``asis`` or ``computed``, a position also ``better``, by sequence, and a heading
    ``travel``: the direction of travel, of the street where there is one, and the sequence's own offset from it.
    ``snap`` is how many metres an image may be moved onto a street, 0 for none.
    """
    way = track(points)
    roads = None if streets is None else cells(streets)
    reach = max(snap, REACH)
    is_computed, place = _chosen(points, computed, way, roads, position, reach, part(tell, 0, 0.8))
    chosen = _at(points, computed, is_computed)
    travel = smooth_travel(chosen, way)
    mount = mounts(points.compass_angle, travel, points.sequence)
    apart = drift(points.lon, points.lat, computed.lon, computed.lat, points.sequence)
    lon, lat, by = snapped(chosen.lon, chosen.lat, place, snap if snap > 0 else -1.0)
    tell(1.0)
    return Checked(
        lon=lon,
        lat=lat,
        is_computed=is_computed,
        moved=distances(points.lon, points.lat, lon, lat),
        heading=_heading(points, computed, heading, travel, place, mount),
        offset=mount.offset,
        spread=mount.spread,
        is_broken=mount.broken,
        is_drifted=np.nan_to_num(apart, nan=0.0) > DRIFTED,
        is_judged=np.isfinite(mount.spread) | np.isfinite(apart),
        line=place.line,
        road_bearing=place.bearing,
        snap=by,
    )


def _at(points: ImagePoints, computed: Computed, which: Mask) -> ImagePoints:
    return replace(points, lon=np.where(which, computed.lon, points.lon), lat=np.where(which, computed.lat, points.lat))


def _chosen(
    points: ImagePoints, computed: Computed, way: Track, roads: Optional[Cells], position: str, reach: float, tell: Tell
) -> tuple[Mask, Beside]:
    """Which images stand at their computed position, and the streets beside all."""

    def placed(which: Mask, told: Tell) -> Beside:
        if roads is None:
            return Beside(np.full(len(points), -1), *np.full((3, len(points)), np.nan))
        at = _at(points, computed, which)
        return beside(at.lon, at.lat, smooth_travel(at, way), way, roads, reach, told)

    nobody = np.zeros(len(points), np.bool_)
    known = points.placed & np.isfinite(computed.lon) & np.isfinite(computed.lat)
    if position == "asis" or not known.any():
        return nobody, placed(nobody, tell)
    if position == "computed":
        return known, placed(known, tell)
    if roads is None:
        better = known & smoother(points.lon, points.lat, *_filled(points, computed, known), points.sequence, way)
        return better, placed(better, tell)
    first, second = placed(nobody, part(tell, 0, 0.3)), placed(known, part(tell, 0.3, 0.6))
    better = known & straighter(first, second, points.sequence, reach)
    return better, placed(better, part(tell, 0.6, 1))


def _filled(points: ImagePoints, computed: Computed, known: Mask) -> tuple[Reals, Reals]:
    """Computed positions, and where there are none the others."""
    at = _at(points, computed, known)
    return at.lon, at.lat


def _heading(
    points: ImagePoints, computed: Computed, heading: str, travel: Reals, place: Beside, mount: Mounts
) -> Reals:
    asis = points.compass_angle
    if heading == "asis":
        return asis
    if heading == "computed":
        return np.where(np.isfinite(computed.angle), computed.angle, asis)
    way = np.where(np.isfinite(place.bearing), place.bearing, travel)
    # A sequence whose compass tells nothing may have directions from pictures; if not, it is taken to look ahead.
    other = mounts(computed.angle, travel, points.sequence)
    of_pictures = np.where(np.isfinite(other.offset) & ~other.broken, other.offset, 0.0)
    offset = np.where(np.isfinite(mount.offset) & ~mount.broken, mount.offset, of_pictures)
    unmended = np.where(mount.broken, np.nan, asis)
    return np.where(np.isfinite(way) & (points.sequence >= 0), (way + offset) % 360, unmended)
