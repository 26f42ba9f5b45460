"""Finds a token, or a part of one, in what a server sent back: in every form that can be computed from it."""

from __future__ import annotations

import base64
import functools
import re
from typing import NamedTuple
from urllib.parse import unquote

_PIECE = 8  # characters; shorter parts of a token stand in innocent text as well
_WORDS = re.compile(r"[\w.~-]+")
_RUN = re.compile(r"[\w+/=.~%|\\-]+")
_NESTED = re.compile(r"%(?:25)+")
_ESCAPE = re.compile(r"\\+(?:u00|x)([0-7][0-9a-fA-F])|&#[xX]0*([0-7][0-9a-fA-F]);|&#0*([0-9]{2,3});")
_DEEPEST = 4  # escapes of one kind inside those of another


class _Traces(NamedTuple):
    """Texts of which one stands in every form of a token, or of any 15 characters of it in a row."""

    exact: tuple[str, ...]
    folded: tuple[str, ...]  # to be looked for in lower case


def has_trace(text: str, credential: str) -> bool:
    """Whether the token or a part of it stands in the text: plain, percent-encoded, escaped, in base64 or in hex."""
    return _holds(text, _traces(credential))


def without_traces(text: str, credential: str) -> str:
    """The text with ``***`` for everything that gives the token away."""
    traces = _traces(credential)
    if not _holds(text, traces):
        return text
    cleaned = _RUN.sub(lambda run: "***" if _holds(run[0], traces) else run[0], text)
    return "***" if _holds(cleaned, traces) else cleaned


@functools.lru_cache(maxsize=4)
def _traces(credential: str) -> _Traces:
    pieces = {credential} if len(credential) >= _PIECE else set()
    for word in _WORDS.findall(credential):
        if len(word) >= _PIECE:
            pieces |= {word[start : start + _PIECE] for start in range(0, len(word) - _PIECE + 1, _PIECE)}
            pieces.add(word[-_PIECE:])
    exact = {core for piece in pieces for core in _in_base64(piece.encode())}
    folded = {form.lower() for piece in pieces for form in (piece, piece.encode().hex())}
    return _Traces(tuple(exact), tuple(folded))


def _in_base64(piece: bytes) -> set[str]:
    """The characters that stand for these bytes alone, wherever in a longer text they begin."""
    found = set()
    for before in range(3):
        padding = bytes(-(before + len(piece)) % 3)
        encoded = base64.b64encode(bytes(before) + piece + padding).decode()
        core = encoded[-(-before * 8 // 6) : (before + len(piece)) * 8 // 6]
        found |= {core, core.replace("+", "-").replace("/", "_")}
    return found


def _holds(text: str, traces: _Traces) -> bool:
    if _has_form(text, traces):
        return True
    plain = _unescaped(text)
    return plain != text and _has_form(plain, traces)


def _has_form(text: str, traces: _Traces) -> bool:
    lower = text.lower()
    return any(form in text for form in traces.exact) or any(form in lower for form in traces.folded)


def _unescaped(text: str) -> str:
    """The text without percent-encoding, however often, and without the escapes of JSON, Python and HTML."""
    for _ in range(_DEEPEST):
        plain = unquote(_NESTED.sub("%", text), errors="replace") if "%" in text else text
        if "\\" in plain or "&#" in plain:
            plain = _ESCAPE.sub(_character, plain)
        if plain == text:
            break
        text = plain
    return text.replace("\\/", "/")


def _character(found: re.Match[str]) -> str:
    return chr(int(found[3]) if found[3] else int(found[1] or found[2], 16))
