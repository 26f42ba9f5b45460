"""Writes what is known of a photo into the file, as EXIF and XMP, without touching the pixels."""

from __future__ import annotations

import datetime
import re
from typing import Any, Optional

from qgis.core import QgsExifTools, QgsPointXY

from .compat import CAN_WRITE_TAGS
from .core.errors import ImageUnavailable
from .core.photos.files import jpeg_size
from .core.photos.jpeg import insert
from .core.photos.photo import Facts, Photo
from .core.photos.xmp import packet
from .layers.style import LICENCE, LICENCE_URL

_MOST_CHARACTERS = 250  # of a text; so the mark stays near the start of the file, where it is looked for
_UNWRITABLE = re.compile("[^\t\n\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")  # as XML has it


def write_exif(path: str, photo: Photo, mark: str) -> None:
    """Tag the image at ``path``. Called from worker threads, on plain data.

    Raises ImageUnavailable if the tags could not be written, and OSError if the file could not.
    """
    exif, xmp = exif_tags(photo, mark), xmp_tags(path, photo)
    tags = packet({"Xmp.exif.ImageUniqueID": mark, **xmp})
    has_exif, has_xmp = insert(path, {**_position(photo.facts), **exif}, tags, mark)
    # The rest is for QGIS's own tools, a write a tag: they know PNG and WebP, and add to XMP that is there.
    written = has_exif or _write_position(path, photo.facts)
    if CAN_WRITE_TAGS:
        rest = {**({} if has_exif else exif), **({} if has_xmp else xmp)}
        written &= all(QgsExifTools.tagImage(path, tag, value) for tag, value in rest.items())
    if not written:
        raise ImageUnavailable("EXIF could not be written into the file")


def exif_tags(photo: Photo, mark: str) -> dict[str, Any]:
    """EXIF tags of a photo by exiv2's names, without the position. Directions are degrees from true north."""
    facts = photo.facts
    tags: dict[str, Any] = {"Exif.Photo.ImageUniqueID": mark}
    if facts.compass_angle is not None:
        tags["Exif.GPSInfo.GPSImgDirectionRef"] = "T"
        tags["Exif.GPSInfo.GPSImgDirection"] = round(facts.compass_angle, 4) % 360
    if facts.captured_at is not None:
        seconds, rest = divmod(facts.captured_at, 1000)
        moment = datetime.datetime(1970, 1, 1) + datetime.timedelta(seconds=seconds)
        tags["Exif.Photo.DateTimeOriginal"] = f"{moment:%Y:%m:%d %H:%M:%S}".rjust(19, "0")
        tags["Exif.Photo.SubSecTimeOriginal"] = f"{rest:03d}"
        tags["Exif.Photo.OffsetTimeOriginal"] = "+00:00"
    if make := _text(facts.make):
        tags["Exif.Image.Make"] = make
    if model := _text(facts.model):
        tags["Exif.Image.Model"] = model
    if photo.is_mapillarys:
        tags["Exif.Image.Artist"] = _creator(photo)
        tags["Exif.Image.Copyright"] = _rights(photo)
    return tags


def xmp_tags(path: str, photo: Photo) -> dict[str, Any]:
    """XMP tags by exiv2's names: rights if it is Mapillary's, its source, and GPano for a whole panorama."""
    tags: dict[str, Any] = {}
    if photo.is_mapillarys:
        tags["Xmp.dc.creator"] = _creator(photo)
        tags["Xmp.dc.rights"] = _rights(photo)
        tags["Xmp.xmpRights.WebStatement"] = LICENCE_URL
    if photo.page_url:
        tags["Xmp.dc.source"] = photo.page_url
    size = jpeg_size(path) if photo.facts.is_pano else None
    if size:
        width, height = size
        tags["Xmp.GPano.ProjectionType"] = "equirectangular"
        tags["Xmp.GPano.UsePanoramaViewer"] = "True"
        tags["Xmp.GPano.CroppedAreaImageWidthPixels"] = width
        tags["Xmp.GPano.CroppedAreaImageHeightPixels"] = height
        # A panorama is twice as wide as high; what is missing above and below is cropped evenly.
        full = max(height, width // 2)
        tags["Xmp.GPano.FullPanoWidthPixels"] = width
        tags["Xmp.GPano.FullPanoHeightPixels"] = full
        tags["Xmp.GPano.CroppedAreaLeftPixels"] = 0
        tags["Xmp.GPano.CroppedAreaTopPixels"] = (full - height) // 2
        if photo.facts.compass_angle is not None:
            tags["Xmp.GPano.PoseHeadingDegrees"] = f"{round(photo.facts.compass_angle, 2) % 360:.2f}"
    return tags


def _write_position(path: str, facts: Facts) -> bool:
    if facts.lon is None or facts.lat is None:
        return True
    details = QgsExifTools.GeoTagDetails()
    if facts.altitude is not None:
        details.elevation = facts.altitude
    return bool(QgsExifTools.geoTagImage(path, QgsPointXY(facts.lon, facts.lat), details))


def _position(facts: Facts) -> dict[str, Any]:
    """EXIF tags of a position by exiv2's names."""
    if facts.lon is None or facts.lat is None:
        return {}
    tags: dict[str, Any] = {
        "Exif.GPSInfo.GPSVersionID": b"\2\3\0\0",
        "Exif.GPSInfo.GPSMapDatum": "WGS-84",
        "Exif.GPSInfo.GPSLatitudeRef": "S" if facts.lat < 0 else "N",
        "Exif.GPSInfo.GPSLatitude": _angle(facts.lat),
        "Exif.GPSInfo.GPSLongitudeRef": "W" if facts.lon < 0 else "E",
        "Exif.GPSInfo.GPSLongitude": _angle(facts.lon),
    }
    if facts.altitude is not None:
        tags["Exif.GPSInfo.GPSAltitudeRef"] = b"\1" if facts.altitude < 0 else b"\0"
        tags["Exif.GPSInfo.GPSAltitude"] = abs(facts.altitude)
    return tags


def _angle(degrees: float) -> tuple[int, int, float]:
    """Degrees, minutes and seconds of the amount."""
    minutes, seconds = divmod(round(abs(degrees) * 3600, 4), 60)
    return int(minutes) // 60, int(minutes) % 60, seconds


def _text(value: Optional[str]) -> str:
    """What can be written of a text."""
    return _UNWRITABLE.sub("", value or "")[:_MOST_CHARACTERS].strip()


def _creator(photo: Photo) -> str:
    return _text(photo.facts.creator) or "Mapillary contributor"


def _rights(photo: Photo) -> str:
    return f"{_creator(photo)} / Mapillary, {LICENCE}"
