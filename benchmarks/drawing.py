"""Drawing a layer of images: our style beside QGIS's plain marker, on the same layer and the same piece of map."""

from __future__ import annotations

import math
import time
from pathlib import Path
from typing import Any

from . import surroundings
from .race import Goal, Row, medians, race
from .surroundings import DENSE_IMAGES, Surroundings, dense_box, extent, fresh

WIDTH, HEIGHT, DPI = 1400, 900, 96
_LEAST_SECONDS, _MOST_DRAWS = 0.3, 30
CITY = (12, 83_334)  # tiles, and images of each
# Scale of the map: what there is in view, and how much longer than a plain marker it may take.
SCALES = {10_000: ("1:10,000", 4), 500: ("1:500", 8), 50_000: ("city scale, 1:50,000", 4)}


def redraw(around: Surroundings) -> list[Row | str]:
    """One redraw of the map, as the canvas does it, of a full tile and of a million images in GeoPackages."""
    surroundings.processing()
    around.use(around.dense)
    rows = _rows(around, _fetched(around, "tile", dense_box()), f"{DENSE_IMAGES:,} images of one tile")
    with around.city(*CITY) as service:
        layer = _fetched(around, "million", service.bbox)
    return [*rows, *_rows(around, layer, f"{math.prod(CITY):,} images")]


def _fetched(around: Surroundings, name: str, box: Any) -> Path:
    from qgis import processing

    place = fresh(around.scratch / f"{name}.gpkg")
    processing.run("landlens:fetchimages", {"EXTENT": extent(box), "OUTPUT": str(place), "MAX_TILE_AGE": 0})
    return place


def _rows(around: Surroundings, place: Path, images: str) -> list[Row | str]:
    from qgis.core import QgsSingleSymbolRenderer, QgsSymbol, QgsVectorLayer

    from landlens_plugin.layers.style import apply_style

    ours, plain = (QgsVectorLayer(str(place), name, "ogr") for name in ("ours", "plain"))
    apply_style(ours)
    plain.setRenderer(QgsSingleSymbolRenderer(QgsSymbol.defaultSymbol(plain.geometryType())))
    rows: list[Row | str] = []
    for scale, (words, goal) in SCALES.items():
        contenders = {
            name: lambda layer=layer, scale=scale: _milliseconds(layer, scale)
            for name, layer in (("LandLens", ours), ("plain", plain))
        }
        for draw in contenders.values():  # the first one reads the file from the disk
            draw()
        times = race(f"redraw, {images}, {words}, ms", contenders, around.rounds)
        middle = medians(times)
        what = f"redraw at {words}, {images}"
        rows.append(Row(what, middle["LandLens"], "ms", "QGIS's plain marker", middle["plain"], Goal("≤", goal), times))
    return rows


def _milliseconds(layer: Any, scale: int) -> float:
    """How long the map around the layer's middle takes, which is drawn as the canvas does it; the mean of some.

    What takes few milliseconds is drawn more often, as much of such a time is chance.
    """
    from qgis.core import (
        QgsCoordinateReferenceSystem,
        QgsCoordinateTransform,
        QgsExpressionContext,
        QgsExpressionContextUtils,
        QgsMapRendererParallelJob,
        QgsMapSettings,
        QgsProject,
        QgsRectangle,
    )
    from qgis.PyQt.QtCore import QSize

    crs = QgsCoordinateReferenceSystem("EPSG:3857")
    middle = QgsCoordinateTransform(layer.crs(), crs, QgsProject.instance()).transform(layer.extent().center())
    half_x, half_y = (pixels / DPI * 0.0254 * scale / 2 for pixels in (WIDTH, HEIGHT))
    settings = QgsMapSettings()
    settings.setLayers([layer])
    settings.setDestinationCrs(crs)
    settings.setOutputSize(QSize(WIDTH, HEIGHT))
    settings.setOutputDpi(DPI)
    settings.setExtent(QgsRectangle(middle.x() - half_x, middle.y() - half_y, middle.x() + half_x, middle.y() + half_y))
    context = QgsExpressionContext(QgsExpressionContextUtils.globalProjectLayerScopes(layer))
    context.appendScope(QgsExpressionContextUtils.mapSettingsScope(settings))
    settings.setExpressionContext(context)
    taken: list[float] = []
    while not taken or (sum(taken) < _LEAST_SECONDS and len(taken) < _MOST_DRAWS):
        begun = time.perf_counter()
        job = QgsMapRendererParallelJob(settings)
        job.start()
        job.waitForFinished()
        taken.append(time.perf_counter() - begun)
    return 1000 * sum(taken) / len(taken)
