"""A parameter of an algorithm in words: its type, choices, bounds and default."""

from __future__ import annotations

import math
from typing import Any

from qgis.core import QgsProcessing, QgsProcessingParameterDefinition, QgsProcessingParameterNumber

from landlens_plugin.algorithms.parameters.folder import default_folder

from .markdown import code, of_html, plain

_LAYERS = {
    QgsProcessing.SourceType.TypeVectorPoint: "layer of points",
    QgsProcessing.SourceType.TypeVectorLine: "layer of lines",
    QgsProcessing.SourceType.TypeVectorPolygon: "layer of polygons",
    QgsProcessing.SourceType.TypeVectorAnyGeometry: "layer",
    QgsProcessing.SourceType.TypeVector: "layer or table",
}
_TYPES = {
    "extent": "extent",
    "string": "text",
    "boolean": "true or false",
    "datetime": "date, or date and time",
    "expression": "expression",
    "authcfg": "authentication configuration",
    "folderDestination": "folder",
    "vectorDestination": "layer",
    "providerconnection": "connection of the Browser",
    "databaseschema": "schema",
}
_UNBOUNDED = 1e300


def is_advanced(parameter: QgsProcessingParameterDefinition) -> bool:
    return bool(parameter.flags() & QgsProcessingParameterDefinition.Flag.FlagAdvanced)


def row(parameter: QgsProcessingParameterDefinition, help_text: str) -> tuple[str, str, str, str]:
    """The parameter's row: id, type, default, and its label, explanation and choices."""
    label = f"**{plain(parameter.description())}.**".replace("..**", ".**")
    told = " ".join(one for one in (label, of_html(help_text), _choices(parameter)) if one)
    return code(parameter.name()), _type(parameter), _default(parameter), told


def _type(parameter: Any) -> str:
    kind = parameter.type()
    if kind == "source":
        return " or ".join(_LAYERS[one] for one in parameter.dataTypes()) or "layer"
    if kind == "sink":
        return _LAYERS[parameter.dataType()]
    if kind == "field":
        return f"field of {code(parameter.parentLayerParameterName())}"
    if kind == "enum":
        return "any of the choices" if parameter.allowMultiple() else "one of the choices"
    if kind == "number":
        whole = parameter.dataType() == QgsProcessingParameterNumber.Type.Integer
        return ("whole number" if whole else "number") + _bounds(parameter.minimum(), parameter.maximum(), whole)
    return _TYPES[kind]


def _bounds(least: float, most: float, whole: bool) -> str:
    # QGIS has the ends of a 32-bit or 64-bit number where nobody set a bound.
    least_set, most_set = (abs(one) < (2**31 - 1 if whole else _UNBOUNDED) for one in (least, most))
    if least_set and most_set:
        return f", {least:g} to {most:g}"
    if least_set:
        return f", {least:g} or more"
    return f", {most:g} at the most" if most_set else ""


def _default(parameter: Any) -> str:
    value = parameter.defaultValue()
    if value is None or value == "":
        optional = parameter.flags() & QgsProcessingParameterDefinition.Flag.FlagOptional
        if parameter.isDestination() and not optional:
            return f"a temporary {'folder' if parameter.type() == 'folderDestination' else 'layer'}"
        return "none" if optional else "needed"
    if parameter.type() == "folderDestination":
        return _folder(str(value))
    if isinstance(value, bool):
        return code(str(value).lower())
    if isinstance(value, float) and math.isfinite(value):
        return code(f"{value:g}")
    return code(str(value))


def _folder(value: str) -> str:
    """A folder in words: it is another one on every computer."""
    usual = default_folder()
    if not value.startswith(usual):
        raise ValueError(f"{value} is not below {usual}")
    below = value[len(usual) :].strip("/")
    place = "the folder that `DOWNLOAD_DIR` names, else `LandLens` in your pictures folder"
    return f"{code(below)} in {place}" if below else place


def _choices(parameter: Any) -> str:
    """The values with their words; those that the form shows in groups, by group."""
    if parameter.type() != "enum":
        return ""
    labels = parameter.metadata().get("widget_wrapper", {}).get("labels", [])
    groups: dict[str, list[str]] = {}
    for *group, value, words in labels:
        groups.setdefault("".join(group), []).append(f"{code(value)} ({plain(words)})")
    if not labels:  # those of models, whose choices are their own words
        groups[""] = list(map(code, parameter.options()))
    told = [f"{group}: {', '.join(values)}" if group else ", ".join(values) for group, values in groups.items()]
    return f"Choices: {'; '.join(told)}."
