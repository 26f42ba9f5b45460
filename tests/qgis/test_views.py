"""Views from panoramas, as users draw them: from a download, and from a folder of one's own."""

import json
import os
import shutil
import subprocess
from pathlib import Path

import pytest
from PIL import Image
from qgis.core import (
    QgsFeature,
    QgsGeometry,
    QgsPointXY,
    QgsProcessingException,
    QgsProcessingFeatureSourceDefinition,
    QgsProject,
    QgsSymbolLayer,
    QgsVectorLayer,
)

from tests import panoramas
from tests.panoramas import BLUE, GREEN, RED, WHITE, colour_at_the_middle
from tests.qgis.running import Told, cancelled_when, download, fetch, left_threads, rows, run

VIEWS = "landlens:viewsfrompanoramas"
RESULTS = {"VIEW_COUNT", "SKIPPED_COUNT", "FAILED_COUNT", "FOLDER", "OUTPUT"}
OWN = "view_path view_heading view_yaw view_hfov parent_path view_status view_error".split()
pytestmark = pytest.mark.usefixtures("landlens")


def layer_of(values, fields="mly_id:string,image_path:string,compass_angle:double,is_pano:boolean", at=(7.0, 50.0)):
    layer = QgsVectorLayer("Point?crs=EPSG:4326&field=" + fields.replace(",", "&field="), "images", "memory")
    for number, one in enumerate(values):
        feature = QgsFeature(layer.fields())
        feature.setAttributes(list(one))
        feature.setGeometry(QgsGeometry.fromPointXY(QgsPointXY(at[0] + number / 1000, at[1])))
        assert layer.dataProvider().addFeatures([feature])[0]
    return layer


def views(source, folder, feedback=None, **parameters):
    given = {"INPUT": source, "FOLDER": str(folder), "OUTPUT": "memory:", "SIZE": 128, **parameters}
    results = run(VIEWS, feedback, **given)
    assert set(results) == RESULTS
    return results


def counts(results):
    return results["VIEW_COUNT"], results["SKIPPED_COUNT"], results["FAILED_COUNT"]


def told_of(path):
    """What exiftool reads of a file."""
    if shutil.which("exiftool") is None:
        pytest.skip("exiftool is not here")
    answer = subprocess.run(
        ["exiftool", "-json", "-n", "-G1", path], capture_output=True, check=True, timeout=60, text=True
    )
    return json.loads(answer.stdout)[0]


@pytest.fixture
def panorama(tmp_path):
    return panoramas.write(tmp_path / "a.jpg")


@pytest.fixture
def one(panorama):
    return layer_of([("1", panorama, 30.0, True)])


def test_the_four_sides(one, folder, panorama):
    results = views(one, folder)
    assert counts(results) == (4, 0, 0)
    assert results["FOLDER"] == str(folder)
    found = rows(results["OUTPUT"])
    assert list(found[0])[-7:] == OWN
    assert [row["view_yaw"] for row in found] == [0, 90, 180, 270]
    assert [row["view_heading"] for row in found] == [30, 120, 210, 300]
    assert [os.path.basename(row["view_path"]) for row in found] == ["a_000.jpg", "a_090.jpg", "a_180.jpg", "a_270.jpg"]
    assert [colour_at_the_middle(row["view_path"]) for row in found] == [RED, GREEN, BLUE, WHITE]
    assert {row["parent_path"] for row in found} == {panorama}
    assert {(row["view_status"], row["view_error"], row["view_hfov"]) for row in found} == {("made", None, 90)}
    assert {Image.open(row["view_path"]).size for row in found} == {(128, 128)}
    assert {row["mly_id"] for row in found} == {"1"}
    assert [f.geometry().asPoint().x() for f in results["OUTPUT"].getFeatures()] == [7.0] * 4


