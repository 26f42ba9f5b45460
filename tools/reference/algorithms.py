"""A page for each algorithm and model of the provider, from what it says of itself."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from . import parameters
from .column_tables import DETAIL_COLUMNS, OUTPUTS, columns_table
from .examples import EXAMPLES, python, shell
from .markdown import code, of_html, page, plain, table
from .pictures import PICTURES

_RESULTS = {"outputNumber": "number", "outputBoolean": "true or false", "outputFolder": "folder", "outputFile": "file"}
_LAYERS = ("outputVector", "outputLayer", "outputVectorLayer")


def algorithm_page(made: Any, registry: Any) -> str:
    """The page of an algorithm."""
    name = made.name()
    where = f"`landlens:{name}` · Processing Toolbox › LandLens › {made.group()}"
    is_model = hasattr(made, "childAlgorithms")
    return page(
        made.displayName(),
        where,
        _about(made),
        _steps(made, registry) if is_model else "",
        PICTURES.get(name, ""),
        "## Parameters",
        *_parameters(made),
        "## Outputs",
        _outputs(made),
        *(_model_columns(made, registry) if is_model else _columns(made)),
        *_example(name),
    )


def _about(made: Any) -> str:
    if hasattr(made, "helpContent"):
        return of_html(made.helpContent()["ALG_DESC"])
    return of_html(made.shortHelpString())


def _steps(made: Any, registry: Any) -> str:
    lines = ["A model: open it in the model designer to change it. Its steps:", ""]
    for child in _children(made):
        algorithm = registry.algorithmById(child.algorithmId())
        name = algorithm.displayName()
        ours = child.algorithmId().startswith("landlens:")
        lines.append(f"1. [{name}]({algorithm.name()}.md)" if ours else f"1. *{name}* of QGIS")
    return "\n".join(lines)


def _children(made: Any) -> list[Any]:
    """The steps in the order of a run."""
    left, ordered = dict(made.childAlgorithms()), []
    while left:
        for key in sorted(left):
            if not set(made.dependsOnChildAlgorithms(key)) & set(left):
                ordered.append(left.pop(key))
                break
    return ordered


def _help(made: Any, parameter: Any) -> str:
    return made.helpContent().get(parameter.name(), "") if hasattr(made, "helpContent") else parameter.help()


def _parameters(made: Any) -> Iterator[str]:
    head = ("parameter", "type", "default", "meaning")
    everything = made.parameterDefinitions()
    for title, advanced in (("", False), ("### Advanced parameters", True)):
        rows = [parameters.row(one, _help(made, one)) for one in everything if parameters.is_advanced(one) is advanced]
        if rows:
            yield title
            yield table(head, rows)


def _outputs(made: Any) -> str:
    rows = []
    for one in made.outputDefinitions():
        kind = _RESULTS.get(one.type(), "layer" if one.type() in _LAYERS else one.type())
        rows.append((code(one.name()), kind, plain(one.description())))
    return table(("output", "is", "meaning"), rows)


def _columns(made: Any) -> Iterator[str]:
    for output, (before, columns, meanings) in OUTPUTS.get(made.name(), {}).items():
        yield f"## Columns of {_title(made, output)}"
        yield before
        yield columns_table(columns, meanings)
        if made.name() == "fetchimages" and output == "OUTPUT":
            yield "### Columns of details"
            yield columns_table(*DETAIL_COLUMNS)


def _title(made: Any, output: str) -> str:
    return made.parameterDefinition(output).description()


def _anchor(title: str) -> str:
    return re.sub(r"[^a-z0-9]+", "-", title.lower()).strip("-")


def _model_columns(made: Any, registry: Any) -> Iterator[str]:
    rows = []
    for child in _children(made):
        algorithm = registry.algorithmById(child.algorithmId())
        for name, output in child.modelOutputs().items():
            theirs = output.childOutputName()
            if algorithm.name() in OUTPUTS and theirs in OUTPUTS[algorithm.name()]:
                title = _title(algorithm, theirs)
                link = f"{algorithm.name()}.md#{_anchor(f'Columns of {title}')}"
                rows.append((code(f"{child.childId()}:{name}"), f"[{title} of {algorithm.displayName()}]({link})"))
    if rows:
        yield "## Columns"
        yield table(("output", "its columns are those of"), rows)


def _example(name: str) -> Iterator[str]:
    values = EXAMPLES[name]
    yield "## Example"
    yield "For `qgis_process` in a shell:"
    yield f"```sh\n{shell(name, values)}\n```"
    yield "In QGIS's Python console:"
    yield f"```python\n{python(name, values)}\n```"
