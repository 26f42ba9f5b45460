"""A folder that any browser opens, from the disk and without a server: map, photos, panoramas.

A page that is opened from the disk may load scripts and images and read neither other files nor the pixels of images.
So what it is to read comes as scripts: the images' columns, and each panorama, loaded once somebody looks at it.
"""

from __future__ import annotations

import base64
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Optional

from ..photos.files import extension_of
from .folder import ExportFolder
from .photos import quoted
from .picture import Picture
from .scripts import scripts

INDEX = "index.html"
DATA = "data.js"
PANORAMAS = "panoramas"
_PAGE = Path(__file__).parent / "page"
_OWN = (INDEX, "page.css", "page.js", "look.js")
_SCRIPTS = "scripts"
_TYPES = {".jpg": "image/jpeg", ".png": "image/png", ".webp": "image/webp"}
# What ends a script or a line of one, and what begins markup: as JSON writes any character.
_ESCAPED = {ord(one): f"\\u{ord(one):04x}" for one in "<>&'\u2028\u2029"}


@dataclass(frozen=True)
class Page:
    """What a page shows beside its images: words in the user's language, and the base map, "" for none."""

    title: str
    words: Mapping[str, str]
    basemap: str = ""
    basemap_credit: str = ""


def files() -> dict[str, bytes]:
    """The files of every page by name. Raises ScriptsMissing."""
    return {
        **{name: (_PAGE / name).read_bytes() for name in _OWN},
        **{f"{_SCRIPTS}/{name}": content for name, content in scripts().items()},
    }


def panorama_name(photo: str) -> str:
    """The script that brings a panorama, by the photo's name in the folder."""
    return f"{PANORAMAS}/{photo.rpartition('/')[2]}.js"


def write_panorama(folder: ExportFolder, picture: Picture, photo: str) -> bool:
    """Write the script that brings a panorama; False if the file is no image that can be read."""
    try:
        content = Path(picture.path).read_bytes()
    except OSError:
        return False
    kind = _TYPES.get(extension_of(content[:12]) or "")
    if kind is None:
        return False
    name = panorama_name(photo)
    head = f'landlens.panorama({_script(name)},"data:{kind};base64,'
    folder.write(name, head.encode(), base64.b64encode(content), b'");\n')
    return True


def order_of(pictures: Sequence[Picture]) -> list[int]:
    """The places of pictures as one walks through them: by sequence, each by time, the newest sequence first."""
    newest: dict[str, int] = {}
    for one in pictures:
        sequence = one.sequence or ""
        newest[sequence] = max(newest.get(sequence, _time(one)), _time(one))

    def along(place: int) -> tuple[Any, ...]:
        one = pictures[place]
        return (-newest[one.sequence or ""], one.sequence or "", _time(one), one.id or "", one.heading or 0, one.path)

    return sorted(range(len(pictures)), key=along)


def data(page: Page, pictures: Sequence[Picture], addresses: Sequence[str], photos: Sequence[str]) -> bytes:
    """The script with the page's words and the columns of its images, one value an image in each.

    ``addresses`` lead to the photos; ``photos`` are their names in the folder, by which panoramas are found.
    """
    licences = sorted({(one.licence, one.licence_url) for one in pictures})
    creators = sorted({one.creator or "" for one in pictures})
    creator_of = {name: number for number, name in enumerate(creators)}
    columns: dict[str, list[Any]] = {
        "photo": list(addresses),
        "panorama": [_panorama(one, photo) for one, photo in zip(pictures, photos)],
        "lon": [_rounded(one.lon, 7) for one in pictures],
        "lat": [_rounded(one.lat, 7) for one in pictures],
        "when": [one.when for one in pictures],
        "heading": [_rounded(one.heading, 1) for one in pictures],
        "hfov": [_rounded(one.hfov, 1) for one in pictures],
        "creator": [creator_of[one.creator or ""] for one in pictures],
        "page": [one.page_url for one in pictures],
        "licence": [licences.index((one.licence, one.licence_url)) for one in pictures],
        "service": [int(one.is_mapillarys) for one in pictures],
    }
    whole = {
        "title": page.title,
        "words": dict(page.words),
        "basemap": {"url": page.basemap, "credit": page.basemap_credit},
        "creators": creators,
        "licences": [{"name": name, "url": url} for name, url in licences],
        "images": columns,
    }
    return f"landlens.open({_script(whole)});\n".encode()


def _script(value: Any) -> str:
    """A value as a literal for scripts: ASCII, without anything that could end the literal, its line or its script."""
    return json.dumps(value, ensure_ascii=True, separators=(",", ":")).translate(_ESCAPED)


def _panorama(picture: Picture, photo: str) -> Optional[list[str]]:
    """The address of a panorama's script and the name that it calls; None for what is no panorama."""
    name = panorama_name(photo)
    return [quoted(name), name] if picture.is_pano else None


def _rounded(value: Optional[float], digits: int) -> Optional[float]:
    return None if value is None else round(value, digits)


def _time(picture: Picture) -> int:
    return picture.captured_at if picture.captured_at is not None else -(2**61)
