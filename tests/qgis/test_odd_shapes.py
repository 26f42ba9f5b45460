"""Invalid and unusual polygons as AREA and as INPUT: mended or refused by name, and never the end of the process."""

import math

import pytest
from qgis.core import (
    QgsFeature,
    QgsGeometry,
    QgsLineString,
    QgsPoint,
    QgsPointXY,
    QgsPolygon,
    QgsProcessingException,
    QgsProject,
    QgsVectorFileWriter,
    QgsVectorLayer,
)
from qgis.PyQt.QtGui import QTransform

from tests.qgis.alone import run_alone
from tests.qgis.running import DOWNLOAD, FETCH, download, extent, fetch, ids, rows

CHECKS = {"no check": 0, "skip": 1, "stop": 2}
each_check = pytest.mark.parametrize("check", CHECKS)

# In a square from (0, 0) to (4, 4) over the town: what is drawn, and by other shapes what it covers.
SHAPES = {
    "bow-tie": (
        "POLYGON((0 0, 4 4, 4 0, 0 4, 0 0))",
        ["POLYGON((0 0, 2 2, 0 4, 0 0))", "POLYGON((4 0, 4 4, 2 2, 4 0))"],
    ),
    "a ring that touches itself": (
        "POLYGON((0 0, 4 0, 4 4, 2 0, 0 4, 0 0))",
        ["POLYGON((0 0, 2 0, 0 4, 0 0))", "POLYGON((2 0, 4 0, 4 4, 2 0))"],
    ),
    "a hole outside": (
        "POLYGON((0 0, 2 0, 2 4, 0 4, 0 0), (3 1, 4 1, 4 3, 3 3, 3 1))",
        ["POLYGON((0 0, 2 0, 2 4, 0 4, 0 0))"],
    ),
    "holes that overlap": (
        "POLYGON((0 0, 4 0, 4 4, 0 4, 0 0), (1 1, 2.5 1, 2.5 3, 1 3, 1 1), (1.5 1, 3 1, 3 3, 1.5 3, 1.5 1))",
        ["POLYGON((0 0, 4 0, 4 4, 0 4, 0 0), (1 1, 3 1, 3 3, 1 3, 1 1))"],
    ),
    "points twice": (
        "POLYGON((0 0, 0 0, 2 0, 2 0, 2 4, 0 4, 0 4, 0 0))",
        ["POLYGON((0 0, 2 0, 2 4, 0 4, 0 0))"],
    ),
    "parts that overlap": (
        "MULTIPOLYGON(((0 0, 3 0, 3 4, 0 4, 0 0)), ((1 0, 3.5 0, 3.5 4, 1 4, 1 0)))",
        ["POLYGON((0 0, 3.5 0, 3.5 4, 0 4, 0 0))"],
    ),
    "heights and measures": (
        "POLYGON ZM((0 0 1 2, 2 0 1 2, 2 4 1 2, 0 4 1 2, 0 0 1 2))",
        ["POLYGON((0 0, 2 0, 2 4, 0 4, 0 0))"],
    ),
}  # fmt: skip


def placed(shape, box):
    """A shape of the square of four by four, over a box."""
    west, south, east, north = box
    moved = QgsGeometry.fromWkt(shape)
    assert not moved.isNull()
    moved.transform(QTransform((east - west) / 4, 0, 0, (north - south) / 4, west, south))
    return moved


def area_layer(geometries, kind="Polygon"):
    layer = QgsVectorLayer(f"{kind}?crs=EPSG:4326", "area", "memory")
    features = []
    for geometry in geometries:
        feature = QgsFeature()
        feature.setGeometry(geometry)
        features.append(feature)
    assert layer.dataProvider().addFeatures(features)[0]
    return layer


def saved(layer, path):
    options = QgsVectorFileWriter.SaveVectorOptions()
    QgsVectorFileWriter.writeAsVectorFormatV3(layer, str(path), QgsProject.instance().transformContext(), options)
    return str(path)


@pytest.mark.parametrize("name", SHAPES)
def test_an_odd_polygon_covers_what_it_shows(town, name):
    drawn, covered = SHAPES[name]
    everything = fetch(town)["OUTPUT"]
    parts = [placed(part, town.bbox) for part in covered]
    inside = {
        feature["mly_id"]
        for feature in everything.getFeatures()
        if any(part.intersects(feature.geometry()) for part in parts)
    }
    assert 50 < len(inside) < everything.featureCount()
    results = fetch(town, AREA=area_layer([placed(drawn, town.bbox)], "MultiPolygonZM"))
    assert set(ids(results["OUTPUT"])) == inside
    assert results["COMPLETE"] is True


