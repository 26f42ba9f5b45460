"""A seeded little town: a warped street grid around a tile corner, walked and driven for twelve years."""

from __future__ import annotations

import math
import random
import string
from collections.abc import Iterator
from datetime import datetime, timezone

from .grid import EXTENT, metres_per_degree, to_degrees, to_units
from .world import Camera, Image, World

# The zoom-14 tile corner next to this point is the market square, so the main streets run along tile edges.
NEAR = (10.7620, 59.9260)
BLOCK = 130.0  # metres between crossings
BLOCKS = 6  # from the square to the edge of town
IMAGES = 6000
CREATORS = ("anna_maps", "Bjørn K", "city-survey", "d4niel", "elodie.velo", "fotovogn")
ORGANIZATIONS = (1673941119435, 406082352942741)
FLAT = (
    Camera("Apple", "iPhone 13 Pro", "perspective", 4032, 3024),
    Camera("GoPro", "HERO9 Black", "fisheye", 4000, 3000),
    Camera("none", "none", "perspective", 2560, 1920),
    Camera(None, None, None, 1920, 1080),
    Camera("samsung", "SM-G991B", "perspective", 4000, 3000),
)
PANO = (
    Camera("GoPro", "GoPro Max", "spherical", 5760, 2880),
    Camera("Insta360", "X3", "equirectangular", 5760, 2880),
)
Node = tuple[int, int]


def build(seed: int) -> World:
    """The town of a seed: always the same, some 6,000 images in about 45 sequences."""
    rng = random.Random(seed)
    square = market_square()
    creators = [rng.randrange(10**14, 10**15) for _ in CREATORS]
    images: dict[int, Image] = {}
    number = 0
    while len(images) < IMAGES:
        for image in _sequence(rng, number, creators, square):
            images[image.id] = image
        number += 1
    _spoil(rng, list(images.values()))
    west, south = degrees(square, (-2.2 * BLOCK, -2.0 * BLOCK))
    east, north = degrees(square, (1.9 * BLOCK, 1.8 * BLOCK))
    bbox = [round(value, 5) for value in (west, south, east, north)]
    return World("town", images, bbox, dict(zip(creators, CREATORS, strict=True)), buffer=64)


def market_square() -> tuple[float, float]:
    """The middle of the town in degrees: the corner of four tiles."""
    x, y = to_units(*NEAR)
    return to_degrees(round(x / EXTENT) * EXTENT, round(y / EXTENT) * EXTENT)


def _sequence(rng: random.Random, number: int, creators: list[int], square: tuple[float, float]) -> Iterator[Image]:
    """One walk or drive; the number decides the mix, so that every kind occurs whatever the seed."""
    key = "".join(rng.choices(string.ascii_letters + string.digits + "-_", k=22))
    foot = number % 5 == 2
    camera = PANO[number // 4 % 2] if number % 4 == 1 else FLAT[number % 5]
    year = 2014 + number % 13
    start = datetime(year, rng.randint(3, 10), rng.randint(1, 28), rng.randint(8, 15), tzinfo=timezone.utc)
    clock = start.timestamp() * 1000 + rng.randrange(3_600_000)
    scored = year >= 2020 and number % 3 != 0
    aligned = number % 14 != 3  # structure from motion never succeeded for some
    spacing, speed = (5.0, 1.4) if foot else (rng.uniform(6, 10), rng.uniform(6, 11))
    mast = 0 if camera.is_pano else rng.choice((0, 0, 0, 90, -90))  # some look sideways
    error = [0.0, 0.0]
    for here, ahead in _walk(rng, spacing, side=4.5 if foot else 2.0):
        # GPS errors drift: what is wrong here is wrong in the same way a few metres on.
        error = [0.9 * value + rng.gauss(0, 0.9) for value in error]
        lon, lat = degrees(square, (here[0] + error[0], here[1] + error[1]))
        heading = math.degrees(math.atan2(ahead[0] - here[0], ahead[1] - here[1]))
        angle = round((heading + mast + rng.gauss(0, 3)) % 360, 2) % 360
        clock += spacing / speed * 1000 * rng.uniform(0.9, 1.1)
        yield Image(
            id=rng.randrange(10**14, 10 ** rng.choice((15, 16, 17))),
            lon=lon,
            lat=lat,
            captured_at=int(clock),
            compass_angle=None if rng.random() < 0.03 else angle,
            is_pano=camera.is_pano,
            sequence=key,
            creator_id=creators[number % len(creators)],
            organization_id=ORGANIZATIONS[number // 5 % 2] if number % 5 == 4 else None,
            foot=None if year == 2014 else foot,
            quality_score=round(rng.uniform(0.2, 1), 3) if scored and rng.random() < 0.9 else None,
            computed=degrees(square, here) if aligned and rng.random() < 0.97 else None,
            camera=camera,
        )


def _walk(rng: random.Random, spacing: float, side: float) -> Iterator[tuple[Node, Node]]:
    """Pairs of (here, a step ahead) in metres from the square, along five to twelve blocks of street."""
    node = (rng.randint(-BLOCKS + 2, BLOCKS - 2), rng.randint(-BLOCKS + 2, BLOCKS - 2))
    step = rng.choice(((1, 0), (0, 1), (-1, 0), (0, -1)))
    for _ in range(rng.randint(5, 12)):
        left, right = (-step[1], step[0]), (step[1], -step[0])
        turns = [turn for turn in (step, step, step, left, right) if _inside(node, turn)]
        step = rng.choice(turns)
        distance = 0.0
        while distance < BLOCK:
            at = distance + rng.uniform(-0.1, 0.1) * spacing
            u = node[0] * BLOCK + step[0] * at + step[1] * side  # traffic keeps to the right
            v = node[1] * BLOCK + step[1] * at - step[0] * side
            yield bend(u, v), bend(u + step[0], v + step[1])
            distance += spacing
        node = (node[0] + step[0], node[1] + step[1])


def _inside(node: Node, step: Node) -> bool:
    return max(abs(node[0] + step[0]), abs(node[1] + step[1])) <= BLOCKS


def bend(u: float, v: float) -> tuple[float, float]:
    """Streets of a grown town are not straight; smooth waves bend the grid without tearing it."""
    east = u + 24 * math.sin(v / 230 + 0.4) + 7 * math.sin(u / 95)
    north = v + 20 * math.sin(u / 270 - 0.8) + 8 * math.sin(v / 120 + 1)
    return east, north


def degrees(square: tuple[float, float], metres: tuple[float, float]) -> tuple[float, float]:
    """Degrees of a point given in metres from the square, to the millimetre."""
    east, north = metres_per_degree(square[1])
    return round(square[0] + metres[0] / east, 8), round(square[1] + metres[1] / north, 8)


def _spoil(rng: random.Random, images: list[Image]) -> None:
    """What goes wrong in the wild: clocks that were never set, and images deleted since the tile was cut."""
    odd = rng.sample(images, 14)
    for image in odd[:4]:
        image.captured_at = 0
    for image in odd[4:6]:
        image.captured_at = int(datetime(2001, 1, 1, 12, tzinfo=timezone.utc).timestamp() * 1000)
    for image in odd[6:8]:
        image.captured_at = int(datetime(2098, 5, 6, 7, tzinfo=timezone.utc).timestamp() * 1000)
    for image in odd[8:]:
        image.dead = True
