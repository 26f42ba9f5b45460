"""Writing Mapbox vector tiles, straight into protobuf messages: 80,000 features must not cost seconds."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from mapbox_vector_tile.Mapbox import vector_tile_pb2

from .grid import EXTENT

POINT, LINE = 1, 2
Pixel = tuple[int, int]


class TileWriter:
    """A tile in the making: ``layer(name)``, then ``add`` features, then ``bytes``."""

    def __init__(self) -> None:
        self._tile = vector_tile_pb2.tile()

    def layer(self, name: str) -> LayerWriter:
        return LayerWriter(self._tile.layers.add(), name)

    def bytes(self) -> bytes:
        return self._tile.SerializeToString()


class LayerWriter:
    """One layer; keys and values are shared between features, as the format wants it."""

    def __init__(self, layer: Any, name: str) -> None:
        layer.name, layer.version, layer.extent = name, 2, EXTENT
        self._layer = layer
        self._keys: dict[str, int] = {}
        self._values: dict[tuple[type, Any], int] = {}

    def point(self, at: Pixel, properties: dict[str, Any]) -> None:
        self._add(POINT, [9, _zigzag(at[0]), _zigzag(at[1])], properties)

    def lines(self, lines: Iterable[Sequence[Pixel]], properties: dict[str, Any]) -> None:
        """One feature of one or more lines, each of two points or more."""
        commands: list[int] = []
        x = y = 0
        for line in lines:
            for index, (px, py) in enumerate(line):
                if index == 0:
                    commands.append(9)
                elif index == 1:
                    commands.append((len(line) - 1) << 3 | 2)
                commands += (_zigzag(px - x), _zigzag(py - y))
                x, y = px, py
        self._add(LINE, commands, properties)

    def _add(self, kind: int, commands: list[int], properties: dict[str, Any]) -> None:
        feature = self._layer.features.add()
        feature.id = len(self._layer.features)  # local to the tile, and not the image id
        feature.type = kind
        feature.geometry.extend(commands)
        tags: list[int] = []
        for name, value in properties.items():
            if value is not None:
                tags += (self._key(name), self._value(value))
        feature.tags.extend(tags)

    def _key(self, name: str) -> int:
        index = self._keys.get(name)
        if index is None:
            index = self._keys[name] = len(self._keys)
            self._layer.keys.append(name)
        return index

    def _value(self, value: Any) -> int:
        if type(value) is float and value.is_integer():
            value = int(value)  # numbers go out as integers when they are whole
        slot = (type(value), value)
        index = self._values.get(slot)
        if index is None:
            index = self._values[slot] = len(self._values)
            message = self._layer.values.add()
            if isinstance(value, bool):
                message.bool_value = value
            elif isinstance(value, int):
                message.int_value = value
            elif isinstance(value, float):
                message.double_value = value
            else:
                message.string_value = value
        return index


def _zigzag(number: int) -> int:
    return number << 1 if number >= 0 else (-number << 1) - 1
