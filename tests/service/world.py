"""What the service knows: images in sequences, who took them, which of them are gone."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property
from pathlib import Path
from typing import Any

from .grid import to_degrees, to_units

Position = tuple[float, float]


@dataclass(frozen=True)
class Camera:
    """A device; ``make`` and ``model`` may be None (absent) or, as on the real service, the word "none"."""

    make: str | None
    model: str | None
    kind: str | None  # camera_type; None is sent as null
    width: int
    height: int

    @property
    def is_pano(self) -> bool:
        return self.kind in ("spherical", "equirectangular")


@dataclass(slots=True)
class Image:
    """One photograph. None means that the service has no value and leaves the property out."""

    id: int
    lon: float
    lat: float
    captured_at: int  # ms since 1970, UTC, from the device's clock
    compass_angle: float | None
    is_pano: bool
    sequence: str
    creator_id: int
    organization_id: int | None = None
    foot: bool | None = None
    quality_score: float | None = None
    computed: Position | None = None
    dead: bool = False  # still in the tiles, gone from the graph
    camera: Camera | None = None
    recorded: dict[str, Any] | None = None  # graph fields as recorded, where they were

    def position(self, computed: bool) -> Position | None:
        return self.computed if computed else (self.lon, self.lat)


@dataclass
class World:
    """All images, in sequence order, and what else a kind of world brings with it."""

    name: str
    images: dict[int, Image]
    bbox: list[float]  # [west, south, east, north]: a comfortable box for a first try
    usernames: dict[int, str] = field(default_factory=dict)
    tiles: Mapping[tuple[int, int, int], bytes] = field(default_factory=dict)  # (z, x, y) to serve as they are
    only_in_tiles: int = 0  # images that these tiles hold and `images` does not
    others: Callable[[int], Image | None] = lambda number: None  # one of those by its id, to have an entity and a photo
    photos: Path | None = None  # folder of real photographs
    buffer: int = 0  # units by which image tiles overlap
    also_at: dict[int, list[Position]] = field(default_factory=dict)  # further tile positions of an id
    made_up: dict[int, dict[str, Any]] = field(default_factory=dict, repr=False)  # graph fields, see entity.py

    @cached_property
    def sequences(self) -> dict[str, list[Image]]:
        """Images of each sequence in capture order."""
        found: dict[str, list[Image]] = {}
        for image in self.images.values():
            found.setdefault(image.sequence, []).append(image)
        return found

    def image(self, number: int) -> Image | None:
        return self.images.get(number) or self.others(number)

    def username(self, creator_id: int) -> str:
        return self.usernames.get(creator_id) or f"mapper{creator_id % 1_000_000}"

    def changed(self, changes: Mapping[str, dict[str, Any] | None]) -> World:
        """The world with other images, as the switch ``changes`` names them by id. Raises KeyError and TypeError."""
        images = dict(self.images)
        for key, change in changes.items():
            if change is None:
                del images[int(key)]
                continue
            values = dict(change)
            like = self.images[int(values.pop("like", key))]
            images[int(key)] = replace(like, id=int(key), **values)
        return replace(self, images=images)

    def truth(self) -> Iterable[dict[str, Any]]:
        """Every image as the world has it; ``tile_*`` are the positions that survive the tile grid.

        ``also_at`` lists the other tile positions of an id that recorded tiles hold more than once.
        """
        for image in self.images.values():
            tile = to_degrees(*to_units(image.lon, image.lat))
            computed = image.computed or (None, None)
            tile_computed = to_degrees(*to_units(*image.computed)) if image.computed else (None, None)
            yield {
                "id": str(image.id),
                "lon": image.lon,
                "lat": image.lat,
                "tile_lon": tile[0],
                "tile_lat": tile[1],
                "computed_lon": computed[0],
                "computed_lat": computed[1],
                "tile_computed_lon": tile_computed[0],
                "tile_computed_lat": tile_computed[1],
                "captured_at": image.captured_at,
                "compass_angle": image.compass_angle,
                "is_pano": image.is_pano,
                "sequence": image.sequence,
                "creator_id": image.creator_id,
                "creator_username": self.username(image.creator_id),
                "organization_id": image.organization_id,
                "foot": image.foot,
                "quality_score": image.quality_score,
                "dead": image.dead,
                "also_at": self.also_at.get(image.id, []),
            }
