"""The parameters that say which images to keep, as filters of the core."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from qgis.core import QgsProcessingContext

from ...core.errors import RequestInvalid
from ...core.fetch.request import Filters
from .moment import moment

if TYPE_CHECKING:
    from ..fetch.form import FetchImages

_MOST_DIGITS = 18  # of an id; the longest known have 17


def filters_of(form: FetchImages, parameters: dict[str, Any], context: QgsProcessingContext) -> Filters:
    """What the parameters ask for. Raises RequestInvalid for what is no id or no date, or lets no image pass."""
    creators = _list(form, parameters, form.CREATORS, context)
    filters = Filters(
        start=moment(form, parameters, form.START, context),
        end=moment(form, parameters, form.END, context, end_of_day=True),
        image_type=form.parameterAsEnumString(parameters, form.IMAGE_TYPE, context),
        creator_ids=frozenset(_number(one, "Creators") for one in creators if one.isdecimal()),
        creator_names=frozenset(one for one in creators if not one.isdecimal()),
        organization_ids=frozenset(
            _number(one, "Organisations") for one in _list(form, parameters, form.ORGANIZATIONS, context)
        ),
        sequence_ids=frozenset(_list(form, parameters, form.SEQUENCES, context)),
        min_quality=form.optional(parameters, form.MIN_QUALITY, form.parameterAsDouble, context),
    )
    filters.check()
    return filters


def _list(form: FetchImages, parameters: dict[str, Any], name: str, context: QgsProcessingContext) -> list[str]:
    parts = re.split(r"[,;\n]", form.parameterAsString(parameters, name, context))  # user names may hold spaces
    return [part.strip() for part in parts if part.strip()]


def _number(text: str, label: str) -> int:
    if not text.isdecimal() or len(text) > _MOST_DIGITS:
        raise RequestInvalid(f"'{text}' under '{label}' is not a numeric id. Give ids separated by commas.")
    return int(text)
