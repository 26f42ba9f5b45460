"""A vector tile written by hand, bit by bit, so that decoders can be tested where no protobuf library is."""

from __future__ import annotations

import struct
from collections.abc import Sequence
from typing import Any, NamedTuple, Optional, Union

POINT, LINE, POLYGON = 1, 2, 3


class Single(NamedTuple):
    """A number to be written as a 32-bit float."""

    number: float


class Unsigned(NamedTuple):
    """A number to be written as an unsigned integer."""

    number: int


class Zigzag(NamedTuple):
    """A number to be written as a zigzag-coded integer."""

    number: int


Value = Union[str, bool, int, float, Single, Unsigned, Zigzag]


class Feature(NamedTuple):
    """Places in tile units, y down, in absolute numbers; the first is the point, more make it a multipoint."""

    properties: Sequence[tuple[str, Value]]
    places: Sequence[tuple[int, int]]
    kind: int = POINT
    number: Optional[int] = None  # the feature id, which is not the image's


def varint(number: int) -> bytes:
    number &= 2**64 - 1
    out = bytearray()
    while number > 0x7F:
        out.append(number & 0x7F | 0x80)
        number >>= 7
    return bytes([*out, number])


def zigzag(number: int) -> int:
    return number << 1 if number >= 0 else (-number << 1) - 1


def field(number: int, content: Union[bytes, int]) -> bytes:
    """A field of a message: an integer as a varint, bytes with their length before them."""
    if isinstance(content, int):
        return varint(number << 3) + varint(content)
    return varint(number << 3 | 2) + varint(len(content)) + content


def value(plain: Value) -> bytes:
    """A Value message of the type that the Python value names."""
    if isinstance(plain, Single):
        return varint(2 << 3 | 5) + struct.pack("<f", plain.number)
    if isinstance(plain, float):
        return varint(3 << 3 | 1) + struct.pack("<d", plain)
    if isinstance(plain, (Unsigned, Zigzag)):
        return field(5, plain.number) if isinstance(plain, Unsigned) else field(6, zigzag(plain.number))
    if isinstance(plain, bool):
        return field(7, int(plain))
    return field(4, plain) if isinstance(plain, int) else field(1, plain.encode())


def geometry(places: Sequence[tuple[int, int]], kind: int) -> list[int]:
    """Drawing commands: all places moved to (points), or moved to the first and drawn to the others."""
    moves = len(places) if kind == POINT else 1
    commands, x, y = [], 0, 0
    for index, (px, py) in enumerate(places):
        if index == 0:
            commands.append(moves << 3 | 1)
        elif index == moves:
            commands.append((len(places) - moves) << 3 | 2)
        commands += [zigzag(px - x), zigzag(py - y)]
        x, y = px, py
    return [*commands, 15] if kind == POLYGON else commands


def layer(features: Sequence[Feature], name: str = "image", extent: Optional[int] = 4096, version: int = 2) -> bytes:
    """A layer; keys and values are shared between features, as the format wants it."""
    keys: dict[str, int] = {}
    values: dict[bytes, int] = {}
    body = b""
    for feature in features:
        tags: list[int] = []
        for key, plain in feature.properties:
            tags += [keys.setdefault(key, len(keys)), values.setdefault(value(plain), len(values))]
        message = b"" if feature.number is None else field(1, feature.number)
        message += field(2, b"".join(map(varint, tags))) if tags else b""
        message += field(3, feature.kind)
        message += field(4, b"".join(map(varint, geometry(feature.places, feature.kind))))
        body += field(2, message)
    body += b"".join(field(3, key.encode()) for key in keys) + b"".join(field(4, one) for one in values)
    body += b"" if extent is None else field(5, extent)
    return field(1, name.encode()) + body + field(15, version)


def tile(*layers: bytes) -> bytes:
    return b"".join(field(3, one) for one in layers)


def of_images(*images: dict[str, Any], at: tuple[int, int] = (2048, 2048), **options: Any) -> bytes:
    """A tile of images that all stand at one place; options go to the layer."""
    return tile(layer([Feature(list(image.items()), [at]) for image in images], **options))
