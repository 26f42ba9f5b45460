"""Takes what a fetch answers: writes it to the layers, and has it counted."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsProcessingFeedback,
    QgsWkbTypes,
)

from ...core.errors import NothingRead
from ...core.fetch.events import Event, Images, TileRead
from ...core.fetch.request import FetchRequest
from ...core.sentences import Sentence
from ...i18n import tr
from ...layers.images import asked_for, failed_tile_feature, failed_tile_fields, image_features, image_fields
from ...layers.on_load import style_on_load
from ...layers.style_set import Holdings
from ...layers.travel import send_style_along
from ..outputs.after_cancel import place_of
from ..outputs.output import Output
from ..outputs.tableoutput import TableOutput
from ..parameters.extent import WGS84
from ..parameters.given import Given
from . import names
from .tally import Tally

_KEY = "mly_id"


class ImageWriter:
    """Takes the events of one fetch: writes images and failed tiles, and has them counted."""

    def __init__(self, given: Given, feedback: QgsProcessingFeedback, request: FetchRequest) -> None:
        self._context, self._feedback = given.context, feedback
        self._details = request.details
        self._fields, self._failed_fields = image_fields(request.details), failed_tile_fields()
        wgs84 = QgsCoordinateReferenceSystem(WGS84)
        schema = (self._fields, QgsWkbTypes.Type.Point, wgs84)
        self._images = TableOutput(given, names.OUTPUT, *schema, key=_KEY, kept=asked_for(request.details))
        self._tiles = Output(given, names.FAILED_TILES, self._failed_fields, QgsWkbTypes.Type.Polygon, wgs84)
        for output in (self._images, self._tiles):
            output.check(feedback)
        self._holdings = Holdings()
        self._tally = Tally(feedback, request)

    def take(self, event: Event) -> None:
        """Write what came, in the algorithm's own thread."""
        if isinstance(event, (Images, TileRead)):
            self._begin()  # an answer: only now may the layer take the place of an earlier one
        if isinstance(event, Images):
            self._images.write(image_features(event, self._fields, self._details))
            self._holdings.add(event.columns, event.details or ())
        self._tally.take(event)

    def _begin(self) -> None:
        if not self._images.is_open:
            dest, label = str(self._images.open()), self._images.label
            style_on_load(self._context, dest, label=label, holdings=self._holdings)

    def _leave(self, ended: bool) -> bool:
        """Whether the layer that was there stays: a table after a cancel, and every one if not one answer came.

        Raises NothingRead unless cancelled.
        """
        if not ended and self._images.stays:
            self._images.leave()
        if self._images.is_open or not self._images.existed or (ended and not self._tally.failures):
            return False
        place = self._images.place.shown
        if ended:
            raise NothingRead(
                place, self._tally.halted or Sentence("{reasons}. Try again later.", reasons=self._tally.reasons())
            )
        self._feedback.pushWarning(
            tr("The run was cancelled before anything was read. {place} was left as it was.", place=place)
        )
        return True

    def _finish(self, leave: bool) -> dict[str, Any]:
        """Complete the layers; where they are."""
        if not leave:
            self._begin()
            self._images.close()
            layer = self._images.finished()
            if layer is not None:
                send_style_along(layer, self._feedback)
        found: dict[str, Any] = {names.OUTPUT: self._images.result()}
        if self._tiles.wanted:
            if not (leave and self._tiles.existed):
                self._tiles.open()
                self._tiles.write([failed_tile_feature(one, self._failed_fields) for one in self._tally.failures])
                self._tiles.close()
            found[names.FAILED_TILES] = self._tiles.result()
        return found

    def results(self, tile_count: int, ended: bool) -> dict[str, Any]:
        """Every declared output; what is missing is told in the log first."""
        tally, counts = self._tally, self._tally.counts
        leave = self._leave(ended)
        layers = self._finish(leave)
        if self._images.is_left:
            ended, leave = False, True
            self._feedback.pushWarning(
                tr("The run was cancelled, so {place} was left as it was.", place=self._images.place.shown)
            )
        tally.tell_missing(tile_count, self._tiles.wanted)
        place = None if ended or leave else place_of(tr("The layer"), self._images.dest, self._context)
        tally.tell_found(tile_count, ended, place)
        return {
            **layers,
            names.IMAGE_COUNT: counts["images"],
            names.TILE_COUNT: tile_count,
            names.FAILED_TILE_COUNT: counts["failed_tiles"],
            names.FAILED_DETAIL_COUNT: counts["failed_details"],
            names.COMPLETE: ended and tally.complete,
        }
