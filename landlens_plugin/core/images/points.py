"""Images of any layer as an analysis sees them: where, when, which way, of what sequence."""

from __future__ import annotations

from dataclasses import dataclass, fields
from typing import Any

import numpy as np

from .columns import Flags, Integers, Mask, Reals, Texts

_DIGITS = 18  # so many always fit into 64 bits


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

    def order(self) -> Integers:
        """The rows in an order that does not depend on the layer's: by id, and where ids repeat by all the rest.

        Whoever works in it and decides ties by what comes first has a result that does not depend on it either.
        """
        number = numbered(self.id)
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
        return np.asarray(np.lexsort((*rest, number)))


def numbered(ids: Texts) -> Integers:
    """A number for each id, in their order: an id of digits by itself, other ones by their place among all.

    Those without an id come last, all with one number.
    """
    known = np.array([one is not None for one in ids], np.bool_)
    texts = [one for one in ids if one is not None]
    result = np.full(len(ids), np.iinfo(np.int64).max)
    if all(one.isascii() and one.isdigit() and len(one) <= _DIGITS and one[0] != "0" for one in texts):
        result[known] = np.array(texts, dtype=f"U{_DIGITS}").astype(np.int64) if texts else 0
        return result
    place = {one: number for number, one in enumerate(sorted(set(texts), key=lambda one: (len(one), one)))}
    result[known] = [place[one] for one in texts]
    return result
