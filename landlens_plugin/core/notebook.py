"""The face for notebooks and scripts: landlens_db's words, so that its tutorial reads the same."""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime, time, timedelta, timezone
from typing import Any, Optional, Union

from .download.request import DownloadRequest, PhotoDone
from .errors import CredentialMissing, RequestInvalid
from .fetch.events import DetailsFailed, Images, TileFailed, TileRead
from .fetch.request import DEFAULT_TILE_AGE, FetchRequest, Filters
from .images.bounds import checked_box
from .images.columns import ImageColumns
from .jobs import download_job, fetch_job
from .photos.names import photo_key, safe_name
from .photos.photo import Photo, uniquely_named
from .photos.urls import is_web_address
from .run.events import Halted, Note
from .run.stop import Stop
from .sentences import Sentence
from .services.mapillary.addresses import Service
from .services.mapillary.credential import ENVIRONMENT, Credential
from .services.mapillary.fields import DETAILS, largest_thumb
from .services.mapillary.rows import base_columns

# Fields of the Graph API that coverage tiles answer already, without a request an image.
_FROM_TILES = {
    "id",
    "geometry",
    "captured_at",
    "compass_angle",
    "is_pano",
    "sequence",
    "creator_id",
    "organization_id",
    "quality_score",
    "on_foot",
}
Day = Union[str, datetime, None]
_EPOCH = datetime(1970, 1, 1, tzinfo=timezone.utc)


class ImageTable(Sequence[dict[str, Any]]):
    """Images as rows: dictionaries by column name. ``__geo_interface__`` gives them to geopandas and others.

    ``failed_tiles`` maps tiles that could not be read to reasons, ``failed_details`` ids whose fields are missing;
    ``complete`` is true only if nothing is known to be missing. ``problem`` says what ended the reading early,
    ``notes`` what went wrong without harm.
    """

    def __init__(self, rows: list[dict[str, Any]], credential: Optional[str] = None) -> None:
        self._rows = rows
        self._credential = credential  # for photos without an address; it is shown and stored nowhere
        self.failed_tiles: dict[str, str] = {}
        self.failed_details: dict[str, str] = {}
        self.unusable = 0
        self.problem: Optional[str] = None
        self.notes: list[str] = []

    @property
    def complete(self) -> bool:
        """Whether nothing is known to be missing."""
        return not (self.failed_tiles or self.failed_details or self.unusable)

    def __getstate__(self) -> dict[str, Any]:
        """What is pickled or copied: not the token."""
        return {**self.__dict__, "_credential": None}

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


class Mapillary:
    """Mapillary's imagery, read through coverage tiles. ``token`` defaults to the environment's ``MLY_TOKEN``."""

    def __init__(self, token: Optional[str] = None, service: Optional[Service] = None) -> None:
        self._credential = _token(token, Sentence("the argument 'token'")) or _token_of_environment()
        self._service = service or Service.from_environment()

    def __repr__(self) -> str:
        return "Mapillary()"

    def fetch_within_bbox(
        self,
        bbox: Sequence[float],
        fields: Optional[Sequence[str]] = None,
        start_date: Day = None,
        end_date: Day = None,
        max_images: Optional[int] = None,
        max_workers: int = 10,
        max_tile_age: float = DEFAULT_TILE_AGE,
    ) -> ImageTable:
        """The images in ``bbox``, ``[west, south, east, north]`` in degrees; none outside it, none of it missing.

        ``fields`` are Graph API names; those that tiles hold cost no request, others one for each 50 images. Dates
        are ``"2024-05-31"`` or datetimes, inclusive, UTC; an end without a time means the end of that day.
        ``max_images`` keeps the newest. Tiles read within ``max_tile_age`` hours are not asked for again; 0 always
        asks. Positions are those of the tiles, exact to 0.6 m. Raises the classes of
        :mod:`landlens_plugin.core.errors`; what could not be read is told by the table.
        """
        if len(bbox) != 4:
            raise RequestInvalid("A bbox has four numbers: west, south, east, north.")
        wanted = list(fields) if fields is not None else ["thumb_1024_url"]
        unknown = [name for name in wanted if name not in DETAILS and name not in _FROM_TILES]
        if unknown:
            known = ", ".join(sorted({*DETAILS, *_FROM_TILES}))
            raise RequestInvalid(
                "Unknown fields: {unknown}. Known are: {known}.", unknown=", ".join(unknown), known=known
            )
        if self._credential is None:
            raise CredentialMissing
        request = FetchRequest(
            box=checked_box(*(float(value) for value in bbox)),
            credential=self._credential,
            service=self._service,
            filters=Filters(start=milliseconds(start_date), end=milliseconds(end_date, end_of_day=True)),
            details=tuple(name for name in wanted if name in DETAILS),
            max_images=max_images,
            workers=max_workers,
            max_tile_age=max_tile_age,
        )
        rows: list[dict[str, Any]] = []
        table = ImageTable(rows, self._credential)
        for event in fetch_job(request)(Stop()):
            if isinstance(event, Images):
                rows.extend(_rows(event.columns, event.details))
            elif isinstance(event, TileFailed):
                table.failed_tiles[str(event.tile)] = str(event.reason)
            elif isinstance(event, DetailsFailed):
                table.failed_details.update({key: str(reason) for key, reason in event.reasons.items()})
            elif isinstance(event, TileRead):
                table.unusable += event.unusable
            elif isinstance(event, Note):
                table.notes.append(str(event.sentence))
            elif isinstance(event, Halted):
                table.problem = str(event.sentence)
        return table


