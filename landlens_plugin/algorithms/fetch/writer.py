"""Takes what a fetch answers: writes it to the layers, counts it, and tells the user what is missing."""

from __future__ import annotations

from collections import Counter, defaultdict
from typing import TYPE_CHECKING, Any

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsWkbTypes,
)

from ...core.errors import NothingRead
from ...core.fetch.fetch import DetailsFailed, Event, Halted, Images, Note, TileFailed, TileRead, Waiting
from ...core.fetch.request import FetchRequest
from ...core.images.bounds import in_words
from ...layers.images import failed_tile_feature, failed_tile_fields, image_features, image_fields
from ...layers.on_load import style_on_load
from ..outputs.after_cancel import place_of
from ..outputs.output import Output
from ..parameters.extent import WGS84

if TYPE_CHECKING:
    from .form import FetchImages

_SHOWN_FAILURES = 10


class ImageWriter:
    """Takes the events of one fetch: writes images and failed tiles, and counts."""

    def __init__(
        self,
        form: FetchImages,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
        request: FetchRequest,
    ) -> None:
        self._form, self._feedback = form, feedback
        self._context, self._request = context, request
        self._details = request.details
        self._fields, self._failed_fields = image_fields(request.details), failed_tile_fields()
        wgs84 = QgsCoordinateReferenceSystem(WGS84)
        self._images = Output(form, parameters, form.OUTPUT, context, self._fields, QgsWkbTypes.Type.Point, wgs84)
        self._tiles = Output(
            form, parameters, form.FAILED_TILES, context, self._failed_fields, QgsWkbTypes.Type.Polygon, wgs84
        )
        for output in (self._images, self._tiles):
            output.check(feedback)
        self._failures: list[TileFailed] = []
        self._halted = ""
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
            self._counts["images"] += len(features)
        elif isinstance(event, TileRead):
            self._counts["unusable"] += event.unusable
            self._counts["cached"] += event.cached
        elif isinstance(event, TileFailed):
            self._counts["failed_tiles"] += 1
            self._counts["lasting_tiles"] += not event.again
            self._failed_tiles[event.reason].append(str(event.tile))
            self._failures.append(event)
            if self._counts["failed_tiles"] <= _SHOWN_FAILURES:
                self._feedback.reportError(f"Tile {event.tile} could not be read: {event.reason}.", False)
        elif isinstance(event, DetailsFailed):
            for key, reason in event.reasons.items():
                self._failed_details[reason].append(key)
                self._counts["named"] += 1
                if self._counts["named"] <= _SHOWN_FAILURES:
                    self._feedback.reportError(f"Details of image {key} are missing: {reason}.", False)
            self._counts["failed_details"] += len(event.reasons)
            self._counts["gone"] += event.gone
            self._counts["details_again"] += event.again
        elif isinstance(event, Halted):
            self._halted = event.sentence
            self._feedback.reportError(event.sentence, False)
        elif isinstance(event, Waiting):
            self._feedback.pushInfo(
                "Mapillary's limit of requests is reached. The run waits and goes on by itself in about "
                f"{event.seconds:.0f} seconds."
            )
        elif isinstance(event, Note):
            self._feedback.pushWarning(event.sentence)

    def _begin(self) -> None:
        if not self._images.is_open:
            style_on_load(self._context, str(self._images.open()))

    def _leave(self, ended: bool) -> bool:
        """Whether the layer that was there stays, as not one answer came. Raises NothingRead unless cancelled."""
        if self._images.is_open or not self._images.existed or (ended and not self._failures):
            return False
        place = self._images.place.destination
        if ended:
            raise NothingRead(place, self._halted or f"{self._reasons()}. Try again later.")
        self._feedback.pushWarning(f"The run was cancelled before anything was read. {place} was left as it was.")
        return True

    def _finish(self, leave: bool) -> dict[str, Any]:
        """Complete the layers; where they are."""
        if not leave:
            self._begin()
            self._images.close()
        found: dict[str, Any] = {self._form.OUTPUT: self._images.dest or self._images.place.destination}
        if self._tiles.wanted:
            if not (leave and self._tiles.existed):
                self._tiles.open()
                self._tiles.write([failed_tile_feature(one, self._failed_fields) for one in self._failures])
                self._tiles.close()
            found[self._form.FAILED_TILES] = self._tiles.dest or self._tiles.place.destination
        return found

    def _reasons(self) -> str:
        return "; ".join(f"{reason}: {len(tiles):,}" for reason, tiles in self._failed_tiles.items())

    def _name(self, what: str, missing: dict[str, list[str]]) -> None:
        """Say in full what is missing, for what the first few lines did not name."""
        for reason, names in missing.items():
            self._feedback.pushInfo(f"{what} that are missing ({reason}): {', '.join(names)}")

    def _tiles_again(self) -> str:
        """What another run does for the tiles that failed."""
        lasting = self._counts["lasting_tiles"]
        said = f" {lasting:,} of them no other run will read either." if lasting else ""
        if lasting == self._counts["failed_tiles"]:
            return said
        if self._tiles.wanted:
            return f"{said} Run it again with 'Failed tiles' as 'Area' to get only these."
        kept = (
            ": tiles that were read are on the disk, and only these are asked for" if self._request.max_tile_age else ""
        )
        return f"{said} Run it again{kept}."

    def _details_again(self) -> str:
        """Which of the missing details another run may get."""
        gone, again = self._counts["gone"], self._counts["details_again"]
        lasting = self._counts["failed_details"] - gone - again
        said = f" {gone:,} of them because the image was deleted or made private, which nothing mends." if gone else ""
        if lasting:
            said += f" For {lasting:,} of them Mapillary's answer cannot be used, which another run would not change."
        return f"{said} Run it again to ask for {again:,} of them." if again else said

    def results(self, tile_count: int, ended: bool) -> dict[str, Any]:
        """Every declared output; what is missing is told in the log first."""
        counts, feedback = self._counts, self._feedback
        leave = self._leave(ended)
        layers = self._finish(leave)
        if counts["failed_tiles"]:
            feedback.pushWarning(
                f"{counts['failed_tiles']:,} of {tile_count:,} tiles could not be read, so images are missing "
                f"({self._reasons()}).{self._tiles_again()}"
            )
            self._name("Tiles", self._failed_tiles)
        if counts["failed_details"]:
            feedback.pushWarning(
                f"The details of {counts['failed_details']:,} images are missing; their other columns are filled."
                f"{self._details_again()}"
            )
            self._name("Details of images", self._failed_details)
        if counts["unusable"]:
            feedback.pushWarning(
                f"{counts['unusable']:,} points in the tiles carry no image id or have no place, and were left out."
            )
        if not ended and not leave:
            where = place_of("The layer", self._images.dest, self._context)
            going_on = " Run it again to go on: tiles that were read are on the disk, and not asked for again."
            feedback.pushWarning(
                f"The run was cancelled with {counts['images']:,} images. {where}"
                f"{going_on if self._request.max_tile_age else ''}"
            )
        elif ended and not counts["images"] and not counts["failed_tiles"]:
            feedback.pushWarning(
                f"No image was found at {in_words(self._request.box)}. If you meant another place, write the extent as "
                "west,east,south,north: longitudes, then latitudes. Else choose a larger extent or drop filters; where "
                "Mapillary has images is shown on https://www.mapillary.com/app"
            )
        if counts["cached"]:
            feedback.pushInfo(
                f"{counts['cached']:,} tiles had been read before and were taken from the disk "
                "('Age up to which tiles are reused', under Advanced)."
            )
        feedback.pushInfo(f"{counts['images']:,} images from {tile_count - counts['failed_tiles']:,} tiles.")
        return {
            **layers,
            "IMAGE_COUNT": counts["images"],
            "TILE_COUNT": tile_count,
            "FAILED_TILE_COUNT": counts["failed_tiles"],
            "FAILED_DETAIL_COUNT": counts["failed_details"],
            "COMPLETE": ended and not (counts["failed_tiles"] or counts["failed_details"] or counts["unusable"]),
        }
