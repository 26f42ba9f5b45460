"""How a layer of images looks: symbols, tips, time, actions, and its rights."""

from __future__ import annotations

from qgis.core import QgsVectorLayer

from ..core.errors import LandLensError
from ..resources import style
from .credit import add_credit

STYLE = style("images")


class StyleError(LandLensError):
    """The style file could not be read; the layer keeps the look it had."""


def apply_style(layer: QgsVectorLayer) -> None:
    """Gives `layer`, with the columns of *Fetch Mapillary images*, our style and its credit.

    Raises StyleError if the style does not load; the credit is there even then.
    """
    add_credit(layer)
    message, loaded = layer.loadNamedStyle(str(STYLE))
    if not loaded:
        raise StyleError("The style {name} could not be loaded: {message}", name=STYLE.name, message=message)
    layer.triggerRepaint()
