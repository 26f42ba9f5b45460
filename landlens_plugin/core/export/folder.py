"""A folder that an export fills: what it wrote before is replaced, and what is anybody else's is never touched."""

from __future__ import annotations

import json
import os
import shutil
from collections.abc import Callable, Iterable
from pathlib import Path, PurePosixPath

from ..errors import DiskFull, FolderUnusable
from ..photos.files import NO_SPACE, part_file, prepare_folder
from ..photos.names import folded

LIST = "landlens-export.json"  # the files of the export, by which the next one knows its own


class ExportFolder:
    """The folder of one export. Names are relative, with ``/`` between their parts.

    Raises FolderUnusable where it cannot be written to, and DiskFull.
    """

    def __init__(self, path: str) -> None:
        prepare_folder(path)
        self.path = Path(path).resolve()
        self._before = self._listed()
        self._names: list[str] = []

    def claim(self, names: Iterable[str]) -> None:
        """Reserve names before anything is written. Raises FolderUnusable if one is a file that no export made."""
        self._names = list(dict.fromkeys(names))
        own = {folded(name) for name in self._before}
        for name in self._names:
            if folded(name) not in own and os.path.lexists(self.path / name):
                raise FolderUnusable(
                    "{folder} already has a file {name}, which is of no earlier export. Choose another folder, best an "
                    "empty one.",
                    folder=self.path,
                    name=name,
                )
        self._write_list([*self._before, *self._names])

    def write(self, name: str, *parts: bytes) -> None:
        """A file with this content, whole or not at all."""

        def fill(part: str) -> None:
            with open(part, "wb") as file:
                for content in parts:
                    file.write(content)

        self._put(name, fill)

    def copy(self, source: str, name: str) -> None:
        """A copy of a file, unless it is there already. Raises OSError if the source cannot be read."""
        found, target = os.stat(source), self.path / name
        try:
            there = target.stat()
        except OSError:
            there = None
        if there and (there.st_size, there.st_mtime_ns) == (found.st_size, found.st_mtime_ns):
            return
        with open(source, "rb"):  # whatever fails from here on is the folder's fault
            pass
        self._put(name, lambda part: shutil.copy2(source, part))

    def finish(self) -> None:
        """Remove what an earlier export left and this one does not have."""
        kept = {folded(name) for name in self._names}
        for name in self._before:
            if folded(name) not in kept:
                (self.path / name).unlink(missing_ok=True)
        self._write_list(self._names)

    def _put(self, name: str, fill: Callable[[str], object]) -> None:
        target = self.path / name
        try:
            target.parent.mkdir(parents=True, exist_ok=True)
            with part_file(str(self.path)) as part:
                fill(part)
                os.replace(part, target)
        except OSError as error:
            if error.errno in NO_SPACE:
                raise DiskFull(str(self.path)) from None
            raise FolderUnusable(
                "{path} cannot be written ({reason}). Close what holds it, or choose another folder.",
                path=target,
                reason=error.strerror,
            ) from None

    def _listed(self) -> list[str]:
        try:
            names = json.loads((self.path / LIST).read_text(encoding="utf-8"))["files"]
        except (OSError, ValueError, KeyError, TypeError):
            return []
        return [name for name in names if isinstance(name, str) and _is_inside(name)]

    def _write_list(self, names: Iterable[str]) -> None:
        text = json.dumps({"files": sorted(set(names))}, indent=0)
        self._put(LIST, lambda part: Path(part).write_text(text, encoding="utf-8"))


def _is_inside(name: str) -> bool:
    path = PurePosixPath(name)
    return (
        bool(path.parts) and not path.is_absolute() and ".." not in path.parts and "\\" not in name and ":" not in name
    )
