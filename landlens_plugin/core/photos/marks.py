"""The mark by which a photo is known again: a text in its EXIF and XMP that tells the image and the size."""

from __future__ import annotations

import re
from typing import Optional

HEAD_BYTES = 8 * 1024  # of a file, in which a mark is looked for
_MARK = re.compile(rb"landlens:([\w-]+):(\w+)")


def mark(key: str, size: str) -> str:
    """The text by which a photo is known again, for EXIF's ImageUniqueID."""
    return f"landlens:{key}:{size}"


def read_mark(head: bytes) -> Optional[tuple[str, str]]:
    """Key and size by the first mark in the head of a file; None without one."""
    found = _MARK.search(head)
    return (found[1].decode(), found[2].decode()) if found else None


def without_marks(content: bytes, own: str) -> bytes:
    """The content, as long as before, with every mark but ``own`` made plain text.

    A photo may bring along that of another server, whose images have other ids, and a contributor any name.
    """
    kept = own.encode()
    return _MARK.sub(lambda found: found[0] if found[0] == kept else found[0].replace(b":", b"-"), content)
