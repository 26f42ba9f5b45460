"""Connections that end when the run is stopped, for ``requests``: while connecting as well as while reading."""

from __future__ import annotations

import errno
import http.client
import io
import os
import selectors
import socket
import threading
import time
from typing import Any

from requests.adapters import HTTPAdapter
from urllib3.connection import HTTPConnection, HTTPSConnection
from urllib3.connectionpool import HTTPConnectionPool, HTTPSConnectionPool
from urllib3.exceptions import ConnectTimeoutError, NewConnectionError

from ..errors import ItemError, Transient
from ..run.stop import Stop

# How long a stopped run may go on looking up an address or connecting.
_SLICE_SECONDS = 0.2
# What connect_ex answers where it has begun and not failed.
_UNDER_WAY = (0, errno.EINPROGRESS, errno.EWOULDBLOCK)
# Below this, measured over the seconds that a drip is borne and so many reads, a transfer counts as stuck: a time-out
# alone, which begins anew with every byte, never ends a slow drip.
_SLOWEST_BYTES_A_SECOND = 2_000
_DRIP_READS = 10
_LONGEST_LINE = 64 * 1024  # bytes of a header, or of the size of a piece
_MOST_BYTES = 512 * 2**20  # of one answer with all that is around its body, such as headers without end


class _Timed(io.RawIOBase):
    """What comes from a socket, as it comes. Raises Transient once it has all but stopped coming,
    for ``drip`` seconds, and ItemError if it never ends.
    """

    def __init__(self, raw: Any, drip: float) -> None:
        self._raw = raw
        self._drip = drip
        self._began = False
        self._bytes = self._reads = self._total = 0
        self._seconds = 0.0

    def readable(self) -> bool:
        """Say that this can be read."""
        return True

    def fileno(self) -> int:
        """The socket's own."""
        return int(self._raw.fileno())

    def readinto(self, buffer: Any) -> Any:
        """Read what is there. The first read waits for the server to think, so it does not count."""
        start = time.monotonic()
        count = self._raw.readinto(buffer)
        if self._began:
            self._bytes += count or 0
            self._reads += 1
            self._seconds += time.monotonic() - start
        self._began = True
        self._total += count or 0
        if self._total > _MOST_BYTES:
            raise ItemError("the answer does not end")
        if self._seconds > self._drip and self._reads >= _DRIP_READS:
            if self._bytes / self._seconds < _SLOWEST_BYTES_A_SECOND:
                raise Transient("the transfer all but stood still")
            self._bytes = self._reads = 0
            self._seconds = 0.0
        return count

    def close(self) -> None:
        """Give the socket back."""
        self._raw.close()
        super().close()


class _Bounded(io.BufferedReader):
    """Never reads to the end at once, nor a line without end: a length below zero would ask for that."""

    def read(self, size: Any = -1) -> bytes:
        """So many bytes."""
        if size is None or size < 0:
            raise http.client.HTTPException("a length below zero")
        return super().read(size)

    def readline(self, size: Any = -1) -> bytes:
        """A line, or the beginning of a long one."""
        return super().readline(_LONGEST_LINE if size is None or size < 0 else size)


class _Answer(http.client.HTTPResponse):
    """An answer that is read from the socket through a :class:`_Timed`."""

    drip: float

    def __init__(self, sock: socket.socket, *args: Any, **kwargs: Any) -> None:
        super().__init__(sock, *args, **kwargs)
        self.fp = _Bounded(_Timed(self.fp.detach(), self.drip))


def _addresses(connection: Any, host: str, port: int, stop: Stop) -> Any:
    """What ``getaddrinfo`` says. Nothing breaks that off, so a stopped run leaves it behind in a thread of its own."""
    answer: list[Any] = []
    answered = threading.Event()

    def ask() -> None:
        try:
            answer.append(socket.getaddrinfo(host, port, type=socket.SOCK_STREAM))
        except Exception as error:  # noqa: BLE001 - raised again by who waits for it
            answer.append(error)
        answered.set()

    threading.Thread(target=ask, name="resolver", daemon=True).start()
    while not answered.wait(_SLICE_SECONDS):
        if stop.is_set():
            raise NewConnectionError(connection, "stopped")
    if isinstance(answer[0], OSError):
        raise NewConnectionError(connection, f"no address found for {host}: {answer[0]}") from answer[0]
    if isinstance(answer[0], Exception):
        raise answer[0]
    return answer[0]


