"""What is asked of a download: one photo for each feature, as plain frozen values."""

from __future__ import annotations

import re
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Any, Optional
from urllib.parse import urlsplit

from ..errors import CredentialMissing, RequestInvalid
from ..images.bounds import DATES
from ..services.mapillary.addresses import PAGE_URL, Service
from ..services.mapillary.fields import position, real_altitude, typed
from .files import mark

SIZES = ("256", "1024", "2048", "original")
# Asked for together with the address, at no further request, for EXIF.
FACT_FIELDS = ("geometry", "captured_at", "compass_angle", "altitude", "make", "model", "creator", "camera_type")
# Bytes of a photo, as thumbs of 1024 pixels and originals were measured and the others follow from their area.
_TYPICAL_BYTES = {"256": 12_000, "1024": 120_000, "2048": 450_000, "original": 3_000_000}
_TYPICAL_PANORAMA = 13_000_000
# What EXIF can hold and a camera can have been at; anything else is taken as unknown.
_BOUNDS: dict[str, tuple[float, float]] = {
    "lon": (-180.0, 180.0),
    "lat": (-90.0, 90.0),
    "altitude": (-12_000.0, 100_000.0),
    "compass_angle": (-360.0, 720.0),
    "captured_at": DATES,
}
_PANORAMIC = ("spherical", "equirectangular")
_FRESH_SECONDS = 600
# In the query alone. parse_qs() takes 50 us, for each of many photos.
_EXPIRY = re.compile(r"[^?#]*\?(?:[^#]*?&)??oe=([0-9A-Fa-f]{1,16})(?=[&#]|$)")


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

    def updated(self, entity: dict[str, Any]) -> Facts:
        """These facts, and where one is missing, what a Graph API entity says.

        The layer's own come first: a position may be the computed one there, and values may be corrected.
        """
        lon, lat = (self.lon, self.lat) if self.lon is not None else position(entity.get("geometry"))
        captured, creator, camera = (entity.get(name) for name in ("captured_at", "creator", "camera_type"))

        def given(name: str, kind: str, source: Any = entity) -> Any:
            return typed(source.get(name), kind) if isinstance(source, dict) else None

        def first(own: Any, other: Any) -> Any:
            return other if own is None else own

        return Facts(
            lon=lon,
            lat=lat,
            altitude=first(self.altitude, real_altitude(given("altitude", "real"))),
            compass_angle=first(self.compass_angle, given("compass_angle", "real")),
            captured_at=first(self.captured_at, captured if type(captured) is int else None),
            make=first(self.make, given("make", "text")),
            model=first(self.model, given("model", "text")),
            creator=first(self.creator, given("username", "text", creator)),
            is_pano=first(self.is_pano, (camera in _PANORAMIC) if isinstance(camera, str) else None),
        )


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
    flaw: Optional[str] = None  # why there is no id where one was given

    @property
    def page_url(self) -> Optional[str]:
        """Where the photo can be seen and its contributor credited."""
        return PAGE_URL.format(self.id) if self.id else None

    @property
    def is_mapillarys(self) -> bool:
        """Whether Mapillary's licence holds: by its id, or by an address that expires as Mapillary's do."""
        return self.id is not None or (self.url is not None and expiry(self.url) is not None)

    @property
    def has_foreign_address(self) -> bool:
        """Whether the address is not Mapillary's, so that it alone decides the size."""
        return self.url is not None and expiry(self.url) is None

    @property
    def is_address_usable(self) -> bool:
        """Whether the address will do: fresh and of the right size, or all that there is."""
        return self.url is not None and (self.id is None or (self.url_fits and is_fresh(self.url)))


Tagger = Callable[[str, Photo, str], None]
"""Writes EXIF into the file at a path: (path, photo, mark).

Raises OSError when the disk is full; after any other error the photo goes untagged if the file is still whole."""


@dataclass(frozen=True)
class DownloadRequest:
    """All photos of a run. Raises RequestInvalid or CredentialMissing when it is made, not later."""

    photos: Sequence[Photo]
    folder: str
    credential: Optional[str] = field(default=None, repr=False)
    service: Service = field(default_factory=Service)
    size: str = "1024"
    overwrite: bool = False
    tagger: Optional[Tagger] = None
    workers: int = 10
    any_size: bool = False  # whether a whole file of another size is kept, too

    def __post_init__(self) -> None:
        if self.size not in SIZES:
            raise RequestInvalid(f"Size '{self.size}' is unknown. Choose one of: {', '.join(SIZES)}.")
        if self.credential or any(photo.is_address_usable for photo in self.photos):
            return
        if any(photo.id is not None for photo in self.photos):
            raise CredentialMissing

    @property
    def thumb_field(self) -> str:
        """The Graph API field that holds addresses of this size."""
        return f"thumb_{self.size}_url"

    def mark(self, photo: Photo) -> str:
        """What tells this photo at this size from any other file."""
        return mark(photo.key, self.size)


@dataclass(frozen=True)
class PhotoDone:
    """What became of the photo of one row: ``downloaded``, ``skipped``, ``gone`` or ``failed``.

    A photo that was downloaded has an ``error`` if EXIF could not be written into it. Another run may get one that
    failed if it says ``again``.
    """

    row: int
    status: str
    path: Optional[str] = None
    error: Optional[str] = None
    bytes: int = 0
    again: bool = False


def typical_bytes(size: str, is_pano: Optional[bool]) -> int:
    """What a photo of this size usually has, to tell beforehand whether a disk can hold many of them."""
    return _TYPICAL_PANORAMA if size == "original" and is_pano else _TYPICAL_BYTES[size]


def expiry(url: str) -> Optional[int]:
    """When an address of Mapillary's expires, in Unix seconds, which its ``oe`` tells; None for other addresses."""
    found = _EXPIRY.match(url)
    return int(found[1], 16) if found else None


def is_fresh(url: str) -> bool:
    """Whether an address can still be used, for all that it tells."""
    end = expiry(url)
    return end is None or end > time.time() + _FRESH_SECONDS


def is_web_address(value: object) -> bool:
    """Whether this is an http or https address with a host; nothing else is ever opened."""
    if not isinstance(value, str):
        return False
    try:
        parts = urlsplit(value)
        return parts.scheme in ("http", "https") and bool(parts.hostname)
    except ValueError:
        return False
