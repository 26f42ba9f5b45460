"""A run of *Compare two fetches*: from two layers to one that says what became of each image."""

from __future__ import annotations

from collections import Counter
from itertools import chain
from typing import Any, NamedTuple

import numpy as np
from qgis.core import QgsProcessingFeatureSource, QgsProcessingFeedback
from qgis.PyQt.QtCore import QDateTime, Qt

from ...core.errors import RequestInvalid
from ...core.images.changes import GONE, KINDS, NEW, SAME, UNREAD, Changes, Fetch, compare
from ...core.images.columns import MISSING, known
from ...core.run.telling import Tell, part
from ...core.sentences import Sentence
from ...i18n import tr
from ...layers.added import added_features
from ...layers.alike import features_alike
from ...layers.changes import dress_changes
from ...layers.points import moments, read_images
from ..analysis import OUTPUT
from ..outputs.added import AddedOutput, telling
from ..parameters.failed_tiles import unread_area
from ..parameters.given import Given
from ..parameters.image_fields import ANGLE_FIELD, ID_FIELD
from ..parameters.moment import moment
from . import names

_FIRST_SEEN = "first_seen"
_MANY_GONE = 0.5  # of all: more look like another extent than like changes
_FEWEST_FOR_ADVICE = 20


class _Read(NamedTuple):
    source: QgsProcessingFeatureSource
    fetch: Fetch


def run(given: Given, feedback: QgsProcessingFeedback) -> dict[str, Any]:
    """Compare what the parameters name, write the changes, and return every declared output."""
    tell = telling(feedback)
    seen_at = moment(given, names.DATE)
    sources = [given.source(name) for name in (names.OLD, names.NEW)]
    unread = unread_area(given, names.OLD_FAILED_TILES, names.NEW_FAILED_TILES)
    read_from = (names.OLD, names.NEW, names.OLD_FAILED_TILES, names.NEW_FAILED_TILES)
    inputs = [name for name in read_from if given.has(name)]
    look = (dress_changes, tr("Change"))
    output = AddedOutput(given, OUTPUT, sources[1], names.COLUMNS, feedback, inputs=inputs, look=look)
    old = _read(given, names.OLD, sources[0], feedback, part(tell, 0, 0.3))
    new = _read(given, names.NEW, sources[1], feedback, part(tell, 0.3, 0.6))
    changes = compare(
        old.fetch,
        new.fetch,
        given.number(names.MOVED),
        given.number(names.TURNED),
        QDateTime.currentMSecsSinceEpoch() if seen_at is None else seen_at,
        unread,
        part(tell, 0.6, 0.7),
    )
    results = _written(given, output, old, new, changes)
    counts = Counter(changes.kind.tolist())
    _tell(given, feedback, old, new, changes, counts)
    return {**results, **{f"{word.upper()}_COUNT": counts[kind] for kind, word in enumerate(KINDS)}}


def _read(
    given: Given, name: str, source: QgsProcessingFeatureSource, feedback: QgsProcessingFeedback, tell: Tell
) -> _Read:
    """One of the two layers. Raises RequestInvalid where it has no ids."""
    held = source.fields()
    id_field, angle_field = given.text(ID_FIELD), given.text(ANGLE_FIELD)
    # A direction need not be known, unless its field was chosen.
    needed = [id_field, *([angle_field] if angle_field != _default(given, ANGLE_FIELD) else [])]
    for field in needed:
        if held.lookupField(field) < 0:
            raise RequestInvalid(
                "'{label}' has no field '{field}'. It has: {known}. Both layers need the same fields for the id and "
                "the direction.",
                label=given.label(name),
                field=field,
                known=", ".join(one.name() for one in held) or Sentence("no fields at all"),
            )
    more = (_FIRST_SEEN,) if held.lookupField(_FIRST_SEEN) >= 0 else ()
    fields = {"mly_id": id_field, "compass_angle": angle_field}
    images, brought = read_images(source, fields, given.context, tell, more)
    seen = moments(brought[_FIRST_SEEN]) if more else np.full(len(images), MISSING)
    without = sum(one is None for one in images.id.tolist())
    repeated = len(images) - without - len(set(images.id.tolist()) - {None})
    if without:
        feedback.pushWarning(
            tr(
                "Of the {total:,} images of '{label}' {count:,} have no id: they cannot be compared, and are left out.",
                total=len(images),
                label=given.label(name),
                count=without,
            )
        )
    if repeated:
        feedback.pushWarning(
            tr(
                "'{label}' holds {count:,} further rows of ids that it has already; one row of each id is compared.",
                label=given.label(name),
                count=repeated,
            )
        )
    return _Read(source, Fetch(images, seen))


