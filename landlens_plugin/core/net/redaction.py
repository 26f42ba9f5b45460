"""Access tokens in text: taken out of what is shown, and taken clean out of what a user gave."""

from __future__ import annotations

import re
from typing import Optional
from urllib.parse import quote

from .traces import without_traces

_BAR = r"(?:\||%(?:25)*7C)"  # plain, or percent-encoded however often
_SCHEME = re.compile(r"\s*(?:OAuth|Bearer)\s", re.IGNORECASE)
_SECRETS = re.compile(rf"(access_token=)[^&\s\"'<>)]+|MLY{_BAR}\w+{_BAR}\w+|(OAuth )\S+", re.IGNORECASE)


def redact(text: object, credential: Optional[str] = None) -> str:
    """``text`` with every token taken out: what looks like one, and ``credential`` and its parts in any form."""
    cleaned = str(text)
    if credential:
        for form in {credential, quote(credential, safe=""), quote(credential, safe="").lower()}:
            cleaned = cleaned.replace(form, "***")
    cleaned = _SECRETS.sub(lambda found: f"{found[1] or found[2] or ''}***", cleaned)
    return without_traces(cleaned, credential) if credential else cleaned


def clean_credential(value: Optional[str]) -> Optional[str]:
    """The token without white space around or inside it, quotes around it and a scheme before it; None if nothing is
    left.

    A newline in a token makes the HTTP library raise an error that prints the token.
    """
    return "".join(bare_credential(value).split()) or None


def bare_credential(value: Optional[str]) -> str:
    """The same with the white space inside it, which tells a sentence from a token that was broken by a newline."""
    unquoted = (value or "").strip().strip("\"'\u2018\u2019\u201c\u201d")
    return _SCHEME.sub("", unquoted).strip()
