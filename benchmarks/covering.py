"""Coverage by street of a million images: the arithmetic by itself, and from a GeoPackage to a GeoPackage."""

from __future__ import annotations

from typing import Any

import numpy as np

from .race import Goal, Row, medians, race
from .surroundings import Surroundings, processing

IMAGES, EACH = 1_000_000, 200  # and images of one drive, 5 m apart
BLOCK, STREETS = 100.0, 68  # metres between streets, and streets each way
SEGMENT = 20
HERE = (10.0, 52.0)
DATE = 1_700_000_000_000


def cover(around: Surroundings) -> list[Row | str]:
    """Drives along the streets of a town in squares, each street from one crossing to the next."""
    run = processing().run
    from landlens_plugin.core.images.lines import pieces
    from landlens_plugin.core.images.streetcover import Ages, coverage
    from landlens_plugin.core.images.streets import Reach

    images, lines = _town()
    count = len(pieces(lines, SEGMENT))
    layers = {"INPUT": _written_images(around, images), "STREETS": _written_lines(around, lines)}
    places = iter(range(1_000))

    def arithmetic() -> None:
        coverage(images, lines, len(lines), SEGMENT, Reach(), Ages.at(DATE, 2, 4))

    def whole() -> None:
        outputs = {
            "OUTPUT": str(around.scratch / f"covered-{next(places)}.gpkg"),
            "GAPS": str(around.scratch / f"gaps-{next(places)}.gpkg"),
        }
        assert run("landlens:coveragebystreet", {**layers, **outputs})["COVERED_KM"] > 0

    times = race("coverage by street", {"arithmetic": arithmetic, "whole": whole}, around.rounds)
    middle = medians(times)
    what = f"coverage of {count:,} pieces of streets by {IMAGES:,} images"
    against = "the whole run, GeoPackage in and out"
    return [Row(what, middle["arithmetic"], "s", against, middle["whole"], Goal("≤", 6, "s"), times)]


def _town() -> tuple[Any, Any]:
    from landlens_plugin.core.images.ground import moved
    from landlens_plugin.core.images.lines import Lines
    from landlens_plugin.core.images.points import ImagePoints

    chance = np.random.default_rng(1)
    across, along = (one.ravel() for one in np.meshgrid(np.arange(STREETS), np.arange(STREETS - 1)))
    begin = np.stack([along, across], 1)
    ways = np.stack([begin, begin + np.array([1, 0])], 1) * BLOCK
    corners = np.concatenate([ways, ways[:, :, ::-1]]).reshape(-1, 2)
    lines = Lines(*moved(*HERE, *corners.T), np.repeat(np.arange(len(corners) // 2), 2), np.arange(len(corners) // 2))
    drive, step = np.divmod(np.arange(IMAGES), EACH)
    drives = IMAGES // EACH
    length = BLOCK * (STREETS - 1)
    on = 5.0 * step + chance.uniform(0, length - 5 * EACH, drives)[drive]
    beside = BLOCK * chance.integers(0, STREETS, drives)[drive] + 2
    is_east = chance.random(drives)[drive] < 0.5
    place = np.where(is_east, (on, beside), (beside, on)) + chance.normal(0, 2, (2, IMAGES))
    ids = np.empty(IMAGES, np.object_)
    ids[:] = [str(10**14 + one) for one in chance.permutation(IMAGES).tolist()]
    images = ImagePoints(
        ids,
        *moved(*HERE, *place),
        chance.integers(1_500_000_000_000, DATE, drives)[drive] + 1000 * step,
        chance.uniform(0, 360, IMAGES),
        (drive % 3 == 0).astype(np.int8),
        drive,
        np.full(IMAGES, np.nan),
    )
    return images, lines


def _written_images(around: Surroundings, images: Any) -> str:
    from qgis.core import QgsFeature, QgsGeometry, QgsPointXY
    from qgis.PyQt.QtCore import QDateTime, Qt

    fields = (
        ("mly_id", "text"),
        ("captured_at", "datetime"),
        ("compass_angle", "real"),
        ("is_pano", "boolean"),
        ("sequence_id", "text"),
    )
    rows = zip(
        images.lon.tolist(),
        images.lat.tolist(),
        images.id.tolist(),
        images.captured_at.tolist(),
        images.compass_angle.tolist(),
        images.is_pano.tolist(),
        images.sequence.tolist(),
    )

    def features():
        for lon, lat, key, taken, angle, is_pano, drive in rows:
            feature = QgsFeature()
            feature.setGeometry(QgsGeometry.fromPointXY(QgsPointXY(lon, lat)))
            when = QDateTime.fromMSecsSinceEpoch(taken, Qt.TimeSpec.UTC)
            feature.setAttributes([key, when, angle, bool(is_pano), f"drive-{drive}"])
            yield feature

    return _written(around, "images", fields, "Point", features())


def _written_lines(around: Surroundings, lines: Any) -> str:
    from qgis.core import QgsFeature, QgsGeometry, QgsPointXY

    def features():
        corners = [QgsPointXY(*one) for one in zip(lines.lon.tolist(), lines.lat.tolist())]
        for number in range(0, len(corners), 2):
            feature = QgsFeature()
            feature.setGeometry(QgsGeometry.fromPolylineXY(corners[number : number + 2]))
            feature.setAttributes([f"street {number}"])
            yield feature

    return _written(around, "streets", (("name", "text"),), "LineString", features())


def _written(around: Surroundings, name: str, fields: Any, kind: str, features: Any) -> str:
    """A GeoPackage of features."""
    from qgis.core import QgsCoordinateReferenceSystem, QgsFields, QgsProject, QgsVectorFileWriter, QgsWkbTypes

    from landlens_plugin.compat import make_field

    known = QgsFields()
    for field in fields:
        known.append(make_field(*field))
    path = str(around.scratch / f"{name}.gpkg")
    writer = QgsVectorFileWriter.create(
        path,
        known,
        getattr(QgsWkbTypes.Type, kind),
        QgsCoordinateReferenceSystem("EPSG:4326"),
        QgsProject.instance().transformContext(),
        QgsVectorFileWriter.SaveVectorOptions(),
    )
    for feature in features:
        assert writer.addFeature(feature)
    del writer
    return path
