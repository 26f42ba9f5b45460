"""GDAL's errors, caught where QGIS drops them: much of a layer is written when it is closed, which tells nothing."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator

from osgeo import gdal


@contextlib.contextmanager
def errors_of_gdal() -> Iterator[list[str]]:
    """The errors that GDAL tells in this thread meanwhile, as they come."""
    said: list[str] = []

    def take(level: int, _: int, message: str) -> None:
        if level >= gdal.CE_Failure:
            said.append(message)

    gdal.PushErrorHandler(take)
    try:
        yield said
    finally:
        gdal.PopErrorHandler()
