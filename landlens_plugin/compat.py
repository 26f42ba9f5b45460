"""Every place where versions of QGIS and Qt differ, found by asking for the feature and not by version numbers."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsExifTools, QgsField, QgsMapLayerServerProperties, QgsVectorLayer
from qgis.PyQt.QtCore import QVariant

try:
    from qgis.PyQt.QtCore import QMetaType

    QgsField("probe", QMetaType.Type.QString)  # QGIS 3.38; a TypeError before
    _TYPES = QMetaType.Type
    _KINDS = {
        "text": "QString",
        "real": "Double",
        "integer": "Int",
        "long": "LongLong",
        "boolean": "Bool",
        "datetime": "QDateTime",
    }
except (ImportError, AttributeError, TypeError):
    _TYPES = QVariant
    _KINDS = {
        "text": "String",
        "real": "Double",
        "integer": "Int",
        "long": "LongLong",
        "boolean": "Bool",
        "datetime": "DateTime",
    }


def make_field(name: str, kind: str) -> QgsField:
    """A field of the kind ``text``, ``real``, ``integer``, ``long``, ``boolean`` or ``datetime``."""
    return QgsField(name, getattr(_TYPES, _KINDS[kind]))


# QGIS 3.40 has it, and 3.22 does not: there, a photo's position is all that QGIS itself writes.
CAN_WRITE_TAGS = hasattr(QgsExifTools, "tagImage")


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
