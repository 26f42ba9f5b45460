"""One pooled ``requests`` session for a run, and what every request has in common: limits, time-outs, redaction."""

from __future__ import annotations

import contextlib
import io
import zlib
from collections.abc import Iterable, Iterator, Mapping
from contextlib import AbstractContextManager
from dataclasses import dataclass
from typing import Any, Optional, Union
from urllib.parse import urlsplit

import requests

from ..errors import Cancelled, ImageUnavailable, ItemError, LandLensError, Transient
from ..net.redaction import redact
from ..run.parallel import Wire
from ..run.stop import Stop
from ..sentences import Sentence
from .connections import StoppableAdapter
from .foreign import whole_number
from .retry import Patience
from .settings import Network

CONNECT_SECONDS = 15.0
_CHUNK_BYTES = 64 * 1024
# The errors of the HTTP libraries and of Python that tell their reason by their name alone.
_REASONS = {
    "IncompleteRead": Sentence("it ended in the middle of the answer"),
    **dict.fromkeys(("RemoteDisconnected", "BadStatusLine"), Sentence("the server closed it without an answer")),
    **dict.fromkeys(("TimeoutError", "timeout"), Sentence("no answer in time")),
    "gaierror": Sentence("the host's address could not be found"),
}
_PROXY_HELP = Sentence("Check its address, user name and password in QGIS under Settings > Options > Network")


@dataclass(frozen=True)
class Answer:
    """What came back. Header names are case-insensitive; the body is whole and decoded from Content-Encoding."""

    status: int
    headers: Mapping[str, str]
    body: bytes

    @property
    def content_type(self) -> str:
        """Media type without parameters, in lower case."""
        return self.headers.get("content-type", "").split(";")[0].strip().lower()


class Transport:
    """Sends GET requests from any thread. Closing it, or stopping the run, ends every connection.

    All that a run sends, of whatever kind, shares the places on its ``wire``, as many as ``connections``. Who lives on
    after what ends a run brings a wire that nothing cuts.
    """

    def __init__(
        self,
        stop: Stop,
        network: Optional[Network] = None,
        connections: int = 10,
        patience: Optional[Patience] = None,
        wire: Optional[AbstractContextManager[Any]] = None,
    ) -> None:
        self.stop = stop
        self.wire: AbstractContextManager[Any] = wire or Wire(connections)
        self._network = network or Network()
        patience = patience or Patience()
        self._timeout = (CONNECT_SECONDS, patience.silence)
        self._session = requests.Session()
        self._session.trust_env = self._network.proxies is None
        self._session.headers["User-Agent"] = self._network.user_agent
        # All that is unpacked here: what `requests` would add may turn a kilobyte into gigabytes in one go.
        self._session.headers["Accept-Encoding"] = "gzip"
        # Nothing to add, said aloud: else `requests` looks into ~/.netrc, whose password would replace the token.
        self._session.auth = lambda request: request
        self._ways: dict[tuple[Any, ...], Mapping[str, Any]] = {}
        adapter = StoppableAdapter(stop, connections, patience.drip)
        self._session.mount("http://", adapter)
        self._session.mount("https://", adapter)

    def close(self) -> None:
        """Close every pooled connection."""
        self._session.close()

    def get(self, url: str, *, headers: Optional[Mapping[str, str]] = None, most_bytes: int) -> Answer:
        """The whole answer to a GET. Redirects are answers, not followed.

        Raises Transient for what another try may mend (time-out, reset, cut body), TooLarge, NetworkUnusable, and
        Cancelled when the run was stopped. No message holds a token.
        """
        with self.open(url, headers=headers) as response:
            if response.status_code == 407:
                raise ProxyRefused
            body = io.BytesIO()  # and not a list of pieces, which would be there twice while it is joined
            body.writelines(self.chunks(response, most_bytes))
            return Answer(response.status_code, response.headers, body.getvalue())

    def open(self, url: str, *, headers: Optional[Mapping[str, str]] = None) -> requests.Response:
        """A response whose body is still to be read by :meth:`chunks`. The caller closes it."""
        if self.stop.is_set():
            raise Cancelled
        with self._translated(url):
            request = self._session.prepare_request(requests.Request("GET", url, headers))
            # By the adapter itself, which sends and no more: a session would read a redirect's body, however long.
            adapter = self._session.get_adapter(url)
            return adapter.send(request, timeout=self._timeout, **self._way_to(url))

    def _way_to(self, url: str) -> Mapping[str, Any]:
        """Proxies and certificates for an address. The environment is asked once a host: that takes half as long as
        a request.
        """
        direct = self._network.direct(url)
        key = (direct, *urlsplit(url)[:2])
        if key not in self._ways:
            proxies = {} if direct else dict(self._network.proxies or {})
            self._ways[key] = self._session.merge_environment_settings(url, proxies, True, self._network.verify, None)
        return self._ways[key]

    def chunks(self, response: requests.Response, most_bytes: int) -> Iterator[bytes]:
        """The body in pieces, unpacked. Raises Transient if it is cut or all but stands still, TooLarge if it never
        ends or unpacks to more than that, ItemError if it is packed in a way that was not asked for.
        """
        total = 0
        for chunk in self._unpacked(response):
            total += len(chunk)
            if total > most_bytes:
                raise TooLarge(most_bytes)
            if self.stop.is_set():
                raise Cancelled
            yield chunk
        if self.stop.is_set():
            raise Cancelled

    def _unpacked(self, response: requests.Response) -> Iterator[bytes]:
        packing = response.headers.get("content-encoding", "").strip().lower()
        if packing in ("", "identity"):
            return self._received(response)
        if packing in ("gzip", "x-gzip"):
            return _unzipped(self._received(response))
        raise ItemError("the answer is packed in a way that was not asked for, and was not unpacked")

    def _received(self, response: requests.Response) -> Iterator[bytes]:
        """The body as it comes, all of what Content-Length announces."""
        expected = whole_number(response.headers.get("content-length"))
        received = 0
        with self._translated(response.url):
            for piece in response.raw.stream(_CHUNK_BYTES, decode_content=False):
                received += len(piece)
                yield piece
        if expected is not None and received < expected:
            raise Transient("the answer was cut short")

    @contextlib.contextmanager
    def _translated(self, url: str) -> Iterator[None]:
        """Turns every error of the HTTP libraries into one of ours: which they raise over an odd answer depends on
        their version, and nothing that a server sends may end a run.
        """
        try:
            yield
        except (ItemError, LandLensError):
            raise
        except Exception as error:  # noqa: BLE001 - see above
            raise self._translate(url, error) from None

    def _translate(self, url: str, error: Exception) -> Exception:
        """The error of the HTTP library as one of ours: without the address, which holds the token."""
        if self.stop.is_set():
            return Cancelled()
        host = _host(url)
        if isinstance(error, requests.exceptions.ProxyError):
            if " 407 " in str(error):
                return ProxyRefused()
            return Transient("the proxy did not let the request to {host} through. {help}", host=host, help=_PROXY_HELP)
        if isinstance(error, requests.exceptions.SSLError):
            kind = NetworkUnusable if "CERTIFICATE_VERIFY_FAILED" in str(error) else Transient
            untrusted = Sentence(
                "no trusted connection to {host} ({reason}). If your network has certificates of its own, "
                "add its authority in QGIS under Settings > Options > Authentication > Manage Certificates",
                host=host,
                reason=_innermost(error),
            )
            return kind(untrusted.template, **untrusted.values)
        if isinstance(error, requests.exceptions.InvalidSchema) and "SOCKS" in str(error):
            return NetworkUnusable("this QGIS cannot use a SOCKS proxy, as its Python lacks PySocks. Set an HTTP proxy")
        if isinstance(error, requests.Timeout):
            return Transient("{host} did not answer in time", host=host)
        if isinstance(error, ValueError) and not isinstance(error, requests.ConnectionError):  # InvalidURL and others
            return ImageUnavailable("the address is not a valid web address")
        return Transient("the connection to {host} failed ({reason})", host=host, reason=_innermost(error))


