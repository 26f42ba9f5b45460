"""Text that may be shown to anybody: without tokens, passwords, signed addresses and the name of the user's folder."""

from __future__ import annotations

import re
from collections.abc import Iterable
from pathlib import Path

from ..core.net.redaction import redact

HIDDEN = "***"
_SHORTEST = 4  # characters; a shorter secret stands in innocent words, and is found by what stands around it alone

_ENCODED = r"%(?:25)*"  # a percent sign, percent-encoded however often
_BAR = rf"(?:\||{_ENCODED}7C)"
# A token that nobody knows here, also where a line ends within it.
_TOKEN = re.compile(rf"M\s*L\s*Y\s*{_BAR}[\s\d]*(?:{_BAR}\s*[\w-]*(?:\s*\n\s*[0-9a-f]+\b)*)?", re.IGNORECASE)
# Before the host of an address: the name and password of whoever asks, which may hold an @ themselves.
_LOGIN = re.compile(rf"((?::|{_ENCODED}3A)(?:/|{_ENCODED}2F){{2}})\S*(?:@|{_ENCODED}40)", re.IGNORECASE)
# Behind the path of an address: its values, which are what signs it.
_VALUES = re.compile(rf"(\?|{_ENCODED}3F)[\w.~%\[\]-]+?(?:=|{_ENCODED}3D)[^\s\"'<>]*", re.IGNORECASE)
# Where Python breaks a long text into two, between words: in the text itself, and in one that is quoted in another.
_BREAKS = (
    re.compile(r"(?:(?<=\s)|(?<=\\n))\\*[\"'][ \t]*\r?\n[ \t]*\\*[\"']"),
    re.compile(r"(?<=\s)\\*[\"'][ \t]*\\+n[ \t]*\\*[\"']"),
)
# The name of a value that opens something, as databases, settings, headers and Python write it, and how it begins.
_NAME = re.compile(
    r"(?:pass(?:word|wd|phrase)?|pwd|secret|token|api_?key|signature)\w*(?:\\*[\"'])?\s*(?:=|:(?!//))\s*"
    r"(?P<slashes>\\*)(?P<quote>[\"']?)(?=\S)|"
    r"authorization\W{1,4}(?:\w+ )?(?=\S)",
    re.IGNORECASE,
)
# The folder of whoever works here: its name has spaces on two systems, and ends with the path where it has.
_HOME = re.compile(
    r"/home/[^\\/\s\"'<>|:]+|(?:/Users/|\b[A-Z]:(?:\\+|/)Users(?:\\+|/))"
    r"(?:[^\\/\n\"'<>|:]+(?=[\\/])|[^\\/\s\"'<>|:]+)"
)


def without_secrets(text: str, secrets: Iterable[str] = (), home: str = "") -> str:
    """``text`` with ``***`` for what gives access to anything, and ``~`` for the user's folder.

    ``secrets`` are those that are known here: tokens and passwords. They go in whatever form they stand in. Of others
    goes what looks like one, and rather too much than too little.
    """
    for secret in sorted({one for one in secrets if len(one) >= _SHORTEST}, key=len, reverse=True):
        text = redact(_spread(secret).sub(HIDDEN, text), secret)
    for folder in {home, str(Path.home())}:
        if len(Path(folder).parts) > 1:
            text = re.sub(rf"{_spread(folder).pattern}(?!\w)", "~", text)
    for broken in _BREAKS:
        text = broken.sub("", text)
    text = _without_named(text)  # first, as its quotes must stand as they were written
    text = redact(_TOKEN.sub(HIDDEN, text))
    text = _LOGIN.sub(lambda found: f"{found[1]}{HIDDEN}@", text)
    text = _VALUES.sub(lambda found: f"{found[1]}{HIDDEN}", text)
    return _HOME.sub("~", text)


def _without_named(text: str) -> str:
    """The text without values that are named as secrets."""
    kept, place = [], 0
    while found := _NAME.search(text, place):
        kept += [text[place : found.end()], HIDDEN]
        place = _end_of_value(text, found)
    return "".join([*kept, text[place:]])


def _end_of_value(text: str, found: re.Match[str]) -> int:
    """Where a value ends: at its closing quote, else at the next white space."""
    start, quote = found.end(), found["quote"]
    if not quote:
        return _match_end(r"\S*", text, start)
    # Quotes within a value are escaped once more than what opens it, or somebody forgot to, and the word goes on. One
    # behind a backslash of the value's own looks like the first: then more goes than need be.
    for closing in re.compile(rf"(\\*){quote}(?!\w)").finditer(text, start):
        if len(closing[1]) == len(found["slashes"]):
            return closing.end()
    return _match_end(r"[^\n]*", text, start)


def _match_end(pattern: str, text: str, start: int) -> int:
    found = re.compile(pattern).match(text, start)
    return found.end() if found else start


def _spread(secret: str) -> re.Pattern[str]:
    """Finds a text also where lines end within it, or where it is percent-encoded or its quotes are escaped."""
    return re.compile(r"\s*".join(_forms(one) for one in secret if not one.isspace()))


def _forms(character: str) -> str:
    if character.isalnum() and character.isascii():
        return character
    encoded = "".join(f"{_ENCODED}{byte:02X}" for byte in character.encode())
    return rf"(?:\\*{re.escape(character)}|(?i:{encoded}))"
