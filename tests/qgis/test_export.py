"""Exports as users make them: of a download, of views, of other layers; with wrong parameters, and cancelled."""

import csv
import json
from pathlib import Path

import pytest
from qgis.core import (
    QgsFeature,
    QgsGeometry,
    QgsPointXY,
    QgsProcessingException,
    QgsProcessingFeatureSourceDefinition,
    QgsVectorFileWriter,
    QgsVectorLayer,
)

from tests.core.export.scenes import photo, quarters
from tests.qgis.running import Told, download, fetch, run
from tools import web_scripts

EXPORT = "landlens:exportimages"
RESULTS = {"EXPORTED_COUNT", "INDEX", "FOLDER"}


def export(layer, folder, told=None, **parameters):
    if parameters.get("FORMAT", "web") == "web" and not web_scripts.there():
        pytest.skip("the scripts of web pages are not here: tools/web_scripts.py brings them")
    found = run(EXPORT, told, **{"INPUT": layer, "FOLDER": str(folder), "BASEMAP": "", **parameters})
    assert set(found) == RESULTS
    return found


def read(found):
    with open(found["INDEX"], encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def data_of(found):
    text = (Path(found["INDEX"]).parent / "data.js").read_text(encoding="ascii")
    return json.loads(text[len("landlens.open(") : -3])


def layer_of(rows, fields, crs="EPSG:4326"):
    """A layer in memory; each row is (lon, lat, values...)."""
    declared = "".join(f"&field={name}:{kind}" for name, kind in fields)
    layer = QgsVectorLayer(f"Point?crs={crs}{declared}", "mine", "memory")
    for x, y, *values in rows:
        feature = QgsFeature(layer.fields())
        if x is not None:
            feature.setGeometry(QgsGeometry.fromPointXY(QgsPointXY(x, y)))
        feature.setAttributes(values)
        layer.dataProvider().addFeature(feature)
    return layer


@pytest.fixture
def shot(tmp_path):
    path = tmp_path / "shot.jpg"
    path.write_bytes(photo())
    return path


@pytest.fixture
def downloaded(town, tmp_path):
    """Some of the town's images with their photos, in a GeoPackage; one without."""
    layer = fetch(town, MAX_IMAGES=20, DETAILS=["creator"])["OUTPUT"]
    record = tmp_path / "record.gpkg"
    found = download(layer, tmp_path / "photos", SIZE="256", OUTPUT=str(record))
    return str(record), int(found["DOWNLOADED_COUNT"])


def test_a_download_becomes_a_page(downloaded, tmp_path, landlens):
    layer, count = downloaded
    told = Told()
    found = export(layer, tmp_path / "page", told)
    assert found["EXPORTED_COUNT"] == count > 0
    assert found["INDEX"] == str((tmp_path / "page" / "index.html").resolve())
    images = data_of(found)["images"]
    assert {len(column) for column in images.values()} == {count}
    assert all((tmp_path / "page" / name).is_file() for name in images["photo"])
    assert sum(one is not None for one in images["panorama"]) == len(list((tmp_path / "page" / "panoramas").glob("*")))
    assert any(f"{count:,} images" in one for one in told.infos)
    if count < 20:
        assert any(f"{20 - count:,} have no photo" in one for one in told.warnings)


def test_a_download_becomes_a_table_and_a_dataset(downloaded, tmp_path, landlens):
    layer, count = downloaded
    table = read(export(layer, tmp_path / "esri", FORMAT="oriented_imagery"))
    images = read(export(layer, tmp_path / "set", FORMAT="dataset"))
    assert len(table) == len(images) == count
    assert {row["License"] for row in table} == {"CC BY-SA 4.0"}
    assert {row["Name"] for row in table} == {row["id"] for row in images}
    assert all(row["creator"] and row["group"] for row in images)
    assert {row["OrientedImageryType"] for row in table} <= {"360", "Horizontal"}


def test_views_are_photos_of_their_own(tmp_path, shot, landlens):
    text, real = "string", "double"
    fields = [
        *(("mly_id", text), ("image_path", text), ("view_path", text), ("is_pano", "bool")),
        *(("compass_angle", real), ("view_heading", real), ("view_hfov", real)),
    ]
    whole = tmp_path / "whole.jpg"
    whole.write_bytes(quarters())
    layer = layer_of(
        [
            (13, 52, "1", str(whole), str(shot), True, 10.0, 100.0, 80.0),
            (13, 52, "1", str(whole), None, True, 10.0, None, None),
        ],
        fields,
    )
    view, around = read(export(layer, tmp_path / "esri", FORMAT="oriented_imagery", COPY_PHOTOS=False))
    assert (view["ImagePath"], view["CameraHeading"], view["HorizontalFieldOfView"]) == (str(shot), "100", "80")
    assert (view["OrientedImageryType"], view["VerticalFieldOfView"]) == ("Horizontal", "80")
    assert (around["ImagePath"], around["CameraHeading"], around["OrientedImageryType"]) == (str(whole), "10", "360")


def test_other_columns_other_crs_and_nothing_known(tmp_path, shot, landlens):
    text = "string"
    fields = [("nr", text), ("image_path", text), ("dir", text), ("taken", text), ("round", text), ("drive", text)]
    layer = layer_of(
        [
            (1_488_000, 6_894_000, "A 7", str(shot), "359,5", "2020-02-03 04:05:06", "no", "<b>"),
            (None, None, None, str(shot), None, None, None, None),
            (1_488_000, 6_894_000, "gone", str(tmp_path / "gone.jpg"), None, None, None, None),
            (1_488_000, 6_894_000, "none", None, None, None, None, None),
        ],
        fields,
        "EPSG:3857",
    )
    told = Told()
    named = {
        "ID_FIELD": "nr",
        "ANGLE_FIELD": "dir",
        "TIME_FIELD": "taken",
        "PANORAMA_FIELD": "round",
        "SEQUENCE_FIELD": "drive",
    }
    found = export(layer, tmp_path / "esri", told, FORMAT="oriented_imagery", **named)
    assert found["EXPORTED_COUNT"] == 1
    (row,) = read(found)
    assert (row["Name"], row["CameraHeading"], row["SequenceID"]) == ("A 7", "359.5", "<b>")
    assert row["AcquisitionDate"] == "2020-02-03 04:05:06"
    assert (row["License"], row["PageURL"]) == ("", "")
    assert abs(float(row["X"]) - 13.3670) < 1e-3
    warned = "\n".join(told.warnings)
    assert "Of 4 images 1 have no photo" in warned
    assert "1 photos are no longer where the layer says" in warned
    assert "1 photos have no position" in warned
    found = export(layer, tmp_path / "page", **named)
    assert found["EXPORTED_COUNT"] == 2
    assert data_of(found)["images"]["lon"].count(None) == 1


def test_only_what_is_selected(tmp_path, shot, landlens):
    text = "string"
    layer = layer_of([(13, 52, str(n), str(shot)) for n in range(3)], [("mly_id", text), ("image_path", text)])
    path = str(tmp_path / "layer.gpkg")
    QgsVectorFileWriter.writeAsVectorFormat(layer, path, "utf-8", layer.crs(), "GPKG")
    from qgis.core import QgsProject

    layer = QgsVectorLayer(path, "chosen", "ogr")
    QgsProject.instance().addMapLayer(layer)
    layer.selectByExpression("\"mly_id\" = '1'")
    chosen = QgsProcessingFeatureSourceDefinition(layer.id(), True)
    found = export(chosen, tmp_path / "esri", FORMAT="oriented_imagery")
    assert [row["Name"] for row in read(found)] == ["1"]


def test_no_photo_is_success_with_a_warning(tmp_path, landlens):
    layer = layer_of([(13, 52, None)], [("image_path", "string")])
    for kind in ("web", "dataset", "oriented_imagery"):
        told = Told()
        found = export(layer, tmp_path / kind, told, FORMAT=kind)
        assert found["EXPORTED_COUNT"] == 0
        assert Path(found["INDEX"]).is_file()
        assert any("no photo to export" in one for one in told.warnings)


@pytest.mark.parametrize(
    ("wrong", "sentence"),
    [
        ({"FORMAT": "pdf"}, "FORMAT"),
        ({"BASEMAP": "https://tiles.example/no-place.png"}, r"\(BASEMAP\) takes a web address"),
        ({"BASEMAP": "javascript:{x}{y}{z}"}, r"\(BASEMAP\)"),
        ({"ID_FIELD": "nonsense"}, "no field 'nonsense'"),
        ({"FORMAT": "dataset", "COPY_PHOTOS": False}, "COPY_PHOTOS"),
        ({"FOLDER": None}, "FOLDER"),
    ],
)
def test_wrong_parameters_get_a_sentence_that_names_them(tmp_path, shot, landlens, wrong, sentence):
    layer = layer_of([(13, 52, str(shot))], [("image_path", "string")])
    with pytest.raises(QgsProcessingException, match=sentence):
        export(layer, tmp_path / "out", **wrong)


def test_a_layer_without_photos_says_what_to_do(tmp_path, landlens):
    layer = layer_of([(13, 52, "1")], [("mly_id", "string")])
    with pytest.raises(QgsProcessingException, match=r"\(INPUT\) has no photos.*Download its images first"):
        export(layer, tmp_path / "out")
    assert not (tmp_path / "out").exists()


def test_the_base_map_and_its_credit(tmp_path, shot, landlens):
    layer = layer_of([(13, 52, str(shot))], [("image_path", "string")])
    usual = data_of(run_with(layer, tmp_path / "usual"))["basemap"]
    assert usual["url"].startswith("https://{s}.basemaps.")
    assert usual["credit"] == "© OpenStreetMap contributors, © CARTO"
    own = "https://{s}.tiles.example/{z}/{x}/{y}.png"
    assert data_of(run_with(layer, tmp_path / "own", BASEMAP=own))["basemap"] == {
        "url": own,
        "credit": "© OpenStreetMap contributors, tiles.example",
    }
    named = run_with(layer, tmp_path / "named", BASEMAP=own, BASEMAP_CREDIT="<b>me</b>")
    assert data_of(named)["basemap"]["credit"] == "<b>me</b>"
    assert data_of(run_with(layer, tmp_path / "none", BASEMAP=""))["basemap"] == {"url": "", "credit": ""}


def run_with(layer, folder, **parameters):
    return run(EXPORT, INPUT=layer, FOLDER=str(folder), **parameters)


def test_the_words_are_those_of_the_pages_tests(landlens):
    from landlens_plugin.algorithms.export.words import page_words

    known = json.loads((Path(__file__).parents[1] / "core/export/words.json").read_text(encoding="utf-8"))
    assert {**page_words(), "language": "en"} == known


def test_cancel_leaves_what_a_second_run_goes_on_with(tmp_path, landlens):
    text = "string"
    shots = []
    for number in range(60):
        shots.append(tmp_path / f"shot{number}.jpg")
        shots[-1].write_bytes(photo(64, 48, number))
    layer = layer_of([(13, 52, str(path)) for path in shots], [("image_path", text)])

    told = Told()
    told.progressChanged.connect(lambda progress: progress > 50 and told.cancel())
    found = export(layer, tmp_path / "esri", told, FORMAT="oriented_imagery")
    assert (found["EXPORTED_COUNT"], found["INDEX"]) == (0, "")
    assert any("was cancelled and is not whole" in one for one in told.warnings)
    assert 0 < len(list((tmp_path / "esri" / "photos").iterdir())) < 60
    assert export(layer, tmp_path / "esri", FORMAT="oriented_imagery")["EXPORTED_COUNT"] == 60
