"""File names that every system takes, and one of its own for each image, the same in every run."""

from __future__ import annotations

import hashlib
import re
import unicodedata
from collections.abc import Callable, Sequence
from typing import Optional

from ..run.stop import never, watched

MOST_BYTES = 255
# Room for the longest extension, ".webp".
_RESERVED_BYTES = 5
# What Windows, macOS or Linux refuse, what ends a line, and what turns the direction of text around.
_REFUSED = re.compile(r'[<>:"/\\|?*\x00-\x1f\x7f-\x9f\u2028\u2029\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]')
_DANGLING = re.compile(r"[\s.]+\Z")
# Lower case, and no "_", so that names of different keys differ for every file system.
_PLAIN_KEY = re.compile(r"[0-9a-z-]{1,64}")
_DEVICES = {"con", "prn", "aux", "nul", "conin$", "conout$"} | {
    f"{port}{number}" for port in ("com", "lpt") for number in "0123456789¹²³"
}


def safe_name(value: Optional[str], fallback: str = "image") -> str:
    """``value`` as a file name without extension: no path part, no device, at most 255 bytes with an extension.

    Returns ``fallback`` made safe where nothing is left of the value.
    """
    name = _one_part(value or "")
    return name or _one_part(fallback) or "image"


def safe_folder(value: Optional[str]) -> str:
    """``value`` as a relative folder with ``/`` between its parts; "" where nothing is left. It cannot lead upwards."""
    parts = (_one_part(part) for part in re.split(r"[/\\]", value or ""))
    return "/".join(part for part in parts if part)


def unique_names(wanted: Sequence[tuple[str, str, str]], stopped: Callable[[], bool] = never) -> list[str]:
    """File names without extension for (folder, safe name, key) of each feature, in their order.

    Where different images ask for one name, case aside, each gets ``_<key>`` appended: none is the first, so another
    order gives the same names. Features of one image share its file. It ends, as keys in names hold no ``_``: names
    that carry different keys cannot be equal again. Raises Cancelled soon after ``stopped`` says so.
    """
    names = [name for _, name, _ in wanted]
    while True:
        places: list[tuple[str, str]] = []
        owners: dict[tuple[str, str], str] = {}
        shared: set[tuple[str, str]] = set()
        for (folder, _, key), name in watched(zip(wanted, names), stopped):
            place = place_of(folder, name)
            places.append(place)
            if owners.setdefault(place, key) != key:
                shared.add(place)
        if not shared:
            return names
        names = [
            _with_suffix(name, key) if place in shared else name
            for (_, _, key), name, place in watched(zip(wanted, names, places), stopped)
        ]


def with_key(name: str, key: str) -> str:
    """The name with ``_<key>`` appended, for when the plain one belongs to another image."""
    return _with_suffix(name, key)


def place_of(folder: str, name: str) -> tuple[str, str]:
    """What is equal for two names that some file system takes for one."""
    return folded(folder), folded(name)


def photo_key(identity: Optional[str], url: Optional[str], row: int) -> str:
    """What tells the photo of a row from others: its id, else its address; a row with neither is like no other."""
    return identity or address_key(url or f"row {row}")


def address_key(url: str) -> str:
    """A short stable key for an image that has an address and no id.

    The query of an address that expires, which ``oe`` tells, is another each time; any other may name the image.
    """
    path, _, query = url.partition("?")
    named = path if re.search(r"(?:^|&)oe=", query) else url
    return hashlib.sha256(named.encode("utf-8", "surrogatepass")).hexdigest()[:12]


def _one_part(value: str) -> str:
    # Characters that no encoding takes (lone surrogates) become "_" too, by way of "?".
    value = value.encode("utf-8", "replace").decode("utf-8")
    name = _trimmed(_REFUSED.sub("_", unicodedata.normalize("NFC", value)).strip())
    if name.split(".")[0].rstrip().lower() in _DEVICES:
        name = _trimmed(f"_{name}")
    return "_" + name[1:] if name.startswith(".") else name  # nobody finds a hidden photo


def _trimmed(name: str) -> str:
    return _DANGLING.sub("", _cut(name, MOST_BYTES - _RESERVED_BYTES))


def _with_suffix(name: str, key: str) -> str:
    if not _PLAIN_KEY.fullmatch(key):
        key = hashlib.sha256(key.encode("utf-8", "surrogatepass")).hexdigest()[:12]
    suffix = "_" + key
    return _cut(name, MOST_BYTES - _RESERVED_BYTES - len(suffix)) + suffix


def _cut(name: str, most: int) -> str:
    """The name cut to so many bytes of UTF-8, at the end of a character, still NFC."""
    if len(name.encode()) <= most:
        return name
    return unicodedata.normalize("NFC", name.encode()[:most].decode("utf-8", "ignore"))


def folded(name: str) -> str:
    """What case-insensitive file systems compare."""
    if name.isascii():
        return name.lower()
    return unicodedata.normalize("NFC", unicodedata.normalize("NFD", name).casefold())
