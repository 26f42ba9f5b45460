"""Lists every sentence that users may be told, as the template that a translation is found by, and where it stands.

    tools/sentences.py            the templates
    tools/sentences.py --check    sentences that no translation would find; 1 if there is any

A sentence is found where it is the first argument, a literal, of ``tr``, of ``Sentence`` or of an error of the core's,
and in a model that LandLens ships. Everywhere else words are refused, and so is telling users what did not come through
one of these.
"""

from __future__ import annotations

import ast
import re
import sys
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path
from typing import NamedTuple, Optional
from xml.etree import ElementTree

ROOT = Path(__file__).resolve().parents[1]
PACKAGE = ROOT / "landlens_plugin"

_ROOTS = {"Told"}  # the classes of errors that are sentences
_DOORS = {"tr", "Sentence"}
# Methods and classes that tell users what they are given; what they take it from.
_TELLERS = {"pushInfo", "pushWarning", "reportError", "setProgressText", "QgsProcessingException"}
_SAYERS = {"tr", "said", "joined", "sentence", "invalidSourceError", "invalidSinkError"}
_LABELLED = re.compile(r"QgsProcessing(Parameter|Output)\w+|QLabel|QAction|QPushButton|QCheckBox|QGroupBox")
# For whoever writes the code, and no user.
_FOR_PROGRAMMERS = {
    "compile",
    *("AttributeError", "ImportError", "KeyError", "NotImplementedError", "RuntimeError", "TypeError", "ValueError"),
    *("OSError", "QgsCsException", "HTTPException", "OperationalError", "NewConnectionError", "ConnectTimeoutError"),
}
_WORDS = re.compile(r"[A-Za-z]{2,}[,;:.]? (?:[A-Za-z]|\{\})|\{\} [a-z]{2,}|^[a-z]+ \{\}")
# Words that are the same in every language: names and rights as they stand in files, what SQLite and protocols say.
_NAMES = (
    *("CC BY-SA 4.0", "© Mapillary contributors, CC BY-SA 4.0", "{} / Mapillary, {}", "Mapillary contributor"),
    "© OpenStreetMap contributors, © CARTO",
    *("OAuth {}", "<?xpacket", "</rdf:Description>", "<ImageTable of ", "Mapillary coverage tiles, kept by LandLens"),
    *("database is locked", "access permission denied", "attempt to write a readonly database"),
    *("authorization denied", "database or disk is full", "database table is locked", "large file support is disabled"),
    *("disk I/O error", "locking protocol", "out of memory", "unable to open database file"),
    "row {}",  # a key of a photo
    *("$id IN ", "NOT {}", 'if("quality_score" ', "yyyy-MM-dd HH:mm:ss"),  # QGIS's and Qt's own
    *("format_date(", "<div style=", "<img width="),  # of the map's tip
)
_SQL = re.compile(
    r"\s*(?:SELECT|INSERT|UPDATE|DELETE|CREATE|ALTER|DROP|ATTACH|PRAGMA|SET|BEGIN|WITH|FROM|WHERE|REPLACE|VACUUM|CAST|"
    r"ST_Transform|character varying)\b"
)


class Found(NamedTuple):
    """A piece of code: where it stands, and a template or what is wrong."""

    path: Path
    line: int
    text: str

    def __str__(self) -> str:
        return f"{self.path.relative_to(ROOT)}:{self.line}: {self.text}"


