"""Comparing two layers of a million images: the arithmetic alone, and all of it with the layers read and written."""

from __future__ import annotations

from . import surroundings
from .race import Goal, Row, medians, race, rows_against
from .surroundings import Surroundings

IMAGES, CHANGED = 1_000_000, 10_000


def compare(around: Surroundings) -> list[Row | str]:
    """Of the images some are new, some gone; ids are Mapillary's, or of letters."""
    return [*_arithmetic(around), *_whole(around)]


def _arithmetic(around: Surroundings) -> list[Row | str]:
    from landlens_plugin.core.images.changes import compare as compared

    contenders = {}
    for kind in ("digits", "letters"):
        old, new = _fetch(kind, 0), _fetch(kind, CHANGED)

        def run(old=old, new=new) -> None:
            changes = compared(old, new, 1, 5, 0)
            assert len(changes.kind) == IMAGES + CHANGED

        contenders[kind] = run
    times = race("compare", contenders, around.rounds)
    return [
        Row(f"compare two layers of {IMAGES:,} images, arithmetic, ids of {kind}", found, goal=Goal("≤", 4, "s"))
        for kind, found in medians(times).items()
    ]


def _fetch(kind: str, first: int):
    """So many images from a place in the list of all on, in another order each."""
    import numpy as np

    from landlens_plugin.core.images.changes import Fetch
    from landlens_plugin.core.images.columns import MISSING
    from landlens_plugin.core.images.points import ImagePoints

    rng = np.random.default_rng(1)
    number = rng.choice(10**15, IMAGES + CHANGED, replace=False)[first : first + IMAGES]
    number = np.random.default_rng(first).permutation(number)
    ids = np.empty(IMAGES, np.object_)
    ids[:] = [str(one) if kind == "digits" else f"{one:x}-{one % 997}" for one in number.tolist()]
    lon, lat, angle = number / 1e15, 50 + number / 1e16, number % 360.0
    whole = np.full(IMAGES, -1, np.int64)
    points = ImagePoints(ids, lon, lat, whole, angle, whole.astype(np.int8), whole, np.full(IMAGES, np.nan))
    return Fetch(points, np.full(IMAGES, MISSING))


def _whole(around: Surroundings) -> list[Row | str]:
    """From GeoPackage to GeoPackage, what changed alone, and beside it what QGIS has for layers without keys."""
    from qgis.core import QgsApplication, QgsProcessingContext, QgsProcessingFeedback

    processing = surroundings.processing()
    paths = [str(around.scratch / f"compare-{name}.gpkg") for name in ("old", "new")]
    for path, first in zip(paths, (0, CHANGED)):
        _write(path, _fetch("digits", first).images)
    target, gone = (str(around.scratch / f"compare-{name}.gpkg") for name in ("changes", "gone"))

    def ours() -> None:
        given = {"OLD": paths[0], "NEW": paths[1], "OUTPUT": target}
        results = processing.run("landlens:compareimages", given)
        assert (results["NEW_COUNT"], results["GONE_COUNT"]) == (CHANGED, CHANGED)

    def theirs() -> None:
        given = {"ORIGINAL": paths[0], "REVISED": paths[1], "COMPARE_ATTRIBUTES": ["mly_id", "compass_angle"]}
        given |= {"MATCH_TYPE": 0, "ADDED": target, "DELETED": gone}
        # Not by processing.run, which stumbles over an output that was not asked for.
        algorithm = QgsApplication.processingRegistry().createAlgorithmById(peer)
        _, is_done = algorithm.run(given, QgsProcessingContext(), QgsProcessingFeedback())
        assert is_done

    peer = "native:detectvectorchanges"
    times = race("compare, whole", {"LandLens": ours, peer: theirs}, 1)
    what = f"compare two layers of {IMAGES:,} images, GeoPackages read and written"
    return list(rows_against(what, "LandLens", times, {peer: None}))


def _write(path: str, images) -> None:
    """A GeoPackage of images, as a fetch would make one."""
    from qgis.core import (
        QgsCoordinateReferenceSystem,
        QgsCoordinateTransformContext,
        QgsFeature,
        QgsFields,
        QgsGeometry,
        QgsPointXY,
        QgsVectorFileWriter,
        QgsWkbTypes,
    )

    from landlens_plugin.compat import make_field

    fields = QgsFields()
    fields.append(make_field("mly_id", "text"))
    fields.append(make_field("compass_angle", "real"))
    options = QgsVectorFileWriter.SaveVectorOptions()
    crs, within = QgsCoordinateReferenceSystem("EPSG:4326"), QgsCoordinateTransformContext()
    writer = QgsVectorFileWriter.create(path, fields, QgsWkbTypes.Type.Point, crs, within, options)
    for values in zip(images.id, images.lon.tolist(), images.lat.tolist(), images.compass_angle.tolist()):
        key, lon, lat, angle = values
        feature = QgsFeature(fields)
        feature.setAttributes([key, angle])
        feature.setGeometry(QgsGeometry.fromPointXY(QgsPointXY(lon, lat)))
        writer.addFeature(feature)
    del writer
