"""One batch of details after another from the Graph API, and whether going on is of any use."""

from __future__ import annotations

import threading
from typing import Any, Optional

from .client import Client
from .details import flatten
from .errors import ImageGone, ItemError, Transient
from .images import ImageColumns
from .request import FetchRequest

# So many batches that fail like an outage, with none answered, and the rest is not asked for.
_HOPELESS = 4


class DetailReader:
    """The work of one thread, and what the threads know together: whether going on is of any use."""

    def __init__(self, request: FetchRequest, client: Client) -> None:
        self._request, self._client = request, client
        self._lock = threading.Lock()
        self._any_answer = False
        self._outages = 0
        self._reason = ""

    def read(self, images: ImageColumns) -> tuple[list[dict[str, Any]], dict[str, ItemError]]:
        """A row of details for each image, empty where there are none, and why there are none, by id."""
        ids = [str(number) for number in images.id.tolist()]
        entities: dict[str, dict[str, Any]] = {}
        if self._outages >= _HOPELESS and not self._any_answer:
            reason = Transient("not asked for, as the requests before it had failed")
            failed: dict[str, ItemError] = dict.fromkeys(ids, reason)
        else:
            entities, failed = self._client.entities(ids, self._request.details)
            self._judge(entities, failed)
        return [flatten(entities.get(key, {}), self._request.details) for key in ids], failed

    def halted(self, *, at_the_end: bool = False) -> Optional[str]:
        """A sentence for the user, if Mapillary answered nothing at all; at the end, one batch is enough to say so."""
        if self._any_answer or self._outages < (1 if at_the_end else _HOPELESS):
            return None
        return (
            f"Mapillary's Graph API answered nothing at all: {self._reason}. The images are kept, without details. "
            "Check the internet connection and QGIS's proxy settings, and whether the access token is the right one "
            "(Mapillary answers some wrong tokens like an outage). Then run it again."
        )

    def _judge(self, entities: dict[str, dict[str, Any]], failed: dict[str, ItemError]) -> None:
        with self._lock:
            if entities or any(isinstance(error, ImageGone) for error in failed.values()):
                self._any_answer = True
            elif failed and all(isinstance(error, Transient) for error in failed.values()):
                self._outages += 1
                self._reason = str(next(iter(failed.values())))
