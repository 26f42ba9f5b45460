"""Who serves whom, if each image serves one sample only."""

from __future__ import annotations

import numpy as np

from ...run.telling import Tell, silent
from ..columns import Integers, Reals

_TOLD_EVERY = 50  # rounds


def serve(
    sample: Integers,
    image: Integers,
    distance: Reals,
    samples: int,
    images: int,
    most: int = 1,
    tell: Tell = silent,
) -> Integers:
    """The entries that come about, in their order; entries have shape (n,) and stand by sample, the best image first.

    Each sample asks for its images from the best on until it has ``most`` of them or none are left; an image that
    several ask for goes to the nearest, of equally near ones to the first, and the others ask for their next. So nobody
    is left who would rather have another image that would rather serve there: the one stable outcome which is the best
    for every sample, in whatever order they ask (Gale and Shapley, College Admissions and the Stability of Marriage,
    1962).
    """
    count = np.bincount(sample, minlength=samples)
    ends = np.cumsum(count)
    following = ends - count  # the entry that each sample asks for next
    free = np.full(samples, most)
    holder = np.full(images, -1)  # the entry that each image serves
    asking = np.flatnonzero(count)
    rounds = 0
    while len(asking):
        if rounds % _TOLD_EVERY == 0:
            tell(1 - 1 / (1 + rounds / 100))
        rounds += 1
        asked = following[asking]
        following[asking] += 1
        free[asking] -= 1
        wanted = np.unique(image[asked])
        before = holder[wanted]
        asked = np.concatenate([asked, before[before >= 0]])
        asked = asked[np.lexsort((sample[asked], distance[asked], image[asked]))]
        wins = np.diff(image[asked], prepend=-1) != 0
        holder[image[asked[wins]]] = asked[wins]
        np.add.at(free, sample[asked[~wins]], 1)
        asking = np.unique(np.concatenate([asking, sample[asked[~wins]]]))
        asking = asking[(free[asking] > 0) & (following[asking] < ends[asking])]
    return np.sort(holder[holder >= 0])
