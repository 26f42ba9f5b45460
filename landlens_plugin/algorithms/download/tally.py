"""Takes what a download answers: keeps what became of each photo, counts it, and tells the user what is missing."""

from __future__ import annotations

from collections import Counter
from typing import Any, Optional

from qgis.core import QgsProcessingFeedback

from ...core.download.download import Event, Plan
from ...core.download.request import PhotoDone
from ...core.run.events import Waiting
from ...i18n import joined, said, tr
from ..waiting import tell_waiting
from . import names

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
                tr(
                    "To download: {count:,} photos, about {expected:,.1f} MB ({free:,.0f} MB free).",
                    count=event.photos,
                    expected=event.expected_bytes / 1e6,
                    free=event.free_bytes / 1e6,
                )
            )
            return
        if isinstance(event, Waiting):
            tell_waiting(self._feedback, event)
            return
        self.outcomes[event.row] = event
        self._counts[event.status] += 1
        self._counts["again"] += event.again
        if event.status == "downloaded":
            self._counts["bytes"] += event.bytes
            self._counts["untagged"] += event.error is not None
        elif event.status == "failed" and self._counts["failed"] <= _SHOWN_FAILURES:
            self._feedback.reportError(
                tr("Feature {number}: {reason}.", number=event.row + 1, reason=said(event.error)), False
            )

    def _reasons(self, *, again: bool) -> str:
        """The commonest reasons for which photos failed, with their numbers."""
        failed = (one for one in self.outcomes.values() if one.status == "failed" and one.again is again)
        commonest = Counter(said(one.error) for one in failed).most_common(5)
        return joined(*(tr("{reason}: {count:,}", reason=reason, count=count) for reason, count in commonest), by="; ")

    def results(self, total: int, ended: bool, folder: str, rows: Optional[str] = None) -> dict[str, Any]:
        """The number outputs; what is missing is told in the log first.

        ``rows`` says where the record of each photo is, None if none was wanted.
        """
        counts, feedback = self._counts, self._feedback
        if counts["gone"]:
            feedback.pushWarning(
                tr("{count:,} images are gone: Mapillary deleted them or made them private.", count=counts["gone"])
            )
        each = tr("The output layer has the reason of each in 'download_error'.") if rows else None
        if counts["again"]:
            feedback.pushWarning(
                joined(
                    tr(
                        "{count:,} of {total:,} photos are missing for now ({reasons}). Run it again to fetch only "
                        "these.",
                        count=counts["again"],
                        total=total,
                        reasons=self._reasons(again=True),
                    ),
                    each,
                )
            )
        if counts["failed"] > counts["again"]:
            feedback.pushWarning(
                joined(
                    tr(
                        "{count:,} of {total:,} photos cannot be had as they were asked for, which the same run again "
                        "would not change ({reasons}).",
                        count=counts["failed"] - counts["again"],
                        total=total,
                        reasons=self._reasons(again=False),
                    ),
                    each,
                )
            )
        if counts["untagged"]:
            feedback.pushWarning(
                joined(
                    tr(
                        "{count:,} photos were downloaded without EXIF, which could not be written.",
                        count=counts["untagged"],
                    ),
                    each,
                )
            )
        if not ended:
            feedback.pushWarning(
                joined(
                    tr(
                        "The run was cancelled with {count:,} photos to go. What was complete is in {folder}; run it "
                        "again to go on.",
                        count=total - len(self.outcomes),
                        folder=folder,
                    ),
                    rows,
                )
            )
        elif not total:
            feedback.pushWarning(tr("The input has no features, so there was nothing to download."))
        feedback.pushInfo(
            tr(
                "{count:,} photos downloaded ({size:,.1f} MB), {skipped:,} were there already.",
                count=counts["downloaded"],
                size=counts["bytes"] / 1e6,
                skipped=counts["skipped"],
            )
        )
        return {
            names.DOWNLOADED_COUNT: counts["downloaded"],
            names.SKIPPED_COUNT: counts["skipped"],
            names.GONE_COUNT: counts["gone"],
            names.FAILED_COUNT: counts["failed"],
            names.BYTES: counts["bytes"],
        }
