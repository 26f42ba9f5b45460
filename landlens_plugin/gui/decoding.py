"""Pictures on the screen: a bounded number of them is kept."""

from __future__ import annotations

import threading
from collections import OrderedDict
from collections.abc import Callable
from typing import Any, Optional

from qgis.PyQt.QtGui import QImage

from ..core.view.request import Wanted

MOST_BYTES = 256 * 2**20


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
