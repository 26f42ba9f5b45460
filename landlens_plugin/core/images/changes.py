"""Two fetches of one area, compared by the ids of their images: what is new, gone, moved, turned, or as it was."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple, Optional

import numpy as np

from ..run.telling import Tell, silent
from .area import Area, within
from .columns import MISSING, Flags, Integers, Mask, Reals
from .ground import distances, turn
from .points import NO_ID, ImagePoints, numbered

KINDS = ("new", "gone", "moved", "turned", "same")
NEW, GONE, MOVED, TURNED, SAME = range(len(KINDS))
UNREAD = -1  # it is in one fetch alone, and the other one did not look there


class Fetch(NamedTuple):
    """One of the two: its images, and when each was first seen, in milliseconds since 1970, UTC, or MISSING."""

    images: ImagePoints
    first_seen: Integers


@dataclass(frozen=True)
class Changes:
    """What became of the images, one row an id; all arrays have shape (n,).

    ``kind`` is a place in :data:`KINDS`, or UNREAD; ``old`` and ``new`` are rows of the two fetches, -1 where it is in
    the other one alone. ``moved_by`` is in metres and ``turned_by`` in degrees, NaN where they are not known.
    """

    kind: Flags
    old: Integers
    new: Integers
    moved_by: Reals
    turned_by: Reals
    first_seen: Integers


def compare(
    old: Fetch,
    new: Fetch,
    moved: float,
    turned: float,
    moment: int,
    unread: Optional[Area] = None,
    tell: Tell = silent,
) -> Changes:
    """What changed from one fetch to the other.

    An image has moved if it stands more than ``moved`` metres away, and otherwise has turned if it looks more than
    ``turned`` degrees aside. Those without an id are in no row. Of several with one id the first counts, by
    :meth:`ImagePoints.order`. In ``unread``, where one of the fetches did not look, and where a position is unknown as
    well, nothing is new or gone. What is new is first seen at ``moment``, unless the new fetch says when.
    """
    number = numbered(np.concatenate([old.images.id, new.images.id]), in_order=False)
    tell(0.3)
    numbers = number[: len(old.images)], number[len(old.images) :]
    rows = [once(*both) for both in zip((old, new), numbers)]
    tell(0.6)
    listed = [one[row] for one, row in zip(numbers, rows)]
    every = np.union1d(*listed)
    of_old, of_new = (np.full(len(every), -1, np.int64) for _ in range(2))
    of_old[np.searchsorted(every, listed[0])] = rows[0]
    of_new[np.searchsorted(every, listed[1])] = rows[1]
    tell(0.8)

    both = np.flatnonzero((of_old >= 0) & (of_new >= 0))
    then, now = old.images.take(of_old[both]), new.images.take(of_new[both])
    moved_by, turned_by = np.full(len(every), np.nan), np.full(len(every), np.nan)
    moved_by[both] = distances(then.lon, then.lat, now.lon, now.lat)
    turned_by[both] = turn(then.compass_angle, now.compass_angle)
    kind = np.full(len(every), SAME, np.int8)
    kind[np.nan_to_num(turned_by) > turned] = TURNED
    kind[np.nan_to_num(moved_by) > moved] = MOVED
    kind[of_old < 0] = NEW
    kind[of_new < 0] = GONE
    if unread is not None:
        kind[_not_looked_at(old.images, of_old, unread, kind == GONE)] = UNREAD
        kind[_not_looked_at(new.images, of_new, unread, kind == NEW)] = UNREAD
    tell(1.0)

    seen = np.full(len(every), MISSING)
    seen[of_new >= 0] = new.first_seen[of_new[of_new >= 0]]
    seen[of_old >= 0] = old.first_seen[of_old[of_old >= 0]]
    seen[(kind == NEW) & (seen == MISSING)] = moment
    return Changes(kind, of_old, of_new, moved_by, turned_by, seen)


def once(fetch: Fetch, number: Integers) -> Integers:
    """The rows of a fetch that count: one for each of the numbers of its ids, in their order."""
    rows = fetch.images.order(number, (fetch.first_seen,))
    rows = rows[number[rows] != NO_ID]
    first = np.ones(len(rows), np.bool_)
    first[1:] = np.diff(number[rows]) > 0
    return np.asarray(rows[first])


def _not_looked_at(images: ImagePoints, row: Integers, unread: Area, of_these: Mask) -> Integers:
    """Which of these changes, a mask, are of images that may stand in the area."""
    changes = np.flatnonzero(of_these)
    there = images.take(row[changes])
    placed = there.placed
    inside = ~placed
    inside[placed] = within(unread, there.lon[placed], there.lat[placed])
    return np.asarray(changes[inside])
