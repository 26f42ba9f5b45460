"""Which of two positions of an image is the better one: the camera's own, or the one that was computed from pictures.

It is decided by sequence, as a computed sequence drifts as a whole and a receiver's errors go on along a street.
"""

from __future__ import annotations

import numpy as np

from .columns import Integers, Mask, Reals
from .ground import offsets
from .offset import medians
from .snapping import Beside
from .travel import Track

# Editors take the receiver's position where the two differ by more than so many metres.
DRIFTED = 6.0
_BETTER = 0.9  # of the other one's error, so that nothing moves for chance
_LANE = 3.0  # metres from the middle of a street that a car drives anyway
_TO_SIGMA = 1.4826  # of a median deviation


def drift(lon: Reals, lat: Reals, computed_lon: Reals, computed_lat: Reals, sequence: Integers) -> Reals:
    """By how many metres the computed positions of each image's sequence stand beside the others as a whole.

    The way from the one to the other, its median by sequence; NaN where fewer than five images have both.
    """
    east, north = offsets(lon, lat, computed_lon, computed_lat)
    return np.asarray(np.hypot(medians(east, sequence), medians(north, sequence)))


def smoother(lon: Reals, lat: Reals, computed_lon: Reals, computed_lat: Reals, sequence: Integers, way: Track) -> Mask:
    """Whether the computed positions of an image's sequence are smoother and did not drift away from the others."""
    first = _roughness(lon, lat, sequence, way)
    second = _roughness(computed_lon, computed_lat, sequence, way)
    near = drift(lon, lat, computed_lon, computed_lat, sequence) <= DRIFTED
    return np.asarray((second < _BETTER * first) & near)


def straighter(asis: Beside, computed: Beside, sequence: Integers, reach: float) -> Mask:
    """Whether the computed positions of an image's sequence fit its streets better: steadier beside them, or nearer.

    ``reach`` is how far streets were looked for: how far from one an image is that found none.
    """
    return np.asarray(_misfit(computed, sequence, reach) < _BETTER * _misfit(asis, sequence, reach))


def _roughness(lon: Reals, lat: Reals, sequence: Integers, way: Track) -> Reals:
    """The median of how far an image is from halfway between its neighbours, metres."""
    lon, lat = lon[way.row], lat[way.row]
    before, after = way.neighbour(-1), way.neighbour(1)
    here = np.arange(len(way.row))
    east, north = offsets(lon, lat, lon[before], lat[before])
    other_east, other_north = offsets(lon, lat, lon[after], lat[after])
    rough = np.full(len(sequence), np.nan)
    between = (before != here) & (after != here)
    rough[way.row] = np.where(between, np.hypot(east + other_east, north + other_north) / 2, np.nan)
    return medians(rough, sequence)


def _misfit(place: Beside, sequence: Integers, reach: float) -> Reals:
    across = place.across
    middle = medians(across, sequence)
    spread = _TO_SIGMA * medians(np.abs(across - middle), sequence)
    lost = medians(np.where(place.line >= 0, np.nan_to_num(place.distance), reach), sequence) >= reach
    misfit = spread + np.maximum(0.0, np.abs(middle) - _LANE)
    return np.where(lost | ~np.isfinite(misfit), reach, misfit)
