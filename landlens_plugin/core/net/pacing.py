"""Keeps all threads together below the service's limits, and lets one thread's bad news slow every other one."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import AbstractContextManager, contextmanager, nullcontext
from dataclasses import dataclass
from typing import Optional

from ..errors import Cancelled
from ..run.stop import Stop
from .foreign import TooManyValues, parsed_json, real_number


@dataclass(frozen=True)
class Limit:
    """At most ``count`` requests in any ``seconds``, of which ``count`` may come at once."""

    count: int
    seconds: float


class Hold:
    """What slows a whole run down: pauses, and a delay after every request. Shared by all pacers of the run."""

    def __init__(self) -> None:
        self.lock = threading.Lock()  # of the pacers as well, so that two of them never pass a delay at once
        self.not_before = 0.0  # on the monotonic clock
        self.extra = 0.0  # seconds after every request

    def pause(self, seconds: float) -> None:
        """Hold back every request for so many seconds from now."""
        with self.lock:
            self.not_before = max(self.not_before, time.monotonic() + seconds)

    def heed_usage(self, headers: Mapping[str, str]) -> None:
        """Slow down above 85 % of the app's allowance and pause above 95 %, as ``x-app-usage`` tells it.

        An answer that does not tell it changes nothing, and no more than 100 % is believed: that is a pause of half a
        minute after each answer, and a second and a half between requests.
        """
        used = _usage(headers.get("x-app-usage"))
        if used is None:
            return
        with self.lock:
            self.extra = 0.0 if used <= 85 else 0.1 * (min(used, 100.0) - 85)
        if used > 95:
            self.pause(30.0)


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


def _usage(header: Optional[str]) -> Optional[float]:
    """The highest percentage in an ``x-app-usage`` header; None when there is none or it cannot be read."""
    try:
        usage = parsed_json((header or "").encode())
    except TooManyValues:
        return None
    numbers = [real_number(value) for value in usage.values()] if isinstance(usage, dict) else []
    return max((number for number in numbers if number is not None), default=None)
