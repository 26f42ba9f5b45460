"""What thinning answers: the images that stay, and the samples that they serve."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ..columns import Integers, Reals


@dataclass(frozen=True)
class Samples:
    """What images were chosen for, whether there was one or not; shape (n,)."""

    lon: Reals  # degrees, WGS 84; NaN of a point without a position
    lat: Reals
    direction: Reals  # degrees clockwise from north; NaN where any will do

    def __len__(self) -> int:
        return len(self.lon)


@dataclass(frozen=True)
class Thinned:
    """The images that stay, shape (n,): each serves one sample."""

    image: Integers
    sample: Integers  # its place among the samples
    rank: Integers  # 1 is the best of its sample
    distance: Reals  # metres from the sample
    samples: Samples

    def __len__(self) -> int:
        return len(self.image)

    def image_count(self) -> Integers:
        """How many images each sample has, shape (samples,)."""
        return np.bincount(self.sample, minlength=len(self.samples))


def each_its_own(lon: Reals, lat: Reals, image: Integers) -> Thinned:
    """Images that are samples themselves; positions are those of all images."""
    count = len(image)
    samples = Samples(lon[image], lat[image], np.full(count, np.nan))
    return Thinned(image, np.arange(count), np.ones(count, np.int64), np.zeros(count), samples)
