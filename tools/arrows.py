"""Checks who imports whom: arrows go down the house, never up, and never round in a circle.

Every import counts, also one inside a function and one for type checkers alone.
"""

from __future__ import annotations

import ast
import sys
from collections.abc import Iterator
from graphlib import CycleError, TopologicalSorter
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
PACKAGE = "landlens_plugin"
# From the ground up: a module may import from its own line and from those above it. A package stands for all in it.
LEVELS = (
    ("core.sentences",),
    ("core.errors",),
    ("core.optional",),
    ("core.images", "core.run"),
    ("core.net", "core.photos", "core.store", "core.tiles"),
    ("core.services",),
    ("core.coverage", "core.download", "core.export", "core.fetch", "core.view"),
    ("core.views",),
    ("core.jobs",),
    ("core.frames", "core.table"),
    ("core.notebook",),
    ("core",),
    ("compat", "i18n", "resources", "seam"),
    ("credentials", "languages", "layers", "network", "qgis_exif", "qgis_pictures", "tasks"),
    ("algorithms.base", "algorithms.outputs", "algorithms.parameters"),
    ("algorithms",),
    ("provider",),
    ("gui",),
    ("plugin",),
)
# Beyond the levels: the window calls algorithms by their ids.
FORBIDDEN = (("gui", "algorithms"), ("gui", "provider"))
_VENDORED = f"{PACKAGE}._vendor"
# Beside the plugin, and for Pythons without QGIS: of the house it knows the core alone, under its public name.
BESIDE, UNKNOWN_THERE = "scale", (PACKAGE, "qgis", "PyQt5", "PyQt6", "osgeo")


def modules() -> dict[str, Path]:
    """Every module of the plugin by its name without the package's."""
    found = {}
    for path in sorted((ROOT / PACKAGE).rglob("*.py")):
        parts = path.relative_to(ROOT / PACKAGE).with_suffix("").parts
        if "_vendor" not in parts and parts != ("__init__",):
            found[".".join(parts[:-1] if parts[-1] == "__init__" else parts)] = path
    return found


def imports(name: str, path: Path, known: dict[str, Path]) -> Iterator[tuple[str, int]]:
    """The plugin's own modules that a module imports, and in which line."""
    package = name.split(".") if path.name == "__init__.py" else name.split(".")[:-1]
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            for one in node.names:
                if one.name.startswith(f"{PACKAGE}."):
                    yield one.name[len(PACKAGE) + 1 :], node.lineno
        if not isinstance(node, ast.ImportFrom):
            continue
        if node.level:
            start = package[: len(package) - node.level + 1]
        elif (node.module or "").split(".")[0] == PACKAGE:
            start = []
        else:
            continue
        module = (node.module or "").split(".") if node.module else []
        base = ".".join([*start, *(module if node.level else module[1:])])
        for one in node.names:
            target = f"{base}.{one.name}".lstrip(".")
            yield (target if target in known else base), node.lineno


def level_of(name: str) -> int:
    """The line of a module, by the longest name that it falls under."""
    fits = [
        (len(one), number)
        for number, level in enumerate(LEVELS)
        for one in level
        if name == one or name.startswith(f"{one}.")
    ]
    if not fits:
        raise SystemExit(f"{name} stands in no line of {Path(__file__).name}: say where it belongs.")
    return max(fits)[1]


def room_of(name: str) -> str:
    """The entry of LEVELS that a module falls under."""
    return max((one for level in LEVELS for one in level if name == one or name.startswith(f"{one}.")), key=len)


def circle_in(graph: dict[str, set[str]]) -> str:
    """The first way back to where it began; "" without one."""
    try:
        TopologicalSorter(graph).prepare()
    except CycleError as circle:
        return " -> ".join(reversed(circle.args[1]))
    return ""


def strangers() -> Iterator[str]:
    """What the folder beside the plugin imports, and must not."""
    for path in sorted((ROOT / BESIDE).rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            names = [one.name for one in node.names] if isinstance(node, ast.Import) else []
            names += [node.module or ""] if isinstance(node, ast.ImportFrom) and not node.level else []
            for name in names:
                if name.split(".")[0] in UNKNOWN_THERE:
                    yield f"{path.relative_to(ROOT)}:{node.lineno}: {BESIDE} must not import {name}"


def arrows(known: dict[str, Path]) -> Iterator[tuple[str, str, int]]:
    """Each import of one of our modules by another: who, whom, and in which line."""
    for name, path in known.items():
        for target, line in imports(name, path, known):
            if target in known:
                yield name, target, line


def between_rooms(known: dict[str, Path]) -> dict[str, set[str]]:
    """The rooms of LEVELS that each room imports from."""
    rooms: dict[str, set[str]] = {}
    for name, target, _ in arrows(known):
        if room_of(name) != room_of(target):
            rooms.setdefault(room_of(name), set()).add(room_of(target))
    return rooms


def main() -> int:
    """Print every arrow that goes up, and the first circle; 1 if there is any."""
    known = modules()
    problems = []
    between: dict[str, set[str]] = {}
    for name, target, line in arrows(known):
        if target != name and not name.startswith(f"{target}."):
            between.setdefault(name, set()).add(target)
        is_forbidden = any(name.split(".")[0] == one and target.split(".")[0] == other for one, other in FORBIDDEN)
        if level_of(target) > level_of(name) or is_forbidden:
            problems.append(f"{known[name].relative_to(ROOT)}:{line}: {name} must not import {target}")
    problems += strangers()
    problems += [f"A circle: {circle}" for circle in map(circle_in, (between, between_rooms(known))) if circle]
    print("\n".join(problems) or f"{len(known)} modules, {sum(map(len, between.values()))} arrows, none of them up.")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
