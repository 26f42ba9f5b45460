"""What is asked of a download, as plain frozen values, and what becomes of each photo."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Optional

from ..errors import CredentialMissing, RequestInvalid
from ..photos.marks import mark
from ..photos.photo import Photo
from ..sentences import Sentence
from ..services.mapillary.addresses import Service
from ..services.mapillary.credential import Token
from ..services.mapillary.fields import thumb_field
from .sizes import SIZES

# Bytes of a photo, as thumbs of 1024 pixels and originals were measured and the others follow from their area.
_TYPICAL_BYTES = {"256": 12_000, "1024": 120_000, "2048": 450_000, "original": 3_000_000}
_TYPICAL_PANORAMA = 13_000_000

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
            raise RequestInvalid(
                "Size '{size}' is unknown. Choose one of: {known}.", size=self.size, known=", ".join(SIZES)
            )
        if self.credential:
            object.__setattr__(self, "credential", Token(self.credential))
        if self.credential or any(photo.is_address_usable for photo in self.photos):
            return
        if any(photo.id is not None for photo in self.photos):
            raise CredentialMissing

    @property
    def thumb_field(self) -> str:
        """The Graph API field that holds addresses of this size."""
        return thumb_field(self.size)

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
    error: Optional[Sentence] = None
    bytes: int = 0
    again: bool = False


def typical_bytes(size: str, is_pano: Optional[bool]) -> int:
    """What a photo of this size usually has, to tell beforehand whether a disk can hold many of them."""
    return _TYPICAL_PANORAMA if size == "original" and is_pano else _TYPICAL_BYTES[size]
