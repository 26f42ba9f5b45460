"""Where the layer of a cancelled run is: the toolbox loads none then, so the log has to say."""

from __future__ import annotations

from typing import Optional

from qgis.core import QgsDataSourceUri, QgsProcessingContext


def place_of(what: str, dest: Optional[str], context: QgsProcessingContext) -> str:
    """A sentence about ``what`` a sink has made, whose ``dest`` is a path, an address or a temporary layer's id."""
    if not dest:
        return f"{what} was not begun."
    if context.temporaryLayerStore().mapLayer(dest) is not None:
        return f"{what} is a temporary layer, which the toolbox does not load after a cancel."
    return f"{what} is {QgsDataSourceUri.removePassword(dest)}, which the toolbox does not load after a cancel."
