"""Keeps all threads together below the service's limits, and lets one thread's bad news slow every other one."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager, nullcontext
from dataclasses import dataclass
from typing import Optional

from ..errors import Cancelled
from ..run.stop import Stop


@dataclass(frozen=True)
class Limit:
    """At most ``count`` requests in any ``seconds``, of which ``count`` may come at once."""

    count: int
    seconds: float


@dataclass(frozen=True)
class Slowing:
    """What to do about a service that tells how many percent of its allowance are used: ``seconds_a_percent`` between
    two requests for each that passes ``above``, and a ``pause`` of seconds after each answer that tells of more than
    ``pause_above``.
    """

    above: float
    seconds_a_percent: float
    pause_above: float
    pause: float


class Hold:
    """What slows a whole run down: pauses, and a delay after every request. Shared by all pacers of the run."""

    def __init__(self, slowing: Optional[Slowing] = None) -> None:
        self._slowing = slowing
        self.lock = threading.Lock()  # of the pacers as well, so that two of them never pass a delay at once
        self.not_before = 0.0  # on the monotonic clock
        self.extra = 0.0  # seconds after every request

    def pause(self, seconds: float) -> None:
        """Hold back every request for so many seconds from now."""
        with self.lock:
            self.not_before = max(self.not_before, time.monotonic() + seconds)

    def heed(self, used: Optional[float]) -> None:
        """Slow down or pause, as the service tells what it counts as used, in percent. None changes nothing, and
        no more than 100 is believed.
        """
        if used is None or self._slowing is None:
            return
        slowing, used = self._slowing, min(used, 100.0)
        with self.lock:
            self.extra = slowing.seconds_a_percent * max(0.0, used - slowing.above)
        if used > slowing.pause_above:
            self.pause(slowing.pause)


class Pacer:
    """Hands out permission to send a request; shared by all workers of one kind of request.

    ``count`` is called once for each request, and may raise to refuse it. Pacers with one ``hold`` pause together, and
    those with one ``wire`` share its places.
    """

    def __init__(
        self,
        *limits: Limit,
        count: Optional[Callable[[], None]] = None,
        hold: Optional[Hold] = None,
        wire: Optional[AbstractContextManager[None]] = None,
    ) -> None:
        self._count = count
        self._hold = hold or Hold()
        self._wire = wire or nullcontext()
        # A bucket for each limit: it holds `count` permits at the most and refills evenly.
        self._buckets = [(limit, [float(limit.count), time.monotonic()]) for limit in limits]

    @contextmanager
    def turn(self, stop: Stop) -> Iterator[None]:
        """A place on the wire with permission to send a request, for as long as that takes.

        Whoever has to wait for permission waits off the wire. Raises Cancelled if the run was stopped, and what
        ``count`` raises.
        """
        while True:
            with self._wire:
                delay = self.reserve()
                if delay <= 0:
                    if self._count is not None:
                        self._count()
                    yield
                    return
            if stop.wait(min(delay, 60.0)):
                raise Cancelled

    def pause(self, seconds: float) -> None:
        """Hold back every request for so many seconds from now, those of pacers with the same hold as well."""
        self._hold.pause(seconds)

    def reserve(self) -> float:
        """0 if a permit was taken from every bucket, else the seconds to wait before asking again.

        For whoever has something to look at while waiting; nothing is counted.
        """
        with self._hold.lock:
            now = time.monotonic()
            delay = self._hold.not_before - now
            for limit, bucket in self._buckets:
                rate = limit.count / limit.seconds
                bucket[0] = min(limit.count, bucket[0] + (now - bucket[1]) * rate)
                bucket[1] = now
                delay = max(delay, (1 - bucket[0]) / rate)
            if delay <= 0:
                for _, bucket in self._buckets:
                    bucket[0] -= 1
                if self._hold.extra:
                    self._hold.not_before = now + self._hold.extra
            return delay
