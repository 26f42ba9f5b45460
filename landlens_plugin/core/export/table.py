"""Rows as a CSV that says of every value exactly what it was."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Sequence
from typing import Any


def csv_bytes(columns: Sequence[str], rows: Iterable[Sequence[Any]]) -> bytes:
    """UTF-8; a text with a comma, a quote or the end of a line in it stands in quotes.

    A NUL, which readers of CSV stumble over, and halves of characters, which no encoding has, become question marks.
    """
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\r\n")
    writer.writerow(columns)
    for row in rows:
        writer.writerow([one.replace("\0", "?") if isinstance(one, str) else one for one in row])
    return text.getvalue().encode("utf-8", "replace")
