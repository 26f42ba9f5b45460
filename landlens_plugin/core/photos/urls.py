"""Addresses of photos: which are opened at all, and for how long one can be used."""

from __future__ import annotations

import re
import time
from typing import Optional
from urllib.parse import urlsplit

_FRESH_SECONDS = 600
# In the query alone. parse_qs() takes 50 us, for each of many photos.
_EXPIRY = re.compile(r"[^?#]*\?(?:[^#]*?&)??oe=([0-9A-Fa-f]{1,16})(?=[&#]|$)")


def expiry(url: str) -> Optional[int]:
    """When an address of Mapillary's expires, in Unix seconds, which its ``oe`` tells; None for other addresses."""
    found = _EXPIRY.match(url)
    return int(found[1], 16) if found else None


def is_fresh(url: str) -> bool:
    """Whether an address can still be used, for all that it tells."""
    end = expiry(url)
    return end is None or end > time.time() + _FRESH_SECONDS


def is_web_address(value: object) -> bool:
    """Whether this is an http or https address with a host; nothing else is ever opened."""
    if not isinstance(value, str):
        return False
    try:
        parts = urlsplit(value)
        return parts.scheme in ("http", "https") and bool(parts.hostname)
    except ValueError:
        return False
