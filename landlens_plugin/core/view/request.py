"""What is asked of a :class:`~landlens_plugin.core.view.viewer.Viewer`, and what it answers: plain frozen values."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from typing import Optional

from ..photos.urls import expiry, is_web_address
from ..sentences import Sentence
from .facts import ImageFacts

# Pictures are decoded in few widths, so that a window that is drawn larger finds what is there already.
_WIDTHS = (256, 512, 1024, 2048, 4096, 6144)


@dataclass(frozen=True)
class Wanted:
    """One picture as it is wanted: of the file, else behind the address while it is fresh, else by the image's id.

    Args:
        key: What the answers are called; the asker's own choice.
        image_id: Digits; None for what is no image of Mapillary's.
        url: The address that a layer has, of whatever size.
        path: The whole path of a file, which need not exist.
        pixels: How wide the whole picture is to be on the screen, in its real pixels.
        place: Where it is shown. A newer want for the same place takes the place of this one.
    """

    key: str
    image_id: Optional[str] = None
    url: Optional[str] = None
    path: Optional[str] = None
    pixels: int = 1024
    place: str = "photo"

    @property
    def width(self) -> int:
        """The width to decode at the most: that asked for, or a little more."""
        return next((width for width in _WIDTHS if width >= self.pixels), _WIDTHS[-1])

    @property
    def may_be_fetched(self) -> bool:
        """Whether there is more to go by than a file."""
        return self.image_id is not None or is_web_address(self.url)

    @property
    def has_foreign_address(self) -> bool:
        """Whether the address is no service's, so that it alone decides which picture it is, and of what size."""
        return self.url is not None and is_web_address(self.url) and expiry(self.url) is None

    @property
    def identity(self) -> str:
        """What is told apart on the disk: the id, or a hash of the address without what changes when it is renewed."""
        if self.image_id is not None and not self.has_foreign_address:
            return self.image_id
        address = self.url or ""
        return _hash(address.partition("?")[0] if expiry(address) is not None else address)

    @property
    def any_size(self) -> bool:
        """Whether there is one size alone."""
        return self.image_id is None or self.has_foreign_address

    @property
    def picture(self) -> tuple[str, str, int]:
        """What is told apart in memory: of two equal ones, one need not be decoded."""
        return self.path or "", self.identity, self.width


@dataclass(frozen=True)
class Picture:
    """A whole file on the disk. One that is not sharp is followed by one that is, or by a :class:`Failed`."""

    key: str
    path: str
    is_sharp: bool


@dataclass(frozen=True)
class Failed:
    """Why there is no picture, or none that is sharper; ``again`` if another try may do with nothing changed."""

    key: str
    error: Sentence
    again: bool = False


@dataclass(frozen=True)
class Known:
    """What is known of an image."""

    key: str
    image: ImageFacts


@dataclass(frozen=True)
class Way:
    """The ids of a sequence's images in the order in which they were taken; ``key`` is the sequence's id."""

    key: str
    ids: tuple[str, ...]


def _hash(text: str) -> str:
    return hashlib.sha256(text.encode("utf-8", "replace")).hexdigest()[:32]
