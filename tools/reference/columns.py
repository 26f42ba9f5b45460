"""The page of all columns, for those who meet one in a layer and do not know where it is from."""

from __future__ import annotations

from typing import Any

from .column_tables import DETAIL_COLUMNS, MARK_COLUMNS, OUTPUTS, columns_table
from .markdown import page


def columns_page(algorithms: dict[str, Any]) -> str:
    """The page; ``algorithms`` are those of the provider, by the id behind ``landlens:``."""
    parts = [
        "Every column that LandLens writes, by the output that has it. A layer that went through several algorithms "
        "has "
        "the columns of all of them, each once: what is written later replaces an older column of the same name. "
        "Unknown "
        "values are empty (NULL).",
    ]
    for name, outputs in OUTPUTS.items():
        made = algorithms[name]
        for output, (before, columns, meanings) in outputs.items():
            if columns:
                title = made.parameterDefinition(output).description()
                parts += [
                    f"## {title} of {made.displayName()}",
                    f"[{made.displayName()}](algorithms/{name}.md), `{output}`. {before}".strip(),
                    columns_table(columns, meanings),
                ]
                if (name, output) == ("fetchimages", "OUTPUT"):
                    parts += ["### Details", columns_table(*DETAIL_COLUMNS)]
    marks = "Points that *Mark* in the dock *Photos* makes of a thing that is clicked in two photos."
    parts += ["## Marks", marks, columns_table(*MARK_COLUMNS)]
    return page("Columns", *parts)
