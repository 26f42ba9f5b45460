"""Starting the stand-in and talking to it, with nothing but the standard library."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
import threading
from pathlib import Path
from typing import Any
from urllib.error import HTTPError
from urllib.request import ProxyHandler, Request, build_opener

HERE = Path(__file__).resolve().parent
START_TIMEOUT = 60.0


def recorded_data() -> Path | None:
    """The folder of recorded answers beside the repository, where there is one."""
    folder = HERE.parents[2] / "shared" / "data"
    return folder if folder.is_dir() else None


class StandIn:
    """A running stand-in. ``tiles``, ``graph`` and ``images`` are base URLs, ``bbox`` is in degrees.

    Use ``with StandIn.start() as service:``; it ends with the block, or with this process.
    """

    def __init__(self, process: subprocess.Popen[str], state: dict[str, Any]) -> None:
        self._process = process
        self._control: str = state["control"]
        # Loopback is never behind a proxy, whatever the environment says.
        self._opener = build_opener(ProxyHandler({}))
        self.tiles: str = state["tiles"]
        self.graph: str = state["graph"]
        self.images: str = state["images"]
        self.token: str = state["token"]
        self.bbox: list[float] = state["bbox"]
        self.ids: int = state["ids"]

    @classmethod
    def start(
        cls,
        world: str = "town",
        data: str | Path | None = None,
        python: str = sys.executable,
        seed: int = 7,
        port: int = 0,
        city: tuple[int, int] | None = None,
        **switches: Any,
    ) -> StandIn:
        """Start one in its own process and wait until it listens; keywords left over are switches.

        ``world`` is town, curitiba, grand_junction, dense or city; ``city`` is the latter's number of tiles, and of
        images in each. Raises RuntimeError if it does not start.
        """
        command = [python, str(HERE / "__main__.py"), "--world", world, f"--seed={seed}", f"--port={port}"]
        if data is not None:
            command.append(f"--data={data}")
        if city is not None:
            command += [f"--tiles={city[0]}", f"--images={city[1]}"]
        with tempfile.TemporaryFile("w+", encoding="utf-8", errors="replace") as errors:
            process = subprocess.Popen(
                command,
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=errors,
                text=True,
                encoding="utf-8",
                env={**os.environ, "PYTHONUTF8": "1"},
            )
            assert process.stdout is not None
            timer = threading.Timer(START_TIMEOUT, process.kill)
            timer.start()
            line = process.stdout.readline()
            timer.cancel()
            if not line:
                process.wait()
                errors.seek(0)
                raise RuntimeError(f"the stand-in service did not start: {errors.read()[-2000:]}")
        service = cls(process, json.loads(line))
        if switches:
            service.set(**switches)
        return service

    def environment(self) -> dict[str, str]:
        """The environment variables that point the plugin here."""
        return {
            "LANDLENS_TILES_URL": self.tiles,
            "LANDLENS_GRAPH_URL": self.graph,
            "MLY_TOKEN": self.token,
        }

    def log(self, host: str | None = None) -> list[dict[str, Any]]:
        """Requests in order of arrival: all, or those to tiles, graph or images."""
        return self._ask("GET", f"/log?host={host}" if host else "/log")

    def clear_log(self) -> None:
        self._ask("DELETE", "/log")

    def set(self, **switches: Any) -> None:
        """Turn switches (see faults.py); ValueError if there is no such switch or value."""
        self._ask("POST", "/switches", switches)

    def reset(self) -> None:
        """All switches back to their defaults; the log stays."""
        self._ask("DELETE", "/switches")

    def truth(self) -> list[dict[str, Any]]:
        """Every image as the world has it."""
        return self._ask("GET", "/truth")

    def stop(self) -> None:
        """End the process; closing its stdin is the sign."""
        if self._process.stdin and not self._process.stdin.closed:
            self._process.stdin.close()
        try:
            self._process.wait(5)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()
        if self._process.stdout:
            self._process.stdout.close()

    def __enter__(self) -> StandIn:
        return self

    def __exit__(self, *failure: object) -> None:
        self.stop()

    def _ask(self, method: str, path: str, value: Any = None) -> Any:
        body = None if value is None else json.dumps(value, default=list).encode()
        request = Request(self._control + path, data=body, method=method)
        try:
            with self._opener.open(request, timeout=60) as answer:
                return json.loads(answer.read())
        except HTTPError as error:
            raise ValueError(json.loads(error.read())["error"]) from None
