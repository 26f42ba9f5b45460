"""Where marked places go: into the layer of points that is being edited, else into a layer of their own."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, NamedTuple, Optional

from qgis.core import (
    NULL,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsFeature,
    QgsField,
    QgsFields,
    QgsGeometry,
    QgsMarkerSymbol,
    QgsMemoryProviderUtils,
    QgsPointXY,
    QgsProject,
    QgsProperty,
    QgsSimpleMarkerSymbolLayer,
    QgsSymbolLayer,
    QgsUnitTypes,
    QgsVectorLayer,
    QgsVectorLayerUtils,
    QgsWkbTypes,
)
from qgis.PyQt.QtGui import QColor

from ..compat import make_field
from ..core.errors import LandLensError
from ..i18n import tr
from .photo_layers import is_point_layer
from .sight_lines import COLOUR
from .subject import DEGREES

FIELDS = (
    *(("image_id_1", "text"), ("image_id_2", "text"), ("direction_1", "real"), ("direction_2", "real")),
    *(("distance_1", "real"), ("distance_2", "real"), ("known_by_1", "text"), ("known_by_2", "text")),
    *(("angle", "real"), ("error_m", "real"), ("created", "datetime")),
)
_SIGN = "landlens/marks"  # the property that tells the layer from others
_ERROR_ALPHA = 45


class NotMarked(LandLensError):
    """A place could not be put into the layer."""


class Put(NamedTuple):
    """A point in a layer."""

    layer_id: str
    layer_name: str
    feature_id: int


def put_place(active: Any, lon: float, lat: float, values: Mapping[str, Any]) -> Put:
    """Add a point, WGS 84, with values for those fields that the layer has. Raises NotMarked."""
    is_edited = is_point_layer(active) and active.isEditable()
    layer = active if is_edited else _own_layer()
    to_layer = QgsCoordinateTransform(
        QgsCoordinateReferenceSystem(DEGREES), layer.crs(), QgsProject.instance().transformContext()
    )
    try:
        point = QgsGeometry.fromPointXY(to_layer.transform(QgsPointXY(lon, lat)))
    except QgsCsException as error:
        raise NotMarked(
            'The projection of the layer "{layer}" has no such place. Stop editing it, and mark the thing again.',
            layer=layer.name(),
        ) from error
    feature = QgsVectorLayerUtils.createFeature(layer, point, _fitting(layer.fields(), values))
    return Put(layer.id(), layer.name(), _add(layer, feature))


def take_back(put: Put) -> bool:
    """Remove a point from its layer; whether it was still there under its id."""
    layer = QgsProject.instance().mapLayer(put.layer_id)
    if not isinstance(layer, QgsVectorLayer) or not layer.getFeature(put.feature_id).isValid():
        return False
    if not layer.isEditable():
        is_gone = layer.dataProvider().deleteFeatures([put.feature_id])
        layer.triggerRepaint()
        return is_gone
    layer.beginEditCommand(tr("Take back a marked place"))
    is_gone = layer.deleteFeature(put.feature_id)
    layer.endEditCommand()
    layer.triggerRepaint()
    return is_gone


def _add(layer: QgsVectorLayer, feature: QgsFeature) -> int:
    """The id under which it is in the layer."""
    (feature,) = QgsVectorLayerUtils.makeFeatureCompatible(feature, layer)
    if layer.isEditable():
        layer.beginEditCommand(tr("Mark a place"))
        is_in = layer.addFeature(feature)
        layer.endEditCommand()
        number = feature.id()
    else:
        is_in, added = layer.dataProvider().addFeatures([feature])
        number = added[0].id() if added else 0
        layer.updateExtents()
    if not is_in:
        raise NotMarked('The point could not be added to the layer "{layer}": is it read-only?', layer=layer.name())
    layer.triggerRepaint()
    return number


def _fitting(fields: QgsFields, values: Mapping[str, Any]) -> dict[int, Any]:
    """The values by the place of the field that has their name, where the field can hold them."""
    places = ((fields.lookupField(name), value) for name, value in values.items())
    converted = {place: _converted(fields.at(place), value) for place, value in places if place >= 0}
    return {place: value for place, value in converted.items() if value is not None}


def _converted(field: QgsField, value: Any) -> Any:
    try:
        converted = field.convertCompatible(value)
    except ValueError:  # a field of that name that is meant for something else
        return None
    return None if converted == NULL else converted


def _own_layer() -> QgsVectorLayer:
    """The layer of marks, which is made when there is none in the project."""
    project = QgsProject.instance()
    layers = (layer for layer in project.mapLayers().values() if layer.customProperty(_SIGN))
    found: Optional[QgsVectorLayer] = next((layer for layer in layers if is_point_layer(layer)), None)
    if found is not None:
        return found
    fields = QgsFields()
    for name, kind in FIELDS:
        fields.append(make_field(name, kind))
    layer = QgsMemoryProviderUtils.createMemoryLayer(
        tr("Marks"), fields, QgsWkbTypes.Type.Point, QgsCoordinateReferenceSystem(DEGREES)
    )
    layer.setCustomProperty(_SIGN, True)
    for place, alias in enumerate(_aliases()):
        layer.setFieldAlias(place, alias)
    layer.renderer().setSymbol(_symbol())
    layer.setDisplayExpression('concat("image_id_1", \' × \', "image_id_2")')
    layer.setMapTipTemplate(_tip())
    if project.addMapLayer(layer, False) is None:
        raise NotMarked("A layer for marks could not be added to the project.")
    project.layerTreeRoot().insertLayer(0, layer)  # this way the active layer stays the active one
    return layer


def _aliases() -> tuple[str, ...]:
    return (
        *(tr("First image"), tr("Second image"), tr("First direction (degrees)"), tr("Second direction (degrees)")),
        *(tr("First distance (m)"), tr("Second distance (m)"), tr("First line known by"), tr("Second line known by")),
        *(tr("Angle between the lines (degrees)"), tr("Expected error (m)"), tr("Marked at")),
    )


def _tip() -> str:
    error = '[% round("error_m", 1) %]'
    return tr("Expected to be right within {error} m", error=error)


def _symbol() -> QgsMarkerSymbol:
    """A cross, on a disc as large as the expected error."""
    disc, name = QColor(COLOUR), COLOUR.name()
    disc.setAlpha(_ERROR_ALPHA)
    symbol = QgsMarkerSymbol.createSimple(
        {"name": "circle", "color": disc.name(QColor.NameFormat.HexArgb), "outline_color": name, "outline_width": "0.2"}
    )
    around = symbol.symbolLayer(0)
    around.setColor(disc)
    around.setSizeUnit(QgsUnitTypes.RenderUnit.RenderMetersInMapUnits)
    around.setDataDefinedProperty(
        QgsSymbolLayer.Property.PropertySize, QgsProperty.fromExpression('2 * coalesce("error_m", 0)')
    )
    for width, colour in (("1.4", "#ffffff"), ("0.6", name)):
        cross = {"name": "cross", "size": "4.5", "outline_color": colour, "outline_width": width}
        symbol.appendSymbolLayer(QgsSimpleMarkerSymbolLayer.create(cross))
    return symbol
