"""Reads tiles through GDAL's MVT driver, which every QGIS has.

Whole columns come through GDAL's Arrow stream (GDAL 3.6); before that, or where a property's type is not what the
schema says, features are read one by one. GDAL gives each property one type for all features: numbers among texts
become text, which :mod:`decode` reads back; ids among fractions become floats, of which those that lost digits are
counted as unusable.
"""

from __future__ import annotations

import contextlib
import uuid
from collections.abc import Iterator, Sequence
from typing import Any, Optional

import numpy as np
from osgeo import gdal, ogr

from ..errors import TileUnreadable
from ..images.columns import Integers, Numbers
from .grid import UNITS, Tile

_HALF_WORLD = 20037508.342789244  # metres, EPSG:3857
# GDAL's name of a type, for each property whose values must not be converted on the way.
_EXACT = {"id": "Integer64", "captured_at": "Integer64", "creator_id": "Integer64", "organization_id": "Integer64"}
_WKB_POINT = np.dtype([("kind", "S5"), ("place", "<f8", 2)])
_LITTLE_ENDIAN_POINT = b"\x01\x01"  # of five bytes, the rest zeros
_NAMES = (*_EXACT, "compass_angle", "is_pano", "sequence_id", "foot", "quality_score")


class _Points:
    def __init__(self, x: Numbers, y: Numbers, columns: dict[str, Any], others: int) -> None:
        self.x, self.y, self.others = x, y, others
        self._columns = columns

    def values(self, name: str, rows: Integers) -> tuple[Sequence[Any], Optional[Integers]]:
        column = self._columns.get(name)
        if column is None:
            return [None], np.zeros(len(rows), np.int64)
        return column[rows], None


def read_points(payload: bytes, tile: Tile) -> list[_Points]:
    """The points of each ``image`` layer. Raises TileUnreadable."""
    with _opened(payload, tile) as dataset:
        layers = [dataset.GetLayer(number) for number in range(dataset.GetLayerCount())]
        return [_read(layer, tile) for layer in layers if layer.GetName() == "image"]


def _read(layer: Any, tile: Tile) -> _Points:
    if hasattr(layer, "GetArrowStreamAsNumPy") and _types_are_exact(layer):
        return _by_columns(layer, tile)
    return _by_features(layer, tile)


@contextlib.contextmanager
def _opened(payload: bytes, tile: Tile) -> Iterator[Any]:
    path = f"/vsimem/landlens-{uuid.uuid4().hex}.mvt"
    gdal.FileFromMemBuffer(path, payload)
    # The tile's place makes GDAL answer metres (EPSG:3857); without the clip a buffer's points stay as they are.
    place = [f"X={tile.x}", f"Y={tile.y}", f"Z={tile.z}", "CLIP=NO", "METADATA_FILE="]
    try:
        with _errors_noted() as errors:
            dataset = gdal.OpenEx(path, gdal.OF_VECTOR, allowed_drivers=["MVT"], open_options=place)
            if dataset is None:
                raise TileUnreadable("the tile could not be decoded")
            yield dataset
            del dataset
            if max(errors, default=gdal.CE_None) >= gdal.CE_Failure:
                raise TileUnreadable("the tile could not be decoded")
    except RuntimeError:
        raise TileUnreadable("the tile could not be decoded") from None
    finally:
        gdal.Unlink(path)


@contextlib.contextmanager
def _errors_noted() -> Iterator[list[int]]:
    """The classes of the errors that GDAL meets, which stay off the console.

    GDAL ends a layer at an error as if there were no more features. Whether it raises as well depends on the call, and
    on who else in this process switched its exceptions on.
    """
    classes: list[int] = []
    with contextlib.ExitStack() as ways:
        for module in (gdal, ogr):
            if hasattr(module, "ExceptionMgr"):  # GDAL 3.7; there a handler hears of nothing while they are on
                ways.enter_context(module.ExceptionMgr(useExceptions=False))
        gdal.PushErrorHandler(lambda kind, number, message: classes.append(kind))
        ways.callback(gdal.PopErrorHandler)
        yield classes


