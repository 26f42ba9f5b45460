"""A layer's style beside its rows, in the file or database: so that others see what we see."""

from __future__ import annotations

from collections.abc import Callable

from qgis.core import QgsProcessingFeedback, QgsVectorLayer

from ..compat import save_style
from ..core.errors import LandLensError
from ..i18n import tr
from .style import apply_style

_KEEPS_STYLES = (".gpkg", ".sqlite")


class StyleNotKept(LandLensError):
    """The rows are there, and what they look like is not."""


def send_style_along(
    layer: QgsVectorLayer,
    feedback: QgsProcessingFeedback,
    dress: Callable[[QgsVectorLayer], None] = apply_style,
    name: str = "",
) -> None:
    """Save our style beside the rows of a finished layer, where QGIS looks for one. Trouble is a warning.

    ``dress`` gives the layer that style; it is called ``name``, for images *Direction*.
    """
    # The images are there and are what was asked for: nothing about their looks may fail the run.
    try:
        if _keeps_styles(layer):
            dress(layer)
            _save(layer, name or tr("Direction"))
    except Exception as error:  # noqa: BLE001
        feedback.pushWarning(
            tr("The layer is complete, but its style could not be saved beside it: {error}", error=error)
        )


def _keeps_styles(layer: QgsVectorLayer) -> bool:
    if layer.providerType() == "postgres":
        return True
    path = layer.source().partition("|")[0].lower()
    return layer.providerType() == "ogr" and path.endswith(_KEEPS_STYLES)


def _save(layer: QgsVectorLayer, name: str) -> None:
    # QGIS 3.22 would ask in a window whether to replace an earlier one, also where there is no window.
    _, ids, names, *_ = layer.listStylesInDatabase()
    for number, known in zip(ids, names):
        if known == name:
            layer.deleteStyleFromDatabase(number)
    problem = save_style(layer, name, "LandLens")
    if problem:
        raise StyleNotKept("{problem}", problem=problem.strip())