def download_images_to_local(
    images: Sequence[Mapping[str, Any]],
    dest_dir: Union[str, os.PathLike[str]],
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
    credential = own or _token_of_environment()
    service = Service.from_environment()
    request = DownloadRequest(
        uniquely_named(photos), os.fspath(dest_dir), credential, service, workers=max_workers, any_size=True
    )
    rows = [dict(row) for row in images]
    for event in download_job(request)(Stop()):
        if isinstance(event, PhotoDone):
            rows[event.row].update(
                download_status=event.status, download_error=None if event.error is None else str(event.error)
            )
            if event.path:
                rows[event.row]["image_url"] = event.path
    return ImageTable(rows, own)


def milliseconds(value: Day, *, end_of_day: bool = False) -> Optional[int]:
    """A date or date-time as milliseconds since 1970, UTC where it names no zone. Raises RequestInvalid."""
    if value is None:
        return None
    moment = value
    if isinstance(moment, str):
        bare = len(moment.strip()) == 10
        try:
            moment = datetime.fromisoformat(moment.strip().replace("Z", "+00:00"))
        except ValueError:
            raise RequestInvalid(
                "'{value}' is not a date. Write it as 2024-05-31 or 2024-05-31T12:00:00.", value=value
            ) from None
        if bare and end_of_day:
            moment = datetime.combine(moment.date(), time.max)
    if moment.tzinfo is None:
        moment = moment.replace(tzinfo=timezone.utc)
    return (moment - _EPOCH) // timedelta(milliseconds=1)


def _token(text: Optional[str], place: Sentence) -> Optional[str]:
    """The token in a text, None without one. Raises CredentialMalformed."""
    found = Credential.read(text, place)
    return found.value if found else None


def _token_of_environment() -> Optional[str]:
    return _token(os.environ.get("MLY_TOKEN"), ENVIRONMENT)


def _rows(images: ImageColumns, details: list[dict[str, Any]]) -> Iterator[dict[str, Any]]:
    """Each image as a dictionary, geometry as GeoJSON, the capture time as a datetime."""
    columns = base_columns(images, _moment)
    places = zip(images.lon.tolist(), images.lat.tolist())
    columns = {
        **{name: columns[name] for name in ("mly_id", "name", "filename")},
        "geometry": [{"type": "Point", "coordinates": list(place)} for place in places],
        **columns,
    }
    for number, values in enumerate(zip(*columns.values())):
        row = {**dict(zip(columns, values)), **(details[number] if details else {})}
        row["image_url"] = largest_thumb(row)
        yield row


def _moment(milliseconds: int) -> datetime:
    return _EPOCH + timedelta(milliseconds=milliseconds)
