"""Puts EXIF and XMP into a JPEG in one write. The picture, and all else that is in the file, stays byte for byte."""

from __future__ import annotations

import io
import itertools
from collections.abc import Mapping
from typing import Any

from ..errors import ImageUnavailable
from .exif import merged
from .files import HEAD_BYTES, without_marks
from .segments import APP0, APP1, START_OF_SCAN, segments

_EXIF_HEADER = b"Exif\0\0"
_XMP_HEADERS = (b"http://ns.adobe.com/xap/1.0/\0", b"http://ns.adobe.com/xmp/extension/\0")
_MOST_CONTENT = 65533
_MOST_AHEAD = 6 * 1024  # so that the XMP behind it begins in the 8 kB in which a photo is known again


def insert(path: str, exif: Mapping[str, Any], xmp: bytes, mark: str) -> tuple[bool, bool]:
    """Put EXIF tags, by exiv2's names, and an XMP packet into the JPEG at ``path``. Whether that was done, for each.

    Tags join the EXIF that is there, unless it is damaged; XMP that is there is left alone. ``mark`` is in both, and
    any other that could be taken for it is made plain text. Nothing is done to other files. Raises ImageUnavailable,
    with the file as it was, if there is too much for a JPEG.
    """
    with open(path, "r+b") as file:
        image = file.read()
        try:
            found = list(segments(io.BytesIO(image)))
        except ValueError as error:
            raise ImageUnavailable(f"EXIF could not be written into the file: {error}") from None
        if not found or found[-1].kind != START_OF_SCAN:
            return False, False
        ahead = image[: min(found.pop().start, HEAD_BYTES)]
        plain = without_marks(ahead, mark)
        inside = {one: image[one.start + 4 : one.end] for one in found if one.kind == APP1}
        old = [one for one, content in inside.items() if content.startswith(_EXIF_HEADER)]
        new_exif = _exif([inside[one] for one in old], exif)
        has_xmp = any(content.startswith(_XMP_HEADERS) for content in inside.values())
        new_xmp = b"" if has_xmp else _segment(_XMP_HEADERS[0] + xmp)
        new = without_marks(new_exif + new_xmp if len(new_exif) <= _MOST_AHEAD else new_xmp + new_exif, mark)
        if new or plain != ahead:
            rest = memoryview(image if plain == ahead else plain + image[len(plain) :])
            at = max([2, *(one.end for one in itertools.takewhile(lambda one: one.kind == APP0, found))])
            # Cut off first: a file whose rest could not be written must not look whole.
            file.seek(2)
            file.truncate()
            file.write(rest[2:at])
            file.write(new)
            for one in old if new_exif else ():
                file.write(rest[at : one.start])
                at = one.end
            file.write(rest[at:])
    return bool(new_exif), bool(new_xmp)


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
