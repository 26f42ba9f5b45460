"""Looking at one image after the other: its picture, what is known of it, the way on from it, and its place's years."""

from __future__ import annotations

import os
from collections.abc import Sequence
from typing import Any, Optional

from qgis.core import QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import QObject, pyqtSignal
from qgis.PyQt.QtGui import QImage

from ..core.view.facts import ImageFacts
from ..core.view.request import Wanted
from ..i18n import tr
from .around import BACK_METRES, Waypoint, images_within, looking_back, same_image
from .panoramas import is_panorama
from .photo_layers import PhotoLayers
from .subject import Subject, SubjectReader, facts_as_values
from .walk import Walk

_AHEAD = (1, 2, -1)  # steps whose pictures are had before they are asked for
_PHOTO = "photo"


class Viewing(QObject):
    """What is looked at now. All of it happens in the main thread; pictures and facts come from a PictureSource."""

    started = pyqtSignal(object)  # the Subject that is looked at from now on; None for none
    learnt = pyqtSignal(object)  # the same Subject, of which more is known
    pictured = pyqtSignal(QImage, bool)  # its picture, small or sharp, and whether it is a panorama
    failed = pyqtSignal(str)  # a sentence in place of it
    way_changed = pyqtSignal()  # what is known of the way
    told = pyqtSignal(str)  # a sentence for the status bar

    def __init__(self, source: Any, layers: PhotoLayers, parent: Optional[QObject] = None) -> None:
        super().__init__(parent)
        self._source, self._layers = source, layers
        self._walk = Walk()
        self._pending = 0  # steps to take once the way is known
        self.layer_id: Optional[str] = None  # of the image, or of the last one before it that is in a layer
        self.pixels = 1024  # how wide pictures are asked for
        self._picture: Optional[QImage] = None  # of the image that is looked at
        self.subject: Optional[Subject] = None
        source.ready.connect(self._have_picture)
        source.failed.connect(self._have_failed)
        source.known.connect(self._have_facts)
        source.walked.connect(self._have_way)
        source.unknown.connect(self._have_no_way)

    # -- going there

    def look_at_feature(self, layer: QgsVectorLayer, feature_id: int) -> None:
        """Look at the image of a feature."""
        reader = SubjectReader.of(layer, self._layers)
        subject = None if reader is None else reader.with_id(feature_id)
        if subject is None:
            self.told.emit(tr("This feature has no photo: neither a file, nor an address, nor a Mapillary id."))
            return
        self.look_at(subject)

    def look_at(self, subject: Subject) -> None:
        """Look at an image."""
        self.subject = subject
        self._pending = 0
        self.layer_id = subject.layer_id or self.layer_id
        self._walk.stand_at(subject, *self.layer())
        self.started.emit(subject)
        self.try_again()
        self.way_changed.emit()

    def try_again(self) -> None:
        """Ask for the picture, after another try may have become worthwhile."""
        if self.subject is None:
            return
        self._picture = None
        self._source.show(self.wanted())
        if self.subject is not None and not self.subject.paths:
            self._ask_about()

    def wanted(self, place: str = _PHOTO) -> Optional[Wanted]:
        """The picture that is looked at, as it is asked for."""
        return None if self.subject is None else wanted_of(self.subject, self.pixels, place)

    def sharpen(self, pixels: int) -> None:
        """The picture is seen so many real pixels wide now: have a sharper one, if there is any."""
        before = self.wanted()
        self.pixels = max(self.pixels, pixels)
        wanted = self.wanted()
        if wanted is not None and wanted.width > before.width:
            self._source.show(wanted)

    def leave(self) -> None:
        """Look at nothing."""
        if self.subject is None:
            return
        self._source.cancel(_key_of(self.subject))
        self.subject = None
        self._walk.clear()
        self.started.emit(None)
        self.way_changed.emit()

    def layer(self) -> tuple[Optional[QgsVectorLayer], Optional[SubjectReader]]:
        """The layer of the image, or for one beyond it the one before, and its reader; twice None if it is gone."""
        layer = QgsProject.instance().mapLayer(self.layer_id) if self.layer_id else None
        reader = SubjectReader.of(layer, self._layers)
        return (None, None) if reader is None else (layer, reader)

    def image_looking_back(self) -> Optional[Subject]:
        """The image nearby that looks the other way; None, and a word of it, if there is none."""
        layer, reader = self.layer()
        back = None
        if reader is not None and self.subject is not None:
            back = looking_back(images_within(layer, reader, self.subject, BACK_METRES), self.subject)
        if back is None:
            self.told.emit(tr("No photo within {metres:.0f} m looks the other way.", metres=BACK_METRES))
        return back

    # -- the way

    def can_step(self, steps: int) -> bool:
        """Whether there is an image that many steps on, or the service may know one."""
        return self.subject is not None and (self._walk.ahead(steps) is not None or self._may_ask())

    def step(self, steps: int) -> None:
        """Go on along the sequence, or back if negative; beyond the layer once the service has told the way."""
        if self.subject is None:
            return
        stop = self._walk.ahead(steps)
        if stop is not None:
            self._go(stop)
            if self._walk.ahead(1 if steps > 0 else -1) is None:
                self._ask_the_way()
        elif self._may_ask():
            self._pending = steps
            self.told.emit(tr("Asking Mapillary how this sequence goes on…"))
            self._ask_the_way()
        elif steps > 0:
            self.told.emit(tr("This is the last image of the sequence."))
        else:
            self.told.emit(tr("This is the first image of the sequence."))

    def line(self) -> list[Any]:
        """The places of the way (longitude, latitude), as far as they are known."""
        return self._walk.line()

    def _go(self, stop: Waypoint) -> None:
        subject = self._subject_at(stop)
        if subject is None:
            self.told.emit(tr("The next image is in the layer no longer."))
        else:
            self.look_at(subject)

    def _subject_at(self, stop: Waypoint) -> Optional[Subject]:
        _, reader = self.layer()
        if reader is not None and stop.feature_id is not None:
            return reader.with_id(stop.feature_id)
        if stop.image_id is None:
            return None
        return Subject(stop.image_id, image_id=stop.image_id, sequence=self.subject.sequence)

    def _may_ask(self) -> bool:
        subject = self.subject
        return bool(subject and subject.image_id and subject.sequence and not self._walk.is_whole)

    def _ask_the_way(self) -> None:
        if self._may_ask():
            self._source.sequence(self.subject.sequence)

    def _read_ahead(self) -> None:
        stops = filter(None, map(self._walk.ahead, _AHEAD))
        subjects = filter(None, map(self._subject_at, stops))
        self._source.ahead([wanted_of(subject, self.pixels) for subject in subjects])

    def _ask_about(self) -> None:
        """Ask what is known of the image: never of one whose photo is on the disk, which needs no token."""
        if self.subject.image_id is not None:
            self._source.about(self.subject.image_id)

    # -- what comes

    def _have_picture(self, key: str, picture: QImage, is_sharp: bool) -> None:
        if self.subject is None or key != _key_of(self.subject):
            return
        is_first, self._picture = self._picture is None, picture
        is_own = bool(self.subject.paths) and os.path.isfile(self.subject.path)
        if self.subject.is_pano is None and (is_own or self.subject.image_id is None):
            self._learn(is_pano=is_panorama(picture, self.subject.path))
        self.pictured.emit(picture, bool(self.subject.is_pano))
        if is_first and self.subject.paths and not is_own:
            self._ask_about()
        if is_sharp or is_first:
            self._read_ahead()

    def _have_failed(self, key: str, sentence: str) -> None:
        if self.subject is None or key != _key_of(self.subject):
            return
        if self._picture is not None:  # a small one is better than none
            self.told.emit(sentence)
        else:
            self.failed.emit(sentence)

    def _have_facts(self, image_id: str, facts: ImageFacts) -> None:
        if self.subject is None or image_id != self.subject.image_id:
            return
        was_panorama = bool(self.subject.is_pano)
        self._learn(**facts_as_values(facts))
        if self._picture is not None and bool(self.subject.is_pano) != was_panorama:
            self.pictured.emit(self._picture, not was_panorama)
        if self.subject.layer_id is None:
            self._find_in_layer()

    def _find_in_layer(self) -> None:
        """An image of the service's way may be in a large layer all the same, of which only a part was read."""
        layer, reader = self.layer()
        inside = None if reader is None else same_image(layer, reader, self.subject)
        if inside is not None:
            known = {name: value for name, value in vars(self.subject).items() if value is not None}
            self.subject = inside
            self._learn(**known)

    def _learn(self, **values: Any) -> None:
        self.subject = self.subject.filled(values)
        self.learnt.emit(self.subject)

    def _have_way(self, sequence: str, ids: Sequence[str]) -> None:
        if self.subject is None or sequence != self.subject.sequence:
            return
        self._walk.extend(sequence, ids)
        steps, self._pending = self._pending, 0
        self.way_changed.emit()
        if steps:
            self.step(steps)

    def _have_no_way(self, key: str, sentence: str) -> None:
        if self.subject is not None and key == self.subject.sequence and self._pending:
            self._pending = 0
            self.told.emit(sentence)


def wanted_of(subject: Subject, pixels: int, place: str = _PHOTO) -> Wanted:
    """The picture of an image as it is asked for."""
    return Wanted(_key_of(subject, place), subject.image_id, subject.url, subject.path, pixels, place)


def _key_of(subject: Subject, place: str = _PHOTO) -> str:
    return f"{place} {subject.key}"
