"""The way from the window to the guide's pages."""

from __future__ import annotations

from enum import Enum

from qgis.PyQt.QtCore import QUrl
from qgis.PyQt.QtGui import QDesktopServices
from qgis.PyQt.QtWidgets import QToolButton

from ..i18n import tr
from ..resources import guide_url, icon


class Page(Enum):
    """What the window's parts have help on: a page, and a heading on it where browsers are given one."""

    START = ("index", "")
    TOKEN = ("index", "2-get-a-token")
    FETCH = ("reference/window", "fetch-what-i-see")
    PHOTOS = ("reference/window", "photos")


def open_guide(page: Page = Page.START) -> None:
    """Open a page of the guide in the browser."""
    QDesktopServices.openUrl(QUrl(guide_url(*page.value)))


def help_button(page: Page) -> QToolButton:
    """A small button that opens a page."""
    button = QToolButton()
    button.setIcon(icon("help"))
    button.setAutoRaise(True)
    button.setToolTip(tr("Open the guide"))
    button.setAccessibleName(tr("Help"))
    button.clicked.connect(lambda checked=False: open_guide(page))
    return button
