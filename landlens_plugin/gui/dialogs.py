"""The algorithms' own dialogs, beside which QGIS's window stays free."""

from __future__ import annotations

from typing import Any


def open_fetch(iface: Any) -> None:
    """Open *Fetch Mapillary images in extent* with what the map shows."""
    canvas = iface.mapCanvas()
    extent, crs = canvas.extent(), canvas.mapSettings().destinationCrs()
    if extent.isEmpty() or not crs.authid():
        _open("landlens:fetchimages", {})
        return
    corners = (extent.xMinimum(), extent.xMaximum(), extent.yMinimum(), extent.yMaximum())
    _open("landlens:fetchimages", {"EXTENT": f"{','.join(map(repr, corners))} [{crs.authid()}]"})


def open_download() -> None:
    """Open *Download images*."""
    _open("landlens:downloadimages", {})


def _open(algorithm: str, parameters: dict[str, Any]) -> None:
    from qgis import processing

    # Not by execAlgorithmDialog(), which locks the window: the map is panned, and the message bar pressed, meanwhile.
    processing.createAlgorithmDialog(algorithm, parameters).show()
