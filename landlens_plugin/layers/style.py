"""How a layer of images looks: symbols, tips, form, time, actions, and its rights."""

from __future__ import annotations

import re

from qgis.core import QgsAction, QgsExpression, QgsRuleBasedRenderer, QgsVectorLayer

from ..core.errors import LandLensError
from ..i18n import tr
from ..resources import style
from .credit import add_credit
from .form import set_form

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
    layer.setMapTipTemplate(_translated_tip(layer.mapTipTemplate()))
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


def _translated_tip(tip: str) -> str:
    """The map's tip in QGIS's language: each line of it says one sentence, around a value."""
    words = {
        "'Panorama'": QgsExpression.quotedString(tr("Panorama")),
        "'Image'": QgsExpression.quotedString(tr("Image")),
    }
    # How a sentence begins and ends in the file, and the whole of it.
    sentences = (
        ("'Captured '", "' UTC<br>'", tr("Captured {moment} UTC")),
        ("'By '", "'<br>'", tr("By {name}")),
        ("'Sequence '", "'<br>'", tr("Sequence {name}")),
        ("'Direction '", "'°' || '<br>'", tr("Direction {degrees}°")),
        ("'Quality '", "' of 1<br>'", tr("Quality {share} of 1")),
    )
    link = QgsExpression.quotedString(f">{tr('Open on Mapillary')}</a>")[1:-1]
    lines = []
    for line in tip.split("\n"):
        for first, last, sentence in sentences:
            if first in line and last in line:
                before, after = re.split(r"\{\w+\}", sentence)
                line = line.replace(first, QgsExpression.quotedString(before))
                rest, _, end = line.rpartition(last)
                line = f"{rest}{QgsExpression.quotedString(f'{after}<br>')}{end}"
        for english, said in words.items():
            line = line.replace(english, said)
        lines.append(re.sub(r">[^<>']+</a>", lambda _: link, line))
    return "\n".join(lines)
