"""Marking: a thing that is clicked in two photos becomes a point on the map, and both lines of sight are drawn."""

from __future__ import annotations

import os
from dataclasses import dataclass
from typing import Any, NamedTuple, Optional

from qgis.PyQt.QtCore import QDateTime, QObject, QSize
from qgis.PyQt.QtGui import QImage

from ..core.errors import LandLensError
from ..core.images.marking import Clicked, Place, known_by, place_of
from ..core.images.sight import Sight
from ..core.view.facts import ImageFacts
from ..i18n import said, tr
from .mark_layer import Put, put_place, take_back
from .photo_page import PhotoPage
from .sight_lines import Line, SightLines
from .subject import Subject
from .viewing import Viewing

_TURNED = (5, 6, 7, 8)  # EXIF's orientations that lay a stored picture on its side


@dataclass
class _Mark:
    """What was clicked in one photo. ``size`` is of the picture as shown."""

    subject: Subject
    x: float
    y: float
    size: QSize
    facts: Optional[ImageFacts] = None
    is_settled: bool = False  # whether the service was asked how the photo was taken

    def clicked(self) -> Clicked:
        """The click with all that is known of the photo; what the service says of it comes first."""
        one = self.subject
        names = ("camera_type", "camera_parameters", "width", "height", "exif_orientation", "is_pano")
        row = {name: getattr(one, name) for name in names}
        row.update(
            compass_angle=one.angle, computed_compass_angle=one.computed_angle, computed_rotation=one.computed_rotation
        )
        told = {} if self.facts is None else vars(self.facts)
        row.update({name: value for name, value in told.items() if value not in (None, ())})
        if row["width"] is None or row["height"] is None:
            stored = self.size.transposed() if row["exif_orientation"] in _TURNED else self.size
            row.update(width=stored.width(), height=stored.height())
        row.update(computed_geometry_lon=told.get("computed_lon"), computed_geometry_lat=told.get("computed_lat"))
        return Clicked(row, row.get("lon", one.lon), row.get("lat", one.lat), self.x, self.y)

    def sight(self) -> Optional[Sight]:
        """Its line; None where there is none."""
        try:
            return self.clicked().sight()
        except LandLensError:
            return None


class _Marked(NamedTuple):
    """A thing that was marked in two photos, and its point in a layer."""

    marks: tuple[_Mark, _Mark]
    place: Place
    put: Put


