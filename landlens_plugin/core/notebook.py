"""The face for notebooks and scripts: landlens_db's words, so that its tutorial reads the same."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime, time, timedelta, timezone
from typing import Any, Optional, Union

from .errors import CredentialMissing, RequestInvalid
from .fetch.events import DetailsFailed, Images, TileFailed, TileRead
from .fetch.limits import DEFAULT_TILE_AGE, DEFAULT_TILE_LIMIT
from .fetch.polygons import area_of
from .fetch.request import FetchRequest, Filters
from .images.bounds import checked_box
from .images.columns import ImageColumns
from .jobs import FetchJob
from .run.events import Halted, Note
from .run.stop import Stop
from .sentences import Sentence
from .services.mapillary.addresses import Service
from .services.mapillary.credential import Credential, Token, token_of_environment
from .services.mapillary.fields import DETAILS, largest_thumb
from .services.mapillary.rows import base_columns
from .table import ImageTable
from .tiles.grid import tile_named

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


class Mapillary:
    """Mapillary's imagery, read through coverage tiles. ``token`` defaults to the environment's ``MLY_TOKEN``.

    What goes to another process by a pickle leaves the token behind; there, that of the environment is used.
    """

    def __init__(self, token: Optional[str] = None, service: Optional[Service] = None) -> None:
        given = Credential.read(token, Sentence("the argument 'token'"))
        self._credential = Token(given.value) if given else token_of_environment()
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
        tile_limit: int = DEFAULT_TILE_LIMIT,
    ) -> ImageTable:
        """The images in ``bbox``, ``[west, south, east, north]`` in degrees; none outside it, none of it missing.

        ``fields`` are Graph API names; those that tiles hold cost no request, others one for each 50 images. Dates
        are ``"2024-05-31"`` or datetimes, inclusive, UTC; an end without a time means the end of that day.
        ``max_images`` keeps the newest. Tiles read within ``max_tile_age`` hours are not asked for again; 0 always
        asks. An area of more tiles than ``tile_limit`` is refused. Positions are those of the tiles, exact to 0.6 m.
        Raises the classes of :mod:`landlens.errors`; what could not be read is told by the table.
        """
        if len(bbox) != 4:
            raise RequestInvalid("A bbox has four numbers: west, south, east, north.")
        box = checked_box(*(float(value) for value in bbox))
        asked = self._asked(fields, start_date, end_date, max_images, max_workers, max_tile_age)
        return self._read(FetchRequest(box, tile_limit=tile_limit, **asked))

    def fetch_within_polygons(
        self,
        polygons: Any,
        fields: Optional[Sequence[str]] = None,
        start_date: Day = None,
        end_date: Day = None,
        max_images: Optional[int] = None,
        max_workers: int = 10,
        max_tile_age: float = DEFAULT_TILE_AGE,
        tile_limit: int = DEFAULT_TILE_LIMIT,
    ) -> ImageTable:
        """The images inside polygons and on their edges; only the tiles that they reach into are read.

        ``polygons`` is one or many of them: shapely's, GeoJSON as dictionaries, a GeoDataFrame in any CRS. Everything
        else is as in :meth:`fetch_within_bbox`. Raises PackageMissing without shapely, too.
        """
        area = area_of(polygons)
        asked = self._asked(fields, start_date, end_date, max_images, max_workers, max_tile_age)
        return self._read(FetchRequest.of_area(area, tile_limit=tile_limit, **asked))

    def fetch_tiles(
        self,
        tiles: Iterable[Union[str, tuple[int, ...]]],
        fields: Optional[Sequence[str]] = None,
        start_date: Day = None,
        end_date: Day = None,
        max_images: Optional[int] = None,
        max_workers: int = 10,
        max_tile_age: float = DEFAULT_TILE_AGE,
    ) -> ImageTable:
        """All images that these tiles hold: ``(x, y)`` of zoom 14, or ``"14/x/y"`` as in a table's ``failed_tiles``.

        Runs that share the tiles of an area out between them find all of its images together, each in one tile.
        Everything else is as in :meth:`fetch_within_bbox`.
        """
        asked = self._asked(fields, start_date, end_date, max_images, max_workers, max_tile_age)
        return self._read(FetchRequest.of_tiles(map(tile_named, tiles), **asked))

    def _asked(
        self,
        fields: Optional[Sequence[str]],
        start_date: Day,
        end_date: Day,
        max_images: Optional[int],
        max_workers: int,
        max_tile_age: float,
    ) -> dict[str, Any]:
        """What every request has, by its names there. Raises RequestInvalid and CredentialMissing."""
        wanted = list(fields) if fields is not None else ["thumb_1024_url"]
        unknown = [name for name in wanted if name not in DETAILS and name not in _FROM_TILES]
        if unknown:
            known = ", ".join(sorted({*DETAILS, *_FROM_TILES}))
            raise RequestInvalid(
                "Unknown fields: {unknown}. Known are: {known}.", unknown=", ".join(unknown), known=known
            )
        credential = self._credential or token_of_environment()
        if credential is None:
            raise CredentialMissing
        return {
            "credential": credential,
            "service": self._service,
            "filters": Filters(start=milliseconds(start_date), end=milliseconds(end_date, end_of_day=True)),
            "details": tuple(name for name in wanted if name in DETAILS),
            "max_images": max_images,
            "workers": max_workers,
            "max_tile_age": max_tile_age,
        }

    def _read(self, request: FetchRequest) -> ImageTable:
        rows: list[dict[str, Any]] = []
        table = ImageTable(rows, request.credential)
        for event in FetchJob(request)(Stop()):
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
