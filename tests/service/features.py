"""Map features: the hydrants and signs that the service recognised in the images."""

from __future__ import annotations

import random
from dataclasses import dataclass

from .world import World

VALUES = {
    "point": ("object--fire-hydrant", "object--bench", "object--street-light", "object--trash-can"),
    "traffic_sign": ("regulatory--stop--g1", "regulatory--yield--g1", "warning--children--g2"),
}
EVERY = 40  # one feature for so many images
LIMIT = 1000


@dataclass(frozen=True)
class MapFeature:
    """A thing beside the street, and the images that show it."""

    id: int
    layer: str
    value: str
    lon: float
    lat: float
    first_seen_at: int
    last_seen_at: int
    images: tuple[int, ...]


def map_features(world: World) -> dict[int, MapFeature]:
    """Features along the streets of a world, by id; the same each time."""
    images = list(world.images.values())
    found: dict[int, MapFeature] = {}
    for number, image in enumerate(images[::EVERY][:LIMIT]):
        rng = random.Random(image.id)
        layer = "traffic_sign" if number % 3 == 0 else "point"
        shown = [other for other in images[number * EVERY :][:3] if not other.dead]
        times = [other.captured_at for other in shown] or [image.captured_at]
        feature = MapFeature(
            id=rng.randrange(10**14, 10**16),
            layer=layer,
            value=rng.choice(VALUES[layer]),
            lon=image.lon + rng.uniform(-1e-4, 1e-4),
            lat=image.lat + rng.uniform(-5e-5, 5e-5),
            first_seen_at=min(times),
            last_seen_at=max(times),
            images=tuple(other.id for other in shown),
        )
        found[feature.id] = feature
    return found
