"""Starting proxy.py in a process of its own, certificates for it, and the right moment to cancel."""

from __future__ import annotations

import json
import subprocess
import sys
import threading
import time
from pathlib import Path

PROGRAM = Path(__file__).with_name("proxy.py")


def moments(condition, seconds=0.5):
    """True a moment after the condition first held."""
    since = []

    def later():
        if not since and condition():
            since.append(time.monotonic())
        return bool(since) and time.monotonic() - since[0] > seconds

    return later


class Started:
    """A running proxy.py: its port, and what it told since. Use it as a context manager."""

    def __init__(self, *arguments: object) -> None:
        command = [sys.executable, str(PROGRAM), *map(str, arguments)]
        self._process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        self.port: int = json.loads(self._process.stdout.readline())["port"]
        self.told: list[dict] = []
        self._reader = threading.Thread(target=self._read, name="reads the proxy's log")
        self._reader.start()

    def _read(self) -> None:
        for line in self._process.stdout:
            self.told.append(json.loads(line))

    def __enter__(self) -> Started:
        return self

    def __exit__(self, *failure: object) -> None:
        self._process.stdin.close()
        try:
            self._process.wait(10)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()
        self._reader.join()
        self._process.stdout.close()


def _openssl(*arguments: object) -> None:
    subprocess.run(["openssl", *map(str, arguments)], check=True, capture_output=True, timeout=60)


def make_certificates(folder: Path) -> tuple[Path, Path, Path]:
    """An authority's certificate, and certificate and key of a server on loopback that it vouches for."""
    authority, authority_key = folder / "authority.pem", folder / "authority.key"
    certificate, key, request, names = (folder / name for name in ("server.pem", "server.key", "request", "names"))
    new = ("req", "-newkey", "rsa:2048", "-nodes")
    _openssl(
        *new, "-x509", "-days", 30, "-keyout", authority_key, "-out", authority, "-subj", "/CN=Test Authority",
        "-addext", "keyUsage=critical,keyCertSign,cRLSign",
    )  # fmt: skip
    _openssl(*new, "-keyout", key, "-out", request, "-subj", "/CN=127.0.0.1")
    names.write_text("subjectAltName=IP:127.0.0.1\nextendedKeyUsage=serverAuth\n")
    _openssl(
        "x509", "-req", "-in", request, "-CA", authority, "-CAkey", authority_key, "-CAcreateserial",
        "-days", 30, "-extfile", names, "-out", certificate,
    )  # fmt: skip
    return authority, certificate, key
