"""An algorithm's own dialog, beside which QGIS's window stays free."""

from __future__ import annotations

from typing import Any


def open_download() -> None:
    """Open *Download images*."""
    _open("landlens:downloadimages", {})


def _open(algorithm: str, parameters: dict[str, Any]) -> None:
    from qgis import processing

    # Not by execAlgorithmDialog(), which locks the window: the map is panned, and the message bar pressed, meanwhile.
    processing.createAlgorithmDialog(algorithm, parameters).show()
