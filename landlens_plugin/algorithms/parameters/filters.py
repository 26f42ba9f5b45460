"""The parameters that say which images to keep, as filters of the core."""

from __future__ import annotations

from ...core.errors import RequestInvalid
from ...core.fetch.request import Filters
from .given import Given
from .moment import moment

START, END = "START", "END"
IMAGE_TYPE = "IMAGE_TYPE"
CREATORS = "CREATORS"
ORGANIZATIONS = "ORGANIZATIONS"
SEQUENCES = "SEQUENCES"
MIN_QUALITY = "MIN_QUALITY"

_MOST_DIGITS = 18  # of an id; the longest known have 17


def filters_of(given: Given) -> Filters:
    """What the parameters ask for. Raises RequestInvalid for what is no id or no date, or lets no image pass."""
    creators = given.list(CREATORS)
    filters = Filters(
        start=moment(given, START),
        end=moment(given, END, end_of_day=True),
        image_type=given.choice(IMAGE_TYPE),
        creator_ids=frozenset(_number(one, given.label(CREATORS)) for one in creators if one.isdecimal()),
        creator_names=frozenset(one for one in creators if not one.isdecimal()),
        organization_ids=frozenset(_number(one, given.label(ORGANIZATIONS)) for one in given.list(ORGANIZATIONS)),
        sequence_ids=frozenset(given.list(SEQUENCES)),
        min_quality=given.number_or_none(MIN_QUALITY),
    )
    filters.check()
    return filters


def _number(text: str, label: str) -> int:
    if not text.isdecimal() or len(text) > _MOST_DIGITS:
        raise RequestInvalid(
            "'{text}' under '{label}' is not a numeric id. Give ids separated by commas.", text=text, label=label
        )
    return int(text)
