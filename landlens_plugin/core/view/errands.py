"""What is still to be done, in the order in which a person misses it, and who waits for it."""

from __future__ import annotations

import dataclasses
import threading
from collections.abc import Callable, Hashable
from dataclasses import dataclass, field
from typing import Any, NamedTuple, Optional

MOST_WAITING = 100

Tell = Callable[[Any], None]
"""Called in a worker thread with an answer of :mod:`landlens_plugin.core.view.request`."""


class Asker(NamedTuple):
    """Who waits for an answer, and what to call it."""

    key: str
    tell: Tell
    is_ahead: bool


@dataclass(eq=False)
class Errand:
    """Something to find out, for all who ask for it, by their places."""

    name: Hashable
    wanted: Any
    is_far: bool = False  # whether it is known to need the network
    number: int = 0
    askers: dict[Hashable, Asker] = field(default_factory=dict)

    @property
    def is_ahead(self) -> bool:
        """Whether nobody looks at it, or not any more."""
        return all(asker.is_ahead for asker in self.askers.values())


class Errands:
    """The newest first, what is looked at before what may be looked at next. Methods may be called from any thread.

    What is asked for by several at a time is done once. Who asks anew from the same place waits for the old no longer,
    and what nobody waits for is not begun. Only so many threads as ``most_ahead`` work ahead at a time.
    """

    def __init__(self, most_ahead: int) -> None:
        self._most_ahead = most_ahead
        self._changed = threading.Condition()
        self._waiting: list[Errand] = []
        self._running: list[Errand] = []
        self._closed = False
        self._count = 0

    def add(self, name: Hashable, wanted: Any, place: Hashable, key: str, tell: Tell, *, ahead: bool = False) -> None:
        """Ask for something, from a place; who asks for what is under way hears what comes from then on."""
        with self._changed:
            self._forget(lambda one, asker: one == place)
            errand = next((one for one in (*self._waiting, *self._running) if one.name == name), None)
            if errand is None:
                errand = Errand(name, wanted)
                self._waiting.append(errand)
            self._count += 1
            errand.number = self._count
            errand.askers = {**errand.askers, place: Asker(key, tell, ahead)}
            if len(self._waiting) > MOST_WAITING:
                self._waiting.remove(min(self._waiting, key=_urgency))
            self._changed.notify_all()

    def cancel(self, key: str) -> None:
        """Nobody waits for what was asked for under this key any more."""
        with self._changed:
            self._forget(lambda place, asker: asker.key == key)

    def take(self, *, far: bool) -> Optional[Errand]:
        """What this thread is to do next, as soon as there is something; None when all is closed.

        It ends with a last word through :meth:`tell`, or is handed on.
        """
        with self._changed:
            while not self._closed:
                errand = self._next(far)
                if errand is not None:
                    self._waiting.remove(errand)
                    self._running.append(errand)
                    return errand
                self._changed.wait()
            return None

    def hand_on(self, errand: Errand) -> None:
        """Let a thread that works on the network go on with it."""
        with self._changed:
            self._running.remove(errand)
            errand.is_far = True
            if errand.askers and not self._closed:
                self._waiting.append(errand)
            self._changed.notify_all()

    def tell(self, errand: Errand, answer: Any, *, is_last: bool = True) -> None:
        """Tell all who wait for it, each under his own key; nobody once all is closed."""
        with self._changed:
            askers = [] if self._closed else list(errand.askers.values())
            if is_last and errand in self._running:
                self._running.remove(errand)
                self._changed.notify_all()
        for asker in askers:
            asker.tell(dataclasses.replace(answer, key=asker.key))

    def given_up(self, errand: Errand) -> bool:
        """Whether nobody waits for it any more; then it ends without a word."""
        with self._changed:
            if not errand.askers and errand in self._running:
                self._running.remove(errand)
                self._changed.notify_all()
                return True
            return False

    def waiting(self) -> list[Any]:
        """What else is wanted and not begun, most urgent first."""
        with self._changed:
            return [one.wanted for one in sorted(self._waiting, key=_urgency, reverse=True)]

    def close(self) -> None:
        """End all threads that take from here; nobody is told anything any more."""
        with self._changed:
            self._closed = True
            self._waiting.clear()
            self._changed.notify_all()

    def _next(self, far: bool) -> Optional[Errand]:
        ahead = sum(one.is_ahead and one.is_far for one in self._running)
        fitting = [
            one
            for one in self._waiting
            if one.is_far == far and not (far and one.is_ahead and ahead >= self._most_ahead)
        ]
        return max(fitting, key=_urgency, default=None)

    def _forget(self, is_over: Callable[[Hashable, Asker], bool]) -> None:
        for errand in (*self._waiting, *self._running):
            errand.askers = {place: one for place, one in errand.askers.items() if not is_over(place, one)}
        self._waiting = [one for one in self._waiting if one.askers]


def _urgency(errand: Errand) -> tuple[bool, int]:
    return not errand.is_ahead, errand.number
