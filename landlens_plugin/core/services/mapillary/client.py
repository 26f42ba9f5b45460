"""Mapillary's two services as two calls: a coverage tile, and a batch of entities. Retries and limits are inside."""

from __future__ import annotations

import contextlib
import dataclasses
from collections.abc import Sequence
from typing import Any, Optional
from urllib.parse import quote

from ...errors import (
    AddressBlocked,
    ImageGone,
    ItemError,
    ServiceUnreachable,
    TileTooLarge,
    TileUnreadable,
    TooMuchData,
    Transient,
)
from ...net.foreign import whole_number
from ...net.retry import Patience, attempt
from ...net.transport import Answer, NetworkUnusable, TooLarge, Transport
from ...run.outage import Outage
from ...run.stop import Stop
from ...sentences import Sentence
from ...tiles.decode import MOST_BYTES
from ...tiles.grid import Tile
from .addresses import Service
from .answers import check_entities, check_tile, usage
from .doubt import Doubt
from .limits import HOPELESS, MOST_ENTITY_BYTES
from .pace import Pace, Permits

OUTAGE_HELP = Sentence(
    "Check the internet connection and QGIS's proxy settings, and whether the access token is the right one (Mapillary "
    "answers some wrong tokens like an outage). Then run it again."
)
_NO_IMAGE = "/1?fields=id"  # the cheapest question to which a token is needed
_OPEN_SEA = Tile(0, 0, 14)  # the cheapest tile: in the corner of the map, without images


