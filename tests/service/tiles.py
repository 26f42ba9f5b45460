"""Coverage tiles of a world: which image, sequence and map feature stands in which tile."""

from __future__ import annotations

from typing import Any

from .features import MapFeature
from .grid import EXTENT, ZOOM, to_units
from .lines import clip
from .mvt import TileWriter
from .world import Image, World

COVERAGE = {"mly1_public": False, "mly1_computed_public": True}
FEATURES = {"mly_map_feature_point": "point", "mly_map_feature_traffic_sign": "traffic_sign"}
SEQUENCE_ZOOM = 6
Tile = tuple[int, int, int]
Placed = tuple[int, int, Image]
Box = tuple[int, int, int, int]  # least and most column and row, in units of the world


class Tiles:
    """Encodes tiles on demand and keeps them: a test asks for the same few again and again."""

    def __init__(self, world: World, features: dict[int, MapFeature]) -> None:
        self._world = world
        self._features = features
        self._cache: dict[tuple[str, Tile, int], bytes | None] = {}
        self._images: dict[str, dict[tuple[int, int], list[Placed]]] = {}
        self._paths: dict[str, list[tuple[Image, list[tuple[int, int]], Box]]] = {}
        for name, computed in COVERAGE.items():
            self._place(name, computed)

    def _place(self, name: str, computed: bool) -> None:
        by_tile = self._images[name] = {}
        paths = self._paths[name] = []
        for images in self._world.sequences.values():
            path = []
            for image in images:
                position = image.position(computed)
                if position is not None:
                    x, y = to_units(*position)
                    path.append((x, y))
                    by_tile.setdefault((x // EXTENT, y // EXTENT), []).append((x, y, image))
            if path:
                xs, ys = zip(*path)
                paths.append((images[0], path, (min(xs), min(ys), max(xs), max(ys))))

    def get(self, name: str, tile: Tile, buffer: int) -> bytes | None:
        """The bytes of a tile, or None if nothing lies in it."""
        key = (name, tile, buffer)
        if key not in self._cache:
            self._cache[key] = self._encode(name, tile, buffer)
        return self._cache[key]

    def _encode(self, name: str, tile: Tile, buffer: int) -> bytes | None:
        if name in FEATURES:
            return self._encode_features(FEATURES[name], tile)
        if tile in self._world.tiles:
            return self._world.tiles[tile]
        writer = TileWriter()
        if tile[0] < SEQUENCE_ZOOM:
            filled = self._overview(writer, name, tile)
        else:
            filled = self._sequences(writer, name, tile, buffer)
            if tile[0] == ZOOM:
                filled = self._points(writer, name, tile, buffer) or filled
        return writer.bytes() if filled else None

    def _points(self, writer: TileWriter, name: str, tile: Tile, buffer: int) -> bool:
        _, column, row = tile
        found = []
        for x in (column - 1, column, column + 1):
            for y in (row - 1, row, row + 1):
                for gx, gy, image in self._images[name].get((x, y), ()):
                    px, py = gx - column * EXTENT, gy - row * EXTENT
                    if -buffer <= px < EXTENT + buffer and -buffer <= py < EXTENT + buffer:
                        found.append((px, py, image))
        if found:
            layer = writer.layer("image")
            for px, py, image in found:
                layer.point((px, py), image_properties(image))
        return bool(found)

    def _sequences(self, writer: TileWriter, name: str, tile: Tile, buffer: int) -> bool:
        zoom, column, row = tile
        scale = 1 << (ZOOM - zoom)
        west, north = scale * (column * EXTENT - buffer), scale * (row * EXTENT - buffer)
        reach = scale * (EXTENT + 2 * buffer)
        found = []
        for first, path, (least_x, least_y, most_x, most_y) in self._paths[name]:
            if most_x < west or most_y < north or least_x > west + reach or least_y > north + reach:
                continue  # most lie elsewhere, and to cut a line takes long
            local = [(x / scale - column * EXTENT, y / scale - row * EXTENT) for x, y in path]
            parts = clip(local, -buffer, EXTENT + buffer)
            if parts:
                found.append((first, parts))
        if found:
            layer = writer.layer("sequence")
            for first, parts in found:
                layer.lines(parts, sequence_properties(first))
        return bool(found)

    def _overview(self, writer: TileWriter, name: str, tile: Tile) -> bool:
        """One point a sequence: enough for a map of the world."""
        zoom, column, row = tile
        span = EXTENT << (ZOOM - zoom)
        found = [
            ((path[0][0] % span >> (ZOOM - zoom), path[0][1] % span >> (ZOOM - zoom)), first)
            for first, path, _ in self._paths[name]
            if (path[0][0] // span, path[0][1] // span) == (column, row)
        ]
        if found:
            layer = writer.layer("overview")
            for at, first in found:
                layer.point(at, image_properties(first))
        return bool(found)

    def _encode_features(self, kind: str, tile: Tile) -> bytes | None:
        found: list[tuple[tuple[int, int], MapFeature]] = []
        if tile[0] == ZOOM:
            for feature in self._features.values():
                x, y = to_units(feature.lon, feature.lat)
                if feature.layer == kind and (x // EXTENT, y // EXTENT) == tile[1:]:
                    found.append(((x % EXTENT, y % EXTENT), feature))
        if not found:
            return None
        writer = TileWriter()
        layer = writer.layer(kind)
        for at, feature in found:
            seen = {"first_seen_at": feature.first_seen_at, "last_seen_at": feature.last_seen_at}
            layer.point(at, {"id": feature.id, "value": feature.value, **seen})
        return writer.bytes()


def image_properties(image: Image) -> dict[str, Any]:
    """The properties that a tile of 2026 gives an image."""
    return {
        "captured_at": image.captured_at,
        "compass_angle": image.compass_angle,
        "creator_id": image.creator_id,
        "foot": image.foot,
        "id": image.id,
        "is_pano": image.is_pano,
        "organization_id": image.organization_id,
        "quality_score": image.quality_score,
        "sequence_id": image.sequence,
    }


def sequence_properties(first: Image) -> dict[str, Any]:
    """The properties of a sequence line, which are those of its first image."""
    properties = image_properties(first)
    properties.update(id=first.sequence, image_id=first.id)
    del properties["sequence_id"], properties["compass_angle"]
    return properties
