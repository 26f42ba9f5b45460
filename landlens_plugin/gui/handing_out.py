"""The photo for other programs: copied, saved as a file, opened."""

from __future__ import annotations

import os
import shutil
from typing import Any, Optional

from qgis.PyQt.QtCore import QUrl
from qgis.PyQt.QtGui import QDesktopServices, QGuiApplication, QImage
from qgis.PyQt.QtWidgets import QFileDialog, QMessageBox, QWidget

from ..core.photos.names import safe_name
from ..core.services.mapillary.rights import page_url
from ..i18n import tr
from .subject import Subject
from .viewing import Viewing


class HandingOut:
    """The photo that is looked at, as a page, a picture or a file."""

    def __init__(self, parent: QWidget, source: Any, viewing: Viewing) -> None:
        self._parent, self._source, self._viewing = parent, source, viewing

    def file(self) -> Optional[str]:
        """The whole file of the photo; None if there is none yet."""
        wanted = self._viewing.wanted()
        return None if wanted is None else self._source.file(wanted)

    def open_page(self) -> None:
        """Open the image's page at Mapillary."""
        QDesktopServices.openUrl(QUrl(page_url(self._viewing.subject.image_id)))

    def open_file(self) -> None:
        """Open the file with the program that the system has for it."""
        path = self.file()
        if path is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(path))

    def save(self) -> None:
        """Save the file elsewhere, and say where it is."""
        path = self.file()
        saved = None if path is None else save_as(self._parent, self._viewing.subject, path)
        if saved is not None:
            self._viewing.told.emit(tr("The photo was saved as {path}.", path=saved))


def copy_picture(picture: QImage) -> None:
    """Put the picture into the clipboard."""
    QGuiApplication.clipboard().setImage(picture)


def save_as(parent: QWidget, subject: Subject, path: str) -> Optional[str]:
    """Ask for a place and copy the whole file there, byte by byte; the place, or None if there is none."""
    ending = os.path.splitext(path)[1] or ".jpg"
    name = safe_name(f"mly_{subject.image_id}" if subject.image_id else os.path.splitext(os.path.basename(path))[0])
    chosen = _asked_for(parent, f"{name}{ending}", tr("Photos (*{ending})", ending=ending))
    if not chosen or os.path.abspath(chosen) == os.path.abspath(path):
        return None
    try:
        shutil.copyfile(path, chosen)
    except OSError as error:
        reason: Any = error.strerror or error
        QMessageBox.warning(
            parent, "LandLens", tr("The photo could not be saved as {path}: {reason}.", path=chosen, reason=reason)
        )
        return None
    return chosen


def _asked_for(parent: QWidget, name: str, kinds: str) -> str:
    return QFileDialog.getSaveFileName(parent, tr("Save photo as"), name, kinds)[0]
