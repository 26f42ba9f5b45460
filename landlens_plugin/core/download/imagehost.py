"""Gets one photo from an image host into a file. The token never goes there."""

from __future__ import annotations

import dataclasses
from urllib.parse import urljoin, urlsplit

from ..errors import ImageUnavailable, RateLimited, Transient
from ..net.pacing import Pacer
from ..net.retry import Patience, attempt
from ..net.transport import Transport
from ..photos.files import extension_of, is_whole
from ..photos.urls import is_web_address
from ..services.mapillary.answers import retry_after
from .hosts import HostPaused, Hosts

MOST_BYTES = 256 * 2**20  # panorama originals have 13 MB
_MOST_REDIRECTS = 5
_HEADERS = {"Accept": "image/jpeg,image/*"}


class AddressExpired(ImageUnavailable):
    """The host refuses the address: a fresh one may do."""


def save_in_turn(
    transport: Transport, hosts: Hosts, pacer: Pacer, patience: Patience, url: str, path: str, limited: int = 0
) -> str:
    """As :func:`save`, tried again, on the wire; the extension. A limit pauses its host, and none is waited for.

    ``limited`` is how often the host asked to slow down over this image. Raises HostPaused as well, and RateLimited.
    """

    def get() -> str:
        if hosts.left(url):  # since it waited for the wire
            raise HostPaused
        try:
            return save(transport, url, path)[1]
        except RateLimited as limit:
            hosts.pause(url, patience.pause_after(limit, limited + 1))
            raise

    return attempt(get, transport.stop, pacer, dataclasses.replace(patience, limited_tries=1))


def save(transport: Transport, url: str, path: str) -> tuple[int, str]:
    """Write the image at ``url`` to ``path``; its size in bytes and its extension by content.

    Raises Transient (another try may do), AddressExpired, ImageUnavailable, Cancelled, and OSError of the file.
    """
    if not is_web_address(url):
        raise _no_address()
    scheme = urlsplit(url).scheme
    for _ in range(_MOST_REDIRECTS + 1):
        with transport.open(url, headers=_HEADERS) as response:
            status = response.status_code
            if status in (301, 302, 303, 307, 308):
                url = _target(url, response.headers.get("location", ""))
                if not is_web_address(url) or urlsplit(url).scheme != scheme:
                    raise ImageUnavailable("the image host redirects to an address that is not followed")
                continue
            if status in (401, 403, 404, 410):
                raise AddressExpired("the image host answered HTTP {status}", status=status)
            if status == 429:
                raise RateLimited("the image host asks to slow down", retry_after(response.headers))
            if status != 200:
                raise Transient("the image host answered HTTP {status}", retry_after(response.headers), status=status)
            head, tail, length = b"", b"", 0
            with open(path, "wb") as file:
                for chunk in transport.chunks(response, MOST_BYTES):
                    file.write(chunk)
                    length += len(chunk)
                    head = head if len(head) >= 12 else (head + chunk)[:12]
                    tail = (tail + chunk)[-64:]
        extension = extension_of(head)
        if extension is None:
            raise Transient("what came is not an image") if length else Transient("nothing came")
        if not is_whole(head, tail, length):
            raise Transient("the image was cut short")
        return length, extension
    raise ImageUnavailable("the image host redirects more than {most} times", most=_MOST_REDIRECTS)


def _target(url: str, location: str) -> str:
    """Where a redirect leads. Raises ImageUnavailable for what is no address."""
    try:
        return urljoin(url, location)
    except ValueError:
        raise _no_address() from None


def _no_address() -> ImageUnavailable:
    return ImageUnavailable("the address is not a valid web address")
