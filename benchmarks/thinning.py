"""Thinning a million images: the arithmetic by itself, and from a GeoPackage to a GeoPackage."""

from __future__ import annotations

import time
from pathlib import Path
from typing import Any

import numpy as np

from .race import Goal, Row, medians, race
from .surroundings import Surroundings, fresh, processing

IMAGES, DRIVES = 1_000_000, 2_000
SIDE, BLOCK = 8_000, 100  # metres of the town, and between its streets
METRES = 20
HERE = (139.7, 35.6)
GOALS = {"cell": Goal("≤", 1, "s"), "spacing": Goal("≤", 8, "s"), "streets": None}


def thin(around: Surroundings) -> list[Row | str]:
    """Drives of 500 images, 4 m apart, along the streets of a town in squares, every third with panoramas."""
    run = processing().run
    images, streets = _town()
    layer = _written(images, around.scratch / "town.gpkg")
    lines = _drawn(streets)
    images = images.take(images.order())
    rows: list[Row | str] = []
    for method, goal in GOALS.items():
        kept: set[int] = set()

        def whole(method=method, kept=kept) -> None:
            wanted = {"INPUT": layer, "METHOD": method, "STREETS": lines, "DROP_STATIONARY": False}
            result = run("landlens:thinimages", {**wanted, "OUTPUT": str(fresh(around.scratch / "thin.gpkg"))})
            assert result["INPUT_COUNT"] == IMAGES
            kept.add(result["KEPT_COUNT"])

        def arithmetic(method=method, kept=kept) -> None:
            kept.add(_thinned(method, images, streets))

        contenders = {"arithmetic": arithmetic, "whole": whole}
        times = race(f"thin by {method}", contenders, around.rounds)
        assert len(kept) == 1, kept
        middle = medians(times)
        what = f"thin {IMAGES:,} images by {method} to {kept.pop():,}"
        against = "the whole run, GeoPackage in and out"
        rows.append(Row(what, middle["arithmetic"], "s", against, middle["whole"], goal, times))
    rows.append(_reading(layer))
    return rows


def _thinned(method: str, images: Any, streets: Any) -> int:
    from landlens_plugin.core.images.thin.cells import thin_by_cell
    from landlens_plugin.core.images.thin.samples import thin_by_streets
    from landlens_plugin.core.images.thin.spacing import thin_by_spacing

    if method == "cell":
        return len(thin_by_cell(images, METRES, 4, "newest"))
    if method == "spacing":
        return len(thin_by_spacing(images, METRES, 4, "newest"))
    return len(thin_by_streets(images, streets, METRES, 25, 4, "newest"))


def _reading(layer: str) -> str:
    """What reading the images takes of a whole run."""
    from qgis.core import QgsProcessingContext, QgsProcessingFeatureSource, QgsVectorLayer

    from landlens_plugin.algorithms.parameters.image_fields import COLUMN_OF
    from landlens_plugin.core.run.telling import silent
    from landlens_plugin.layers.points import read_images

    opened, context = QgsVectorLayer(layer, "images", "ogr"), QgsProcessingContext()
    source = QgsProcessingFeatureSource(opened, context)
    begun = time.perf_counter()
    read = read_images(source, {name: name for name in COLUMN_OF.values()}, context, silent).points
    taken = time.perf_counter() - begun
    assert len(read) == IMAGES
    begun = time.perf_counter()
    read.take(read.order())
    ordered = time.perf_counter() - begun
    return (
        f"Of each whole run, reading {IMAGES:,} images takes {taken:.1f} s, and their canonical order {ordered:.1f} s."
    )


