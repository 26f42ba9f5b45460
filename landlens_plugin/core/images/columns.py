"""Images as columns: numpy arrays of one length, so that a tile of 170,000 images costs no object an image."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass, fields
from typing import Any, Optional

import numpy as np

try:
    from numpy.typing import NDArray
except ImportError:  # numpy before 1.21, which an old QGIS may have; it is for the reader alone

    class NDArray:  # type: ignore[no-redef]
        """Stands in where numpy has no types."""

        def __class_getitem__(cls, kind: Any) -> Any:
            return Any


# Marks an absent value in integer columns; no id and no date is this.
MISSING = np.iinfo(np.int64).min

Integers = NDArray[np.int64]
Reals = NDArray[np.float64]
Numbers = NDArray[Any]  # integers or reals
Flags = NDArray[np.int8]
Texts = NDArray[np.object_]
Mask = NDArray[np.bool_]


@dataclass(frozen=True)
class ImageColumns:
    """Images of one tile or batch. All arrays have shape (n,).

    Positions are in degrees (WGS 84), quantised to tile units. ``captured_at`` is in milliseconds since 1970, UTC.
    ``compass_angle`` is in degrees clockwise from north, NaN where unknown. Integers are MISSING, flags -1, texts
    None and reals NaN where the tile says nothing.
    """

    id: Integers
    lon: Reals
    lat: Reals
    captured_at: Integers
    compass_angle: Reals
    is_pano: Flags
    sequence_id: Texts
    creator_id: Integers
    organization_id: Integers
    on_foot: Flags
    quality_score: Reals

    def __len__(self) -> int:
        return len(self.id)

    def take(self, which: Any) -> ImageColumns:
        """The rows that a mask, slice or array of indices names, in its order."""
        return ImageColumns(*(getattr(self, field.name)[which] for field in fields(self)))

    @staticmethod
    def join(parts: Sequence[ImageColumns]) -> ImageColumns:
        """Several batches as one, in their order."""
        if not parts:
            return EMPTY
        if len(parts) == 1:
            return parts[0]
        return ImageColumns(
            *(np.concatenate([getattr(part, field.name) for part in parts]) for field in fields(ImageColumns))
        )


_KINDS: dict[str, Any] = {
    "lon": np.float64,
    "lat": np.float64,
    "compass_angle": np.float64,
    "quality_score": np.float64,
    "is_pano": np.int8,
    "on_foot": np.int8,
    "sequence_id": np.object_,
}
EMPTY = ImageColumns(*(np.empty(0, _KINDS.get(field.name, np.int64)) for field in fields(ImageColumns)))


def numbers_in(value: Any) -> tuple[float, ...]:
    """The numbers of a list, or of its text as a column keeps it; none for anything else, {} and [] too."""
    parts = value.strip(" []()").split(",") if isinstance(value, str) else value
    if not isinstance(parts, (list, tuple)):
        return ()
    try:
        numbers = tuple(map(float, parts))
    except (TypeError, ValueError, OverflowError):
        return ()
    return numbers if all(map(math.isfinite, numbers)) else ()


def known(column: Any, convert: Optional[Callable[[Any], Any]] = None) -> list[Any]:
    """The values of a column, converted, flags to bool; None where they are unknown."""
    if column.dtype == np.object_:
        return column.tolist()  # type: ignore[no-any-return]
    if column.dtype == np.int8:
        unknown, convert = column < 0, convert or bool
    elif column.dtype == np.int64:
        unknown = column == MISSING
    else:
        unknown = np.isnan(column)
    values: list[Any] = np.where(unknown, 0, column).tolist()  # not every date converts from MISSING
    if convert is not None:
        values = list(map(convert, values))
    for row in np.flatnonzero(unknown).tolist():
        values[row] = None
    return values


def newest_first(images: ImageColumns, most: int) -> ImageColumns:
    """At most so many images, newest first and then by id. Images without a date come last."""
    return images.take(np.lexsort((images.id, -images.captured_at.astype(np.float64)))[:most])


class SeenIds:
    """Ids that were let through before. Of several images with one id the first is kept, in the order of tiles."""

    def __init__(self) -> None:
        self._ids: Integers = np.empty(0, np.int64)

    def fresh(self, ids: Integers) -> Mask:
        """Which of these ids appear for the first time; they count as seen from now on."""
        unique, first = np.unique(ids, return_index=True)
        place = np.searchsorted(self._ids, unique)
        known = np.zeros(len(unique), np.bool_)
        inside = place < len(self._ids)
        known[inside] = self._ids[place[inside]] == unique[inside]
        self._ids = np.insert(self._ids, place[~known], unique[~known])
        mask = np.zeros(len(ids), np.bool_)
        mask[first[~known]] = True
        return mask
