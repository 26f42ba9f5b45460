"""Takes what a fetch answers: writes it to the layers, counts it, and tells the user what is missing."""

from __future__ import annotations

from collections import Counter, defaultdict
from typing import Any, Optional

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsProcessingFeedback,
    QgsWkbTypes,
)

from ...core.errors import NothingRead, Sentence
from ...core.fetch.events import DetailsFailed, Event, Images, TileFailed, TileRead
from ...core.fetch.request import FetchRequest
from ...core.images.bounds import in_words
from ...core.run.events import Halted, Note, Waiting
from ...i18n import joined, said, tr
from ...layers.images import failed_tile_feature, failed_tile_fields, image_features, image_fields
from ...layers.on_load import style_on_load
from ...layers.style_set import Holdings
from ...layers.travel import send_style_along
from ..outputs.after_cancel import place_of
from ..outputs.output import Output
from ..parameters.extent import WGS84
from ..parameters.given import Given
from . import names

_SHOWN_FAILURES = 10


class ImageWriter:
    """Takes the events of one fetch: writes images and failed tiles, and counts."""

    def __init__(self, given: Given, feedback: QgsProcessingFeedback, request: FetchRequest) -> None:
        self._context, self._feedback, self._request = given.context, feedback, request
        self._details = request.details
        self._fields, self._failed_fields = image_fields(request.details), failed_tile_fields()
        wgs84 = QgsCoordinateReferenceSystem(WGS84)
        self._images = Output(given, names.OUTPUT, self._fields, QgsWkbTypes.Type.Point, wgs84)
        self._tiles = Output(given, names.FAILED_TILES, self._failed_fields, QgsWkbTypes.Type.Polygon, wgs84)
        for output in (self._images, self._tiles):
            output.check(feedback)
        self._holdings = Holdings()
        self._failures: list[TileFailed] = []
        self._halted: Optional[Sentence] = None
        self._counts: Counter[str] = Counter()
        # What is missing, by reason: numbers of tiles, ids of images.
        self._failed_tiles: dict[str, list[str]] = defaultdict(list)
        self._failed_details: dict[str, list[str]] = defaultdict(list)

    def take(self, event: Event) -> None:
        """Write what came, in the algorithm's own thread."""
        if isinstance(event, (Images, TileRead)):
            self._begin()  # an answer: only now may the layer take the place of an earlier one
        if isinstance(event, Images):
            features = image_features(event, self._fields, self._details)
            self._images.write(features)
            self._holdings.add(event.columns, event.details or ())
            self._counts["images"] += len(features)
        elif isinstance(event, TileRead):
            self._counts["unusable"] += event.unusable
            self._counts["cached"] += event.cached
        elif isinstance(event, TileFailed):
            self._counts["failed_tiles"] += 1
            self._counts["lasting_tiles"] += not event.again
            reason = said(event.reason)
            self._failed_tiles[reason].append(str(event.tile))
            self._failures.append(event)
            if self._counts["failed_tiles"] <= _SHOWN_FAILURES:
                self._feedback.reportError(
                    tr("Tile {tile} could not be read: {reason}.", tile=event.tile, reason=reason), False
                )
        elif isinstance(event, DetailsFailed):
            for key, reason in ((key, said(reason)) for key, reason in event.reasons.items()):
                self._failed_details[reason].append(key)
                self._counts["named"] += 1
                if self._counts["named"] <= _SHOWN_FAILURES:
                    self._feedback.reportError(
                        tr("Details of image {id} are missing: {reason}.", id=key, reason=reason), False
                    )
            self._counts["failed_details"] += len(event.reasons)
            self._counts["gone"] += event.gone
            self._counts["details_again"] += event.again
        elif isinstance(event, Halted):
            self._halted = event.sentence
            self._feedback.reportError(said(event.sentence), False)
        elif isinstance(event, Waiting):
            self._feedback.pushInfo(
                tr(
                    "Mapillary's limit of requests is reached. The run waits and goes on by itself in about "
                    "{seconds:.0f} seconds.",
                    seconds=event.seconds,
                )
            )
        elif isinstance(event, Note):
            self._feedback.pushWarning(said(event.sentence))

    def _begin(self) -> None:
        if not self._images.is_open:
            dest, label = str(self._images.open()), self._images.label
            style_on_load(self._context, dest, label=label, holdings=self._holdings)

    def _leave(self, ended: bool) -> bool:
        """Whether the layer that was there stays, as not one answer came. Raises NothingRead unless cancelled."""
        if self._images.is_open or not self._images.existed or (ended and not self._failures):
            return False
        place = self._images.place.destination
        if ended:
            raise NothingRead(place, self._halted or Sentence("{reasons}. Try again later.", reasons=self._reasons()))
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
        found: dict[str, Any] = {names.OUTPUT: self._images.dest or self._images.place.destination}
        if self._tiles.wanted:
            if not (leave and self._tiles.existed):
                self._tiles.open()
                self._tiles.write([failed_tile_feature(one, self._failed_fields) for one in self._failures])
                self._tiles.close()
            found[names.FAILED_TILES] = self._tiles.dest or self._tiles.place.destination
        return found

    def _reasons(self) -> str:
        return joined(
            *(
                tr("{reason}: {count:,}", reason=reason, count=len(tiles))
                for reason, tiles in self._failed_tiles.items()
            ),
            by="; ",
        )

    def _tiles_again(self) -> str:
        """What another run does for the tiles that failed."""
        lasting = self._counts["lasting_tiles"]
        no_more = tr("{count:,} of them no other run will read either.", count=lasting) if lasting else None
        if lasting == self._counts["failed_tiles"]:
            again = None
        elif self._tiles.wanted:
            again = tr("Run it again with 'Failed tiles' as 'Area' to get only these.")
        elif self._request.max_tile_age:
            again = tr("Run it again: tiles that were read are on the disk, and only these are asked for.")
        else:
            again = tr("Run it again.")
        return joined(no_more, again)

    def _details_again(self) -> str:
        """Which of the missing details another run may get."""
        gone, again = self._counts["gone"], self._counts["details_again"]
        lasting = self._counts["failed_details"] - gone - again
        return joined(
            tr("{count:,} of them because the image was deleted or made private, which nothing mends.", count=gone)
            if gone
            else None,
            tr(
                "For {count:,} of them Mapillary's answer cannot be used, which another run would not change.",
                count=lasting,
            )
            if lasting
            else None,
            tr("Run it again to ask for {count:,} of them.", count=again) if again else None,
        )

    def results(self, tile_count: int, ended: bool) -> dict[str, Any]:
        """Every declared output; what is missing is told in the log first."""
        counts = self._counts
        leave = self._leave(ended)
        layers = self._finish(leave)
        self._tell_missing(tile_count)
        self._tell_found(tile_count, ended, leave)
        return {
            **layers,
            names.IMAGE_COUNT: counts["images"],
            names.TILE_COUNT: tile_count,
            names.FAILED_TILE_COUNT: counts["failed_tiles"],
            names.FAILED_DETAIL_COUNT: counts["failed_details"],
            names.COMPLETE: ended and not (counts["failed_tiles"] or counts["failed_details"] or counts["unusable"]),
        }

    def _tell_missing(self, tile_count: int) -> None:
        """Say what could not be read, and what another run does for it."""
        counts, feedback = self._counts, self._feedback
        if counts["failed_tiles"]:
            feedback.pushWarning(
                joined(
                    tr(
                        "{failed:,} of {count:,} tiles could not be read, so images are missing ({reasons}).",
                        failed=counts["failed_tiles"],
                        count=tile_count,
                        reasons=self._reasons(),
                    ),
                    self._tiles_again(),
                )
            )
            for reason, tiles in self._failed_tiles.items():  # in full: the first few lines did not name all
                feedback.pushInfo(
                    tr("Tiles that are missing ({reason}): {tiles}", reason=reason, tiles=", ".join(tiles))
                )
        if counts["failed_details"]:
            feedback.pushWarning(
                joined(
                    tr(
                        "The details of {count:,} images are missing; their other columns are filled.",
                        count=counts["failed_details"],
                    ),
                    self._details_again(),
                )
            )
            for reason, ids in self._failed_details.items():
                feedback.pushInfo(
                    tr("Details of images that are missing ({reason}): {ids}", reason=reason, ids=", ".join(ids))
                )
        if counts["unusable"]:
            feedback.pushWarning(
                tr(
                    "{count:,} points in the tiles carry no image id or have no place, and were left out.",
                    count=counts["unusable"],
                )
            )

    def _tell_found(self, tile_count: int, ended: bool, leave: bool) -> None:
        """Say what came, and how to go on after a cancel or where nothing came."""
        counts, feedback = self._counts, self._feedback
        if not ended and not leave:
            going_on = tr("Run it again to go on: tiles that were read are on the disk, and not asked for again.")
            feedback.pushWarning(
                joined(
                    tr("The run was cancelled with {count:,} images.", count=counts["images"]),
                    place_of(tr("The layer"), self._images.dest, self._context),
                    going_on if self._request.max_tile_age else None,
                )
            )
        elif ended and not counts["images"] and not counts["failed_tiles"]:
            feedback.pushWarning(
                tr(
                    "No image was found at {box}. If you meant another place, write the extent as "
                    "west,east,south,north: longitudes, then latitudes. Else choose a larger extent or drop filters; "
                    "where Mapillary has images is shown on https://www.mapillary.com/app",
                    box=in_words(self._request.box),
                )
            )
        if counts["cached"]:
            feedback.pushInfo(
                tr(
                    "{count:,} tiles had been read before and were taken from the disk "
                    "('Age up to which tiles are reused', under Advanced).",
                    count=counts["cached"],
                )
            )
        feedback.pushInfo(
            tr(
                "{images:,} images from {tiles:,} tiles.",
                images=counts["images"],
                tiles=tile_count - counts["failed_tiles"],
            )
        )
