"""Leases run out, so that what a dead worker held is somebody else's soon; one that lives renews its own."""

from __future__ import annotations

import contextlib
import secrets
import socket
import threading
from collections.abc import Callable
from os import getpid
from types import TracebackType
from typing import Optional

from landlens.errors import LandLensError

LEASE_SECONDS = 300.0


def worker_name() -> str:
    """A name that no other worker has: where it runs, as which process, and a word of its own."""
    return f"{socket.gethostname()}:{getpid()}:{secrets.token_hex(3)}"


class Renewing:
    """Calls ``renew`` in a thread, thrice in each lease, for as long as the block lasts."""

    def __init__(self, renew: Callable[[], None], lease: float = LEASE_SECONDS) -> None:
        self._renew, self._every = renew, lease / 3
        self._end = threading.Event()
        self._thread = threading.Thread(target=self._run, name="landlens-leases", daemon=True)

    def __enter__(self) -> Renewing:
        self._thread.start()
        return self

    def __exit__(
        self,
        kind: Optional[type[BaseException]],
        error: Optional[BaseException],
        trace: Optional[TracebackType],
    ) -> None:
        self._end.set()
        self._thread.join()

    def _run(self) -> None:
        while not self._end.wait(self._every):
            with contextlib.suppress(LandLensError):  # the worker itself meets it, and says so
                self._renew()
