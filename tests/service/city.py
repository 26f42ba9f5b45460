"""Many full tiles for measurements: columns of numbers, encoded when first asked for, without an Image object each."""

from __future__ import annotations

import base64
import random
from collections.abc import Iterator, Mapping

import numpy as np

from .grid import EXTENT, ZOOM, tile_of, to_degrees
from .mvt import TileWriter
from .world import Image, World

Tile = tuple[int, int, int]
CORNER = (139.699, 35.658)  # the north-west tile is the one that the dense world fills
LENGTH = 140  # images of a sequence
STEP = 8.0  # units between two images, about 4 m
FIRST, LAST = 1_388_534_400_000, 1_790_000_000_000  # ms: 2014 to autumn 2026
LOWEST_ID, IDS_OF_A_TILE, LARGEST_GAP = 10**14, 10**12, 10**6
MOST_IMAGES = IDS_OF_A_TILE // LARGEST_GAP


def build(seed: int, tiles: int = 12, images: int = 83_334) -> World:
    """A rectangle of ``tiles`` tiles, as square as that number allows, with ``images`` images in each.

    The world's box touches these tiles and no other, and has all of their images in it. What the graph says of an image
    is made up of its id alone. Raises ValueError for more images than there are ids.
    """
    if not (1 <= tiles <= 10_000 and 1 <= images <= MOST_IMAGES):
        raise ValueError(f"a city has 1 to 10,000 tiles of 1 to {MOST_IMAGES:,} images")
    rows = max(number for number in range(1, int(tiles**0.5) + 1) if tiles % number == 0)
    columns = tiles // rows
    west, north = tile_of(*CORNER)
    # The outermost units hold no image, so the box can stay clear of the neighbours.
    left, top = to_degrees(west * EXTENT + 0.5, north * EXTENT + 0.5)
    right, bottom = to_degrees((west + columns) * EXTENT - 0.5, (north + rows) * EXTENT - 0.5)
    filled = CityTiles(seed, images, [(ZOOM, west + x, north + y) for y in range(rows) for x in range(columns)])
    box = [left, bottom, right, top]
    return World("city", {}, box, tiles=filled, only_in_tiles=tiles * images, others=filled.image)


class CityTiles(Mapping[Tile, bytes]):
    """Tiles by (z, x, y); each is the same for one seed, however many are asked for and in whatever order."""

    def __init__(self, seed: int, images: int, tiles: list[Tile]) -> None:
        self._seed = seed
        self._images = images
        self._places = tiles
        self._numbers = {tile: number for number, tile in enumerate(tiles)}
        self._encoded: dict[Tile, bytes] = {}

    def __getitem__(self, tile: Tile) -> bytes:
        if tile not in self._encoded:
            self._encoded[tile] = encoded(f"{self._seed} {tile}", self._numbers[tile], self._images)
        return self._encoded[tile]

    def image(self, number: int) -> Image | None:
        """A flat image in the middle of the tile that an id belongs to; None for an id of no tile."""
        place, rest = divmod(number - LOWEST_ID, IDS_OF_A_TILE)
        if not (0 <= place < len(self._places) and 0 < rest <= self._images * LARGEST_GAP):
            return None
        _, x, y = self._places[place]
        lon, lat = to_degrees((x + 0.5) * EXTENT, (y + 0.5) * EXTENT)
        return Image(number, lon, lat, FIRST + rest, rest % 360, False, f"sequence-{place}", place + 1)

    def __contains__(self, tile: object) -> bool:
        return tile in self._numbers  # without encoding it

    def __iter__(self) -> Iterator[Tile]:
        return iter(self._numbers)

    def __len__(self) -> int:
        return len(self._numbers)


def encoded(seed: str, number: int, count: int) -> bytes:
    """The ``number``-th tile with ``count`` images: sequences that wander, and every property of a tile of 2026."""
    rng = np.random.default_rng(random.Random(seed).randrange(2**63))
    shape = (-(-count // LENGTH), LENGTH)  # sequences, images of each; the last one is cut
    heading = rng.choice((0.2, 1.8, 3.3, 4.9), (shape[0], 1)) + np.cumsum(rng.normal(0, 0.1, shape), axis=1)
    # Who leaves the tile comes in on its other side, so that all images stay inside.
    x = 1 + (rng.uniform(0, EXTENT, (shape[0], 1)) + np.cumsum(STEP * np.sin(heading), axis=1)) % (EXTENT - 2)
    y = 1 + (rng.uniform(0, EXTENT, (shape[0], 1)) - np.cumsum(STEP * np.cos(heading), axis=1)) % (EXTENT - 2)
    clock = rng.integers(FIRST, LAST, (shape[0], 1)) + np.cumsum(rng.integers(500, 4000, shape), axis=1)
    ids = LOWEST_ID + number * IDS_OF_A_TILE + np.cumsum(rng.integers(1, LARGEST_GAP, shape)).reshape(shape)
    quality = np.round(rng.random(shape), 3)
    organization = np.where(rng.random(shape[0]) < 0.21, rng.choice(rng.integers(10**14, 10**15, 8), shape[0]), 0)
    creator = rng.choice(rng.integers(10**14, 10**15, 60), shape[0])
    pano, foot = rng.random(shape[0]) < 0.33, rng.random(shape[0]) < 0.2
    every = [
        values.ravel()[:count].tolist()
        for values in (x.astype(int), y.astype(int), clock, np.round(np.degrees(heading) % 360, 2) % 360, ids, quality)
    ]
    writer = TileWriter()
    layer = writer.layer("image")
    for index, (px, py, captured, angle, key, score) in enumerate(zip(*every)):
        one = index // LENGTH
        if index % LENGTH == 0:
            sequence = base64.urlsafe_b64encode(rng.bytes(16)).decode()[:22]
        layer.point(
            (px, py),
            {
                "captured_at": captured,
                "compass_angle": angle,
                "creator_id": int(creator[one]),
                "foot": bool(foot[one]),
                "id": key,
                "is_pano": bool(pano[one]),
                "organization_id": int(organization[one]) or None,
                "quality_score": score,
                "sequence_id": sequence,
            },
        )
    return writer.bytes()
