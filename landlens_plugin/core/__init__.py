"""The machine of LandLens: reads Mapillary's coverage tiles, asks for details, downloads photos.

Nothing here imports QGIS or Qt, so that any Python can use it::

    from landlens_plugin.core import Mapillary, download_images_to_local

    images = Mapillary(token).fetch_within_bbox([139.699, 35.658, 139.7, 35.659], max_images=50)
    download_images_to_local(images, "photos", filename_column="filename")

The names are loaded when they are first asked for: a plug-in must not import ``requests`` at QGIS's start.
"""

from __future__ import annotations

from typing import Any

__all__ = ["ImageTable", "Mapillary", "download_images_to_local"]


def __getattr__(name: str) -> Any:
    if name in __all__:
        from . import notebook

        return getattr(notebook, name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
