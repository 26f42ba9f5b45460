"""Names and styles an output once QGIS has loaded it, unless the user has chosen a name or a style for it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Optional

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingLayerPostProcessorInterface,
    QgsVectorLayer,
    QgsWkbTypes,
)

from ..i18n import tr
from .credit import add_credit
from .style import apply_style, has_our_style
from .style_set import Holdings, add_styles

# QGIS keeps only a bare pointer to a post-processor: here they stay alive until they ran.
_waiting: set[StyleOnLoad] = set()
_Dress = Callable[[QgsVectorLayer, bool], None]  # with whether the user has chosen a style for it


def style_on_load(
    context: QgsProcessingContext,
    dest_id: str,
    algorithm_id: str = "landlens:fetchimages",
    label: str = "",
    holdings: Optional[Holdings] = None,
) -> None:
    """Has the output `dest_id` styled once QGIS has loaded it; does nothing if QGIS will not load it.

    A layer that is still called `label`, as the form calls it, is named after what it holds. With `holdings`, which
    are full by then, it gets the styles to switch between, too.
    """

    def dress(layer: QgsVectorLayer, has_own: bool) -> None:
        if label and layer.name() == label:
            layer.setName(tr("Mapillary images, {count:,}", count=max(0, layer.featureCount())))
        if has_own:
            add_credit(layer)
        else:
            apply_style(layer)
            if holdings is not None:
                add_styles(layer, holdings)

    _wait(context, dest_id, algorithm_id, dress)


def dress_on_load(
    context: QgsProcessingContext, dest_id: str, algorithm_id: str, style: Callable[[QgsVectorLayer], None]
) -> None:
    """Has the output `dest_id` styled by `style` once QGIS has loaded it, where the user has chosen none."""

    def dress(layer: QgsVectorLayer, has_own: bool) -> None:
        if has_own:
            add_credit(layer)
        else:
            style(layer)

    _wait(context, dest_id, algorithm_id, dress)


def _wait(context: QgsProcessingContext, dest_id: str, algorithm_id: str, dress: _Dress) -> None:
    # Without this question the next call would add the layer to those that are loaded.
    if not context.willLoadLayerOnCompletion(dest_id):
        return
    details = context.layerToLoadOnCompletionDetails(dest_id)
    processor = StyleOnLoad(dest_id, algorithm_id, details.outputName, dress)
    _waiting.add(processor)
    details.setPostProcessor(processor)


def has_own_style(layer: QgsVectorLayer, algorithm_id: str, output_name: str) -> bool:
    """Whether the user chose a style for this output, or for all of its kind, and Processing loaded it."""
    # The style of a model's output hangs on the model, of which we know nothing: so look at the layer, too.
    # Whatever QGIS draws on its own accord is a single symbol.
    # Ours is there already where it was saved with the rows.
    renderer = layer.renderer()
    if renderer is not None and renderer.type() != "singleSymbol" and not has_our_style(layer):
        return True
    try:
        from processing.core.ProcessingConfig import ProcessingConfig
        from processing.gui.RenderingStyles import RenderingStyles
    except ImportError:  # a script without the Processing plugin
        return False
    style = RenderingStyles.getStyle(algorithm_id, output_name)
    if style is None:
        settings = {
            QgsWkbTypes.GeometryType.LineGeometry: ProcessingConfig.VECTOR_LINE_STYLE,
            QgsWkbTypes.GeometryType.PolygonGeometry: ProcessingConfig.VECTOR_POLYGON_STYLE,
        }
        kind = QgsWkbTypes.geometryType(layer.wkbType())
        style = ProcessingConfig.getSetting(settings.get(kind, ProcessingConfig.VECTOR_POINT_STYLE))
    return bool(style) and Path(style).is_file()


class StyleOnLoad(QgsProcessingLayerPostProcessorInterface):
    """Styles one loaded output, then lets go of itself."""

    def __init__(self, dest_id: str, algorithm_id: str, output_name: str, dress: _Dress) -> None:
        super().__init__()
        self.dest_id = dest_id
        self.algorithm_id = algorithm_id
        self.output_name = output_name
        self.dress = dress

    def postProcessLayer(
        self, layer: QgsVectorLayer, context: QgsProcessingContext, feedback: QgsProcessingFeedback | None
    ) -> None:
        # The features are there and are what was asked for: nothing about their looks may fail the run.
        try:
            self.dress(layer, has_own_style(layer, self.algorithm_id, self.output_name))
        except Exception as error:  # noqa: BLE001  (QGIS would drop the other results)
            if feedback is not None:
                feedback.pushWarning(tr("The layer is complete, but could not be styled: {error}", error=error))
        finally:
            self._let_go(context)

    def _let_go(self, context: QgsProcessingContext) -> None:
        """Leaves the registry, and no pointer to an object that is gone in the context."""
        if context is not None and context.willLoadLayerOnCompletion(self.dest_id):
            context.layerToLoadOnCompletionDetails(self.dest_id).setPostProcessor(None)
        _waiting.discard(self)