class Client:
    """Asks Mapillary on behalf of one run. Every method may be called from any thread.

    ``daily`` counts the day's tiles, if not for this run alone; a ``pace`` that runs share has its own count.
    """

    def __init__(
        self,
        service: Service,
        credential: str,
        transport: Transport,
        patience: Optional[Patience] = None,
        daily: Optional[Permits] = None,
        pace: Optional[Pace] = None,
    ) -> None:
        self._service = service
        self._credential = credential
        self._transport = transport
        self._patience = patience or Patience()
        self._pace = pace or Pace(service, daily, transport.wire)
        self._doubt = Doubt(self._ask_about_credential)

    @property
    def stop(self) -> Stop:
        """The signal that ends the run."""
        return self._transport.stop

    def paused_until(self) -> float:
        """Until when a limit holds back every request, on the monotonic clock; 0 or a time gone by if none does."""
        return self._pace.hold.not_before

    def tile(self, tile: Tile, position: str) -> bytes:
        """The payload of a coverage tile, b"" if it is empty.

        Raises TileUnreadable when it stays unreadable, AddressBlocked, TilesPerDayReached,
        CredentialRejected, ServiceUnreachable, Cancelled.
        """
        url = self._service.tile_url(position, tile.z, tile.x, tile.y, self._credential)

        def ask() -> bytes:
            if self._pace.is_blocked():  # seen by another thread, while this one waited to try again
                raise AddressBlocked
            try:
                return check_tile(self._get(url, most_bytes=MOST_BYTES), self._credential)
            except AddressBlocked:
                self._pace.block_seen()
                raise

        try:
            return self._doubt.attempt(ask, self.stop, self._pace.tiles, self._patience)
        except Transient as failure:
            raise TileOutage(failure.template, **failure.values) from None
        except TooLarge as failure:
            raise TileTooLarge(failure.template, **failure.values) from None

    def entities(
        self, ids: Sequence[str], fields: Sequence[str]
    ) -> tuple[dict[str, dict[str, Any]], dict[str, ItemError]]:
        """Image entities by id, and for every other id why there is none (ImageGone, Transient, TooMuchData, TooLarge).

        A batch that the service refuses, for whatever reason, is halved until what it stumbles over stands alone. An
        outage is none, nor is a service that refuses everything: after a few ids that were refused alone, with nothing
        answered, the rest is not asked for. Raises CredentialRejected, ServiceUnreachable and Cancelled.
        """
        found: dict[str, dict[str, Any]] = {}
        failed: dict[str, ItemError] = {
            key: ItemError("what the layer has is no id of an image") for key in ids if whole_number(key) is None
        }
        waiting = [batch] if (batch := [key for key in ids if key not in failed]) else []
        refusals = Outage(HOPELESS)  # of ids that were asked for alone
        while waiting:
            batch = waiting.pop()
            if refusals.is_hopeless():
                failed.update(dict.fromkeys(batch, Transient("not asked for, as all before it were refused")))
                continue
            try:
                answer = self._batch(batch, fields)
            except ItemError as failure:
                if not _is_refusal(failure):
                    failed.update(dict.fromkeys(batch, failure))
                elif len(batch) == 1:
                    failed[batch[0]] = failure
                    if not isinstance(failure, ImageGone):
                        refusals.failed(failure.sentence)
                else:
                    middle = len(batch) // 2
                    waiting += [batch[middle:], batch[:middle]]
                continue
            for key in batch:
                entity = answer.get(key)
                if isinstance(entity, dict) and whole_number(str(entity.get("id"))) == whole_number(key):
                    found[key] = entity
                    refusals.answered()
                elif len(batch) > 1:
                    waiting.append([key])  # left out without a word: asked alone, the service says why
                else:
                    failed[key] = Transient("the service left the image out of its answer")
        return found, failed

    def user_id(self, name: str) -> Optional[int]:
        """The numeric id of a user name, as the user's newest image tells it; None for an unknown user.

        Tiles hold ids only, and the Graph API has no address for a name alone. Raises Transient, TooLarge,
        TooMuchData, and ItemError where the answer names no user.
        """
        path = f"/images?creator_username={quote(name, safe='')}&fields=creator&limit=1"
        answer = self._doubt.attempt(lambda: self._graph_get(path), self.stop, self._pace.search, self._patience)
        images = answer.get("data")
        if images == []:
            return None
        image = images[0] if isinstance(images, list) else None
        creator = image.get("creator") if isinstance(image, dict) else None
        number = whole_number(str(creator.get("id"))) if isinstance(creator, dict) else None
        if not number:
            raise ItemError("its answer does not name the user")
        return number

    def sequence_ids(self, sequence_id: str) -> list[str]:
        """The ids of a sequence's images, in the order in which they were taken; none for an unknown sequence.

        Raises Transient, TooLarge, TooMuchData, ImageGone, and what a batch of entities raises.
        """
        path = f"/image_ids?sequence_id={quote(sequence_id, safe='')}"
        answer = self._doubt.attempt(lambda: self._graph_get(path), self.stop, self._pace.search, self._patience)
        images = answer.get("data")
        ids = [str(image.get("id")) for image in images if isinstance(image, dict)] if isinstance(images, list) else []
        return [key for key in ids if whole_number(key) is not None]

    def check_credential(self) -> None:
        """Return if Mapillary takes the token and answers this address: a cheap question to each of its services.

        Raises CredentialRejected, ServiceUnreachable, AddressBlocked, Cancelled, and ItemError if no answer came.
        """
        with contextlib.suppress(ImageGone, TooMuchData):  # there is none such, but the token was taken
            attempt(lambda: self._graph_get(_NO_IMAGE), self.stop, self._pace.graph, self._patience)
        self.tile(_OPEN_SEA, "original")

    def _batch(self, batch: list[str], fields: Sequence[str]) -> dict[str, Any]:
        asked = ",".join(["id", *(name for name in fields if name != "id")])
        if len(batch) > 1:
            path = f"/?ids={','.join(batch)}&fields={asked}"
            return self._doubt.attempt(lambda: self._graph_get(path), self.stop, self._pace.graph, self._patience)
        path = f"/{batch[0]}?fields={asked}"
        one = self._doubt.attempt(lambda: self._graph_get(path), self.stop, self._pace.graph, self._patience)
        return {batch[0]: one}

    def _ask_about_credential(self) -> None:
        """Raise CredentialRejected if the Graph API, which says it most plainly, refuses the token.

        Anything else that it says, that there is no such image above all, is no word against the token.
        """

        def ask() -> None:
            with contextlib.suppress(ServiceUnreachable):  # on the wire still, which it would cut
                self._graph_get(_NO_IMAGE)

        patience = dataclasses.replace(self._patience, tries=2, limited_tries=1)
        with contextlib.suppress(ItemError):
            attempt(ask, self.stop, self._pace.graph, patience)

    def _get(self, url: str, **options: Any) -> Answer:
        try:
            answer = self._transport.get(url, **options)
        except NetworkUnusable as failure:
            raise ServiceUnreachable(failure.sentence) from None
        self._pace.hold.heed(usage(answer.headers))
        return answer

    def _graph_get(self, path: str) -> dict[str, Any]:
        answer: Answer = self._get(
            self._service.graph_url + path,
            headers={"Authorization": f"OAuth {self._credential}"},
            most_bytes=MOST_ENTITY_BYTES,
        )
        return check_entities(answer, self._credential)


class TileOutage(TileUnreadable):
    """A tile that failed as it does when the service is down: another one may fail alike."""


def _is_refusal(failure: ItemError) -> bool:
    """Whether a part of the batch may be answered: it is no outage, but something about what was asked for."""
    if isinstance(failure, Transient):
        return failure.refused
    return isinstance(failure, (ImageGone, TooMuchData, TooLarge))
