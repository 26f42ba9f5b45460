"""Reads tiles through the protobuf messages of ``mapbox_vector_tile``: columns, without a dictionary a feature."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import chain
from operator import attrgetter, itemgetter
from typing import Any, Optional

import numpy as np
from google.protobuf.message import DecodeError
from mapbox_vector_tile.Mapbox import vector_tile_pb2

from ..errors import TileUnreadable
from ..images.columns import Integers, Numbers
from .grid import UNITS, Tile

_POINT = vector_tile_pb2.tile.GeomType.Value("Point")
_VALUE_FIELDS = ("string_value", "int_value", "double_value", "bool_value", "uint_value", "sint_value", "float_value")
# Read by functions written in C, in map(): a line of Python for each of 170,000 features would cost ten times that.
_TYPE, _GEOMETRY, _TAGS = attrgetter("type"), attrgetter("geometry"), attrgetter("tags")
_INTEGER, _REAL = attrgetter("int_value"), attrgetter("double_value")
_FIRST_THREE, _ALL = itemgetter(slice(3)), itemgetter(slice(None))  # a slice is read at once, an iterator is not
# Messages become Python objects a block at a time, two of each: fewer than the 700 that set off Python's garbage
# collector, which in QGIS has 150,000 objects of others to look at.
_BLOCK = 300


class _Points:
    def __init__(self, layer: Any, numbers: Integers, x: Numbers, y: Numbers) -> None:
        self.x, self.y = x, y
        self.others = len(layer.features) - len(numbers)
        self._layer, self._numbers = layer, numbers  # of the points among the features
        self._key_index = {key: number for number, key in enumerate(layer.keys)}
        self._rows: Optional[Integers] = None

    def values(self, name: str, rows: Integers) -> tuple[Sequence[Any], Optional[Integers]]:
        key = self._key_index.get(name)
        if key is None:
            return [None], np.zeros(len(rows), np.int64)
        self._load(rows)
        table = self._layer.values
        mine = self._keys == key
        which = np.full(len(rows), len(table), np.int64)  # one past the last value stands for none
        which[self._row[mine]] = np.minimum(self._value_index[mine], len(table))
        is_used = np.zeros(len(table) + 1, np.bool_)
        is_used[which] = True
        place = np.cumsum(is_used) - 1
        return _values(table, np.flatnonzero(is_used[:-1]), is_used[-1]), place[which]

    def _load(self, rows: Integers) -> None:
        """The tags of these rows as three arrays: row, key, value. Kept, as every column is asked for in turn."""
        if self._rows is rows:
            return
        parts, counts = [], []
        for block in _picked(self._layer.features, self._numbers[rows]):
            tags = list(map(_TAGS, block))
            sizes = np.fromiter(map(len, tags), np.int64, len(tags))
            flat = np.fromiter(chain.from_iterable(map(_ALL, tags)), np.int64, int(sizes.sum()))
            if (sizes % 2).any():  # a key without a value at the end says nothing
                flat = np.delete(flat, np.cumsum(sizes)[sizes % 2 == 1] - 1)
            parts.append(flat)
            counts.append(sizes // 2)
        pairs = _joined(parts).reshape(-1, 2)
        self._keys, self._value_index = pairs[:, 0], pairs[:, 1]
        self._row = np.repeat(np.arange(len(rows)), _joined(counts))
        self._rows = rows


def read_points(payload: bytes, tile: Tile) -> list[_Points]:
    """The points of each ``image`` layer. Raises TileUnreadable."""
    message = vector_tile_pb2.tile()
    try:
        message.ParseFromString(payload)
    except DecodeError:
        raise TileUnreadable("the tile could not be decoded") from None
    return [_read(layer) for layer in message.layers if layer.name == "image"]


def _read(layer: Any) -> _Points:
    # A point is three integers: the command "move to, once" (9) and its zigzag-coded place.
    parts, numbers = [], []
    for start in range(0, len(layer.features), _BLOCK):
        features = layer.features[start : start + _BLOCK]
        shapes = list(map(_GEOMETRY, features))
        point = np.fromiter(map(len, shapes), np.int64, len(shapes)) >= 3
        point &= np.fromiter(map(_TYPE, features), np.int64, len(features)) == _POINT
        if not point.all():
            shapes = [shapes[number] for number in np.flatnonzero(point).tolist()]
        coded = np.fromiter(chain.from_iterable(map(_FIRST_THREE, shapes)), np.int64, 3 * len(shapes)).reshape(-1, 3)
        moved = coded[:, 0] & 7 == 1
        parts.append(coded[moved])
        numbers.append(start + np.flatnonzero(point)[moved])
    coded = _joined(parts).reshape(-1, 3)
    plain: Numbers = (coded >> 1) ^ -(coded & 1)
    if layer.extent != UNITS:
        plain = plain * (UNITS / max(1, layer.extent))
    return _Points(layer, _joined(numbers), plain[:, 1], plain[:, 2])


def _picked(messages: Any, numbers: Integers) -> Iterator[list[Any]]:
    """The messages of these numbers, a block at a time."""
    for start in range(0, len(numbers), _BLOCK):
        yield [messages[number] for number in numbers[start : start + _BLOCK].tolist()]


def _joined(parts: list[Integers]) -> Integers:
    return np.concatenate(parts) if parts else np.empty(0, np.int64)


def _values(table: Any, numbers: Integers, and_none: bool) -> Sequence[Any]:
    """What these messages hold, followed by an absent one if there are rows without a value."""
    column: Any
    for kind, read in ((np.int64, _INTEGER), (np.float64, _REAL)):
        parts: list[Any] = []
        for block in _picked(table, numbers):
            parts.append(np.fromiter(map(read, block), kind, len(block)))
            if not parts[-1].all():  # 0 may also stand for a value of another kind
                break
        else:
            column = _joined(parts)
            if and_none:
                column = np.ma.array(np.append(column, 0), mask=np.arange(len(column) + 1) == len(column))
            return column  # type: ignore[no-any-return]
    column = [value for block in _picked(table, numbers) for value in map(_value, block)]
    return [*column, None] if and_none else column


def _value(value: Any) -> Any:
    for name in _VALUE_FIELDS:
        if value.HasField(name):
            return getattr(value, name)
    return None
