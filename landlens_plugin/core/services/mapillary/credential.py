"""An access token: where it came from, and whether it can be one at all."""

from __future__ import annotations

import dataclasses
import os
import re
from dataclasses import dataclass, field
from typing import Any, Optional, TypeVar

from ...errors import CredentialMalformed, CredentialNotSent
from ...net.redaction import bare_credential, clean_credential
from ...sentences import Sentence

ENVIRONMENT = Sentence("the environment variable MLY_TOKEN")
_CLIENT = re.compile(r"MLY\|\d+\|[A-Za-z0-9_-]+")
_WORD = re.compile(r"[A-Za-z0-9._~+/=-]+")  # what users' own tokens, and those of older days, are made of
_SHORTEST_WORD = 20

Asking = TypeVar("Asking")


class Token(str):
    """An access token that no pickle holds: one that went through a pickle is empty, see :func:`with_token`."""

    __slots__ = ()

    def __reduce__(self) -> tuple[Any, ...]:
        return Token, ()

    def __copy__(self) -> Token:
        return self

    def __deepcopy__(self, memo: object) -> Token:
        return self

    def __repr__(self) -> str:
        return "Token()"


@dataclass(frozen=True)
class Credential:
    """An access token without what stood around it, and its place, as sentences name it. The token is in no repr."""

    value: str = field(repr=False)  # and no Token: Qt would keep that as a Python object, and not as a text
    place: Sentence

    @classmethod
    def read(cls, text: Optional[str], place: Sentence) -> Optional[Credential]:
        """The token that a text holds, None if it is empty. Raises CredentialMalformed for what can be no token."""
        value = clean_credential(text)
        if value is None:
            return None
        flaw = _flaw(bare_credential(text), value)
        if flaw is not None:
            raise CredentialMalformed(place, flaw)
        return cls(value, place)

    def __reduce__(self) -> tuple[Any, ...]:
        return Credential, (Token(self.value), self.place)


def token_of_environment() -> Optional[Token]:
    """The token in ``MLY_TOKEN``, None without one. Raises CredentialMalformed."""
    found = Credential.read(os.environ.get("MLY_TOKEN"), ENVIRONMENT)
    return Token(found.value) if found else None


def with_token(request: Asking) -> Asking:
    """The request, a dataclass with a ``credential``; where it came through a pickle, with this process's own token.

    Raises CredentialNotSent without one in ``MLY_TOKEN``, and CredentialMalformed.
    """
    credential: Optional[str] = getattr(request, "credential")  # noqa: B009 - no protocol has a field of a frozen class
    if credential is None or credential:
        return request
    found = token_of_environment()
    if found is None:
        raise CredentialNotSent
    return dataclasses.replace(request, credential=found)  # type: ignore[type-var]


def _flaw(bare: str, value: str) -> Optional[Sentence]:
    """Why this is no token, in words that do not repeat it; None if Mapillary has to say.

    Mapillary has given out tokens of more than one form, so only what certainly is none is found here.
    """
    if _CLIENT.fullmatch(value):
        return None
    if re.search(r"[\"'`\u2018-\u201f]", value):
        return Sentence("there are quotes in it")
    if "://" in value:
        return Sentence("it is a web address")
    if not value.isascii():
        return Sentence("it holds characters that no token has")
    if "|" in value or value == "MLY":
        return Sentence("it is not whole (in a shell the token stands in quotes, as | means something else there)")
    if " " in bare:
        return Sentence("there are spaces in it")
    if not _WORD.fullmatch(value):
        return Sentence("it holds characters that no token has")
    if len(value) < _SHORTEST_WORD:
        return Sentence("it is too short, with {count} characters", count=len(value))
    return None
