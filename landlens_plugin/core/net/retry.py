"""Tries again what a pause may mend: exponential back-off with jitter, up to a total deadline."""

from __future__ import annotations

import secrets
import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeVar

from ..errors import Cancelled, RateLimited, Transient
from ..run.stop import Stop
from .pacing import Pacer

T = TypeVar("T")
_random = secrets.SystemRandom()


@dataclass(frozen=True)
class Patience:
    """How often and how long to try. ``deadline`` counts seconds spent on failures, not on waiting for a limit, which
    is no failure: that takes ``limited_tries`` pauses of ``longest_pause`` seconds at the most, whatever a server asks
    for.
    """

    tries: int = 6
    first_delay: float = 0.5
    longest_delay: float = 20.0
    deadline: float = 120.0
    limited_delay: float = 5.0
    limited_tries: int = 12
    longest_pause: float = 300.0

    def pause_after(self, limit: RateLimited, limited: int) -> float:
        """Seconds to wait after a limit was met for so many times."""
        if limit.retry_after is not None:
            return min(limit.retry_after, self.longest_pause)
        delay: float = min(60.0, self.limited_delay * 2 ** (limited - 1)) * _random.uniform(0.8, 1.2)
        return delay


def attempt(call: Callable[[], T], stop: Stop, pacer: Pacer, patience: Patience) -> T:
    """The result of ``call``, tried again after every Transient. Raises the last Transient when patience ends, and
    one that was refused at once.

    A rate limit pauses every worker through ``pacer``; any other failure pauses this one only.
    """
    failures = limited = 0
    spent = 0.0  # on failures and the pauses after them
    while True:
        pacer.wait(stop)
        started = time.monotonic()
        try:
            return call()
        except RateLimited as limit:
            limited += 1
            if limited >= patience.limited_tries:
                raise
            pacer.pause(patience.pause_after(limit, limited))
        except Transient as failure:
            if failure.refused:
                raise
            failures += 1
            delay = min(patience.longest_delay, patience.first_delay * 2 ** (failures - 1)) * _random.uniform(0.5, 1.5)
            if failure.retry_after is not None:
                delay = max(delay, failure.retry_after)
            spent += time.monotonic() - started + delay
            if failures >= patience.tries or spent > patience.deadline:
                raise
            if stop.wait(delay):
                raise Cancelled from None
