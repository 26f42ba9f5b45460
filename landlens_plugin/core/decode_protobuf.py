"""Reads tiles through the protobuf messages of ``mapbox_vector_tile``: columns, without a dictionary a feature."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import chain
from typing import Any, Optional

import numpy as np
from google.protobuf.message import DecodeError
from mapbox_vector_tile.Mapbox import vector_tile_pb2

from .errors import TileUnreadable
from .images import Integers, Numbers
from .tiles import UNITS, Tile

_POINT = vector_tile_pb2.tile.GeomType.Value("Point")
_VALUE_FIELDS = ("string_value", "int_value", "double_value", "bool_value", "uint_value", "sint_value", "float_value")


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
        which = np.full(len(rows), -1, np.int64)
        mine = self._keys == key
        which[self._row[mine]] = self._value_index[mine]
        which[which >= len(self._layer.values)] = -1
        used, index = np.unique(which, return_inverse=True)
        table = self._layer.values
        return [None if number < 0 else _value(table[number]) for number in used.tolist()], index

    def _load(self, rows: Integers) -> None:
        """The tags of these rows as three arrays: row, key, value. Kept, as every column is asked for in turn."""
        if self._rows is rows:
            return
        tags = [self._features[number].tags for number in rows.tolist()]
        pairs = np.fromiter((len(tag) // 2 for tag in tags), np.int64, len(tags))
        flat = np.fromiter(chain.from_iterable(tag[: len(tag) // 2 * 2] for tag in tags), np.int64)
        self._keys, self._value_index = flat[::2], flat[1::2]
        self._row = np.repeat(np.arange(len(tags)), pairs)
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
    features = [f for f in layer.features if f.type == _POINT and len(f.geometry) >= 3 and f.geometry[0] & 7 == 1]
    coded = np.fromiter(chain.from_iterable(f.geometry[1:3] for f in features), np.int64, 2 * len(features))
    plain: Numbers = (coded >> 1) ^ -(coded & 1)
    if layer.extent != UNITS:
        plain = plain * (UNITS / max(1, layer.extent))
    return _Points(layer, features, plain[::2], plain[1::2])


def _value(value: Any) -> Any:
    for name in _VALUE_FIELDS:
        if value.HasField(name):
            return getattr(value, name)
    return None
