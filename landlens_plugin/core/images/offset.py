"""How cameras stand to the direction of travel: the middle and the spread of angles, sequence by sequence."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np

from .columns import Integers, Mask, Reals
from .ground import turn, wrapped

FEWEST = 5  # images of a sequence of which something can be said
# Measured on eleven sequences: working compasses spread by 20 degrees and less, the broken one by 39.
BROKEN = 25.0
_STEADY = 15.0  # degrees; a spread below it lets an offset count as a mount, ahead, to a side or back
_NEAR_MOUNT = 20.0  # degrees
_BINS = 24


class Mounts(NamedTuple):
    """How the camera of each image's sequence stands; shape (n,), degrees, NaN where too little is known."""

    offset: Reals  # clockwise from the direction of travel, 0 to 360
    spread: Reals  # median absolute deviation from it

    @property
    def broken(self) -> Mask:
        """Whose direction says nothing."""
        return np.asarray(np.nan_to_num(self.spread, nan=0.0) > BROKEN)


def mounts(angle: Reals, travel: Reals, sequence: Integers) -> Mounts:
    """The camera's offset from the direction of travel, and how far its images stray from it, by sequence.

    The offset is a circular median: a stopped car or a bend turns it no more than a wrong angle does. One near to
    ahead, right, back or left is taken to be just that, if the sequence is steady.
    """
    offset, spread = circular(wrapped(angle - travel), sequence)
    mount = np.round(offset / 90) * 90
    is_mount = (turn(offset, mount) <= _NEAR_MOUNT) & (spread < _STEADY)
    return Mounts(np.asarray(np.where(is_mount, mount, offset) % 360, np.float64), spread)


def circular(angle: Reals, group: Integers) -> tuple[Reals, Reals]:
    """The circular median of the angles of each row's group and their median deviation; shape (n,), degrees.

    Of groups below 0, and of those with fewer than five known angles, both are NaN. The median is taken about the
    densest 45 degrees, so that it is no matter where the circle is cut.
    """
    known, number, groups = _of_groups(np.isfinite(angle), group)
    some = angle[known] % 360
    bins = np.minimum((some / (360 / _BINS)).astype(np.int64), _BINS - 1)
    counts = np.bincount(number * _BINS + bins, minlength=groups * _BINS).reshape(groups, _BINS)
    counts = counts + np.roll(counts, 1, axis=1) + np.roll(counts, -1, axis=1)
    middle = (counts.argmax(axis=1) + 0.5) * (360 / _BINS) if groups else np.empty(0)
    for _ in range(2):  # the second time about the median itself
        middle = middle + median_of(wrapped(some - middle[number]), number, groups)
    spread = median_of(turn(some, middle[number]), number, groups)
    return _spread_out(middle % 360, known, number, group), _spread_out(spread, known, number, group)


def medians(values: Reals, group: Integers) -> Reals:
    """The median of the known values of each row's group; NaN as for :func:`circular`."""
    known, number, groups = _of_groups(np.isfinite(values), group)
    return _spread_out(median_of(values[known], number, groups), known, number, group)


def median_of(values: Reals, number: Integers, groups: int) -> Reals:
    """The median of each of so many groups, none of them empty; ``number`` tells to which a value belongs."""
    ordered = values[np.lexsort((values, number))]
    count = np.bincount(number, minlength=groups)
    start = np.cumsum(count) - count
    return (ordered[start + (count - 1) // 2] + ordered[start + count // 2]) / 2 if len(values) else np.empty(0)


def _of_groups(known: Mask, group: Integers) -> tuple[Integers, Integers, int]:
    """The rows that are known and of a group that is large enough, the new number of each one's group, how many."""
    rows = np.flatnonzero(known & (group >= 0))
    _, number, count = np.unique(group[rows], return_inverse=True, return_counts=True)
    large = count >= FEWEST
    keep = large[number]
    return rows[keep], (np.cumsum(large) - 1)[number[keep]], int(large.sum())


def _spread_out(value: Reals, known: Integers, number: Integers, group: Integers) -> Reals:
    """A value of each group to all rows of the group, also those that had no part in it."""
    of_group = np.full(int(group.max(initial=-1)) + 2, np.nan)  # the last one is for those of no group
    of_group[group[known]] = value[number]
    return of_group[group]
