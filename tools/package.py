"""Makes dist/landlens-<version>.zip: what QGIS unpacks into its plugin folder, byte for byte repeatable.

Needs an installed mercantile, the scripts of tools/web_scripts.py, and what tools/guide.py builds the guide with. All
three go into the zip and never into the repository.
"""

import argparse
import configparser
import os
import re
import sys
import time
import zipfile
from collections.abc import Iterator
from importlib import metadata
from pathlib import Path

import guide
import site_rules
import translations
import web_scripts
import whole_metadata

ROOT = Path(__file__).resolve().parent.parent
FOLDER = "landlens"
PACKAGE = "landlens_plugin"
TOP_FILES = ("__init__.py", "metadata.txt", "LICENSE", "CHANGELOG.md")
SHIPPED = {".py", ".qml", ".svg", ".png", ".ui", ".qm", ".model3", ".qpt", ".json", ".html", ".css", ".js", ".md"}
BUNDLED = "mercantile"
PACKAGE_ONLY = "py.typed"  # for type checkers, which read the core as the package that setup.py makes of it
HELP = "help"  # where landlens_plugin/resources looks for the guide
HELP_LIMIT = 3 * 1024 * 1024  # packed; above it the guide is better read in the repository


class PackagingError(Exception):
    """Something that the zip needs is missing or does not belong; the message says what."""


def version() -> str:
    """The plugin's version; metadata.txt is the one place that names it."""
    parser = configparser.ConfigParser(interpolation=None)
    parser.read(ROOT / "metadata.txt", encoding="utf-8")
    number = parser.get("general", "version")
    if not re.fullmatch(r"\d+\.\d+\.\d+", number):
        raise PackagingError(f"metadata.txt: version is {number!r}, but the plugin site wants x.y.z.")
    return number


def release_time(number: str) -> tuple[int, int, int, int, int, int]:
    """The time every file in the zip carries: SOURCE_DATE_EPOCH, else the changelog's date of the version."""
    epoch = os.environ.get("SOURCE_DATE_EPOCH")
    if epoch:
        return time.gmtime(int(epoch))[:6]
    changelog = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
    entry = re.search(rf"^## {re.escape(number)} - (\d{{4}})-(\d\d)-(\d\d)$", changelog, re.MULTILINE)
    if not entry:
        raise PackagingError(f"CHANGELOG.md has no line '## {number} - YYYY-MM-DD'.")
    year, month, day = map(int, entry.groups())
    return (year, month, day, 0, 0, 0)


def metadata_file() -> bytes:
    """metadata.txt with the addresses and the changelog, which stand elsewhere in the repository."""
    texts = [(ROOT / name).read_text(encoding="utf-8") for name in ("metadata.txt", "CHANGELOG.md")]
    return whole_metadata.whole(*texts).encode("utf-8")


def own_files() -> Iterator[tuple[str, bytes]]:
    """Names inside the plugin folder, and contents, of what the repository itself ships."""
    for name in TOP_FILES:
        path = ROOT / name
        if not path.is_file():
            raise PackagingError(f"{name} is missing.")
        yield name, metadata_file() if name == "metadata.txt" else path.read_bytes()
    for path in sorted((ROOT / PACKAGE).rglob("*")):
        name = path.relative_to(ROOT)
        hidden = any(part.startswith(".") or part in {"__pycache__", "_vendor"} for part in name.parts)
        if hidden or path.is_dir() or path.name == PACKAGE_ONLY:
            continue
        if path.suffix == ".ts":  # shipped compiled
            continue
        if path.suffix not in SHIPPED:
            raise PackagingError(f"{name.as_posix()}: a {path.suffix or 'nameless'} file is not known to ship.")
        yield name.as_posix(), path.read_bytes()


def bundled_files() -> Iterator[tuple[str, bytes]]:
    """The library module of mercantile without its command line, which wants click, and the scripts of web pages."""
    try:
        files = {str(file): file for file in metadata.files(BUNDLED) or []}
    except metadata.PackageNotFoundError:
        raise PackagingError(f"{BUNDLED} is not installed for {sys.executable}: run 'make package'.") from None
    licences = [file for name, file in files.items() if re.search(r"dist-info/(.*/)?LICEN[SC]E", name)]
    if not licences:
        raise PackagingError(f"The installed {BUNDLED} brings no licence text.")
    vendor = f"{PACKAGE}/_vendor"
    yield f"{vendor}/__init__.py", b'"""Third-party modules, put here when the zip is made."""\n'
    yield f"{vendor}/{BUNDLED}.py", files[f"{BUNDLED}/__init__.py"].locate().read_bytes()
    yield f"{vendor}/{BUNDLED}-LICENSE.txt", licences[0].locate().read_bytes()
    for name, content in web_scripts.there().items():
        yield f"{vendor}/web/{name}", content


def guide_files() -> Iterator[tuple[str, bytes]]:
    """The guide, where it can be built; without it, help leads to the repository."""
    if guide.can_be_built():
        for name, content in guide.offline_files():
            yield f"{HELP}/{name}", content


def write_zip(into: Path) -> Path:
    """Write the zip into a folder and return its path; it appears whole or not at all."""
    number = version()
    when = release_time(number)
    files = sorted([*own_files(), *bundled_files(), *guide_files()])
    into.mkdir(parents=True, exist_ok=True)
    target = into / f"{FOLDER}-{number}.zip"
    part = target.with_suffix(f".{os.getpid()}.part")
    try:
        with zipfile.ZipFile(part, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as packed:
            for name, content in files:
                entry = zipfile.ZipInfo(f"{FOLDER}/{name}", when)
                entry.create_system = 3  # Unix, wherever it is made, so that the mode counts
                entry.external_attr = 0o100644 << 16
                entry.compress_type = zipfile.ZIP_DEFLATED
                packed.writestr(entry, content)
            help_bytes = sum(
                one.compress_size for one in packed.infolist() if one.filename.startswith(f"{FOLDER}/{HELP}/")
            )
        if help_bytes > HELP_LIMIT:
            raise PackagingError(f"The guide takes {help_bytes} bytes of the zip; {HELP_LIMIT} are its share.")
        if part.stat().st_size > site_rules.LIMIT:
            raise PackagingError(f"The zip has {part.stat().st_size} bytes; the plugin site takes {site_rules.LIMIT}.")
        part.replace(target)
    finally:
        part.unlink(missing_ok=True)
    return target


def _compile(is_needed: bool) -> None:
    """Make the .qm files of the translations; what is missing for it is an error where they are needed."""
    try:
        translations.compiled()
    except translations.NoCompiler as missing:
        if is_needed:
            raise PackagingError(str(missing)) from None
        print(missing, file=sys.stderr)


def main() -> int:
    """Make the zip and say where it is and how large."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--into", type=Path, default=ROOT / "dist", help="folder of the zip (dist)")
    parser.add_argument("--whole", action="store_true", help="make none without web pages' scripts and the guide")
    options = parser.parse_args()
    try:
        _compile(is_needed=options.whole)
        if options.whole:
            web_scripts.brought()
            if not guide.can_be_built():
                raise PackagingError(
                    "The guide cannot be built here: mkdocs.yml, mkdocs-material and pillow are needed."
                )
        target = write_zip(options.into)
    except (PackagingError, web_scripts.NotBrought, guide.GuideBroken) as error:
        print(error, file=sys.stderr)
        return 1
    print(f"{os.path.relpath(target)}: {target.stat().st_size / 1024:.0f} KiB")
    return 0


if __name__ == "__main__":
    sys.exit(main())
