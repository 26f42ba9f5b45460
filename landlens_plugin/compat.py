"""Every place where versions of QGIS and Qt differ, found by asking for the feature and not by version numbers."""

from __future__ import annotations

import math
from typing import Any

from qgis.core import (
    Qgis,
    QgsAttributeEditorContainer,
    QgsExifTools,
    QgsField,
    QgsMapLayerServerProperties,
    QgsMapLayerType,
    QgsMapSettings,
    QgsTask,
    QgsVectorLayer,
    QgsVectorTileLayer,
)
from qgis.PyQt.QtCore import QByteArray, QDate, QDateTime, Qt, QTime, QVariant

try:
    from qgis.PyQt.QtCore import QMetaType

    QgsField("probe", QMetaType.Type.QString)  # QGIS 3.38; a TypeError before
    _TYPES, _WHICH = QMetaType.Type, 0
except (ImportError, AttributeError, TypeError):
    _TYPES, _WHICH = QVariant, 1

# The kinds of field that a layer may have: what QMetaType and QVariant call each, and a value.
_MOMENT = QDateTime(QDate(2001, 2, 3), QTime(4, 5, 6), Qt.TimeSpec.UTC)
_KINDS: dict[str, tuple[tuple[str, str], Any]] = {
    "text": (("QString", "String"), "x"),
    "real": (("Double", "Double"), 0.5),
    "integer": (("Int", "Int"), 1),
    "long": (("LongLong", "LongLong"), 1),
    "boolean": (("Bool", "Bool"), True),
    "datetime": (("QDateTime", "DateTime"), _MOMENT),
    "date": (("QDate", "Date"), _MOMENT.date()),
    "time": (("QTime", "Time"), _MOMENT.time()),
    "binary": (("QByteArray", "ByteArray"), QByteArray(b"x")),
    "texts": (("QStringList", "StringList"), ["x"]),
    "list": (("QVariantList", "List"), [1]),
    "map": (("QVariantMap", "Map"), {"x": "1"}),
}
_TYPE_OF = {kind: getattr(_TYPES, names[_WHICH]) for kind, (names, _) in _KINDS.items()}
_SAMPLES = {_TYPE_OF[kind]: value for kind, (_, value) in _KINDS.items()}


def sample_value(field: QgsField) -> Any:
    """A value such as a field of this kind holds; None for kinds that are not known."""
    return _SAMPLES.get(field.type())


def is_datetime(field: QgsField) -> bool:
    """Whether a field holds a date with a time."""
    return bool(field.type() == _TYPE_OF["datetime"])


def make_field(name: str, kind: str) -> QgsField:
    """A field of a kind: ``text``, ``real``, ``integer``, ``long``, ``boolean``, ``datetime`` or another of _KINDS."""
    return QgsField(name, _TYPE_OF[kind])


# QGIS 3.40 has it, and 3.22 does not: there, a photo's position is all that QGIS itself writes.
CAN_WRITE_TAGS = hasattr(QgsExifTools, "tagImage")


# Work that no list of tasks shows (QGIS 3.26), and that tells nobody of its end.
QUIET = QgsTask.Flag.CanCancel
for _name in ("Hidden", "Silent"):
    if hasattr(QgsTask, _name):
        QUIET |= getattr(QgsTask.Flag, _name)


def set_attribution(layer: QgsVectorLayer, text: str, url: str) -> None:
    """Set what maps print as the source of the layer."""
    # QGIS 3.38 moved it to the server properties and calls the layer's own setters deprecated.
    owner = layer.serverProperties() if hasattr(QgsMapLayerServerProperties, "setAttribution") else layer
    owner.setAttribution(text)
    owner.setAttributionUrl(url)


def set_options_key(factory: Any, key: str) -> None:
    """Give a page of the options dialog its key."""
    if hasattr(factory, "setKey"):  # QGIS 3.32; before, the page is found by its object name alone
        factory.setKey(key)


_SCALE_OF_ONE_TILE = 559_082_264.0287178  # at which the world is one tile of 256 pixels of 0.28 mm


def tile_zoom(layer: QgsVectorTileLayer, settings: QgsMapSettings) -> int:
    """The zoom of the tiles that a layer of vector tiles in Web Mercator draws in a map."""
    if hasattr(layer, "tileMatrixSet"):  # not in 3.22, where the rule was another one
        matrices = layer.tileMatrixSet()
        scale = matrices.calculateTileScaleForMap(
            settings.scale(),
            settings.destinationCrs(),
            settings.extent(),
            settings.outputSize(),
            settings.outputDpi(),
        )
        return matrices.scaleToZoomLevel(scale)
    zoom = round(math.log2(_SCALE_OF_ONE_TILE / settings.scale()) - 1)
    return max(layer.sourceMinZoom(), min(layer.sourceMaxZoom(), zoom))


def make_group_box(title: str) -> QgsAttributeEditorContainer:
    """A framed group of a form."""
    box = QgsAttributeEditorContainer(title, None)
    if hasattr(Qgis, "AttributeEditorContainerType"):  # QGIS 3.32, which calls the other way deprecated
        box.setType(Qgis.AttributeEditorContainerType.GroupBox)
    else:
        box.setIsGroupBox(True)
    return box


# The kind of layer that vector layers are, as layers themselves tell it (QGIS 3.30 renamed it).
VECTOR_LAYER = Qgis.LayerType.Vector if hasattr(Qgis, "LayerType") else QgsMapLayerType.VectorLayer


def save_style(layer: QgsVectorLayer, name: str, description: str) -> str:
    """Save a layer's style beside its rows as the default one; what went wrong, empty if nothing did."""
    if hasattr(layer, "saveStyleToDatabaseV2"):  # QGIS 4, and 3.44, which calls the other one deprecated
        return str(layer.saveStyleToDatabaseV2(name, description, True, "")[1])
    return str(layer.saveStyleToDatabase(name, description, True, ""))


def draw_again_every(layer: QgsVectorLayer, seconds: float) -> None:
    """Have QGIS draw a layer anew after so many seconds, again and again."""
    layer.setAutoRefreshInterval(round(1000 * seconds))
    if hasattr(layer, "setAutoRefreshMode"):  # QGIS 3.34, which calls the other way deprecated
        layer.setAutoRefreshMode(Qgis.AutoRefreshMode.ReloadData)
    else:
        layer.setAutoRefreshEnabled(True)
