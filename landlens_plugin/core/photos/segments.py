"""The segments of a JPEG ahead of its picture: one walk for all who look into them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import BinaryIO, NamedTuple, Optional

APP0, APP1, START_OF_SCAN = 0xE0, 0xE1, 0xDA
MOST_SEGMENTS = 5_000  # photos have under a hundred; those that carry a depth map along, hundreds
_MARKER = re.compile(rb"\xff[^\x00\xff]")
_BLOCK = 4096  # bytes in which the next marker is looked for at a time


class Segment(NamedTuple):
    """Where a segment's marker starts and its content ends, in bytes of the file."""

    kind: int
    start: int
    end: int


def segments(file: BinaryIO) -> Iterator[Segment]:
    """Each segment, the last one the scan's; fewer of what is no JPEG, or not built as they usually are.

    Raises ValueError for more than any photo has.
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


def frame_size(file: BinaryIO) -> Optional[tuple[int, int]]:
    """Width and height in pixels from the frame header; None for anything else. Raises ValueError as above."""
    for kind, start, _ in segments(file):
        if 0xC0 <= kind <= 0xCF and kind not in (0xC4, 0xC8, 0xCC):
            file.seek(start + 5)
            frame = file.read(4)
            return (int.from_bytes(frame[2:], "big"), int.from_bytes(frame[:2], "big")) if len(frame) == 4 else None
    return None
