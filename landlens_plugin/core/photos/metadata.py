"""What EXIF and XMP say of a photo: tags by exiv2's names, out of its facts and the rights in it."""

from __future__ import annotations

import datetime
import re
from typing import TYPE_CHECKING, Any, NamedTuple, Optional

if TYPE_CHECKING:
    from .photo import Facts  # for which no start of QGIS is to wait

_MOST_CHARACTERS = 250  # of a text; so the mark stays near the start of the file, where it is looked for
_UNWRITABLE = "[^\t\n\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]"  # as XML has it; compiled when it is needed


class Rights(NamedTuple):
    """Under which terms a service gives a photo away."""

    service: str
    contributor: str  # who is credited where nobody is named
    licence: str
    licence_url: str
    page_url: Optional[str]  # where the photo can be seen and its contributor credited


def exif_tags(facts: Facts, rights: Optional[Rights], mark: str) -> dict[str, Any]:
    """EXIF tags without the position. Directions are degrees from true north."""
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
    if rights is not None:
        tags["Exif.Image.Artist"] = _creator(facts, rights)
        tags["Exif.Image.Copyright"] = _copyright(facts, rights)
    return tags


def position_tags(facts: Facts) -> dict[str, Any]:
    """EXIF tags of the position; none where it is unknown."""
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


def xmp_tags(facts: Facts, rights: Optional[Rights], size: Optional[tuple[int, int]]) -> dict[str, Any]:
    """XMP tags: the rights, the photo's source, and GPano for a whole panorama. ``size`` is its pixels, if known."""
    tags: dict[str, Any] = {}
    if rights is not None:
        tags["Xmp.dc.creator"] = _creator(facts, rights)
        tags["Xmp.dc.rights"] = _copyright(facts, rights)
        tags["Xmp.xmpRights.WebStatement"] = rights.licence_url
        if rights.page_url is not None:
            tags["Xmp.dc.source"] = rights.page_url
    if facts.is_pano and size is not None:
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
        if facts.compass_angle is not None:
            tags["Xmp.GPano.PoseHeadingDegrees"] = f"{round(facts.compass_angle, 2) % 360:.2f}"
    return tags


def _angle(degrees: float) -> tuple[int, int, float]:
    """Degrees, minutes and seconds of the amount."""
    minutes, seconds = divmod(round(abs(degrees) * 3600, 4), 60)
    return int(minutes) // 60, int(minutes) % 60, seconds


def _text(value: Optional[str]) -> str:
    """What can be written of a text."""
    return re.sub(_UNWRITABLE, "", value or "")[:_MOST_CHARACTERS].strip()


def _creator(facts: Facts, rights: Rights) -> str:
    return _text(facts.creator) or rights.contributor


def _copyright(facts: Facts, rights: Rights) -> str:
    return f"{_creator(facts, rights)} / {rights.service}, {rights.licence}"
