"""Reads what an answer means. The HTTP status does not classify Mapillary's errors; the code in the body does."""

from __future__ import annotations

import time
from collections.abc import Mapping
from email.utils import mktime_tz, parsedate_tz
from typing import Any, Optional

from ...errors import AddressBlocked, CredentialRejected, ImageGone, RateLimited, TileRefused, TooMuchData, Transient
from ...net.foreign import MOST_VALUES, TooManyValues, parsed_json, real_number, texts_of
from ...net.redaction import redact
from ...net.traces import has_trace
from ...net.transport import Answer
from ...sentences import Sentence
from .fields import storable
from .limits import LONGEST_RETRY_AFTER

_LIMIT_CODES = (4, 17, 613)
_OUTAGE_CODES = (2, -2)
_REFUSING = (400, 413, 414, 422, 431)  # what a server says of a request that is wrong or too long
_BEFORE_JSON = b"\xef\xbb\xbf \t\r\n"
_LONGEST_DATE = 64  # characters


def check_tile(answer: Answer, credential: Optional[str] = None) -> bytes:
    """The body of a tile, b"" for an empty one. Raises the error that the answer stands for.

    A 404 is no empty tile: it was measured on a populated one and went away the next day.
    """
    if 300 <= answer.status < 400:
        raise AddressBlocked
    if answer.status in (200, 204) and answer.content_type in ("text/html", "application/xhtml+xml"):
        raise AddressBlocked
    if answer.status == 204:
        return b""
    if answer.status == 200:
        if answer.body[:64].lstrip()[:1] == b"<":  # HTML or XML under any name; a tile begins with 0x1a or 1f 8b
            if b"<html" in answer.body[:2048].lower():
                raise AddressBlocked
            raise Transient("the answer was not a tile")
        return answer.body
    _raise_coded_error(answer, _parsed(answer, credential), credential)
    if answer.status in (401, 403):
        raise TileRefused("the tile server refused the request (HTTP {status})", status=answer.status)
    raise Transient("the tile server answered HTTP {status}", retry_after(answer.headers), status=answer.status)


def check_entities(answer: Answer, credential: Optional[str] = None) -> dict[str, Any]:
    """The JSON object of a Graph API answer. Raises the error that the answer stands for."""
    parsed = _parsed(answer, credential)
    _raise_coded_error(answer, parsed, credential)
    if answer.status == 200 and isinstance(parsed, dict):
        return parsed
    raise Transient(
        "the Graph API answered HTTP {status} without usable JSON",
        retry_after(answer.headers),
        status=answer.status,
        refused=answer.status in _REFUSING,
    )


def _raise_coded_error(answer: Answer, parsed: Any, credential: Optional[str]) -> None:
    """Raise what ``error.code`` says; return if the answer holds no such code."""
    if answer.status == 429:
        raise RateLimited("too many requests", retry_after(answer.headers))
    error = parsed.get("error") if isinstance(parsed, dict) else None
    if not isinstance(error, dict):
        return
    code, subcode = error.get("code"), error.get("error_subcode")
    message = error.get("message")
    said = storable(redact(message, credential))[:200] if message else Sentence("no reason given")
    if code == 190:
        raise CredentialRejected(said)
    if code in _LIMIT_CODES:
        raise RateLimited("the app's request limit is reached", retry_after(answer.headers))
    if code == 100 and subcode == 33:
        raise ImageGone("the image was deleted or is private")
    if code == 1:
        raise TooMuchData("{said}", said=said)
    refused = code not in _OUTAGE_CODES and (type(code) is int or answer.status in _REFUSING)
    raise Transient(
        "{said} (code {code})",
        retry_after(answer.headers),
        refused=refused,
        is_outage=code == 2,
        said=said,
        code=storable(str(code))[:20],
    )


def _parsed(answer: Answer, credential: Optional[str]) -> Any:
    """The JSON of an answer without any trace of the token; None for anything else. Raises TooMuchData."""
    if not answer.body[:64].lstrip(_BEFORE_JSON).startswith((b"{", b"[")):
        return None
    try:
        parsed = parsed_json(answer.body)
    except TooManyValues:
        raise TooMuchData(
            "the answer holds more than {most:,} values, the most that are read", most=MOST_VALUES
        ) from None
    if credential and has_trace("\n".join(texts_of(parsed)), credential):
        _take_out(parsed, credential)
    return parsed


def _take_out(parsed: Any, credential: str) -> None:
    """Redact every text inside, keys too."""

    def clean(one: Any) -> Any:
        if type(one) is int and has_trace(str(one), credential):
            return None
        return redact(one, credential) if isinstance(one, str) else one

    waiting = [parsed]
    while waiting:
        one = waiting.pop()
        if isinstance(one, dict):
            items = [(clean(key), clean(value)) for key, value in one.items()]
            one.clear()
            one.update(items)
            waiting += one.values()
        elif isinstance(one, list):
            one[:] = map(clean, one)
            waiting += one


def retry_after(headers: Mapping[str, str]) -> Optional[float]:
    """Seconds that a Retry-After header asks for, as a number or a date; None without one. At most an hour."""
    value = headers.get("retry-after", "").strip()
    seconds = real_number(value)
    if seconds is None and len(value) <= _LONGEST_DATE:
        try:
            parts = parsedate_tz(value)
            seconds = mktime_tz(parts) - time.time() if parts else None
        except (ValueError, TypeError, OverflowError, LookupError):
            return None
    return None if seconds is None else min(max(seconds, 0.0), LONGEST_RETRY_AFTER)


def usage(headers: Mapping[str, str]) -> Optional[float]:
    """The highest percentage in an ``x-app-usage`` header; None when there is none or it cannot be read."""
    try:
        told = parsed_json(headers.get("x-app-usage", "").encode())
    except TooManyValues:
        return None
    numbers = [real_number(value) for value in told.values()] if isinstance(told, dict) else []
    return max((number for number in numbers if number is not None), default=None)