def _default(given: Given, name: str) -> Any:
    return given.algorithm.parameterDefinition(name).defaultValue()


def _written(given: Given, output: AddedOutput, old: _Read, new: _Read, changes: Changes) -> dict[str, Any]:
    """Write what is wanted: rows of the new layer in its order, then what only the old one has in its own."""
    wanted = np.ones(len(changes.kind), np.bool_)
    if not given.flag(names.KEEP_SAME):
        wanted = (changes.kind != SAME) & (changes.kind != UNREAD)
    here = np.flatnonzero(wanted & (changes.new >= 0))
    gone = np.flatnonzero(wanted & (changes.new < 0))
    features = chain(
        added_features(new.source, output.fields, changes.new[here], _columns(changes, here)),
        features_alike(
            old.source,
            output.fields,
            changes.old[gone],
            _columns(changes, gone),
            new.source.wkbType(),
            new.source.sourceCrs(),
            given.context,
        ),
    )
    return output.write(features, len(here) + len(gone), 0.7, 1.0)


def _columns(changes: Changes, which: Any) -> list[list[Any]]:
    """The values of our own columns in some rows; None where there is none."""
    words = (*KINDS, None)  # the last is that of UNREAD
    return [
        [words[kind] for kind in changes.kind[which].tolist()],
        known(changes.moved_by[which]),
        known(changes.turned_by[which]),
        known(changes.first_seen[which], _date),
    ]


def _date(milliseconds: int) -> QDateTime:
    return QDateTime.fromMSecsSinceEpoch(milliseconds, Qt.TimeSpec.UTC)


def _tell(
    given: Given, feedback: QgsProcessingFeedback, old: _Read, new: _Read, changes: Changes, counts: Counter[int]
) -> None:
    """What was found, and what to look at next."""
    then, now = len(old.fetch.images), len(new.fetch.images)
    if not len(changes.kind):
        feedback.pushWarning(tr("Neither layer holds an image with an id: there is nothing to compare."))
        return
    if counts[UNREAD]:
        feedback.pushInfo(
            tr(
                "{count:,} images stand where one of the fetches could not read, and are neither new nor gone.",
                count=counts[UNREAD],
            )
        )
    numbers = {word: counts[kind] for kind, word in enumerate(KINDS)}
    feedback.pushInfo(
        tr(
            "{then:,} images last time, {now:,} this time: {new:,} new, {gone:,} gone, {moved:,} moved by more than "
            "{metres:g} m, {turned:,} turned by more than {degrees:g}°, and {same:,} ({share:.0%}) the same.",
            then=then,
            now=now,
            metres=given.number(names.MOVED),
            degrees=given.number(names.TURNED),
            share=counts[SAME] / len(changes.kind),
            **numbers,
        )
    )
    if counts[GONE] > max(_FEWEST_FOR_ADVICE, _MANY_GONE * then) or counts[NEW] > max(
        _FEWEST_FOR_ADVICE, _MANY_GONE * now
    ):
        feedback.pushWarning(
            tr(
                "More than half of the images are new or gone. See that both layers are of the same extent and "
                "filters, and that both fetches were complete."
            )
        )
    elif counts[NEW] or counts[GONE]:
        feedback.pushInfo(tr("Filter the layer by change = 'new' to look at what has arrived."))
