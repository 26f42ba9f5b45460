"""How far a run is, in words and numbers: what is done of what it works on, how fast, and how long it still takes."""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from typing import Optional

from ..sentences import Sentence

_ORDER = ("tiles", "details", "photos")
_WINDOW_SECONDS = 15.0  # that speed is measured over: long enough to be steady, short enough to follow a change
_SOONEST_SECONDS = 3.0  # no forecast from less than that


@dataclass(frozen=True)
class Phase:
    """One kind of work: ``tiles``, ``details`` or ``photos``, how many of them are done, and of how many.

    ``made`` are those that took the time of a download, ``bytes`` what they had; for the others it would tell nothing.
    """

    what: str
    done: int
    total: int
    made: int = 0
    bytes: int = 0


class PhaseWords:
    """Says the phases that a run is in as one sentence; a run may be in two, tiles and details."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._phases: dict[str, Phase] = {}
        self._seen: deque[tuple[float, int, int]] = deque()  # when, photos made, their bytes

    def take(self, phase: Phase) -> None:
        """Note how far a phase is."""
        self._phases[phase.what] = phase
        if phase.what == "photos":
            now = self._clock()
            self._seen.append((now, phase.made, phase.bytes))
            while len(self._seen) > 2 and self._seen[0][0] < now - _WINDOW_SECONDS:
                self._seen.popleft()

    def sentence(self) -> Optional[Sentence]:
        """What to tell, in the order of the work; None before the first. What is done is left out."""
        phases = [self._phases[what] for what in _ORDER if what in self._phases]
        phases = [one for one in phases if one.done < one.total] or phases[-1:]
        told = [self._of(phase) for phase in phases]
        if len(told) < 2:
            return told[0] if told else None
        return Sentence("{first}, {second}", first=told[0], second=told[1])

    def _of(self, phase: Phase) -> Sentence:
        numbers = {"done": phase.done, "total": phase.total}
        if phase.what == "tiles":
            return Sentence("tiles {done:,} of {total:,}", **numbers)
        if phase.what == "details":
            return Sentence("details {done:,} of {total:,}", **numbers)
        speed = self._speed(phase)
        if speed is None:
            return Sentence("photos {done:,} of {total:,}", **numbers)
        megabytes, left = speed
        return Sentence(
            "photos {done:,} of {total:,}, {speed:,.1f} MB/s, {left}", **numbers, speed=megabytes, left=time_left(left)
        )

    def _speed(self, phase: Phase) -> Optional[tuple[float, float]]:
        """Megabytes a second, and the seconds that are left at the present speed; None while that cannot be said."""
        if not self._seen or phase.done >= phase.total:
            return None
        (begun, made, size), (now, made_now, size_now) = self._seen[0], self._seen[-1]
        if now - begun < _SOONEST_SECONDS or made_now == made:
            return None
        seconds = now - begun
        return (size_now - size) / 1e6 / seconds, (phase.total - phase.done) * seconds / (made_now - made)


def time_left(seconds: float) -> Sentence:
    """A forecast in round numbers, as nobody can know better."""
    if seconds < 55:
        return Sentence("less than a minute left")
    if seconds < 90:
        return Sentence("1 minute left")
    if seconds < 90 * 60:
        return Sentence("{minutes:.0f} minutes left", minutes=seconds / 60)
    return Sentence("{hours:.0f} hours left", hours=seconds / 3600)


def time_needed(seconds: float) -> Sentence:
    """A forecast of a whole run, in round numbers."""
    if seconds < 10:
        return Sentence("a few seconds")
    if seconds < 90:
        return Sentence("about {seconds:.0f} seconds", seconds=round(seconds, -1))
    if seconds < 90 * 60:
        return Sentence("about {minutes:.0f} minutes", minutes=seconds / 60)
    return Sentence("about {hours:.0f} hours", hours=seconds / 3600)
