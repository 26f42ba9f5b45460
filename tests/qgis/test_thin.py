"""Thin images, through processing.run."""

import math

import pytest
from qgis.core import (
    NULL,
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsFeature,
    QgsGeometry,
    QgsPointXY,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeatureSourceDefinition,
    QgsProject,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QDateTime, Qt

from landlens_plugin.core.images.ground import moved
from tests.qgis.running import Told, extent, fetch, rows, run

pytestmark = pytest.mark.usefixtures("landlens")

THIN = "landlens:thinimages"
RESULTS = {"OUTPUT", "INPUT_COUNT", "KEPT_COUNT", "SAMPLE_COUNT", "EMPTY_SAMPLE_COUNT"}
LON, LAT = 24.94, 60.17  # where a metre eastwards is not what EPSG:3857 says
FIELDS = (
    "field=mly_id:string&field=captured_at:datetime&field=compass_angle:double&field=is_pano:bool"
    "&field=sequence_id:string&field=quality_score:double"
)


def images(*placed, fields=FIELDS):
    """A layer of images, each (id, metres east, metres north, and what differs from an image that looks north)."""
    layer = QgsVectorLayer(f"Point?crs=EPSG:4326&{fields}", "images", "memory")
    made = []
    for number, (key, east, north, *rest) in enumerate(placed):
        facts = {"age": number, "angle": 0.0, "pano": False, "sequence": None, "quality": None, **(rest or [{}])[0]}
        feature = QgsFeature(layer.fields())
        if east is not None:
            lon, lat = moved(LON, LAT, east, north)
            feature.setGeometry(QgsGeometry.fromPointXY(QgsPointXY(float(lon), float(lat))))
        time = QDateTime.fromMSecsSinceEpoch(1_600_000_000_000 - 1000 * facts["age"], Qt.TimeSpec.UTC)
        values = (key, time, facts["angle"], facts["pano"], facts["sequence"], facts["quality"])
        feature.setAttributes([NULL if value is None else value for value in values])
        made.append(feature)
    assert layer.dataProvider().addFeatures(made)[0]
    return layer


def lines(*paths, crs="EPSG:3067"):
    """Lines of (metres east, metres north), in another coordinate reference system."""
    layer = QgsVectorLayer(f"LineString?crs={crs}", "streets", "memory")
    change = QgsCoordinateTransform(
        QgsCoordinateReferenceSystem("EPSG:4326"), QgsCoordinateReferenceSystem(crs), QgsProject.instance()
    )
    for path in paths:
        corners = [QgsPointXY(*map(float, moved(LON, LAT, *corner))) for corner in path]
        shape = QgsGeometry.fromPolylineXY(corners)
        shape.transform(change)
        feature = QgsFeature()
        feature.setGeometry(shape)
        layer.dataProvider().addFeatures([feature])
    return layer


def thin(source, feedback=None, context=None, **parameters):
    return run(THIN, feedback, context, **{"INPUT": source, "OUTPUT": "memory:", **parameters})


def kept(results):
    return [row["mly_id"] for row in rows(results["OUTPUT"])]


DRIVE = [(str(10 + number), 0, 5 * number, {"sequence": "s", "age": -number}) for number in range(21)]


def test_every_declared_output_and_the_columns_in_their_order():
    told = Told()
    results = thin(images(*DRIVE), told)
    assert set(results) == RESULTS
    assert (results["INPUT_COUNT"], results["KEPT_COUNT"]) == (21, len(rows(results["OUTPUT"])))
    names = [field.name() for field in results["OUTPUT"].fields()]
    assert names[-3:] == ["sample_id", "sample_rank", "sample_distance"]
    assert names[:2] == ["mly_id", "captured_at"]
    assert any(f"of {21:,} images" in info for info in told.infos)


def test_metres_are_metres_at_60_degrees_north():
    """Of images 5 m apart every fourth is 20 m from the one before: 21 of them are 100 m."""
    east = [(str(10 + number), 5 * number, 0, {"sequence": "s", "age": -number}) for number in range(21)]
    for drive in (DRIVE, east):
        found = kept(thin(images(*drive), METHOD="sequence", DISTANCE=19.9))
        assert found == ["10", "14", "18", "22", "26", "30"]
        found = kept(thin(images(*drive), METHOD="spacing", DISTANCE=19.9))
        assert found == ["10", "14", "18", "22", "26", "30"]


def test_a_cell_has_one_image_for_each_direction_and_one_panorama():
    at = [("1", {"angle": 350.0}), ("2", {"angle": 10.0}), ("3", {"angle": 90.0}), ("4", {"angle": None})]
    at += [("5", {"angle": 10.0, "pano": True}), ("6", {"angle": 200.0, "pano": True}), ("7", {"angle": 181.0})]
    layer = images(*((key, 0, 0, facts) for key, facts in at))
    results = thin(layer, SAMPLES="memory:")
    assert kept(results) == ["1", "3", "4", "5", "7"]
    assert [row["image_count"] for row in rows(results["SAMPLES"])] == [1] * 5
    assert [row["direction"] for row in rows(results["SAMPLES"])] == [0, 90, 180, None, None]
    assert kept(thin(layer, HEADING_BINS=1)) == ["1"]


def test_what_is_kept():
    layer = images(
        ("1", 0, 0, {"age": 5, "quality": 0.90}),
        ("2", 0, 0, {"age": 4, "quality": 0.86}),
        ("3", 0, 0, {"age": 3, "quality": 0.84}),
        ("4", 0, 0, {"age": 2, "quality": None}),
    )
    assert kept(thin(layer)) == ["4"]
    assert kept(thin(layer, KEEP="quality")) == ["2"]
    assert kept(thin(layer, KEEP="centre")) == ["1"]


def test_images_taken_while_standing_are_left_out_first():
    facts = {"sequence": "s"}
    layer = images(
        ("1", 0, 0.0, {**facts, "age": 9}),
        ("2", 0, 0.6, {**facts, "age": 8}),
        ("3", 0, 1.2, {**facts, "age": 7}),  # 1.2 m from the first, which is the last that stays
        ("4", 0, 1.2, {**facts, "age": 6, "angle": 65.0}),
        ("5", 0, 1.2, {**facts, "age": 5, "angle": 2.0}),
        ("6", 0, 1.2, {**facts, "age": 4, "sequence": "other", "angle": 2.0}),
        ("7", 0, 1.2, {**facts, "age": 3, "sequence": "other", "angle": None}),
    )
    told = Told()
    assert kept(thin(layer, told, METHOD="spacing", DISTANCE=0.1, HEADING_BINS=36)) == ["1", "4", "6"]
    assert "Left out, as taken while standing: 2 of 7 images." in told.infos
    told = Told()
    thin(layer, told, METHOD="sequence", DISTANCE=0.1, DROP_STATIONARY=False)
    assert not any("standing" in info for info in told.infos)


def test_along_streets_each_direction_of_travel_has_an_image_of_its_own():
    street = lines([(0, 0), (0, 60)])  # pieces with their middles at 10, 30 and 50 m
    layer = images(
        ("1", 2, 9, {"angle": 358.0}),
        ("2", -2, 11, {"angle": 181.0}),
        ("3", 1, 10, {"angle": 90.0}),  # looks at the facades
        ("4", 0, 31, {"pano": True, "angle": 90.0}),
        ("5", 0, 33, {"angle": None, "age": 99}),
        ("6", 40, 30, {"angle": 0.0}),  # too far
    )
    results = thin(layer, METHOD="streets", STREETS=street, SEARCH=8, SAMPLES="memory:")
    served = {row["mly_id"]: row["sample_id"] for row in rows(results["OUTPUT"])}
    assert served == {"1": 1, "2": 2, "4": 3, "5": 4}
    samples = rows(results["SAMPLES"])
    assert [row["image_count"] for row in samples] == [1, 1, 1, 1, 0, 0]
    assert [round(row["direction"]) % 360 for row in samples] == [0, 180] * 3
    assert (results["SAMPLE_COUNT"], results["EMPTY_SAMPLE_COUNT"]) == (6, 2)
    distance = {row["mly_id"]: row["sample_distance"] for row in rows(results["OUTPUT"])}
    assert distance["1"] == pytest.approx(math.hypot(2, 1), abs=0.02)
    results = thin(layer, METHOD="streets", STREETS=street, SEARCH=8, HEADING_BINS=1)
    assert {row["mly_id"]: row["sample_id"] for row in rows(results["OUTPUT"])} == {"1": 1, "4": 2}


def test_an_image_serves_the_nearest_sample_and_the_other_takes_its_next_best():
    points = images(("a", 0, 0), ("b", 10, 0))
    layer = images(("1", 4, 0), ("2", 8, 0), ("3", -1, 0))  # 1 is the newest
    results = thin(layer, METHOD="nearest", POINTS=points)
    assert {row["mly_id"]: row["sample_id"] for row in rows(results["OUTPUT"])} == {"1": 1, "2": 2}
    results = thin(layer, METHOD="nearest", POINTS=points, NEAREST=2, SAMPLES="memory:")
    found = {row["mly_id"]: (row["sample_id"], row["sample_rank"]) for row in rows(results["OUTPUT"])}
    assert found == {"1": (1, 1), "2": (2, 1), "3": (1, 2)}
    assert [row["image_count"] for row in rows(results["SAMPLES"])] == [2, 1]


@pytest.mark.parametrize("method", ["cell", "spacing", "sequence", "streets", "nearest"])
def test_no_image_is_a_success_with_a_warning(method):
    told = Told()
    parameters = {"STREETS": lines([(0, 0), (0, 60)]), "POINTS": images(("a", 0, 0))}
    results = thin(images(), told, METHOD=method, SAMPLES="memory:", **parameters)
    assert set(results) == {*RESULTS, "SAMPLES"}
    assert (results["INPUT_COUNT"], results["KEPT_COUNT"]) == (0, 0)
    assert len(told.warnings) == 1
    assert results["SAMPLE_COUNT"] == results["EMPTY_SAMPLE_COUNT"] == {"streets": 6, "nearest": 1}.get(method, 0)


@pytest.mark.parametrize("method", ["cell", "spacing", "sequence", "streets", "nearest"])
def test_the_town_from_file_to_file_in_any_order(town, tmp_path, method):
    found = fetch(town, OUTPUT=str(tmp_path / "images.gpkg"))["OUTPUT"]
    layer = QgsVectorLayer(found, "images", "ogr")
    box = layer.extent()
    middle = box.center()
    street = QgsVectorLayer("LineString?crs=EPSG:4326", "streets", "memory")
    feature = QgsFeature()
    feature.setGeometry(
        QgsGeometry.fromPolylineXY([QgsPointXY(box.xMinimum(), middle.y()), QgsPointXY(box.xMaximum(), middle.y())])
    )
    street.dataProvider().addFeatures([feature])
    points = QgsVectorLayer("Point?crs=EPSG:4326", "points", "memory")
    feature.setGeometry(QgsGeometry.fromPointXY(middle))
    points.dataProvider().addFeatures([feature])
    turned = layer.materialize(_backwards())
    seen = []
    for place, source in enumerate((found, turned)):
        target = str(tmp_path / f"{place}.gpkg")
        wanted = {"METHOD": method, "STREETS": street, "POINTS": points, "SEARCH": 60, "NEAREST": 5, "OUTPUT": target}
        results = thin(source, **wanted)
        assert 0 < results["KEPT_COUNT"] < results["INPUT_COUNT"] == layer.featureCount()
        seen.append(
            {row["mly_id"]: (row["sample_id"], row["sample_rank"], row["sample_distance"]) for row in rows(target)}
        )
        assert len(seen[-1]) == results["KEPT_COUNT"]
    assert seen[0] == seen[1]
    assert QgsVectorLayer(target, "look", "ogr").renderer().type() == "RuleRenderer"


def _backwards():
    from qgis.core import QgsFeatureRequest

    return QgsFeatureRequest().addOrderBy("quality_score", False).addOrderBy("mly_id", False)


def test_selected_features_alone():
    layer = images(*DRIVE)
    layer.selectByExpression("mly_id in ('20', '21')")
    source = QgsProcessingFeatureSourceDefinition(layer.id(), selectedFeaturesOnly=True)
    context = QgsProcessingContext()
    QgsProject.instance().addMapLayer(layer)
    context.setProject(QgsProject.instance())
    results = thin(source, context=context, METHOD="sequence", DISTANCE=1)
    assert (results["INPUT_COUNT"], sorted(kept(results))) == (2, ["20", "21"])


def test_columns_of_other_names_and_what_is_not_there():
    layer = QgsVectorLayer("Point?crs=EPSG:3857&field=key:string&field=looks:double&field=zug:string", "x", "memory")
    change = QgsCoordinateTransform(QgsCoordinateReferenceSystem("EPSG:4326"), layer.crs(), QgsProject.instance())
    for key, north, angle in (("a", 0, 10.0), ("b", 1, 190.0), ("c", 2, None), ("d", None, 0.0)):
        feature = QgsFeature(layer.fields())
        feature.setAttributes([key, NULL if angle is None else angle, "z"])
        if north is not None:
            shape = QgsGeometry.fromPointXY(QgsPointXY(*map(float, moved(LON, LAT, 0.0, north))))
            shape.transform(change)
            feature.setGeometry(shape)
        layer.dataProvider().addFeatures([feature])
    told = Told()
    named = {"ID_FIELD": "key", "ANGLE_FIELD": "looks", "SEQUENCE_FIELD": "zug"}
    results = thin(layer, told, **named, METHOD="spacing")
    assert [row["key"] for row in rows(results["OUTPUT"])] == ["a", "b"]
    assert any("have no position" in warning for warning in told.warnings)
    with pytest.raises(QgsProcessingException, match="has no field 'angles'"):
        thin(layer, ANGLE_FIELD="angles")
    told = Told()
    thin(layer, told, KEEP="quality")
    assert any("No image has a quality" in warning for warning in told.warnings)
    assert any("No image has a direction" in warning for warning in told.warnings)
    told = Told()
    thin(layer, told, METHOD="sequence")
    assert any("have no sequence" in warning for warning in told.warnings)


@pytest.mark.parametrize(
    ("wrong", "said"),
    [
        ({"METHOD": "streets"}, r"'Streets' \(STREETS\) is missing"),
        ({"METHOD": "nearest"}, r"'Points' \(POINTS\) is missing"),
        ({"DISTANCE": 0}, r"DISTANCE"),
        ({"DISTANCE": -5}, r"DISTANCE"),
        ({"SEARCH": -1}, r"SEARCH"),
        ({"HEADING_BINS": 0}, r"HEADING_BINS"),
        ({"NEAREST": 0}, r"NEAREST"),
        ({"KEEP": "oldest"}, r"KEEP"),
        ({"METHOD": "grid"}, r"METHOD"),
    ],
)
def test_wrong_values_get_a_sentence_that_names_the_parameter(wrong, said):
    layer = images(*DRIVE)
    algorithm = QgsApplication.processingRegistry().createAlgorithmById(THIN)
    fine, _ = algorithm.checkParameterValues({"INPUT": layer, "OUTPUT": "memory:", **wrong}, QgsProcessingContext())
    assert not fine
    with pytest.raises(QgsProcessingException, match=said):
        thin(layer, **wrong)


def test_what_is_read_is_not_replaced(tmp_path, town):
    found = fetch(town, OUTPUT=str(tmp_path / "images.gpkg"))["OUTPUT"]
    before = rows(found)
    for wanted in ({"OUTPUT": found}, {"SAMPLES": found}):
        with pytest.raises(QgsProcessingException, match="is read from there"):
            thin(found, **wanted)
    assert rows(found) == before


class _CancelledWhen(Told):
    def __init__(self, share):
        super().__init__()
        self._share = share
        self.progressChanged.connect(self._progressed)

    def _progressed(self, share):
        if share >= self._share:
            self.cancel()


@pytest.mark.parametrize("method", ["cell", "spacing", "sequence", "streets", "nearest"])
def test_a_cancelled_run_writes_nothing_and_says_so(tmp_path, method):
    target = tmp_path / "out.gpkg"
    told = _CancelledWhen(0)
    told.cancel()
    parameters = {"STREETS": lines([(0, 0), (0, 60)]), "POINTS": images(("a", 0, 0))}
    algorithm = QgsApplication.processingRegistry().createAlgorithmById(THIN)
    results, _ = algorithm.run(
        {"INPUT": images(*DRIVE), "METHOD": method, "OUTPUT": str(target), **parameters}, QgsProcessingContext(), told
    )
    assert results["KEPT_COUNT"] == 0
    assert any("cancelled" in warning for warning in told.warnings)
    assert not target.exists()


def test_the_model_from_an_extent_and_streets_to_files(town, tmp_path):
    west, south, east, north = town.bbox
    street = QgsVectorLayer("LineString?crs=EPSG:4326", "streets", "memory")
    feature = QgsFeature()
    middle = (south + north) / 2
    feature.setGeometry(QgsGeometry.fromPolylineXY([QgsPointXY(west, middle), QgsPointXY(east, middle)]))
    street.dataProvider().addFeatures([feature])
    wanted = {"extent": extent(town.bbox), "streets": street, "metres": 100, "size": "256"}
    files = {"thin:Samples": str(tmp_path / "samples.gpkg"), "download:Images": str(tmp_path / "images.gpkg")}
    folder = tmp_path / "photos"
    results = run("landlens:onephotoalongstreets", **wanted, **files, **{"download:Folder": str(folder)})
    found, samples = rows(files["download:Images"]), rows(files["thin:Samples"])
    assert 0 < len(found) <= len(samples)
    assert sum(row["image_count"] for row in samples) == len(found)
    assert len({row["sample_id"] for row in found}) == len(found)
    assert {row["download_status"] for row in found} <= {"downloaded", "gone", "failed"}
    downloaded = [row for row in found if row["download_status"] == "downloaded"]
    assert len(list(folder.glob("*.jpg"))) == len(downloaded) > 0
    assert results["download:Folder"] == str(folder)


def test_thinning_what_was_thinned_replaces_the_columns_of_the_first_time():
    once = thin(images(*DRIVE), METHOD="spacing")["OUTPUT"]
    twice = thin(once, METHOD="spacing", DISTANCE=40)["OUTPUT"]
    assert [field.name() for field in twice.fields()] == [field.name() for field in once.fields()]
    assert [row["sample_id"] for row in rows(twice)] == list(range(1, len(rows(twice)) + 1))
    assert 0 < len(rows(twice)) < len(rows(once))
