"""Files to pictures on the screen: never larger than they are wanted, and a bounded number of them kept."""

from __future__ import annotations

import threading
from collections import OrderedDict
from collections.abc import Callable
from typing import Any, Optional

from qgis.PyQt.QtCore import QSize
from qgis.PyQt.QtGui import QImage, QImageIOHandler, QImageReader

from ..core.view.request import Wanted

MOST_BYTES = 256 * 2**20
_LEAST_WIDTH = 1024  # below which a picture that cannot be decoded is not tried again in a smaller size


def decoded(path: str, width: int) -> Optional[QImage]:
    """The picture in a file, upright, at most so many pixels wide, as Format_RGB32; None if it cannot be decoded.

    Qt 6 refuses what takes more memory than it thinks right, as panoramas do: those come out smaller. Any thread.
    """
    while True:
        reader = QImageReader(path)
        reader.setDecideFormatFromContent(True)
        reader.setAutoTransform(True)
        size = reader.size()
        lies = bool(reader.transformation() & QImageIOHandler.Transformation.TransformationRotate90)
        own = size.height() if lies else size.width()
        if own > 0:
            share = min(1.0, width / own)
            reader.setScaledSize(QSize(max(1, round(size.width() * share)), max(1, round(size.height() * share))))
        image = reader.read()
        if not image.isNull():
            return image.convertToFormat(QImage.Format.Format_RGB32)
        if own <= 0 or width <= _LEAST_WIDTH:
            return None
        width = min(width, own) // 2


class Decoded:
    """Pictures by what was wanted, those longest unused given up first. Methods may be called from any thread."""

    def __init__(self, most_bytes: int = MOST_BYTES) -> None:
        self._most_bytes = most_bytes
        self._lock = threading.Lock()
        self._kept: OrderedDict[Any, tuple[QImage, bool]] = OrderedDict()
        self._bytes = 0

    def find(self, wanted: Wanted) -> Optional[tuple[QImage, bool]]:
        """The picture, and whether it is sharp; None if it is not there."""
        with self._lock:
            found = self._kept.get(wanted.picture)
            if found is not None:
                self._kept.move_to_end(wanted.picture)
            return found

    def find_or_make(self, wanted: Wanted, is_sharp: bool, make: Callable[[int], Optional[QImage]]) -> Optional[QImage]:
        """The picture as sharp as told, else what ``make`` makes of a width; None if that makes nothing."""
        found = self.find(wanted)
        if found is not None and found[1] >= is_sharp:
            return found[0]
        image = make(wanted.width)
        if image is not None:
            with self._lock:
                self._drop(wanted.picture)
                self._kept[wanted.picture] = image, is_sharp
                self._bytes += image.sizeInBytes()
                while self._bytes > self._most_bytes and len(self._kept) > 1:
                    self._drop(next(iter(self._kept)))
        return image

    def clear(self) -> None:
        """Keep none."""
        with self._lock:
            self._kept.clear()
            self._bytes = 0

    def _drop(self, name: Any) -> None:
        old = self._kept.pop(name, None)
        if old is not None:
            self._bytes -= old[0].sizeInBytes()
