"""Worlds made of recorded answers that lie outside the repository; see the README beside the recordings."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from mapbox_vector_tile.Mapbox import vector_tile_pb2

from .grid import EXTENT, ZOOM, to_degrees
from .world import Camera, Image, Position, World


def curitiba(data: Path) -> World:
    """760 images with every graph field as it was recorded; tile properties follow from those."""
    answer = json.loads((data / "curitiba" / "images.json").read_text(encoding="utf-8"))
    images: dict[int, Image] = {}
    usernames: dict[int, str] = {}
    for entity in sorted(answer["data"], key=lambda entity: (entity["sequence"], entity["captured_at"])):
        camera = Camera(
            entity.get("make"), entity.get("model"), entity["camera_type"], entity["width"], entity["height"]
        )
        creator = int(entity["creator"]["id"])
        usernames[creator] = entity["creator"]["username"]
        images[int(entity["id"])] = Image(
            id=int(entity["id"]),
            lon=entity["geometry"]["coordinates"][0],
            lat=entity["geometry"]["coordinates"][1],
            captured_at=entity["captured_at"],
            compass_angle=entity.get("compass_angle"),
            is_pano=camera.is_pano,
            sequence=entity["sequence"],
            creator_id=creator,
            foot=False,
            computed=tuple(entity["computed_geometry"]["coordinates"]),
            camera=camera,
            # Recorded addresses have long expired, so the stand-in gives out its own.
            recorded={name: value for name, value in entity.items() if not name.startswith("thumb_")},
        )
    return World("curitiba", images, _box(images), usernames, photos=data / "photos")


def grand_junction(data: Path) -> World:
    """Four neighbouring tiles, served byte by byte as recorded; all else is read out of them."""
    images: dict[int, Image] = {}
    tiles: dict[tuple[int, int, int], bytes] = {}
    also_at: dict[int, list[Position]] = {}
    for path in sorted((data / "grand_junction").glob("14_*.mvt")):
        column, row = (int(part) for part in path.stem.split("_")[1:])
        tiles[ZOOM, column, row] = path.read_bytes()
        for px, py, values in _points(tiles[ZOOM, column, row]):
            # A unit's corner is all that a tile tells; half a unit further in, rounding cannot move it.
            lon, lat = to_degrees(column * EXTENT + px + 0.5, row * EXTENT + py + 0.5)
            if values["id"] in images:
                # 6,278 of these ids stand at more than one place; the first in file order is the image's.
                place = to_degrees(column * EXTENT + px, row * EXTENT + py)
                also_at.setdefault(values["id"], []).append(place)
                continue
            images[values["id"]] = Image(
                id=values["id"],
                lon=lon,
                lat=lat,
                captured_at=values["captured_at"],
                compass_angle=values.get("compass_angle"),
                is_pano=values["is_pano"],
                sequence=values["sequence_id"],
                creator_id=values["creator_id"],
                organization_id=values.get("organization_id"),
                foot=values.get("foot"),
                quality_score=values.get("quality_score"),
                computed=(lon, lat),
            )
    images = dict(sorted(images.items(), key=lambda item: (item[1].sequence, item[1].captured_at)))
    return World("grand_junction", images, _box(images), tiles=tiles, photos=data / "photos", also_at=also_at)


def _points(tile: bytes) -> list[tuple[int, int, dict[str, Any]]]:
    """Position and properties of each image point of a tile."""
    message = vector_tile_pb2.tile()
    message.ParseFromString(tile)
    points = []
    for layer in message.layers:
        if layer.name != "image":
            continue
        values = [value.ListFields()[0][1] for value in layer.values]
        for feature in layer.features:
            pairs = zip(feature.tags[::2], feature.tags[1::2], strict=True)
            x, y = ((number >> 1) ^ -(number & 1) for number in feature.geometry[1:3])
            points.append((x, y, {layer.keys[key]: values[value] for key, value in pairs}))
    return points


def _box(images: dict[int, Image]) -> list[float]:
    """The box around all images, rounded outwards a little."""
    lons = [image.lon for image in images.values()]
    lats = [image.lat for image in images.values()]
    around = (min(lons) - 1e-4, min(lats) - 1e-4, max(lons) + 1e-4, max(lats) + 1e-4)
    return [round(value, 5) for value in around]
