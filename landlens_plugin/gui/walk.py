"""The way along a sequence: which image comes before and after the one that is looked at, in the layer and beyond."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Optional

from qgis.core import QgsPointXY, QgsVectorLayer

from .around import Waypoint, stops_of
from .subject import Subject, SubjectReader


class Walk:
    """Where one is on the way. The layer's part is read once a sequence, and again where it does not fit any more."""

    def __init__(self) -> None:
        self._stops: list[Waypoint] = []
        self._sequence: Optional[tuple[Optional[str], Optional[str]]] = None  # of a layer
        self._at: Optional[int] = None
        self._is_whole = False  # whether the service has told the way beyond the layer

    def clear(self) -> None:
        """Be nowhere."""
        self._stops, self._sequence, self._at, self._is_whole = [], None, None, False

    def stand_at(self, subject: Subject, layer: Optional[QgsVectorLayer], reader: Optional[SubjectReader]) -> None:
        """Go to an image. One beyond the layer is on the way that was told last."""
        sequence = (subject.layer_id or (self._sequence or (None,))[0], subject.sequence)
        place = self._place_of(subject) if sequence == self._sequence else None
        if place is None:
            self._is_whole = False
            self._stops = stops_of(layer, reader, subject) if layer is not None and reader is not None else []
            self._sequence = sequence
            place = self._place_of(subject)
        self._at = place

    def extend(self, sequence: str, ids: Sequence[str]) -> None:
        """The service's own order of a sequence, with the images that the layer does not have."""
        if self._sequence is None or self._sequence[1] != sequence or not ids:
            return
        here = self._stops[self._at] if self._at is not None else None
        known = {stop.image_id: stop for stop in self._stops}
        self._stops = [known.get(one) or Waypoint(None, one, None, None) for one in ids]
        self._is_whole = True
        self._at = next((at for at, stop in enumerate(self._stops) if here and stop.image_id == here.image_id), None)

    @property
    def is_whole(self) -> bool:
        """Whether nothing more is to be learnt of the way: the service has told it."""
        return self._is_whole

    def ahead(self, steps: int) -> Optional[Waypoint]:
        """The image so many steps ahead, or behind if negative; None beyond what is known."""
        at = None if self._at is None else self._at + steps
        return self._stops[at] if at is not None and 0 <= at < len(self._stops) else None

    def line(self) -> list[QgsPointXY]:
        """The places of the way, as far as they are known."""
        return [stop.place for stop in self._stops if stop.place is not None]

    def _place_of(self, subject: Subject) -> Optional[int]:
        for at, stop in enumerate(self._stops):
            if subject.feature_id is not None and stop.feature_id == subject.feature_id:
                return at
            if subject.image_id is not None and stop.image_id == subject.image_id:
                return at
        return None
