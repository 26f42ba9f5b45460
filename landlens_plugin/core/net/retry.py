"""Tries again what a pause may mend: exponential back-off with jitter, up to a total deadline."""

from __future__ import annotations

import secrets
import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import Optional, TypeVar

from ..errors import Cancelled, RateLimited, Transient
from ..run.stop import Stop
from .pacing import Pacer

T = TypeVar("T")
_random = secrets.SystemRandom()


@dataclass(frozen=True)
class Patience:
    """How often and how long to try, in seconds. ``deadline`` counts those spent on failures, not on waiting for a
    limit, which is no failure: that takes ``limited_tries`` pauses of ``longest_pause`` at the most, whatever a server
    asks for. A server is waited for through ``silence``, and ``drip`` is how long one may send next to nothing.
    """

    tries: int = 6
    first_delay: float = 0.5
    longest_delay: float = 20.0
    deadline: float = 120.0
    limited_delay: float = 5.0
    limited_tries: int = 12
    longest_pause: float = 300.0
    silence: float = 60.0
    drip: float = 20.0

    def pause_after(self, limit: RateLimited, limited: int) -> float:
        """Seconds to wait after a limit was met for so many times."""
        if limit.retry_after is not None:
            return min(limit.retry_after, self.longest_pause)
        delay: float = min(60.0, self.limited_delay * 2 ** (limited - 1)) * _random.uniform(0.8, 1.2)
        return delay


def attempt(
    call: Callable[[], T],
    stop: Stop,
    pacer: Pacer,
    patience: Patience,
    look_at: Optional[Callable[[Transient], None]] = None,
) -> T:
    """The result of ``call``, tried again after every Transient. Raises the last Transient when patience ends, and
    one that was refused at once.

    Args:
        call: Sends one request and judges its answer, both on the wire.
        stop: Ends every waiting.
        pacer: Says when to send. A rate limit pauses all who share it; any other failure pauses this thread alone, and
            off the wire.
        patience: How often, and how long.
        look_at: Called with a failure that is no limit before it is tried again; it may raise to end that.
    """
    failures = limited = 0
    spent = 0.0  # on failures and the pauses after them
    while True:
        try:
            with pacer.turn(stop):
                started = time.monotonic()
                try:
                    return call()
                except RateLimited as limit:
                    limited += 1
                    if limited < patience.limited_tries:
                        pacer.pause(patience.pause_after(limit, limited))  # before the next one gets on the wire
                    raise
        except RateLimited:  # noqa: PERF203 - it is tried again
            if limited >= patience.limited_tries:
                raise
        except Transient as failure:
            if failure.refused:
                raise
            if look_at is not None:
                look_at(failure)
            failures += 1
            delay = min(patience.longest_delay, patience.first_delay * 2 ** (failures - 1)) * _random.uniform(0.5, 1.5)
            if failure.retry_after is not None:
                delay = max(delay, failure.retry_after)
            spent += time.monotonic() - started + delay
            if failures >= patience.tries or spent > patience.deadline:
                raise
            if stop.wait(delay):
                raise Cancelled from None
