"""The styles of a layer of images to switch between: by year, kind, creator and quality, beside the direction."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

import numpy as np
from qgis.core import (
    QgsCategorizedSymbolRenderer,
    QgsFeatureRenderer,
    QgsGradientColorRamp,
    QgsGradientStop,
    QgsMapLayerStyle,
    QgsMarkerSymbol,
    QgsReadWriteContext,
    QgsRendererCategory,
    QgsVectorLayer,
)
from qgis.PyQt.QtGui import QColor
from qgis.PyQt.QtXml import QDomDocument

from ..core.images.columns import MISSING, ImageColumns
from ..i18n import joined, number, tr

_GREY = QColor("#9aa0a6")
_GREEN, _VIOLET = QColor("#00a65a"), QColor("#7d5cf5")
# From dark to light, told apart by those who see no red or green, too; nothing as light as a light map.
_RAMP = QgsGradientColorRamp(
    QColor("#3b1f6b"),
    QColor("#f2b01e"),
    False,
    [QgsGradientStop(0.33, QColor("#1f78b4")), QgsGradientStop(0.66, QColor("#2ca25f"))],
)
_CREATORS = [
    QColor(name)
    for name in (
        "#1f77b4",
        "#ff7f0e",
        "#2ca02c",
        "#d62728",
        "#9467bd",
        "#8c564b",
        "#e377c2",
        "#bcbd22",
        "#17becf",
        "#393b79",
    )
]
_QUALITIES = 5  # classes of equal width


class Holdings:
    """What a layer holds, as far as its styles depend on it; filled while it is written."""

    def __init__(self) -> None:
        self._years: set[int] = set()
        self._creators: Counter[str] = Counter()

    def add(self, images: ImageColumns, details: Sequence[Mapping[str, Any]]) -> None:
        """Take note of a batch, with the details of each image if any were asked for."""
        taken = images.captured_at[images.captured_at != MISSING].astype("datetime64[ms]")
        self._years.update((np.unique(taken.astype("datetime64[Y]")).astype(int) + 1970).tolist())
        if details and "creator_username" in details[0]:
            self._creators.update(name for row in details if (name := row.get("creator_username")))
            return
        ids, counts = np.unique(images.creator_id[images.creator_id != MISSING], return_counts=True)
        self._creators.update(dict(zip(map(str, ids.tolist()), counts.tolist())))

    @property
    def years(self) -> list[int]:
        """The years of capture, in order."""
        return sorted(self._years)

    @property
    def creators(self) -> list[str]:
        """Those with the most images, as many as there are colours; ties by name."""
        return sorted(self._creators, key=lambda name: (-self._creators[name], name))[: len(_CREATORS)]


def add_styles(layer: QgsVectorLayer, holdings: Holdings) -> None:
    """Put the styles beside the layer's own, which is called after the direction and stays the current one."""
    manager = layer.styleManager()
    manager.renameStyle(manager.currentStyle(), tr("Direction"))
    own = QgsMapLayerStyle()
    own.readFromLayer(layer)
    for name, renderer in _renderers(layer, holdings):
        manager.removeStyle(name)
        manager.addStyle(name, _with_renderer(own.xmlData(), renderer))


def _renderers(layer: QgsVectorLayer, holdings: Holdings) -> Iterable[tuple[str, QgsFeatureRenderer]]:
    if holdings.years:
        steps = max(1, len(holdings.years) - 1)
        years = [(year, str(year), _RAMP.color(place / steps)) for place, year in enumerate(holdings.years)]
        yield tr("Year of capture"), _categorized('year("captured_at")', years, tr("Unknown"))
    kinds = [(True, tr("Panorama"), _VIOLET), (False, tr("Flat image"), _GREEN)]
    yield tr("Panorama or flat"), _categorized("is_pano", kinds, tr("Unknown"))
    if holdings.creators:
        column = "creator_username" if layer.fields().indexOf("creator_username") >= 0 else "creator_id"
        creators = [(name, name, colour) for name, colour in zip(holdings.creators, _CREATORS)]
        yield tr("Creator"), _categorized(column, creators, tr("All others"))
    share = 1 / _QUALITIES
    classes = [
        (
            place,
            joined(number(place * share, ".1f"), number((place + 1) * share, ".1f"), by=" – "),
            _RAMP.color(place / (_QUALITIES - 1)),
        )
        for place in range(_QUALITIES)
    ]
    # min() leaves out what is NULL: the least of nothing and four would be four.
    score = f'if("quality_score" IS NULL, NULL, floor(min("quality_score" * {_QUALITIES}, {_QUALITIES - 1})))'
    yield tr("Quality"), _categorized(score, classes, tr("Unknown"))


def _categorized(attribute: str, classes: Iterable[tuple[Any, str, QColor]], rest: str) -> QgsCategorizedSymbolRenderer:
    categories = [QgsRendererCategory(value, _dot(colour), label) for value, label, colour in classes]
    categories.append(QgsRendererCategory(None, _dot(_GREY), rest))
    return QgsCategorizedSymbolRenderer(attribute, categories)


def _dot(colour: QColor) -> QgsMarkerSymbol:
    """A dot of four metres on the ground, within bounds; legends show it as one of four millimetres."""
    return QgsMarkerSymbol.createSimple(
        {
            "name": "circle",
            "color": colour.name(),
            "outline_color": "#ffffff",
            "outline_width": "0.4",
            "outline_width_unit": "RenderMetersInMapUnits",
            "outline_width_map_unit_scale": "3x:0,0,0,0,1,0.25",
            "size": "4",
            "size_unit": "RenderMetersInMapUnits",
            "size_map_unit_scale": "3x:0,0,1,0.6,1,2.4",
        }
    )


def _with_renderer(style: str, renderer: QgsFeatureRenderer) -> QgsMapLayerStyle:
    """A style with another renderer, made of its text: to set each on the layer would draw it again."""
    document = QDomDocument()
    document.appendChild(renderer.save(document, QgsReadWriteContext()))
    before, _, rest = style.partition("<renderer-v2")
    _, _, after = rest.rpartition("</renderer-v2>")
    return QgsMapLayerStyle(f"{before}{document.toString()}{after}")
