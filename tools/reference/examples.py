"""An example call of each algorithm, for a shell and for Python. Tests run them in this order, in one folder."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

EXTENT = "10.7615,10.7710,59.9197,59.9241 [EPSG:4326]"
_ABOUT = ("creator", "camera_type", "camera_parameters", "width", "height", "exif_orientation")

EXAMPLES: dict[str, dict[str, Any]] = {
    "fetchimages": {
        "EXTENT": EXTENT,
        "START": "2016-01-01",
        "DETAILS": [*_ABOUT, "computed_compass_angle", "computed_geometry"],
        "OUTPUT": "images.gpkg",
        "FAILED_TILES": "unread.gpkg",
    },
    "thinimages": {"INPUT": "images.gpkg", "METHOD": "cell", "DISTANCE": 20, "OUTPUT": "thinned.gpkg"},
    "downloadimages": {
        "INPUT": "thinned.gpkg",
        "SIZE": "1024",
        "FOLDER": "photos",
        "SUBFOLDER": '"sequence_id"',
        "OUTPUT": "photos.gpkg",
    },
    "imageslookingat": {
        "INPUT": "images.gpkg",
        "FEATURES": "buildings.gpkg",
        "BUILDINGS": "buildings.gpkg",
        "PER_FEATURE": 2,
        "OUTPUT": "best.gpkg",
        "SIGHT_LINES": "lines.gpkg",
        "MISSING": "missing.gpkg",
    },
    "viewsfrompanoramas": {
        "INPUT": "photos.gpkg",
        "MODE": "street",
        "HFOV": 80,
        "SIZE": 640,
        "FOLDER": "views",
        "OUTPUT": "views.gpkg",
    },
    "coveragebystreet": {
        "INPUT": "images.gpkg",
        "STREETS": "streets.gpkg",
        "FRESH_YEARS": 2,
        "OUTPUT": "coverage.gpkg",
        "GAPS": "gaps.gpkg",
    },
    "compareimages": {
        "OLD": "last.gpkg",
        "NEW": "images.gpkg",
        "NEW_FAILED_TILES": "unread.gpkg",
        "OUTPUT": "changes.gpkg",
    },
    "checkheadings": {
        "INPUT": "images.gpkg",
        "STREETS": "streets.gpkg",
        "HEADING": "travel",
        "OUTPUT": "checked.gpkg",
    },
    "exportimages": {"INPUT": "photos.gpkg", "FORMAT": "dataset", "COPY_PHOTOS": True, "FOLDER": "dataset"},
    "fetchanddownload": {
        "extent": EXTENT,
        "most_images": 20,
        "download:Images": "newest.gpkg",
        "download:Folder": "newest",
    },
    "onephotoalongstreets": {
        "extent": EXTENT,
        "streets": "streets.gpkg",
        "metres": 20,
        "size": "256",
        "thin:Samples": "samples.gpkg",
        "download:Images": "along.gpkg",
        "download:Folder": "along",
    },
    "bestphotosofbuildings": {
        "extent": EXTENT,
        "buildings": "buildings.gpkg",
        "photos": 1,
        "size": "256",
        "look:Lines": "seen.gpkg",
        "look:Missing": "unseen.gpkg",
        "download:Images": "facades.gpkg",
        "download:Folder": "facades",
    },
    "whatisnew": {
        "extent": EXTENT,
        "last": "last.gpkg",
        "changes:Changes": "new.gpkg",
        "next:Images for next time": "next.gpkg",
    },
    # Needs a connection of the profile, which a user names.
    "planjob": {"AREA": "oslo.geojson", "CONNECTION": "lens", "JOB": "oslo", "PHOTOS": True},
}
_WIDTH = 86  # of a command in a shell
_LONGEST = 121  # of a line of Python, with its end


def shell(algorithm: str, values: Mapping[str, Any]) -> str:
    """The call of ``qgis_process``; a list is its name once for each entry."""
    words = [
        _word(name, one)
        for name, value in values.items()
        for one in (value if isinstance(value, (list, tuple)) else [value])
    ]
    lines = [f"qgis_process run landlens:{algorithm} --"]
    for word in words:
        if len(lines) > 1 and len(lines[-1]) + len(word) < _WIDTH:
            lines[-1] += f" {word}"
        else:
            lines.append(f"    {word}")
    return " \\\n".join(lines)


def python(algorithm: str, values: Mapping[str, Any]) -> str:
    """The call in Python, as it goes into QGIS's console, laid out as lint has it."""
    lines = "".join(_entry(name, value) for name, value in values.items())
    return f'from qgis import processing\n\nprocessing.run(\n    "landlens:{algorithm}",\n    {{\n{lines}    }},\n)'


def _entry(name: str, value: Any) -> str:
    line = f'        "{name}": {_literal(value)},\n'
    if len(line) <= _LONGEST or not isinstance(value, list):
        return line
    entries = "".join(f"            {_literal(one)},\n" for one in value)
    return f'        "{name}": [\n{entries}        ],\n'


def _word(name: str, value: Any) -> str:
    text = str(value).lower() if isinstance(value, bool) else str(value)
    if '"' in text:
        return f"{name}='{text}'"
    if " " in name:
        return f'"{name}={text}"'
    return f'{name}="{text}"' if set(text) & set(" ,|[]") else f"{name}={text}"


def _literal(value: Any) -> str:
    if isinstance(value, str) and '"' in value:
        return repr(value)
    return str(value) if isinstance(value, bool) else json.dumps(value, ensure_ascii=False)
