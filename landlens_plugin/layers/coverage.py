"""Coverage as a layer: lines of sequences out of the file that was read for the map, coloured by year of capture."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timezone
from pathlib import Path
from typing import NamedTuple, Optional

from qgis.core import (
    QgsDataSourceUri,
    QgsLayerTreeGroup,
    QgsLayerTreeLayer,
    QgsLayerTreeModelLegendNode,
    QgsLineSymbol,
    QgsMapLayer,
    QgsMapLayerLegend,
    QgsProject,
    QgsRasterLayer,
    QgsSimpleLegendNode,
    QgsSymbolLayerUtils,
    QgsVectorTileBasicRenderer,
    QgsVectorTileBasicRendererStyle,
    QgsVectorTileLayer,
    QgsWkbTypes,
)
from qgis.PyQt.QtCore import QSize

from ..core.coverage.view import SMALLEST_SCALE
from ..core.store.tilecache import SEQUENCES
from ..i18n import tr
from ..seam import COVERAGE_MARK
from .credit import add_credit

_ICON = QSize(22, 16)
# From the newest to the oldest, of a lightness that stands out from white maps and from dark ones.
_COLOURS = ("#ea5f10", "#bf8a0e", "#2496bd", "#8a77c4")
_SPANS = (2, 2, 3)  # years of all but the last
_CLOSE = 11  # the zoom from which single streets are told apart, and lines are wide enough to have a core
_LAST = SEQUENCES.last_zoom


class Years(NamedTuple):
    """A class of the legend: its colour, and the first and the last year of its images, None for without end."""

    colour: str
    first: Optional[int]
    last: Optional[int]

    @property
    def label(self) -> str:
        """As the legend has it."""
        if self.first is None:
            return tr("Before {year}, or unknown", year=self.last + 1)
        if self.last is None:
            return tr("{year} and later", year=self.first)
        return tr("{first} to {last}", first=self.first, last=self.last)

    @property
    def filter(self) -> str:
        """The expression that holds for its lines."""
        moment = 'coalesce("captured_at", 0)'
        parts = []
        if self.first is not None:
            parts.append(f"{moment} >= {_milliseconds(self.first)}")
        if self.last is not None:
            parts.append(f"{moment} < {_milliseconds(self.last + 1)}")
        return " AND ".join(parts)


def coverage_layer(path: Path) -> QgsVectorTileLayer:
    """The layer of this file, styled, with its legend and its credit. It is not in the project yet."""
    layer = QgsVectorTileLayer(_source(path), tr("Mapillary coverage"))
    layer.setCustomProperty(COVERAGE_MARK, True)
    layer.setRenderer(_renderer(all_years(datetime.now(timezone.utc).year)))
    layer.setLabeling(None)
    layer.setScaleBasedVisibility(True)
    layer.setMinimumScale(SMALLEST_SCALE)
    add_credit(layer)
    return layer


def coverage_in(project: QgsProject) -> Optional[QgsVectorTileLayer]:
    """The coverage layer of a project, usable or not; None without one."""
    found = (layer for layer in project.mapLayers().values() if layer.customProperty(COVERAGE_MARK))
    return next((layer for layer in found if isinstance(layer, QgsVectorTileLayer)), None)


def point_to(layer: QgsVectorTileLayer, path: Path, *, anew: bool = False) -> None:
    """Have a layer draw this file, whatever it drew before: another computer's, one that was gone, or with ``anew``
    one of the same name.
    """
    uri = QgsDataSourceUri()
    uri.setEncodedUri(layer.source())
    if anew or not layer.isValid() or Path(uri.param("url")) != path:
        layer.setDataSource(_source(path), layer.name(), "vectortile")


def add_above_maps(layer: QgsMapLayer, project: QgsProject) -> None:
    """Put the layer into the project: below all that is drawn over a map, above the maps at the bottom."""
    root = project.layerTreeRoot()
    place = len(root.children())
    while place and _is_map(root.children()[place - 1]):
        place -= 1
    root.insertLayer(place, project.addMapLayer(layer, False))


def all_years(this_year: int) -> list[Years]:
    """The classes, newest first: each of the newer ones shorter than those behind it."""
    found, last = [], None
    for colour, span in zip(_COLOURS, _SPANS):
        first = (this_year if last is None else last) - span + 1
        found.append(Years(colour, first, last))
        last = first - 1
    return [*found, Years(_COLOURS[-1], None, last)]


class CoverageLegend(QgsMapLayerLegend):
    """What QGIS does not make of vector tiles by itself: a row for each class, and one for panoramas."""

    def createLayerTreeModelLegendNodes(self, node: QgsLayerTreeLayer) -> list[QgsLayerTreeModelLegendNode]:
        renderer = node.layer().renderer()
        styles = [] if renderer is None else [each for each in reversed(renderer.styles()) if each.symbol()]
        close = [each for each in styles if each.maxZoomLevel() == -1]
        rows = [(each.styleName(), each.symbol()) for each in close if not _has_core(each.symbol())]
        cores = [each.symbol() for each in close if _has_core(each.symbol())]
        rows += [(tr("Panoramas have a pale core"), symbol) for symbol in cores[:1]]
        return [
            QgsSimpleLegendNode(node, label, QgsSymbolLayerUtils.symbolPreviewIcon(symbol.clone(), _ICON), self)
            for label, symbol in rows
        ]


def _source(path: Path) -> str:
    uri = QgsDataSourceUri()
    for name, value in (
        ("type", "mbtiles"),
        ("url", str(path)),
        ("zmin", str(SEQUENCES.first_zoom)),
        ("zmax", str(SEQUENCES.last_zoom)),
    ):
        uri.setParam(name, value)
    return bytes(uri.encodedUri()).decode()


def _renderer(years: list[Years]) -> QgsVectorTileBasicRenderer:
    renderer = QgsVectorTileBasicRenderer()
    renderer.setStyles(list(_styles(years)))
    return renderer


def _styles(years: list[Years]) -> Iterator[QgsVectorTileBasicRendererStyle]:
    """From the oldest to the newest, which is drawn last."""
    for each in reversed(years):
        for is_pano in (False, True):
            kind = f'coalesce("is_pano", false) = {str(is_pano).lower()}'
            for is_close, first, last in ((False, 0, _CLOSE - 1), (True, _CLOSE, -1)):
                name = tr("{years}, panoramas", years=each.label) if is_pano else each.label
                style = QgsVectorTileBasicRendererStyle(name, SEQUENCES.layer, QgsWkbTypes.GeometryType.LineGeometry)
                style.setFilterExpression(" AND ".join((each.filter, kind)))
                style.setSymbol(_symbol(each.colour, is_pano, is_close))
                style.setMinZoomLevel(first)
                style.setMaxZoomLevel(last)
                yield style


def _symbol(colour: str, is_pano: bool, is_close: bool) -> QgsLineSymbol:
    ends = {"capstyle": "round", "joinstyle": "round", "line_width_unit": "MM"}
    width = 0.4 if not is_close else 1.3 if is_pano else 0.7
    symbol = QgsLineSymbol.createSimple({"line_color": colour, "line_width": str(width), **ends})
    if is_pano and is_close:
        core = QgsLineSymbol.createSimple({"line_color": "#fff4e6", "line_width": "0.45", **ends})
        symbol.appendSymbolLayer(core.symbolLayer(0).clone())
    return symbol


def _has_core(symbol: QgsLineSymbol) -> bool:
    return symbol.symbolLayerCount() > 1


def _is_map(node: object) -> bool:
    """Whether a node of the tree is what one puts below everything: pictures and vector tiles, or a group of them."""
    if isinstance(node, QgsLayerTreeGroup):
        return bool(node.children()) and all(map(_is_map, node.children()))
    layer = node.layer() if isinstance(node, QgsLayerTreeLayer) else None
    return isinstance(layer, (QgsRasterLayer, QgsVectorTileLayer))


def _milliseconds(year: int) -> int:
    return int(datetime(year, 1, 1, tzinfo=timezone.utc).timestamp()) * 1000
