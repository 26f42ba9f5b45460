"""The one signal that ends a run: an event that also breaks off what blocks, such as a socket being read."""

from __future__ import annotations

import socket
import threading
from collections.abc import Callable, Iterable, Iterator
from itertools import islice
from typing import TypeVar

from ..errors import Cancelled

T = TypeVar("T")
_BLOCK = 1000


class Stop:
    """Set once, by any thread. Waiting ends and registered sockets are shut down, so nothing blocks any longer."""

    def __init__(self) -> None:
        self._event = threading.Event()
        self._lock = threading.Lock()
        self._sockets: set[socket.socket] = set()

    def is_set(self) -> bool:
        """Whether the run is to end."""
        return self._event.is_set()

    def wait(self, seconds: float) -> bool:
        """Sleep that ends early when the run is stopped; True if it was."""
        return self._event.wait(seconds)

    def set(self) -> None:
        """End the run: wake every sleeper and break off every transfer."""
        self._event.set()
        with self._lock:
            sockets = list(self._sockets)
        for sock in sockets:
            _shut_down(sock)

    def watch(self, sock: socket.socket) -> None:
        """Break off this socket's transfer when the run is stopped."""
        with self._lock:
            # Closed sockets are dropped here rather than by a callback from the HTTP library, which has none.
            self._sockets = {known for known in self._sockets if known.fileno() != -1}
            self._sockets.add(sock)
        if self._event.is_set():
            _shut_down(sock)


def never() -> bool:
    """The stop of what nobody stops."""
    return False


def watched(items: Iterable[T], stopped: Callable[[], bool]) -> Iterator[T]:
    """The items, with a look at ``stopped`` before every thousand of them. Raises Cancelled."""
    source = iter(items)
    while block := list(islice(source, _BLOCK)):
        if stopped():
            raise Cancelled
        yield from block


def _shut_down(sock: socket.socket) -> None:
    try:
        # The plain one: an SSLSocket's own would take the TLS layer from under the thread that reads through it.
        socket.socket.shutdown(sock, socket.SHUT_RDWR)
    except OSError:
        return  # closed, or never connected: nothing is left to break off
