"""What a panorama's own file tells of it: when, where, by whom, which way, and how much of the sphere it shows."""

from __future__ import annotations

import io
import re
from dataclasses import dataclass, field
from typing import Any, Optional

from .exif import tags_of
from .jpeg import segments
from .photo import Facts

_APP1 = 0xE1
_EXIF_HEADER = b"Exif\0\0"
_XMP_HEADER = b"http://ns.adobe.com/xap/1.0/\0"
_HEAD_BYTES = 256 * 1024  # EXIF and XMP have 64 kB each
_GPANO = re.compile(rb"GPano:(\w+)\s*(?:=\s*[\"']([^\"'<]*)|>([^<]*)<)")
_TIMES = ("Exif.Photo.DateTimeOriginal", "Exif.Photo.SubSecTimeOriginal", "Exif.Photo.OffsetTimeOriginal")
_RIGHTS = ("Exif.Image.Artist", "Exif.Image.Copyright")


@dataclass(frozen=True)
class Origin:
    """``facts`` are those that need no zone and no service; ``times`` and ``rights`` are EXIF tags as they stand.

    ``is_sphere`` says whether the file calls itself equirectangular. ``full`` is the width and height of the whole
    sphere and ``crop`` the width, height and top of what is shown of it, in one measure; None where it is not told.
    """

    facts: Facts = field(default_factory=Facts)
    times: dict[str, str] = field(default_factory=dict)
    rights: dict[str, str] = field(default_factory=dict)
    is_sphere: bool = False
    full: Optional[tuple[float, float]] = None
    crop: Optional[tuple[float, float, float]] = None


def origin_of(path: str) -> Origin:
    """What is told in a JPEG's EXIF and XMP; nothing of other files. Raises OSError."""
    with open(path, "rb") as file:
        head = file.read(_HEAD_BYTES)
    exif: dict[str, Any] = {}
    gpano: dict[str, str] = {}
    try:
        inside = [head[one.start + 4 : one.end] for one in segments(io.BytesIO(head)) if one.kind == _APP1]
    except ValueError:
        inside = []
    for content in inside:
        if content.startswith(_EXIF_HEADER):
            exif = {**tags_of(content[len(_EXIF_HEADER) :]), **exif}
        elif content.startswith(_XMP_HEADER):
            found = _GPANO.findall(content)
            gpano.update((name.decode(), (one or other).decode("utf-8", "replace")) for name, one, other in found)
    heading = _direction(exif)
    if heading is None:
        heading = _number(gpano.get("PoseHeadingDegrees"))
    whole = [_number(gpano.get(name)) for name in ("FullPanoWidthPixels", "FullPanoHeightPixels")]
    part = [
        _number(gpano.get(name))
        for name in ("CroppedAreaImageWidthPixels", "CroppedAreaImageHeightPixels", "CroppedAreaTopPixels")
    ]
    return Origin(
        Facts(
            lon=_angle(exif, "Longitude", "W"),
            lat=_angle(exif, "Latitude", "S"),
            altitude=_altitude(exif),
            compass_angle=heading,
            make=_text(exif, "Exif.Image.Make"),
            model=_text(exif, "Exif.Image.Model"),
            creator=_text(exif, "Exif.Image.Artist"),
        ),
        {name: exif[name] for name in _TIMES if _text(exif, name)},
        {name: exif[name] for name in _RIGHTS if _text(exif, name)},
        gpano.get("ProjectionType", "").strip() == "equirectangular",
        _positive(whole),
        _positive(part[:2]) and (*_positive(part[:2]), part[2] or 0.0),
    )


def _positive(pair: list[Optional[float]]) -> Any:
    return tuple(pair) if all(one is not None and one > 0 for one in pair) else None


def _number(text: Optional[str]) -> Optional[float]:
    try:
        number = float(text or "")
    except ValueError:
        return None
    return number if abs(number) < 1e9 else None  # which NaN is not


def _text(exif: dict[str, Any], name: str) -> Optional[str]:
    value = exif.get(name)
    return value if isinstance(value, str) and value else None


def _reals(exif: dict[str, Any], name: str) -> tuple[float, ...]:
    value = exif.get(name)
    return value if isinstance(value, tuple) else ()


def _direction(exif: dict[str, Any]) -> Optional[float]:
    """The direction from true north; one from magnetic north is none, as nobody says how far it is off."""
    found = _reals(exif, "Exif.GPSInfo.GPSImgDirection")
    reference = _text(exif, "Exif.GPSInfo.GPSImgDirectionRef") or "T"
    return found[0] if len(found) == 1 and reference.upper() == "T" else None


def _angle(exif: dict[str, Any], name: str, negative: str) -> Optional[float]:
    parts = _reals(exif, f"Exif.GPSInfo.GPS{name}")
    reference = _text(exif, f"Exif.GPSInfo.GPS{name}Ref")
    if len(parts) != 3 or reference is None:
        return None
    degrees = parts[0] + parts[1] / 60 + parts[2] / 3600
    return -degrees if reference.upper() == negative else degrees


def _altitude(exif: dict[str, Any]) -> Optional[float]:
    found = _reals(exif, "Exif.GPSInfo.GPSAltitude")
    if len(found) != 1:
        return None
    return -found[0] if exif.get("Exif.GPSInfo.GPSAltitudeRef") == b"\1" else found[0]
