"""All images of an area, as an iterator of events: batches of images, and as data what could not be read."""

from __future__ import annotations

import dataclasses
import itertools
from collections.abc import Generator, Iterator
from contextlib import ExitStack, closing
from typing import Optional, Union

from ..errors import Cancelled, RequestInvalid
from ..images.area import Area, within
from ..images.bounds import MOST_LATITUDE
from ..images.columns import ImageColumns, SeenIds, newest_first
from ..run.events import Halted, Note, Progress, with_pauses
from ..run.parallel import SPARE, Pass, in_parallel
from ..run.phases import Phase
from ..sentences import Sentence
from ..services.mapillary.client import Client
from ..services.mapillary.limits import BATCH, TILE_CONNECTIONS
from ..store.detailcache import DetailCache
from ..store.tilecache import TileCache
from .detailreader import DetailReader
from .events import Event, Images, TileFailed, TileRead
from .request import FetchRequest, Filters
from .tilereader import TileReader

_AREA_ROWS = 200  # looked at between two looks at cancel: in the most complex polygons half a second's work
_BATCH_ROWS = 500  # small enough to stay in the processor's cache, and to hold the interpreter for moments only


def fetch(
    request: FetchRequest,
    client: Client,
    cache: Optional[TileCache] = None,
    detail_cache: Optional[DetailCache] = None,
) -> Iterator[Event]:
    """Read the tiles of ``request``, keep what its filters keep, and add details.

    Rows come in the order of tiles (with ``max_images``: newest first), the same whatever the number of workers.
    Raises CredentialRejected, Cancelled and RequestInvalid; every other failure is an event.
    """
    request = yield from _with_creators(request, client)
    if request.ends_with_the_map:
        yield Note(
            Sentence(
                "Mapillary's tiles end at {latitude:.2f} degrees north and south. The area reaches beyond: of that "
                "part no image can be found.",
                latitude=MOST_LATITUDE,
            )
        )
    # Images that come only after the last tile, and then one batch of details after another.
    share = 0.3 if request.details and request.max_images is not None else 1.0
    with ExitStack() as stages:  # closed from the last to the first, so that an error of one ends the others' threads
        batches = stages.enter_context(closing(_read_tiles(request, client, cache, share)))
        if request.max_images is not None:
            batches = stages.enter_context(closing(_newest(batches, request.max_images, share)))
        if request.details:
            batches = stages.enter_context(closing(_with_details(batches, request, client, detail_cache)))
        yield from with_pauses(batches, client.paused_until)


def _with_creators(request: FetchRequest, client: Client) -> Generator[Event, None, FetchRequest]:
    """The request with user names turned into ids, which is what tiles hold."""
    ids = set(request.filters.creator_ids)
    names = sorted(request.filters.creator_names)
    if not names:
        return request
    for outcome in in_parallel(names, client.user_id, workers=request.workers, stop=client.stop, ordered=True):
        if outcome is None:
            yield Progress(0.0)
        elif outcome.error is not None:
            raise RequestInvalid(
                "Mapillary could not be asked for the user '{name}' ({reason}). Give the numeric user id instead, or "
                "try again later.",
                name=outcome.item,
                reason=outcome.error.sentence,
            )
        elif outcome.result is None:
            raise RequestInvalid(
                "Mapillary knows no user '{name}' with images. Check the spelling under 'Creators'.",
                name=outcome.item,
            )
        else:
            ids.add(outcome.result)
    filters: Filters = dataclasses.replace(request.filters, creator_ids=frozenset(ids), creator_names=frozenset())
    return dataclasses.replace(request, filters=filters)


def _read_tiles(
    request: FetchRequest, client: Client, cache: Optional[TileCache], share: float
) -> Generator[Event, None, None]:
    tiles = request.tiles()
    seen = SeenIds()
    told = False
    done = 0
    with closing(TileReader(request, client, cache)) as reader:
        threads = min(request.workers, TILE_CONNECTIONS)
        for outcome in in_parallel(tiles, reader.read, workers=threads, stop=client.stop, ordered=True):
            if not told and (sentence := reader.halted()):
                told = True
                yield Halted(sentence)
            if outcome is not None:
                done += 1
                if outcome.error is not None:
                    yield TileFailed(outcome.item, outcome.error.sentence, outcome.error.again)
                elif outcome.result is not None:
                    images, unusable, cached = outcome.result
                    yield TileRead(outcome.item, unusable, cached)
                    if request.area is not None:
                        images = yield from _inside(request.area, images, share * done / max(1, len(tiles)))
                    images = images.take(seen.fresh(images.id))
                    for start in range(0, len(images), _BATCH_ROWS):
                        yield Images(images.take(slice(start, start + _BATCH_ROWS)))
            yield Progress(share * done / max(1, len(tiles)), Phase("tiles", done, len(tiles)))


