"""A run of *Coverage by street*: from two layers to the streets with what is known of them, and to the gaps."""

from __future__ import annotations

import time
from collections.abc import Iterator
from typing import Any, Optional

import numpy as np
from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsFeature,
    QgsFeatureRequest,
    QgsGeometry,
    QgsLineString,
    QgsProcessingFeatureSource,
    QgsProcessingFeedback,
    QgsWkbTypes,
)
from qgis.PyQt.QtCore import QDateTime, Qt

from ...core.images.columns import MISSING
from ...core.images.lines import Lines
from ...core.images.points import ImagePoints
from ...core.images.streetcover import CLASSES, Ages, Coverage, coverage, stretches
from ...core.images.streets import Reach
from ...core.run.telling import part
from ...i18n import tr
from ...layers.added import Kept, added_fields
from ...layers.lines import read_lines
from ...layers.photos import features_of
from ...layers.streets import dress_gaps, dress_streets
from ...resources import layout
from ..analysis import INPUT, OUTPUT
from ..outputs.added import AddedOutput, PlainOutput, telling
from ..parameters.given import Given
from ..parameters.image_fields import ANGLE_FIELD, ID_FIELD, PANORAMA_FIELD, SEQUENCE_FIELD, TIME_FIELD
from ..parameters.images import images_of
from ..parameters.moment import moment
from . import names

_FIELDS = (ID_FIELD, ANGLE_FIELD, TIME_FIELD, PANORAMA_FIELD, SEQUENCE_FIELD)
_INPUTS = (INPUT, names.STREETS)


def run(given: Given, feedback: QgsProcessingFeedback) -> dict[str, Any]:
    """Cover the streets, and return every declared output."""
    images, streets = given.source(INPUT), given.source(names.STREETS)
    look = (dress_streets, tr("Coverage"))
    output = AddedOutput(given, OUTPUT, streets, names.COLUMNS, feedback, inputs=_INPUTS, look=look)
    gap_fields = added_fields(streets.fields(), names.GAP_COLUMNS)
    line = QgsWkbTypes.Type.LineString
    look = (dress_gaps, tr("Gaps"))
    gaps = PlainOutput(given, names.GAPS, gap_fields, line, streets.sourceCrs(), feedback, _INPUTS, look)
    tell = telling(feedback)
    points = images_of(given, images, _FIELDS, feedback, part(tell, 0.0, 0.4)).points
    lines = read_lines(streets, given.context, part(tell, 0.4, 0.5))
    count = _count(streets)
    reach = Reach(given.number(names.ACROSS), given.number(names.ALONG), given.number(names.HEADING_TOLERANCE))
    ages = _ages(given)
    found = coverage(points, lines, count, given.number(names.SEGMENT), reach, ages, part(tell, 0.5, 0.8))
    _say(found, points, lines, feedback)
    results: dict[str, Any] = {names.GAPS: None, **_kilometres(found)}
    results.update(output.write_rows(range(count), _columns(found), 0.8, 0.95))
    features = _gap_features(given, streets, gaps, lines, found)
    results.update(gaps.write(features, len(found.gaps.part), 0.95, 1.0))
    return results


def _count(streets: QgsProcessingFeatureSource) -> int:
    request = QgsFeatureRequest().setNoAttributes()
    request.setFlags(QgsFeatureRequest.Flag.NoGeometry)
    return sum(1 for _ in features_of(streets, request))


def _ages(given: Given) -> Ages:
    date = moment(given, names.DATE, end_of_day=True)
    if date is None:
        date = int(time.time() * 1000)
    return Ages.at(date, given.number(names.FRESH_YEARS), given.number(names.OLD_YEARS))


def _columns(found: Coverage) -> list[list[Any]]:
    shares = (
        found.share_covered,
        found.share_fresh,
        found.share_pano,
        found.share_forward,
        found.share_backward,
    )
    return [
        found.image_count.tolist(),
        *([None if np.isnan(one) else one for one in share.tolist()] for share in shares),
        [_moment(one) for one in found.newest.tolist()],
        [_moment(one) for one in found.oldest.tolist()],
        [CLASSES[one] for one in found.kind.tolist()],
    ]


