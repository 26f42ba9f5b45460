"""What every run tells beside its results, as data: how far it is, what it waits for, what went wrong."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Optional, TypeVar, Union

from ..sentences import Sentence
from .phases import Phase

T = TypeVar("T")
LONG_PAUSE_SECONDS = 3.0  # a shorter one is not worth a word


@dataclass(frozen=True)
class Progress:
    """How far the run is, 0 to 1, and what it works on. Comes at least ten times a second, so that its reader can
    look at cancel.
    """

    fraction: float
    phase: Optional[Phase] = None


@dataclass(frozen=True)
class Halted:
    """What made every further tile fail: it says what to do."""

    sentence: Sentence


@dataclass(frozen=True)
class Note:
    """Something that went wrong and did no harm, such as a tile cache that cannot be used."""

    sentence: Sentence


@dataclass(frozen=True)
class Waiting:
    """What a limit holds back goes on by itself in about so many seconds: the photos of an image host, or without one
    the whole run, for Mapillary's limit.
    """

    seconds: float
    host: Optional[str] = None


def with_pauses(events: Iterator[T], paused_until: Callable[[], float]) -> Iterator[Union[T, Waiting]]:
    """The same events, with a word when a limit holds back the whole run until a time on the monotonic clock."""
    told_until = 0.0
    for event in events:
        yield event
        until = paused_until()
        if until > told_until + 1 and until > time.monotonic() + LONG_PAUSE_SECONDS:
            told_until = until
            yield Waiting(until - time.monotonic())
