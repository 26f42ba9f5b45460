"""Connections that end when the run is stopped, for ``requests``: while connecting as well as while reading."""

from __future__ import annotations

import os
import selectors
import socket
import time
from typing import Any

from requests.adapters import HTTPAdapter
from urllib3.connection import HTTPConnection, HTTPSConnection
from urllib3.connectionpool import HTTPConnectionPool, HTTPSConnectionPool
from urllib3.exceptions import ConnectTimeoutError, NewConnectionError

from .stop import Stop

# How long a stopped run may go on connecting.
_SLICE_SECONDS = 0.2


def _connect(connection: Any, stop: Stop) -> socket.socket:
    """A connected socket that `stop` knows. The library's own connect() cannot be broken off."""
    host, port = getattr(connection, "_dns_host", connection.host), connection.port
    timeout = connection.timeout if isinstance(connection.timeout, (int, float)) else 30.0
    deadline = time.monotonic() + timeout
    problem: Exception = OSError(f"no address for {host}")
    try:
        addresses = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    except OSError as error:
        raise NewConnectionError(connection, f"no address found for {host}: {error}") from error
    for family, kind, protocol, _, address in addresses:
        sock = socket.socket(family, kind, protocol)
        try:
            for option in connection.socket_options or ():
                sock.setsockopt(*option)
            sock.setblocking(False)
            sock.connect_ex(address)
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
    raise NewConnectionError(connection, str(problem))


class StoppableAdapter(HTTPAdapter):
    """A ``requests`` adapter whose pooled connections are broken off by ``stop``."""

    def __init__(self, stop: Stop, connections: int) -> None:
        self._stop = stop
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
        stop = self._stop

        class Plain(HTTPConnection):
            def _new_conn(self) -> socket.socket:
                return _connect(self, stop)

        class Secure(HTTPSConnection):
            def _new_conn(self) -> socket.socket:
                return _connect(self, stop)

        class PlainPool(HTTPConnectionPool):
            ConnectionCls = Plain

        class SecurePool(HTTPSConnectionPool):
            ConnectionCls = Secure

        if manager.pool_classes_by_scheme.get("http") is HTTPConnectionPool:  # a SOCKS manager has its own
            manager.pool_classes_by_scheme = {"http": PlainPool, "https": SecurePool}
