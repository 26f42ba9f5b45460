"""An answer as plain data, and the ways of putting it on the wire, whole or damaged."""

from __future__ import annotations

import asyncio
import json
import socket
import struct
from dataclasses import dataclass, field, replace
from typing import Any

from aiohttp import web

PIECE = 16 * 1024
BIG_PIECE = 256 * 1024


@dataclass(frozen=True)
class Reply:
    """What a handler answers with. ``framing`` says how the client learns where the body ends."""

    status: int = 200
    body: bytes = b""
    content_type: str | None = None
    headers: dict[str, str] = field(default_factory=dict)
    framing: str = "length"  # length | chunked | close
    damage: str | None = None  # reset | cut | truncate | drip | huge | hang | raw
    size: int = 0  # bytes of a huge body
    seconds: float = 0.0  # duration of a drip

    @classmethod
    def json(cls, value: Any, status: int = 200) -> Reply:
        return cls.json_text(json.dumps(value, separators=(",", ":"), ensure_ascii=False), status)

    @classmethod
    def json_text(cls, text: str, status: int = 200) -> Reply:
        return cls(status, text.encode(), "application/json; charset=UTF-8")

    def with_headers(self, **headers: str) -> Reply:
        return replace(self, headers={**self.headers, **headers})


class UntilClose(web.StreamResponse):
    """A body that ends with its connection; aiohttp would make it chunked if it checked for a length."""

    _length_check = False


async def send(request: web.BaseRequest, reply: Reply) -> web.StreamResponse:
    """Put a reply on the wire."""
    if reply.damage == "hang":
        await asyncio.Event().wait()  # until the client, or the server, gives up
    if reply.damage == "raw" and request.transport is not None:
        request.transport.write(reply.body)
        request.transport.close()
        return web.StreamResponse()
    bodiless = reply.status in (204, 304) or request.method == "HEAD"
    kind = UntilClose if reply.framing == "close" and not bodiless else web.StreamResponse
    response = kind(status=reply.status, headers=reply.headers)
    if reply.content_type:
        response.headers["Content-Type"] = reply.content_type
    if reply.damage == "reset":
        _reset(request)
        return response
    body = b"" if bodiless else reply.body
    length = reply.size if reply.damage == "huge" else len(reply.body)
    if reply.damage == "truncate":
        body, length = body[: len(body) // 2], len(body) // 2
    if reply.framing == "chunked" and not bodiless:
        response.enable_chunked_encoding()
    elif kind is UntilClose:
        response.force_close()
    elif reply.status != 204:
        response.content_length = length
    await response.prepare(request)
    if reply.damage == "huge":
        await _write_huge(response, body, length)
    elif reply.damage == "drip":
        await _write_slowly(response, body, reply.seconds)
    elif reply.damage == "cut":
        await response.write(body[: len(body) // 2])
        await asyncio.sleep(0.05)  # let the first half arrive before the line goes dead
        if request.transport is not None:
            request.transport.close()
        return response
    elif body:
        await response.write(body)
    await response.write_eof()
    return response


def _reset(request: web.BaseRequest) -> None:
    """Close with RST instead of FIN, so the client sees "connection reset by peer"."""
    transport = request.transport
    if transport is None:
        return
    raw = transport.get_extra_info("socket")
    raw.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    transport.abort()


async def _write_slowly(response: web.StreamResponse, body: bytes, seconds: float) -> None:
    """Spread the body over the given time, ten pieces a second."""
    steps = max(1, int(seconds * 10))
    piece = max(1, -(-len(body) // steps))
    for start in range(0, len(body), piece):
        await response.write(body[start : start + piece])
        await asyncio.sleep(0.1)


async def _write_huge(response: web.StreamResponse, start: bytes, size: int) -> None:
    """A body that begins well and does not stop."""
    filler = b" " * BIG_PIECE
    await response.write(start[:PIECE])
    left = size - len(start[:PIECE])
    while left > 0:
        await response.write(filler[:left])
        left -= len(filler)
