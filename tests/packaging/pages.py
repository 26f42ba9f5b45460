"""The code blocks of the guide's pages, as they are printed, for tests that run them."""

from __future__ import annotations

import ast
import re
import shlex
from pathlib import Path

from tests.packaging.installed import ROOT

DOCS = ROOT / "docs"


class Page:
    """A page: the blocks of each language in their order, and the commands in them."""

    def __init__(self, path: Path | str) -> None:
        self.path = DOCS / path
        self.text = self.path.read_text(encoding="utf-8")

    def blocks(self, language: str, containing: str = "") -> list[str]:
        """The blocks of a language that contain some words."""
        found = re.findall(rf"^```{language}\n(.*?)^```", self.text, re.DOTALL | re.MULTILINE)
        return [block for block in found if containing in block]

    def block(self, language: str, containing: str = "") -> str:
        """The one block of a language that contains some words."""
        (found,) = self.blocks(language, containing)
        return found

    def commands(self, language: str = "sh") -> list[str]:
        """The lines of the blocks of a language, those that go on in the next one joined."""
        joined = "\n".join(self.blocks(language))
        return re.sub(r"(\\|\^)\n\s*", "", joined).splitlines()

    def command(self, algorithm: str, language: str = "sh") -> str:
        """The one command that runs an algorithm."""
        (found,) = [line for line in self.commands(language) if f"{algorithm} " in line]
        return found

    def asked(self, language: str) -> list[tuple[str, tuple[str, ...]]]:
        """What each call of ``qgis_process`` asks for: the algorithm or model, and its parameters' names."""
        calls = []
        for line in self.commands(language):
            found = re.search(r"(?:\brun|\bstep) (\S+) -- (.*)", line)
            if found:
                words = shlex.split(found[2], posix=language == "sh")
                names = tuple(word.partition("=")[0].strip('"') for word in words if "=" in word)
                calls.append((found[1], names))
        return calls

    def asked_in_python(self) -> list[tuple[str, tuple[str, ...]]]:
        """The same of each call of ``processing.run`` with its parameters written out."""
        calls = []
        for block in self.blocks("python"):
            for node in ast.walk(ast.parse(block)):
                if isinstance(node, ast.Call) and ast.unparse(node.func) == "processing.run":
                    called, given = node.args[:2]
                    if isinstance(given, ast.Dict):
                        calls.append((ast.literal_eval(called), tuple(ast.literal_eval(key) for key in given.keys)))
        return calls

    def pictures(self) -> list[tuple[str, Path]]:
        """The page's pictures: the words for those who hear it, and the file."""
        found = re.findall(r"!\[([^\]]*)\]\(([^)]+)\)", self.text)
        return [(words, (self.path.parent / name).resolve()) for words, name in found]
