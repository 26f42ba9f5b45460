"""The scripts of others that a page needs: Leaflet for the map, Pannellum for panoramas, each with its licence.

They are in the zip, and in a development environment where tools/web_scripts.py puts them, never in the repository.
"""

from __future__ import annotations

import sys
from pathlib import Path

from ..errors import LandLensError

NAMES = (
    *("leaflet.js", "leaflet.css", "leaflet-LICENSE.txt"),
    *("pannellum.js", "pannellum.css", "pannellum-LICENSE.txt"),
)
_BUNDLED = Path(__file__).resolve().parents[2] / "_vendor" / "web"
DEVELOPMENT = Path(sys.prefix) / "share" / "landlens" / "web"


class ScriptsMissing(LandLensError):
    """The plugin was not installed from its zip."""

    def __init__(self) -> None:
        super().__init__(
            "The scripts for web pages (Leaflet and Pannellum) are not there. Install LandLens from its zip; in a "
            "checkout run: make setup"
        )


def scripts() -> dict[str, bytes]:
    """Their files by name. Raises ScriptsMissing."""
    for folder in (_BUNDLED, DEVELOPMENT):
        if all((folder / name).is_file() for name in NAMES):
            return {name: (folder / name).read_bytes() for name in NAMES}
    raise ScriptsMissing
