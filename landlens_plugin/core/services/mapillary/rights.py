"""Mapillary's terms for its images: the licence, whom to credit, and where each image can be seen."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional

from ...photos.metadata import Rights

if TYPE_CHECKING:
    from ...photos.photo import Photo  # for which no start of QGIS is to wait

LICENCE = "CC BY-SA 4.0"
LICENCE_URL = "https://creativecommons.org/licenses/by-sa/4.0/"
CREDIT = "© Mapillary contributors, CC BY-SA 4.0"
CREDIT_URL = "https://www.mapillary.com/"

page_url = "https://www.mapillary.com/app/?pKey={}".format
"""The page of an image by its id, where it can be seen and its contributor credited."""


def rights_of(photo: Photo) -> Optional[Rights]:
    """The rights in a photo of Mapillary's: one with an id, or with an address that expires as Mapillary's do."""
    if photo.id is None and (photo.url is None or photo.has_foreign_address):
        return None
    page = page_url(photo.id) if photo.id else None
    return Rights("Mapillary", "Mapillary contributor", LICENCE, LICENCE_URL, page)
