"""What a fetch tells: batches of images, and as data what could not be read."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, Union

from ..images.columns import ImageColumns
from ..run.events import Halted, Note, Progress, Waiting
from ..tiles.grid import Tile


@dataclass(frozen=True)
class Images:
    """A batch of images that passed every filter; ``details`` has a row for each, empty if none were asked for."""

    columns: ImageColumns
    details: list[dict[str, Any]] = field(default_factory=list)


@dataclass(frozen=True)
class TileRead:
    """A tile was read; ``unusable`` of its features had no id or were no points, and had to be left out.

    A ``cached`` one came from the disk, without a request.
    """

    tile: Tile
    unusable: int = 0
    cached: bool = False


@dataclass(frozen=True)
class TileFailed:
    """A tile that could not be read: images of it are missing. ``again`` if another run may read it."""

    tile: Tile
    reason: str
    again: bool = True


@dataclass(frozen=True)
class DetailsFailed:
    """Images whose details are missing; they stand in their batch all the same.

    ``gone`` ones will never come, and another run may get so many ``again``.
    """

    reasons: dict[str, str]
    gone: int
    again: int = 0


# Quoted, as typing remembers the classes that it is given, also when the plugin is long gone.
Event = Union["Progress", "Images", "TileRead", "TileFailed", "DetailsFailed", "Halted", "Note", "Waiting"]