def _types_are_exact(layer: Any) -> bool:
    definition = layer.GetLayerDefn()
    kinds = {}
    for number in range(definition.GetFieldCount()):
        field = definition.GetFieldDefn(number)
        kinds[field.GetName()] = (field.GetTypeName(), field.GetSubType())
    flag, text = ("Integer", ogr.OFSTBoolean), ("String", ogr.OFSTNone)
    return (
        # The Arrow stream ends the process at a name that is not UTF-8.
        all(isinstance(name, str) and name.isprintable() for name in kinds)
        and all(kinds.get(name, (kind, None))[0] == kind for name, kind in _EXACT.items())
        and all(kinds.get(name, flag) == flag for name in ("is_pano", "foot"))
        and kinds.get("sequence_id", text) == text
        and all(kinds.get(n, ("Real", 0))[0] in ("Real", "Integer64") for n in ("compass_angle", "quality_score"))
    )


def _by_columns(layer: Any, tile: Tile) -> _Points:
    # Copies, as the arrays are views of a buffer that the next batch reuses.
    batches = [
        {name: batch[name].copy() for name in (*_NAMES, "wkb_geometry") if name in batch}
        for batch in layer.GetArrowStreamAsNumPy()
    ]
    columns = {name: np.ma.concatenate([batch[name] for batch in batches]) for name in (batches[0] if batches else ())}
    shapes = _plain(columns.pop("wkb_geometry", np.empty(0, np.object_)))
    return _points(_all_metres([b"" if shape is None else bytes(shape) for shape in shapes]), columns, tile)


def _by_features(layer: Any, tile: Tile) -> _Points:
    rows, metres = [], []
    definition = layer.GetLayerDefn()
    present = [(name, number) for name in _NAMES if (number := definition.GetFieldIndex(name)) >= 0]
    for feature in layer:
        shape = feature.GetGeometryRef()
        rows.append({name: feature.GetField(number) for name, number in present})
        metres.append(_metres(bytes(shape.ExportToWkb(ogr.wkbNDR))) if shape is not None else (np.nan, np.nan))
    columns = {name: _objects([row.get(name) for row in rows]) for name in _NAMES}
    return _points(np.array(metres), columns, tile)


def _points(metres: Any, columns: dict[str, Any], tile: Tile) -> _Points:
    """Points with their place in tile units; what is not a point is counted."""
    metres = metres.reshape(-1, 2)
    real = np.isfinite(metres).all(axis=1)
    across = 2 * _HALF_WORLD / 2**tile.z
    x = ((metres[real, 0] + _HALF_WORLD) / across - tile.x) * UNITS
    y = ((_HALF_WORLD - metres[real, 1]) / across - tile.y) * UNITS
    return _Points(x, y, {name: column[real] for name, column in columns.items()}, int((~real).sum()))


def _all_metres(wkb: list[bytes]) -> Any:
    """The places of all shapes, (n, 2): in one go if each is a point, as it is in Mapillary's tiles."""
    whole = b"".join(wkb)
    if len(whole) == _WKB_POINT.itemsize * len(wkb):
        points = np.frombuffer(whole, _WKB_POINT)
        if (points["kind"] == _LITTLE_ENDIAN_POINT).all():
            return points["place"]
    return np.array([_metres(shape) for shape in wkb])


def _metres(wkb: bytes) -> tuple[float, float]:
    """The place of a point in little-endian WKB, of the first of a multipoint; NaN for other shapes."""
    kind = int.from_bytes(wkb[1:5], "little")
    start = {1: 5, 4: 14}.get(kind)
    if start is None or len(wkb) < start + 16:
        return (np.nan, np.nan)
    x, y = np.frombuffer(wkb, "<f8", 2, start)
    return (float(x), float(y))


def _plain(values: Any) -> Any:
    return values.tolist() if isinstance(values, np.ndarray) else values


def _objects(values: list[Any]) -> Any:
    array = np.empty(len(values), np.object_)
    array[:] = values
    return array
