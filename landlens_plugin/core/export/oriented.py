"""Esri's Oriented Imagery table, as ArcGIS's "Add Images To Oriented Imagery Dataset" reads it out of a CSV.

The columns are those of pro.arcgis.com, "Oriented imagery table"; behind them stand some of our own, which it may keep.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Optional

from .picture import Picture
from .table import csv_bytes

INDEX = "oriented_imagery.csv"
COLUMNS = (
    *("Name", "ImagePath", "X", "Y", "Z", "SRS", "AcquisitionDate", "CameraHeading", "CameraPitch", "CameraRoll"),
    *("HorizontalFieldOfView", "VerticalFieldOfView", "NearDistance", "FarDistance", "OrientedImageryType"),
    *("ImageRotation", "SequenceID", "Creator", "License", "PageURL"),
)
_UNKNOWN_HEADING = -999
_LEVEL = 90  # 0 looks down, 180 up
_NEAR, _FAR = 2, 50  # metres of what a street-level image shows
_MOST_NAME = 255


def table(pictures: Sequence[Picture], paths: Sequence[str]) -> bytes:
    """The CSV. Pictures have a position; ``paths`` are absolute, as the software takes no others."""
    return csv_bytes(COLUMNS, (_row(one, path) for one, path in zip(pictures, paths)))


def _row(picture: Picture, path: str) -> tuple[Any, ...]:
    return (
        (picture.id or "")[:_MOST_NAME],
        path,
        _number(picture.lon, 9),
        _number(picture.lat, 9),
        _number(picture.altitude, 3),
        "4326",
        picture.when.replace("T", " ").rstrip("Z"),
        _UNKNOWN_HEADING if picture.heading is None else _number(picture.heading % 360, 3),
        _LEVEL,
        0,
        _number(360.0 if picture.is_pano else picture.hfov, 3),
        _number(picture.vfov, 3),
        _NEAR,
        _FAR,
        "360" if picture.is_pano else "Horizontal",
        0,
        picture.sequence or "",
        picture.creator or "",
        picture.licence,
        picture.page_url,
    )


def _number(value: Optional[float], digits: int) -> str:
    return "" if value is None else f"{value:.{digits}f}".rstrip("0").rstrip(".")
