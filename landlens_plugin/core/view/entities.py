"""What the service says of images, asked once a session and in batches: where their pictures are, and what is known."""

from __future__ import annotations

import threading
from collections import OrderedDict
from collections.abc import Iterable, Mapping
from typing import Any, Optional, Union

from ..errors import CredentialMissing, CredentialRejected, ImageGone, ItemError
from ..photos.urls import is_fresh, is_web_address
from ..sentences import Sentence
from ..services.mapillary.client import Client
from ..services.mapillary.fields import THUMBS
from ..services.mapillary.limits import BATCH
from .facts import FIELDS
from .pictures import SIZES

_MOST_IMAGES = 2_000
_MOST_SEQUENCES = 50
_BEHIND, _BEFORE = 10, 20  # images on a way that are asked for together
Entity = Mapping[str, Any]


class Entities:
    """Methods may be called from any thread; several that ask for the same image wait for one answer.

    All raise CredentialMissing while there is no client, CredentialRejected once the token was refused,
    ServiceUnreachable, ItemError and Cancelled.
    """

    def __init__(self) -> None:
        self._client: Optional[Client] = None
        self._rejected: Optional[Union[str, Sentence]] = None  # Mapillary's reason
        self._changed = threading.Condition()
        self._asked: set[str] = set()  # under way
        self._entities: OrderedDict[str, Entity] = OrderedDict()
        self._failed: dict[str, ItemError] = {}  # gone for good, or for who waits for the answer under way
        self._ways: OrderedDict[str, tuple[str, ...]] = OrderedDict()

    def use(self, client: Optional[Client]) -> None:
        """Ask through this client from now on."""
        with self._changed:
            self._client, self._rejected = client, None

    @property
    def can_ask(self) -> bool:
        """Whether there is a token, as far as it is known."""
        return self._client is not None

    def entity(self, key: str, others: Iterable[str] = ()) -> Entity:
        """What the service says of one image; what it says of the others is kept for when they are asked for."""
        with self._changed:
            while key in self._asked:
                self._changed.wait()
            if key in self._entities:
                self._entities.move_to_end(key)
                return self._entities[key]
            if isinstance(self._failed.get(key), ImageGone):
                raise ImageGone(self._failed[key].template)
            batch = [key]
            for other in dict.fromkeys(others):
                is_open = other not in self._entities and other not in self._failed and other not in self._asked
                if other != key and is_open and len(batch) < BATCH:
                    batch.append(other)
            self._asked.update(batch)
        try:
            self._ask(batch)
        finally:
            with self._changed:
                self._asked.difference_update(batch)
                self._changed.notify_all()
        with self._changed:
            if key in self._entities:
                return self._entities[key]
            error = self._failed[key]
            if not isinstance(error, ImageGone):
                del self._failed[key]
        raise error

    def addresses(self, key: str, others: Iterable[str] = (), *, anew: bool = False) -> dict[str, str]:
        """Where the pictures of an image are, by their sizes, smallest first; ``anew`` if the last were refused."""
        with self._changed:
            known = self._entities.get(key)
            if known is not None and (anew or not all(map(is_fresh, _addresses(known).values()))):
                del self._entities[key]
        return _addresses(self.entity(key, others))

    def way(self, sequence_id: str) -> tuple[str, ...]:
        """The ids of a sequence's images in the order in which they were taken."""
        with self._changed:
            if sequence_id in self._ways:
                self._ways.move_to_end(sequence_id)
                return self._ways[sequence_id]
        ids = tuple(self._through(lambda client: client.sequence_ids(sequence_id)))
        with self._changed:
            self._ways[sequence_id] = ids
            _shorten(self._ways, _MOST_SEQUENCES)
        return ids

    def along(self, key: str) -> tuple[str, ...]:
        """The ids around an image's on the way that was asked for last, if it is on it: who walks will want them."""
        with self._changed:
            ids = next(reversed(self._ways.values()), ())
        place = ids.index(key) if key in ids else None
        return ids[max(0, place - _BEHIND) : place + _BEFORE] if place is not None else ()

    def _ask(self, batch: list[str]) -> None:
        found, failed = self._through(lambda client: client.entities(batch, FIELDS))
        with self._changed:
            self._entities.update(found)
            _shorten(self._entities, _MOST_IMAGES)
            self._failed.update(
                {key: error for key, error in failed.items() if isinstance(error, ImageGone) or key == batch[0]}
            )

    def _through(self, ask: Any) -> Any:
        with self._changed:
            client, rejected = self._client, self._rejected
        if client is None:
            raise CredentialMissing
        if rejected is not None:
            raise CredentialRejected(rejected)
        try:
            return ask(client)
        except CredentialRejected as error:
            with self._changed:
                if self._client is client:
                    self._rejected = error.said
            raise


def _addresses(entity: Entity) -> dict[str, str]:
    found = {size: entity.get(name) for size, name in zip(SIZES, THUMBS)}
    return {size: url for size, url in found.items() if isinstance(url, str) and is_web_address(url)}


def _shorten(kept: OrderedDict[str, Any], most: int) -> None:
    while len(kept) > most:
        kept.popitem(last=False)