def test_a_folder_from_where_one_stands_is_found_from_anywhere(one, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    found = rows(views(one, "below", MODE="sides")["OUTPUT"])
    assert {row["view_path"] for row in found} == {str(path) for path in (tmp_path / "below").iterdir()} != set()


def test_a_second_run_draws_only_what_is_missing(one, folder):
    first = rows(views(one, folder)["OUTPUT"])
    os.remove(first[1]["view_path"])
    before = os.stat(first[0]["view_path"]).st_mtime_ns
    results = views(one, folder)
    assert counts(results) == (1, 3, 0)
    found = rows(results["OUTPUT"])
    assert [row["view_status"] for row in found] == ["skipped", "made", "skipped", "skipped"]
    assert [row["view_heading"] for row in found] == [30, 120, 210, 300]
    assert [row["view_path"] for row in found] == [row["view_path"] for row in first]
    assert os.stat(first[0]["view_path"]).st_mtime_ns == before
    assert counts(views(one, folder, EXISTING="overwrite")) == (4, 0, 0)
    assert os.stat(first[0]["view_path"]).st_mtime_ns != before
    assert len(os.listdir(folder)) == 4


def test_views_of_another_width_take_the_place_of_the_old_ones(one, folder):
    views(one, folder)
    assert counts(views(one, folder, HFOV=60)) == (4, 0, 0)
    assert counts(views(one, folder, HFOV=60, PITCH=-12.5)) == (4, 0, 0)
    assert counts(views(one, folder, HFOV=60, PITCH=-12.5)) == (0, 4, 0)
    assert len(os.listdir(folder)) == 4


def test_files_of_others_are_never_touched(one, folder):
    folder.mkdir()
    theirs = {"a_000.jpg": b"mine", "a_090.png": b"mine too"}
    for name, content in theirs.items():
        (folder / name).write_bytes(content)
    for existing in ("skip", "overwrite"):
        found = rows(views(one, folder, EXISTING=existing)["OUTPUT"])
        assert {row["view_status"] for row in found} == {"made"}
        for name, content in theirs.items():
            assert (folder / name).read_bytes() == content
    assert counts(views(one, folder)) == (0, 4, 0)
    assert len(os.listdir(folder)) == 6
    assert os.path.basename(found[0]["view_path"]).startswith("a_000_")


def test_panoramas_of_one_name_have_views_of_their_own(tmp_path, folder):
    paths = []
    for part in ("one", "two"):
        (tmp_path / part).mkdir()
        paths.append(panoramas.write(tmp_path / part / "a.jpg"))
    layer = layer_of([(None, path, 0.0, None) for path in paths])
    results = views(layer, folder)
    assert counts(results) == (8, 0, 0)
    assert len({row["view_path"].lower() for row in rows(results["OUTPUT"])}) == 8
    backwards = layer_of([(None, path, 0.0, None) for path in reversed(paths)])
    assert counts(views(backwards, folder)) == (0, 8, 0)


def test_so_many_all_around_and_upwards(one, folder, tmp_path):
    found = rows(views(one, folder, MODE="count", COUNT=3, PITCH=60)["OUTPUT"])
    assert [row["view_yaw"] for row in found] == [0, 120, 240]
    assert [row["view_heading"] for row in found] == [30, 150, 270]


def test_towards_what_a_field_says(panorama, folder):
    fields = "mly_id:string,image_path:string,compass_angle:double,is_pano:boolean,pano_yaw:double"
    layer = layer_of(
        [
            ("1", panorama, 350.0, True, -90.0),
            ("1", panorama, 350.0, True, 100.256),
            ("1", panorama, 350.0, True, None),
            ("1", panorama, 350.0, True, 270.0),
        ],
        fields,
    )
    results = views(layer, folder, MODE="field")
    found = rows(results["OUTPUT"])
    assert [row["view_status"] for row in found] == ["made", "made", "failed", "skipped"]
    assert counts(results) == (2, 1, 1)
    assert [row["view_yaw"] for row in found] == [270, 100.26, None, 270]
    assert [row["view_heading"] for row in found] == [260, pytest.approx(90.26), None, 260]
    assert [row["view_path"] and os.path.basename(row["view_path"]) for row in found] == [
        "a_270.jpg",
        "a_100.26.jpg",
        None,
        "a_270.jpg",
    ]
    assert colour_at_the_middle(found[0]["view_path"]) == WHITE
    assert "no direction" in found[2]["view_error"]
    other = views(layer, folder, MODE="field", YAW_FIELD="compass_angle")
    assert {row["view_yaw"] for row in rows(other["OUTPUT"])} == {350}


def test_both_sides_of_the_street(panorama, folder, tmp_path):
    fields = "mly_id:string,image_path:string,compass_angle:double,sequence_id:string,captured_at:datetime"
    # Eastwards, in another order than they were taken, by a camera that looks 20 degrees to the left of the road.
    layer = QgsVectorLayer("Point?crs=EPSG:4326&field=" + fields.replace(",", "&field="), "images", "memory")
    for number in (2, 0, 1):
        feature = QgsFeature(layer.fields())
        path = panoramas.write(tmp_path / f"s{number}.jpg")
        feature.setAttributes([str(number), path, 70.0, "s", f"2024-05-01T10:00:0{number}Z"])
        feature.setGeometry(QgsGeometry.fromPointXY(QgsPointXY(7 + number * 1e-4, 0)))
        layer.dataProvider().addFeatures([feature])
    found = rows(views(layer, folder, MODE="street")["OUTPUT"])
    assert [row["view_yaw"] for row in found] == [110, 290] * 3
    assert [row["view_heading"] for row in found] == [180, 0] * 3
    alone = rows(views(layer, folder, MODE="street", SEQUENCE_FIELD="")["OUTPUT"])
    assert [row["view_yaw"] for row in alone] == [90, 270] * 3
    assert [row["view_heading"] for row in alone] == [160, 340] * 3


def test_what_cannot_be_drawn_is_a_row_and_stops_nothing(panorama, tmp_path, folder):
    flat = panoramas.write(tmp_path / "flat.jpg", panoramas.coloured(400, 300))
    cut = tmp_path / "cut.jpg"
    cut.write_bytes(Path(panorama).read_bytes()[:-2000])
    words = tmp_path / "words.jpg"
    words.write_text("no picture")
    empty = tmp_path / "empty.jpg"
    empty.touch()
    part = panoramas.write(
        tmp_path / "part.jpg",
        panoramas.coloured(512, 256),
        gpano={
            "ProjectionType": "equirectangular",
            "FullPanoWidthPixels": 1024,
            "FullPanoHeightPixels": 512,
            "CroppedAreaImageWidthPixels": 512,
            "CroppedAreaImageHeightPixels": 256,
            "CroppedAreaTopPixels": 0,
        },
    )
    expected = {
        flat: "flat image",
        str(cut): "broken",
        str(words): "cannot be decoded",
        str(empty): "broken",
        str(tmp_path / "none.jpg"): "there is no file",
        str(tmp_path): "broken",
        part: "180 of 360",
    }
    called_flat = shutil.copy(panorama, tmp_path / "b.jpg")
    values = [(str(number), path, 0.0, None) for number, path in enumerate(expected)]
    values += [
        ("p", panorama, 0.0, True),
        ("f", str(called_flat), 0.0, False),
        ("n", None, 0.0, True),
        ("t", flat, 0.0, True),
    ]
    told = Told()
    results = views(layer_of(values), folder, told)
    assert counts(results) == (4, 0, len(expected) + 3)
    found = rows(results["OUTPUT"])
    assert len(found) == 4 + len(expected) + 3
    failed = {row["mly_id"]: row for row in found if row["view_status"] == "failed"}
    for number, (path, reason) in enumerate(expected.items()):
        row = failed[str(number)]
        assert reason in row["view_error"], path
        assert (row["view_path"], row["view_yaw"], row["parent_path"]) == (None, None, path)
    assert "flat image" in failed["f"]["view_error"]
    assert "names no file" in failed["n"]["view_error"]
    assert "400 by 300" in failed["t"]["view_error"]
    assert sorted(os.listdir(folder)) == ["a_000.jpg", "a_090.jpg", "a_180.jpg", "a_270.jpg"]
    assert any(f"{len(expected) + 3} failed" in warning for warning in told.warnings)


def test_a_view_tells_of_itself_what_its_panorama_told(tmp_path, folder):
    path = panoramas.write(
        tmp_path / "own.jpg",
        exif={
            0: {0x010F: "GoPro", 0x0110: "MAX", 0x013B: "Ada", 0x8298: "Ada, all rights reserved"},
            0x8769: {0x9003: "2024:05:01 10:11:12", 0x9011: "+02:00"},
            0x8825: {
                1: "N",
                2: (50.0, 30.0, 36.0),
                3: "W",
                4: (7.0, 15.0, 0.0),
                5: b"\0",
                6: 123.5,
                16: "T",
                17: 300.0,
            },
        },
        gpano={"ProjectionType": "equirectangular", "PoseHeadingDegrees": 10},
    )
    layer = layer_of([(path,)], "image_path:string")
    layer.dataProvider().changeGeometryValues({1: QgsGeometry()})
    found = rows(views(layer, folder)["OUTPUT"])
    assert [row["view_heading"] for row in found] == [300, 30, 120, 210]
    told = told_of(found[1]["view_path"])
    assert told["IFD0:Make"] == "GoPro"
    assert told["IFD0:Model"] == "MAX"
    assert told["IFD0:Artist"] == "Ada"
    assert told["IFD0:Copyright"] == "Ada, all rights reserved"
    assert told["ExifIFD:DateTimeOriginal"] == "2024:05:01 10:11:12"
    assert told["ExifIFD:OffsetTimeOriginal"] == "+02:00"
    assert told["Composite:GPSLatitude"] == pytest.approx(50.51, abs=1e-6)
    assert told["Composite:GPSLongitude"] == pytest.approx(-7.25, abs=1e-6)
    assert told["GPS:GPSAltitude"] == pytest.approx(123.5)
    assert (told["GPS:GPSImgDirectionRef"], told["GPS:GPSImgDirection"]) == ("T", 30)
    assert not [name for name in told if "GPano" in name]
    assert told["ExifIFD:ImageUniqueID"].startswith("landlens:")
    again = rows(views(layer, folder)["OUTPUT"])
    assert [row["view_heading"] for row in again] == [300, 30, 120, 210]


def test_the_heading_may_stand_in_what_viewers_read(tmp_path, folder):
    path = panoramas.write(tmp_path / "own.jpg", gpano={"PoseHeadingDegrees": 42.5})
    found = rows(views(layer_of([(path,)], "image_path:string"), folder)["OUTPUT"])
    assert [row["view_heading"] for row in found] == [42.5, 132.5, 222.5, 312.5]
    plain = panoramas.write(tmp_path / "plain.jpg")
    found = rows(views(layer_of([(plain,)], "image_path:string"), folder)["OUTPUT"])
    assert [row["view_heading"] for row in found] == [None] * 4
    assert "GPS:GPSImgDirection" not in told_of(found[0]["view_path"])


def test_a_folder_of_ones_own_panoramas(tmp_path, folder):
    own = tmp_path / "own"
    own.mkdir()
    for number in range(3):
        gps = {1: "N", 2: (50.0, 0.0, 0.0), 3: "E", 4: (7.0, 0.0, float(number)), 16: "T", 17: 90.0}
        exif = {0x8825: gps, 0x8769: {0x9003: f"2024:05:01 10:11:1{number}"}}
        panoramas.write(own / f"R00{number}.jpg", exif=exif)
    photos = run("native:importphotos", FOLDER=str(own), RECURSIVE=False, OUTPUT="memory:")["OUTPUT"]
    results = views(photos, folder, MODE="street")
    assert counts(results) == (6, 0, 0)
    found = {os.path.basename(row["view_path"]): row for row in rows(results["OUTPUT"])}
    assert sorted(found) == [f"R00{number}_{yaw}.jpg" for number in range(3) for yaw in ("090", "270")]
    assert found["R001_090.jpg"]["view_heading"] == 180
    told = told_of(found["R001_090.jpg"]["view_path"])
    assert told["ExifIFD:DateTimeOriginal"] == "2024:05:01 10:11:11"
    assert "ExifIFD:OffsetTimeOriginal" not in told


def test_a_download_of_mapillarys(town, tmp_path, folder):
    images = fetch(town, IMAGE_TYPE="pano", MAX_IMAGES=3, DETAILS=["creator", "altitude"])["OUTPUT"]
    photos = download(images, tmp_path / "photos", SIZE="2048")["OUTPUT"]
    results = views(photos, folder)
    assert counts(results) == (12, 0, 0)
    for row in rows(results["OUTPUT"]):
        expected = (row["compass_angle"] + row["view_yaw"]) % 360
        assert row["view_heading"] == pytest.approx(expected, abs=1e-3)
    told = told_of(row["view_path"])
    assert told["GPS:GPSImgDirection"] == pytest.approx(row["view_heading"], abs=1e-3)
    assert row["creator_username"] in told["IFD0:Artist"]
    assert "CC BY-SA 4.0" in told["IFD0:Copyright"]
    assert row["mly_id"] in told["XMP-dc:Source"]
    assert told["ExifIFD:DateTimeOriginal"] == row["captured_at"].toUTC().toString("yyyy:MM:dd HH:mm:ss")
    assert counts(views(photos, folder)) == (0, 12, 0)
    assert not [name for name in told if "GPano" in name]


def test_selected_features_and_a_geopackage_in_another_reference_system(panorama, tmp_path, folder):
    layer = layer_of([(str(number), panorama, 0.0, True) for number in range(3)])
    projected = run("native:reprojectlayer", INPUT=layer, TARGET_CRS="EPSG:25832", OUTPUT=str(tmp_path / "in.gpkg"))
    source = QgsVectorLayer(projected["OUTPUT"], "in", "ogr")
    source.selectByExpression("mly_id = '1'")
    target = str(tmp_path / "out.gpkg")
    QgsProject.instance().addMapLayer(source)
    chosen = QgsProcessingFeatureSourceDefinition(source.id(), True)
    results = views(chosen, folder, OUTPUT=target)
    assert results["OUTPUT"] == target
    assert counts(results) == (4, 0, 0)
    found = rows(target)
    assert {row["mly_id"] for row in found} == {"1"}
    assert QgsVectorLayer(target, "out", "ogr").crs().authid() == "EPSG:25832"
    told = told_of(found[0]["view_path"])
    assert told["Composite:GPSLongitude"] == pytest.approx(7.001, abs=1e-6)
    assert told["Composite:GPSLatitude"] == pytest.approx(50.0, abs=1e-6)
    with pytest.raises(QgsProcessingException, match="is read from there"):
        views(source, folder, OUTPUT=source.source().split("|")[0])


def test_views_look_into_their_directions(one, folder, tmp_path):
    layer = QgsVectorLayer(views(one, folder, OUTPUT=str(tmp_path / "out.gpkg"))["OUTPUT"], "out", "ogr")
    cone = layer.renderer().symbol().symbolLayer(0)
    turned = cone.dataDefinedProperties().property(QgsSymbolLayer.Property.PropertyAngle)
    assert turned.isActive() and "view_heading" in turned.expressionString()


def test_other_names_of_fields(panorama, folder):
    layer = layer_of([("x", panorama, 10.0)], "key:string,file:string,heading:double")
    results = views(layer, folder, PATH_FIELD="file", ANGLE_FIELD="heading", ID_FIELD="key")
    assert [row["view_heading"] for row in rows(results["OUTPUT"])] == [10, 100, 190, 280]


@pytest.mark.parametrize(
    ("given", "sentence"),
    [
        ({"PATH_FIELD": "nothing"}, "no field 'nothing'"),
        ({"PATH_FIELD": ""}, "PATH_FIELD"),
        ({"MODE": "field"}, "YAW_FIELD"),
        ({"MODE": "cube"}, "MODE"),
        ({"HFOV": 180}, "HFOV"),
        ({"PITCH": -91}, "PITCH"),
        ({"SIZE": 16}, "SIZE"),
        ({"COUNT": 0}, "COUNT"),
        ({"WORKERS": 0}, "WORKERS"),
        ({"EXISTING": "keep"}, "EXISTING"),
    ],
)
def test_what_cannot_be_is_said_by_its_name(one, folder, given, sentence):
    with pytest.raises(QgsProcessingException, match=sentence):
        views(one, folder, **given)
    assert not folder.exists()


def test_a_folder_that_is_none_is_said(one, tmp_path):
    (tmp_path / "file").touch()
    with pytest.raises(QgsProcessingException, match="is a file"):
        views(one, tmp_path / "file")


def test_no_images_is_a_success_with_a_warning(folder):
    told = Told()
    results = views(layer_of([]), folder, told)
    assert counts(results) == (0, 0, 0)
    assert results["OUTPUT"].featureCount() == 0
    assert any("no features" in warning for warning in told.warnings)


def test_the_layer_may_be_left_out(one, folder):
    results = run(VIEWS, INPUT=one, FOLDER=str(folder), SIZE=64, OUTPUT=None)
    assert counts(results) == (4, 0, 0)


def test_a_cancel_keeps_what_is_whole_and_another_run_goes_on(tmp_path, folder):
    paths = [panoramas.write(tmp_path / f"p{number}.jpg", panoramas.coloured(2048)) for number in range(40)]
    layer = layer_of([(str(number), path, 0.0, True) for number, path in enumerate(paths)])
    told = Told()
    with cancelled_when(told, lambda: folder.is_dir() and len(os.listdir(folder)) > 3):
        results = views(layer, folder, told, SIZE=512, WORKERS=2)
    there = sorted(os.listdir(folder))
    assert not [name for name in there if not name.endswith(".jpg")]
    made = results["VIEW_COUNT"]
    assert 3 < made < 160
    assert len(there) == made
    found = rows(results["OUTPUT"])
    assert len(found) == 160
    by_status = [row["view_status"] for row in found]
    assert (by_status.count("made"), by_status.count("cancelled")) == (made, 160 - made)
    assert sorted(os.path.basename(row["view_path"]) for row in found if row["view_path"]) == there
    assert any("cancelled" in one and "The record of each view is" in one for one in told.warnings)
    assert not left_threads()
    assert counts(views(layer, folder, SIZE=512)) == (160 - made, made, 0)
    assert len(os.listdir(folder)) == 160
