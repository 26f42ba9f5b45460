"""How the outputs of *Coverage by street* look: lines by their class, and the gaps upon them."""

from __future__ import annotations

from qgis.core import (
    QgsCategorizedSymbolRenderer,
    QgsLineSymbol,
    QgsRendererCategory,
    QgsSingleSymbolRenderer,
    QgsVectorLayer,
)

from ..i18n import tr
from .credit import add_credit

# From dark blue to dark red: told apart by people who see no red, no green or no blue; what has no images is
# dashed, so that it is told apart without any colour. By class: colour, width in millimetres, pen.
LOOKS = {
    "fresh": ("#004488", "0.9", "solid"),
    "aging": ("#6fb1e0", "0.9", "solid"),
    "old": ("#e8a33d", "0.9", "solid"),
    "none": ("#991133", "0.6", "dash"),
}
GAP = ("#ff4d6a", "2.4", "solid")


def dress_streets(layer: QgsVectorLayer) -> None:
    """Draw the streets by their class of coverage, and say whom the images are owed to."""
    add_credit(layer)
    words = {
        "fresh": tr("Fresh images"),
        "aging": tr("Aging images"),
        "old": tr("Old or of unknown age"),
        "none": tr("Mostly without images"),
    }
    categories = [QgsRendererCategory(kind, _line(*LOOKS[kind]), label) for kind, label in words.items()]
    layer.setRenderer(QgsCategorizedSymbolRenderer("coverage", categories))
    layer.triggerRepaint()


def dress_gaps(layer: QgsVectorLayer) -> None:
    """Draw the gaps as a glow wider than the streets."""
    add_credit(layer)
    layer.setRenderer(QgsSingleSymbolRenderer(_line(*GAP)))
    layer.setOpacity(0.5)
    layer.triggerRepaint()


def _line(colour: str, width: str, pen: str) -> QgsLineSymbol:
    return QgsLineSymbol.createSimple(
        {
            "line_color": colour,
            "line_width": width,
            "line_width_unit": "MM",
            "line_style": pen,
            "capstyle": "flat" if pen == "dash" else "round",
            "joinstyle": "round",
        }
    )
