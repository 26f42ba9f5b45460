"""The town's streets and buildings, as a map of it would have them: GeoJSON in degrees.

python -m tests.service.town_map FOLDER    writes streets.geojson and buildings.geojson
"""

from __future__ import annotations

import json
import random
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from .town import BLOCK, BLOCKS, bend, degrees, market_square

STEPS = 8  # of a street from one crossing to the next, so that it bends as those who walk it do
FRONT = 9.0  # metres from the middle of a street to the houses
DEPTH = 12.0
Corner = tuple[float, float]  # metres from the square, before the grid is bent


def write(folder: Path) -> tuple[Path, Path]:
    """Write both layers; answers where the streets and the buildings are."""
    paths = folder / "streets.geojson", folder / "buildings.geojson"
    for path, features in zip(paths, (streets(), buildings()), strict=True):
        collection = {"type": "FeatureCollection", "features": list(features)}
        path.write_text(json.dumps(collection, separators=(",", ":")), encoding="utf-8")
    return paths


def streets() -> Iterator[dict[str, Any]]:
    """A line from each crossing to the next."""
    for number in range(-BLOCKS, BLOCKS + 1):
        for block in range(-BLOCKS, BLOCKS):
            ways = [(block + step / STEPS) * BLOCK for step in range(STEPS + 1)]
            yield _feature(f"Lane {number}", "LineString", _placed((number * BLOCK, way) for way in ways))
            yield _feature(f"Row {number}", "LineString", _placed((way, number * BLOCK) for way in ways))


def buildings() -> Iterator[dict[str, Any]]:
    """Houses along all streets, and in the yards a few that no street passes."""
    rng = random.Random(11)
    number = 0
    for column in range(-BLOCKS, BLOCKS):
        for row in range(-BLOCKS, BLOCKS):
            for u0, v0, u1, v1 in _houses(rng):
                corners = ((u0, v0), (u1, v0), (u1, v1), (u0, v1), (u0, v0))
                ring = _placed((column * BLOCK + u, row * BLOCK + v) for u, v in corners)
                number += 1
                yield _feature(f"House {number}", "Polygon", [ring])


def _houses(rng: random.Random) -> Iterator[tuple[float, float, float, float]]:
    """The houses of one block: left, low, right, high in metres from its lower left crossing."""
    low, high = FRONT, BLOCK - FRONT
    for near, far in ((low, low + DEPTH), (high - DEPTH, high)):
        for start, end in _fronts(rng, low, high):
            yield start, near, end, far
        for start, end in _fronts(rng, low + DEPTH + 2, high - DEPTH - 2):
            yield near, start, far, end
    for _ in range(rng.randint(0, 2)):
        u, v = (rng.uniform(low + 25, high - 40) for _ in range(2))
        yield u, v, u + rng.uniform(8, 15), v + rng.uniform(8, 15)


def _fronts(rng: random.Random, start: float, end: float) -> Iterator[tuple[float, float]]:
    """Houses side by side along a street, here and there with a gap."""
    while end - start > 8:
        front = min(rng.uniform(10, 20), end - start)
        if rng.random() < 0.88:
            yield start, start + front
        start += front + rng.choice((0, 0, 4))


def _placed(corners: Iterable[Corner]) -> list[list[float]]:
    square = market_square()
    return [list(degrees(square, bend(*corner))) for corner in corners]


def _feature(name: str, kind: str, coordinates: Any) -> dict[str, Any]:
    geometry = {"type": kind, "coordinates": coordinates}
    return {"type": "Feature", "properties": {"name": name}, "geometry": geometry}


if __name__ == "__main__":
    for path in write(Path(sys.argv[1])):
        print(path)
