"""Images of any layer as an analysis sees them: where, when, which way, of what sequence."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, fields
from typing import Any, Optional

import numpy as np

from .columns import Flags, Integers, Mask, Numbers, Reals, Texts

_DIGITS = 18  # so many always fit into 64 bits
NO_ID = np.iinfo(np.int64).max  # the number of those without an id


@dataclass(frozen=True)
class ImagePoints:
    """Images in the order of their layer; all arrays have shape (n,).

    Positions are in degrees, WGS 84, NaN without one; ``captured_at`` in milliseconds since 1970, UTC, MISSING if
    unknown; ``compass_angle`` in degrees from 0 to 360, clockwise from north, NaN if unknown; ``is_pano`` is -1 and
    ``quality_score`` NaN if unknown. ``sequence`` numbers the sequences, -1 for none.
    """

    id: Texts
    lon: Reals
    lat: Reals
    captured_at: Integers
    compass_angle: Reals
    is_pano: Flags
    sequence: Integers
    quality_score: Reals

    def __len__(self) -> int:
        return len(self.lon)

    @property
    def placed(self) -> Mask:
        """Which have a position."""
        return np.asarray(np.isfinite(self.lon) & np.isfinite(self.lat))

    def take(self, which: Any) -> ImagePoints:
        """The rows that a mask, slice or array of indices names, in its order."""
        return ImagePoints(*(getattr(self, field.name)[which] for field in fields(self)))

    def order(self, number: Optional[Integers] = None, also: Sequence[Numbers] = ()) -> Integers:
        """The rows in an order that does not depend on the layer's: by id, and where ids repeat by all the rest.

        Whoever works in it and decides ties by what comes first has a result that does not depend on it either.
        ``number`` are the numbers of the ids where they are known, ``also`` columns of whole numbers to look at last.
        """
        number = numbered(self.id) if number is None else number
        order = np.argsort(number, kind="stable")
        if np.all(np.diff(number[order]) > 0):
            return order
        rest = (
            np.nan_to_num(one, nan=-np.inf) if one.dtype == np.float64 else one
            for one in (
                self.sequence,
                self.quality_score,
                self.is_pano,
                self.compass_angle,
                self.lat,
                self.lon,
                self.captured_at,
            )
        )
        return np.asarray(np.lexsort((*also, *rest, number)))


def numbered(ids: Texts, in_order: bool = True) -> Integers:
    """A number for each id, in their order: an id of digits by itself, other ones by their place among all.

    Those without an id come last, all with one number. Not ``in_order`` it takes half the time where ids are no digits.
    """
    texts = ids.tolist()
    known = np.fromiter((one is not None for one in texts), np.bool_, len(texts))
    texts = [one for one in texts if one is not None]
    result = np.full(len(ids), NO_ID)
    numbers = _of_digits(texts)
    if numbers is None:
        # Sorted twice, which takes half as long as by pairs.
        every = sorted(sorted(set(texts)), key=len) if in_order else dict.fromkeys(texts)
        place = {one: number for number, one in enumerate(every)}
        numbers = np.fromiter(map(place.__getitem__, texts), np.int64, len(texts))
    result[known] = numbers
    return result


def _of_digits(texts: list[str]) -> Optional[Integers]:
    """The numbers that these texts are; None unless each is the only text of its number, and fits into 64 bits."""
    lengths = np.fromiter(map(len, texts), np.int64, len(texts))
    digits = "".join(texts)
    if texts and not (digits.isascii() and digits.isdigit() and lengths.min() > 0 and lengths.max() <= _DIGITS):
        return None
    numbers = np.fromiter(map(int, texts), np.int64, len(texts))
    return numbers if np.all(numbers >= 10 ** (lengths - 1)) else None
