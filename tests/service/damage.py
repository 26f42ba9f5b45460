"""Turning a good reply into the bad one that a fault asks for."""

from __future__ import annotations

import base64
import random
import zlib
from dataclasses import replace
from functools import lru_cache

from .errors import Errors
from .faults import Fault
from .replies import Reply

MEGABYTE = 1 << 20
GRAPH_ERRORS = {
    "outage": "service_unavailable",
    "timeout": "query_timeout",
    "rate_limit": "rate_limit_graph",
    "too_much_data": "too_much_data",
}
PAGE = b"<!DOCTYPE html><html><head><title>Mapillary</title></head><body><h1>Log in</h1></body></html>"
XML = b'<?xml version="1.0" encoding="UTF-8"?><Error><Code>InternalError</Code></Error>'
EXPIRED = Reply(403, b"URL signature expired", "text/plain")


def spoil(reply: Reply, fault: Fault, errors: Errors, login: str) -> Reply:
    """The reply as it looks with this fault; ``login`` is where a blocked client is sent."""
    mode, options = fault.mode, fault.parameters
    if mode in GRAPH_ERRORS:
        bad = errors.reply(GRAPH_ERRORS[mode])
    elif mode.isdigit():
        bad = Reply(int(mode), b"", "text/plain")
    elif mode == "ip_block":
        bad = Reply(302, headers={"Location": login})
    elif mode == "html":
        bad = Reply(options.get("status", 200), PAGE, "text/html; charset=utf-8")
    elif mode == "xml":
        bad = Reply(options.get("status", 503), XML, "application/xml")
    elif mode == "expired":
        bad = EXPIRED
    elif mode == "empty":
        bad = replace(reply, status=200, body=b"")
    elif mode == "garbage":
        bad = replace(reply, status=200, body=b"\xff\xfe" + random.Random(0).randbytes(4000))
    elif mode == "huge":
        bad = replace(reply, damage="huge", size=options.get("size", 256 * MEGABYTE))
    elif mode == "bomb":
        packed = bomb(options.get("size", 512 * MEGABYTE) // MEGABYTE)
        bad = replace(reply, status=200, body=packed).with_headers(**{"Content-Encoding": "gzip"})
    elif mode == "body":
        content = base64.b64decode(options.get("body", ""))
        kind = options.get("content_type", reply.content_type)
        bad = replace(reply, status=options.get("status", 200), body=content, content_type=kind)
    elif mode == "raw":  # a head as the fault has it, and the body as it was or as the fault has it
        content = base64.b64decode(options["body"]) if "body" in options else reply.body
        bad = replace(reply, damage="raw", body=options["head"].encode("latin-1") + content)
    else:  # reset, cut, truncate, drip, hang
        bad = replace(reply, damage=mode, seconds=options.get("seconds", 30.0))
    if "retry_after" in options:
        bad = bad.with_headers(**{"Retry-After": str(options["retry_after"])})
    return bad


@lru_cache(maxsize=4)
def bomb(megabytes: int) -> bytes:
    """A small gzip file of that many megabytes of zeros.

    One megabyte is packed once and repeated, which a full flush allows: packing all of it takes seconds.
    """
    zeros = bytes(MEGABYTE)
    packer = zlib.compressobj(9, zlib.DEFLATED, -15)
    block = packer.compress(zeros) + packer.flush(zlib.Z_FULL_FLUSH)
    end = zlib.compressobj(9, zlib.DEFLATED, -15).flush()
    checksum = 0
    for _ in range(megabytes):
        checksum = zlib.crc32(zeros, checksum)
    size = (megabytes * MEGABYTE) & 0xFFFFFFFF
    head = b"\x1f\x8b\x08\x00\x00\x00\x00\x00\x02\xff"
    return head + block * megabytes + end + checksum.to_bytes(4, "little") + size.to_bytes(4, "little")
