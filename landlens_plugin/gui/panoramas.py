"""Whether a picture is a panorama, where nobody has said so."""

from __future__ import annotations

from pathlib import Path
from typing import Optional

from qgis.PyQt.QtGui import QImage

_SHAPE_ERROR = 0.01
_HEAD_BYTES = 128 * 1024  # of a file, which hold its XMP
_SIGN = b"GPano"


def is_panorama(picture: QImage, path: Optional[str]) -> bool:
    """Whether a picture is twice as wide as high, and its file says that it is seen all around."""
    if path is None or picture.height() == 0 or abs(picture.width() / picture.height() / 2 - 1) > _SHAPE_ERROR:
        return False
    try:
        with Path(path).open("rb") as file:
            return _SIGN in file.read(_HEAD_BYTES)
    except OSError:
        return False
