"""What is known of a photo goes into its file, which by that is known again, whichever computer got it."""

from __future__ import annotations

from landlens.errors import ImageUnavailable
from landlens.photos.jpeg import Jpeg
from landlens.photos.metadata import exif_tags, position_tags, xmp_tags
from landlens.photos.photo import Photo
from landlens.photos.xmp import packet
from landlens.services.mapillary.rights import rights_of


def write_exif(path: str, photo: Photo, mark: str) -> None:
    """Tag the JPEG at ``path``. Raises ImageUnavailable for what takes no tags, and OSError if the file could not."""
    facts, rights, jpeg = photo.facts, rights_of(photo), Jpeg(path)
    exif, xmp = exif_tags(facts, rights, mark), xmp_tags(facts, rights, jpeg.size if facts.is_pano else None)
    written, _ = jpeg.insert({**position_tags(facts), **exif}, packet({"Xmp.exif.ImageUniqueID": mark, **xmp}), mark)
    if not written:
        raise ImageUnavailable("EXIF could not be written into the file")