def _town() -> tuple[Any, Any]:
    """The images in no order, and the streets."""
    from landlens_plugin.core.images.lines import Lines
    from landlens_plugin.core.images.points import ImagePoints

    chance = np.random.default_rng(1)
    each = IMAGES // DRIVES
    begin = chance.uniform(0, SIDE, (DRIVES, 2))
    way = chance.integers(0, 4, DRIVES)  # east, north, west, south
    begin[np.arange(DRIVES), 1 - way % 2] = BLOCK * chance.integers(0, SIDE // BLOCK + 1, DRIVES)
    steps = np.stack([np.cos(way * np.pi / 2), np.sin(way * np.pi / 2)], 1)[:, None] * 4 * np.arange(each)[:, None]
    place = (begin[:, None] + steps + chance.normal(0, 1, (DRIVES, each, 2))).reshape(-1, 2) % SIDE
    order = chance.permutation(IMAGES)
    ids = np.empty(IMAGES, np.object_)
    ids[:] = [str(10**14 + one) for one in range(IMAGES)]
    drive = np.repeat(np.arange(DRIVES), each)[order]
    began = chance.integers(1_500_000_000_000, 1_700_000_000_000, DRIVES)
    images = ImagePoints(
        ids,
        *_degrees(*place[order].T),
        began[drive] + 1000 * (order % each),
        (90.0 - 90 * way[drive]) % 360,
        (drive % 3 == 0).astype(np.int8),
        drive,
        chance.uniform(0.6, 0.95, IMAGES),
    )
    across = BLOCK * np.repeat(np.arange(SIDE // BLOCK + 1), 2).astype(np.float64)
    along = np.tile([0.0, SIDE], len(across) // 2)
    lon, lat = _degrees(np.concatenate([along, across]), np.concatenate([across, along]))
    count = len(across)
    return images, Lines(lon, lat, np.repeat(np.arange(count), 2), np.arange(count))


def _degrees(east: Any, north: Any) -> tuple[Any, Any]:
    from landlens_plugin.core.images.ground import metres_per_degree

    per_east, per_north = metres_per_degree(HERE[1])
    return HERE[0] + east / per_east, HERE[1] + north / per_north


def _written(images: Any, path: Path) -> str:
    """The images as a fetch writes them, as far as thinning reads them."""
    from osgeo import ogr, osr

    ogr.UseExceptions()
    crs = osr.SpatialReference()
    crs.ImportFromEPSG(4326)
    crs.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    file = ogr.GetDriverByName("GPKG").CreateDataSource(str(path))
    layer = file.CreateLayer("images", crs, ogr.wkbPoint)
    kinds = {"mly_id": ogr.OFTString, "captured_at": ogr.OFTDateTime, "compass_angle": ogr.OFTReal}
    kinds.update({"is_pano": ogr.OFTInteger, "sequence_id": ogr.OFTString, "quality_score": ogr.OFTReal})
    for name, kind in kinds.items():
        field = ogr.FieldDefn(name, kind)
        if name == "is_pano":
            field.SetSubType(ogr.OFSTBoolean)
        layer.CreateField(field)
    moments = (images.captured_at.astype("datetime64[ms]")).astype("datetime64[s]").astype(str).tolist()
    columns = [images.id.tolist(), moments, images.compass_angle.tolist(), images.is_pano.tolist()]
    columns += [[f"{one:022d}" for one in images.sequence.tolist()], images.quality_score.tolist()]
    layer.StartTransaction()
    for lon, lat, key, moment, angle, pano, sequence, quality in zip(
        images.lon.tolist(), images.lat.tolist(), *columns
    ):
        feature = ogr.Feature(layer.GetLayerDefn())
        feature.SetGeometryDirectly(ogr.CreateGeometryFromWkt(f"POINT ({lon!r} {lat!r})"))
        for number, value in enumerate((key, f"{moment}Z", angle, pano, sequence, quality)):
            feature.SetField(number, value)
        layer.CreateFeature(feature)
    layer.CommitTransaction()
    del layer, file
    return str(path)


def _drawn(streets: Any) -> Any:
    """The streets as a layer."""
    from qgis.core import QgsFeature, QgsGeometry, QgsPointXY, QgsVectorLayer

    layer = QgsVectorLayer("LineString?crs=EPSG:4326", "streets", "memory")
    ends = zip(*(column.reshape(-1, 2).tolist() for column in (streets.lon, streets.lat)))
    for lon, lat in ends:
        feature = QgsFeature()
        feature.setGeometry(QgsGeometry.fromPolylineXY([QgsPointXY(*one) for one in zip(lon, lat)]))
        layer.dataProvider().addFeatures([feature])
    return layer