class Marks(QObject):
    """Between *Mark* and Escape clicks in photos mark things; marks are kept until *Clear* or :meth:`forget`."""

    def __init__(self, iface: Any, source: Any, page: PhotoPage, viewing: Viewing) -> None:
        super().__init__(page)
        self._iface, self._source, self._page, self._viewing = iface, source, page, viewing
        self._lines = SightLines(iface.mapCanvas())
        self._pending: list[_Mark] = []  # of one thing: at most two, of different photos
        self._marked: list[_Marked] = []
        self._size: Optional[QSize] = None  # of the picture that is shown; None while another one is on its way
        page.bar.mark.toggled.connect(self._turn)
        page.marking.ended.connect(lambda: page.bar.mark.setChecked(False))
        page.marking.undone.connect(self._undo)
        page.marking.cleared.connect(self.forget)
        page.stage.marked.connect(self._click)
        viewing.started.connect(self._start_looking)
        viewing.pictured.connect(self._have_picture)
        source.known.connect(self._settle)
        source.unknown.connect(self._settle_without)

    def forget(self) -> None:
        """Forget all marks; points that are in a layer stay there."""
        self._pending, self._marked = [], []
        self._invite()
        self._draw()

    def end(self) -> None:
        """Mark nothing any more, and forget all marks."""
        self._page.bar.mark.setChecked(False)
        self.forget()

    def remove(self) -> None:
        """Leave nothing on the map."""
        self.end()
        self._lines.remove()

    # -- what a person does

    @property
    def _is_on(self) -> bool:
        return self._page.bar.mark.isChecked()

    def _turn(self, on: bool) -> None:
        self._page.stage.set_marking(on)
        self._page.marking.setVisible(on)
        if on:
            self._page.stage.view.setFocus()
            self._go_on()
        self._draw()

    def _click(self, x: float, y: float) -> None:
        subject = self._viewing.subject
        if subject is None or self._size is None:
            return
        mark = _Mark(subject, x, y, self._size, is_settled=subject.image_id is None)
        others = [one for one in self._pending if one.subject.key != subject.key]
        # A click in a photo that is marked already moves its mark, one in a third photo takes the second's place.
        self._pending = [*others[:1], mark]
        if subject.image_id is not None:
            self._source.about(subject.image_id)
        self._go_on()
        self._draw()

    def _undo(self) -> None:
        if self._pending:
            self._pending.pop()
        elif self._marked:
            last = self._marked.pop()
            self._pending = [last.marks[0]]
            if not take_back(last.put):
                self._say(
                    tr(
                        'The point cannot be taken back, as the layer "{layer}" was changed since. Remove it there.',
                        layer=last.put.layer_name,
                    )
                )
                self._draw()
                return
        self._go_on()
        self._draw()

    # -- what comes of it

    def _start_looking(self, subject: Optional[Subject]) -> None:
        self._size = None
        if subject is None:
            self.end()

    def _have_picture(self, picture: QImage, is_panorama: bool) -> None:
        self._size = picture.size()
        self._draw()

    def _settle_without(self, image_id: str, sentence: str) -> None:
        self._settle(image_id, None)

    def _settle(self, image_id: str, facts: Optional[ImageFacts]) -> None:
        waiting = [one for one in self._pending if one.subject.image_id == image_id and not one.is_settled]
        for mark in waiting:
            mark.facts, mark.is_settled = facts, True
        if waiting:
            self._go_on()
            self._draw()

    def _go_on(self) -> None:
        """With what is marked by now: ask for more, or put the place on the map."""
        if not self._pending:
            self._invite()
        elif not all(mark.is_settled for mark in self._pending):
            self._say(tr("Asking Mapillary how the photo was taken…"))
        elif len(self._pending) == 1:
            self._look_along(self._pending[0])
        else:
            self._meet(self._pending[0], self._pending[1])

    def _invite(self) -> None:
        self._say(tr("Click a thing in the photo, and the same thing in another photo: it becomes a point on the map."))

    def _look_along(self, mark: _Mark) -> None:
        try:
            sight = mark.clicked().sight()
        except LandLensError as error:
            self._pending = []
            self._say(said(error))
            return
        self._say(tr("First line: {how}. Now go to another photo and click the same thing.", how=known_by(sight)))

    def _meet(self, one: _Mark, other: _Mark) -> None:
        place = place_of(one.clicked(), other.clicked())
        if not isinstance(place, Place):
            self._say(said(place))
            return
        found = place.crossing
        try:
            put = put_place(self._iface.activeLayer(), found.lon, found.lat, _values(one, other, place))
        except LandLensError as error:
            self._say(said(error))
            return
        self._marked.append(_Marked((one, other), place, put))
        self._pending = []
        self._say(tr('Marked in the layer "{layer}". {how}', layer=put.layer_name, how=place.said))

    def _say(self, sentence: str) -> None:
        self._page.marking.say(sentence)
        self._page.marking.set_possible(bool(self._pending or self._marked))

    def _draw(self) -> None:
        """The lines on the map, and in the photo what was marked in it; nothing of it while nothing is marked."""
        if not self._is_on:
            self._lines.show([])
            self._page.stage.view.set_marks([])
            return
        sights = filter(None, (mark.sight() for mark in self._pending))
        ended = [Line(*pair) for one in self._marked for pair in zip(one.place.sights, one.place.crossing.distances)]
        self._lines.show([*ended, *map(Line, sights)])
        subject = self._viewing.subject
        marks = [*(mark for one in self._marked for mark in one.marks), *self._pending]
        here = [(mark.x, mark.y) for mark in marks if subject is not None and mark.subject.key == subject.key]
        self._page.stage.view.set_marks(here)


def _values(one: _Mark, other: _Mark, place: Place) -> dict[str, Any]:
    """What is kept of a place, by field names."""
    values: dict[str, Any] = {
        "angle": round(place.crossing.angle, 2),
        "error_m": round(place.crossing.error, 2),
        "created": QDateTime.currentDateTimeUtc(),
    }
    for number, mark in enumerate((one, other)):
        sight = place.sights[number]
        values[f"image_id_{number + 1}"] = _name_of(mark.subject)
        values[f"direction_{number + 1}"] = round(sight.azimuth, 2)
        values[f"distance_{number + 1}"] = round(place.crossing.distances[number], 2)
        values[f"known_by_{number + 1}"] = said(known_by(sight))
    return values


def _name_of(subject: Subject) -> str:
    """The image's id; of a photo that has none the file's name, without its ending: the point is not the photo's."""
    return subject.image_id or os.path.splitext(os.path.basename(subject.path or subject.url or subject.key))[0]
