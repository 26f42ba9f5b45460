"""A run of *Check positions and headings*: from a layer to the same one with what was found out."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any, Optional

import numpy as np
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsFeature,
    QgsFeatureRequest,
    QgsGeometry,
    QgsPointXY,
    QgsProcessingFeatureSource,
    QgsProcessingFeedback,
)

from ...core.errors import RequestInvalid
from ...core.images.headings import Checked, Computed, check
from ...core.images.lines import Lines
from ...core.run.telling import part
from ...i18n import tr
from ...layers import values as meaning
from ...layers.added import added_features
from ...layers.lines import read_lines
from ...layers.photos import features_of
from ..analysis import INPUT, OUTPUT
from ..outputs.added import AddedOutput, telling
from ..parameters.given import Given
from ..parameters.image_fields import ALL_FIELDS
from ..parameters.images import images_of
from . import names


def run(given: Given, feedback: QgsProcessingFeedback) -> dict[str, Any]:
    """Check the images as the parameters ask, and return every declared output."""
    source = given.source(INPUT)
    streets = given.source(names.STREETS)
    position, heading = given.choice(names.POSITION), given.choice(names.HEADING)
    _check_columns(given, source, position, heading, feedback)
    inputs = (INPUT,) if streets is None else (INPUT, names.STREETS)
    output = AddedOutput(given, OUTPUT, source, names.COLUMNS, feedback, inputs=inputs)
    tell = telling(feedback)
    read = images_of(given, source, ALL_FIELDS, feedback, part(tell, 0, 0.3), names.COMPUTED)
    lines: Optional[Lines] = None
    road_ids = np.empty(0, np.int64)
    if streets is not None:
        lines = read_lines(streets, given.context, part(tell, 0.3, 0.35))
        road_ids = np.array([one.id() for one in features_of(streets, _ids())], np.int64)
    computed = Computed(*(_reals(read.more.get(name), len(read.points)) for name in names.COMPUTED))
    snap = given.number(names.SNAP)
    checked = check(read.points, computed, lines, position, heading, snap, part(tell, 0.35, 0.6))
    placed = read.points.placed
    count = len(placed)
    features = added_features(source, output.fields, np.arange(count), _columns(checked, placed, road_ids))
    results = output.write(_moved(features, source, checked, given), count, 0.6, 1.0) if output.wanted else {}
    suspects, snapped = int(checked.is_suspect.sum()), int(np.isfinite(checked.snap).sum())
    _say(checked, feedback)
    return {**results, names.SUSPECT_COUNT: suspects, names.SNAPPED_COUNT: snapped}


def _ids() -> QgsFeatureRequest:
    return QgsFeatureRequest().setFlags(QgsFeatureRequest.Flag.NoGeometry).setNoAttributes()


def _check_columns(
    given: Given, source: QgsProcessingFeatureSource, position: str, heading: str, feedback: QgsProcessingFeedback
) -> None:
    """Raise RequestInvalid where what is asked for is computed, and the layer has nothing computed."""
    known = source.fields()
    positions = (names.COMPUTED_LON, names.COMPUTED_LAT)
    for name, value, columns, detail in (
        (names.POSITION, position, positions, "computed_geometry"),
        (names.HEADING, heading, (names.COMPUTED_ANGLE,), "computed_compass_angle"),
    ):
        missing = [column for column in columns if known.lookupField(column) < 0]
        if missing and value == "computed":
            raise RequestInvalid(
                "'{label}' ({name}) is 'computed', and the input layer has no field {missing}. Fetch the images with "
                "the detail '{detail}', or choose another value.",
                label=given.label(name),
                name=name,
                missing=", ".join(f"'{one}'" for one in missing),
                detail=detail,
            )
        if missing and value == "better":
            feedback.pushWarning(
                tr(
                    "The layer has no computed positions to choose from, so the images stay where they are. Fetch "
                    "them with the detail '{detail}'.",
                    detail=detail,
                )
            )


def _reals(values: Optional[Sequence[Any]], count: int) -> Any:
    if values is None:
        return np.full(count, np.nan)
    numbers = [meaning.real(one) for one in values]
    return np.array([np.nan if one is None else one for one in numbers], np.float64)


def _columns(checked: Checked, placed: Any, road_ids: Any) -> list[list[Any]]:
    """The columns of our own; None is NULL."""
    sources = np.where(checked.is_computed, "computed", "original")
    judged = checked.is_judged | checked.is_suspect
    roads = checked.line.tolist()
    numbers = road_ids.tolist()
    return [
        _or_null(sources.tolist(), placed),
        _real_or_null(checked.moved),
        _real_or_null(checked.heading),
        _real_or_null(checked.offset),
        _real_or_null(checked.spread),
        _or_null(checked.is_suspect.tolist(), judged),
        [numbers[one] if one >= 0 else None for one in roads],
        _real_or_null(checked.road_bearing),
        _real_or_null(checked.snap),
    ]


def _or_null(values: Sequence[Any], known: Any) -> list[Any]:
    return [one if is_known else None for one, is_known in zip(values, known.tolist())]


def _real_or_null(values: Any) -> list[Any]:
    return _or_null(values.tolist(), np.isfinite(values))


def _moved(
    features: Iterator[QgsFeature], source: QgsProcessingFeatureSource, checked: Checked, given: Given
) -> Iterator[QgsFeature]:
    """The features, those that move at their new positions; altitudes and the kind of geometry stay."""
    wgs84 = QgsCoordinateReferenceSystem("EPSG:4326")
    back = QgsCoordinateTransform(wgs84, source.sourceCrs(), given.context.transformContext())
    moves = (np.nan_to_num(checked.moved, nan=0.0) > 0).tolist()
    for feature, lon, lat, moves_on in zip(features, checked.lon.tolist(), checked.lat.tolist(), moves):
        if moves_on:
            shape = QgsGeometry(feature.geometry())
            here, there = shape.centroid().asPoint(), back.transform(QgsPointXY(lon, lat))
            _ = shape.translate(there.x() - here.x(), there.y() - here.y())  # fails for shapes without points alone
            feature.setGeometry(shape)
        yield feature


def _say(checked: Checked, feedback: QgsProcessingFeedback) -> None:
    total = len(checked.lon)
    if not total:
        feedback.pushWarning(tr("The layer has no images, so there is nothing to check."))
        return
    unknown = int((~checked.is_judged).sum())
    feedback.pushInfo(
        tr(
            "Of {total:,} images {broken:,} are in sequences with a broken compass, {drifted:,} in sequences whose "
            "positions drifted; of {unknown:,} too little is known.",
            total=total,
            broken=int(checked.is_broken.sum()),
            drifted=int(checked.is_drifted.sum()),
            unknown=unknown,
        )
    )
    feedback.pushInfo(
        tr(
            "{computed:,} images stand at their computed position, {snapped:,} were moved onto a street.",
            computed=int(checked.is_computed.sum()),
            snapped=int(np.isfinite(checked.snap).sum()),
        )
    )
    if checked.is_suspect.any():
        feedback.pushInfo(tr("Look at those with 'heading_suspect' next: their 'heading_spread' tells a compass."))
