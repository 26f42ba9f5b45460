"""The algorithms' own dialogs, as the toolbox opens them."""

from __future__ import annotations

from typing import Any


def open_fetch(iface: Any) -> None:
    """Open *Fetch Mapillary images in extent* with what the map shows."""
    canvas = iface.mapCanvas()
    extent, crs = canvas.extent(), canvas.mapSettings().destinationCrs()
    if extent.isEmpty() or not crs.isValid():
        _open(iface, "landlens:fetchimages", {})
        return
    corners = (extent.xMinimum(), extent.xMaximum(), extent.yMinimum(), extent.yMaximum())
    text = ",".join(repr(corner) for corner in corners)
    _open(iface, "landlens:fetchimages", {"EXTENT": f"{text} [{crs.authid()}]" if crs.authid() else text})


def open_download(iface: Any) -> None:
    """Open *Download images*; QGIS puts the active layer in where it fits."""
    _open(iface, "landlens:downloadimages", {})


def _open(iface: Any, algorithm: str, parameters: dict[str, Any]) -> None:
    from qgis import processing

    processing.execAlgorithmDialog(algorithm, parameters)
