"""What a run may say when something is wrong: each template with the error class, or the way, that says it."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from tools.sentences import PACKAGE, ROOT, heirs, name_of

# What tells users of trouble, but does not end the run.
TELLERS = ("pushWarning", "reportError", "Note", "Halted", "QgsProcessingException")
# The window's own, and words that stand in logs and forms while nothing is wrong.
_NOT_OF_RUNS = ("gui/", "core/view/", "core/images/marking.py", "core/run/phases.py", "core/sentences.py")


class Spoken(NamedTuple):
    """A template, who says it (an error class, one of TELLERS, or "Sentence"), and the module, from the root."""

    template: str
    by: str
    module: str


class Code:
    """The modules of the plugin and of jobs of many days. ``classes`` are the error classes: their docstrings."""

    def __init__(self) -> None:
        paths = [path for folder in (PACKAGE, ROOT / "scale") for path in sorted(folder.rglob("*.py"))]
        self._trees = {
            path.relative_to(ROOT).as_posix(): ast.parse(path.read_text(encoding="utf-8"))
            for path in paths
            if "_vendor" not in path.parts
        }
        self.classes = self._error_classes()

    def _error_classes(self) -> dict[str, str]:
        nodes = [node for tree in self._trees.values() for node in ast.walk(tree) if isinstance(node, ast.ClassDef)]
        errors = heirs({node.name: {name_of(base) for base in node.bases} for node in nodes})
        return {node.name: ast.get_docstring(node) or "" for node in nodes if node.name in errors}

    def spoken(self) -> list[Spoken]:
        """All of them, each once for each who says it, in the order of the modules."""
        found = [
            one
            for module, tree in self._trees.items()
            if not module.removeprefix("landlens_plugin/").startswith(_NOT_OF_RUNS)
            for one in self._in(tree, module, "", "")
        ]
        return list(dict.fromkeys(found))

    def _in(self, node: ast.AST, module: str, inside: str, teller: str) -> Iterator[Spoken]:
        if isinstance(node, ast.ClassDef):
            inside = node.name
        if isinstance(node, ast.Call):
            name = name_of(node.func)
            by, place = self._speaker(node, name, inside, teller)
            if by and len(node.args) > place and isinstance(node.args[place], ast.Constant):
                text = node.args[place].value
                if isinstance(text, str) and text:
                    yield Spoken(text, by, module)
            if name in TELLERS:
                teller = name
            elif name == "pushInfo":
                teller = ""
        for child in ast.iter_child_nodes(node):
            yield from self._in(child, module, inside, teller)

    def _speaker(self, call: ast.Call, name: str, inside: str, teller: str) -> tuple[str, int]:
        """Who says what this call is given, and which argument is the template; nobody if it is none."""
        if name in self.classes:
            return name, 0
        if name == "tr":
            return teller, 0
        if name == "Sentence":
            return teller or name, 0
        if name == "__init__" and inside in self.classes and isinstance(call.func, ast.Attribute):
            return inside, 0 if isinstance(call.func.value, ast.Call) else 1
        return "", 0


def read() -> tuple[list[Spoken], dict[str, str]]:
    """What is said, and the error classes with their docstrings."""
    code = Code()
    return code.spoken(), code.classes


if __name__ == "__main__":
    for one in read()[0]:
        print(one.by, "|", Path(one.module).name, "|", one.template)
