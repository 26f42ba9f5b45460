"""What is painted over a picture."""

from __future__ import annotations

import math

from qgis.PyQt.QtCore import QPointF, QRectF, Qt
from qgis.PyQt.QtGui import QColor, QPainter, QPalette, QPen, QPolygonF

from ...i18n import tr

ROSE = 26.0  # its radius
_SHADE = QColor(0, 0, 0, 160)


def draw_mark(painter: QPainter, place: QPointF, colour: QColor) -> None:
    """A ring and four strokes that are seen on any picture: light within dark."""
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for pen in (QPen(_SHADE, 4), QPen(colour, 2)):
        painter.setPen(pen)
        painter.drawEllipse(place, 7, 7)
        for right, down in ((1, 0), (-1, 0), (0, 1), (0, -1)):
            painter.drawLine(place + QPointF(4 * right, 4 * down), place + QPointF(12 * right, 12 * down))


def draw_rose(painter: QPainter, middle: QPointF, heading: float, hfov: float, palette: QPalette) -> None:
    """A compass for who looks that way, degrees from north: ahead is up, and the view's width is a wedge."""
    ground = QColor(palette.color(QPalette.ColorRole.Window))
    ground.setAlpha(215)
    ink, lit = palette.color(QPalette.ColorRole.WindowText), QColor(palette.color(QPalette.ColorRole.Highlight))
    disc = QRectF(middle.x() - ROSE, middle.y() - ROSE, 2 * ROSE, 2 * ROSE)
    painter.setPen(QPen(ink, 1))
    painter.setBrush(ground)
    painter.drawEllipse(disc)
    lit.setAlpha(110)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(lit)
    painter.drawPie(disc.adjusted(1, 1, -1, -1), round(16 * (90 - hfov / 2)), round(16 * hfov))

    def rim(azimuth: float, share: float) -> QPointF:
        angle = math.radians(azimuth - heading)
        return middle + QPointF(share * ROSE * math.sin(angle), -share * ROSE * math.cos(angle))

    painter.setPen(QPen(ink, 1.2))
    for azimuth in range(45, 360, 45):  # north has its letter
        painter.drawLine(rim(azimuth, 0.88 if azimuth % 90 else 0.78), rim(azimuth, 0.97))
    needle = palette.color(QPalette.ColorRole.Highlight)
    painter.setPen(QPen(ink, 1))
    for azimuth, brush in ((0, needle), (180, ground)):
        painter.setBrush(brush)
        painter.drawPolygon(QPolygonF([rim(azimuth, 0.46), rim(90, 0.17), rim(270, 0.17)]))
    font = painter.font()
    font.setBold(True)
    font.setPixelSize(10)
    painter.setFont(font)
    painter.setPen(ink)
    letter = rim(0, 0.72)
    painter.drawText(QRectF(letter.x() - 9, letter.y() - 8, 18, 16), Qt.AlignmentFlag.AlignCenter, tr("N"))
