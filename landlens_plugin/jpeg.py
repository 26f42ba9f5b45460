"""Puts EXIF and XMP into a JPEG in one write. The picture, and all else that is in the file, stays byte for byte."""

from __future__ import annotations

import itertools
from collections.abc import Mapping
from typing import Any, NamedTuple, Optional

from .core.errors import ImageUnavailable
from .exif_block import merged

_APP0, _APP1, _START_OF_SCAN = 0xE0, 0xE1, 0xDA
_EXIF_HEADER = b"Exif\0\0"
_XMP_HEADERS = (b"http://ns.adobe.com/xap/1.0/\0", b"http://ns.adobe.com/xmp/extension/\0")
_MOST_CONTENT = 65533
_MOST_AHEAD = 6 * 1024  # so that the XMP behind it begins in the 8 kB in which a photo is known again


class _Segment(NamedTuple):
    kind: int
    start: int
    end: int


def insert(path: str, exif: Mapping[str, Any], xmp: bytes) -> tuple[bool, bool]:
    """Put EXIF tags, by exiv2's names, and an XMP packet into the JPEG at ``path``. Whether that was done, for each.

    Tags join the EXIF that is there, unless it is damaged; XMP that is there is left alone. Nothing is done to other
    files. Raises ImageUnavailable, with the file as it was, if there is too much for a JPEG.
    """
    with open(path, "r+b") as file:
        image = file.read()
        segments = _segments(image)
        if segments is None:
            return False, False
        inside = {one: image[one.start + 4 : one.end] for one in segments if one.kind == _APP1}
        old = [one for one, content in inside.items() if content.startswith(_EXIF_HEADER)]
        new_exif = _exif([inside[one] for one in old], exif)
        has_xmp = any(content.startswith(_XMP_HEADERS) for content in inside.values())
        new_xmp = b"" if has_xmp else _segment(_XMP_HEADERS[0] + xmp)
        new = new_exif + new_xmp if len(new_exif) <= _MOST_AHEAD else new_xmp + new_exif
        if new:
            at = max([2, *(one.end for one in itertools.takewhile(lambda one: one.kind == _APP0, segments))])
            # Cut off first: a file whose rest could not be written must not look whole.
            file.seek(at)
            file.truncate()
            file.write(new)
            for one in old if new_exif else ():
                file.write(memoryview(image)[at : one.start])
                at = one.end
            file.write(memoryview(image)[at:])
    return bool(new_exif), bool(new_xmp)


def _segments(image: bytes) -> Optional[list[_Segment]]:
    """The segments ahead of the picture's data; None for what is no JPEG, or not built as they usually are."""
    found: list[_Segment] = []
    at = 2
    while image[:2] == b"\xff\xd8" and image[at : at + 1] == b"\xff" and at + 4 <= len(image):
        if image[at + 1] == 0xFF:  # a fill byte
            at += 1
            continue
        kind, end = image[at + 1], at + 2 + int.from_bytes(image[at + 2 : at + 4], "big")
        if kind == _START_OF_SCAN:
            return found
        found.append(_Segment(kind, at, end))
        at = end
    return None


def _exif(old: list[bytes], tags: Mapping[str, Any]) -> bytes:
    """The segment of old and new EXIF together; empty if what there is cannot be read."""
    if len(old) > 1:
        return b""
    try:
        block = merged(old[0][len(_EXIF_HEADER) :] if old else None, tags)
    except ValueError:
        return b""
    return _segment(_EXIF_HEADER + block)


def _segment(content: bytes) -> bytes:
    if len(content) > _MOST_CONTENT:
        raise ImageUnavailable("EXIF could not be written into the file: there is no room left for it")
    return b"\xff\xe1" + (len(content) + 2).to_bytes(2, "big") + content
