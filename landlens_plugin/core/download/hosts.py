"""When each image host may be asked again: one that asks for a pause holds back its own photos, and no other host's."""

from __future__ import annotations

import threading
import time
from typing import Optional

from ..errors import ItemError


class HostPaused(ItemError):
    """The host asked for a pause, so the photo was not asked for yet."""


class Hosts:
    """The pauses that image hosts asked for. Methods may be called from any thread."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._until: dict[str, float] = {}  # on the monotonic clock
        self._told: dict[str, float] = {}

    def pause(self, url: str, seconds: float) -> None:
        """Hold back every request to the host of this address for so many seconds from now."""
        host = host_of(url)
        with self._lock:
            self._until[host] = max(self._until.get(host, 0.0), time.monotonic() + seconds)

    def left(self, url: str) -> float:
        """Seconds for which the host of this address is not to be asked; 0 if it may be asked."""
        with self._lock:
            return max(0.0, self._until.get(host_of(url), 0.0) - time.monotonic())

    def news(self, url: str, least: float) -> Optional[float]:
        """Seconds of a pause longer than ``least`` that was not told of yet; None without one."""
        host, left = host_of(url), self.left(url)
        with self._lock:
            until = self._until.get(host, 0.0)
            if left < least or until <= self._told.get(host, 0.0) + 1:
                return None
            self._told[host] = until
        return left


def host_of(url: str) -> str:
    """The host and port of an address, in lower case."""
    return url.partition("://")[2].partition("/")[0].rpartition("@")[2].lower()
