"""A panorama's view as an image of the screen's own pixels: drawn quickly while it moves, and sharp by and by."""

from __future__ import annotations

import math
import time
from typing import Any, Optional

import numpy as np
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QImage

from ...core.images.looking import View
from ...core.photos.panorama import BAND, Panorama

_FORMAT = QImage.Format.Format_RGB32
_MOST_PIXELS = 1_500_000  # a larger screen gets them enlarged
_MOST_WIDTH = 32_768  # of a panorama
_SLICE_SECONDS = 0.012  # of drawing at a time, between which the window answers


class Frame:
    """The image, and how far it is done. Nothing is drawn before it has a picture and a size."""

    def __init__(self) -> None:
        self.image = QImage()
        self.tilt: Any = None
        self._panorama: Optional[Panorama] = None
        self._is_drawn = False
        self._sharp_rows = 0

    def set_picture(self, picture: QImage) -> None:
        """Take another panorama; a null image for none."""
        picture = _fitting(picture).convertToFormat(_FORMAT)  # which has to live until it is copied
        self._panorama = None if picture.isNull() else Panorama(_pixels(picture))
        self.spoil()

    def set_size(self, width: int, height: int, ratio: float) -> bool:
        """Take the widget's size, and how many pixels of the screen one of its own has; whether that is new."""
        ratio *= min(1.0, math.sqrt(_MOST_PIXELS / max(1.0, width * height * ratio**2)))
        size = max(1, round(width * ratio)), max(1, round(height * ratio))
        if size == (self.image.width(), self.image.height()):
            return False
        self.image = QImage(*size, _FORMAT)
        self.spoil()
        return True

    def spoil(self) -> None:
        """What was drawn is not what is to be seen any more."""
        self._is_drawn, self._sharp_rows = False, 0

    @property
    def has_picture(self) -> bool:
        """Whether there is anything to see."""
        return self._panorama is not None

    @property
    def is_sharp(self) -> bool:
        """Whether nothing is left to draw."""
        return self._is_drawn and self._sharp_rows >= self.image.height()

    def draw(self, view: View) -> None:
        """Draw all of the view quickly, unless it is drawn."""
        if self._panorama is not None and not self.image.isNull() and not self._is_drawn:
            self._panorama.draw(self._own(view), _pixels(self.image), tilt=self.tilt, is_sharp=False)
            self._is_drawn = True

    def sharpen(self, view: View) -> bool:
        """Draw a part of the view as well as can be; whether more is left."""
        until = time.perf_counter() + _SLICE_SECONDS
        self.draw(view)
        while self._panorama is not None and self._is_drawn and not self.is_sharp:
            out, top = _pixels(self.image), self._sharp_rows
            self._panorama.draw(self._own(view), out, tilt=self.tilt, is_sharp=True, top=top, count=BAND)
            self._sharp_rows += BAND
            if time.perf_counter() > until:
                return not self.is_sharp
        return False

    def _own(self, view: View) -> View:
        return view._replace(width=self.image.width(), height=self.image.height())


def _fitting(picture: QImage) -> QImage:
    """The picture, unless it is too wide to look around in, or a mere line."""
    if picture.isNull():
        return picture
    width, height = min(max(2, picture.width()), _MOST_WIDTH), max(2, picture.height())
    if (width, height) == (picture.width(), picture.height()):
        return picture
    ratio = Qt.AspectRatioMode.IgnoreAspectRatio
    height = max(2, round(height * width / max(2, picture.width())))
    return picture.scaled(width, height, ratio, Qt.TransformationMode.SmoothTransformation)


def _pixels(image: QImage) -> Any:
    """The image's own memory as an array of uint32, shape (height, width), good as long as the image is."""
    bits = image.bits()
    bits.setsize(image.sizeInBytes())
    return np.frombuffer(bits, np.uint32).reshape(image.height(), -1)[:, : image.width()]
