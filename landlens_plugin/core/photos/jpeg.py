"""A JPEG's segments by one walk: its size is read from them, and EXIF and XMP are put among them in one write.

The picture, and all else that is in the file, stays byte for byte.
"""

from __future__ import annotations

import io
import itertools
import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Any, BinaryIO, NamedTuple, Optional

from ..errors import ImageUnavailable
from .exif import merged
from .marks import HEAD_BYTES, without_marks

START_OF_SCAN = 0xDA
MOST_SEGMENTS = 5_000  # photos have under a hundred; those that carry a depth map along, hundreds
_APP0, _APP1 = 0xE0, 0xE1
_MARKER = re.compile(rb"\xff[^\x00\xff]")
_BLOCK = 4096  # bytes in which the next marker is looked for at a time
_EXIF_HEADER = b"Exif\0\0"
_XMP_HEADERS = (b"http://ns.adobe.com/xap/1.0/\0", b"http://ns.adobe.com/xmp/extension/\0")
_MOST_CONTENT = 65533
_MOST_AHEAD = 6 * 1024  # so that the XMP behind it begins in the 8 kB in which a photo is known again

Size = tuple[int, int]  # width and height in pixels


class Segment(NamedTuple):
    """Where a segment's marker starts and its content ends, in bytes of the file."""

    kind: int
    start: int
    end: int


def segments(file: BinaryIO) -> Iterator[Segment]:
    """Each segment ahead of the picture, the last one the scan's; fewer of what is no JPEG, or not built as they
    usually are. Raises ValueError for more than any photo has.
    """
    file.seek(0)
    if file.read(2) != b"\xff\xd8":
        return
    at = 2
    for _ in range(MOST_SEGMENTS):
        file.seek(at)
        head = file.read(4)
        if not _MARKER.match(head):  # fill, or stray bytes, which every decoder skips
            block = head + file.read(_BLOCK)
            if len(block) < 4:
                return
            found = _MARKER.search(block)
            at += found.start() if found else len(block) - 1
            continue
        length = int.from_bytes(head[2:], "big")
        if len(head) < 4 or length < 2:
            return
        one = Segment(head[1], at, at + 2 + length)
        yield one
        if one.kind == START_OF_SCAN:
            return
        at = one.end
    raise ValueError(f"it is in more than {MOST_SEGMENTS:,} pieces")


def size_in(file: BinaryIO) -> Optional[Size]:
    """The size by a JPEG's frame header; None for anything else."""
    try:
        return _framed(file, segments(file))
    except ValueError:
        return None


def jpeg_size(path: str) -> Optional[Size]:
    """The same of the file at a path."""
    with open(path, "rb") as file:
        return size_in(file)


class Jpeg:
    """A file in memory, with its segments; there are none in what is no JPEG. Raises ImageUnavailable for too many."""

    def __init__(self, path: str) -> None:
        self._path = path
        with open(path, "rb") as file:
            self._image = file.read()
        try:
            self._segments = list(segments(io.BytesIO(self._image)))
        except ValueError:
            raise ImageUnavailable(
                "EXIF could not be written into the file: it is in more than {most:,} pieces", most=MOST_SEGMENTS
            ) from None

    @property
    def size(self) -> Optional[Size]:
        """See :func:`size_in`."""
        return _framed(io.BytesIO(self._image), self._segments)

    def insert(self, exif: Mapping[str, Any], xmp: bytes, mark: str) -> tuple[bool, bool]:
        """Put EXIF tags, by exiv2's names, and an XMP packet into the file. Whether that was done, for each.

        Tags join the EXIF that is there, unless it is damaged; XMP that is there is left alone. ``mark`` is in both,
        and any other that could be taken for it is made plain text. Nothing is done to other files. Raises
        ImageUnavailable, with the file as it was, if there is too much for a JPEG.
        """
        image, found = self._image, self._segments
        if not found or found[-1].kind != START_OF_SCAN:
            return False, False
        *found, scan = found
        ahead = image[: min(scan.start, HEAD_BYTES)]
        plain = without_marks(ahead, mark)
        inside = {one: image[one.start + 4 : one.end] for one in found if one.kind == _APP1}
        old = [one for one, content in inside.items() if content.startswith(_EXIF_HEADER)]
        new_exif = _exif([inside[one] for one in old], exif)
        has_xmp = any(content.startswith(_XMP_HEADERS) for content in inside.values())
        new_xmp = b"" if has_xmp else _segment(_XMP_HEADERS[0] + xmp)
        new = without_marks(new_exif + new_xmp if len(new_exif) <= _MOST_AHEAD else new_xmp + new_exif, mark)
        if new or plain != ahead:
            rest = memoryview(image if plain == ahead else plain + image[len(plain) :])
            at = max([2, *(one.end for one in itertools.takewhile(lambda one: one.kind == _APP0, found))])
            with open(self._path, "r+b") as file:
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


def _framed(file: BinaryIO, among: Iterable[Segment]) -> Optional[Size]:
    for kind, start, _ in among:
        if 0xC0 <= kind <= 0xCF and kind not in (0xC4, 0xC8, 0xCC):
            file.seek(start + 5)
            frame = file.read(4)
            return (int.from_bytes(frame[2:], "big"), int.from_bytes(frame[:2], "big")) if len(frame) == 4 else None
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
