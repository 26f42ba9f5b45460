"""What is asked of a run that draws views, as plain frozen values, and what becomes of each view."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Optional

from ..images.looking import View
from ..photos.panorama import Pixels
from ..photos.photo import Facts, Photo
from ..sentences import Sentence

Decode = Callable[[str, int], Optional[Pixels]]
"""The picture in a file, upright and at most so many pixels wide; None if it cannot be decoded. Any thread."""
Encode = Callable[[Pixels], bytes]
"""A picture as the content of a JPEG file. Any thread."""


@dataclass(frozen=True)
class Wanted:
    """One view. ``photo`` is its file: ``row`` numbers the views, ``key`` tells the panorama and the yaw."""

    yaw: float  # degrees to the right of the panorama's middle
    photo: Photo


@dataclass(frozen=True)
class Source:
    """One panorama, its file, what the layer tells of it, and the views that are wanted of it.

    ``id`` is Mapillary's, and ``is_pano`` what the layer says, None if it says nothing.
    """

    path: str
    views: Sequence[Wanted]
    facts: Facts = field(default_factory=Facts)
    id: Optional[str] = None


@dataclass(frozen=True)
class ViewsRequest:
    """All views of a run. ``view`` is what all have in common."""

    sources: Sequence[Source]
    folder: str
    view: View
    decode: Decode
    encode: Encode
    overwrite: bool = False
    workers: int = 4
    any_size: bool = False
    tagger: object = True  # all views have a mark

    @property
    def photos(self) -> list[Photo]:
        """The files of all views."""
        return [wanted.photo for source in self.sources for wanted in source.views]

    @property
    def size(self) -> str:
        """What a view's mark tells beside its key: a view of another width, angle or pitch is another one."""
        view = self.view
        return f"{view.width:.0f}w{view.hfov:g}p{view.pitch:g}".replace("-", "m").replace(".", "d")


@dataclass(frozen=True)
class ViewDone:
    """What became of a view: ``made``, ``skipped`` or ``failed``.

    ``heading`` is its direction from true north where that is known. One that failed ``with_all`` did so as nothing
    can be drawn of its panorama.
    """

    row: int
    status: str
    path: Optional[str] = None
    error: Optional[Sentence] = None
    heading: Optional[float] = None
    with_all: bool = False


def view_key(panorama: str, yaw: float) -> str:
    """What tells a view from those of other panoramas, and of other directions."""
    return hashlib.sha256(f"{panorama}\n{yaw:.2f}".encode("utf-8", "surrogatepass")).hexdigest()[:16]
