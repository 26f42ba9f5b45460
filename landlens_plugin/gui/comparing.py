"""Two dates of one place side by side: asks for both pictures, and turns what is a panorama to what the other sees."""

from __future__ import annotations

from typing import Any, Optional

from qgis.PyQt.QtCore import QObject, QRect
from qgis.PyQt.QtGui import QImage, QPainter

from ..core.images.camera import DEFAULT_HFOV
from ..core.view.request import Wanted
from .facts import date_of
from .subject import Subject
from .widgets.compare import CompareView

_PLACE = "compare"
_PIXELS, _PANORAMA_PIXELS = 2048, 4096


class Comparing(QObject):
    """Shows the pictures of two images in a CompareView."""

    def __init__(self, source: Any, view: CompareView, parent: Optional[QObject] = None) -> None:
        super().__init__(parent)
        self._source, self._view = source, view
        self._sides: tuple[Subject, ...] = ()
        self._heading: Optional[float] = None
        source.ready.connect(self._have_picture)

    def show(self, left: Subject, right: Subject, heading: Optional[float]) -> None:
        """Compare two images, panoramas towards a heading in degrees."""
        self.clear()
        self._sides, self._heading = (left, right), heading
        self._view.set_texts(date_of(left, with_time=False), date_of(right, with_time=False))
        for side, one in enumerate(self._sides):
            pixels = _PANORAMA_PIXELS if one.is_pano else _PIXELS
            self._source.show(Wanted(f"{_PLACE} {side}", one.image_id, one.url, one.path, pixels, f"{_PLACE} {side}"))

    def clear(self) -> None:
        """Compare nothing."""
        for side in range(len(self._sides)):
            self._source.cancel(f"{_PLACE} {side}")
        self._sides = ()
        self._view.clear()

    def _have_picture(self, key: str, picture: QImage, is_sharp: bool) -> None:
        place, _, side = key.partition(" ")
        if place != _PLACE or not self._sides:
            return
        subject = self._sides[int(side)]
        if subject.is_pano:
            yaw = 0.0 if self._heading is None or subject.angle is None else self._heading - subject.angle
            picture = part_towards(picture, yaw, DEFAULT_HFOV)
        self._view.set_picture(int(side), picture)


def part_towards(panorama: QImage, yaw: float, hfov: float) -> QImage:
    """What a panorama shows so many degrees to the right of its middle: as wide as a flat photo sees, 4 to 3."""
    width = max(1, round(panorama.width() * hfov / 360))
    height = min(panorama.height(), round(width * 0.75))
    left = round(panorama.width() * ((yaw / 360 + 0.5) % 1) - width / 2) % panorama.width()
    part = QImage(width, height, panorama.format())
    painter = QPainter(part)
    top = (panorama.height() - height) // 2
    for shift in (0, panorama.width()):  # it goes on at its other edge
        painter.drawImage(
            QRect(shift - left, 0, panorama.width(), height), panorama, QRect(0, top, panorama.width(), height)
        )
    painter.end()
    return part
