"""Which of several images is the better one."""

from __future__ import annotations

import numpy as np

from ..columns import Integers, Reals
from ..points import ImagePoints

NEWEST, QUALITY, CENTRE = KEEP = ("newest", "quality", "centre")
ALIKE = 0.05  # scores that differ by no more tell little: half of all panoramas lie within so much
_ROUNDING = 1e-6


def best_first(images: ImagePoints, keep: str, group: Integers, image: Integers, distance: Reals) -> Integers:
    """The order of entries by their group, and within it from the best to the worst; all have shape (n,).

    An entry is an image that could serve a group, at so many metres from its centre. ``keep`` is one of:

    - ``newest``; images without a date come last;
    - ``quality``: those whose score is within ALIKE of the best of the group, newest first, then those within twice as
      much, and so on; without a score they come last;
    - ``centre``: the nearest to it.
    """
    count = len(images)
    place = np.empty(count, np.int64)
    # The complement turns the order round, and makes MISSING the largest.
    place[np.argsort(~images.captured_at, kind="stable")] = np.arange(count)
    if keep == NEWEST:
        return np.argsort(group * count + place[image], kind="stable")
    if keep == CENTRE:
        return np.asarray(np.lexsort((image, distance, group)))
    return np.asarray(np.lexsort((place[image], _steps(images.quality_score[image], group), group)))


def _steps(score: Reals, group: Integers) -> Reals:
    """How many times ALIKE a score is below the best of its group."""
    best = np.full(int(group.max(initial=-1)) + 1, -np.inf)
    known = np.isfinite(score)
    np.maximum.at(best, group[known], score[known])
    steps = np.full(len(score), np.inf)
    steps[known] = np.maximum(0, np.ceil((best[group[known]] - score[known]) / ALIKE - _ROUNDING) - 1)
    return steps