def _connect(connection: Any, stop: Stop) -> socket.socket:
    """A connected socket that `stop` knows. The library's own connect() cannot be broken off."""
    host, port = getattr(connection, "_dns_host", connection.host), connection.port
    timeout = connection.timeout if isinstance(connection.timeout, (int, float)) else 30.0
    problem: Exception = OSError(f"no address for {host}")
    addresses = _addresses(connection, host, port, stop)
    deadline = time.monotonic() + timeout
    for family, kind, protocol, _, address in addresses:
        sock = socket.socket(family, kind, protocol)
        try:
            for option in connection.socket_options or ():
                sock.setsockopt(*option)
            sock.setblocking(False)
            code = sock.connect_ex(address)
            if code not in _UNDER_WAY:  # the selector would call this socket ready, and it would tell of no error
                raise OSError(code, os.strerror(code))
            with selectors.DefaultSelector() as selector:
                selector.register(sock, selectors.EVENT_WRITE)
                while not selector.select(_SLICE_SECONDS):
                    if stop.is_set():
                        raise NewConnectionError(connection, "stopped")
                    if time.monotonic() > deadline:
                        raise ConnectTimeoutError(connection, f"no connection to {host} within {timeout:g} s")
            code = sock.getsockopt(socket.SOL_SOCKET, socket.SO_ERROR)
            if code:
                raise OSError(code, os.strerror(code))
            sock.settimeout(timeout)
            stop.watch(sock)
            return sock
        except (NewConnectionError, ConnectTimeoutError):
            sock.close()
            raise
        except OSError as error:
            sock.close()
            problem = error
    raise NewConnectionError(connection, str(problem)) from problem


class StoppableAdapter(HTTPAdapter):
    """A ``requests`` adapter whose pooled connections are broken off by ``stop``, and by ``drip`` seconds of one."""

    def __init__(self, stop: Stop, connections: int, drip: float) -> None:
        self._stop = stop
        self._drip = drip
        super().__init__(pool_connections=16, pool_maxsize=connections, max_retries=0, pool_block=False)

    def init_poolmanager(self, *args: Any, **kwargs: Any) -> None:
        """Make the manager of direct connections."""
        super().init_poolmanager(*args, **kwargs)
        self._equip(self.poolmanager)

    def proxy_manager_for(self, proxy: Any, **kwargs: Any) -> Any:
        """Make, or reuse, the manager of connections through a proxy."""
        manager = super().proxy_manager_for(proxy, **kwargs)
        self._equip(manager)
        return manager

    def _equip(self, manager: Any) -> None:
        stop, seconds = self._stop, self._drip

        class Answer(_Answer):
            drip = seconds

        class Plain(HTTPConnection):
            response_class = Answer

            def _new_conn(self) -> socket.socket:
                return _connect(self, stop)

        class Secure(HTTPSConnection):
            response_class = Answer
            _plain: Any = None

            def _new_conn(self) -> socket.socket:
                sock = _connect(self, stop)
                # TLS takes the socket over, and leaves the one that `stop` knows empty; this one shares its connection.
                self._plain = sock.dup()
                stop.watch(self._plain)
                return sock

            def connect(self) -> None:
                try:
                    super().connect()
                    if isinstance(self.sock, socket.socket):  # and not TLS inside of TLS
                        stop.watch(self.sock)
                finally:
                    if self._plain is not None:
                        self._plain.close()

        class PlainPool(HTTPConnectionPool):
            ConnectionCls = Plain

        class SecurePool(HTTPSConnectionPool):
            ConnectionCls = Secure

        # A SOCKS manager has pools of its own: they end by the library's time-outs, and nothing ends a slow drip.
        if manager.pool_classes_by_scheme.get("http") is HTTPConnectionPool:
            manager.pool_classes_by_scheme = {"http": PlainPool, "https": SecurePool}
