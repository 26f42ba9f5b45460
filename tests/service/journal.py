"""The log of requests that tests assert on."""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from aiohttp import web


class Journal:
    """Every request as it came in, and what became of it."""

    def __init__(self) -> None:
        self.entries: list[dict[str, Any]] = []
        self._in_flight: dict[str, int] = {}
        self._connections: dict[int, int] = {}

    def clear(self) -> None:
        self.entries = []

    @contextmanager
    def record(self, host: str, request: web.BaseRequest, connection: int) -> Iterator[dict[str, Any]]:
        """Log a request; ``in_flight`` counts it and those of the same host that are not answered yet, ``at_once``
        those of all hosts.
        """
        self._in_flight[host] = self._in_flight.get(host, 0) + 1
        start = time.perf_counter()
        entry: dict[str, Any] = {
            "host": host,
            "method": request.method,
            "path": request.path,
            "raw_path": request.raw_path,  # as sent, still percent-encoded
            "query": dict(request.query),
            "headers": dict(request.headers),
            "status": None,  # stays None where no answer was given
            "fault": None,
            "time": time.time(),
            "seconds": None,
            "connection": connection,
            "in_flight": self._in_flight[host],
            "at_once": sum(self._in_flight.values()),
        }
        self.entries.append(entry)
        try:
            yield entry
        except Exception as error:
            entry["error"] = repr(error)  # a bug of the stand-in, or a client that left early
            raise
        finally:
            self._in_flight[host] -= 1
            entry["seconds"] = round(time.perf_counter() - start, 6)
