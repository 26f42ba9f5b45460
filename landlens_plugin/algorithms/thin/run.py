"""A run of *Thin images*: from the form's parameters to the images that stay, and what they were chosen for."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import numpy as np
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsFields,
    QgsGeometry,
    QgsPointXY,
    QgsProcessingFeedback,
    QgsWkbTypes,
)

from ...compat import make_field
from ...core.images.columns import known
from ...core.images.points import ImagePoints
from ...core.images.thin.cells import thin_by_cell
from ...core.images.thin.samples import thin_by_streets, thin_to_points
from ...core.images.thin.sequences import standing, thin_by_sequence
from ...core.images.thin.spacing import thin_by_spacing
from ...core.images.thin.thinned import Thinned
from ...core.run.telling import Tell, part
from ...i18n import tr
from ...layers.lines import read_lines
from ...layers.points import read_images
from ..analysis import INPUT, OUTPUT
from ..outputs.added import AddedOutput, PlainOutput, telling
from ..parameters.given import Given
from ..parameters.image_fields import ALL_FIELDS
from ..parameters.images import images_of
from . import names

_INPUTS = (INPUT, names.STREETS, names.POINTS)
# What each step takes of the whole, as a rule.
_READ, _THOUGHT, _WROTE = 0.4, 0.6, 0.95


def run(given: Given, feedback: QgsProcessingFeedback) -> dict[str, Any]:
    """Thin what the parameters name, and return every declared output. Raises Cancelled before a layer is begun."""
    source = given.source(INPUT)
    output = AddedOutput(given, OUTPUT, source, names.COLUMNS, feedback, inputs=_INPUTS)
    samples = _samples_output(given, feedback)
    tell = telling(feedback)
    images = images_of(given, source, ALL_FIELDS, feedback, part(tell, 0, _READ)).points
    order = images.order()
    order = order[images.placed[order]]
    if given.flag(names.DROP_STATIONARY):
        order = _moving(images, order, feedback)
    _say_what_is_unknown(given, images.take(order), feedback)
    thinned = _thinned(given, images.take(order), part(tell, _READ, _THOUGHT))
    kept, of_sample = order[thinned.image], thinned.image_count()
    columns = [(thinned.sample + 1).tolist(), thinned.rank.tolist(), np.round(thinned.distance, 3).tolist()]
    result = output.write_rows(kept, columns, _THOUGHT, _WROTE)
    result.update(samples.write(_features(thinned, samples.fields), len(thinned.samples), _WROTE, 1))
    numbers = {
        names.INPUT_COUNT: len(images),
        names.KEPT_COUNT: len(thinned),
        names.SAMPLE_COUNT: len(thinned.samples),
        names.EMPTY_SAMPLE_COUNT: int((of_sample == 0).sum()),
    }
    _say(numbers, feedback)
    return {**result, **numbers}


def _thinned(given: Given, images: ImagePoints, tell: Tell) -> Thinned:
    """The images that stay, by the method that was chosen."""
    method, keep = given.choice(names.METHOD), given.choice(names.KEEP)
    metres, search = given.number(names.DISTANCE), given.number(names.SEARCH)
    bins = given.whole(names.HEADING_BINS)
    read, think = part(tell, 0, 0.2), part(tell, 0.2, 1)
    tell(0.0)
    if method == names.CELL:
        return thin_by_cell(images, metres, bins, keep)
    if method == names.SPACING:
        return thin_by_spacing(images, metres, bins, keep, tell)
    if method == names.SEQUENCE:
        return thin_by_sequence(images, metres)
    layer = given.source(names.LAYER_OF[method])
    if method == names.ALONG_STREETS:
        streets = read_lines(layer, given.context, read)
        return thin_by_streets(images, streets, metres, search, bins, keep, think)
    points = read_images(layer, {}, given.context, read).points
    return thin_to_points(images, points.lon, points.lat, search, given.whole(names.NEAREST), keep, think)


def _moving(images: ImagePoints, order: Any, feedback: QgsProcessingFeedback) -> Any:
    """The rows without those taken while standing."""
    stands = standing(images.take(order))
    if stands.any():
        feedback.pushInfo(
            tr(
                "Left out, as taken while standing: {count:,} of {total:,} images.",
                count=int(stands.sum()),
                total=len(order),
            )
        )
    return order[~stands]


def _say_what_is_unknown(given: Given, images: ImagePoints, feedback: QgsProcessingFeedback) -> None:
    """Warn of columns that the choice rests on and that hold nothing."""
    if not len(images):
        return
    method, keep = given.choice(names.METHOD), given.choice(names.KEEP)
    if method == names.SEQUENCE:
        alone = int((images.sequence < 0).sum())
        if alone:
            feedback.pushWarning(
                tr(
                    "Of {total:,} images {count:,} have no sequence; all of these stay. See 'Field with the sequence'.",
                    total=len(images),
                    count=alone,
                )
            )
        return
    if keep == "quality" and not np.isfinite(images.quality_score).any():
        feedback.pushWarning(
            tr("No image has a quality, so the newest are kept. See 'Field with the quality' for another column.")
        )
    if given.whole(names.HEADING_BINS) > 1 and method != names.TO_POINTS:
        flat = images.is_pano != 1
        if flat.any() and not np.isfinite(images.compass_angle[flat]).any():
            feedback.pushWarning(
                tr("No image has a direction, so none are told apart. See 'Field with the direction'.")
            )


def _samples_output(given: Given, feedback: QgsProcessingFeedback) -> PlainOutput:
    fields = QgsFields()
    for column in names.SAMPLE_COLUMNS:
        fields.append(make_field(*column))
    wgs84 = QgsCoordinateReferenceSystem("EPSG:4326")
    return PlainOutput(given, names.SAMPLES, fields, QgsWkbTypes.Type.Point, wgs84, feedback, _INPUTS)


def _features(thinned: Thinned, fields: QgsFields) -> Iterator[QgsFeature]:
    """A feature for each sample."""
    samples = thinned.samples
    directions, counts = known(samples.direction), thinned.image_count().tolist()
    rows = zip(known(samples.lon), known(samples.lat), directions, counts)
    for number, (lon, lat, direction, count) in enumerate(rows, 1):
        feature = QgsFeature(fields)
        if lon is not None and lat is not None:
            feature.setGeometry(QgsGeometry.fromPointXY(QgsPointXY(lon, lat)))
        feature.setAttributes([number, direction, count])
        yield feature


def _say(numbers: dict[str, int], feedback: QgsProcessingFeedback) -> None:
    kept, total = numbers[names.KEPT_COUNT], numbers[names.INPUT_COUNT]
    samples, empty = numbers[names.SAMPLE_COUNT], numbers[names.EMPTY_SAMPLE_COUNT]
    if not kept:
        feedback.pushWarning(
            tr(
                "None of {total:,} images stays. Look whether the images and the other layer are in the same place, "
                "or give a larger 'Search distance'.",
                total=total,
            )
        )
        return
    feedback.pushInfo(
        tr(
            "Kept {kept:,} of {total:,} images ({share:.1f} %) for {samples:,} samples. Next: Download images.",
            kept=kept,
            total=total,
            share=100 * kept / total,
            samples=samples,
        )
    )
    if empty:
        feedback.pushInfo(
            tr(
                "Without an image: {empty:,} of {samples:,} samples. The output 'Samples' shows where.",
                empty=empty,
                samples=samples,
            )
        )
