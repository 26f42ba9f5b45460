"""Images looking at features, through processing.run."""

import pytest
from qgis.core import (
    NULL,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsFeature,
    QgsGeometry,
    QgsPointXY,
    QgsProcessingException,
    QgsProcessingFeatureSourceDefinition,
    QgsProject,
    QgsVectorFileWriter,
    QgsVectorLayer,
)

from landlens_plugin.core.images.ground import moved
from landlens_plugin.layers.sight import MISSING, SEEN
from tests.core.images.scenes import box
from tests.qgis.running import Told, fetch, rows, run

pytestmark = pytest.mark.usefixtures("landlens")

LOOK = "landlens:imageslookingat"
RESULTS = {"OUTPUT", "PAIR_COUNT", "FEATURE_COUNT", "MISSING_COUNT"}
OWN = ["feature_id", "distance", "bearing", "off_axis", "pano_yaw", "hfov", "visible", "score", "rank"]
LON, LAT = 24.94, 60.17  # where a metre eastwards is not what EPSG:3857 says
FIELDS = "mly_id:string,captured_at:datetime,compass_angle:double,is_pano:bool"
CAMERA = ",camera_type:string,camera_parameters:string,width:integer,height:integer,exif_orientation:integer"


def layer_of(kind, fields, features, crs="EPSG:4326"):
    """A layer of (shape in metres or None, values), in any coordinate reference system."""
    named = "&".join(f"field={field}" for field in fields.split(",") if field)
    layer = QgsVectorLayer(f"{kind}?crs={crs}&{named}", "layer", "memory")
    assert layer.isValid()
    change = QgsCoordinateTransform(
        QgsCoordinateReferenceSystem("EPSG:4326"), QgsCoordinateReferenceSystem(crs), QgsProject.instance()
    )
    made = []
    for spots, values in features:
        feature = QgsFeature(layer.fields())
        if spots is not None:
            corners = [QgsPointXY(*map(float, moved(LON, LAT, *spot))) for spot in spots]
            shape = {
                "Point": lambda corners=corners: QgsGeometry.fromPointXY(corners[0]),
                "LineString": lambda corners=corners: QgsGeometry.fromPolylineXY(corners),
                "Polygon": lambda corners=corners: QgsGeometry.fromPolygonXY([corners]),
            }[kind]()
            shape.transform(change)
            feature.setGeometry(shape)
        feature.setAttributes([NULL if value is None else value for value in values])
        made.append(feature)
    assert layer.dataProvider().addFeatures(made)[0]
    return layer


def images(*placed, more=(), fields=FIELDS, crs="EPSG:4326"):
    """Images, each (id, east, north, direction), with further values in ``more``."""
    more = more or [()] * len(placed)
    features = [
        ([(east, north)], (key, None, angle, False, *rest)) for (key, east, north, angle), rest in zip(placed, more)
    ]
    return layer_of("Point", fields, features, crs)


def things(*spots, crs="EPSG:3067"):
    return layer_of("Point", "kind:string", [([spot], (f"thing {n}",)) for n, spot in enumerate(spots)], crs)


def boxes(*corners, crs="EPSG:3857"):
    return layer_of("Polygon", "kind:string", [(box(*one), (f"house {n}",)) for n, one in enumerate(corners)], crs)


def look(source, features, feedback=None, context=None, **parameters):
    given = {"INPUT": source, "FEATURES": features, "OUTPUT": "memory:", **parameters}
    return run(LOOK, feedback, context, **given)


def found(results):
    return [(row["mly_id"], row["feature_id"], row["rank"]) for row in rows(results["OUTPUT"])]


THREE = (("1", 0, -12, 0.0), ("2", 0, -25, 0.0), ("3", 0, 12, 0.0))  # the last one looks away


def test_columns_rows_lines_and_what_is_missing():
    told = Told()
    source = images(*THREE)
    results = look(source, things((0, 0), (500, 0)), told, SIGHT_LINES="memory:", MISSING="memory:")
    assert set(results) == {*RESULTS, "SIGHT_LINES", "MISSING"}
    assert (results["PAIR_COUNT"], results["FEATURE_COUNT"], results["MISSING_COUNT"]) == (2, 2, 1)
    output = results["OUTPUT"]
    assert [field.name() for field in output.fields()] == [field.name() for field in source.fields()] + OWN
    first, second = rows(output)
    assert (first["mly_id"], first["rank"], second["mly_id"], second["rank"]) == ("1", 1, "2", 2)
    assert first["distance"] == pytest.approx(12, abs=0.01)
    assert (first["hfov"], first["pano_yaw"], first["visible"]) == (70, None, None)
    assert first["score"] == pytest.approx(1, abs=1e-4)
    lines = results["SIGHT_LINES"]
    (line, _) = lines.getFeatures()
    assert (line["mly_id"], line["rank"]) == ("1", 1)
    end = line.geometry().asPolyline()[1]
    assert (end.x(), end.y()) == pytest.approx((LON, LAT), abs=1e-6)
    assert [row["kind"] for row in rows(results["MISSING"])] == ["thing 1"]
    assert results["MISSING"].crs().authid() == "EPSG:3067"
    assert any("1 of 2 features" in info for info in told.infos)


