"""Files to pictures and pictures to files, by Qt, which knows the formats and lets other threads run meanwhile."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional

from qgis.PyQt.QtCore import QBuffer, QByteArray, QIODevice, QSize
from qgis.PyQt.QtGui import QImage, QImageIOHandler, QImageReader

if TYPE_CHECKING:
    from .core.photos.panorama import Pixels

_LEAST_WIDTH = 1024  # below which a picture that cannot be decoded is not tried again in a smaller size
_QUALITY = 92


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


def decoded_pixels(path: str, width: int) -> Optional[Pixels]:
    """The same as an array of shape (height, width), uint32, which owns its memory."""
    import numpy as np  # no start of QGIS is to wait for it

    image = decoded(path, width)
    if image is None:
        return None
    bits = image.constBits()
    bits.setsize(image.sizeInBytes())
    lines = np.frombuffer(bits, np.uint32).reshape(image.height(), image.bytesPerLine() // 4)
    return lines[:, : image.width()].copy()


def as_jpeg(pixels: Pixels) -> bytes:
    """A picture of shape (height, width), uint32 as 0xffRRGGBB, as the content of a JPEG file. Any thread."""
    height, width = pixels.shape
    content = pixels.tobytes()
    image = QImage(content, width, height, 4 * width, QImage.Format.Format_RGB32)
    target = QByteArray()
    buffer = QBuffer(target)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    if not image.save(buffer, "jpg", _QUALITY):
        raise ValueError(f"Qt writes no JPEG of {width} by {height} pixels")
    buffer.close()
    return bytes(target)
