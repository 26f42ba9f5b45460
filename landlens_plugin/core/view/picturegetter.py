"""One picture: the file, else what is kept of it, else from an image host, small at first and then sharp."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Sequence
from typing import Optional

from ..download.hosts import Hosts
from ..download.imagehost import AddressExpired, save_in_turn
from ..errors import ImageUnavailable
from ..net.pacing import Pacer
from ..net.retry import Patience
from ..net.transport import Transport
from ..photos.files import inspect
from ..photos.urls import is_fresh, is_web_address
from .entities import Entities
from .localfile import has_picture
from .pictures import SIZES, Fetched, Pictures
from .request import Picture, Wanted


class PictureGetter:
    """Gets pictures, in any thread. Image hosts get no token, and one that asks for a pause is left alone."""

    def __init__(self, transport: Transport, patience: Patience, pictures: Pictures, entities: Entities) -> None:
        self._transport, self._patience = transport, patience
        self._pictures, self._entities = pictures, entities
        self._hosts = Hosts()
        self._pacer = Pacer(wire=transport.wire)
        self._tried: set[str] = set()  # addresses of layers, of which the size is not known before

    def at_hand(self, wanted: Wanted) -> Optional[Picture]:
        """The picture as far as it is on the disk: the file itself, else the best that is kept of it.

        Raises ImageUnavailable where there is nothing but a file, and that is no picture.
        """
        if wanted.path:
            is_one = has_picture(wanted.path)
            if is_one:
                return Picture(wanted.key, wanted.path, is_sharp=True)
            if not wanted.may_be_fetched:
                folder, name = os.path.split(wanted.path)
                if is_one is None:
                    raise ImageUnavailable("there is no file {name} in {folder}", name=name, folder=folder or os.curdir)
                raise ImageUnavailable("the file {path} is broken", path=wanted.path)
        fitting = fitting_sizes(wanted.width)
        smaller = [size for size in reversed(SIZES) if size not in fitting]
        for size in (*fitting, *smaller):
            path = self._pictures.find(wanted.identity, size)
            if path is not None:
                return Picture(wanted.key, path, is_sharp=size in fitting or wanted.image_id is None)
        return None

    def fetched(
        self, wanted: Wanted, others: Callable[[], Sequence[str]], is_ahead: Callable[[], bool]
    ) -> Iterator[Picture]:
        """The picture from where it is to be had, the last one sharp.

        A small one comes before it unless there was one ``at_hand``, or nobody looks at it yet. ``others`` are the ids
        of images that are wanted as well. Raises ItemError, LandLensError and OSError.
        """
        fitting = fitting_sizes(wanted.width)
        is_shown = any(self._pictures.find(wanted.identity, size) for size in SIZES if size not in fitting)
        key, address = wanted.image_id, wanted.url
        if address is not None and self._is_worth_a_try(wanted, address, is_shown):
            self._tried.add(address)
            try:
                path, size = self._kept(wanted.identity, address, None)
            except AddressExpired:
                if key is None:
                    raise
            else:
                is_final = size in fitting or key is None
                yield Picture(wanted.key, path, is_final)
                if is_final:
                    return
                is_shown = True
        if key is None:
            raise ImageUnavailable("there is no address, and no id to ask for")
        addresses = self._entities.addresses(key, others())
        sharp = _best(addresses, fitting)
        if sharp is None:
            raise ImageUnavailable("Mapillary has no picture of it")
        if not is_shown and not is_ahead() and "256" in addresses and sharp != "256":
            yield Picture(wanted.key, self._asked_for(key, "256", addresses), is_sharp=False)
        yield Picture(wanted.key, self._asked_for(key, sharp, addresses), is_sharp=True)

    def _is_worth_a_try(self, wanted: Wanted, address: str, is_shown: bool) -> bool:
        """Whether the layer's address may lead to a better picture than the service tells of, or to one sooner."""
        if wanted.image_id is None:
            return is_web_address(address)
        is_open = is_web_address(address) and is_fresh(address) and address not in self._tried
        return is_open and not (is_shown and self._entities.can_ask)

    def _asked_for(self, key: str, size: str, addresses: dict[str, str]) -> str:
        """The path of a picture of the service's; an address that its host refuses is renewed, once."""
        path = self._pictures.find(key, size)
        if path is not None:
            return path
        try:
            return self._kept(key, addresses[size], size)[0]
        except AddressExpired:
            addresses.update(self._entities.addresses(key, anew=True))
        return self._kept(key, addresses[size], size)[0]

    def _kept(self, identity: str, url: str, size: Optional[str]) -> tuple[str, str]:
        """The path and the size of what is behind an address; the file's width tells the size if nobody knows it."""

        def fetch(part: str) -> Fetched:
            extension = save_in_turn(self._transport, self._hosts, self._pacer, self._patience, url, part)
            return Fetched(size or _size_of(part), extension)

        return self._pictures.keep(identity, fetch)


def fitting_sizes(width: int) -> tuple[str, ...]:
    """The sizes that are sharp at a width in pixels, smallest first."""
    first = next((place for place, size in enumerate(SIZES[:-1]) if int(size) >= width), len(SIZES) - 1)
    return SIZES[first:]


def _best(addresses: dict[str, str], fitting: tuple[str, ...]) -> Optional[str]:
    """The smallest size that fits and that there is, else the largest that there is."""
    larger = [size for size in fitting if size in addresses]
    return larger[0] if larger else next(reversed(list(addresses)), None)


def _size_of(path: str) -> str:
    file = inspect(path)
    width = str(file.width) if file is not None else ""
    return width if width in SIZES else "original"
