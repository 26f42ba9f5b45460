"""The three exports, each from pictures to a folder."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from ..errors import RequestInvalid
from ..run.telling import Tell, part, silent
from . import dataset, oriented, web
from .folder import ExportFolder
from .photos import PHOTOS, address_of, copied, names_of, quoted
from .picture import Picture


@dataclass(frozen=True)
class Exported:
    """What came of it: the file to open, how many pictures are in there, how many had no position where that counts,
    and each photo that could not be read, with the reason.
    """

    index: str
    count: int
    unreadable: list[tuple[str, str]]
    unplaced: int = 0


@dataclass(frozen=True)
class _Photos:
    """Pictures and their names below the folder."""

    pictures: list[Picture]
    names: list[str]

    def only(self, keep: Sequence[Any]) -> _Photos:
        """Those that are to be kept."""

        def kept(values: list[Any]) -> list[Any]:
            return [one for one, wanted in zip(values, keep) if wanted]

        return _Photos(kept(self.pictures), kept(self.names))


def export_oriented(path: str, pictures: list[Picture], copy: bool, tell: Tell = silent) -> Exported:
    """Esri's table, in which every picture has a position."""
    folder = ExportFolder(path)
    placed = [one for one in pictures if one.lon is not None]
    photos, lost = _copied(folder, _named(placed), copy, [oriented.INDEX], tell)
    paths = [str(folder.path / name) for name in photos.names] if copy else [one.path for one in photos.pictures]
    folder.write(oriented.INDEX, oriented.table(photos.pictures, paths))
    return _finished(folder, oriented.INDEX, photos, lost, len(pictures) - len(placed))


def export_dataset(path: str, pictures: list[Picture], copy: bool, tell: Tell = silent) -> Exported:
    """A data set, in which every file is one picture. Raises RequestInvalid where its photos lie elsewhere."""
    folder = ExportFolder(path)
    photos = _named(pictures)
    if not copy:
        photos = replace(photos, names=[_inside(folder.path, one.path) for one in pictures])
    seen: set[str] = set()
    photos = photos.only([not (name in seen or seen.add(name)) for name in photos.names])  # type: ignore[func-returns-value]
    photos, lost = _copied(folder, photos, copy, [dataset.TABLE, dataset.CARD], tell)
    folder.write(dataset.TABLE, dataset.table(photos.pictures, photos.names))
    folder.write(dataset.CARD, dataset.card(photos.pictures, _patterns(photos.names)))
    return _finished(folder, dataset.TABLE, photos, lost)


def export_web(path: str, pictures: list[Picture], copy: bool, page: web.Page, tell: Tell = silent) -> Exported:
    """A folder for any browser. Raises ScriptsMissing."""
    files = web.files()
    folder = ExportFolder(path)
    photos = _named([pictures[place] for place in web.order_of(pictures)])
    around = {name: one for one, name in zip(photos.pictures, photos.names) if one.is_pano}
    scripts = [web.panorama_name(name) for name in around]
    photos, lost = _copied(folder, photos, copy, [*files, web.DATA, *scripts], part(tell, 0.0, 0.6))
    flat = set()
    for done, (name, picture) in enumerate(around.items()):
        tell(0.6 + 0.4 * done / len(around))
        if not web.write_panorama(folder, picture, name):
            flat.add(name)
    shown = [replace(one, is_pano=False) if name in flat else one for one, name in zip(photos.pictures, photos.names)]
    where = [quoted(name) for name in photos.names] if copy else [address_of(folder.path, one.path) for one in shown]
    for name, content in files.items():
        folder.write(name, content)
    folder.write(web.DATA, web.data(page, shown, where, photos.names))
    return _finished(folder, web.INDEX, photos, lost)


def _named(pictures: list[Picture]) -> _Photos:
    return _Photos(pictures, names_of(pictures))


def _copied(
    folder: ExportFolder, photos: _Photos, copy: bool, others: list[str], tell: Tell
) -> tuple[_Photos, list[tuple[str, str]]]:
    """The photos that can be read, copied where that is asked for; and the others, each with the reason."""
    folder.claim([*others, *(photos.names if copy else ())])
    failed = copied(folder, photos.pictures, photos.names, tell) if copy else {}
    lost = [(photos.pictures[place].path, reason) for place, reason in failed.items()]
    return photos.only([place not in failed for place in range(len(photos.names))]), lost


def _finished(
    folder: ExportFolder, index: str, photos: _Photos, lost: list[tuple[str, str]], unplaced: int = 0
) -> Exported:
    folder.finish()
    return Exported(str(folder.path / index), len(photos.pictures), lost, unplaced)


def _patterns(names: Sequence[str]) -> list[str]:
    """What of the folder is data: its table, and the photos wherever they are."""
    tops = sorted({name.partition("/")[0] for name in names if "/" in name} or {PHOTOS})
    own = ["*"] if any("/" not in name for name in names) else [dataset.TABLE]
    return [*own, *(f"{top}/**" for top in tops)]


def _inside(folder: Path, path: str) -> str:
    """The name of a photo that lies in the folder. Raises RequestInvalid for another."""
    try:
        return Path(path).resolve().relative_to(folder).as_posix()
    except ValueError:
        raise RequestInvalid(
            "A data set holds its photos, and {path} is not in {folder}. Tick 'Copy the photos' (COPY_PHOTOS), or "
            "choose the folder that the photos are in.",
            path=path,
            folder=str(folder),
        ) from None
