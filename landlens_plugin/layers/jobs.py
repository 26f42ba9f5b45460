"""How the tiles of a job of many days look: by what became of each, and anew while one looks."""

from __future__ import annotations

from qgis.core import (
    QgsCategorizedSymbolRenderer,
    QgsFillSymbol,
    QgsLinePatternFillSymbolLayer,
    QgsLineSymbol,
    QgsRendererCategory,
    QgsVectorLayer,
)

from ..compat import draw_again_every
from ..i18n import tr
from .credit import add_credit

# Told apart by people who see no red, no green or no blue, as each is lighter than the one before; what failed is
# hatched, so that it is told apart without any colour. By state: colour, opacity.
LOOKS = {
    "read": ("#00508c", 0.75),
    "leased": ("#e69f00", 0.75),
    "waiting": ("#c9d2d8", 0.45),
    "failed": ("#b3003c", 1.0),
}
_HATCHED = "failed"
_ANEW_SECONDS = 10


def dress_tiles(layer: QgsVectorLayer) -> None:
    """Draw the tiles of a job by their state."""
    add_credit(layer)
    words = {
        "read": tr("Read"),
        "leased": tr("Being read"),
        "waiting": tr("Waiting to be read"),
        "failed": tr("Could not be read"),
    }
    categories = [QgsRendererCategory(state, _square(state), label) for state, label in words.items()]
    layer.setRenderer(QgsCategorizedSymbolRenderer("state", categories))
    layer.setDisplayExpression("\"state\" || coalesce(': ' || \"reason\", '')")
    show_live(layer)
    layer.triggerRepaint()


def show_live(layer: QgsVectorLayer) -> None:
    """Have a layer that others write drawn anew now and then."""
    draw_again_every(layer, _ANEW_SECONDS)


def _square(state: str) -> QgsFillSymbol:
    colour, opacity = LOOKS[state]
    symbol = QgsFillSymbol.createSimple(
        {
            "color": colour,
            "style": "no" if state == _HATCHED else "solid",
            "outline_color": colour,
            "outline_width": "0.2",
            "outline_width_unit": "MM",
            "joinstyle": "miter",
        }
    )
    if state == _HATCHED:
        hatching = QgsLinePatternFillSymbolLayer()
        hatching.setLineAngle(45)
        hatching.setDistance(1.6)
        hatching.setSubSymbol(QgsLineSymbol.createSimple({"line_color": colour, "line_width": "0.6"}))
        symbol.appendSymbolLayer(hatching)
    symbol.setOpacity(opacity)
    return symbol
