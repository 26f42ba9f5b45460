"""Check positions and headings, as a user runs it."""

import math
from dataclasses import replace

import numpy as np
import pytest
from qgis.core import (
    NULL,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsProcessingException,
    QgsProcessingFeatureSourceDefinition,
    QgsProject,
    QgsVectorLayer,
)

from landlens_plugin.core.images.columns import MISSING
from landlens_plugin.core.images.ground import distances, turn
from tests.core.images import drives
from tests.qgis.drive_layers import FIELDS, image_layer, street_layer, written
from tests.qgis.running import Told, rows, run

OWN = (
    "position_source moved_m heading_fixed heading_offset heading_spread heading_suspect road_id road_bearing snap_m"
).split()
EVERYTHING = {"POSITION": "better", "HEADING": "travel", "SNAP": 10}


@pytest.fixture(scope="module")
def town():
    return drives.town(4, steps=8)


@pytest.fixture
def checked(landlens, town):
    def check(feedback=None, images=None, **parameters):
        given = {"INPUT": images or image_layer(town), "OUTPUT": "memory:", **parameters}
        return run("landlens:checkheadings", feedback, **given)

    return check


def by_id(layer):
    return {row["mly_id"]: row for row in rows(layer)}


def places(layer):
    back = QgsCoordinateTransform(layer.crs(), QgsCoordinateReferenceSystem("EPSG:4326"), QgsProject.instance())
    return {one["mly_id"]: back.transform(one.geometry().centroid().asPoint()) for one in layer.getFeatures()}


def truth(town):
    return dict(zip(town.points.id.tolist(), zip(town.lon, town.lat, town.heading)))


def test_by_default_nothing_moves_and_the_broken_compass_is_found(checked, town):
    told = Told()
    results = checked(told)
    layer = results["OUTPUT"]
    assert [field.name() for field in layer.fields()] == [*FIELDS, *OWN]
    found = by_id(layer)
    assert len(found) == len(town.points)
    suspects = {row["sequence_id"] for row in found.values() if row["heading_suspect"]}
    assert suspects == {f"s{one:05}" for one in (drives.BROKEN, *drives.DRIFTED)}
    assert results["SUSPECT_COUNT"] == sum(bool(row["heading_suspect"]) for row in found.values())
    assert results["SNAPPED_COUNT"] == 0
    assert {row["moved_m"] for row in found.values()} == {0}
    assert {row["position_source"] for row in found.values()} == {"original"}
    assert all(row["heading_fixed"] == row["compass_angle"] for row in found.values())
    assert {row["road_id"] for row in found.values()} == {None}
    assert {row["heading_offset"] for row in found.values() if row["sequence_id"] == "s00005"} == {90.0}
    assert "sequences with a broken compass" in told.everything()


@pytest.mark.parametrize("crs", ["EPSG:4326", "EPSG:25833", "EPSG:3857"])
def test_what_is_mended_is_nearer_to_the_truth(checked, town, crs, tmp_path):
    images = written(image_layer(town, crs), tmp_path / "town.gpkg", "images")
    streets = street_layer(town, "EPSG:25833")
    path = str(tmp_path / "checked.gpkg")
    results = checked(images=images, STREETS=streets, **{**EVERYTHING, "OUTPUT": path})
    layer = QgsVectorLayer(path, "checked", "ogr")
    found, placed, true = by_id(layer), places(layer), truth(town)
    keys = sorted(found)
    lon, lat, heading = np.array([true[key] for key in keys]).T
    moved = distances(
        lon, lat, np.array([placed[key].x() for key in keys]), np.array([placed[key].y() for key in keys])
    )
    off = turn(np.array([found[key]["heading_fixed"] for key in keys], float), heading)
    assert np.median(moved) < 2 and np.percentile(moved, 95) < 5
    assert np.median(off) < 2 and np.percentile(off, 95) < 10
    assert results["SNAPPED_COUNT"] == sum(row["snap_m"] is not None for row in found.values()) > 0.9 * len(found)
    assert all(row["snap_m"] <= 10 for row in found.values() if row["snap_m"] is not None)
    numbers = {one.id() for one in streets.getFeatures()}
    assert {row["road_id"] for row in found.values()} - {None} <= numbers
    assert {row["position_source"] for row in found.values()} == {"original", "computed"}
    given = by_id(image_layer(town))
    assert all(found[key]["compass_angle"] == given[key]["compass_angle"] for key in keys)


def test_what_was_computed_is_taken_where_it_is_asked_for(checked, town):
    layer = checked(POSITION="computed", HEADING="computed")["OUTPUT"]
    placed = places(layer)
    for row in rows(layer):
        assert row["heading_fixed"] == row["computed_compass_angle"]
        assert row["position_source"] == "computed"
        point = placed[row["mly_id"]]
        assert (point.x(), point.y()) == pytest.approx(
            (row["computed_geometry_lon"], row["computed_geometry_lat"]), abs=1e-9
        )


