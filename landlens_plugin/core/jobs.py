"""Runs, ready to start: called with the stop signal, a job answers an iterator of events.

A job starts when its iterator is first asked, in the thread that asks, and ends all its threads with the iterator. It
is plain data and goes through a pickle to wherever the work is to be done, but for the token: there the job reads
``MLY_TOKEN``. What is handed in to it goes along if it can be pickled, is used as it is, and is not closed.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack, closing
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Optional, TypeVar, Union

from .coverage import coverage
from .coverage.request import MOST_BYTES, CoverageRequest
from .coverage.wanted import Wanted
from .download import download as downloading
from .download.request import DownloadRequest
from .fetch import fetch as fetching
from .fetch.events import Event
from .fetch.request import FetchRequest
from .net.retry import Patience
from .net.settings import Network
from .net.transport import Transport
from .run.events import Note
from .run.stop import Stop
from .services.mapillary.addresses import TILE_SETS, Service
from .services.mapillary.client import Client
from .services.mapillary.credential import Token, with_token
from .services.mapillary.limits import TILE_CONNECTIONS, TILES_PER_DAY
from .services.mapillary.pace import Pace, Permits
from .store.daycount import DailyCount
from .store.detailcache import DetailCache
from .store.folder import cache_file
from .store.tilecache import SEQUENCES, TileCache
from .views import views
from .views.request import ViewsRequest

_ONE_TRY = Patience(tries=1, limited_tries=1)  # for someone who waits for a word

Job = Callable[[Stop], Iterator[Any]]
_Store = TypeVar("_Store", DailyCount, TileCache, DetailCache)


@dataclass(frozen=True)
class FetchJob:
    """A fetch; its events are those of :mod:`landlens_plugin.core.fetch.events`.

    Args:
        request: What to fetch.
        network: The way out; None is the environment's.
        patience: How often to try, and how long.
        permits: The day's count, where it is not this computer's: one that several machines share, say.
        pace: For runs of one process that keep to the limits together. It has its own count.
        tiles: A cache of tiles in place of the file that the request names.
        details: The same of details.
    """

    request: FetchRequest
    network: Optional[Network] = None
    patience: Optional[Patience] = None
    permits: Optional[Permits] = None
    pace: Optional[Pace] = None
    tiles: Optional[TileCache] = None
    details: Optional[DetailCache] = None

    def __call__(self, stop: Stop) -> Iterator[Event]:
        """The run. Raises what :func:`~landlens_plugin.core.fetch.fetch.fetch` does, and CredentialNotSent."""
        request = with_token(self.request)
        folder, mirror = request.cache_folder, request.service.mirror
        with _Opened() as opened:
            transport = opened.transport(stop, self.network, request.workers, self.patience, self.pace)
            daily = self.permits
            if daily is None and self.pace is None:
                daily = opened.store(DailyCount(TILES_PER_DAY, _count_file(folder, mirror), stop))
            tiles = self.tiles or opened.store(
                TileCache(cache_file(folder, TILE_SETS[request.position], "mbtiles", mirror), stop=stop)
            )
            details = self.details or opened.store(
                DetailCache(cache_file(folder, "details", "sqlite", mirror), request.max_tile_age, stop)
            )
            client = Client(request.service, request.credential, transport, self.patience, daily, self.pace)
            for event in fetching.fetch(request, client, tiles, details):
                yield event
                yield from opened.notes()
            yield from opened.notes()  # a thread may have met something after the last event


@dataclass(frozen=True)
class DownloadJob:
    """A download; its events are those of :func:`landlens_plugin.core.download.download.download`.

    Args:
        request: Which photos to get, and into which folder.
        network: The way out; None is the environment's.
        patience: How often to try, and how long.
        pace: For runs of one process that keep to the limits together.
    """

    request: DownloadRequest
    network: Optional[Network] = None
    patience: Optional[Patience] = None
    pace: Optional[Pace] = None

    def __call__(self, stop: Stop) -> Iterator[downloading.Event]:
        """The run. Raises what :func:`~landlens_plugin.core.download.download.download` does, and CredentialNotSent."""
        request = with_token(self.request)
        with _Opened() as opened:
            transport = opened.transport(stop, self.network, request.workers, self.patience, self.pace)
            client = None
            if request.credential:
                client = Client(request.service, request.credential, transport, self.patience, pace=self.pace)
            yield from downloading.download(request, transport, client, self.patience)


@dataclass(frozen=True)
class ViewsJob:
    """The drawing of views; its events are those of :func:`landlens_plugin.core.views.views.draw_views`."""

    request: ViewsRequest

    def __call__(self, stop: Stop) -> Iterator[views.Event]:
        """The run."""
        yield from views.draw_views(self.request, stop)


@dataclass(frozen=True)
class CoverageJob:
    """The reading of what a map shows; its events are those of :mod:`landlens_plugin.core.coverage.coverage`.

    ``wanted`` changes while it runs, so this one stays in its process.
    """

    request: CoverageRequest
    wanted: Wanted
    network: Optional[Network] = None
    patience: Optional[Patience] = None

    def __call__(self, stop: Stop) -> Iterator[coverage.Event]:
        """The run."""
        request, often = self.request, self.patience or Patience()
        with _Opened() as opened:
            transport = opened.transport(stop, self.network, TILE_CONNECTIONS)
            folder, mirror = request.cache_folder, request.service.mirror
            daily = opened.store(DailyCount(TILES_PER_DAY, _count_file(folder, mirror), stop))
            cache = opened.store(TileCache(request.file, MOST_BYTES, stop, SEQUENCES))
            client = Client(request.service, request.credential, transport, coverage.once(often), daily)
            for event in coverage.read_coverage(request, self.wanted, client, cache, often):
                yield event
                yield from opened.notes()
            yield from opened.notes()


@dataclass(frozen=True)
class CredentialJob:
    """A look at whether Mapillary takes a token: no event, and the errors of :meth:`Client.check_credential`."""

    service: Service
    credential: str = field(repr=False)
    network: Optional[Network] = None
    patience: Optional[Patience] = None

    def __post_init__(self) -> None:
        object.__setattr__(self, "credential", Token(self.credential))

    def __call__(self, stop: Stop) -> Iterator[Any]:
        """The run."""
        credential = with_token(self).credential
        with _Opened() as opened:
            transport = opened.transport(stop, self.network, 1)
            Client(self.service, credential, transport, self.patience or _ONE_TRY).check_credential()
        yield from ()


class _Opened(ExitStack):
    """What a run opened itself, to be closed with it in the opposite order."""

    def __init__(self) -> None:
        super().__init__()
        self._stores: list[Union[DailyCount, TileCache, DetailCache]] = []

    def transport(
        self,
        stop: Stop,
        network: Optional[Network],
        connections: int,
        patience: Optional[Patience] = None,
        pace: Optional[Pace] = None,
    ) -> Transport:
        """The run's own transport, on the wire of the pace that it shares."""
        return self.enter_context(closing(Transport(stop, network, connections, patience, pace.wire if pace else None)))

    def store(self, store: _Store) -> _Store:
        """A store whose notes are the run's to tell."""
        self._stores.append(store)
        self.callback(store.close)
        return store

    def notes(self) -> Iterator[Note]:
        """What became of the files since it was asked last."""
        for store in self._stores:
            while store.notes:
                yield Note(store.notes.pop(0))


def _count_file(folder: Optional[str], mirror: Optional[str]) -> Path:
    return cache_file(folder, "tile_requests", "sqlite", mirror)


fetch_job, download_job = FetchJob, DownloadJob  # the names by which scripts have known them
