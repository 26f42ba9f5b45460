"""The dock's panel for fetching: which years, which kind of image, what it takes, and one button."""

from __future__ import annotations

from typing import Any, Optional

from qgis.PyQt.QtCore import QDate, QTimer
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from ..core.errors import LandLensError
from ..core.fetch.limits import DEFAULT_TILE_LIMIT
from ..core.fetch.plan import Plan, PlanJob
from ..core.run.phases import time_needed
from ..core.services.mapillary.addresses import Service
from ..core.tiles.grid import tiles_of
from ..i18n import said, tr
from ..tasks import JobTask, run_in_background
from .fetch_here import FetchHere
from .help import Page, help_button
from .view_area import area_in_view

_FIRST_YEAR = 2004  # older dates are slips of cameras
_PAUSE = 400  # milliseconds for which the map has to stand still before it is looked at


class FetchPanel(QWidget):
    """Shows what *Fetch what I see* would take, and how far it is."""

    def __init__(self, iface: Any, fetching: FetchHere, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self._iface, self._fetching = iface, fetching
        self._task: Optional[JobTask] = None
        self._make()
        self._look = QTimer(self, interval=_PAUSE, singleShot=True)
        self._look.timeout.connect(self._tell_plan)
        iface.mapCanvas().extentsChanged.connect(self._look.start)
        iface.mapCanvas().selectionChanged.connect(self._look.start)
        iface.currentLayerChanged.connect(self._look.start)
        fetching.phase.connect(self.said.setText)
        fetching.progress.connect(lambda percent: self.bar.setValue(round(percent)))
        fetching.started.connect(lambda: self._show_running(True))
        fetching.ended.connect(lambda loaded: self._show_running(False))
        self._show_running(fetching.is_running)

    @property
    def is_running(self) -> bool:
        """Whether a run is on its way, which can be cancelled here."""
        return self._fetching.is_running

    def filters(self) -> dict[str, Any]:
        """Parameters of the algorithm; none for what is not chosen."""
        found: dict[str, Any] = {"IMAGE_TYPE": self.kind.currentData()}
        if self.first.value() > self.first.minimum():
            found["START"] = f"{self.first.value()}-01-01T00:00:00"
        if self.last.value() > self.last.minimum():
            found["END"] = f"{self.last.value()}-12-31T23:59:59"
        return found

    def remove(self) -> None:
        """Look at the map no more."""
        self._look.stop()
        for signal in (
            self._iface.mapCanvas().extentsChanged,
            self._iface.mapCanvas().selectionChanged,
            self._iface.currentLayerChanged,
        ):
            signal.disconnect(self._look.start)
        if self._task is not None:
            self._task.cancel()

    def showEvent(self, event):
        super().showEvent(event)
        self._look.start()

    def _make(self) -> None:
        self.first, self.last = _year_box(tr("Captured from this year on")), _year_box(tr("Captured until this year"))
        self.kind = QComboBox()
        self.kind.setAccessibleName(tr("Kind of image"))
        for label, value in ((tr("All images"), "all"), (tr("Flat only"), "flat"), (tr("Panoramas only"), "pano")):
            self.kind.addItem(label, value)
        years = QHBoxLayout()
        years.addWidget(self.first, 1)
        years.addWidget(QLabel(tr("to")))
        years.addWidget(self.last, 1)
        form = QFormLayout()
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)  # in a narrow dock, with longer words
        form.addRow(tr("&Years"), years)
        form.labelForField(years).setBuddy(self.first)
        form.addRow(tr("&Images"), self.kind)
        self.said = QLabel()
        self.said.setWordWrap(True)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(tr("How far the fetch is"))
        self.button, self.stop = QPushButton(tr("&Fetch what I see")), QPushButton(tr("&Cancel"))
        self.button.clicked.connect(lambda: self._fetching.start(self.filters()))
        self.stop.clicked.connect(self._cancel)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(form)
        for widget in (self.said, self.bar):
            column.addWidget(widget)
        row = QHBoxLayout()
        for widget in (self.button, self.stop):
            row.addWidget(widget, 1)
        row.addWidget(help_button(Page.FETCH))
        column.addLayout(row)

    def _cancel(self) -> None:
        self.stop.setEnabled(False)
        self.said.setText(tr("Cancelling…"))
        self._fetching.cancel()

    def _show_running(self, running: bool) -> None:
        for widget, shown in ((self.bar, running), (self.stop, running), (self.button, not running)):
            widget.setVisible(shown)
        for widget in (self.first, self.last, self.kind):
            widget.setEnabled(not running)
        self.stop.setEnabled(running)
        self.bar.setValue(0)
        if not running:
            self._look.start()

    def _tell_plan(self) -> None:
        """Say what the button would do: at once how many tiles, a moment later how many of them are on the disk."""
        if self._fetching.is_running or not self.isVisible():
            return
        try:
            area = area_in_view(self._iface)
        except LandLensError as error:
            self.said.setText(said(error))
            return
        if area.area is not None:
            self.said.setText(tr("Fetches {name}.", name=area.name))
            return
        if area.tiles > DEFAULT_TILE_LIMIT:
            self.said.setText(tr("{count:,} tiles are a lot: zoom in to fetch less.", count=area.tiles))
            return
        self.said.setText(_tiles(area.tiles))
        if self._task is not None:
            self._task.cancel()
        plans: list[Plan] = []
        job = PlanJob(list(tiles_of(area.box)), Service.from_environment())
        name = tr("Looking at the tiles on the disk")
        task = JobTask(name, job, plans.append, lambda task: self._planned(task, plans), quiet=True)
        self._task = run_in_background(task)

    def _planned(self, task: JobTask, plans: list[Plan]) -> None:
        if task is not self._task:
            return  # of where the map was before
        self._task = None
        if plans and not self._fetching.is_running:
            (plan,) = plans
            if plan.kept == plan.tiles:
                words = tr("all on the disk already.")
            elif plan.kept:
                time = time_needed(plan.seconds)
                words = tr("{kept:,} of them on the disk; takes {time}.", kept=plan.kept, time=time)
            else:
                words = tr("takes {time}.", time=time_needed(plan.seconds))
            self.said.setText(tr("{tiles}, {plan}", tiles=_tiles(plan.tiles), plan=words))


def _tiles(count: int) -> str:
    return tr("1 tile") if count == 1 else tr("{count:,} tiles", count=count)


def _year_box(name: str) -> QSpinBox:
    """A year, or none: the step below the first one says so."""
    box = QSpinBox()
    box.setRange(_FIRST_YEAR - 1, QDate.currentDate().year())
    box.setSpecialValueText(tr("any"))
    box.setValue(box.minimum())
    box.setAccessibleName(name)
    return box
