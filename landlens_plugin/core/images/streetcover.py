"""How much of each street has images, how old they are, which kind, in which direction; and where there are none."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np

from ..run.telling import Tell, part, silent
from .columns import MISSING, Integers, Mask, Reals
from .ground import moved, offsets
from .lines import Lines, Pieces, pieces
from .points import ImagePoints, numbered
from .streets import Matches, Reach, matched

LEAST_GAP = 50.0  # metres
YEAR = 365.2425 * 86_400_000  # milliseconds
CLASSES = ("fresh", "aging", "old", "none")
_ENOUGH = 0.5  # of a street's length
_NO_ID = np.iinfo(np.int64).max  # the number of those without, see :func:`numbered`
_SLACK = 1e-6  # metres, and shares: what rounding may take away


class Ages(NamedTuple):
    """When images count as fresh and as old: moments in milliseconds since 1970, UTC. Later than ``date`` is none."""

    date: int
    fresh: int
    old: int

    @classmethod
    def at(cls, date: int, fresh_years: float, old_years: float) -> Ages:
        """Of a date and of years before it."""
        return cls(date, int(date - fresh_years * YEAR), int(date - old_years * YEAR))


@dataclass(frozen=True)
class Coverage:
    """By street, as many as were asked for; all arrays have shape (streets,) but for ``gaps``.

    Shares are of a street's length, NaN for a street without any. ``newest`` and ``oldest`` are MISSING where no image
    has a time. ``kind`` is the place in CLASSES.
    """

    length: Reals  # metres
    image_count: Integers
    share_covered: Reals
    share_fresh: Reals
    share_pano: Reals
    share_forward: Reals
    share_backward: Reals
    newest: Integers
    oldest: Integers
    kind: Integers
    gaps: Gaps
    later: int  # images that were taken after the date
    repeated: int  # images whose id was there already


@dataclass(frozen=True)
class Gaps:
    """Stretches without images, shape (gaps,): on which part of the lines, and where, in metres from its start."""

    part: Integers
    start: Reals
    end: Reals


def coverage(
    points: ImagePoints, lines: Lines, streets: int, segment: float, reach: Reach, ages: Ages, tell: Tell = silent
) -> Coverage:
    """The coverage of so many streets, which are the lines that ``lines.line`` numbers.

    An image covers the piece that it stands beside, and those whose middles are within ``reach.along`` of it along the
    street. A street's class is the best one that half of its length has or betters; ages that nobody knows are old.
    """
    keep = _first_of_each(points)
    repeated = int((~keep).sum())
    is_later = keep & (points.captured_at > ages.date)
    keep &= ~is_later
    if not keep.all():
        points = points.take(keep)
    tell(0.1)
    cut = pieces(lines, segment)
    matches = matched(points, lines, reach, part(tell, 0.1, 0.9))
    first, last = _covered(matches, cut, len(lines), reach.along)
    image = np.flatnonzero(first <= last)
    first, last = first[image], last[image]
    street = lines.line[matches.part[image]]
    taken, sense = points.captured_at[image], matches.sense[image]
    known = taken != MISSING
    length: Reals = np.bincount(cut.line, cut.length, minlength=streets).astype(np.float64)

    def pieces_of(which: Mask) -> Mask:
        begun = np.bincount(first[which], minlength=len(cut) + 1)
        ended = np.bincount(last[which] + 1, minlength=len(cut) + 1)
        return np.asarray(np.cumsum(begun - ended)[:-1] > 0)

    def share(which: Mask) -> Reals:
        some = np.bincount(cut.line, cut.length * pieces_of(which), minlength=streets)
        return np.where(length > 0, np.minimum(1.0, some / np.where(length > 0, length, 1)), np.nan)

    covered = share(np.ones(len(image), np.bool_))
    fresh = share(known & (taken >= ages.fresh))
    enough = [one >= _ENOUGH - _SLACK for one in (fresh, share(known & (taken >= ages.old)), covered)]
    newest, oldest = _newest(street[known], taken[known], streets)
    tell(1.0)
    return Coverage(
        length,
        np.bincount(street, minlength=streets),
        covered,
        fresh,
        share(points.is_pano[image] == 1),
        share(sense == 1),
        share(sense == -1),
        newest,
        oldest,
        np.select(enough, [0, 1, 2], 3),
        _gaps(cut, pieces_of(np.ones(len(image), np.bool_))),
        int(is_later.sum()),
        repeated,
    )


def stretches(lines: Lines, gaps: Gaps) -> Iterator[tuple[Reals, Reals]]:
    """The corners of each gap, longitudes and latitudes, with all bends of the street between its ends."""
    first = np.searchsorted(lines.part, gaps.part)
    end = np.searchsorted(lines.part, gaps.part, side="right")
    for begin, stop, start, finish in zip(first.tolist(), end.tolist(), gaps.start.tolist(), gaps.end.tolist()):
        lon, lat = lines.lon[begin:stop], lines.lat[begin:stop]
        east, north = offsets(lon[:-1], lat[:-1], lon[1:], lat[1:])
        length = np.hypot(east, north)
        along = np.concatenate([[0.0], np.cumsum(length)])
        inner = (along > start + _SLACK) & (along < finish - _SLACK)
        ends = np.array([start, finish])
        at = np.clip(np.searchsorted(along, ends, side="right") - 1, 0, len(length) - 1)
        way = np.clip((ends - along[at]) / np.where(length[at] > 0, length[at], 1), 0, 1)
        x, y = moved(lon[at], lat[at], way * east[at], way * north[at])
        yield np.concatenate([x[:1], lon[inner], x[1:]]), np.concatenate([y[:1], lat[inner], y[1:]])


def _first_of_each(points: ImagePoints) -> Mask:
    """Which images are the first of their id, in canonical order; those without an id all are."""
    keep = np.ones(len(points), np.bool_)
    known = [one for one in points.id if one is not None]
    if len(set(known)) < len(known):
        order = points.order()
        number = numbered(points.id)[order]
        again = (number[1:] == number[:-1]) & (number[1:] < _NO_ID)
        keep[order[1:][again]] = False
    return keep


def _covered(matches: Matches, cut: Pieces, parts: int, along: float) -> tuple[Integers, Integers]:
    """The first and the last piece that each image covers, shape (n,); where it covers none, the last comes first."""
    count = np.bincount(cut.part, minlength=parts)
    begin = np.cumsum(count) - count
    size = np.zeros(parts)
    size[cut.part] = cut.length
    on = np.flatnonzero(matches.part >= 0)
    part_of = matches.part[on]
    length = size[part_of]
    reach = np.maximum(along, length / 2) + _SLACK
    low = np.ceil((matches.along[on] - reach) / length - 0.5)
    high = np.floor((matches.along[on] + reach) / length - 0.5)
    first, last = np.zeros(len(matches.part), np.int64), np.full(len(matches.part), -1)
    first[on] = begin[part_of] + np.maximum(low, 0).astype(np.int64)
    last[on] = begin[part_of] + np.minimum(high, count[part_of] - 1).astype(np.int64)
    return first, last


def _newest(street: Integers, taken: Integers, streets: int) -> tuple[Integers, Integers]:
    newest, oldest = np.full((2, streets), MISSING)
    order = np.argsort(taken, kind="stable")
    newest[street[order]] = taken[order]  # where a street repeats, its last one stays
    oldest[street[order[::-1]]] = taken[order[::-1]]
    return newest, oldest


def _gaps(cut: Pieces, covered: Mask) -> Gaps:
    """Runs of pieces without images on one part, 50 m and longer."""
    bare = np.flatnonzero(~covered)
    follows = (np.diff(bare) == 1) & (np.diff(cut.part[bare]) == 0)
    opens, closes = (np.ones(len(bare), np.bool_) for _ in range(2))
    opens[1:], closes[:-1] = ~follows, ~follows
    first, last = bare[opens], bare[closes]
    start = cut.along[first] - cut.length[first] / 2
    end = cut.along[last] + cut.length[last] / 2
    long = end - start >= LEAST_GAP - _SLACK
    return Gaps(cut.part[first[long]], start[long], end[long])
