"""The one place that knows where the plugin's own files lie: icons, styles, models, the guide, metadata.txt."""

from __future__ import annotations

import configparser
import functools
from pathlib import Path

from qgis.PyQt.QtGui import QIcon

_FOLDER = Path(__file__).resolve().parent
_HELP = _FOLDER.parents[1] / "help"  # which tools/package.py puts into the zip


def icon_path(name: str = "icon") -> str:
    """The SVG file of an icon; without a name, that of LandLens."""
    return str(_FOLDER / f"{name}.svg")


def icon(name: str = "icon") -> QIcon:
    """An icon; without a name, that of LandLens."""
    return QIcon(icon_path(name))


def translation(language: str) -> Path:
    """The compiled sentences of a language, such as "fr" or "pt_BR"; it may not be there."""
    return _FOLDER / "i18n" / f"landlens_{language}.qm"


def style(name: str) -> Path:
    """The QML file of a layer style."""
    return _FOLDER / f"{name}.qml"


def model(name: str) -> Path:
    """The file of a model."""
    return _FOLDER / "models" / f"{name}.model3"


def layout(name: str) -> Path:
    """The template of a print layout."""
    return _FOLDER / "layouts" / f"{name}.qpt"


def guide_url(page: str = "index", heading: str = "") -> str:
    """Where a page of the guide is: on the disk as the zip brought it, else, as in a checkout, in the repository.

    ``page`` is its path in ``docs/`` without an ending; ``heading`` is one on it, as the address has it.
    """
    part = f"#{heading}" if heading else ""
    here = _HELP / f"{page}.html"
    if here.is_file():
        return f"{here.as_uri()}{part}"
    return f"{about('repository')}/blob/main/docs/{page}.md{part}"


def about(key: str) -> str:
    """What metadata.txt says of the plugin; empty for what it does not name."""
    return _metadata().get("general", key, fallback="")


@functools.cache
def _metadata() -> configparser.ConfigParser:
    read = configparser.ConfigParser(interpolation=None)
    read.read(_FOLDER.parents[1] / "metadata.txt", encoding="utf-8")
    return read
