"""Finds out once in a run whether the access token is what makes requests fail."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Optional, TypeVar

from ...errors import CredentialRejected, ImageGone, RateLimited, TileRefused, TooMuchData, Transient
from ...net.pacing import Pacer
from ...net.retry import Patience, attempt
from ...run.stop import Stop

T = TypeVar("T")


class Doubt:
    """Of the access token of a run: it ends where either service answers something that takes a good one.

    Mapillary says of some wrong tokens that they are wrong, answers to others as if it were down, and the tile host
    may refuse them without a reason. ``ask`` is called when that may be so, once in a run and by whichever thread
    comes first; it raises CredentialRejected if the token is wrong, and so does every request from then on.
    """

    def __init__(self, ask: Callable[[], None]) -> None:
        self._ask = ask
        self._lock = threading.Lock()
        self._any_answer = self._asked = False
        self._rejected: Optional[CredentialRejected] = None

    def attempt(self, call: Callable[[], T], stop: Stop, pacer: Pacer, patience: Patience) -> T:
        """As :func:`retry.attempt`; a request that a wrong token may have failed is not tried again before asking."""
        try:
            result = attempt(call, stop, pacer, patience, self._look_at)
        except RateLimited:
            raise
        except TileRefused:
            self._settle()
            raise
        except Transient as failure:
            if not (self._any_answer or failure.refused):  # refused for what was asked for, not for the token
                self._settle()
            raise
        except (ImageGone, TooMuchData):
            self._any_answer = True
            raise
        self._any_answer = True
        return result

    def _look_at(self, failure: Transient) -> None:
        if failure.is_outage and not self._any_answer:
            self._settle()

    def _settle(self) -> None:
        """Ask, or wait for the thread that asks. Raises CredentialRejected if the token is wrong."""
        with self._lock:
            if not self._asked:
                try:
                    self._ask()
                except CredentialRejected as rejected:
                    self._rejected = rejected
                self._asked = True
            if self._rejected is not None:
                raise CredentialRejected(self._rejected.said)
