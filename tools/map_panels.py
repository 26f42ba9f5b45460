"""Maps side by side as one picture: captions above, the key below, with scale bar and credit; for tools/pictures.py."""

from __future__ import annotations

import io
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Union

from PIL import Image
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsExpressionContext,
    QgsExpressionContextUtils,
    QgsMapRendererParallelJob,
    QgsMapSettings,
    QgsPointXY,
    QgsProject,
    QgsRectangle,
    QgsRenderContext,
    QgsSymbol,
)
from qgis.PyQt.QtCore import QBuffer, QIODevice, QPointF, QRectF, QSize, Qt
from qgis.PyQt.QtGui import QColor, QImage, QPainter, QPen

from landlens_plugin.core.services.mapillary.rights import CREDIT
from tools.render_map import DPI, MARGIN, THEMES, draw_text, round_length, text_width

THEME = THEMES["light"]
CARD = QColor(255, 255, 255, 215)  # behind what is written on a map
CAPTION, FOOT, GAP = 40, 52, 16  # pixels
SHARPNESS = 1.5  # of the pixels that all sizes here are given in
COLOURS = 255  # of a picture as it is kept


@dataclass
class Panel:
    """A map of ``metres`` across, from the top layer to the lowest, around a place in degrees; or photos in a row."""

    caption: str
    shows: list[Any]
    around: tuple[float, float] = (0.0, 0.0)
    metres: float = 0.0
    share: float = 1.0  # of the picture's width, by those of the other panels
    below: list[Panel] = field(default_factory=list)  # panels under this one, which then has no height of its own


@dataclass
class Entry:
    """A word of the key, with the symbol that it is of."""

    symbol: QgsSymbol
    label: str


def entries_of(layer: Any, *, but: tuple[str, ...] = ()) -> list[Entry]:
    """The key of a layer, as QGIS's legend has it, without some labels."""
    items = layer.renderer().legendSymbolItems()
    return [Entry(item.symbol().clone(), item.label()) for item in items if item.symbol() and item.label() not in but]


def save(path: Path, panels: list[Panel], entries: list[Entry], width: int, height: int) -> None:
    """Draw the panels beside each other, and save them small enough for a page of text."""
    picture = QImage(QSize(round(width * SHARPNESS), round(height * SHARPNESS)), QImage.Format.Format_RGB32)
    picture.fill(QColor(THEME["card"]))
    painter = QPainter(picture)
    for hint in (QPainter.RenderHint.Antialiasing, QPainter.RenderHint.SmoothPixmapTransform):
        painter.setRenderHint(hint)
    painter.scale(SHARPNESS, SHARPNESS)
    room = width - 2 * MARGIN - GAP * (len(panels) - 1)
    left, whole = float(MARGIN), sum(panel.share for panel in panels)
    for panel in panels:
        wide = room * panel.share / whole
        stack = panel.below or [panel]
        tall = (height - (FOOT if entries else MARGIN)) / len(stack)
        for number, one in enumerate(stack):
            _draw(painter, one, QRectF(left, number * tall + CAPTION, wide, tall - CAPTION))
        left += wide + GAP
    _draw_key(painter, entries, height - FOOT / 2)
    painter.end()
    photos = any(isinstance(one.shows[0], Path) for panel in panels for one in panel.below or [panel])
    path.write_bytes(small(picture, photos=photos))


def small(picture: Union[QImage, bytes], *, photos: bool = False) -> bytes:
    """A picture as PNG of few colours, which is a third of the size and looks the same.

    A map's colours are flat and some are rare, so the palette reaches for each; those of ``photos`` shade off.
    """
    if isinstance(picture, QImage):
        buffer = QBuffer()
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        picture.save(buffer, "PNG")
        picture = bytes(buffer.data())
    way = Image.Quantize.MEDIANCUT if photos else Image.Quantize.MAXCOVERAGE
    with Image.open(io.BytesIO(picture)) as opened, io.BytesIO() as made:
        opened.convert("RGB").quantize(COLOURS, way, dither=Image.Dither.NONE).save(made, "PNG", optimize=True)
        return made.getvalue()


