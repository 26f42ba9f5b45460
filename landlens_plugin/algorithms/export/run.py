"""A run of *Export images*: from a layer to a folder that others open."""

from __future__ import annotations

from typing import Any
from urllib.parse import urlsplit

from qgis.core import QgsProcessingFeedback

from ...core.errors import Cancelled, RequestInvalid
from ...core.export.export import Exported, export_dataset, export_oriented, export_web
from ...core.export.picture import Picture
from ...core.export.web import Page
from ...core.run.telling import Tell, part
from ...i18n import tr
from ..analysis import INPUT
from ..outputs.added import telling
from ..parameters.given import Given
from . import names
from .pictures import pictures_of
from .words import page_words

_PLACES = ("{x}", "{y}", "{z}")


def run(given: Given, feedback: QgsProcessingFeedback) -> dict[str, Any]:
    """Export what the parameters ask for, and return every declared output."""
    source = given.source(INPUT)
    folder = given.text(names.FOLDER)
    tell = telling(feedback)
    pictures = pictures_of(given, source, feedback, part(tell, 0.0, 0.2))
    try:
        exported = _export(given, pictures, source.sourceName(), folder, part(tell, 0.2, 1.0))
    except Cancelled:
        feedback.pushWarning(
            tr("The export into {folder} was cancelled and is not whole. Run it again: it goes on.", folder=folder)
        )
        return {names.EXPORTED_COUNT: 0, names.INDEX: "", names.FOLDER: folder}
    _say(exported, feedback)
    return {names.EXPORTED_COUNT: exported.count, names.INDEX: exported.index, names.FOLDER: folder}


def check_basemap(given: Given) -> str:
    """The address of the tiles, "" for none. Raises RequestInvalid for one that can be none."""
    address = given.text(names.BASEMAP).strip()
    named = urlsplit(address.replace("{s}", "a")) if address.isprintable() else None
    is_web = named is not None and named.scheme in ("http", "https") and bool(named.netloc)
    if address and not (is_web and all(one in address for one in _PLACES)):
        raise RequestInvalid(
            "'{label}' ({name}) takes a web address of tiles with {places} in it, or nothing for no base map; not "
            "'{value}'.",
            label=given.label(names.BASEMAP),
            name=names.BASEMAP,
            places=", ".join(_PLACES),
            value=address,
        )
    return address


def _export(given: Given, pictures: list[Picture], title: str, folder: str, tell: Tell) -> Exported:
    copy = given.flag(names.COPY_PHOTOS)
    kind = given.choice(names.FORMAT)
    if kind == "web":
        basemap = check_basemap(given)
        page = Page(title, page_words(), basemap, _credit(given, basemap))
        return export_web(folder, pictures, copy, page, tell)
    return (export_dataset if kind == "dataset" else export_oriented)(folder, pictures, copy, tell)


def _credit(given: Given, basemap: str) -> str:
    credit = given.text(names.BASEMAP_CREDIT).strip()
    if credit or not basemap:
        return credit
    if basemap == names.DEFAULT_BASEMAP:
        return names.DEFAULT_CREDIT
    host = (urlsplit(basemap.replace("{s}.", "")).hostname or "").replace("{s}", "")
    return tr("© OpenStreetMap contributors, {host}", host=host)


def _say(exported: Exported, feedback: QgsProcessingFeedback) -> None:
    if exported.unplaced:
        feedback.pushWarning(
            tr(
                "{count:,} photos have no position, which this table cannot do without; they are left out.",
                count=exported.unplaced,
            )
        )
    if exported.unreadable:
        path, reason = exported.unreadable[0]
        feedback.pushWarning(
            tr(
                "{count:,} photos cannot be read and are left out, such as {path} ({reason}).",
                count=len(exported.unreadable),
                path=path,
                reason=reason,
            )
        )
    if exported.count:
        feedback.pushInfo(tr("Exported: {count:,} images. Open {path}", count=exported.count, path=exported.index))
    else:
        feedback.pushWarning(tr("There was no photo to export, so {path} holds none.", path=exported.index))
