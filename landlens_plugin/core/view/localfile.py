"""Files that anybody's camera or program wrote: whether there is a picture in them to look at."""

from __future__ import annotations

import mmap
from typing import Optional

from ..photos.files import extension_of, inspect
from ..photos.jpeg import START_OF_SCAN, segments

_END_OF_IMAGE = b"\xff\xd9"


def has_picture(path: str) -> Optional[bool]:
    """Whether a file is worth decoding; None if there is none.

    Phones put a film or notes of their own behind the end of a JPEG, which is whole all the same. Formats that are not
    known here are left to who decodes.
    """
    try:
        file = inspect(path)
        if file is None:
            return None
        if file.whole or not file.bytes:
            return file.whole
        with open(path, "rb") as content:
            extension = extension_of(content.read(12))
            if extension != ".jpg":
                return extension is None
            found = list(segments(content))
            if not found or found[-1].kind != START_OF_SCAN:
                return False
            with mmap.mmap(content.fileno(), 0, access=mmap.ACCESS_READ) as mapped:
                return mapped.find(_END_OF_IMAGE, found[-1].end) >= 0
    except (OSError, ValueError):  # out of reach, or no path at all
        return False
