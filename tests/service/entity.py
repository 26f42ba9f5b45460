"""The Graph API's fields of an image, those that no tile carries made up from its id."""

from __future__ import annotations

import math
import random
from collections.abc import Callable
from typing import Any

from .world import Camera, Image, World

SIZES = ("256", "1024", "2048", "original")
THUMBS = {f"thumb_{size}_url": size for size in SIZES}
FIELDS = frozenset(
    "id sequence captured_at geometry computed_geometry compass_angle computed_compass_angle altitude "
    "computed_altitude computed_rotation camera_type camera_parameters is_pano exif_orientation width height "
    "make model creator merge_cc atomic_scale quality_score mesh sfm_cluster detections".split()
) | frozenset(THUMBS)
MOST_KEPT = 50_000  # entities made up, of some 3 kB each
DEFAULT_CAMERA = Camera("Apple", "iPhone 11", "perspective", 4032, 3024)
DEFAULT_PANO = Camera("GoPro", "GoPro Max", "spherical", 5760, 2880)


def camera_of(image: Image) -> Camera:
    return image.camera or (DEFAULT_PANO if image.is_pano else DEFAULT_CAMERA)


def entity(world: World, image: Image, fields: list[str], address: Callable[[Image, str], str]) -> dict[str, Any]:
    """The asked-for fields and ``id``; a field without a value is left out."""
    known = {**(_kept(world, image) if image.recorded is None else image.recorded), "is_pano": image.is_pano}
    missing = _missing_thumb(image)
    answer = {}
    for name in fields:
        if name in THUMBS and name != missing:
            answer[name] = address(image, THUMBS[name])
        elif name in known:
            answer[name] = known[name]
    answer["id"] = str(image.id)
    return answer


def detection_ids(image: Image) -> list[str]:
    """Ids of the things seen in an image; most images have none."""
    rng = random.Random(image.id + 1)
    count = rng.choice((0, 0, 0, 1, 2, 3))
    return [str(rng.randrange(10**14, 10**15)) for _ in range(count)]


def detection(number: str, image: Image) -> dict[str, Any]:
    rng = random.Random(int(number))
    value = rng.choice(("object--fire-hydrant", "regulatory--stop--g1", "construction--flat--road"))
    return {"id": number, "value": value, "created_at": image.captured_at + 86_400_000, "geometry": ""}


def _missing_thumb(image: Image) -> str | None:
    """Even a live image may lack an address; which one, if any, hangs on the id."""
    return {0: "thumb_original_url", 1: "thumb_2048_url", 2: "thumb_1024_url"}.get(image.id % 97)


def _kept(world: World, image: Image) -> dict[str, Any]:
    """Made up once: ten batches at a time would wait for each other, and a measurement for all of them."""
    if image.id not in world.made_up:
        if len(world.made_up) >= MOST_KEPT:
            world.made_up.clear()
        world.made_up[image.id] = _plain(_made_up(world, image))
    return world.made_up[image.id]


def _made_up(world: World, image: Image) -> dict[str, Any]:
    rng = random.Random(image.id)
    camera = camera_of(image)
    altitude = rng.choice((round(rng.uniform(2, 90), 3), float(rng.randint(2, 90))))
    if rng.random() < 0.02:
        altitude = 2**32 - rng.randint(1, 30)  # a negative height that went through an unsigned integer
    fields: dict[str, Any] = {
        "sequence": image.sequence,
        "captured_at": image.captured_at,
        "geometry": {"type": "Point", "coordinates": [image.lon, image.lat]},
        "compass_angle": image.compass_angle,
        "altitude": altitude if rng.random() > 0.05 else None,
        "exif_orientation": rng.choice((1, 1, 1, 1, 3, 6)),
        "width": camera.width,
        "height": camera.height,
        "make": camera.make,
        "model": camera.model,
        "creator": {"username": world.username(image.creator_id), "id": str(image.creator_id)},
        "quality_score": image.quality_score,
        "camera_parameters": [] if camera.is_pano else [rng.uniform(0.5, 0.9), rng.gauss(0, 0.1), 0.0],
    }
    if image.computed is not None:
        looks = ((image.compass_angle or 0) + rng.uniform(-3, 3)) % 360
        fields |= {
            "computed_geometry": {"type": "Point", "coordinates": list(image.computed)},
            "computed_compass_angle": looks,
            "computed_altitude": rng.uniform(1, 3),
            "computed_rotation": _held_level(looks),
            "atomic_scale": rng.uniform(0.9, 1.1),
            "merge_cc": float(rng.randrange(10**18)),
            "sfm_cluster": _file(rng, "sfm"),
            "mesh": _file(rng, "mesh"),
        }
    found = detection_ids(image)
    if found:
        fields["detections"] = {"data": [{"id": number} for number in found]}
    fields = {name: value for name, value in fields.items() if value is not None}
    fields["camera_type"] = camera.kind  # the one field that is sent as null
    return fields


def _held_level(azimuth: float) -> list[float]:
    """The rotation of a camera that looks level, as the pictures do: an axis as long as the angle in radians."""
    half = math.radians(azimuth) / 2
    root = math.sqrt(0.5)  # a quaternion: a turn about the upright, then a quarter about what is to the right
    w, axis = root * math.cos(half), [root * math.cos(half), -root * math.sin(half), root * math.sin(half)]
    length = math.hypot(*axis)
    return [2 * math.atan2(length, w) * part / length for part in axis]


def _file(rng: random.Random, kind: str) -> dict[str, str]:
    number = str(rng.randrange(10**14, 10**15))
    return {"id": number, "url": f"https://example.invalid/{kind}/{number}"}


def _plain(value: Any) -> Any:
    """Whole numbers arrive as integers, however they were stored; only merge_cc is too large for that."""
    if isinstance(value, float) and value.is_integer() and abs(value) < 2**53:
        return int(value)
    if isinstance(value, list):
        return [_plain(item) for item in value]
    if isinstance(value, dict):
        return {name: _plain(item) for name, item in value.items()}
    return value
