"""Reads tiles through the protobuf messages of ``mapbox_vector_tile``: columns, without a dictionary a feature."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import chain
from operator import attrgetter, itemgetter
from typing import Any, Optional

import numpy as np
from google.protobuf.message import DecodeError
from mapbox_vector_tile.Mapbox import vector_tile_pb2

from .errors import TileUnreadable
from .images import Integers, Numbers
from .tiles import UNITS, Tile

_POINT = vector_tile_pb2.tile.GeomType.Value("Point")
_VALUE_FIELDS = ("string_value", "int_value", "double_value", "bool_value", "uint_value", "sint_value", "float_value")
# Read by functions written in C, in map(): a line of Python for each of 170,000 features would cost ten times that.
_TYPE, _GEOMETRY, _TAGS = attrgetter("type"), attrgetter("geometry"), attrgetter("tags")
_INTEGER, _REAL = attrgetter("int_value"), attrgetter("double_value")
_FIRST_THREE, _ALL = itemgetter(slice(3)), itemgetter(slice(None))  # a slice is read at once, an iterator is not


class _Points:
    def __init__(self, layer: Any, features: list[Any], x: Numbers, y: Numbers) -> None:
        self.x, self.y = x, y
        self._layer, self._features = layer, features
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
        return _values([table[number] for number in np.flatnonzero(is_used[:-1]).tolist()], is_used[-1]), place[which]

    def _load(self, rows: Integers) -> None:
        """The tags of these rows as three arrays: row, key, value. Kept, as every column is asked for in turn."""
        if self._rows is rows:
            return
        features = self._features
        tags = list(map(_TAGS, [features[number] for number in rows.tolist()]))
        sizes = np.fromiter(map(len, tags), np.int64, len(tags))
        flat = np.fromiter(chain.from_iterable(map(_ALL, tags)), np.int64, int(sizes.sum()))
        if (sizes % 2).any():  # a key without a value at the end says nothing
            flat = np.delete(flat, np.cumsum(sizes)[sizes % 2 == 1] - 1)
        self._keys, self._value_index = flat[::2], flat[1::2]
        self._row = np.repeat(np.arange(len(tags)), sizes // 2)
        self._rows = rows


def read_points(payload: bytes, tile: Tile) -> Optional[_Points]:
    """The points of the ``image`` layer; None without one. Raises TileUnreadable."""
    message = vector_tile_pb2.tile()
    try:
        message.ParseFromString(payload)
    except DecodeError:
        raise TileUnreadable("the tile could not be decoded") from None
    layer = next((layer for layer in message.layers if layer.name == "image"), None)
    if layer is None:
        return None
    # A point is three integers: the command "move to, once" (9) and its zigzag-coded place.
    features = list(layer.features)
    shapes = list(map(_GEOMETRY, features))
    count = len(features)
    long = np.fromiter(map(len, shapes), np.int64, count) >= 3
    point = long & (np.fromiter(map(_TYPE, features), np.int64, count) == _POINT)
    if not point.all():
        features, shapes = ([some[number] for number in np.flatnonzero(point).tolist()] for some in (features, shapes))
    coded = np.fromiter(chain.from_iterable(map(_FIRST_THREE, shapes)), np.int64, 3 * len(shapes)).reshape(-1, 3)
    moved = coded[:, 0] & 7 == 1
    if not moved.all():
        features, coded = [features[number] for number in np.flatnonzero(moved).tolist()], coded[moved]
    plain: Numbers = (coded >> 1) ^ -(coded & 1)
    if layer.extent != UNITS:
        plain = plain * (UNITS / max(1, layer.extent))
    return _Points(layer, features, plain[:, 1], plain[:, 2])


def _values(messages: list[Any], and_none: bool) -> Sequence[Any]:
    """What these messages hold, followed by an absent one if there are rows without a value."""
    for kind, read in ((np.int64, _INTEGER), (np.float64, _REAL)):
        column: Any = np.fromiter(map(read, messages), kind, len(messages))
        if len(messages) and column.all():  # 0 may also stand for a value of another kind
            if and_none:
                column = np.ma.array(np.append(column, 0), mask=np.arange(len(column) + 1) == len(column))
            return column  # type: ignore[no-any-return]
    return [*map(_value, messages), *([None] if and_none else [])]


def _value(value: Any) -> Any:
    for name in _VALUE_FIELDS:
        if value.HasField(name):
            return getattr(value, name)
    return None