def _inside(area: Area, images: ImageColumns, fraction: float) -> Generator[Progress, None, ImageColumns]:
    """The images in the area: a batch at a time, as polygons of very many corners take a while."""
    inside = []
    for start in range(0, len(images), _AREA_ROWS):
        some = images.take(slice(start, start + _AREA_ROWS))
        inside.append(some.take(within(area, some.lon, some.lat)))
        yield Progress(fraction)
    return ImageColumns.join(inside)


def _newest(events: Iterator[Event], most: int, share: float) -> Generator[Event, None, None]:
    """The same events with the images held back until the newest of all are known, or of those until a cancel."""
    kept: list[ImageColumns] = []
    held = 0
    cancelled: Optional[Cancelled] = None
    try:
        for event in events:
            if not isinstance(event, Images):
                yield event
                continue
            kept.append(event.columns)
            held += len(event.columns)
            if held > 4 * most + 100_000:
                kept = [newest_first(ImageColumns.join(kept), most)]
                held = len(kept[0])
    except Cancelled as error:
        cancelled = error
    best = newest_first(ImageColumns.join(kept), most)
    for start in range(0, len(best), _BATCH_ROWS):
        yield Images(best.take(slice(start, start + _BATCH_ROWS)))
        yield Progress(share + (1 - share) * min(1.0, (start + _BATCH_ROWS) / len(best)))
    if cancelled is not None:
        raise cancelled


def _with_details(
    events: Iterator[Event], request: FetchRequest, client: Client, cache: Optional[DetailCache]
) -> Generator[Event, None, None]:
    """The same events, with details on the images: in batches through ``/?ids=``, never one request an image.

    After a cancel, the images that were found and still wait for details come without them.
    """
    reader = DetailReader(request, client, cache)
    threads = request.workers + SPARE
    found = _Found()
    taken, owed = itertools.tee(found.batches(events))
    fraction, done = 0.0, 0
    told = False
    try:
        for outcome in in_parallel(taken, reader.read, workers=threads, stop=client.stop, ordered=True):
            if not told and (sentence := reader.halted()):
                told = True
                yield Halted(sentence)
            if outcome is None:
                yield Progress(fraction)
                continue
            while next(owed) is None:  # else the same one
                pass
            for event in outcome.result or ():
                fraction = event.fraction if isinstance(event, Progress) else fraction
                yield event
                if isinstance(event, Images):
                    done += len(event.columns)
                    yield Progress(fraction, Phase("details", done, found.count))
    except Cancelled:
        for one in owed:
            if one is not None:
                yield from one.result if isinstance(one, Pass) else [reader.without_details(one)]
        raise
    if not told and (sentence := reader.halted(at_the_end=True)):
        yield Halted(sentence)
    yield from _forget(reader, client, fraction)


class _Found:
    """The images that were found until now and are given details, in batches."""

    def __init__(self) -> None:
        self.count = 0

    def batches(self, events: Iterator[Event]) -> Iterator[Union[ImageColumns, Pass[list[Event]], None]]:
        """Batches of images for the details, and everything else in its place between them; None for nothing new."""
        fraction = -1.0
        for event in events:
            if isinstance(event, Images):
                self.count += len(event.columns)
                for start in range(0, len(event.columns), BATCH):
                    yield event.columns.take(slice(start, start + BATCH))
            elif isinstance(event, Progress) and event.fraction == fraction:
                yield None
            else:
                fraction = event.fraction if isinstance(event, Progress) else fraction
                yield Pass([event])


def _forget(reader: DetailReader, client: Client, fraction: float) -> Iterator[Progress]:
    """Let a complete run forget what it kept: in a thread, as another program may hold the file for a while."""
    for _ in in_parallel(reader.complete(), reader.forget, workers=1, stop=client.stop):
        yield Progress(fraction)
