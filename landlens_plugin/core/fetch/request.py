"""What a user asks for, as plain frozen values: made on the caller's thread, read by every other one."""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Optional

from ..errors import CredentialMissing, RequestInvalid, TooManyTiles
from ..images.bounds import EDGE, MOST_LATITUDE, Box, checked_box
from ..services.mapillary.addresses import TILE_SETS, Service
from ..services.mapillary.credential import Token
from ..services.mapillary.fields import DETAILS
from ..tiles.grid import ZOOM, Tile, corners, count_tiles, tiles_of
from .limits import DEFAULT_TILE_AGE, DEFAULT_TILE_LIMIT, MOST_WORKERS

if TYPE_CHECKING:
    from ..images.area import Area  # needs numpy, for which no start of QGIS is to wait

_GLOBE = Box(-180.0, -90.0, 180.0, 90.0)


@dataclass(frozen=True)
class Filters:
    """Which images to keep. Times are milliseconds since 1970 UTC, inclusive; None and empty sets keep everything."""

    start: Optional[int] = None
    end: Optional[int] = None
    image_type: str = "all"  # or "flat", "pano"
    creator_ids: frozenset[int] = frozenset()
    creator_names: frozenset[str] = frozenset()  # lower case; resolved through the Graph API
    organization_ids: frozenset[int] = frozenset()
    sequence_ids: frozenset[str] = frozenset()
    min_quality: Optional[float] = None

    def check(self) -> None:
        """Raise RequestInvalid if no image could ever pass."""
        if self.start is not None and self.end is not None and self.start > self.end:
            raise RequestInvalid(
                "The capture time's start lies after its end. Swap 'Captured from' and 'Captured until'."
            )


@dataclass(frozen=True)
class FetchRequest:
    """All images of an area. Raises RequestInvalid, TooManyTiles or CredentialMissing when it is made, not later.

    ``listed`` are the tiles to read, of whatever number, where something else has found out which: the plan of a
    larger job, a table of those that failed. Of their images those in the box and the area are kept.
    """

    box: Box
    credential: str = field(repr=False)
    service: Service = field(default_factory=Service)
    area: Optional[Area] = None
    filters: Filters = field(default_factory=Filters)
    position: str = "original"
    details: tuple[str, ...] = ()
    max_images: Optional[int] = None
    tile_limit: int = DEFAULT_TILE_LIMIT
    workers: int = 10
    max_tile_age: float = DEFAULT_TILE_AGE  # hours for which a tile is not asked for again; 0 always asks
    cache_folder: Optional[str] = None  # where tiles are kept; None is the user's own folder for caches
    listed: Optional[Sequence[Tile]] = None
    _tiles: tuple[Tile, ...] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        if not self.credential:
            raise CredentialMissing
        object.__setattr__(self, "credential", Token(self.credential))
        if self.listed is None:
            checked_box(*self.box)
        self.filters.check()
        if self.position not in TILE_SETS:
            raise RequestInvalid(
                "Position '{position}' is unknown. Choose one of: {known}.",
                position=self.position,
                known=", ".join(TILE_SETS),
            )
        unknown = [name for name in self.details if name not in DETAILS]
        if unknown:
            raise RequestInvalid(
                "Unknown details: {unknown}. Known are: {known}.", unknown=", ".join(unknown), known=", ".join(DETAILS)
            )
        if not 1 <= self.workers <= MOST_WORKERS:
            raise RequestInvalid(
                "{count} parallel requests were asked for; choose 1 to {most}.", count=self.workers, most=MOST_WORKERS
            )
        if self.max_images is not None and self.max_images < 1:
            raise RequestInvalid("The largest number of images must be at least 1; leave it empty for all of them.")
        if math.isnan(self.max_tile_age) or self.max_tile_age < 0:
            raise RequestInvalid("The age of tiles in hours cannot be negative. 0 asks for every tile again.")
        object.__setattr__(self, "_tiles", tuple(self._listed()))

    @classmethod
    def of_tiles(cls, tiles: Iterable[tuple[int, ...]], credential: str, **options: Any) -> FetchRequest:
        """All images that these tiles hold, ``Tile(x, y)`` or plain pairs, each tile once and in this order.

        So requests that share the tiles of an area out between them find all of its images, and each in one tile, also
        on a border. The exception is one on the very border that both tiles hold without showing it to be a copy, as
        two tiles with a buffer may that have nothing else in it: it comes once in each of two requests, with one id.
        ``options`` are the other fields.
        """
        return cls(_GLOBE, credential, listed=tuple(Tile(*tile) for tile in tiles), **options)

    @classmethod
    def of_area(cls, area: Area, credential: str, **options: Any) -> FetchRequest:
        """All images inside polygons, whatever box is around them. ``options`` are the other fields."""
        boxes = area.boxes()
        low, high = boxes[:, :2].min(axis=0), boxes[:, 2:].max(axis=0)
        return cls(Box(*low.tolist(), *high.tolist()), credential, area=area, **options)

    def tiles(self) -> Sequence[Tile]:
        """The tiles to read, in a fixed order."""
        return self._tiles

    @property
    def ends_with_the_map(self) -> bool:
        """Whether a part of the area lies beyond the latitude at which Mapillary's tiles end."""
        if self.listed is not None:
            return False
        south, north = self.box.south, self.box.north
        if self.area is not None:
            boxes = self.area.boxes()
            if not len(boxes):
                return False
            south, north = max(south, float(boxes[:, 1].min())), min(north, float(boxes[:, 3].max()))
        return south <= north and max(north, -south) > MOST_LATITUDE + EDGE

    def _listed(self) -> list[Tile]:
        """The same, found once. Raises TooManyTiles beyond the limit, without listing them all."""
        if self.listed is not None:
            return list(dict.fromkeys(map(_checked, self.listed)))
        if self.area is not None:
            from ..tiles.quads import tiles_in

            return tiles_in(self.area, *corners(self.box), self.tile_limit)
        count = count_tiles(self.box)
        if count > self.tile_limit:
            raise TooManyTiles(count, self.tile_limit)
        return list(tiles_of(self.box))


def _checked(tile: Tile) -> Tile:
    if tile.z != ZOOM or not (0 <= tile.x < 2**ZOOM and 0 <= tile.y < 2**ZOOM):
        raise RequestInvalid(
            "There is no tile {tile}: single images are in those of zoom {zoom}, with columns and rows from 0 to "
            "{last:,}. Tiles are written as zoom/column/row.",
            tile=str(tile),
            zoom=ZOOM,
            last=2**ZOOM - 1,
        )
    return tile
