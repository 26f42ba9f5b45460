"""Tiles as QGIS can draw them: its reader cuts whole numbers to 32 bits, and a capture time has 41.

Numbers beyond that are written as reals where they may be times, and larger ones, which are ids, as texts. All else
stays as it is, byte by byte.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator
from typing import Optional

from ..errors import TileUnreadable

# The format's numbers of fields; the lower three bits of a tag say how long its value is.
_LAYER, _VALUE = 3, 4
_VARINT, _EIGHT, _BYTES, _FOUR = 0, 1, 2, 5
_INTEGER, _UNSIGNED, _ZIGZAG = 4, 5, 6  # the kinds of whole numbers of a value
_SMALL, _LATEST = 2**31, 2**42  # in milliseconds the second is in the year 2109


def with_wide_numbers(payload: bytes) -> bytes:
    """An unpacked tile in which QGIS reads every number as it is. Raises TileUnreadable for what is no tile."""
    pieces = []
    for field, start, body, end in _fields(payload):
        if field == _LAYER:
            layer = _rewritten(payload[body:end])
            pieces += [b"\x1a", _varint(len(layer)), layer]
        else:
            pieces.append(payload[start:end])
    return b"".join(pieces)


def _rewritten(layer: bytes) -> bytes:
    pieces, copied = [], 0
    for field, start, body, end in _fields(layer):
        value = _wide(layer[body:end]) if field == _VALUE else None
        if value is not None:
            pieces += [layer[copied:start], bytes([_VALUE << 3 | _BYTES, len(value)]), value]
            copied = end
    pieces.append(layer[copied:])
    return b"".join(pieces)


def _wide(value: bytes) -> Optional[bytes]:
    """The value in another form, None where QGIS reads it as it is."""
    for field, _, body, end in _fields(value):
        if field not in (_INTEGER, _UNSIGNED, _ZIGZAG):
            continue
        number, _ = _read(value, body, end)
        if field == _ZIGZAG:
            number = number >> 1 ^ -(number & 1)
        elif field == _INTEGER and number >= 2**63:
            number -= 2**64
        if -_SMALL <= number < _SMALL:
            return None
        if abs(number) < _LATEST:
            return b"\x19" + struct.pack("<d", number)
        text = str(number).encode()
        return b"\x0a" + bytes([len(text)]) + text
    return None


def _fields(message: bytes) -> Iterator[tuple[int, int, int, int]]:
    """The fields of a message: number, and where each begins, its value begins, and it ends."""
    at, size = 0, len(message)
    while at < size:
        start = at
        tag, at = _read(message, at, size)
        kind = tag & 7
        if kind == _BYTES:
            length, at = _read(message, at, size)
            end = at + length
        elif kind == _VARINT:
            _, end = _read(message, at, size)
        else:
            end = at + {_EIGHT: 8, _FOUR: 4}.get(kind, size)
        if end > size:
            raise TileUnreadable("the tile could not be decoded")
        yield tag >> 3, start, at, end
        at = end


def _read(message: bytes, at: int, size: int) -> tuple[int, int]:
    """The number that begins there, and where it ends."""
    number = 0
    for shift in range(0, 70, 7):
        if at >= size:
            break
        byte = message[at]
        at += 1
        number |= (byte & 0x7F) << shift
        if byte < 0x80:
            return number, at
    raise TileUnreadable("the tile could not be decoded")


def _varint(number: int) -> bytes:
    found = bytearray()
    while number > 0x7F:
        found.append(number & 0x7F | 0x80)
        number >>= 7
    return bytes([*found, number])
