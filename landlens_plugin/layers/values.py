"""One value of a feature by its meaning, whatever the type that a file format or a spreadsheet kept it in.

None is what a value does not tell: a guess would end up in photos, and a wrong id in a wrong photo.
"""

from __future__ import annotations

import math
import re
from datetime import datetime, timedelta, timezone
from typing import Any, Optional

from qgis.PyQt.QtCore import QDate, QDateTime, Qt

from ..core.sentences import Sentence

_NO = frozenset("0 f false n no off falsch nein faux non falso no não nao onwaar nee".split())
_YES = frozenset("1 t true y yes on wahr ja vrai oui verdadero verdadeiro vero si sí sim waar".split())
_EXACT = 2**53  # from here on a real number stands for several integers

_DIGITS = re.compile(r"[0-9]+")
_DIGITS_AND_ZEROS = re.compile(r"([0-9]+)[.,](0+)")
_GROUPED = re.compile(r"[0-9]{1,3}(?:([.,' \u00a0\u202f])[0-9]{3})(?:\1[0-9]{3})*")
_ROUNDED = re.compile(r"[0-9]+(?:[.,][0-9]*)?[eE]\+?[0-9]+")
_MOMENT = re.compile(
    r"([0-9]{4})[-/.:]([0-9]{1,2})[-/.:]([0-9]{1,2})"
    r"(?:[T ]+([0-9]{1,2}):([0-9]{2})(?::([0-9]{2})(?:[.,]([0-9]{1,9}))?)?)?"
    r"\s*(?:(Z|UTC|GMT)|([+-])([0-9]{2})(?::?([0-9]{2}))?)?",
    re.IGNORECASE,
)
_EPOCH = datetime(1970, 1, 1, tzinfo=timezone.utc)
_EARLIEST_MILLISECONDS = 10**11  # 1973; as seconds it is the year 5138
_EARLIEST_SECONDS = 10**8

LOST_DIGITS = Sentence(
    "the id is kept as a rounded number, which has lost its last digits: read it as text where the layer comes from"
)
TWO_READINGS = Sentence(
    "the id can be read in two ways, as its point or comma may part thousands or decimals: keep ids as text"
)


def text(value: Any) -> Optional[str]:
    """Text; a number without its empty decimals. None for nothing at all."""
    if isinstance(value, float) and value.is_integer() and abs(value) < _EXACT:
        value = int(value)
    return None if value is None or str(value) == "" else str(value)


def real(value: Any) -> Optional[float]:
    """A finite number. Of points and commas in a text the last is the decimal one."""
    if isinstance(value, bool):
        return None
    if isinstance(value, str):
        value = value.strip().rstrip("°").strip().replace("\u2212", "-")
        if "," in value:
            whole, _, decimals = value.rpartition(",")
            if "." in decimals:  # 1,234.5
                value = value.replace(",", "")
            elif "," not in whole:  # 12,5 and 1.234,5
                value = f"{whole.replace('.', '')}.{decimals}"
    try:
        number = math.nan if value is None else float(value)
    except (TypeError, ValueError, OverflowError):
        return None
    return number if math.isfinite(number) else None


def flag(value: Any) -> Optional[bool]:
    """Yes or no, also as a number or as a word that programs write for it."""
    if isinstance(value, bool):
        return value
    word = value.strip().lower() if isinstance(value, str) else None
    if word in _NO:
        return False
    if word in _YES:
        return True
    number = real(value)
    if number == 0:
        return False
    return True if number in (1, -1) else None  # -1 is true in databases of Microsoft's


def identity(value: Any) -> tuple[Optional[str], Optional[Sentence]]:
    """A Mapillary id as its digits, and if there is one no longer, why."""
    if value is None or isinstance(value, bool):
        return None, None
    if isinstance(value, float):
        if not value.is_integer() or value < 0:
            return None, None
        return (str(int(value)), None) if value < _EXACT else (None, LOST_DIGITS)
    digits = str(value).strip()
    if _DIGITS.fullmatch(digits):
        return digits, None
    if _ROUNDED.fullmatch(digits):
        return None, LOST_DIGITS
    decimal, grouped = _DIGITS_AND_ZEROS.fullmatch(digits), _GROUPED.fullmatch(digits)
    if decimal and grouped:
        return None, TWO_READINGS
    if decimal:
        return decimal[1], None
    return (re.sub("[^0-9]", "", digits), None) if grouped else (None, None)


def moment(value: Any) -> Optional[int]:
    """Milliseconds since 1970 UTC, of date-times, of their texts and of such numbers. Without a zone they are UTC.

    A date alone is its first moment.
    """
    if isinstance(value, QDateTime):
        if not value.isValid():
            return None
        if value.timeSpec() == Qt.TimeSpec.LocalTime:  # shapefiles and others drop the zone, which is UTC
            value = QDateTime(value.date(), value.time(), Qt.TimeSpec.UTC)
        return int(value.toMSecsSinceEpoch())
    if isinstance(value, QDate):
        return _since_epoch(datetime(value.year(), value.month(), value.day())) if value.isValid() else None
    if isinstance(value, str):
        found = _MOMENT.fullmatch(value.strip())
        if found is not None:
            return _written(found)
    number = real(value)
    if number is None or number < _EARLIEST_SECONDS:
        return None
    return round(number) if number >= _EARLIEST_MILLISECONDS else round(1000 * number)


def is_date_alone(value: Any) -> bool:
    """Whether a value names a day and no time."""
    found = _MOMENT.fullmatch(value.strip()) if isinstance(value, str) else None
    return isinstance(value, QDate) or (found is not None and found[4] is None)


def _written(found: re.Match[str]) -> Optional[int]:
    year, month, day, hour, minute, second, part, _, sign, hours, minutes = found.groups()
    milliseconds = int((part or "0").ljust(3, "0")[:3])
    offset = timedelta(hours=int(hours or 0), minutes=int(minutes or 0))
    try:
        stands = datetime(int(year), int(month), int(day), int(hour or 0), int(minute or 0), int(second or 0))
        return _since_epoch(stands + (offset if sign == "-" else -offset)) + milliseconds
    except (ValueError, OverflowError):  # the 31st of February
        return None


def _since_epoch(naive: datetime) -> int:
    return (naive.replace(tzinfo=timezone.utc) - _EPOCH) // timedelta(milliseconds=1)
