"""The first page of the reference: what there is, by the groups of the Toolbox."""

from __future__ import annotations

from typing import Any

from .markdown import of_html, page, table


def index_page(algorithms: dict[str, Any]) -> str:
    """The page; ``algorithms`` are those of the provider, by the id behind ``landlens:``."""
    parts = [
        "Every algorithm with its parameters, outputs, columns and an example. These pages are made from the code, so "
        "they "
        "say what this version does. [Columns](columns.md), [settings](settings.md) and "
        "[sentences](sentences.md) are on a page each.",
        "An id is what scripts, models and `qgis_process` use. Ids, values and columns grow and do not change.",
    ]
    plain = {name: made for name, made in algorithms.items() if not hasattr(made, "childAlgorithms")}
    models = {name: made for name, made in algorithms.items() if name not in plain}
    for title in dict.fromkeys(made.group() for made in plain.values()):
        own = {name: made for name, made in plain.items() if made.group() == title}
        parts += [f"## {title}", _listed(own, lambda made: made.shortDescription())]
    parts += ["## Models", _listed(models, lambda made: of_html(made.helpContent()["ALG_DESC"]))]
    return page("Reference", *parts)


def _listed(algorithms: dict[str, Any], about: Any) -> str:
    rows = [
        (f"[{made.displayName()}](algorithms/{name}.md)", f"`landlens:{name}`", about(made))
        for name, made in algorithms.items()
    ]
    return table(("algorithm", "id", "what it does"), rows)
