"""How the output of *Views from panoramas* looks: what each view shows, from where its panorama stands."""

from __future__ import annotations

from qgis.core import (
    QgsMarkerSymbol,
    QgsProperty,
    QgsSimpleMarkerSymbolLayer,
    QgsSingleSymbolRenderer,
    QgsSymbolLayer,
    QgsVectorLayer,
)

from .credit import add_credit

_CONE, _EDGE, _DOT = "125,92,245,90", "#7d5cf5", "#7d5cf5"  # the violet of panoramas


def dress_views(layer: QgsVectorLayer) -> None:
    """Draw each view as a cone into its direction; several of one panorama make a rosette."""
    add_credit(layer)
    # A quarter that looks north-west; its corner stays on the panorama however it is turned. A legend knows no heading.
    cone = QgsSimpleMarkerSymbolLayer.create(
        {"name": "quarter_circle", "size": "11", "color": _CONE, "outline_color": _EDGE, "outline_width": "0.25"}
    )
    cone.setAngle(45)
    cone.setDataDefinedProperty(
        QgsSymbolLayer.Property.PropertyAngle, QgsProperty.fromExpression('"view_heading" + 45')
    )
    known = QgsProperty.fromExpression('coalesce("view_heading", -1) >= 0')
    cone.setDataDefinedProperty(QgsSymbolLayer.Property.PropertyLayerEnabled, known)
    dot = QgsSimpleMarkerSymbolLayer.create(
        {"name": "circle", "size": "2.4", "color": _DOT, "outline_color": "#ffffff", "outline_width": "0.4"}
    )
    symbol = QgsMarkerSymbol()
    symbol.deleteSymbolLayer(0)
    symbol.appendSymbolLayer(cone)
    symbol.appendSymbolLayer(dot)
    layer.setRenderer(QgsSingleSymbolRenderer(symbol))
    layer.triggerRepaint()
