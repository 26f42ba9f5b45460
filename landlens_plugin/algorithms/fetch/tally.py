"""Takes what a fetch answers: counts it, and tells the user what is missing."""

from __future__ import annotations

from collections import Counter, defaultdict
from typing import Optional

from qgis.core import QgsProcessingFeedback

from ...core.fetch.events import DetailsFailed, Event, Images, TileFailed, TileRead
from ...core.fetch.request import FetchRequest
from ...core.images.bounds import in_words
from ...core.run.events import Halted, Note, Waiting
from ...core.sentences import Sentence
from ...i18n import joined, said, tr
from ..waiting import tell_waiting

_SHOWN_FAILURES = 10


class Tally:
    """Counts the events of one fetch; what fails is told as it comes, and in full at the end.

    ``counts`` has images, tiles and details by what became of them; ``failures`` has the tiles that could not be read,
    and ``halted`` what made them fail, if it was one thing.
    """

    def __init__(self, feedback: QgsProcessingFeedback, request: FetchRequest) -> None:
        self._feedback, self._request = feedback, request
        self.counts: Counter[str] = Counter()
        self.failures: list[TileFailed] = []
        self.halted: Optional[Sentence] = None
        # What is missing, by reason: numbers of tiles, ids of images.
        self._failed_tiles: dict[str, list[str]] = defaultdict(list)
        self._failed_details: dict[str, list[str]] = defaultdict(list)

    def take(self, event: Event) -> None:
        """Count one event, in the algorithm's own thread."""
        if isinstance(event, Images):
            self.counts["images"] += len(event.columns)
        elif isinstance(event, TileRead):
            self.counts["unusable"] += event.unusable
            self.counts["cached"] += event.cached
        elif isinstance(event, TileFailed):
            self.counts["failed_tiles"] += 1
            self.counts["lasting_tiles"] += not event.again
            reason = said(event.reason)
            self._failed_tiles[reason].append(str(event.tile))
            self.failures.append(event)
            if self.counts["failed_tiles"] <= _SHOWN_FAILURES:
                self._feedback.reportError(
                    tr("Tile {tile} could not be read: {reason}.", tile=event.tile, reason=reason), False
                )
        elif isinstance(event, DetailsFailed):
            for key, reason in ((key, said(reason)) for key, reason in event.reasons.items()):
                self._failed_details[reason].append(key)
                self.counts["named"] += 1
                if self.counts["named"] <= _SHOWN_FAILURES:
                    self._feedback.reportError(
                        tr("Details of image {id} are missing: {reason}.", id=key, reason=reason), False
                    )
            self.counts["failed_details"] += len(event.reasons)
            self.counts["gone"] += event.gone
            self.counts["details_again"] += event.again
        elif isinstance(event, Halted):
            self.halted = event.sentence
            self._feedback.reportError(said(event.sentence), False)
        elif isinstance(event, Waiting):
            tell_waiting(self._feedback, event)
        elif isinstance(event, Note):
            self._feedback.pushWarning(said(event.sentence))

    @property
    def complete(self) -> bool:
        """Whether nothing is known to be missing."""
        return not (self.counts["failed_tiles"] or self.counts["failed_details"] or self.counts["unusable"])

    def reasons(self) -> str:
        """Why tiles could not be read, with the number of each."""
        return joined(
            *(
                tr("{reason}: {count:,}", reason=reason, count=len(tiles))
                for reason, tiles in self._failed_tiles.items()
            ),
            by="; ",
        )

    def tell_missing(self, tile_count: int, failed_layer: bool) -> None:
        """Say what could not be read, and what another run does for it, as with a layer of the tiles that failed."""
        counts, feedback = self.counts, self._feedback
        if counts["failed_tiles"]:
            feedback.pushWarning(
                joined(
                    tr(
                        "{failed:,} of {count:,} tiles could not be read, so images are missing ({reasons}).",
                        failed=counts["failed_tiles"],
                        count=tile_count,
                        reasons=self.reasons(),
                    ),
                    self._tiles_again(failed_layer),
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

    def tell_found(self, tile_count: int, ended: bool, place: Optional[str]) -> None:
        """Say what came, and how to go on after a cancel, with the ``place`` of its layer, or where nothing came."""
        counts, feedback = self.counts, self._feedback
        if place is not None:
            going_on = tr("Run it again to go on: tiles that were read are on the disk, and not asked for again.")
            feedback.pushWarning(
                joined(
                    tr("The run was cancelled with {count:,} images.", count=counts["images"]),
                    place,
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
        tiles = tile_count - counts["failed_tiles"]
        if tiles == 1:
            feedback.pushInfo(tr("{images:,} images from 1 tile.", images=counts["images"]))
        else:
            feedback.pushInfo(tr("{images:,} images from {tiles:,} tiles.", images=counts["images"], tiles=tiles))

    def _tiles_again(self, failed_layer: bool) -> str:
        """What another run does for the tiles that failed."""
        lasting = self.counts["lasting_tiles"]
        no_more = tr("{count:,} of them no other run will read either.", count=lasting) if lasting else None
        if lasting == self.counts["failed_tiles"]:
            again = None
        elif failed_layer:
            again = tr("Run it again with 'Failed tiles' as 'Area' to get only these.")
        elif self._request.max_tile_age:
            again = tr("Run it again: tiles that were read are on the disk, and only these are asked for.")
        else:
            again = tr("Run it again.")
        return joined(no_more, again)

    def _details_again(self) -> str:
        """Which of the missing details another run may get."""
        gone, again = self.counts["gone"], self.counts["details_again"]
        lasting = self.counts["failed_details"] - gone - again
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
