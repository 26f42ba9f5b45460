"""Writes what is known of a photo into the file, as EXIF and XMP, without touching the pixels."""

from __future__ import annotations

from qgis.core import QgsExifTools, QgsPointXY

from .compat import CAN_WRITE_TAGS
from .core.errors import ImageUnavailable
from .core.photos.jpeg import Jpeg
from .core.photos.metadata import exif_tags, position_tags, xmp_tags
from .core.photos.photo import Facts, Photo
from .core.photos.xmp import packet
from .core.services.mapillary.rights import rights_of


def write_exif(path: str, photo: Photo, mark: str) -> None:
    """Tag the image at ``path``. Called from worker threads, on plain data.

    Raises ImageUnavailable if the tags could not be written, and OSError if the file could not.
    """
    facts, rights, jpeg = photo.facts, rights_of(photo), Jpeg(path)
    exif, xmp = exif_tags(facts, rights, mark), xmp_tags(facts, rights, jpeg.size if facts.is_pano else None)
    tags = packet({"Xmp.exif.ImageUniqueID": mark, **xmp})
    has_exif, has_xmp = jpeg.insert({**position_tags(facts), **exif}, tags, mark)
    # The rest is for QGIS's own tools, a write a tag: they know PNG and WebP, and add to XMP that is there.
    written = has_exif or _write_position(path, facts)
    if CAN_WRITE_TAGS:
        rest = {**({} if has_exif else exif), **({} if has_xmp else xmp)}
        written &= all(QgsExifTools.tagImage(path, tag, value) for tag, value in rest.items())
    if not written:
        raise ImageUnavailable("EXIF could not be written into the file")


def _write_position(path: str, facts: Facts) -> bool:
    if facts.lon is None or facts.lat is None:
        return True
    details = QgsExifTools.GeoTagDetails()
    if facts.altitude is not None:
        details.elevation = facts.altitude
    return bool(QgsExifTools.geoTagImage(path, QgsPointXY(facts.lon, facts.lat), details))