def _moment(milliseconds: int) -> Optional[QDateTime]:
    if milliseconds == MISSING:
        return None
    return QDateTime.fromMSecsSinceEpoch(milliseconds, Qt.TimeSpec.UTC)


def _kilometres(found: Coverage) -> dict[str, float]:
    def sum_of(share: Any) -> float:
        return float(np.nansum(share * found.length) / 1000)

    return {
        names.STREET_KM: sum_of(np.ones(len(found.length))),
        names.COVERED_KM: sum_of(found.share_covered),
        names.FRESH_KM: sum_of(found.share_fresh),
    }


def _gap_features(
    given: Given, streets: QgsProcessingFeatureSource, gaps: PlainOutput, lines: Lines, found: Coverage
) -> Iterator[QgsFeature]:
    """The gaps in the order of their streets, in the streets' coordinate reference system."""
    degrees = QgsCoordinateReferenceSystem("EPSG:4326")
    back = QgsCoordinateTransform(degrees, streets.sourceCrs(), given.context.transformContext())
    kept = Kept(streets, gaps.fields, len(names.GAP_COLUMNS))
    owners = lines.line[found.gaps.part]
    lengths = (found.gaps.end - found.gaps.start).tolist()
    order = np.argsort(owners, kind="stable")
    shapes = list(stretches(lines, found.gaps))
    waiting = iter(order.tolist())
    following = next(waiting, None)
    for row, street in enumerate(features_of(streets, QgsFeatureRequest())):
        while following is not None and owners[following] == row:
            lon, lat = shapes[following]
            shape = QgsGeometry(QgsLineString(lon.tolist(), lat.tolist()))
            if shape.transform(back) != Qgis.GeometryOperationResult.Success:
                shape = QgsGeometry()
            feature = kept.with_own(QgsFeature(street), [lengths[following]])
            feature.setGeometry(shape)
            yield feature
            following = next(waiting, None)


def _say(found: Coverage, points: ImagePoints, lines: Lines, feedback: QgsProcessingFeedback) -> None:
    length = float(found.length.sum())
    if not len(points):
        feedback.pushWarning(tr("The layer of images is empty: no street has any."))
    if not length:
        feedback.pushWarning(tr("The layer of streets is empty, or none of its lines has a length."))
    if found.repeated:
        feedback.pushWarning(
            tr("{count:,} images have the id of another one; each id counts once.", count=found.repeated)
        )
    if found.later:
        feedback.pushWarning(
            tr("{count:,} images were taken after the date, by their times; they are left out.", count=found.later)
        )
    matched = int(found.image_count.sum())
    if len(points) and length and not matched:
        feedback.pushWarning(
            tr(
                "No image belongs to any street. See that both layers lie in the same place, and that 'Farthest "
                "across' is large enough."
            )
        )
    feedback.pushInfo(
        tr(
            "{matched:,} of {total:,} images belong to {streets:,} streets of {km:,.1f} km, of which {covered:.1%} "
            "have images and {gaps:,} gaps are 50 m or longer.",
            matched=matched,
            total=len(points),
            streets=len(found.length),
            km=length / 1000,
            covered=float(np.nansum(found.share_covered * found.length)) / length if length else 0.0,
            gaps=len(found.gaps.part),
        )
    )
    fresh, aging, old, none = (np.bincount(found.kind, found.length, minlength=len(CLASSES)) / 1000).tolist()
    feedback.pushInfo(
        tr(
            "By class: fresh {fresh:,.1f} km, aging {aging:,.1f} km, old {old:,.1f} km, none {none:,.1f} km.",
            fresh=fresh,
            aging=aging,
            old=old,
            none=none,
        )
    )
    feedback.pushInfo(
        tr(
            "For a map to print: Web › LandLens › Print coverage by street…, or the template {path} in a print layout.",
            path=layout("coverage_by_street"),
        )
    )