def _draw(painter: QPainter, panel: Panel, place: QRectF) -> None:
    draw_text(painter, place.left(), place.top() - 13, panel.caption, 15, THEME["text"], bold=True)
    if isinstance(panel.shows[0], Path):
        wide = (place.width() - GAP * (len(panel.shows) - 1)) / len(panel.shows)
        for number, path in enumerate(panel.shows):
            left = place.left() + number * (wide + GAP)
            _draw_photo(painter, QImage(str(path)), QRectF(left, place.top(), wide, place.height()))
        return
    settings = _view(panel, place)
    job = QgsMapRendererParallelJob(settings)
    job.start()
    job.waitForFinished()
    painter.fillRect(place, QColor(THEME["paper"]))
    painter.drawImage(place, job.renderedImage())
    _draw_scale(painter, place, panel.metres / place.width())
    card = QRectF(place.left(), place.bottom() - 20, text_width(CREDIT, 11) + 12, 20)
    painter.fillRect(card, CARD)
    draw_text(painter, card.left() + 6, card.bottom() - 6, CREDIT, 11, THEME["faint"])


def _draw_photo(painter: QPainter, photo: QImage, place: QRectF) -> None:
    """The middle of a photo, as much as has the place's shape."""
    scale = min(photo.width() / place.width(), photo.height() / place.height())
    wide, tall = place.width() * scale, place.height() * scale
    painter.drawImage(place, photo, QRectF((photo.width() - wide) / 2, (photo.height() - tall) / 2, wide, tall))


def _view(panel: Panel, place: QRectF) -> QgsMapSettings:
    """Map settings in a projection that is true to scale around the panel's place."""
    lon, lat = panel.around
    crs = QgsCoordinateReferenceSystem.fromProj(
        f"+proj=tmerc +lat_0={lat} +lon_0={lon} +datum=WGS84 +units=m +type=crs"
    )
    degrees = QgsCoordinateReferenceSystem("EPSG:4326")
    middle = QgsCoordinateTransform(degrees, crs, QgsProject.instance()).transform(QgsPointXY(lon, lat))
    half = panel.metres / 2, panel.metres / 2 * place.height() / place.width()
    settings = QgsMapSettings()
    settings.setLayers(panel.shows)
    settings.setDestinationCrs(crs)
    settings.setOutputSize(QSize(round(place.width() * SHARPNESS), round(place.height() * SHARPNESS)))
    settings.setOutputDpi(DPI * SHARPNESS)
    settings.setBackgroundColor(QColor(Qt.GlobalColor.transparent))
    settings.setExtent(
        QgsRectangle(middle.x() - half[0], middle.y() - half[1], middle.x() + half[0], middle.y() + half[1])
    )
    context = QgsExpressionContext()
    context.appendScope(QgsExpressionContextUtils.mapSettingsScope(settings))  # styles ask for @map_scale
    settings.setExpressionContext(context)
    return settings


def _draw_scale(painter: QPainter, place: QRectF, metres: float) -> None:
    """A bar on a card in the map's corner; ``metres`` are those of a pixel."""
    length = round_length(place.width() * metres / 5)
    bar, label = length / metres, f"{length:g} m"
    card = QRectF(place.right() - bar - 26, place.bottom() - 40, bar + 18, 32)
    painter.fillRect(card, CARD)
    draw_text(painter, card.right() - 9, card.top() + 15, label, 12, THEME["text"], right=True)
    painter.setPen(QPen(QColor(THEME["text"]), 2))
    painter.drawLine(QPointF(card.left() + 9, card.bottom() - 8), QPointF(card.right() - 9, card.bottom() - 8))


def _draw_key(painter: QPainter, entries: list[Entry], y: float) -> None:
    x, size = float(MARGIN), QSize(32, 24)
    for entry in entries:
        painter.save()
        painter.translate(x, y - size.height() / 2)
        context = QgsRenderContext.fromQPainter(painter)
        context.setScaleFactor(DPI / 25.4)
        entry.symbol.drawPreviewIcon(painter, size, context)
        painter.restore()
        draw_text(painter, x + size.width() + 6, y + 5, entry.label, 13, THEME["text"])
        x += size.width() + 6 + text_width(entry.label, 13) + 24
