"""How the outputs of *Images looking at features* look beside its images: what is seen from where, and what is not."""

from __future__ import annotations

from typing import Optional

from qgis.core import (
    QgsFillSymbol,
    QgsLineSymbol,
    QgsMarkerSymbol,
    QgsSingleSymbolRenderer,
    QgsSymbol,
    QgsVectorLayer,
    QgsWkbTypes,
)

from .credit import add_credit

SEEN = "#0060a8"
MISSING = "#c22f1e"


def dress_sight_lines(layer: QgsVectorLayer) -> None:
    """Draw each line from the camera to what it looks at, thin, as there are many; an arrow would hide its end."""
    add_credit(layer)
    look = {
        "line_color": SEEN,
        "line_width": "0.35",
        "capstyle": "round",
        "customdash": "2;1.2",
        "use_custom_dash": "1",
    }
    layer.setRenderer(QgsSingleSymbolRenderer(QgsLineSymbol.createSimple(look)))
    layer.triggerRepaint()


def dress_missing(layer: QgsVectorLayer) -> None:
    """Draw what no image looks at so that it is found; polygons are hatched, so that what lies below is seen."""
    symbol = _missing(QgsWkbTypes.geometryType(layer.wkbType()))
    if symbol is not None:
        layer.setRenderer(QgsSingleSymbolRenderer(symbol))
    layer.triggerRepaint()


def _missing(kind: QgsWkbTypes.GeometryType) -> Optional[QgsSymbol]:
    if kind == QgsWkbTypes.GeometryType.PolygonGeometry:
        look = {"style": "b_diagonal", "color": MISSING, "outline_color": MISSING, "outline_width": "0.4"}
        return QgsFillSymbol.createSimple(look)
    if kind == QgsWkbTypes.GeometryType.LineGeometry:
        return QgsLineSymbol.createSimple({"line_color": MISSING, "line_width": "0.8", "line_style": "dash"})
    if kind == QgsWkbTypes.GeometryType.PointGeometry:
        look = {"name": "cross_fill", "angle": "45", "color": MISSING, "size": "3.4", "outline_color": "#ffffff"}
        return QgsMarkerSymbol.createSimple(look)
    return None