def test_a_curve_and_an_unclosed_ring(town):
    circle = placed("CURVEPOLYGON(CIRCULARSTRING(0 2, 2 4, 4 2, 2 0, 0 2))", town.bbox)
    found = ids(fetch(town, AREA=area_layer([circle], "CurvePolygon"))["OUTPUT"])
    lines = QgsGeometry(circle.constGet().segmentize())
    assert set(found) == set(ids(fetch(town, AREA=area_layer([lines]))["OUTPUT"]))
    west, south, east, north = town.bbox
    ring = QgsLineString([QgsPoint(west, south), QgsPoint(east, south), QgsPoint(east, north), QgsPoint(west, north)])
    assert not ring.isClosed()
    assert len(ids(fetch(town, AREA=area_layer([QgsGeometry(QgsPolygon(ring))]))["OUTPUT"])) > len(found) > 50


def test_empty_shapes_beside_good_ones(town):
    good = placed("POLYGON((0 0, 2 0, 2 4, 0 4, 0 0))", town.bbox)
    alone = ids(fetch(town, AREA=area_layer([good]))["OUTPUT"])
    beside = area_layer([QgsGeometry(), QgsGeometry.fromWkt("POLYGON EMPTY"), good])
    assert ids(fetch(town, AREA=beside)["OUTPUT"]) == alone


@pytest.mark.parametrize("number", [math.nan, math.inf])
def test_a_coordinate_that_is_no_number_is_refused_by_the_features_name(town, number):
    good = placed("POLYGON((0 0, 2 0, 2 4, 0 4, 0 0))", town.bbox)
    ring = QgsLineString([QgsPoint(0, 0), QgsPoint(1, 0), QgsPoint(number, 1), QgsPoint(0, 0)])
    town.clear_log()
    with pytest.raises(QgsProcessingException, match="feature 2 of 'Area' cannot be used: one of its coordinates"):
        fetch(town, AREA=area_layer([good, QgsGeometry(QgsPolygon(ring))]))
    assert town.log() == []


@pytest.mark.parametrize("shapes", [[], [None], ["POLYGON((0 0, 1 1, 0 0))"]])
def test_no_polygon_with_an_area_is_refused(town, shapes):
    layer = area_layer([QgsGeometry() if shape is None else QgsGeometry.fromWkt(shape) for shape in shapes])
    with pytest.raises(QgsProcessingException, match="holds no polygon with an area"):
        fetch(town, AREA=layer)


@each_check
def test_a_bow_tie_as_area_whatever_qgis_is_set_to(town, tmp_path, check):
    area = saved(area_layer([placed(SHAPES["bow-tie"][0], town.bbox)]), tmp_path / "area.gpkg")
    output = str(tmp_path / "images.gpkg")
    told = run_alone(FETCH, CHECKS[check], EXTENT=extent(town.bbox), AREA=area, OUTPUT=output)
    assert told["results"]["COMPLETE"] is True
    assert len(rows(output)) == told["results"]["IMAGE_COUNT"] > 50


@each_check
def test_a_bow_tie_as_input_whatever_qgis_is_set_to(town, tmp_path, folder, check):
    key = ids(fetch(town, MAX_IMAGES=9)["OUTPUT"])
    layer = QgsVectorLayer("Polygon?crs=EPSG:4326&field=mly_id:string", "images", "memory")
    features = []
    for one in key:
        feature = QgsFeature(layer.fields())
        feature["mly_id"] = one
        feature.setGeometry(placed(SHAPES["bow-tie"][0], town.bbox))
        features.append(feature)
    assert layer.dataProvider().addFeatures(features)[0]
    images, output = saved(layer, tmp_path / "images.gpkg"), str(tmp_path / "record.gpkg")
    told = run_alone(DOWNLOAD, CHECKS[check], INPUT=images, FOLDER=str(folder), OUTPUT=output, SIZE="256")
    assert told["results"]["FAILED_COUNT"] == 0
    assert len(rows(output)) == 9


def test_points_that_are_no_places(town, folder):
    key = ids(fetch(town, MAX_IMAGES=4)["OUTPUT"])
    layer = QgsVectorLayer("Point?crs=EPSG:3857&field=mly_id:string", "images", "memory")
    odd = [QgsGeometry(), QgsGeometry.fromWkt("POINT EMPTY"), QgsGeometry.fromPointXY(QgsPointXY(math.nan, 1)),
           QgsGeometry.fromPointXY(QgsPointXY(1e300, -1e300))]  # fmt: skip
    for one, shape in zip(key, odd):
        feature = QgsFeature(layer.fields())
        feature["mly_id"] = one
        feature.setGeometry(shape)
        assert layer.dataProvider().addFeatures([feature])[0]
    results = download(layer, folder, SIZE="256")
    assert len(rows(results["OUTPUT"])) == 4
    assert results["FAILED_COUNT"] == 0
