"""The one place that knows where the plugin's own files lie: icons, styles, models, the guide."""

from __future__ import annotations

import re
from pathlib import Path

from qgis.PyQt.QtGui import QIcon

_FOLDER = Path(__file__).resolve().parent
_ROOT = _FOLDER.parents[1]
_HELP = _ROOT / "help"  # which tools/package.py puts into the zip


def icon_path(name: str = "icon") -> str:
    """The SVG file of an icon; without a name, that of LandLens."""
    return str(_FOLDER / f"{name}.svg")


def icon(name: str = "icon") -> QIcon:
    """An icon; without a name, that of LandLens."""
    return QIcon(icon_path(name))


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
    return f"{here.as_uri() if here.is_file() else f'{_repository()}/blob/main/docs/{page}.md'}{part}"


def _repository() -> str:
    """The repository's address; metadata.txt is the one place that names it."""
    found = re.search(r"^repository=(\S+)$", (_ROOT / "metadata.txt").read_text(encoding="utf-8"), re.MULTILINE)
    return found[1].rstrip("/") if found else ""