class Walk:
    """Reads the modules: ``templates`` are the sentences, ``problems`` what no translation would find."""

    def __init__(self, paths: Optional[list[Path]] = None) -> None:
        own = [path for path in sorted(PACKAGE.rglob("*.py")) if "_vendor" not in path.parts]
        self._trees = {path: _parsed(path, path.stat().st_mtime_ns) for path in {*own, *(paths or [])}}
        self._errors, self._makers = self._classes_of_errors()
        self.templates: list[Found] = []
        self.problems: list[Found] = []
        for path in own if paths is None else paths:
            self._read(path)
        if paths is None:
            self.templates += [one for path in sorted(PACKAGE.rglob("*.model3")) for one in in_model(path)]

    def _classes_of_errors(self) -> tuple[set[str], set[str]]:
        """The classes that take a template, and those whose constructor makes a sentence of other things."""
        bases: dict[str, set[str]] = {}
        made_here: dict[str, Optional[bool]] = {}
        for tree in self._trees.values():
            for node in ast.walk(tree):
                if isinstance(node, ast.ClassDef):
                    bases[node.name] = {name_of(base) for base in node.bases}
                    made_here[node.name] = _makes_sentences(node)
        errors = heirs(bases)

        def makes(name: str) -> bool:
            if made_here.get(name) is not None:
                return bool(made_here[name])
            return any(makes(above) for above in bases.get(name, set()) & errors)

        makers = {name for name in errors if makes(name)}
        return errors - makers, makers

    def _read(self, path: Path) -> None:
        tree = self._trees[path]
        before = len(self.problems)
        heard: set[int] = set()  # literals that are found, or are for nobody to read
        for node in ast.walk(tree):
            if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
                heard.add(id(node.value))  # a docstring
            if isinstance(node, ast.Call) and name_of(node.func) == "split" and _is_text(node.func.value):
                heard.add(id(node.func.value))  # a list of words
            elif isinstance(node, ast.Call):
                self._read_call(path, node, heard)
        for node in ast.walk(tree):
            if id(node) in heard:
                heard |= {id(part) for part in ast.iter_child_nodes(node)}
            elif words := _words(node):
                heard |= {id(part) for part in ast.walk(node)}
                self._refuse(path, node, f"no translation finds these words: {words[:60]!r}")
        self.problems[before:] = sorted(self.problems[before:])

    def _read_call(self, path: Path, call: ast.Call, heard: set[int]) -> None:
        name = name_of(call.func)
        if name in _FOR_PROGRAMMERS:
            heard |= {id(part) for part in ast.walk(call)}
        elif name in _TELLERS:
            if not (call.args and isinstance(call.args[0], ast.Call) and name_of(call.args[0].func) in _SAYERS):
                heard |= {id(part) for one in call.args[:1] for part in ast.walk(one)}
                self._refuse(path, call, f"{name}() takes a call of {', '.join(sorted(_SAYERS))}")
        elif _LABELLED.fullmatch(name):
            for one in call.args[1:2] if name.startswith("Qgs") else call.args:  # a parameter's follows its name
                if _is_text(one):
                    heard.add(id(one))
                    self._refuse(path, call, f"the label of {name}() takes a call of tr()")
        elif name in _DOORS or name in self._errors:
            self._read_template(path, call, 0, heard)
        elif name == "__init__" and isinstance(call.func, ast.Attribute):
            of = call.func.value
            # As super().__init__("...", ...) or LandLensError.__init__(self, "...", ...).
            if isinstance(of, ast.Call) and call.args and _is_text(call.args[0]):
                self._read_template(path, call, 0, heard)
            elif name_of(of) in self._errors | self._makers and len(call.args) > 1:
                self._read_template(path, call, 1, heard)

    def _read_template(self, path: Path, call: ast.Call, place: int, heard: set[int]) -> None:
        if len(call.args) <= place:
            return
        template = call.args[place]
        if isinstance(template, ast.Constant) and isinstance(template.value, str):
            heard.add(id(template))
            self.templates.append(Found(path, template.lineno, template.value))
        elif not _hands_on(template):
            heard.add(id(template))
            self._refuse(path, call, f"{name_of(call.func)}() takes a literal template and named values")

    def _refuse(self, path: Path, node: ast.AST, text: str) -> None:
        self.problems.append(Found(path, node.lineno, text))


@cache
def _parsed(path: Path, changed: int) -> ast.Module:
    """The code of a file as it was when it was last ``changed``."""
    return ast.parse(path.read_text(encoding="utf-8"))


def name_of(node: ast.AST) -> str:
    """The last part of what is called or named."""
    if isinstance(node, ast.Attribute):
        return node.attr
    return node.id if isinstance(node, ast.Name) else ""


def heirs(bases: Mapping[str, set[str]]) -> set[str]:
    """The classes of errors that are sentences, of classes with the names of those that they are made from."""
    errors, grown = set(_ROOTS), True
    while grown:
        more = {name for name, above in bases.items() if above & errors} - errors
        errors |= more
        grown = bool(more)
    return errors


def _makes_sentences(node: ast.ClassDef) -> Optional[bool]:
    """Whether a class's own constructor takes something else than a template; None if it has none of its own."""
    for part in node.body:
        if isinstance(part, ast.FunctionDef) and part.name == "__init__":
            return "template" not in {one.arg for one in (*part.args.posonlyargs, *part.args.args)}
    return None


def _hands_on(node: ast.AST) -> bool:
    """Whether this is the template of a sentence or of a constructor, which was looked at where it is from."""
    return name_of(node) == "template"


def _is_text(node: ast.AST) -> bool:
    return isinstance(node, ast.JoinedStr) or (isinstance(node, ast.Constant) and isinstance(node.value, str))


def _words(node: ast.AST) -> str:
    """The text of a literal, if it reads like words for people; an f-string's values are {}."""
    if isinstance(node, ast.JoinedStr):
        text = "".join(str(part.value) if isinstance(part, ast.Constant) else "{}" for part in node.values)
    elif isinstance(node, ast.Constant) and isinstance(node.value, str):
        text = node.value
    else:
        return ""
    return text if _WORDS.search(text) and not _SQL.match(text) and not text.startswith(_NAMES) else ""


def in_model(path: Path) -> list[Found]:
    """What a model says: of its parameters and outputs, in its help, and of the step that it is at."""
    model = ElementTree.parse(path).getroot()
    said = [
        *(one.get("value", "") for one in model.findall("*[@name='parameterDefinitions']/*/*[@name='description']")),
        *(one.get("value", "") for one in model.findall("*[@name='children']/*/*[@name='component_description']")),
        *(one.get("value", "") for one in model.findall("*[@name='help']/*")),
    ]
    return [Found(path, 1, text) for text in dict.fromkeys(said) if text]


def by_template(found: list[Found]) -> Iterator[tuple[str, list[str]]]:
    """Each template once, with all its places."""
    places: dict[str, list[str]] = {}
    for one in found:
        places.setdefault(one.text, []).append(f"{one.path.relative_to(ROOT)}:{one.line}")
    return iter(sorted(places.items()))


def main(arguments: list[str]) -> int:
    """See the module."""
    walk = Walk()
    if "--check" in arguments:
        print("\n".join(map(str, walk.problems)) or f"{len(walk.templates)} sentences, each found by its template.")
        return 1 if walk.problems else 0
    for template, places in by_template(walk.templates):
        print(f"{template!r}  ({', '.join(places)})")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
