"""How lenses bend straight lines: d(r) = r·(1 + k1·r² + k2·r⁴), and back. Radii are in focal lengths.

Beyond the radius where d turns back it means nothing: from there on, both radii grow alike.
"""

from __future__ import annotations

from typing import Any

import numpy as np

from .columns import Reals

_STEPS = 200  # enough for any root; for those of real lenses a few are
_PRECISION = 1e-13


def distorted(radius: Any, k1: Any, k2: Any) -> Reals:
    """Where a lens draws what it would draw at ``radius`` without distortion; numbers or arrays."""
    radius = np.asarray(radius, np.float64)
    turn = np.asarray(_turn(k1, k2))
    inner = np.minimum(radius, turn)
    return np.asarray(_polynomial(inner, k1, k2) + np.where(radius > turn, radius - inner, 0.0))


def undistorted(radius: Any, k1: Any, k2: Any) -> Reals:
    """The inverse of :func:`distorted`, by Newton's steps that are kept between bounds."""
    radius, k1, k2 = np.broadcast_arrays(*(np.asarray(one, np.float64) for one in (radius, k1, k2)))
    turn = np.broadcast_to(_turn(k1, k2), radius.shape)
    last = _polynomial(np.where(np.isfinite(turn), turn, 0.0), k1, k2)
    is_beyond = np.isfinite(turn) & (radius > last)
    low, high = np.zeros(radius.shape), np.minimum(turn, 2.5 * radius)  # no rising d(r) is below 0.44 r
    flat = np.minimum(radius, high)
    for _ in range(_STEPS):
        error = _polynomial(flat, k1, k2) - radius
        low, high = np.where(error < 0, flat, low), np.where(error > 0, flat, high)
        slope = 1 + flat**2 * (3 * k1 + 5 * k2 * flat**2)
        step = flat - error / np.where(slope > 0, slope, 1)
        step = np.where((slope > 0) & (step >= low) & (step <= high), step, (low + high) / 2)
        moved, flat = np.abs(step - flat), step
        if not (moved > _PRECISION * (1 + flat))[~is_beyond].any():
            break
    return np.asarray(np.where(is_beyond, np.where(is_beyond, turn, 0.0) + radius - last, flat))


def _polynomial(radius: Any, k1: Any, k2: Any) -> Reals:
    square = radius * radius
    return np.asarray(radius * (1 + square * (k1 + k2 * square)))


def _turn(k1: Any, k2: Any) -> Reals:
    """The smallest radius at which the polynomial's slope, 1 + 3·k1·r² + 5·k2·r⁴, is 0; infinite without one."""
    k1, k2 = np.asarray(k1, np.float64), np.asarray(k2, np.float64)
    under = 9 * k1**2 - 20 * k2
    # The smaller root of a quadratic in r², written so that nothing is divided by k2, which may be 0.
    below = np.sqrt(np.maximum(under, 0)) - 3 * k1
    turns = (under >= 0) & (below > 1e-9)  # or it turns so far out that no lens gets there
    return np.where(turns, np.sqrt(2 / np.where(turns, below, 1)), np.inf)
