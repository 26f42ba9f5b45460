"""EXIF as bytes: tags join those that a photo brings along, of which nothing is moved or lost.

Nothing that QGIS ships does this as well. QgsExifTools rewrites the file for every tag, and on QGIS 3.22 it knows the
position only. GDAL cuts an ImageUniqueID after 32 characters, leaves out the end of its directories, which exiv2 warns
of, and writes fractions of numbers so large that QGIS 3.22 reads a position more than a kilometre off.
"""

from __future__ import annotations

import contextlib
import struct
from collections.abc import Mapping
from typing import Any, NamedTuple, Optional

_NUMBERS = {
    "Exif.Image.Make": 0x010F,
    "Exif.Image.Model": 0x0110,
    "Exif.Image.Artist": 0x013B,
    "Exif.Image.Copyright": 0x8298,
    "Exif.Photo.DateTimeOriginal": 0x9003,
    "Exif.Photo.OffsetTimeOriginal": 0x9011,
    "Exif.Photo.SubSecTimeOriginal": 0x9291,
    "Exif.Photo.ImageUniqueID": 0xA420,
    "Exif.GPSInfo.GPSVersionID": 0x0000,
    "Exif.GPSInfo.GPSLatitudeRef": 0x0001,
    "Exif.GPSInfo.GPSLatitude": 0x0002,
    "Exif.GPSInfo.GPSLongitudeRef": 0x0003,
    "Exif.GPSInfo.GPSLongitude": 0x0004,
    "Exif.GPSInfo.GPSAltitudeRef": 0x0005,
    "Exif.GPSInfo.GPSAltitude": 0x0006,
    "Exif.GPSInfo.GPSImgDirectionRef": 0x0010,
    "Exif.GPSInfo.GPSImgDirection": 0x0011,
    "Exif.GPSInfo.GPSMapDatum": 0x0012,
}
_POINTERS = {"Photo": 0x8769, "GPSInfo": 0x8825}  # where the main directory names the others
_ORDERS = {b"II*\0": "<", b"MM\0*": ">"}
_EMPTY = b"II*\0\0\0\0\0"
_BYTE, _ASCII, _LONG, _RATIONAL = 1, 2, 4, 5  # how TIFF numbers its types
_WIDTHS = {_BYTE: 1, _ASCII: 1, _RATIONAL: 8}  # bytes of one value, of the types that are read
_PARTS = 10_000  # of one, in fractions: 1.5 mm of a position, and far from what overflows a signed integer


class _Entry(NamedTuple):
    """A tag of a directory. Data of more than four bytes stand elsewhere, and what was there keeps its four."""

    kind: int
    values: int
    data: bytes


_Directory = dict[int, _Entry]


def merged(block: Optional[bytes], tags: Mapping[str, Any]) -> bytes:
    """A TIFF block, as EXIF is one, with the tags in ``block`` and, by exiv2's names, those in ``tags``.

    A text becomes ASCII (in fact UTF-8), bytes become BYTE, a number or several RATIONAL. All that is in ``block``
    stays where it is, as maker notes and thumbnails are found by their place; its directories are written anew,
    behind it. Where both have a tag, that in ``tags`` holds. Raises ValueError if ``block`` is damaged.
    """
    block = block or _EMPTY
    try:
        order = _ORDERS[block[:4]]
        main, following = _read(order, block, struct.unpack_from(order + "I", block, 4)[0])
        others = {
            group: _read(order, block, struct.unpack(order + "I", main[pointer].data)[0])[0] if pointer in main else {}
            for group, pointer in _POINTERS.items()
        }
    except (KeyError, struct.error):
        raise ValueError("EXIF is damaged") from None
    for name, value in tags.items():
        group = name.split(".")[1]
        others.get(group, main)[_NUMBERS[name]] = _entry(order, value)
    for group, pointer in _POINTERS.items():
        if others[group]:
            main[pointer] = _Entry(_LONG, 1, bytes(4))
    block += bytes(len(block) % 2)
    start = len(block)
    end, rest = start + len(_written(order, start, main, following)), b""
    for group, pointer in _POINTERS.items():
        if others[group]:
            main[pointer] = _Entry(_LONG, 1, struct.pack(order + "I", end + len(rest)))
            rest += _written(order, end + len(rest), others[group], 0)
    return block[:4] + struct.pack(order + "I", start) + block[8:] + _written(order, start, main, following) + rest


def tags_of(block: bytes) -> dict[str, Any]:
    """The tags of a TIFF block that we know, by exiv2's names: texts, bytes, and tuples of numbers.

    What is damaged, or of another type than EXIF gives the tag, is left out.
    """
    found: dict[str, Any] = {}
    try:
        order = _ORDERS[block[:4]]
        groups = {"Image": _read(order, block, struct.unpack_from(order + "I", block, 4)[0])[0]}
    except (KeyError, struct.error):
        return found
    for group, pointer in _POINTERS.items():
        with contextlib.suppress(KeyError, struct.error):
            at = struct.unpack(order + "I", groups["Image"][pointer].data)[0]
            groups[group] = _read(order, block, at)[0]
    for name, number in _NUMBERS.items():
        entry = groups.get(name.split(".")[1], {}).get(number)
        value = None if entry is None else _value(order, block, entry)
        if value is not None:
            found[name] = value
    return found


def _value(order: str, block: bytes, entry: _Entry) -> Any:
    length = _WIDTHS.get(entry.kind, 0) * entry.values
    if not 0 < length <= len(block):
        return None
    data = entry.data[:length]
    if length > 4:
        at = struct.unpack(order + "I", entry.data)[0]
        data = block[at : at + length]
    if len(data) < length:
        return None
    if entry.kind == _ASCII:
        return data.partition(b"\0")[0].decode("utf-8", "replace").strip()
    if entry.kind == _BYTE:
        return data
    pairs = list(struct.iter_unpack(order + "II", data))
    return tuple(above / below for above, below in pairs) if all(below for _, below in pairs) else None


def _read(order: str, block: bytes, at: int) -> tuple[_Directory, int]:
    """The directory at a place, and where the next one is; both are nothing at the place 0."""
    if at == 0:
        return {}, 0
    (count,) = struct.unpack_from(order + "H", block, at)
    end = at + 2 + 12 * count
    (following,) = struct.unpack_from(order + "I", block, end)
    entries = struct.iter_unpack(order + "HHI4s", block[at + 2 : end])
    return {number: _Entry(*entry) for number, *entry in entries}, following


def _written(order: str, at: int, directory: _Directory, following: int) -> bytes:
    """A directory for this place, with its data behind it."""
    head, data = struct.pack(order + "H", len(directory)), b""
    data_at = at + 2 + 12 * len(directory) + 4
    for number, entry in sorted(directory.items()):
        field = entry.data.ljust(4, b"\0")
        if len(entry.data) > 4:
            field = struct.pack(order + "I", data_at + len(data))
            data += entry.data + bytes(len(entry.data) % 2)
        head += struct.pack(order + "HHI4s", number, entry.kind, entry.values, field)
    return head + struct.pack(order + "I", following) + data


def _entry(order: str, value: Any) -> _Entry:
    if isinstance(value, str):
        data = value.encode() + b"\0"
        return _Entry(_ASCII, len(data), data)
    if isinstance(value, bytes):
        return _Entry(_BYTE, len(value), value)
    numbers = value if isinstance(value, tuple) else (value,)
    fractions = [(one, 1) if isinstance(one, int) else (round(one * _PARTS), _PARTS) for one in numbers]
    return _Entry(_RATIONAL, len(fractions), b"".join(struct.pack(order + "II", *pair) for pair in fractions))
