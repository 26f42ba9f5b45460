"""The values of parameters, judged before QGIS does it, which says of a wrong one no more than that it is incorrect."""

from __future__ import annotations

import math
from typing import Any

from qgis.core import (
    NULL,
    QgsProcessingContext,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterEnum,
    QgsProcessingParameterNumber,
    QgsProperty,
)

from ...core.errors import RequestInvalid
from ...core.sentences import Sentence
from .given import Given

_UNBOUNDED = 1e9


def checked_values(given: Given) -> Given:
    """What was given, with every choice as the strings of its options: 1024 is "1024".

    The options are called by name and never by number. Raises RequestInvalid, which names the parameter, what is
    wrong, and what may be given.
    """
    checked = dict(given.parameters)
    for definition in given.algorithm.parameterDefinitions():
        if not isinstance(definition, (QgsProcessingParameterEnum, QgsProcessingParameterNumber)):
            continue
        value = _plain(given.raw(definition.name()), given.context)
        if value is None:
            continue
        if isinstance(definition, QgsProcessingParameterEnum):
            checked[definition.name()] = _chosen(definition, value)
        else:
            _check_number(definition, value)
    return Given(given.algorithm, checked, given.context)


def check_acceptable(given: Given) -> None:
    """Raise RequestInvalid for what QGIS itself would refuse, which calls it an incorrect value and says no more."""
    for definition in given.algorithm.parameterDefinitions():
        value = given.raw(definition.name())
        if definition.checkValueIsAcceptable(value, given.context):
            continue
        if value is None or value == "":
            raise RequestInvalid("'{label}' ({name}) is missing: this run cannot go without it.", **_names(definition))
        raise RequestInvalid(
            "'{label}' ({name}) cannot be '{value}'. {help}",
            **_names(definition),
            value=value,
            help=definition.help(),
        )


def _plain(value: Any, context: QgsProcessingContext) -> Any:
    """The value, of a property what it stands for; None where nothing was given."""
    if isinstance(value, QgsProperty):
        value = value.value(context.expressionContext())[0]
    return None if value is None or value == NULL else value


def _chosen(definition: QgsProcessingParameterEnum, value: Any) -> Any:
    several = definition.allowMultiple()
    if isinstance(value, (list, tuple)):
        words = [_word(one) for one in value]
    else:
        words = _word(value).split(",") if several else [_word(value)]
    words = [word.strip() for word in words]
    if several:
        words = [word for word in words if word]
    options = definition.options()
    wrong = [word for word in words if word not in options]
    if wrong:
        said = ", ".join(f"'{word}'" for word in wrong)
        known = ", ".join(options)
        raise RequestInvalid(
            "'{label}' ({name}) does not know {wrong}. It takes {how_many}: {known}.",
            **_names(definition),
            wrong=said,
            how_many=_how_many(several),
            known=known,
        )
    if several:
        return words
    if len(words) != 1:
        raise RequestInvalid(
            "'{label}' ({name}) takes {how_many}: {known}.",
            **_names(definition),
            how_many=_how_many(several),
            known=", ".join(options),
        )
    return words[0]


def _how_many(several: bool) -> Sentence:
    return Sentence("any of these, by name") if several else Sentence("one of these, by name")


def _word(value: Any) -> str:
    return str(int(value)) if isinstance(value, float) and value.is_integer() else str(value)


def _check_number(definition: QgsProcessingParameterNumber, value: Any) -> None:
    optional = bool(definition.flags() & QgsProcessingParameterDefinition.Flag.FlagOptional)
    if optional and value == "":
        return
    try:
        number = float(value)
    except (TypeError, ValueError):
        number = math.nan
    low, high = definition.minimum(), definition.maximum()
    if low <= number <= high and math.isfinite(number):
        return
    if high < _UNBOUNDED:
        bounds = Sentence("a number from {low:g} to {high:g}", low=low, high=high)
    else:
        bounds = Sentence("a number of at least {low:g}", low=low)
    raise RequestInvalid(
        "'{label}' ({name}) takes {bounds}, not '{value}'.", **_names(definition), bounds=bounds, value=value
    )


def _names(definition: QgsProcessingParameterDefinition) -> dict[str, str]:
    return {"label": definition.description(), "name": definition.name()}
