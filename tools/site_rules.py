"""What plugins.qgis.org asks of a zip: what its validator and scanner check, and what its guidelines ask beside that.

The site looks on its own whether the addresses answer; nothing is asked of the network here.
"""

from __future__ import annotations

import configparser
import re
import stat
import struct
import zipfile
import zlib
from collections.abc import Callable, Iterator
from pathlib import Path, PurePosixPath
from urllib.parse import urlsplit
from xml.etree import ElementTree

LIMIT = 25_000_000  # bytes
REQUIRED = "name description version qgisMinimumVersion author email about tracker repository".split()
EXPECTED = "qgisMaximumVersion homepage category icon tags changelog".split()  # of a plugin that is looked after
ADDRESSES = "tracker repository homepage".split()
SWITCHES = "experimental deprecated server hasProcessingProvider".split()
CATEGORIES = {"Raster", "Vector", "Database", "Mesh", "Web"}
RUNNABLE = {".exe", ".dll", ".so", ".dylib", ".bat", ".sh", ".ps1", ".cmd", ".pyd", ".pyc"}
BINARY = {
    ".png",
    ".jpg",
    ".gif",
    ".webp",
    ".ico",
    ".woff",
    ".woff2",
    ".qm",
}  # files of these kinds are no text, and no programs either
ICON_PIXELS, ICON_BYTES = (24, 512), 100_000
_PLACEHOLDER = re.compile(r"example\.(org|com|net)\b|@.*\.(invalid|test)\b|^https?://(bugs|repo|homepage)\b")


class Packed:
    """A zip that could be opened: its entries, its one folder, and what its metadata.txt says."""

    def __init__(self, archive: zipfile.ZipFile) -> None:
        self.archive = archive
        self.entries = archive.infolist()
        self.names = [entry.filename for entry in self.entries]
        self.folder = self.names[0].partition("/")[0] if self.names else ""
        self.metadata: dict[str, str] = {}
        self.unreadable = self._read()

    def has(self, name: str) -> bool:
        """Whether a file is in the plugin's folder."""
        return f"{self.folder}/{name}" in self.names

    def bytes_of(self, name: str) -> bytes:
        """What a file in the plugin's folder holds."""
        return self.archive.read(f"{self.folder}/{name}")

    def _read(self) -> str:
        """Read metadata.txt as the site does, with Python's own parser in its usual form. What hindered it."""
        if not self.has("metadata.txt"):
            return "there is none"
        parser = configparser.ConfigParser()
        parser.optionxform = str  # type: ignore[assignment,method-assign] - as its documentation says
        try:
            parser.read_string(self.bytes_of("metadata.txt").decode("utf-8"))
            self.metadata = {key: value.strip() for key, value in parser.items("general")}
        except (configparser.Error, UnicodeDecodeError) as error:
            return str(error).replace("\n", " ")
        return ""


def breaches(path: Path, *, is_release: bool = False) -> list[str]:
    """Everything that is wrong with a zip, one sentence each. A release has no placeholders left."""
    if path.stat().st_size > LIMIT:
        return [f"size: {path.stat().st_size:,} bytes, and the site takes {LIMIT:,}"]
    try:
        with zipfile.ZipFile(path) as archive:
            if broken := archive.testzip():
                return [f"zip: {broken} is damaged"]
            packed = Packed(archive)
            rules = (*RULES, _placeholders) if is_release else RULES
            return [breach for rule in rules for breach in rule(packed)]
    except (zipfile.BadZipFile, zlib.error) as error:
        return [f"zip: {error}"]


def _names(packed: Packed) -> Iterator[str]:
    for name in packed.names:
        if ".." in name or name.startswith("/") or "\\" in name or re.match(r"[A-Za-z]:", name):
            yield f"names: {name} is no path inside the folder"


def _folder(packed: Packed) -> Iterator[str]:
    folders = sorted({name.partition("/")[0] for name in packed.names})
    if len(folders) != 1 or any("/" not in name for name in packed.names):
        yield f"folder: there must be one, and there are {', '.join(folders) or 'none'}"
    if not re.fullmatch(r"[A-Za-z][A-Za-z0-9_]+", packed.folder):
        yield f"folder: {packed.folder} is no name of a Python package"
    if "plugin" in packed.folder.lower():
        yield f"folder: {packed.folder} repeats that it is a plugin"


def _files(packed: Packed) -> Iterator[str]:
    for name in ("__init__.py", "metadata.txt", "LICENSE"):
        if not packed.has(name):
            yield f"files: {name} is missing"
    if packed.has("LICENSE") and b"GNU GENERAL PUBLIC LICENSE" not in packed.bytes_of("LICENSE"):
        yield "files: LICENSE is not the GNU General Public License, which plugins of QGIS are under"
    for entry in packed.entries:
        path = PurePosixPath(entry.filename)
        mode = entry.external_attr >> 16
        if any(part.startswith(".") for part in path.parts):
            yield f"files: {path} is hidden"
        if {"__pycache__", "__MACOSX"} & set(path.parts):
            yield f"files: {path} is left over from another program"
        if path.suffix.lower() in RUNNABLE:
            yield f"files: {path} is a program"
        elif path.suffix.lower() not in BINARY and b"\0" in packed.archive.read(entry):
            yield f"files: {path} is binary"
        if mode & 0o111 or stat.S_ISLNK(mode):
            yield f"files: {path} is executable or a link (mode {mode:o})"


