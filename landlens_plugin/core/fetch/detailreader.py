"""One batch of details after another from the Graph API, and whether going on is of any use."""

from __future__ import annotations

import threading
from collections.abc import Sequence
from typing import Any, Optional

from ..errors import ImageGone, ItemError, Transient
from ..images.columns import ImageColumns, Integers
from ..run.outage import Outage
from ..sentences import Sentence
from ..services.mapillary.client import OUTAGE_HELP, Client
from ..services.mapillary.fields import flatten
from ..services.mapillary.limits import HOPELESS
from ..store.detailcache import DetailCache
from .events import DetailsFailed, Event, Images
from .request import FetchRequest


class DetailReader:
    """The work of one thread, and what the threads know together: whether going on is of any use."""

    def __init__(self, request: FetchRequest, client: Client, cache: Optional[DetailCache]) -> None:
        self._request, self._client, self._cache = request, client, cache
        self._outage = Outage(HOPELESS)
        # No more batches than that are begun at a time, so that an outage is clear before many were asked for in vain.
        self._asking = threading.BoundedSemaphore(request.workers)
        self._lock = threading.Lock()
        self._missing = 0
        self._read: list[Integers] = []  # ids of every batch, to be forgotten at the end

    def read(self, images: ImageColumns) -> list[Event]:
        """The images with a row of details for each, empty where there are none; before them, why there are none."""
        ids = [str(number) for number in images.id.tolist()]
        entities = self._cache.get(ids, self._request.details) if self._cache else {}
        missing = [key for key in ids if key not in entities]
        failed: dict[str, ItemError] = {}
        if missing:
            with self._asking:
                found, failed = self._asked(missing)
            if self._cache and found:
                self._cache.put(found, self._request.details)
            entities.update(found)
        with self._lock:
            self._read.append(images.id)
            self._missing += sum(not isinstance(error, ImageGone) for error in failed.values())
        events: list[Event] = []
        if failed:
            gone = sum(isinstance(error, ImageGone) for error in failed.values())
            again = sum(error.again for error in failed.values())
            events.append(DetailsFailed({key: error.sentence for key, error in failed.items()}, gone, again))
        return [*events, Images(images, [flatten(entities.get(key, {}), self._request.details) for key in ids])]

    def without_details(self, images: ImageColumns) -> Images:
        """The images as they are, with empty rows."""
        return Images(images, [flatten({}, self._request.details) for _ in range(len(images))])

    def halted(self, *, at_the_end: bool = False) -> Optional[Sentence]:
        """A sentence for the user, if Mapillary answered nothing at all; at the end, one batch is enough to say so."""
        if not self._outage.is_hopeless(after=1 if at_the_end else None):
            return None
        return Sentence(
            "Mapillary's Graph API answered nothing at all: {reason}. The images are kept, without details. {help}",
            reason=self._outage.reason,
            help=OUTAGE_HELP,
        )

    def forget(self, ids: Sequence[Integers]) -> None:
        """Forget what a run kept on disk."""
        if self._cache is not None:
            self._cache.forget((str(number) for some in ids for number in some.tolist()), self._request.details)

    def complete(self) -> list[Sequence[Integers]]:
        """Every batch that was read, as one item to be forgotten; nothing if details are missing."""
        return [] if self._missing else [self._read]

    def _asked(self, ids: list[str]) -> tuple[dict[str, dict[str, Any]], dict[str, ItemError]]:
        if self._outage.is_hopeless():
            reason = Transient("not asked for, as the requests before it had failed")
            return {}, dict.fromkeys(ids, reason)
        found, failed = self._client.entities(ids, self._request.details)
        self._judge(found, failed)
        return found, failed

    def _judge(self, entities: dict[str, dict[str, Any]], failed: dict[str, ItemError]) -> None:
        if entities or any(isinstance(error, ImageGone) for error in failed.values()):
            self._outage.answered()
        elif failed and all(isinstance(error, Transient) for error in failed.values()):
            self._outage.failed(next(iter(failed.values())).sentence)
