"""The row of other years: which images of the layer show the same place, and their small pictures."""

from __future__ import annotations

from typing import Any, Optional

from qgis.core import QgsVectorLayer
from qgis.PyQt.QtCore import QObject
from qgis.PyQt.QtGui import QImage

from ..core.images.nearby import METRES
from ..core.view.request import Wanted
from .around import images_within, other_years
from .facts import date_of
from .subject import Subject, SubjectReader
from .widgets.strip import Entry, Strip

_PIXELS = 256
_PLACE = "strip"


class Years(QObject):
    """Fills the row for one image at a time; the image itself comes first, so that it is seen which one is shown."""

    def __init__(self, source: Any, strip: Strip, parent: Optional[QObject] = None) -> None:
        super().__init__(parent)
        self._source, self._strip = source, strip
        self._shown: dict[str, Subject] = {}
        source.ready.connect(self._have_picture)

    def show(
        self,
        subject: Subject,
        heading: Optional[float],
        layer: Optional[QgsVectorLayer],
        reader: Optional[SubjectReader],
    ) -> bool:
        """Show the images of the subject's place that look to its heading; False if there are no others."""
        others: list[Subject] = []
        if layer is not None and reader is not None:
            others = other_years(images_within(layer, reader, subject, METRES), subject, heading)
        self.clear()
        if not others:
            return False
        self._shown = {one.key: one for one in sorted([subject, *others], key=_newest_first)}
        self._strip.set_entries([_entry(one) for one in self._shown.values()], subject.key)
        for number, one in enumerate(self._shown.values()):
            key = f"{_PLACE} {one.key}"
            self._source.show(Wanted(key, one.image_id, one.url, one.path, _PIXELS, f"{_PLACE} {number}"))
        return True

    def clear(self) -> None:
        """Show none."""
        for key in self._shown:
            self._source.cancel(f"{_PLACE} {key}")
        self._shown = {}

    def subject(self, key: Optional[str]) -> Optional[Subject]:
        """The image of an entry of the row."""
        return self._shown.get(key or "")

    def other_than(self, subject: Subject) -> Optional[Subject]:
        """What to compare an image with: the chosen entry, else the newest of another day."""
        chosen = self.subject(self._strip.current_key())
        if chosen is not None and chosen.key != subject.key:
            return chosen
        return next((one for one in self._shown.values() if one.key != subject.key), None)

    def _have_picture(self, key: str, picture: QImage, is_sharp: bool) -> None:
        place, _, name = key.partition(" ")
        if place == _PLACE:
            self._strip.set_picture(name, picture)


def _newest_first(subject: Subject) -> float:
    return -(subject.captured_at or 0)


def _entry(subject: Subject) -> Entry:
    return Entry(subject.key, date_of(subject, with_time=False), date_of(subject))