def test_each_camera_has_its_own_field_of_view():
    # 45 degrees beside the axis: in the picture of an action camera and of a fisheye, not in that of a phone.
    wide, phone, fisheye = "[0.42, 0, 0]", "[0.9, 0, 0]", "[0.3, 0, 0]"
    more = [
        ("perspective", wide, 4000, 3000, 1),
        ("perspective", phone, 4000, 3000, 1),
        ("fisheye", fisheye, 4000, 3000, 1),
        ("perspective", wide, 4000, 3000, 6),  # upright: as narrow as the picture was high
        ("spherical", None, 4000, 2000, 1),
        (None, None, None, None, None),
    ]
    placed = [(str(number), -12, -12, 0.0 if number != 4 else 180.0) for number in range(6)]
    results = look(images(*placed, more=more, fields=FIELDS + CAMERA), things((0, 0)), TOLERANCE=0, PER_FEATURE=0)
    seen = {row["mly_id"]: row for row in rows(results["OUTPUT"])}
    assert set(seen) == {"0", "2", "4"}
    assert seen["0"]["hfov"] == pytest.approx(99.9, abs=0.1)
    assert (seen["4"]["hfov"], seen["4"]["off_axis"]) == (360, 0)
    assert seen["4"]["pano_yaw"] == pytest.approx(-135, abs=0.01)
    again = look(
        images(*placed, more=more, fields=FIELDS + CAMERA), things((0, 0)), TOLERANCE=0, HFOV=95, PER_FEATURE=0
    )
    assert {key for key, _, _ in found(again)} == {"0", "2", "4", "5"}


def test_a_computed_direction_comes_first_unless_another_field_is_chosen():
    fields = FIELDS + ",computed_compass_angle:double,mine:double"
    placed = (("right", 0, -12, 180.0), ("unknown", 0, -12, 0.0), ("none", 0, -12, 180.0))
    source = images(*placed, more=[(0.0, 180.0), (None, 180.0), (-999.0, 0.0)], fields=fields)
    told = Told()
    assert {key for key, _, _ in found(look(source, things((0, 0)), told))} == {"right", "unknown"}
    assert any("computed_compass_angle" in info and "1 of 3" in info for info in told.infos)
    assert {key for key, _, _ in found(look(source, things((0, 0)), ANGLE_FIELD="mine"))} == {"none"}


def test_a_building_in_the_way_hides_and_the_own_one_does_not():
    houses = boxes((-5, 0, 10, 10), (-5, -15, 10, 5))
    source = images(("behind", 0, -20, 0.0), ("between", 0, -7, 0.0), ("indoors", 0, -12, 0.0))
    pairs = {
        (row["mly_id"], row["feature_id"]): row["visible"]
        for row in rows(look(source, houses, BUILDINGS=houses)["OUTPUT"])
    }
    own, other = sorted(feature.id() for feature in houses.getFeatures())
    assert pairs == {("behind", other): True, ("between", own): True, ("indoors", own): None}
    without = {(key, feature) for key, feature, _ in found(look(source, houses))}
    assert without == {("behind", own), ("behind", other), ("between", own), ("indoors", own)}


def test_geopackages_in_and_out_with_selected_features(tmp_path):
    source, features = images(*THREE, crs="EPSG:3067"), things((0, 0), (1, 0))
    features.selectByIds([features.allFeatureIds()[1]])
    target = str(tmp_path / "pairs.gpkg")
    selected = QgsProcessingFeatureSourceDefinition(features.id(), True)
    QgsProject.instance().addMapLayer(features, False)
    results = look(source, selected, OUTPUT=target, SIGHT_LINES=str(tmp_path / "lines.gpkg"))
    assert results["FEATURE_COUNT"] == 1
    assert [(key, rank) for key, _, rank in found(results)] == [("1", 1), ("2", 2)]
    assert QgsVectorLayer(target, "pairs", "ogr").crs().authid() == "EPSG:3067"
    again = str(tmp_path / "again.gpkg")
    renamed = look(target, selected, OUTPUT=again)  # what has our columns already gets them anew
    assert renamed["PAIR_COUNT"] == 2
    names = [field.name() for field in QgsVectorLayer(again, "again", "ogr").fields()]
    assert names[-len(OWN) :] == OWN
    assert len(set(names)) == len(names)


