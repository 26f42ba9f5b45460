"""One pooled ``requests`` session for a run, and what every request has in common: limits, time-outs, redaction."""

from __future__ import annotations

import io
import zlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Optional
from urllib.parse import urlsplit

import requests

from .connections import StoppableAdapter
from .errors import Cancelled, ImageUnavailable, ItemError, Transient
from .network import Network
from .service import redact
from .stop import Stop

CONNECT_SECONDS = 15.0
READ_SECONDS = 60.0
_CHUNK_BYTES = 64 * 1024
_PROXY_HELP = "Check its address, user name and password in QGIS under Settings > Options > Network"


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
    """Sends GET requests from any thread. Closing it, or stopping the run, ends every connection."""

    def __init__(self, stop: Stop, network: Optional[Network] = None, connections: int = 10) -> None:
        self.stop = stop
        self._network = network or Network()
        self._session = requests.Session()
        self._session.trust_env = self._network.proxies is None
        self._session.headers["User-Agent"] = self._network.user_agent
        # Nothing to add, said aloud: else `requests` looks into ~/.netrc, whose password would replace the token.
        self._session.auth = lambda request: request
        self._ways: dict[tuple[Any, ...], Mapping[str, Any]] = {}
        adapter = StoppableAdapter(stop, connections)
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
                raise NetworkUnusable(f"the proxy refused (HTTP 407). {_PROXY_HELP}")
            body = io.BytesIO()  # and not a list of pieces, which would be there twice while it is joined
            body.writelines(self.chunks(response, most_bytes))
            return Answer(response.status_code, response.headers, body.getvalue())

    def open(self, url: str, *, headers: Optional[Mapping[str, str]] = None) -> requests.Response:
        """A response whose body is still to be read by :meth:`chunks`. The caller closes it."""
        if self.stop.is_set():
            raise Cancelled
        try:
            request = self._session.prepare_request(requests.Request("GET", url, headers))
            timeout = (CONNECT_SECONDS, READ_SECONDS)
            return self._session.send(request, timeout=timeout, allow_redirects=False, **self._way_to(url))
        except (requests.RequestException, OSError, ValueError) as error:
            raise self._translate(url, error) from None

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
        """The body in pieces. Raises Transient if it is cut or all but stands still, TooLarge if it never ends."""
        expected = _expected_bytes(response)
        total = 0
        try:
            for chunk in response.iter_content(_CHUNK_BYTES):
                total += len(chunk)
                if total > most_bytes:
                    raise TooLarge(most_bytes)
                if self.stop.is_set():
                    raise Cancelled
                yield chunk
        except (requests.RequestException, OSError, zlib.error) as error:
            raise self._translate(response.url, error) from None
        if expected is not None and response.raw.tell() < expected:
            raise Transient("the answer was cut short")
        if self.stop.is_set():
            raise Cancelled

    def _translate(self, url: str, error: Exception) -> Exception:
        """The error of the HTTP library as one of ours: without the address, which holds the token."""
        if self.stop.is_set():
            return Cancelled()
        host = urlsplit(url).hostname
        if isinstance(error, requests.exceptions.ProxyError):
            if " 407 " in str(error):
                return NetworkUnusable(f"the proxy refused (HTTP 407). {_PROXY_HELP}")
            return Transient(f"the proxy did not let the request to {host} through. {_PROXY_HELP}")
        if isinstance(error, requests.exceptions.SSLError):
            kind = NetworkUnusable if "CERTIFICATE_VERIFY_FAILED" in str(error) else Transient
            return kind(
                f"no trusted connection to {host} ({_innermost(error)}). If your network has certificates of its own, "
                "add its authority in QGIS under Settings > Options > Authentication > Manage Certificates"
            )
        if isinstance(error, requests.exceptions.InvalidSchema) and "SOCKS" in str(error):
            return NetworkUnusable("this QGIS cannot use a SOCKS proxy, as its Python lacks PySocks. Set an HTTP proxy")
        if isinstance(error, requests.Timeout):
            return Transient(f"{host} did not answer in time")
        if isinstance(error, ValueError) and not isinstance(error, requests.ConnectionError):  # InvalidURL and others
            return ImageUnavailable("the address is not a valid web address")
        return Transient(f"the connection to {host} failed ({_innermost(error)})")


class NetworkUnusable(ItemError):
    """The way out is shut, and another try would not open it. ``str()`` ends with what to do, without a full stop."""


class TooLarge(ItemError):
    """A body that passes the stated bound: refused before it fills memory or disk."""

    def __init__(self, most_bytes: int) -> None:
        super().__init__(f"the answer is larger than {most_bytes // 2**20} MB, the most that is read")


def _expected_bytes(response: requests.Response) -> Optional[int]:
    length = response.headers.get("content-length", "")
    return int(length) if length.isdigit() else None


def _innermost(error: BaseException) -> str:
    """The kind and reason of the first cause, which says more than the layers of wrapping around it."""
    while True:
        cause = error.__cause__ or error.__context__ or getattr(error, "reason", None)
        if not isinstance(cause, BaseException) or cause is error:
            break
        error = cause
    reason = getattr(error, "strerror", None) or type(error).__name__
    return redact(reason)
