"""All that LandLens adds to QGIS's window, put together and taken apart."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsProject

from ..i18n import tr
from ..seam import signals, widgets
from .actions import Actions
from .bar import TokenBar
from .coverage_page import open_page
from .coverage_switch import CoverageSwitch
from .dialogs import open_download
from .fetch_here import FetchHere
from .help import open_guide
from .layer_actions import LayerActions
from .options import Options
from .photos import Photos
from .report import Report
from .selected import SelectedOnTop


class Window:
    """Made when the plugin is loaded in a window; :meth:`remove` takes all of it away again, the last part first."""

    def __init__(self, iface: Any) -> None:
        self._parts: list[Any] = []
        self._keep(Report(iface))
        options = self._keep(Options(iface))
        self._keep(Forms())
        self._bar = self._keep(TokenBar(iface))
        fetching = self._keep(FetchHere(iface))
        photos = self._keep(Photos(iface, fetching, self._bar, lambda: layers.show_years(iface.activeLayer())))
        coverage = self._keep(CoverageSwitch(iface))
        self._keep(SelectedOnTop(QgsProject.instance()))
        layers = self._keep(LayerActions(iface))
        actions = self._keep(Actions(iface))
        actions.add_switch(
            "photos",
            tr("Photos"),
            photos.set_shown,
            photos.shown_changed,
            tr("Look at the photos of images on the map"),
        )
        actions.add(
            "fetch",
            tr("Fetch images here"),
            lambda: fetching.start(photos.filters()),
            tr("Fetch the images of what the map shows"),
        )
        actions.add("download", tr("Download images…"), open_download, tr("Download the photos of a layer"))
        covering = actions.add_switch(
            "coverage",
            tr("Coverage"),
            coverage.set_shown,
            coverage.shown_changed,
            tr("Show on the map where there are images to fetch"),
        )
        covering.setChecked(coverage.is_shown)  # of the project that is open, when the plugin is loaded anew
        actions.add(
            "page",
            tr("Print coverage by street…"),
            lambda: open_page(iface),
            tr("Open a page to print with the streets of 'Coverage by street'"),
        )
        actions.add_separator()
        actions.add("settings", tr("Settings…"), options.show, tr("LandLens's settings: the access token"))
        actions.add(
            "report",
            tr("Copy report"),
            signals.report_wanted.emit,
            tr("Copy what the report of a fault needs: versions, settings and the log of the last runs"),
            on_toolbar=False,
        )
        actions.add("help", tr("Help"), open_guide, tr("Open the guide"))

    def ask_for_token(self) -> None:
        """Open the field for the token."""
        self._bar.ask()

    def remove(self) -> None:
        """Leave nothing behind."""
        while self._parts:
            self._parts.pop().remove()

    def _keep(self, part: Any) -> Any:
        self._parts.append(part)
        return part


class Forms:
    """LandLens's own widgets in Processing's forms."""

    def __init__(self) -> None:
        widgets["AUTHCFG"] = f"{__package__}.authcfg.AuthcfgWidget"

    def remove(self) -> None:
        """Leave the forms to Processing."""
        widgets.clear()
