"""Writes what is known of a photo into the file: EXIF and XMP by QGIS's own tools, without touching the pixels."""

from __future__ import annotations

import datetime
import errno
import html
import struct
from typing import Any

from qgis.core import QgsExifTools, QgsPointXY

from .compat import CAN_WRITE_TAGS
from .core.errors import ImageUnavailable
from .core.files import jpeg_size
from .core.photos import Photo
from .layers.style import LICENCE, LICENCE_URL

_NAMESPACES = {
    "dc": "http://purl.org/dc/elements/1.1/",
    "exif": "http://ns.adobe.com/exif/1.0/",
    "tiff": "http://ns.adobe.com/tiff/1.0/",
    "xmpRights": "http://ns.adobe.com/xap/1.0/rights/",
    "GPano": "http://ns.google.com/photos/1.0/panorama/",
}
_XMP_HEADER = b"http://ns.adobe.com/xap/1.0/\0"


def write_exif(path: str, photo: Photo, mark: str) -> None:
    """Tag the image at ``path``. Called from worker threads, on plain data. Raises ImageUnavailable if it fails."""
    facts = photo.facts
    written = True
    if facts.lon is not None and facts.lat is not None:
        details = QgsExifTools.GeoTagDetails()
        if facts.altitude is not None:
            details.elevation = facts.altitude
        written = QgsExifTools.geoTagImage(path, QgsPointXY(facts.lon, facts.lat), details)
    if CAN_WRITE_TAGS:
        written &= all(QgsExifTools.tagImage(path, tag, value) for tag, value in exif_tags(photo, mark).items())
        written &= all(QgsExifTools.tagImage(path, tag, value) for tag, value in xmp_tags(path, photo).items())
    else:
        # Position is all that this QGIS writes; the rest goes into XMP, which has the same names for it.
        _insert_xmp(path, {**_as_xmp(exif_tags(photo, mark)), **xmp_tags(path, photo)})
    if not written:
        raise ImageUnavailable("EXIF could not be written into the file")


def exif_tags(photo: Photo, mark: str) -> dict[str, Any]:
    """EXIF tags of a photo by exiv2's names, without the position. Directions are degrees from true north."""
    facts = photo.facts
    tags: dict[str, Any] = {"Exif.Photo.ImageUniqueID": mark}
    if facts.compass_angle is not None:
        tags["Exif.GPSInfo.GPSImgDirectionRef"] = "T"
        tags["Exif.GPSInfo.GPSImgDirection"] = facts.compass_angle % 360
    if facts.captured_at is not None:
        seconds, rest = divmod(facts.captured_at, 1000)
        moment = datetime.datetime(1970, 1, 1) + datetime.timedelta(seconds=seconds)
        tags["Exif.Photo.DateTimeOriginal"] = f"{moment:%Y:%m:%d %H:%M:%S}".rjust(19, "0")
        tags["Exif.Photo.SubSecTimeOriginal"] = f"{rest:03d}"
        tags["Exif.Photo.OffsetTimeOriginal"] = "+00:00"
    if facts.make:
        tags["Exif.Image.Make"] = facts.make
    if facts.model:
        tags["Exif.Image.Model"] = facts.model
    if photo.is_mapillarys:
        tags["Exif.Image.Artist"] = facts.creator or "Mapillary contributor"
        tags["Exif.Image.Copyright"] = _rights(photo)
    return tags


def xmp_tags(path: str, photo: Photo) -> dict[str, Any]:
    """XMP tags by exiv2's names: rights if it is Mapillary's, its source, and GPano for a whole panorama."""
    tags: dict[str, Any] = {}
    if photo.is_mapillarys:
        tags["Xmp.dc.creator"] = photo.facts.creator or "Mapillary contributor"
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
            tags["Xmp.GPano.PoseHeadingDegrees"] = f"{photo.facts.compass_angle % 360:.2f}"
    return tags


def _rights(photo: Photo) -> str:
    return f"{photo.facts.creator or 'Mapillary contributor'} / Mapillary, {LICENCE}"


def _as_xmp(tags: dict[str, Any]) -> dict[str, Any]:
    """EXIF tags under the names that XMP has for the same things."""
    group = {"Photo": "exif", "GPSInfo": "exif", "Image": "tiff"}
    return {
        f"Xmp.{group[parts[1]]}.{parts[2]}": value
        for parts, value in ((name.split("."), value) for name, value in tags.items())
        if parts[2] in ("ImageUniqueID", "GPSImgDirection", "GPSImgDirectionRef", "Make", "Model", "DateTimeOriginal")
    }


def _insert_xmp(path: str, tags: dict[str, Any]) -> None:
    """Put an XMP packet into a JPEG, behind the segments that it begins with; other formats stay without."""
    with open(path, "rb") as file:
        image = file.read()
    if image[:2] != b"\xff\xd8":
        return
    at = 2
    while image[at : at + 2] in (b"\xff\xe0", b"\xff\xe1"):
        at += 2 + int(struct.unpack(">H", image[at + 2 : at + 4])[0])
    payload = _XMP_HEADER + _packet(tags).encode()
    segment = b"\xff\xe1" + struct.pack(">H", len(payload) + 2) + payload
    try:
        with open(path, "wb") as file:
            file.write(image[:at] + segment + image[at:])
    except OSError as error:
        if error.errno == errno.ENOSPC:
            raise
        raise ImageUnavailable(f"EXIF could not be written into the file ({error.strerror})") from None


def _packet(tags: dict[str, Any]) -> str:
    lists = {"dc.creator": "Seq", "dc.rights": "Alt"}
    parts = []
    for name, value in tags.items():
        prefix, local = name.split(".")[1:]
        text = html.escape(_xmp_text(local, value))
        kind = lists.get(f"{prefix}.{local}")
        if kind:
            language = ' xml:lang="x-default"' if kind == "Alt" else ""
            text = f"<rdf:{kind}><rdf:li{language}>{text}</rdf:li></rdf:{kind}>"
        parts.append(f"<{prefix}:{local}>{text}</{prefix}:{local}>")
    spaces = " ".join(f'xmlns:{prefix}="{address}"' for prefix, address in _NAMESPACES.items())
    return (
        '<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/">'
        '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">'
        f'<rdf:Description rdf:about="" {spaces}>{"".join(parts)}</rdf:Description>'
        '</rdf:RDF></x:xmpmeta><?xpacket end="w"?>'
    )


def _xmp_text(local: str, value: Any) -> str:
    if local == "DateTimeOriginal":  # XMP writes dates as ISO 8601
        day, time = str(value).split(" ")
        return f"{day.replace(':', '-')}T{time}Z"
    if local == "GPSImgDirection":  # and fractions as fractions
        return f"{round(float(value) * 100)}/100"
    # Characters that XML cannot hold are dropped.
    return "".join(sign for sign in str(value) if sign >= " " or sign in "\t\n")
