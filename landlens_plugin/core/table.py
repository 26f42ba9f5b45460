"""Images as rows, for notebooks and scripts, and the photos of rows."""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence
from typing import Any, Optional, Union

from .download.request import DownloadRequest, PhotoDone
from .frames import EXTRA, geodataframe
from .jobs import DownloadJob
from .optional import optional
from .photos.names import photo_key, safe_name
from .photos.photo import Photo, uniquely_named
from .photos.urls import is_web_address
from .run.stop import Stop
from .services.mapillary.addresses import Service
from .services.mapillary.credential import Token, token_of_environment

Folder = Union[str, os.PathLike[str]]


class ImageTable(Sequence[dict[str, Any]]):
    """Images as rows: dictionaries by column name. ``__geo_interface__`` gives them to geopandas and others.

    ``failed_tiles`` maps tiles that could not be read to reasons, ``failed_details`` ids whose fields are missing;
    ``complete`` is true only if nothing is known to be missing. ``problem`` says what ended the reading early,
    ``notes`` what went wrong without harm.
    """

    def __init__(self, rows: list[dict[str, Any]], credential: Optional[str] = None) -> None:
        self._rows = rows
        # For photos without an address; it is shown and stored nowhere.
        self._credential = Token(credential) if credential else None
        self.failed_tiles: dict[str, str] = {}
        self.failed_details: dict[str, str] = {}
        self.unusable = 0
        self.problem: Optional[str] = None
        self.notes: list[str] = []

    @property
    def complete(self) -> bool:
        """Whether nothing is known to be missing."""
        return not (self.failed_tiles or self.failed_details or self.unusable)

    def __len__(self) -> int:
        return len(self._rows)

    def __getitem__(self, index: Any) -> Any:
        return self._rows[index]

    def __repr__(self) -> str:
        return f"<ImageTable of {len(self)} images{'' if self.complete else ', incomplete'}>"

    @property
    def __geo_interface__(self) -> dict[str, Any]:
        features = [
            {
                "type": "Feature",
                "id": row.get("mly_id"),
                "geometry": row["geometry"],
                "properties": {name: value for name, value in row.items() if name != "geometry"},
            }
            for row in self._rows
        ]
        return {"type": "FeatureCollection", "features": features}

    def download_images_to_local(
        self, dest_dir: Folder, filename_column: str = "filename", max_workers: int = 10
    ) -> ImageTable:
        """The photos of all rows: see :func:`download_images_to_local`."""
        return download_images_to_local(self, dest_dir, filename_column, max_workers)

    def to_geodataframe(self) -> Any:
        """A ``geopandas.GeoDataFrame`` in EPSG:4326, a row an image. Raises PackageMissing without geopandas."""
        return geodataframe(self._rows)

    def to_parquet(self, path: Folder) -> None:
        """Write a GeoParquet file. Raises PackageMissing without geopandas and pyarrow."""
        optional("pyarrow", EXTRA)
        self.to_geodataframe().to_parquet(os.fspath(path))


def download_images_to_local(
    images: Sequence[Mapping[str, Any]],
    dest_dir: Folder,
    filename_column: str = "filename",
    max_workers: int = 10,
) -> ImageTable:
    """Download the photo of each row into ``dest_dir``, whole or not at all; what is there already is kept.

    Rows need ``image_url``, or ``mly_id`` and a token: the one that a table was fetched with, or that in
    ``MLY_TOKEN``. A whole file under the row's name is kept, whatever its size. Returns the rows with
    ``image_url`` replaced by the path of the file as landlens_db does, and with ``download_status`` and
    ``download_error``.
    """
    photos = []
    for number, row in enumerate(images):
        address = row.get("image_url") if is_web_address(row.get("image_url")) else None
        text = str(row.get("mly_id") or "").strip()
        identity = text if text.isascii() and text.isdigit() else None  # it becomes a part of addresses
        key = photo_key(identity, address, number)
        photos.append(Photo(number, key, identity, address, "", safe_name(str(row.get(filename_column) or ""), key)))
    own = images._credential if isinstance(images, ImageTable) else None
    credential = own or token_of_environment()
    service = Service.from_environment()
    request = DownloadRequest(
        uniquely_named(photos), os.fspath(dest_dir), credential, service, workers=max_workers, any_size=True
    )
    rows = [dict(row) for row in images]
    for event in DownloadJob(request)(Stop()):
        if isinstance(event, PhotoDone):
            rows[event.row].update(
                download_status=event.status, download_error=None if event.error is None else str(event.error)
            )
            if event.path:
                rows[event.row]["image_url"] = event.path
    return ImageTable(rows, own)
