"""Reads what an answer means. The HTTP status does not classify Mapillary's errors; the code in the body does."""

from __future__ import annotations

import json
import math
from collections.abc import Mapping
from datetime import datetime, timezone
from email.utils import parsedate_to_datetime
from typing import Any, Optional

from .details import storable
from .errors import (
    AddressBlocked,
    CredentialRejected,
    ImageGone,
    RateLimited,
    TileUnreadable,
    TooMuchData,
    Transient,
)
from .service import redact
from .transport import Answer

_LIMIT_CODES = (4, 17, 613)


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
    _raise_coded_error(answer, credential)
    if answer.status in (401, 403):
        raise TileUnreadable(f"the tile server refused the request (HTTP {answer.status})")
    raise Transient(f"the tile server answered HTTP {answer.status}", retry_after(answer.headers))


def check_entities(answer: Answer, credential: Optional[str] = None) -> dict[str, Any]:
    """The JSON object of a Graph API answer. Raises the error that the answer stands for."""
    _raise_coded_error(answer, credential)
    parsed = _json(answer.body)
    if answer.status == 200 and isinstance(parsed, dict):
        return parsed
    raise Transient(f"the Graph API answered HTTP {answer.status} without usable JSON", retry_after(answer.headers))


def _raise_coded_error(answer: Answer, credential: Optional[str]) -> None:
    """Raise what ``error.code`` says; return if the answer holds no such code."""
    if answer.status == 429:
        raise RateLimited("too many requests", retry_after(answer.headers))
    parsed = _json(answer.body) if answer.body[:1] in (b"{", b" ", b"\n") else None
    error = parsed.get("error") if isinstance(parsed, dict) else None
    if not isinstance(error, dict):
        return
    code, subcode = error.get("code"), error.get("error_subcode")
    said = storable(redact(error.get("message") or "no reason given", credential))[:200]
    if code == 190:
        raise CredentialRejected(said)
    if code in _LIMIT_CODES:
        raise RateLimited("the app's request limit is reached", retry_after(answer.headers))
    if code == 100 and subcode == 33:
        raise ImageGone("the image was deleted or is private")
    if code == 1:
        raise TooMuchData(said)
    raise Transient(f"{said} (code {code})", retry_after(answer.headers))


def _json(body: bytes) -> Any:
    try:
        return json.loads(body)
    except (ValueError, RecursionError):
        return None


def retry_after(headers: Mapping[str, str]) -> Optional[float]:
    """Seconds that a Retry-After header asks for, as a number or a date; None without one. At most an hour."""
    value = headers.get("retry-after", "").strip()
    if not value:
        return None
    try:
        seconds = float(value)
    except ValueError:
        try:
            seconds = (parsedate_to_datetime(value) - datetime.now(timezone.utc)).total_seconds()
        except (ValueError, TypeError):
            return None
    return None if math.isnan(seconds) else min(max(seconds, 0.0), 3600.0)
