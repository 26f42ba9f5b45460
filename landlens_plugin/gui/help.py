"""The guide."""

from __future__ import annotations

from qgis.PyQt.QtCore import QUrl
from qgis.PyQt.QtGui import QDesktopServices

from ..resources import guide_url


def open_guide() -> None:
    """Open the guide in the browser."""
    QDesktopServices.openUrl(QUrl(guide_url()))
