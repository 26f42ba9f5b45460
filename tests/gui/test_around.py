"""The images around one of them, in layers of any projection and any size."""

import pytest
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsFeature,
    QgsGeometry,
    QgsPointXY,
    QgsProject,
    QgsVectorLayer,
)

from landlens_plugin.gui.around import images_within, is_large, looking_back, other_years, stops_of
from landlens_plugin.gui.photo_layers import PhotoLayers
from landlens_plugin.gui.subject import Subject, SubjectReader
from landlens_plugin.gui.walk import Walk

LON, LAT = 9.0, 48.0
METRE = 1 / 111_195
COLUMNS = "field=mly_id:string&field=captured_at:string&field=sequence_id:string&field=compass_angle:double"


def layer_in(crs, *rows):
    """A layer of (lon, lat, values) in a projection."""
    layer = QgsVectorLayer(f"Point?crs={crs}&{COLUMNS}", "images", "memory")
    there = QgsCoordinateTransform(
        QgsCoordinateReferenceSystem("EPSG:4326"), QgsCoordinateReferenceSystem(crs), QgsProject.instance()
    )
    features = []
    for lon, lat, values in rows:
        feature = QgsFeature(layer.fields())
        feature.setGeometry(QgsGeometry.fromPointXY(there.transform(QgsPointXY(lon, lat))))
        feature.setAttributes(values)
        features.append(feature)
    assert layer.dataProvider().addFeatures(features)[0]
    layer.updateExtents()
    return layer


def reader_of(layer):
    return SubjectReader.of(layer, PhotoLayers())


@pytest.mark.parametrize("crs", ["EPSG:4326", "EPSG:3857", "EPSG:32632", "EPSG:3035"])
def test_what_stands_within_so_many_metres(crs):
    rows = [(LON, LAT + away * METRE, [str(away), None, None, 90.0]) for away in (0, 10, 14, 40, 400)]
    layer = layer_in(crs, *rows)
    reader = reader_of(layer)
    found = images_within(layer, reader, reader.with_id(1), 15)
    assert sorted(one.image_id for one in found)[:3] == ["0", "10", "14"]
    assert "400" not in {one.image_id for one in found}


def test_the_way_is_in_the_order_of_capture_and_then_of_ids():
    rows = [
        (LON, LAT, [name, time, "a", None])
        for name, time in (("30", None), ("4", "2021-05-01T10:00:02Z"), ("12", "2021-05-01T10:00:01Z"), ("5", None))
    ]
    rows += [(LON, LAT, ["99", "2021-05-01T10:00:01Z", "b", None])]
    layer = layer_in("EPSG:4326", *rows)
    reader = reader_of(layer)
    stops = stops_of(layer, reader, reader.with_id(1))
    assert [stop.image_id for stop in stops] == ["12", "4", "5", "30"], "those without a time come last"


def test_the_service_knows_the_way_beyond_and_the_layer_keeps_its_own():
    layer = layer_in("EPSG:4326", *[(LON, LAT, [str(n), f"2021-05-01T10:00:0{n}Z", "a", None]) for n in (3, 4)])
    walk = Walk()
    walk.stand_at(reader_of(layer).with_id(2), layer, reader_of(layer))
    assert walk.ahead(1) is None
    walk.extend("b", ["1", "2"])
    assert not walk.is_whole, "that was another one"
    walk.extend("a", ["2", "3", "4", "5"])
    assert walk.is_whole
    assert [walk.ahead(steps) and walk.ahead(steps).image_id for steps in (-3, -2, -1, 0, 1, 2)] == [
        *(None, "2", "3", "4", "5", None)
    ]
    assert walk.ahead(-1).feature_id == 1
    assert walk.ahead(1).feature_id is None
    walk.clear()
    assert walk.ahead(0) is None
    assert walk.line() == []


def test_of_a_large_layer_only_what_is_near_is_gone_through():
    near = [(LON + n * 10 * METRE, LAT, [str(n), f"2021-05-01T10:00:0{n}Z", "a", None]) for n in range(3)]
    far = [(LON + 1, LAT, ["7", "2021-05-01T10:00:07Z", "a", None])]
    layer = layer_in("EPSG:4326", *near, *far)
    assert not is_large(layer)
    reader = reader_of(layer)
    assert len(stops_of(layer, reader, reader.with_id(1))) == 4
    layer.dataProvider().addFeatures([QgsFeature() for _ in range(200_000)])
    assert is_large(layer)
    assert len(stops_of(layer, reader, reader.with_id(1))) == 3


def test_a_place_that_is_unknown_has_nothing_around():
    layer = layer_in("EPSG:4326", (LON, LAT, ["1", None, None, 90.0]))
    nowhere = Subject("x", angle=90.0)
    assert images_within(layer, reader_of(layer), nowhere, 15) == []
    assert other_years([], nowhere, 90.0) == []
    assert looking_back([], nowhere) is None
