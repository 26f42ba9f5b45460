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


def open_page(subject: Subject) -> None:
    """Open the image's page at Mapillary."""
    QDesktopServices.openUrl(QUrl(page_url(subject.image_id)))


def copy_picture(picture: QImage) -> None:
    """Put the picture into the clipboard."""
    QGuiApplication.clipboard().setImage(picture)


def open_file(path: str) -> None:
    """Open the file with the program that the system has for it."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(path))


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