@pytest.mark.parametrize("kind", ["Point", "LineString", "Polygon"])
def test_what_is_seen_and_what_is_not_looks_like_it(tmp_path, kind):
    shape = {"Point": [(500, 0)], "LineString": [(500, 0), (510, 0)], "Polygon": box(500, 0, 10, 10)}[kind]
    features = layer_of(kind, "kind:string", [(shape, ("far away",))], "EPSG:3067")
    paths = {name: str(tmp_path / f"{name}.gpkg") for name in ("SIGHT_LINES", "MISSING")}
    look(images(*THREE), features, **paths)
    lines, missing = (QgsVectorLayer(path, "layer", "ogr") for path in paths.values())
    assert missing.featureCount() == 1
    assert lines.renderer().symbol().color().name() == SEEN
    assert missing.renderer().symbol().color().name() == MISSING


def test_other_names_of_columns():
    source = images(*THREE, fields="key:string,moment:datetime,direction:double,round:bool")
    parameters = {"ID_FIELD": "key", "TIME_FIELD": "moment", "ANGLE_FIELD": "direction", "PANORAMA_FIELD": "round"}
    results = look(source, things((0, 0)), SIGHT_LINES="memory:", **parameters)
    assert [row["mly_id"] for row in rows(results["SIGHT_LINES"])] == ["1", "2"]


def test_features_of_every_kind_and_those_without_a_shape():
    source = images(*THREE)
    street = layer_of("LineString", "", [([(-30, 0), (30, 0)], ()), (None, ()), ([(0, 3), (0, 3)], ())])
    results = look(source, street, MISSING="memory:")
    assert (results["FEATURE_COUNT"], results["MISSING_COUNT"]) == (3, 1)
    assert len(rows(results["MISSING"])) == 1


def test_nothing_is_success_with_a_warning():
    for source, features in (
        (images(), things((0, 0))),
        (images(*THREE), things()),
        (images(*THREE), things((900, 0))),
    ):
        told = Told()
        results = look(source, features, told, SIGHT_LINES="memory:", MISSING="memory:", BUILDINGS=boxes())
        assert results["PAIR_COUNT"] == 0
        assert set(results) == {*RESULTS, "SIGHT_LINES", "MISSING"}
        assert told.warnings


def test_images_without_a_direction_are_counted():
    told = Told()
    look(images(("1", 0, -12, None), ("2", 0, -12, 0.0)), things((0, 0)), told)
    assert any("Of 2 images 1 are no panoramas" in warning for warning in told.warnings)


@pytest.mark.parametrize(
    ("parameters", "words"),
    [
        ({"MIN_DISTANCE": 31}, "MIN_DISTANCE"),
        ({"MAX_DISTANCE": -1}, "MAX_DISTANCE"),
        ({"HFOV": 0}, "HFOV"),
        ({"TOLERANCE": 181}, "TOLERANCE"),
        ({"PER_FEATURE": -1}, "PER_FEATURE"),
        ({"ANGLE_FIELD": "nowhere"}, "has no field 'nowhere'"),
    ],
)
def test_wrong_values_get_a_sentence(parameters, words):
    with pytest.raises(QgsProcessingException, match=words):
        look(images(*THREE), things((0, 0)), **parameters)


@pytest.mark.parametrize("name", ["INPUT", "FEATURES", "BUILDINGS"])
def test_an_output_that_is_read_is_refused(tmp_path, name):
    layers = {"INPUT": images(*THREE), "FEATURES": boxes((0, 0, 9, 9)), "BUILDINGS": boxes((0, 0, 9, 9))}
    path = str(tmp_path / "layer.gpkg")
    options = QgsVectorFileWriter.SaveVectorOptions()
    QgsVectorFileWriter.writeAsVectorFormatV3(layers[name], path, QgsProject.instance().transformContext(), options)
    before = len(rows(path))
    given = {**layers, name: path}
    with pytest.raises(QgsProcessingException, match="cannot be written"):
        look(given.pop("INPUT"), given.pop("FEATURES"), OUTPUT=path, **given)
    assert len(rows(path)) == before


def test_cancelled_before_anything_is_written(tmp_path):
    told = Told()
    told.cancel()
    target = tmp_path / "pairs.gpkg"
    results = look(images(*THREE), things((0, 0)), told, OUTPUT=str(target))
    assert results["PAIR_COUNT"] == 0
    assert not target.exists()
    assert any("cancelled" in warning for warning in told.warnings)


def test_a_fetch_with_its_cameras(town):
    details = ["computed_compass_angle", "camera_type", "camera_parameters", "width", "height", "exif_orientation"]
    layer = fetch(town, DETAILS=details, MAX_IMAGES=100)["OUTPUT"]
    told = Told()
    results = look(layer, layer, told, MIN_DISTANCE=1, PER_FEATURE=2)
    assert results["PAIR_COUNT"] > 0
    assert {row["rank"] for row in rows(results["OUTPUT"])} == {1, 2}
