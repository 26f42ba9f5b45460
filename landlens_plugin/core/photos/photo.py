"""A photo as plain frozen values: which image it is, where it is to be had, and what is known of it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from typing import Optional

from ..images.bounds import DATES
from ..run.stop import never, watched
from ..sentences import Sentence
from .names import unique_names
from .urls import expiry, is_fresh

# What EXIF can hold and a camera can have been at; anything else is taken as unknown.
_BOUNDS: dict[str, tuple[float, float]] = {
    "lon": (-180.0, 180.0),
    "lat": (-90.0, 90.0),
    "altitude": (-12_000.0, 100_000.0),
    "compass_angle": (-360.0, 720.0),
    "captured_at": DATES,
}


@dataclass(frozen=True)
class Facts:
    """What EXIF is to say of a photo. Degrees, metres, milliseconds since 1970 UTC; None where unknown.

    A value out of all bounds becomes None, and a position is whole or none.
    """

    lon: Optional[float] = None
    lat: Optional[float] = None
    altitude: Optional[float] = None
    compass_angle: Optional[float] = None
    captured_at: Optional[int] = None
    make: Optional[str] = None
    model: Optional[str] = None
    creator: Optional[str] = None
    is_pano: Optional[bool] = None

    def __post_init__(self) -> None:
        for name, (low, high) in _BOUNDS.items():
            value = getattr(self, name)
            if value is not None and not low <= value <= high:  # NaN is in no bounds
                object.__setattr__(self, name, None)
        if self.lon is None or self.lat is None:
            object.__setattr__(self, "lon", None)
            object.__setattr__(self, "lat", None)

    def filled(self, others: Facts) -> Facts:
        """These facts, and where one is missing, that of ``others``."""
        own = {name: value for name, value in vars(self).items() if value is not None}
        return replace(others, **own)


@dataclass(frozen=True)
class Photo:
    """One image to download. ``key`` tells it from others: its id, or a hash of its address."""

    row: int
    key: str
    id: Optional[str]
    url: Optional[str]
    folder: str  # relative to the download folder, "/" between parts, "" for the folder itself
    name: str  # without extension
    url_fits: bool = True  # whether the address is known to lead to the size asked for
    facts: Facts = field(default_factory=Facts)
    flaw: Optional[Sentence] = None  # why there is no id where one was given

    @property
    def has_foreign_address(self) -> bool:
        """Whether the address is no service's, so that it alone decides the size."""
        return self.url is not None and expiry(self.url) is None

    @property
    def is_address_usable(self) -> bool:
        """Whether the address will do: fresh and of the right size, or all that there is."""
        return self.url is not None and (self.id is None or (self.url_fits and is_fresh(self.url)))


def uniquely_named(photos: Sequence[Photo], stopped: Callable[[], bool] = never) -> list[Photo]:
    """The photos, those of different images under names of their own: see :func:`unique_names`."""
    names = unique_names([(photo.folder, photo.name, photo.key) for photo in watched(photos, stopped)], stopped)
    return [
        photo if photo.name == name else replace(photo, name=name)
        for photo, name in watched(zip(photos, names), stopped)
    ]
