"""Keeps landlens_plugin/resources/i18n/landlens_<language>.ts, which Qt Linguist opens, in step with the code.

tools/translations.py update              adds what is new as unfinished, drops what is gone, keeps the rest
tools/translations.py update it           the same, and begins a file for Italian
tools/translations.py take it.json        takes translations from a JSON object {sentence: translation}
tools/translations.py compile             makes the .qm beside each .ts, which is what QGIS reads
tools/translations.py list                how many sentences of each language are unfinished
"""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import NamedTuple, Optional
from xml.etree import ElementTree
from xml.sax.saxutils import escape

import sentences

FOLDER = sentences.PACKAGE / "resources" / "i18n"
CONTEXT = "LandLens"
# As Qt Linguist writes them, so that a file that was saved there shows only what was changed.
_QUOTES = {'"': "&quot;", "'": "&apos;"}
_SPACES = re.compile(r"[\u00a0\u2000-\u200a\u202f\u3000]")
_COMPILERS = (
    *("/usr/lib/qt5/bin/lrelease", "lrelease-qt5", "/usr/lib/qt6/bin/lrelease", "lrelease-qt6", "lrelease"),
    *(str(Path(sys.executable).with_name("pyside6-lrelease")), "pyside6-lrelease"),
)


class NoCompiler(Exception):
    """There is no lrelease here; the message says where to get one."""


class Message(NamedTuple):
    """What a sentence is in another language; "" as long as nobody has translated it."""

    translation: str
    is_finished: bool


def path_of(language: str) -> Path:
    """The file of a language, such as "fr" or "pt_BR"."""
    return FOLDER / f"landlens_{language}.ts"


def languages() -> list[str]:
    """Those that have a file."""
    return sorted(path.stem.partition("_")[2] for path in FOLDER.glob("landlens_*.ts"))


def read(path: Path) -> dict[str, Message]:
    """The messages of a file by their sentences."""
    found = {}
    for message in ElementTree.parse(path).getroot().iter("message"):
        translation = message.find("translation")
        if translation.get("type") not in ("obsolete", "vanished"):
            text = translation.text or ""
            found[message.findtext("source")] = Message(text, bool(text) and translation.get("type") is None)
    return found


def written(language: str, places: Mapping[str, Iterable[str]], messages: Mapping[str, Message]) -> str:
    """The text of a file: each sentence with the modules where it stands, without lines, which change every day."""
    lines = ['<?xml version="1.0" encoding="utf-8"?>', "<!DOCTYPE TS>"]
    lines += [f'<TS version="2.1" language="{language}" sourcelanguage="en">', "<context>"]
    lines += [f"    <name>{CONTEXT}</name>"]
    for sentence, modules in places.items():
        message = messages.get(sentence, Message("", False))
        kind = "" if message.is_finished else ' type="unfinished"'
        lines += ["    <message>", *(f'        <location filename="{name}"/>' for name in modules)]
        lines += [f"        <source>{_escaped(sentence)}</source>"]
        lines += [f"        <translation{kind}>{_escaped(message.translation)}</translation>", "    </message>"]
    return "\n".join([*lines, "</context>", "</TS>", ""])


def places() -> dict[str, list[str]]:
    """Each sentence of the code with the files where it stands, as seen from the folder of the translations."""
    found: dict[str, set[str]] = {}
    for one in filter(lambda one: one.text, sentences.Walk().templates):
        found.setdefault(one.text, set()).add(Path(os.path.relpath(one.path, FOLDER)).as_posix())
    # By file, as sentences of one dialog are translated together.
    return {text: sorted(found[text]) for text in sorted(found, key=lambda text: (sorted(found[text]), text))}


def update(language: str, more: Optional[Mapping[str, str]] = None) -> int:
    """Write the file of a language anew, with more translations if they are given; how many are unfinished."""
    known, path = places(), path_of(language)
    messages = read(path) if path.exists() else {}
    messages.update({sentence: Message(text, True) for sentence, text in (more or {}).items() if text})
    FOLDER.mkdir(exist_ok=True)
    path.write_text(written(language, known, messages), encoding="utf-8")
    return sum(not messages.get(sentence, Message("", False)).is_finished for sentence in known)


def compiler() -> str:
    """Qt's lrelease, whichever is there. Raises NoCompiler."""
    found = next(filter(None, map(shutil.which, _COMPILERS)), None)
    if found is None:
        raise NoCompiler(
            "There is no lrelease here, so LandLens would speak English alone. Debian's qttools5-dev-tools has it, "
            "and so has PyPI's pyside6-essentials, as pyside6-lrelease."
        )
    return found


def compiled() -> list[Path]:
    """The .qm files, made anew where they are older than their .ts. Raises NoCompiler."""
    for stale in FOLDER.glob("landlens_*.qm"):
        if not stale.with_suffix(".ts").exists():
            stale.unlink()
    made = []
    for source in map(path_of, languages()):
        target = source.with_suffix(".qm")
        if not target.exists() or target.stat().st_mtime <= source.stat().st_mtime:
            _compile(source, target)
        made.append(target)
    return made


def _compile(source: Path, target: Path) -> None:
    """What is unfinished is left out, so that QGIS shows it in English."""
    part = target.with_suffix(f".{os.getpid()}.part")  # tests of two QGIS may begin at once
    command = [compiler(), "-silent", "-nounfinished", str(source), "-qm", str(part)]
    try:
        done = subprocess.run(command, capture_output=True, text=True, timeout=60, check=False)
        if done.returncode or not part.exists():
            raise SystemExit(f"{source.name} could not be compiled: {done.stdout}{done.stderr}")
        part.replace(target)
    finally:
        part.unlink(missing_ok=True)


def _escaped(text: str) -> str:
    """Spaces that look like others are written as numbers."""
    return _SPACES.sub(lambda space: f"&#x{ord(space[0]):x};", escape(text, _QUOTES))


def main(arguments: list[str]) -> int:
    """See the module."""
    command, *names = arguments or ["help"]
    if command == "update":
        for language in sorted({*languages(), *names}):
            print(f"{language}: {update(language)} unfinished")
    elif command == "take" and names:
        for path in map(Path, names):
            print(f"{path.stem}: {update(path.stem, json.loads(path.read_text(encoding='utf-8')))} unfinished")
    elif command == "compile":
        try:
            compiled()
        except NoCompiler as missing:
            print(missing, file=sys.stderr)
            return 1
    elif command == "list":
        for language in languages():
            messages = read(path_of(language))
            print(f"{language}: {sum(not one.is_finished for one in messages.values())} of {len(messages)} unfinished")
    else:
        print(__doc__.strip())
        return 2
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
