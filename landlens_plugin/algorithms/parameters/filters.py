"""The parameters that say which images to keep, as filters of the core."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...core.errors import RequestInvalid
from ...core.net.foreign import whole_number
from .given import Given
from .moment import moment

if TYPE_CHECKING:
    from ...core.fetch.request import Filters  # made when a run begins, for which no start of QGIS is to wait

START, END = "START", "END"
IMAGE_TYPE = "IMAGE_TYPE"
CREATORS = "CREATORS"
ORGANIZATIONS = "ORGANIZATIONS"
SEQUENCES = "SEQUENCES"
MIN_QUALITY = "MIN_QUALITY"


def filters_of(given: Given) -> Filters:
    """What the parameters ask for. Raises RequestInvalid for what is no id or no date, or lets no image pass."""
    from ...core.fetch.request import Filters

    creators = given.list(CREATORS)
    filters = Filters(
        start=moment(given, START),
        end=moment(given, END, end_of_day=True),
        image_type=given.choice(IMAGE_TYPE),
        creator_ids=frozenset(_number(one, given.label(CREATORS)) for one in creators if _is_number(one)),
        creator_names=frozenset(one for one in creators if not _is_number(one)),
        organization_ids=frozenset(_number(one, given.label(ORGANIZATIONS)) for one in given.list(ORGANIZATIONS)),
        sequence_ids=frozenset(given.list(SEQUENCES)),
        min_quality=given.number_or_none(MIN_QUALITY),
    )
    filters.check()
    return filters


def _is_number(text: str) -> bool:
    return text.isascii() and text.isdigit()


def _number(text: str, label: str) -> int:
    number = whole_number(text)
    if number is None:
        raise RequestInvalid(
            "'{text}' under '{label}' is not a numeric id. Give ids separated by commas.", text=text, label=label
        )
    return number
