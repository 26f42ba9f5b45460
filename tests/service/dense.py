"""One tile as full as Shibuya's: 83,737 images, all with the properties of 2026."""

from __future__ import annotations

import math
import random
import string

from .grid import EXTENT, tile_of, to_degrees
from .world import Camera, Image, World

IMAGES = 83_737
BOX = [139.699, 35.658, 139.7, 35.659]  # the box of landlens_db's tutorial
STEP = 8.0  # units between two images, about 4 m
CAMERAS = (
    Camera("Apple", "iPhone 15", "perspective", 4032, 3024),
    Camera("GoPro", "GoPro Max", "spherical", 5760, 2880),
    Camera("SONY", "FDR-X3000", "perspective", 4624, 2608),
)
LENGTH = 140  # images of a sequence
FIRST, LAST = 1_388_534_400_000, 1_790_000_000_000  # ms: 2014 to autumn 2026


def build(seed: int) -> World:
    """Sequences that wander through the tile, one in forty of them past the tutorial's box."""
    rng = random.Random(seed)
    column, row = tile_of(BOX[0], BOX[1])
    creators = [rng.randrange(10**14, 10**15) for _ in range(60)]
    organizations = [rng.randrange(10**14, 10**15) for _ in range(8)]
    images: dict[int, Image] = {}
    while len(images) < IMAGES:
        key = "".join(rng.choices(string.ascii_letters + string.digits, k=22))
        creator = rng.choice(creators)
        organization = rng.choice(organizations) if rng.random() < 0.21 else None
        camera, foot = rng.choice(CAMERAS), rng.random() < 0.2
        clock = rng.randrange(FIRST, LAST)
        if rng.random() < 0.025:
            x, y = rng.uniform(3510, 3695), rng.uniform(3708, 3935)
        else:
            x, y = rng.uniform(1, EXTENT - 1), rng.uniform(1, EXTENT - 1)
        heading = rng.choice((0.2, 1.8, 3.3, 4.9)) + rng.gauss(0, 0.1)
        for _ in range(min(LENGTH, IMAGES - len(images))):
            if rng.random() < 0.03:
                heading += rng.choice((-math.pi / 2, math.pi / 2))
            # Turning back at the border keeps every image inside this one tile.
            x, y = x + STEP * math.sin(heading), y - STEP * math.cos(heading)
            if not (1 < x < EXTENT - 1 and 1 < y < EXTENT - 1):
                x, y = min(max(x, 2), EXTENT - 2), min(max(y, 2), EXTENT - 2)
                heading += math.pi
            clock += rng.randrange(500, 4000)
            number = rng.randrange(10**14, 10**17)
            lon, lat = to_degrees(column * EXTENT + x, row * EXTENT + y)
            images[number] = Image(
                id=number,
                lon=lon,
                lat=lat,
                captured_at=clock,
                compass_angle=round(math.degrees(heading) % 360, 2) % 360,
                is_pano=camera.is_pano,
                sequence=key,
                creator_id=creator,
                organization_id=organization,
                foot=foot,
                quality_score=round(rng.random(), 3),
                computed=(lon, lat),
                camera=camera,
            )
    return World("dense", images, BOX, {creator: f"mapper{creator % 10**6}" for creator in creators})
