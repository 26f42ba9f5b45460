"""The photo's place on other dates: the row of years beneath it, and two of them side by side."""

from __future__ import annotations

from typing import Any, Optional

from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal

from .comparing import Comparing
from .photo_page import PhotoPage
from .subject import Subject
from .viewing import Viewing
from .years import Years

_REST_MILLISECONDS = 150  # who walks on has no use for the years of each step


class Dates(QObject):
    """A click in the row goes there, or while two dates are compared, chooses the other one."""

    left_for = pyqtSignal(object)  # the Subject that was chosen to look at

    def __init__(self, source: Any, page: PhotoPage, viewing: Viewing, gaze: Any) -> None:
        super().__init__(page)
        self._page, self._viewing, self._gaze = page, viewing, gaze
        self._years = Years(source, page.strip, self)
        self._comparing = Comparing(source, page.stage.compare, self)
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(_REST_MILLISECONDS)
        self._rest.timeout.connect(self._show)
        page.strip.chosen.connect(self._choose)
        page.bar.compare.toggled.connect(self._compare)
        page.stage.compare.closed.connect(lambda: page.bar.compare.setChecked(False))

    def look_up(self) -> None:
        """Another photo is looked at, or more is known of it: find its years, once one stays."""
        self._page.bar.compare.setChecked(False)
        self._page.bar.set_possible(compare=False)
        self._rest.start()

    def look_again(self) -> None:
        """A panorama turns: others show the same as it now, unless two are being compared."""
        if not self._page.bar.compare.isChecked():
            self._rest.start()

    def clear(self) -> None:
        """Find none."""
        self._rest.stop()
        self._page.bar.compare.setChecked(False)
        self._years.clear()

    def _show(self) -> None:
        if self._viewing.subject is not None:
            has_others = self._years.show(self._viewing.subject, self._gaze.heading, *self._viewing.layer())
            self._page.show_strip(has_others)
            self._page.bar.set_possible(compare=has_others)

    def _choose(self, key: str) -> None:
        chosen = self._years.subject(key)
        if chosen is None:
            return
        if self._page.bar.compare.isChecked():
            self._comparing.show(self._viewing.subject, chosen, self._gaze.heading)
        else:
            self.left_for.emit(chosen)

    def _compare(self, on: bool) -> None:
        subject = self._viewing.subject
        other: Optional[Subject] = None
        if on and subject is not None:
            other = self._years.other_than(subject)
        if other is None:
            self._comparing.clear()
        else:
            self._comparing.show(subject, other, self._gaze.heading)
        self._page.stage.compare_pictures(other is not None)
