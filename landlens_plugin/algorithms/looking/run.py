"""A run of *Images looking at features*: from the layers to pairs, lines and what nobody photographed."""

from __future__ import annotations

from dataclasses import replace
from typing import Any, Optional

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
from ...core.images.camera import CAMERA_COLUMNS, hfov_of
from ...core.images.columns import Reals
from ...core.images.lookers import Looks, Rules, looking_at
from ...core.images.points import ImagePoints
from ...core.images.targets import Targets, areas_of, buildings_of
from ...core.images.walls import Walls
from ...core.run.telling import part
from ...i18n import tr
from ...layers.points import ReadImages, angles
from ...layers.sight import dress_missing, dress_sight_lines
from ...layers.targets import read_shapes
from ..analysis import INPUT, OUTPUT
from ..outputs.added import AddedOutput, PlainOutput, telling
from ..parameters.given import Given
from ..parameters.image_fields import ALL_FIELDS, ANGLE_FIELD, COLUMN_OF
from ..parameters.images import images_of
from . import names

_COMPUTED = "computed_compass_angle"
_CAMERA = tuple(name for name in CAMERA_COLUMNS if name != "is_pano")
_READ, _SEEN = 0.45, 0.8  # shares of a run


def run(given: Given, feedback: QgsProcessingFeedback) -> dict[str, Any]:
    """Find what the parameters ask for, write it, and return every declared output."""
    source, features = given.source(INPUT), given.source(names.FEATURES)
    buildings = given.source(names.BUILDINGS)
    inputs = (INPUT, names.FEATURES, names.BUILDINGS)
    output = AddedOutput(given, OUTPUT, source, names.COLUMNS, feedback, inputs=inputs)
    lines = PlainOutput(
        given,
        names.SIGHT_LINES,
        _fields(names.LINE_COLUMNS),
        QgsWkbTypes.Type.LineString,
        QgsCoordinateReferenceSystem("EPSG:4326"),
        feedback,
        inputs,
        (dress_sight_lines, tr("Sight lines")),
    )
    look = (dress_missing, tr("Missing"))
    missing = AddedOutput(given, names.MISSING, features, (), feedback, inputs=inputs, look=look)
    tell = telling(feedback)
    read = images_of(given, source, ALL_FIELDS, feedback, part(tell, 0, 0.3), (*_CAMERA, _COMPUTED))
    images = _directed(given, read, feedback)
    hfov = _hfov(read, images, given.number(names.HFOV), feedback)
    shapes, ids = read_shapes(features, given.context, part(tell, 0.3, 0.4))
    walls: Optional[Walls] = None
    if buildings is not None:
        walls = Walls(buildings_of(read_shapes(buildings, given.context, part(tell, 0.4, _READ)).shapes))
    rules = Rules(
        given.number(names.MIN_DISTANCE),
        given.number(names.MAX_DISTANCE),
        given.number(names.IDEAL_DISTANCE),
        given.number(names.TOLERANCE),
        given.whole(names.PER_FEATURE),
    )
    looks = looking_at(images, hfov, Targets.of(shapes), areas_of(shapes), rules, walls, part(tell, _READ, _SEEN))
    unseen = np.setdiff1d(np.arange(shapes.count), looks.feature)
    columns = _columns(looks, hfov, ids)
    written = {
        **output.write_rows(looks.image, columns, _SEEN, 0.9),
        **_write_lines(lines, looks, images, columns),
        **missing.write_rows(unseen, (), 0.95, 1.0),
    }
    _tell_result(feedback, images, looks, shapes.count, len(unseen))
    return {
        names.PAIR_COUNT: len(looks.image),
        names.FEATURE_COUNT: shapes.count,
        names.MISSING_COUNT: len(unseen),
        **written,
    }


def _directed(given: Given, read: ReadImages, feedback: QgsProcessingFeedback) -> ImagePoints:
    """The images with the directions that Mapillary computed, where there are such and nobody chose other ones."""
    images = read.points
    if _COMPUTED in read.more and given.text(ANGLE_FIELD) == COLUMN_OF[ANGLE_FIELD]:
        computed = angles(read.more[_COMPUTED])
        known = np.isfinite(computed)
        images = replace(images, compass_angle=np.where(known, computed, images.compass_angle))
        feedback.pushInfo(
            tr(
                "Directions: {count:,} of {total:,} images have one in '{field}', which is used before '{other}'.",
                count=int(known.sum()),
                total=len(images),
                field=_COMPUTED,
                other=COLUMN_OF[ANGLE_FIELD],
            )
        )
    return images


