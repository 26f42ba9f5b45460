"""Whether going on is of any use, as all threads of a run judge it together."""

from __future__ import annotations

import threading
from typing import Optional

from ..sentences import Sentence


class Outage:
    """Counts what fails as it does when a service is down. Methods may be called from any thread.

    After ``hopeless`` such failures going on is of no use, unless anything at all was answered. ``reason`` is the last.
    """

    def __init__(self, hopeless: int) -> None:
        self.reason = Sentence("")
        self._hopeless = hopeless
        self._lock = threading.Lock()
        self._failures = 0
        self._any_answer = False

    def answered(self) -> None:
        """Something was: the service is there, whatever else failed or will."""
        self._any_answer = True

    def failed(self, reason: Sentence) -> None:
        """One more request failed like an outage."""
        with self._lock:
            self._failures += 1
            self.reason = reason

    def is_hopeless(self, after: Optional[int] = None) -> bool:
        """Whether going on is of no use; ``after`` so many failures instead of those that it takes in mid-run."""
        return not self._any_answer and self._failures >= (self._hopeless if after is None else after)
