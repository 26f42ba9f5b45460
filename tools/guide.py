"""Builds the guide: the pages of docs/ as mkdocs.yml has them, for the web or for the zip.

. tools/env.sh
"$PYTHON" tools/guide.py                     for the web, into site/
"$PYTHON" tools/guide.py FOLDER              into a folder
"$PYTHON" tools/guide.py FOLDER --offline    the copy that goes into the zip, to look at

A link, heading or picture that is not there is an error, which names the page. Addresses elsewhere are looked at for
their form alone: nothing is asked of the network. The copy of the zip is for a browser that opens it from the disk: it
has no search and no scripts, and its pictures are smaller.
"""

from __future__ import annotations

import argparse
import importlib.util
import io
import logging
import os
import re
import shutil
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import whole_metadata

ROOT = Path(__file__).resolve().parent.parent
SETTINGS = ROOT / "mkdocs.yml"
BESIDE = (
    "README.md",
    "CONTRIBUTING.md",
    "CHANGELOG.md",
)  # pages that are read where the code is, and link to the guide
COPIED = {".html", ".css", ".png", ".svg", ".slurm", ".model3"}
WIDEST, COLOURS = 900, 96  # of a picture of the copy: pixels, and colours
_LINK = re.compile(r"\]\(<?([^)\s>]+)>?(?:\s+\"[^\"]*\")?\)")
_CODE = re.compile(r"^( *)```.*?^\1```|`[^`\n]+`", re.DOTALL | re.MULTILINE)
_SCRIPT = re.compile(rb"<script\b.*?</script>|<link rel=\"(?:canonical|prev|next)\"[^>]*>", re.DOTALL)


class GuideBroken(Exception):
    """A page has a fault; the message names the page and the fault."""


def can_be_built() -> bool:
    """Whether the pages are here, and what builds them."""
    is_here = SETTINGS.is_file() and (ROOT / "docs").is_dir()
    return is_here and all(importlib.util.find_spec(name) for name in ("mkdocs", "material", "PIL"))


def build(into: Path, **settings: Any) -> None:
    """Build the guide into a folder, with these settings in place of those of mkdocs.yml. Raises GuideBroken."""
    os.environ.setdefault("NO_MKDOCS_2_WARNING", "1")  # Material's word about another program's plans
    from mkdocs.commands.build import build as make
    from mkdocs.config import load_config
    from mkdocs.exceptions import MkDocsException

    faults = _Faults()
    logger = logging.getLogger("mkdocs")
    logger.addHandler(faults)
    logger.propagate = False
    try:
        make(load_config(str(SETTINGS), site_dir=str(into), repo_url=_repository(), **settings))
    except (MkDocsException, SystemExit) as stop:
        faults.said.append(str(stop))
    finally:
        logger.removeHandler(faults)
    if faults.said:
        raise GuideBroken("\n".join(faults.said))


def _repository() -> str:
    """The repository's address; metadata.txt is the one place that names it."""
    return whole_metadata.value((ROOT / "metadata.txt").read_text(encoding="utf-8"), "repository")


class _Faults(logging.Handler):
    """Collects what mkdocs warns of."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.said: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.said.append(record.getMessage())


def check_links() -> None:
    """What mkdocs does not look at: links of the pages beside it, and the form of addresses. Raises GuideBroken."""
    faults = []
    for page in [*(ROOT / name for name in BESIDE), *sorted((ROOT / "docs").rglob("*.md"))]:
        text = page.read_text(encoding="utf-8")
        for link in _LINK.findall(_CODE.sub("", text)):
            fault = _fault(page, link)
            if fault:
                faults.append(f"{page.relative_to(ROOT)}: {link}: {fault}")
        faults += [f"{page.relative_to(ROOT)}: a picture without words for it" for _ in re.findall(r"!\[\s*\]\(", text)]
    if faults:
        raise GuideBroken("\n".join(faults))


def _fault(page: Path, link: str) -> str:
    """What is wrong with a link, or ""."""
    parts = urlsplit(link)
    if parts.scheme or parts.netloc:
        is_address = parts.scheme == "https" and re.fullmatch(r"[\w.-]+\.[a-z]{2,}", parts.netloc)
        return "" if is_address or parts.scheme == "mailto" else "no address of the web that begins with https://"
    if page.parent != ROOT:
        return ""  # mkdocs has looked
    target = (page.parent / parts.path) if parts.path else page
    if ROOT not in target.resolve().parents:
        return ""  # a part of the site that shows the repository, such as ../../releases
    if not target.exists():
        return "there is no such file"
    if parts.fragment and target.suffix == ".md" and parts.fragment not in headings(target):
        return "there is no such heading"
    return ""


def headings(page: Path) -> set[str]:
    """The headings of a page as addresses have them."""
    lines = _CODE.sub("", page.read_text(encoding="utf-8")).splitlines()
    plain = (re.sub(r"[^\w\s-]", "", line.lstrip("#").strip().lower()) for line in lines if line.startswith("#"))
    return {re.sub(r"\s+", "-", one) for one in plain}


def offline_files() -> Iterator[tuple[str, bytes]]:
    """Names and contents of the copy in the zip, the same bytes each time. Raises GuideBroken."""
    with tempfile.TemporaryDirectory() as scratch:
        site = Path(scratch) / "site"
        build(site, plugins=[])
        pages = {path: _SCRIPT.sub(b"", path.read_bytes()) for path in site.rglob("*.html") if path.name != "404.html"}
        used = b"\n".join(pages.values()).decode()
        for path in sorted(site.rglob("*")):
            name = path.relative_to(site).as_posix()
            if path in pages:
                yield name, pages[path]
            elif path.suffix in COPIED and path.is_file() and path.name in used:
                yield name, _smaller(path) if path.suffix == ".png" else _without_map(path)


def write_offline(folder: Path) -> None:
    """Write the copy of the zip into a folder, in place of what is there. Raises GuideBroken."""
    shutil.rmtree(folder, ignore_errors=True)
    for name, content in offline_files():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(content)


def _without_map(path: Path) -> bytes:
    """A file without the word of where its source map is."""
    return re.sub(rb"/\*# sourceMappingURL=.*?\*/\s*$", b"", path.read_bytes())


def _smaller(path: Path) -> bytes:
    """A picture in few colours, and no wider than a page."""
    from PIL import Image

    with Image.open(path) as picture:
        picture = picture.convert("RGB")
        if picture.width > WIDEST:
            size = (WIDEST, round(picture.height * WIDEST / picture.width))
            picture = picture.resize(size, Image.Resampling.LANCZOS)
        packed = io.BytesIO()
        picture.quantize(COLOURS, dither=Image.Dither.NONE).save(packed, "PNG", optimize=True)
    return min(packed.getvalue(), path.read_bytes(), key=len)


def _fault_of(step: Callable[[], None]) -> str:
    try:
        step()
    except GuideBroken as fault:
        return str(fault)
    return ""


def main() -> int:
    """Build, and say where it is; 1 if a page has a fault."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", nargs="?", type=Path, default=ROOT / "site")
    parser.add_argument("--offline", action="store_true", help="the copy of the zip")
    asked = parser.parse_args()
    if not can_be_built():
        print("The guide cannot be built here: it takes what requirements-dev.txt names for it.", file=sys.stderr)
        return 1
    make = write_offline if asked.offline else build
    faults = [fault for fault in (_fault_of(check_links), _fault_of(lambda: make(asked.folder.resolve()))) if fault]
    if faults:
        print("\n".join(faults), file=sys.stderr)
        return 1
    print(f"The guide: {asked.folder / 'index.html'}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
