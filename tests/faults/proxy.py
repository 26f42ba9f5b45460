"""A small proxy that asks for a user and a password, and a TLS front that passes everything on.

Run as a program, it prints its port and ends with its stdin:

    proxy.py proxy [user:password]           an HTTP proxy: plain requests and CONNECT
    proxy.py silent                          accepts connections and never says a word
    proxy.py tls HOST:PORT CERTIFICATE KEY   TLS outside, the plain service inside
"""

from __future__ import annotations

import asyncio
import base64
import json
import ssl
import sys
from typing import Optional
from urllib.parse import urlsplit


async def _pump(source: asyncio.StreamReader, sink: asyncio.StreamWriter) -> None:
    try:
        while piece := await source.read(65536):
            sink.write(piece)
            await sink.drain()
    except (OSError, ssl.SSLError):
        pass  # one side left; the other is told by the end of its stream
    finally:
        sink.close()


async def _join(reader, writer, host: str, port: int, first: bytes = b"", answer: bytes = b"") -> None:
    """Connect, say what has to be said on both sides, and pass on what comes from either."""
    there, out = await asyncio.open_connection(host, port)
    out.write(first)
    writer.write(answer)
    await asyncio.gather(_pump(reader, out), _pump(there, writer))


def _say(**event: object) -> None:
    print(json.dumps(event), flush=True)


class Proxy:
    """An HTTP proxy. Every request that it gets is a line on stdout, whether it is let through or not."""

    def __init__(self, credential: Optional[str]) -> None:
        self._wanted = f"Basic {base64.b64encode(credential.encode('latin-1')).decode()}" if credential else None

    async def serve(self, reader, writer) -> None:
        try:
            head = await reader.readuntil(b"\r\n\r\n")
        except (asyncio.IncompleteReadError, OSError):
            writer.close()
            return
        lines = head.decode("latin-1").split("\r\n")
        method, target, _ = lines[0].split(" ", 2)
        headers = dict(line.split(": ", 1) for line in lines[1:] if ": " in line)
        given = next((value for name, value in headers.items() if name.lower() == "proxy-authorization"), None)
        passed = self._wanted is None or given == self._wanted
        _say(method=method, target=target, authorization=given, passed=passed)
        if not passed:
            refusal = 'HTTP/1.1 407 Proxy Authentication Required\r\nProxy-Authenticate: Basic realm="test"\r\n'
            writer.write(f"{refusal}Content-Length: 0\r\nConnection: close\r\n\r\n".encode())
            await writer.drain()
            writer.close()
        elif method == "CONNECT":
            host, _, port = target.rpartition(":")
            await _join(reader, writer, host, int(port), answer=b"HTTP/1.1 200 Connection established\r\n\r\n")
        else:
            parts = urlsplit(target)
            path = parts.path + (f"?{parts.query}" if parts.query else "")
            dropped = ("proxy-", "connection", "keep-alive")
            kept = [line for line in lines[1:] if line and not line.lower().startswith(dropped)]
            # One request a connection: what comes next may be for another host.
            request = "\r\n".join([f"{method} {path or '/'} HTTP/1.1", *kept, "Connection: close", "", ""])
            await _join(reader, writer, parts.hostname or "", parts.port or 80, first=request.encode("latin-1"))


async def _silent(reader, writer) -> None:
    _say(accepted=True)
    await reader.read()  # until the other side gives up
    writer.close()


def _front(target: str):
    host, _, port = target.rpartition(":")

    async def serve(reader, writer) -> None:
        await _join(reader, writer, host, int(port))

    return serve


async def _main(kind: str, *arguments: str) -> None:
    context = None
    if kind == "tls":
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(*arguments[1:])
        handler = _front(arguments[0])
    else:
        handler = _silent if kind == "silent" else Proxy(arguments[0] if arguments else None).serve
    server = await asyncio.start_server(handler, "127.0.0.1", 0, ssl=context)
    _say(port=server.sockets[0].getsockname()[1])
    await asyncio.to_thread(sys.stdin.read)  # ends with whoever started this
    server.close()


if __name__ == "__main__":
    loop = asyncio.new_event_loop()
    loop.set_exception_handler(lambda *_: None)  # clients that leave early are what this is for
    loop.run_until_complete(_main(*sys.argv[1:]))
    sys.stdout.flush()
    import os

    os._exit(0)  # whatever is still being passed on
