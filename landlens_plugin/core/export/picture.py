"""What an export knows of one photo, or of one view that was made out of a panorama."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta, timezone
from typing import Optional
from urllib.parse import urlsplit

from ..photos.urls import is_web_address
from ..services.mapillary.rights import LICENCE, LICENCE_URL
from ..services.mapillary.rights import page_url as mapillary_page

_EPOCH = datetime(1970, 1, 1, tzinfo=timezone.utc)


@dataclass(frozen=True)
class Picture:
    """A file with an image in it. Degrees, metres, milliseconds since 1970 UTC; None where unknown.

    ``heading`` is clockwise from north; ``is_mapillarys`` tells whose rights hold.
    """

    path: str  # absolute
    id: Optional[str] = None
    lon: Optional[float] = None
    lat: Optional[float] = None
    altitude: Optional[float] = None
    captured_at: Optional[int] = None
    heading: Optional[float] = None
    hfov: Optional[float] = None
    vfov: Optional[float] = None
    is_pano: bool = False
    sequence: Optional[str] = None
    creator: Optional[str] = None
    page: Optional[str] = None
    is_mapillarys: bool = False

    @property
    def when(self) -> str:
        """The capture time as ISO 8601 has it, UTC; "" if unknown."""
        if self.captured_at is None:
            return ""
        moment = _EPOCH + timedelta(milliseconds=self.captured_at)
        return moment.strftime("%Y-%m-%dT%H:%M:%SZ") if moment.year >= 1000 else ""

    @property
    def year(self) -> Optional[int]:
        """The year of the capture; None if unknown."""
        return int(self.when[:4]) if self.when else None

    @property
    def licence(self) -> str:
        """The licence's short name; "" if unknown."""
        return LICENCE if self.is_mapillarys else ""

    @property
    def licence_url(self) -> str:
        """Where the licence can be read; "" if unknown."""
        return LICENCE_URL if self.is_mapillarys else ""

    @property
    def page_url(self) -> str:
        """Where the image can be seen and its creator be credited; "" if unknown. A web address and nothing else."""
        if self.page and is_web_address(self.page):
            return self.page
        return mapillary_page(self.id) if self.is_mapillarys and self.id else ""


def is_mapillarys(identity: Optional[str], page: Optional[str]) -> bool:
    """Whether an image is one of Mapillary's: by its page, or where that is unknown by an id like theirs."""
    if page:
        return is_web_address(page) and f".{urlsplit(page).hostname}".endswith(".mapillary.com")
    return identity is not None and identity.isascii() and identity.isdigit()
