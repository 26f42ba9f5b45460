"""Which layers have photos to look at, and in which columns these stand."""

from __future__ import annotations

import ntpath
import os
import re
from collections.abc import Iterable
from typing import NamedTuple, Optional
from urllib.parse import unquote, urlsplit

from qgis.core import QgsFeatureRequest, QgsMapLayer, QgsProject, QgsProviderRegistry, QgsVectorLayer, QgsWkbTypes
from qgis.PyQt.QtCore import QUrl

from ..core.photos.urls import is_web_address

IDS = ("mly_id", "mapillary")  # the second as OpenStreetMap's data calls it
# Sure to be a photo's file or address: a download's record, a fetch, and QGIS's "Import geotagged photos".
_FILES = ("image_path", "image_relpath", "photo")
_ADDRESSES = ("image_url",)
_PICTURE = re.compile(r".*\.(jpe?g|png|webp|tiff?|bmp|gif|heic|jp2)\Z", re.IGNORECASE | re.DOTALL)
_LOOKED_AT = 50  # features of a layer whose columns tell nothing by their names
# Whose first features are there at once; others may ask the network for them, while the window waits.
_QUICK = frozenset(("memory", "ogr", "spatialite", "delimitedtext", "postgres"))


class PhotoColumns(NamedTuple):
    """Names of the columns that tell a photo: its id, and its file or address, likeliest first."""

    id: Optional[str]
    places: tuple[str, ...]


class PhotoLayers:
    """What is known of layers, so that each click does not look again."""

    def __init__(self) -> None:
        self._known: dict[tuple[str, ...], PhotoColumns] = {}

    def columns(self, layer: Optional[QgsMapLayer]) -> Optional[PhotoColumns]:
        """The columns of a layer of points that tell a photo; None for every other layer."""
        if not is_point_layer(layer):
            return None
        key = layer.id(), *layer.fields().names()
        found = self._known.get(key) or _columns(layer)
        if found is not None:  # a layer that has none may be filled yet
            self._known[key] = found
        return found

    def among(self, layers: Iterable[QgsMapLayer]) -> list[QgsVectorLayer]:
        """Those of the layers that have photos, in their order."""
        return [layer for layer in layers if self.columns(layer) is not None]


def is_point_layer(layer: Optional[QgsMapLayer]) -> bool:
    """Whether this is a layer of points that can be read."""
    return (
        isinstance(layer, QgsVectorLayer)
        and layer.isValid()
        and layer.geometryType() == QgsWkbTypes.GeometryType.PointGeometry
    )


def folders_of(layer: QgsVectorLayer) -> list[str]:
    """Where relative paths may begin: the project's folder, and that of the layer's file."""
    path = QgsProviderRegistry.instance().decodeUri(layer.providerType(), layer.source()).get("path") or ""
    found = (QgsProject.instance().homePath(), os.path.dirname(path) if os.path.isabs(path) else "")
    return [folder for folder in dict.fromkeys(found) if folder]


def files_named(value: Optional[str], folders: Iterable[str]) -> list[str]:
    """The absolute paths that a column's value may mean; none for an address. Relative ones never lead upwards."""
    if not value or is_web_address(value):
        return []
    if value.startswith("file:"):
        value = QUrl(value).toLocalFile()
    if os.path.isabs(value) or ntpath.splitdrive(value)[0]:  # of another computer it is at least named
        return [os.path.normpath(value)]
    relative = os.path.normpath(value.replace("\\", os.sep))
    if relative.startswith(os.pardir) or os.path.isabs(relative):
        return []
    return [os.path.join(folder, relative) for folder in folders]


def _columns(layer: QgsVectorLayer) -> Optional[PhotoColumns]:
    fields = layer.fields()

    def there(names: Iterable[str]) -> list[str]:
        places = [fields.lookupField(name) for name in names]
        # A shapefile cuts names after ten characters.
        cut = [fields.lookupField(name[:10]) if place < 0 else place for name, place in zip(names, places)]
        return [fields.at(place).name() for place in cut if place >= 0]

    identity = next(iter(there(IDS)), None)
    places = there((*_FILES, *_ADDRESSES))
    if identity is None and not places:
        places = _attachments(layer) or _pictures_among_values(layer)
    return PhotoColumns(identity, tuple(places)) if identity or places else None


def _attachments(layer: QgsVectorLayer) -> list[str]:
    """Columns that the layer's form shows as a file."""
    setups = ((field.name(), layer.editorWidgetSetup(place).type()) for place, field in enumerate(layer.fields()))
    return [name for name, kind in setups if kind == "ExternalResource"]


def _pictures_among_values(layer: QgsVectorLayer) -> list[str]:
    """Columns of text in which some of the first features have a picture's path or address."""
    if layer.providerType() not in _QUICK:
        return []
    texts = [place for place, field in enumerate(layer.fields()) if not field.isNumeric() and not field.isDateOrTime()]
    if not texts:
        return []
    request = QgsFeatureRequest().setLimit(_LOOKED_AT).setSubsetOfAttributes(texts)
    request.setFlags(request.flags() | QgsFeatureRequest.Flag.NoGeometry)
    found = {
        place: None
        for feature in layer.getFeatures(request)
        for place in texts
        if isinstance(feature.attribute(place), str) and _is_picture(feature.attribute(place))
    }
    return [layer.fields().at(place).name() for place in sorted(found)]


def _is_picture(value: str) -> bool:
    path = unquote(urlsplit(value).path) if is_web_address(value) else value
    return _PICTURE.match(path) is not None
