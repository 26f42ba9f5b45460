"""How the output of *Compare two fetches* looks: images by what became of them."""

from __future__ import annotations

from qgis.core import (
    QgsCategorizedSymbolRenderer,
    QgsMarkerSymbol,
    QgsProperty,
    QgsRendererCategory,
    QgsSymbolLayer,
    QgsVectorLayer,
)

from ..i18n import tr
from .style import apply_style

# By change: shape, colour, millimetres. Told apart by people who see no red, no green or no blue, and by shape alone,
# as on a printed page without colours.
LOOKS = {
    "new": ("circle", "#0060a8", 2.8),
    "gone": ("cross_fill", "#c22f1e", 4.2),
    "moved": ("diamond", "#f0a500", 3.2),
    "turned": ("triangle", "#26262b", 3.2),
    "same": ("circle", "#a4a9ae", 1.4),
}
_UNREAD = ("circle", "#ffffff", 1.4)


def dress_changes(layer: QgsVectorLayer) -> None:
    """Draw the images by their change; all else of them is as a fetch has it, tips and credit included."""
    apply_style(layer)
    words = {
        "new": tr("New"),
        "gone": tr("Gone"),
        "moved": tr("Moved"),
        "turned": tr("Turned, and looks that way now"),
        "same": tr("The same"),
    }
    categories = [QgsRendererCategory(change, _symbol(change), label) for change, label in words.items()]
    categories.append(QgsRendererCategory(None, _marker(_UNREAD, "#9aa0a6"), tr("Could not be read")))
    renderer = QgsCategorizedSymbolRenderer("change", categories)
    renderer.setUsingSymbolLevels(True)
    layer.setRenderer(renderer)
    layer.triggerRepaint()


def _symbol(change: str) -> QgsMarkerSymbol:
    symbol = _marker(LOOKS[change], "#ffffff")
    marker = symbol.symbolLayer(0)
    if change == "turned":
        marker.setDataDefinedProperty(
            QgsSymbolLayer.Property.PropertyAngle, QgsProperty.fromExpression('coalesce("compass_angle", 0)')
        )
    elif change == "gone":
        marker.setAngle(45)
    marker.setRenderingPass(0 if change == "same" else 1)  # what changed lies above what did not
    return symbol


def _marker(look: tuple[str, str, float], edge: str) -> QgsMarkerSymbol:
    shape, colour, size = look
    return QgsMarkerSymbol.createSimple(
        {
            "name": shape,
            "color": colour,
            "size": str(size),
            "outline_color": edge,
            "outline_width": "0.25",
            "joinstyle": "round",
        }
    )