def test_selected_features_alone_and_other_names_of_columns(checked, town):
    renamed = {"mly_id": "id", "compass_angle": "angle", "captured_at": "taken", "sequence_id": "drive"}
    layer = image_layer(town, renamed=renamed)
    layer.selectByExpression("\"drive\" = 's00005'")
    QgsProject.instance().addMapLayer(layer, False)
    try:
        chosen = QgsProcessingFeatureSourceDefinition(layer.id(), True)
        fields = {"ID_FIELD": "id", "ANGLE_FIELD": "angle", "TIME_FIELD": "taken", "SEQUENCE_FIELD": "drive"}
        found = rows(checked(images=chosen, **fields)["OUTPUT"])
        assert len(found) == layer.selectedFeatureCount() == int((town.points.sequence == 5).sum())
    finally:
        QgsProject.instance().removeMapLayer(layer)
    assert {row["heading_offset"] for row in found} == {90.0}


def test_what_is_not_known_is_null(checked, town):
    unknown = np.full(len(town.points), np.nan)
    points = replace(
        town.points,
        compass_angle=unknown,
        captured_at=np.full(len(unknown), MISSING),
        lon=np.where(np.arange(len(unknown)) == 0, np.nan, town.points.lon),
    )
    bare = town._replace(points=points, computed=drives.Computed(unknown, unknown, unknown))
    told = Told()
    results = checked(told, images=image_layer(bare), STREETS=street_layer(town), **EVERYTHING)
    found = rows(results["OUTPUT"])
    assert len(found) == len(points)
    for name in ("heading_fixed", "heading_offset", "heading_spread", "heading_suspect", "road_bearing"):
        assert {row[name] for row in found} == {None}
    assert found[0]["position_source"] is None and found[0]["moved_m"] is None
    assert {row["road_id"] is None for row in found[1:]} >= {False}
    assert results["SUSPECT_COUNT"] == 0
    assert "1 have no position" in told.everything()


def test_no_images_are_a_success_with_a_warning(checked, town):
    told = Told()
    nobody = town._replace(
        points=town.points.take(slice(0)), computed=drives.Computed(*(np.empty(0) for _ in range(3)))
    )
    results = checked(told, images=image_layer(nobody), STREETS=street_layer(town), **EVERYTHING)
    assert (results["SUSPECT_COUNT"], results["SNAPPED_COUNT"], rows(results["OUTPUT"])) == (0, 0, [])
    assert "nothing to check" in "".join(told.warnings)


@pytest.mark.parametrize(
    ("parameters", "left_out", "words"),
    [
        ({"SNAP": 5}, (), ["SNAP", "STREETS"]),
        ({"SNAP": -1}, (), ["SNAP"]),
        ({"SNAP": 101}, (), ["SNAP", "100"]),
        ({"POSITION": "best"}, (), ["POSITION", "better"]),
        ({"HEADING": "road"}, (), ["HEADING", "travel"]),
        ({"POSITION": "computed"}, ("computed_geometry_lon",), ["POSITION", "computed_geometry_lon"]),
        ({"HEADING": "computed"}, ("computed_compass_angle",), ["HEADING", "computed_compass_angle"]),
        ({"SEQUENCE_FIELD": "drive"}, (), ["drive"]),
    ],
)
def test_a_wrong_parameter_gets_its_sentence(checked, town, parameters, left_out, words):
    with pytest.raises(QgsProcessingException) as error:
        checked(images=image_layer(town, left_out=left_out), **parameters)
    assert all(word in str(error.value) for word in words), str(error.value)


def test_better_positions_of_a_layer_that_has_none(checked, town):
    told = Told()
    left_out = ("computed_geometry_lon", "computed_geometry_lat", "computed_compass_angle")
    found = rows(checked(told, images=image_layer(town, left_out=left_out), POSITION="better")["OUTPUT"])
    assert {row["position_source"] for row in found} == {"original"}
    assert "computed_geometry" in "".join(told.warnings)


def test_an_input_is_not_written_over(checked, town, tmp_path):
    images = written(image_layer(town), tmp_path / "town.gpkg", "images")
    streets = written(street_layer(town), tmp_path / "streets.gpkg", "streets")
    for path in ("town.gpkg", "streets.gpkg"):
        with pytest.raises(QgsProcessingException, match="is read from there"):
            checked(images=images, STREETS=streets, OUTPUT=str(tmp_path / path))
    assert len(rows(images)) == len(town.points)


def test_a_cancel_writes_nothing(checked, town, tmp_path):
    told = Told()
    told.cancel()
    path = tmp_path / "checked.gpkg"
    results = checked(told, OUTPUT=str(path))
    assert (results["SUSPECT_COUNT"], results["SNAPPED_COUNT"]) == (0, 0)
    assert not path.exists()
    assert "cancelled" in told.everything()


def test_altitudes_stay(checked, town):
    layer = QgsVectorLayer("PointZ?crs=EPSG:4326", "high", "memory")
    flat = image_layer(town)
    layer.dataProvider().addAttributes(flat.fields().toList())
    layer.updateFields()
    features = list(flat.getFeatures())
    for feature in features:
        shape = feature.geometry()
        shape.get().addZValue(12.5)
        feature.setGeometry(shape)
    assert layer.dataProvider().addFeatures(features)[0]
    result = checked(images=layer, STREETS=street_layer(town), **EVERYTHING)["OUTPUT"]
    heights = {one.geometry().constGet().z() for one in result.getFeatures()}
    assert heights == {12.5}
    assert NULL not in heights and all(map(math.isfinite, heights))
