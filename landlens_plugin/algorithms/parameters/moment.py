"""The START and END parameters as milliseconds since 1970, UTC."""

from __future__ import annotations

import re
from typing import Optional

from qgis.PyQt.QtCore import QDate, QDateTime, Qt, QTime

from ...core.errors import RequestInvalid
from .given import Given

_BARE_DATE = re.compile(r"\s*\d{4}-\d{2}-\d{2}\s*")


def moment(given: Given, name: str, *, end_of_day: bool = False) -> Optional[int]:
    """The moment a parameter names; None if it is empty. Times without a zone are UTC, as the form's label says.

    With ``end_of_day`` a bare date means its last millisecond. Raises RequestInvalid for what is no date.
    """
    if not given.has(name):
        return None
    raw, value = given.raw(name), given.moment(name)
    if not value.isValid():
        raise RequestInvalid(
            "'{value}' is not a date and time. Write it as 2024-05-31 or 2024-05-31T12:00:00.", value=raw
        )
    if value.timeSpec() == Qt.TimeSpec.LocalTime:
        value = QDateTime(value.date(), value.time(), Qt.TimeSpec.UTC)
    is_bare = isinstance(raw, QDate) or (isinstance(raw, str) and _BARE_DATE.fullmatch(raw) is not None)
    if end_of_day and is_bare:
        value.setTime(QTime(23, 59, 59, 999))
    return int(value.toMSecsSinceEpoch())
