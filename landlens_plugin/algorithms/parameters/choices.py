"""Parameters that are a choice: the contract's strings to scripts, words to whoever fills in the form."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from qgis.core import QgsProcessingParameterEnum

_PACKAGE = __name__.rpartition(".algorithms.")[0]


def choice(name: str, label: str, words: Mapping[str, str], default: str) -> QgsProcessingParameterEnum:
    """One of several values, each with its words."""
    made = QgsProcessingParameterEnum(name, label, list(words), False, default, usesStaticStrings=True)
    return _shown(made, "ChoiceWrapper", list(words.items()))


def choices(
    name: str, label: str, values: Sequence[str], groups: Mapping[str, Mapping[str, str]]
) -> QgsProcessingParameterEnum:
    """Any of many values; the form shows them in groups, each with its words."""
    made = QgsProcessingParameterEnum(name, label, list(values), True, None, optional=True, usesStaticStrings=True)
    return _shown(made, "ChoicesWrapper", [(group, *pair) for group, words in groups.items() for pair in words.items()])


def _shown(
    parameter: QgsProcessingParameterEnum, wrapper: str, labels: Sequence[tuple[str, ...]]
) -> QgsProcessingParameterEnum:
    """With a widget of its own, named by its path and not imported: a run without a window needs none."""
    widget = {"class": f"{_PACKAGE}.gui.choices.{wrapper}", "labels": [list(one) for one in labels]}
    parameter.setMetadata({"widget_wrapper": widget})
    return parameter
