"""Takes what a download answers: keeps what became of each photo, counts it, and tells the user what is missing."""

from __future__ import annotations

from collections import Counter
from typing import Any, Optional

from qgis.core import QgsProcessingFeedback

from ...core.download.download import Event, Plan
from ...core.download.request import PhotoDone
from ...core.fetch.fetch import Waiting

_SHOWN_FAILURES = 10


class PhotoRecord:
    """Takes the events of one download: keeps what became of each row, and counts."""

    def __init__(self, feedback: QgsProcessingFeedback) -> None:
        self._feedback = feedback
        self.outcomes: dict[int, PhotoDone] = {}
        self._counts: Counter[str] = Counter()

    def take(self, event: Event) -> None:
        """Keep one outcome, in the algorithm's own thread."""
        if isinstance(event, Plan):
            self._feedback.pushInfo(
                f"To download: {event.photos:,} photos, about {event.expected_bytes / 1e6:,.1f} MB "
                f"({event.free_bytes / 1e6:,.0f} MB free)."
            )
            return
        if isinstance(event, Waiting):
            what = "Mapillary's limit of requests is reached. The run waits and goes on by itself"
            if event.host:
                what = f"The image host {event.host} asks to slow down. The run asks it again by itself"
            self._feedback.pushInfo(f"{what} in about {event.seconds:,.0f} seconds.")
            return
        self.outcomes[event.row] = event
        self._counts[event.status] += 1
        self._counts["again"] += event.again
        if event.status == "downloaded":
            self._counts["bytes"] += event.bytes
            self._counts["untagged"] += event.error is not None
        elif event.status == "failed" and self._counts["failed"] <= _SHOWN_FAILURES:
            self._feedback.reportError(f"Feature {event.row + 1}: {event.error}.", False)

    def _reasons(self, *, again: bool) -> str:
        """The commonest reasons for which photos failed, with their numbers."""
        failed = (one for one in self.outcomes.values() if one.status == "failed" and one.again is again)
        return "; ".join(
            f"{reason}: {count:,}" for reason, count in Counter(one.error for one in failed).most_common(5)
        )

    def results(self, total: int, ended: bool, folder: str, rows: Optional[str] = None) -> dict[str, Any]:
        """The number outputs; what is missing is told in the log first.

        ``rows`` says where the record of each photo is, None if none was wanted.
        """
        counts, feedback = self._counts, self._feedback
        if counts["gone"]:
            feedback.pushWarning(f"{counts['gone']:,} images are gone: Mapillary deleted them or made them private.")
        each = " The output layer has the reason of each in 'download_error'." if rows else ""
        if counts["again"]:
            feedback.pushWarning(
                f"{counts['again']:,} of {total:,} photos are missing for now ({self._reasons(again=True)}). Run it "
                f"again to fetch only these.{each}"
            )
        if counts["failed"] > counts["again"]:
            feedback.pushWarning(
                f"{counts['failed'] - counts['again']:,} of {total:,} photos cannot be had as they were asked for, "
                f"which the same run again would not change ({self._reasons(again=False)}).{each}"
            )
        if counts["untagged"]:
            feedback.pushWarning(
                f"{counts['untagged']:,} photos were downloaded without EXIF, which could not be written.{each}"
            )
        if not ended:
            feedback.pushWarning(
                f"The run was cancelled with {total - len(self.outcomes):,} photos to go. What was complete is in "
                f"{folder}; run it again to go on.{f' {rows}' if rows else ''}"
            )
        elif not total:
            feedback.pushWarning("The input has no features, so there was nothing to download.")
        feedback.pushInfo(
            f"{counts['downloaded']:,} photos downloaded ({counts['bytes'] / 1e6:,.1f} MB), "
            f"{counts['skipped']:,} were there already."
        )
        return {
            "DOWNLOADED_COUNT": counts["downloaded"],
            "SKIPPED_COUNT": counts["skipped"],
            "GONE_COUNT": counts["gone"],
            "FAILED_COUNT": counts["failed"],
            "BYTES": counts["bytes"],
        }