def _keys(packed: Packed) -> Iterator[str]:
    if packed.unreadable:
        yield f"metadata: it cannot be read: {packed.unreadable}"
        return
    for key in (*REQUIRED, *EXPECTED):
        if not packed.metadata.get(key):
            yield f"metadata: {key} is missing"
    if "supportsQt6" in packed.metadata:
        yield "metadata: supportsQt6 is a thing of the past; qgisMaximumVersion says it"
    for key in SWITCHES:
        if packed.metadata.get(key, "yes").lower() not in {"yes", "no", "true", "false"}:
            yield f"metadata: {key} is neither yes nor no"


def _forms(packed: Packed) -> Iterator[str]:
    says = packed.metadata.get
    if "plugin" in (says("name") or "").lower():
        yield "metadata: name repeats that it is a plugin"
    if "\n" in (says("description") or "") or len(says("description") or "") > 200:
        yield "metadata: description is more than a line"
    for key in ("description", "about", "changelog"):
        if re.search(r"</?[a-z]+[ />]", says(key) or ""):
            yield f"metadata: {key} has HTML in it"
    if "/" in (says("author") or ""):
        yield "metadata: author has a slash in it"
    if says("email") and not re.fullmatch(r"[^@\s]+@[^@\s]+\.[^@\s]+", says("email") or ""):
        yield "metadata: email is no address"
    if says("category") and says("category") not in CATEGORIES:
        yield f"metadata: category is none of {', '.join(sorted(CATEGORIES))}"
    for key in ADDRESSES:
        address = urlsplit(says(key) or "https://there.is/none")
        if address.scheme != "https" or not address.netloc:
            yield f"metadata: {key} is no https address"
    tags = [tag.strip() for tag in (says("tags") or "some").split(",")]
    if not all(tags) or len(tags) != len(set(tags)):
        yield "metadata: tags are not a list of words, each of them once"


def _versions(packed: Packed) -> Iterator[str]:
    says = packed.metadata.get
    if says("version") and not re.fullmatch(r"\d+\.\d+\.\d+", says("version") or ""):
        yield "metadata: version is not x.y.z"
    bounds = [says(key, "") for key in ("qgisMinimumVersion", "qgisMaximumVersion")]
    numbers = [tuple(map(int, one.split("."))) for one in bounds if re.fullmatch(r"\d+\.\d+", one)]
    if len(numbers) < len([one for one in bounds if one]):
        yield "metadata: a version of QGIS is not x.y"
    elif len(numbers) == 2 and not (3, 0) <= numbers[0] <= numbers[1]:
        yield "metadata: no version of QGIS lies between the lowest and the highest"


def _changelog(packed: Packed) -> Iterator[str]:
    version = packed.metadata.get("version", "")
    if not packed.metadata.get("changelog", version).startswith(version):
        yield f"changelog: that of metadata.txt does not begin with {version}"
    if not packed.has("CHANGELOG.md"):
        yield "changelog: CHANGELOG.md is missing"
    elif version and f"\n## {version} - " not in packed.bytes_of("CHANGELOG.md").decode("utf-8"):
        yield f"changelog: CHANGELOG.md tells nothing of {version}"


def _icon(packed: Packed) -> Iterator[str]:
    name = packed.metadata.get("icon", "").removeprefix("./")
    if not name:
        return
    if not packed.has(name):
        yield f"icon: {name} is not in the zip"
        return
    content = packed.bytes_of(name)
    width, height = _pixels(content)
    if len(content) > ICON_BYTES:
        yield f"icon: {name} has {len(content):,} bytes, more than {ICON_BYTES:,}"
    if not width:
        yield f"icon: {name} is neither an SVG nor a PNG with a size"
    elif width != height or not ICON_PIXELS[0] <= width <= ICON_PIXELS[1]:
        yield f"icon: {name} is {width:g} x {height:g} pixels; a square of {ICON_PIXELS[0]} to {ICON_PIXELS[1]} fits"


def _pixels(content: bytes) -> tuple[float, float]:
    """Width and height of a PNG or an SVG; zeros for anything else."""
    if content.startswith(b"\x89PNG\r\n\x1a\n") and len(content) >= 24:
        width, height = struct.unpack(">II", content[16:24])
        return width, height
    try:
        drawing = ElementTree.fromstring(content)
        return float(drawing.get("width", 0)), float(drawing.get("height", 0))
    except (ElementTree.ParseError, ValueError):
        return 0, 0


def _placeholders(packed: Packed) -> Iterator[str]:
    for key in ("email", *ADDRESSES):
        if _PLACEHOLDER.search(packed.metadata.get(key, "")):
            yield f"placeholder: {key} is still {packed.metadata[key]}"


RULES: tuple[Callable[[Packed], Iterator[str]], ...] = (
    *(_names, _folder, _files, _keys, _forms, _versions, _changelog, _icon),
)
