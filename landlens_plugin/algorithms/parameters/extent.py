"""The EXTENT parameter as a box of the core, from any coordinate reference system."""

from __future__ import annotations

import math
import re
from typing import NamedTuple, Optional

from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsCsException,
    QgsGeometry,
    QgsRectangle,
)

from ...core.errors import RequestInvalid, TooManyTiles
from ...core.fetch.limits import DEFAULT_TILE_LIMIT
from ...core.images.bounds import Box, checked_box
from ...core.sentences import Sentence
from ...core.tiles.grid import count_tiles
from .extent_order import in_other_orders
from .given import Given

WGS84 = "EPSG:4326"
_SIDE_POINTS = 32
# As QGIS writes it: four numbers, and the coordinate reference system in brackets.
_WRITTEN = re.compile(r"([^,\[\]]+),([^,\[\]]+),([^,\[\]]+),([^,\[\]]+)(?:\[(.*)\])?\s*")


class _Extent(NamedTuple):
    """An extent as it was given: its rectangle, and the CRS of that."""

    rectangle: QgsRectangle
    crs: QgsCoordinateReferenceSystem
    transforms: QgsCoordinateTransformContext

    @property
    def in_degrees(self) -> bool:
        """Whether the numbers are degrees; without a project there is no CRS to fall back to, and they have to be."""
        return not self.crs.isValid() or self.crs == QgsCoordinateReferenceSystem(WGS84)


def box_of(given: Given, name: str, most_tiles: Optional[int] = None) -> tuple[Box, Optional[QgsGeometry]]:
    """The extent as a box in degrees, and its exact outline where that is no box there.

    Raises RequestInvalid, also for numbers that make sense in another order alone, and TooManyTiles.

    parameterAsExtent() does not transform an extent that comes without a CRS, so this takes it raw and does it.
    """
    text = _WRITTEN.fullmatch(given.text(name) or "")
    if text and (text[5] or "").strip() and not QgsCoordinateReferenceSystem(text[5].strip()).isValid():
        raise RequestInvalid(
            "QGIS does not know the coordinate reference system '{crs}' of the extent. Write one that it "
            "knows into the brackets, such as [EPSG:4326] for degrees.",
            crs=text[5].strip(),
        )
    rectangle = given.algorithm.parameterAsExtent(given.parameters, name, given.context)
    corners = (rectangle.xMinimum(), rectangle.yMinimum(), rectangle.xMaximum(), rectangle.yMaximum())
    # A null rectangle is what QGIS makes of words that are no extent.
    if all(map(math.isfinite, corners)) and (rectangle.isNull() or rectangle.isEmpty()):
        raise RequestInvalid(
            "The extent is empty or could not be understood. Draw a box on the map, choose a layer's extent, or "
            "write west,east,south,north followed by the CRS, such as 10.74,10.76,59.91,59.92 [EPSG:4326]."
        )
    crs = given.algorithm.parameterAsExtentCrs(given.parameters, name, given.context)
    extent = _Extent(rectangle, crs, given.context.transformContext())
    try:
        box, outline = _placed(extent)
        if most_tiles is not None and count_tiles(box) > most_tiles:
            raise TooManyTiles(count_tiles(box), most_tiles)
    except RequestInvalid as problem:
        numbers = tuple(map(float, text.groups()[:4])) if text else None
        hint = in_other_orders(
            rectangle,
            numbers,
            crs.authid(),
            is_placed=lambda other: _is_placed(extent._replace(rectangle=other), most_tiles),
            may_be_swapped=not extent.in_degrees or max(abs(corners[1]), abs(corners[3])) > 90,
        )
        if hint is None:
            raise
        raise hint from problem
    return box, outline


def most_tiles(given: Given, limit: str, area: str) -> Optional[int]:
    """The most tiles that an extent may need by the parameter ``limit``; None where ``area`` says which are read."""
    return None if given.has(area) else given.whole(limit)


def _placed(extent: _Extent) -> tuple[Box, Optional[QgsGeometry]]:
    """See box_of. Raises RequestInvalid for what does not lie on the globe."""
    raw, crs = extent.rectangle, extent.crs
    corners = (raw.xMinimum(), raw.yMinimum(), raw.xMaximum(), raw.yMaximum())
    if extent.in_degrees or not all(map(math.isfinite, corners)):
        return checked_box(*corners), None
    transform = QgsCoordinateTransform(crs, QgsCoordinateReferenceSystem(WGS84), extent.transforms)
    try:
        around = transform.transformBoundingBox(raw, Qgis.TransformDirection.Forward, True)
        outline = _outline(raw, transform) if not crs.isGeographic() else None
    except QgsCsException:
        raise RequestInvalid(
            "The extent could not be transformed from {crs} to WGS 84. Check that its "
            "coordinates fit that coordinate reference system.",
            crs=crs.authid() or Sentence("its CRS"),
        ) from None
    return checked_box(around.xMinimum(), around.yMinimum(), around.xMaximum(), around.yMaximum()), outline


def _is_placed(extent: _Extent, most_tiles: Optional[int]) -> bool:
    """Whether this would be an extent that can be read."""
    try:
        box, _ = _placed(extent)
    except RequestInvalid:
        return False
    known = extent.crs.bounds() if not extent.in_degrees else QgsRectangle()
    return count_tiles(box) <= (most_tiles or DEFAULT_TILE_LIMIT) and (
        known.isEmpty() or known.intersects(QgsRectangle(*box))
    )


def _outline(rectangle: QgsRectangle, transform: QgsCoordinateTransform) -> QgsGeometry:
    """The rectangle with points along its sides, which are curves in degrees, transformed."""
    side = max(rectangle.width(), rectangle.height())
    outline = QgsGeometry.fromRect(rectangle).densifyByDistance(side / _SIDE_POINTS)
    if outline.transform(transform) != Qgis.GeometryOperationResult.Success:
        raise QgsCsException("the outline could not be transformed")
    return outline
