"""Where the layer of a cancelled run is: the toolbox loads none then, so the log has to say."""

from __future__ import annotations

from typing import Optional

from qgis.core import QgsProcessingContext

from ...i18n import tr
from .place import without_password


def place_of(what: str, dest: Optional[str], context: QgsProcessingContext) -> str:
    """A sentence about ``what`` a sink has made, whose ``dest`` is a path, an address or a temporary layer's id."""
    if not dest:
        return tr("{what} was not begun.", what=what)
    layer = context.temporaryLayerStore().mapLayer(dest)
    if layer is not None and layer.providerType() == "memory":
        return tr("{what} is a temporary layer, which the toolbox does not load after a cancel.", what=what)
    place = without_password(dest if layer is None else layer.source())
    return tr("{what} is {place}, which the toolbox does not load after a cancel.", what=what, place=place)
