"""The photos of an export: under which names, copied or where they lie, and which of them cannot be read."""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path
from urllib.parse import quote

from ..photos.names import address_key, safe_name, unique_names
from ..run.telling import Tell, silent
from .folder import ExportFolder
from .picture import Picture

PHOTOS = "photos"


def names_of(pictures: Sequence[Picture]) -> list[str]:
    """A file name below the export's folder for each picture; those of one file share it."""
    stems = [os.path.splitext(os.path.basename(one.path)) for one in pictures]
    wanted = [(PHOTOS, safe_name(stem), address_key(one.path)) for (stem, _), one in zip(stems, pictures)]
    return [f"{PHOTOS}/{name}{end.lower()}" for name, (_, end) in zip(unique_names(wanted), stems)]


def copied(
    folder: ExportFolder, pictures: Sequence[Picture], names: Sequence[str], tell: Tell = silent
) -> dict[int, str]:
    """Copy the photos; the reason for each that could not be read, by its place."""
    failed: dict[int, str] = {}
    done: set[str] = set()
    for place, (picture, name) in enumerate(zip(pictures, names)):
        tell(place / len(pictures))
        if name in done:
            continue
        try:
            folder.copy(picture.path, name)
            done.add(name)
        except OSError as error:
            failed[place] = error.strerror or str(error)
    return failed


def address_of(folder: Path, path: str) -> str:
    """The address of a file for a page in ``folder``: relative wherever there is a way."""
    try:
        relative = os.path.relpath(path, folder)
    except ValueError:  # another drive of Windows's
        return Path(path).as_uri()
    return quoted(relative.replace(os.sep, "/"))


def quoted(name: str) -> str:
    """A relative name as an address; no part of it can be taken for a scheme, a query or markup."""
    return quote(name.encode("utf-8", "surrogateescape"), safe="/")
