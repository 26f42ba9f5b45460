"""What the operator of a job is told: a line at once, or how far it is now and then."""

from __future__ import annotations

import sys
import threading
import time
from typing import TextIO

from landlens.sentences import Sentence

_PROGRESS_SECONDS = 10.0


class Teller:
    """Writes lines. Methods may be called from any thread."""

    def __init__(self, out: TextIO = sys.stdout, every: float = _PROGRESS_SECONDS) -> None:
        self._out, self._every = out, every
        self._lock = threading.Lock()
        self._told = -every

    def say(self, sentence: Sentence) -> None:
        """A line, at once."""
        with self._lock:
            self._out.write(f"{sentence}\n")
            self._out.flush()

    def progress(self, sentence: Sentence) -> None:
        """A line, unless the one before was just now."""
        now = time.monotonic()
        if now - self._told >= self._every:
            self._told = now
            self.say(sentence)
