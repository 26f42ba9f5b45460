"""A run, ready to start: a function that takes the stop signal and answers an iterator of events."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from contextlib import ExitStack, closing
from typing import Any, Optional, Union

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
from .services.mapillary.limits import TILE_CONNECTIONS, TILES_PER_DAY
from .store.daycount import DailyCount
from .store.detailcache import DetailCache
from .store.folder import cache_file
from .store.tilecache import SEQUENCES, TileCache
from .views import views
from .views.request import ViewsRequest

_ONE_TRY = Patience(tries=1, limited_tries=1)  # for someone who waits for a word

Job = Callable[[Stop], Iterator[Any]]
"""Starts when its iterator is first asked, in the thread that asks, and ends all its threads with the iterator."""


def fetch_job(request: FetchRequest, network: Optional[Network] = None, patience: Optional[Patience] = None) -> Job:
    """The run of a fetch; its events are those of :mod:`landlens_plugin.core.fetch.events`."""

    def job(stop: Stop) -> Iterator[Event]:
        folder, mirror = request.cache_folder, request.service.mirror
        with ExitStack() as opened:
            transport = opened.enter_context(closing(Transport(stop, network, request.workers, patience)))
            daily = DailyCount(TILES_PER_DAY, cache_file(folder, "tile_requests", "sqlite", mirror), stop)
            cache = TileCache(cache_file(folder, TILE_SETS[request.position], "mbtiles", mirror), stop=stop)
            details = DetailCache(cache_file(folder, "details", "sqlite", mirror), request.max_tile_age, stop)
            stores = (daily, cache, details)
            for store in stores:
                opened.callback(store.close)
            client = Client(request.service, request.credential, transport, patience, daily)
            for event in fetching.fetch(request, client, cache, details):
                yield event
                yield from _notes(stores)
            yield from _notes(stores)  # a thread may have met something after the last event

    return job


def download_job(
    request: DownloadRequest, network: Optional[Network] = None, patience: Optional[Patience] = None
) -> Job:
    """The run of a download; its events are those of :func:`landlens_plugin.core.download.download.download`."""

    def job(stop: Stop) -> Iterator[downloading.Event]:
        with closing(Transport(stop, network, request.workers, patience)) as transport:
            client = Client(request.service, request.credential, transport, patience) if request.credential else None
            yield from downloading.download(request, transport, client, patience)

    return job


def views_job(request: ViewsRequest) -> Job:
    """The drawing of views; its events are those of :func:`landlens_plugin.core.views.views.draw_views`."""

    def job(stop: Stop) -> Iterator[views.Event]:
        yield from views.draw_views(request, stop)

    return job


def coverage_job(
    request: CoverageRequest,
    wanted: Wanted,
    network: Optional[Network] = None,
    patience: Optional[Patience] = None,
) -> Job:
    """The reading of what a map shows; its events are those of :mod:`landlens_plugin.core.coverage.coverage`."""

    def job(stop: Stop) -> Iterator[coverage.Event]:
        folder, mirror, often = request.cache_folder, request.service.mirror, patience or Patience()
        with ExitStack() as opened:
            transport = opened.enter_context(closing(Transport(stop, network, connections=TILE_CONNECTIONS)))
            daily = DailyCount(TILES_PER_DAY, cache_file(folder, "tile_requests", "sqlite", mirror), stop)
            cache = TileCache(request.file, MOST_BYTES, stop, SEQUENCES)
            for store in (daily, cache):
                opened.callback(store.close)
            client = Client(request.service, request.credential, transport, coverage.once(often), daily)
            for event in coverage.read_coverage(request, wanted, client, cache, often):
                yield event
                yield from _notes((daily, cache))
            yield from _notes((daily, cache))

    return job


def credential_job(
    service: Service, credential: str, network: Optional[Network] = None, patience: Optional[Patience] = None
) -> Job:
    """A look at whether Mapillary takes a token: no event, and the errors of :meth:`Client.check_credential`."""

    def job(stop: Stop) -> Iterator[Any]:
        with closing(Transport(stop, network, connections=1)) as transport:
            Client(service, credential, transport, patience or _ONE_TRY).check_credential()
        yield from ()

    return job


def _notes(stores: Iterable[Union[DailyCount, TileCache, DetailCache]]) -> Iterator[Note]:
    for store in stores:
        while store.notes:
            yield Note(store.notes.pop(0))
