"""A run of *Views from panoramas*: from the form's parameters to the pictures and the layer that records them."""

from __future__ import annotations

import os
from collections import Counter
from typing import Any, Optional

from qgis.core import QgsProcessingException, QgsProcessingFeedback

from ...core.errors import LandLensError, LayerUnwritable
from ...core.images.looking import View
from ...core.jobs import ViewsJob
from ...core.views.request import ViewDone, ViewsRequest
from ...i18n import joined, said, tr
from ...layers.added import added_features, added_fields
from ...layers.views import dress_views
from ...qgis_pictures import as_jpeg, decoded_pixels
from ...tasks import JobTask
from ..analysis import INPUT, OUTPUT, ImageAnalysis
from ..base import WORKERS
from ..outputs.added import PlainOutput, telling
from ..outputs.after_cancel import place_of
from ..parameters.given import Given
from . import names
from .plan import Plan, plan_of

_SHOWN_FAILURES = 10


def run(algorithm: ImageAnalysis, given: Given, feedback: QgsProcessingFeedback) -> dict[str, Any]:
    """Draw what the parameters ask for, record it in the layer, and return every declared output."""
    source = given.source(INPUT)
    folder = given.text(names.FOLDER)
    if not folder:
        raise QgsProcessingException(tr("No folder was given. Choose one for the views under 'Folder'."))
    folder = os.path.abspath(folder)  # as the paths of views stand in a layer, which is opened from anywhere
    fields = added_fields(source.fields(), names.COLUMNS)
    look = (dress_views, tr("Views"))
    output = PlainOutput(given, OUTPUT, fields, source.wkbType(), source.sourceCrs(), feedback, look=look)
    plan = plan_of(given, source, telling(feedback))
    size = given.whole(names.SIZE)
    hfov = given.number(names.HFOV)
    request = ViewsRequest(
        plan.sources,
        folder,
        View(size, size, pitch=given.number(names.PITCH), hfov=hfov),
        decoded_pixels,
        as_jpeg,
        given.choice(names.EXISTING) == "overwrite",
        given.whole(WORKERS),
    )
    feedback.pushInfo(
        tr(
            "Views: {count:,} of {sources:,} panoramas, into {folder}",
            count=len(plan.rows),
            sources=len(plan.sources),
            folder=folder,
        )
    )
    record = _Record(plan, feedback)
    problem: Optional[LandLensError] = None
    ended = False
    try:
        ended = JobTask(algorithm.displayName(), ViewsJob(request), record.take).run_here(feedback)
    except LandLensError as error:
        problem = error  # the record of what was done until now is written all the same
    rows, columns = record.columns(hfov)
    try:
        features = added_features(source, fields, rows, columns)
        written = output.write(features, len(rows), 0.99, 1.0, to_the_end=True)
    except LayerUnwritable:
        if problem is None:
            raise
    if problem is not None:  # it says more than a record that could not be written for the same reason
        raise problem
    where = None
    if not ended and OUTPUT in written:
        where = place_of(tr("The record of each view"), written[OUTPUT], given.context)
    return {**record.results(ended, folder, where), **written}


class _Record:
    """Keeps what became of each view, and counts."""

    def __init__(self, plan: Plan, feedback: QgsProcessingFeedback) -> None:
        self._plan, self._feedback = plan, feedback
        self._done: dict[int, ViewDone] = {}
        self._failed: set[int] = set()  # features that failed as a whole
        self._counts: Counter[str] = Counter()
        self._reasons: Counter[str] = Counter()
        for one in plan.known:
            self.take(one)

    def take(self, one: ViewDone) -> None:
        """Keep one outcome, in the algorithm's own thread."""
        row = self._plan.rows[one.row]
        self._done[one.row] = one
        if one.with_all and row in self._failed:
            return
        if one.with_all:
            self._failed.add(row)
        self._counts[one.status] += 1
        if one.status == "failed" and one.error is not None:
            reason = said(one.error)
            self._reasons[reason] += 1
            if self._counts["failed"] <= _SHOWN_FAILURES:
                self._feedback.reportError(tr("Feature {number}: {reason}.", number=row + 1, reason=reason), False)

    def columns(self, hfov: float) -> tuple[list[int], list[list[Any]]]:
        """The features' numbers and our columns, a row for each view; one alone for a feature that failed whole."""
        rows: list[int] = []
        values = []
        told: set[int] = set()
        for view, (row, yaw) in enumerate(zip(self._plan.rows, self._plan.yaws)):
            one = self._done.get(view)
            path = self._plan.paths[row]
            if one is not None and one.with_all:
                if row in told:
                    continue
                told.add(row)
                own = [None, None, None, None, path, "failed", None if one.error is None else said(one.error)]
            else:
                own = [None, None, yaw, hfov, path, "cancelled", None]
                if one is not None:
                    own[:2] = [one.path, one.heading]
                    own[5:] = [one.status, None if one.error is None else said(one.error)]
            rows.append(row)
            values.append(own)
        return rows, [list(column) for column in zip(*values)] if values else [[] for _ in names.COLUMNS]

    def results(self, ended: bool, folder: str, rows: Optional[str]) -> dict[str, Any]:
        """The number outputs; what is missing is told in the log first. ``rows`` says where the record is."""
        counts, feedback = self._counts, self._feedback
        if counts["failed"]:
            commonest = (
                tr("{reason}: {count:,}", reason=reason, count=count) for reason, count in self._reasons.most_common(5)
            )
            feedback.pushWarning(
                tr(
                    "{count:,} failed ({reasons}). The output layer has the reason of each in 'view_error'.",
                    count=counts["failed"],
                    reasons=joined(*commonest, by="; "),
                )
            )
        if not ended:
            feedback.pushWarning(
                joined(
                    tr(
                        "The run was cancelled with {count:,} views to go. What was complete is in {folder}; run it "
                        "again to go on.",
                        count=len(self._plan.rows) - len(self._done),
                        folder=folder,
                    ),
                    rows,
                )
            )
        elif not self._plan.rows:
            feedback.pushWarning(tr("The input has no features, so there was nothing to draw."))
        feedback.pushInfo(
            tr(
                "{count:,} views drawn, {skipped:,} were there already. In the layer, 'view_path' is each view's file "
                "and 'view_heading' where it looks.",
                count=counts["made"],
                skipped=counts["skipped"],
            )
        )
        return {
            names.VIEW_COUNT: counts["made"],
            names.SKIPPED_COUNT: counts["skipped"],
            names.FAILED_COUNT: counts["failed"],
        }