class NetworkUnusable(ItemError):
    """The way out is shut, and another try would not open it. ``str()`` ends with what to do, without a full stop."""


class ProxyRefused(NetworkUnusable):
    """The proxy wants another user name or password."""

    def __init__(self) -> None:
        super().__init__("the proxy refused (HTTP 407). {help}", help=_PROXY_HELP)


class TooLarge(ItemError):
    """A body that passes the stated bound: refused before it fills memory or disk."""

    def __init__(self, most_bytes: int) -> None:
        super().__init__("the answer is larger than {size} MB, the most that is read", size=most_bytes // 2**20)


def _unzipped(pieces: Iterable[bytes]) -> Iterator[bytes]:
    """What one gzip holds, in pieces of the usual size, however much it unpacks to."""
    unzip = zlib.decompressobj(wbits=zlib.MAX_WBITS | 16)
    began = False
    try:
        for piece in pieces:
            began = True
            rest = piece
            while rest and not unzip.eof:
                yield unzip.decompress(rest, _CHUNK_BYTES)
                rest = unzip.unconsumed_tail
        yield unzip.flush()
    except zlib.error as error:
        raise Transient("the answer is not valid gzip ({reason})", reason=str(error)) from None
    if began and not unzip.eof:
        raise Transient("the answer was cut short")


def _host(url: str) -> Union[str, Sentence]:
    host = None
    with contextlib.suppress(ValueError):
        host = urlsplit(url).hostname
    return host or Sentence("the server")


def _innermost(error: BaseException) -> Union[str, Sentence]:
    """The reason of the first cause, which says more than the layers of wrapping around it."""
    while True:
        cause = error.__cause__ or error.__context__ or getattr(error, "reason", None)
        if not isinstance(cause, BaseException) or cause is error:
            break
        error = cause
    if reason := getattr(error, "strerror", None):
        return redact(reason)
    return _REASONS.get(type(error).__name__) or Sentence("what came is not what a web server sends")
