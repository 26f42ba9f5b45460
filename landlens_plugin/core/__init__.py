"""The machine of LandLens: reads Mapillary's coverage tiles, asks for details, downloads photos.

Nothing here imports QGIS or Qt, so that any Python can use it::

    from landlens import Mapillary

    images = Mapillary(token).fetch_within_bbox([139.699, 35.658, 139.7, 35.659], max_images=50)
    images.download_images_to_local("photos", filename_column="filename")

``pip install .`` gives it the name ``landlens``; in QGIS it is ``landlens_plugin.core``. The names below are the stable
face, see docs/reference/python.md. They are loaded when they are first asked for: a plug-in must not import
``requests`` at QGIS's start.
"""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .download.request import DownloadRequest, PhotoDone
    from .errors import LandLensError
    from .fetch.request import FetchRequest, Filters
    from .images.bounds import Box
    from .jobs import DownloadJob, FetchJob
    from .notebook import Mapillary
    from .run.stop import Stop
    from .services.mapillary.addresses import Service
    from .services.mapillary.pace import Pace, Permits
    from .table import ImageTable, download_images_to_local
    from .tiles.grid import Tile

__all__ = [
    "Box",
    "DownloadJob",
    "DownloadRequest",
    "FetchJob",
    "FetchRequest",
    "Filters",
    "ImageTable",
    "LandLensError",
    "Mapillary",
    "Pace",
    "Permits",
    "PhotoDone",
    "Service",
    "Stop",
    "Tile",
    "download_images_to_local",
]
_HOMES = {
    "download.request": ("DownloadRequest", "PhotoDone"),
    "errors": ("LandLensError",),
    "fetch.request": ("FetchRequest", "Filters"),
    "images.bounds": ("Box",),
    "jobs": ("DownloadJob", "FetchJob"),
    "notebook": ("Mapillary",),
    "run.stop": ("Stop",),
    "services.mapillary.addresses": ("Service",),
    "services.mapillary.pace": ("Pace", "Permits"),
    "table": ("ImageTable", "download_images_to_local"),
    "tiles.grid": ("Tile",),
}


def __getattr__(name: str) -> Any:
    for home, names in _HOMES.items():
        if name in names:
            return getattr(importlib.import_module(f".{home}", __name__), name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
