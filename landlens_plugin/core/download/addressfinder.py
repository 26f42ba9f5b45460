"""Where to get each photo from: the address that it has, or a new one, asked for in batches."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Optional, Union

from ..errors import ImageUnavailable, ItemError
from ..photos.photo import Photo
from ..run.parallel import Pass, in_parallel
from ..run.stop import Stop
from ..services.mapillary.client import Client
from ..services.mapillary.fields import FACT_FIELDS, facts_of
from ..services.mapillary.limits import BATCH
from .request import DownloadRequest

_THREADS = 2


@dataclass(frozen=True)
class Located:
    """A photo on its way: with the address to get it from, or with the reason why there is none."""

    photo: Photo
    url: Optional[str] = None
    error: Optional[ItemError] = None
    limited: int = 0  # how often its host asked to slow down


class AddressFinder:
    """Finds the addresses of one download; without a client photos keep those that they have."""

    def __init__(self, request: DownloadRequest, client: Optional[Client], stop: Stop) -> None:
        self._request, self._client, self._stop = request, client, stop

    def can_ask(self, photo: Photo) -> bool:
        """Whether a new address may be found."""
        return photo.id is not None and self._client is not None

    def located(self, photos: Sequence[Photo]) -> Iterator[Optional[Located]]:
        """The same photos, each with its own address or a new one; None where none is found yet."""
        for outcome in in_parallel(self._batches(photos), self._ask, workers=_THREADS, stop=self._stop):
            if outcome is None:
                yield None
            else:
                yield from outcome.result or ()

    def _batches(self, photos: Sequence[Photo]) -> Iterator[Union[list[Photo], Pass[list[Located]]]]:
        """Photos to ask for together, and as they come those for which there is nothing to ask."""
        batch: list[Photo] = []
        for photo in photos:
            if photo.is_address_usable:
                yield Pass([Located(photo, photo.url)])
            elif not self.can_ask(photo):
                yield Pass([Located(photo, error=_no_address(photo))])
            else:
                batch.append(photo)
                if len(batch) == BATCH:
                    yield batch
                    batch = []
        if batch:
            yield batch

    def _ask(self, photos: list[Photo]) -> list[Located]:
        """Addresses, and at no further request the facts for EXIF, of a batch."""
        client = self._client
        if client is None:
            return [Located(photo) for photo in photos]
        name = self._request.thumb_field
        fields = [name, *(FACT_FIELDS if self._request.tagger else ())]
        found, failed = client.entities([str(photo.id) for photo in photos], fields)
        located = []
        for photo in photos:
            entity = found.get(str(photo.id))
            if entity is None:
                located.append(Located(photo, error=failed[str(photo.id)]))
                continue
            url = entity.get(name)
            if isinstance(url, str) and url:
                located.append(Located(dataclasses.replace(photo, facts=photo.facts.filled(facts_of(entity))), url))
            else:
                missing = ImageUnavailable(
                    "Mapillary has no picture of size '{size}' of this image", size=self._request.size
                )
                located.append(Located(photo, error=missing))
        return located


def _no_address(photo: Photo) -> ImageUnavailable:
    """Why there is nothing to download this photo from."""
    if photo.id is None and photo.flaw is not None:
        return ImageUnavailable(photo.flaw.template, **photo.flaw.values)
    if photo.id is None:
        return ImageUnavailable("there is no address, and no id to ask for")
    if photo.url is None:
        return ImageUnavailable("needs a Mapillary access token: there is no address")
    return ImageUnavailable("needs a Mapillary access token: the address has expired or is of another size")
