"""The one place that knows where the plugin's own files lie: icons, styles, models, the guide."""

from __future__ import annotations

from pathlib import Path

from qgis.PyQt.QtGui import QIcon

_FOLDER = Path(__file__).resolve().parent


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


def guide_url() -> str:
    """Where the guide is."""
    return "https://github.com/landlens/landlens-qgis#readme"
