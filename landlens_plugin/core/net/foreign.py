"""Reads numbers and JSON that somebody else wrote: whatever stands there is a plain value or nothing.

Python's own readers are no help with such text: ``str.isdigit()`` takes "²", ``int()`` takes "1_0" and refuses a number
of 5,000 digits, and a megabyte of JSON can fill a hundred of memory.
"""

from __future__ import annotations

import json
import math
import re
from collections.abc import Iterator
from typing import Any, Optional

MOST_ID = 2**63 - 1  # what a tile, a layer and numpy can hold
# Fifty images with all fields and a thousand detections each have a third of it, and it takes some 50 MB of memory.
MOST_VALUES = 400_000
_DEEPEST = 64
_WHOLE = re.compile(r"[0-9]{1,20}")


class TooManyValues(ValueError):
    """JSON that would take far more memory than any answer that is meant well."""


def whole_number(text: object, most: int = MOST_ID) -> Optional[int]:
    """The number that a text of plain digits stands for, 0 to ``most``; None for anything else."""
    if not isinstance(text, str) or not _WHOLE.fullmatch(text):
        return None
    number = int(text)
    return number if number <= most else None


def real_number(value: object) -> Optional[float]:
    """A finite number, also where it is written as text; None for anything else."""
    try:
        number = float(value)  # type: ignore[arg-type]
    except (ValueError, TypeError, OverflowError):
        return None
    return number if math.isfinite(number) else None


def parsed_json(content: bytes) -> Any:
    """What JSON says; None for what is no JSON, or nested deeper than anything that is meant well.

    Raises TooManyValues before they are made.
    """
    if sum(content.count(mark) for mark in (b",", b"[", b"{")) > MOST_VALUES:
        raise TooManyValues
    try:
        parsed = json.loads(content, parse_int=_integer)
        return parsed if sum(1 for _ in _levels(parsed)) <= _DEEPEST else None
    except (ValueError, RecursionError):
        return None


def texts_of(parsed: Any) -> list[str]:
    """Every text and integer of parsed JSON, keys too, as text."""
    return [
        str(one)
        for level in _levels(parsed)
        for values in level
        for one in ((*values, *values.values()) if isinstance(values, dict) else values)
        if isinstance(one, (str, int))
    ]


def _levels(parsed: Any) -> Iterator[list[Any]]:
    """The lists and objects of parsed JSON, level by level and without recursion, one level beyond the deepest."""
    level = [parsed] if isinstance(parsed, (dict, list)) else []
    depth = 0
    while level and depth <= _DEEPEST:
        yield level
        depth += 1
        level = [
            one
            for values in level
            for one in (values.values() if isinstance(values, dict) else values)
            if isinstance(one, (dict, list))
        ]


def _integer(text: str) -> float:
    """An integer as it stands; one that nothing could hold as a float, at no cost that grows with its square."""
    return int(text) if len(text) <= 20 else float(text)