def _hfov(read: ReadImages, images: ImagePoints, default: float, feedback: QgsProcessingFeedback) -> Reals:
    """Each image's field of view in degrees; says which images cannot be judged, and what of the cameras is missing."""
    count = len(images)
    if read.more.keys() & set(_CAMERA):
        unknown = [None] * count
        columns = [read.more.get(name, unknown) for name in ("camera_type", "camera_parameters", *_CAMERA[2:])]
        hfov = hfov_of(*columns, (images.is_pano == 1).tolist(), default) if count else np.empty(0)
    else:
        hfov = np.where(images.is_pano == 1, 360.0, default)
    if "camera_parameters" not in read.more and (images.is_pano != 1).any():
        feedback.pushInfo(
            tr(
                "The layer has no column '{field}', so every camera but those of panoramas is taken to see {degrees:g} "
                "degrees.",
                field="camera_parameters",
                degrees=default,
            )
        )
    blind = int((~np.isfinite(images.compass_angle) & (hfov < 360)).sum())
    if blind:
        feedback.pushWarning(
            tr(
                "Of {total:,} images {count:,} are no panoramas and have no direction; they look at nothing.",
                total=count,
                count=blind,
            )
        )
    return hfov


def _columns(looks: Looks, hfov: Reals, ids: list[int]) -> list[list[Any]]:
    """The values of our own columns, in the order of the contract."""
    return [
        [ids[feature] for feature in looks.feature.tolist()],
        looks.distance.tolist(),
        looks.bearing.tolist(),
        looks.off_axis.tolist(),
        [None if yaw != yaw else yaw for yaw in looks.pano_yaw.tolist()],
        hfov[looks.image].tolist(),
        [None if flag < 0 else bool(flag) for flag in looks.visible.tolist()],
        looks.score.tolist(),
        looks.rank.tolist(),
    ]


def _write_lines(lines: PlainOutput, looks: Looks, images: ImagePoints, columns: list[list[Any]]) -> dict[str, Any]:
    if not lines.wanted:
        return {}
    lon, lat = images.lon[looks.image], images.lat[looks.image]
    east = lon + (looks.lon - lon + 180) % 360 - 180  # a line over the seam at 180 degrees goes on beyond it
    ways = zip(lon.tolist(), lat.tolist(), east.tolist(), looks.lat.tolist())
    rows = zip(images.id[looks.image].tolist(), *columns)

    def features() -> Any:
        for (x, y, to_x, to_y), values in zip(ways, rows):
            feature = QgsFeature(lines.fields)
            feature.setGeometry(QgsGeometry.fromPolylineXY([QgsPointXY(x, y), QgsPointXY(to_x, to_y)]))
            feature.setAttributes(list(values))
            yield feature

    return lines.write(features(), len(looks.image), 0.9, 0.95)


def _tell_result(
    feedback: QgsProcessingFeedback, images: ImagePoints, looks: Looks, features: int, missing: int
) -> None:
    if not len(images):
        feedback.pushWarning(tr("The layer of images is empty, so no image looks at anything."))
    if not features:
        feedback.pushWarning(tr("The layer of features is empty, so there is nothing to look at."))
        return
    feedback.pushInfo(
        tr(
            "{seen:,} of {features:,} features ({share:.0%}) are looked at: {pairs:,} rows of {used:,} images, of "
            "{images:,} that were given. No image looks at {missing:,} features.",
            seen=features - missing,
            features=features,
            share=(features - missing) / features,
            pairs=len(looks.image),
            used=len(np.unique(looks.image)),
            images=len(images),
            missing=missing,
        )
    )
    if missing == features and len(images):
        feedback.pushWarning(
            tr("No feature is looked at. See whether the two layers lie at one place, or raise the greatest distance.")
        )


def _fields(own: Any) -> QgsFields:
    fields = QgsFields()
    for name, kind in own:
        fields.append(make_field(name, kind))
    return fields
