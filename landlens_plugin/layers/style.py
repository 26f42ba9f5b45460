"""How a layer of images looks: symbols, tips, form, time, actions, and its rights."""

from __future__ import annotations

from qgis.core import QgsAction, QgsRuleBasedRenderer, QgsVectorLayer

from ..core.errors import LandLensError
from ..i18n import tr
from ..resources import style
from .credit import add_credit
from .form import set_form
from .tip import map_tip

STYLE = style("images")
_MARK = "images"  # the key of our renderer's outermost rule


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
    _translate_legend(layer)
    _translate_action(layer)
    layer.setMapTipTemplate(map_tip())
    set_form(layer)
    layer.triggerRepaint()


def has_our_style(layer: QgsVectorLayer) -> bool:
    """Whether a layer is drawn as :func:`apply_style` has it, as one is that was saved with its rows."""
    renderer = layer.renderer()
    return isinstance(renderer, QgsRuleBasedRenderer) and renderer.rootRule().ruleKey() == _MARK


def _translate_legend(layer: QgsVectorLayer) -> None:
    """Put the legend into QGIS's language; a renderer of its own, as a legend that is shown heeds no other change."""
    kinds = {
        "direction": tr("Image with direction"),
        "pano": tr("Panorama"),
        "plain": tr("Image without direction"),
    }
    renderer = layer.renderer().clone()
    for rule in renderer.rootRule().descendants():
        kind = kinds.get(rule.ruleKey().replace("small-", ""))
        first, last = rule.maximumScale(), rule.minimumScale()
        if kind is not None:
            rule.setLabel(kind)
        elif last:
            rule.setLabel(tr("From 1:{first:,.0f} to 1:{last:,.0f}", first=first, last=last))
        else:
            rule.setLabel(tr("From 1:{first:,.0f}", first=first))
    layer.setRenderer(renderer)


def _translate_action(layer: QgsVectorLayer) -> None:
    """Give the action its name in QGIS's language; its id stays."""
    title, manager = tr("Open on Mapillary"), layer.actions()
    for action in manager.actions():
        if title != action.name():
            manager.removeAction(action.id())
            scopes, icon = action.actionScopes(), action.iconPath()
            kind, command = action.type(), action.command()
            manager.addAction(QgsAction(action.id(), kind, title, command, icon, action.capture(), title, scopes))
