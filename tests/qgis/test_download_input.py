"""Layers of every kind as input of *Download images*, and what is refused before anything is asked for."""

import math
import re

import pytest
from qgis.core import QgsFeature, QgsGeometry, QgsPointXY, QgsProcessingException, QgsVectorLayer, QgsWkbTypes
from qgis.PyQt.QtCore import QDateTime

from tests.qgis.running import DOWNLOAD_RESULTS, Told, download, fetch, ids, rows
from tests.qgis.test_download import files
from tests.qgis.test_fetch_bad_input import PROGRAMMERS_WORDS


@pytest.fixture
def images(town):
    """Ten images with addresses, all of which the service has."""
    layer = fetch(town, MAX_IMAGES=14, DETAILS=["thumb_1024_url"])["OUTPUT"]
    found = [row for row in rows(layer) if row["image_url"] and int(row["mly_id"]) % 97 > 2][:10]
    town.clear_log()
    return found


def new_layer(kind, columns, values, crs="EPSG:4326"):
    """A layer in memory; ``columns`` maps names to types, ``values`` has a tuple for each feature."""
    fields = "".join(f"&field={name}:{type_}" for name, type_ in columns.items())
    layer = QgsVectorLayer(f"{kind}?crs={crs}{fields}", "given", "memory")
    features = []
    for row in values:
        feature = QgsFeature(layer.fields())
        feature.setAttributes(list(row))
        if kind == "Point":
            feature.setGeometry(QgsGeometry.fromPointXY(QgsPointXY(1_198_000, 8_380_000)))
        features.append(feature)
    assert layer.dataProvider().addFeatures(features)[0]
    return layer


def test_a_table_without_geometry(town, images, folder):
    table = new_layer("None", {"mly_id": "string"}, [(row["mly_id"],) for row in images])
    results = download(table, folder)
    assert files(folder) == {f"{row['mly_id']}.jpg" for row in images}
    assert results["OUTPUT"].wkbType() == QgsWkbTypes.Type.NoGeometry


def test_ids_as_integers_under_another_name(town, images, folder):
    layer = new_layer("Point", {"photo": "int8"}, [(int(row["mly_id"]),) for row in images], crs="EPSG:3857")
    results = download(layer, folder, ID_FIELD="photo")
    assert files(folder) == {f"{row['mly_id']}.jpg" for row in images}
    assert results["OUTPUT"].crs().authid() == "EPSG:3857"


def test_addresses_and_no_ids_need_no_token_and_no_request_to_mapillary(town, images, folder, monkeypatch):
    monkeypatch.delenv("MLY_TOKEN")
    layer = new_layer("None", {"link": "string(500)"}, [(row["image_url"],) for row in images])
    results = download(layer, folder, URL_FIELD="link")
    assert results["DOWNLOADED_COUNT"] == len(images) == len(files(folder))
    assert town.log("graph") == town.log("tiles") == []
    assert not any(entry["leaked_token"] for entry in town.log("images"))
    names = files(folder)
    town.clear_log()
    assert download(layer, folder, URL_FIELD="link")["SKIPPED_COUNT"] == len(images)
    assert (files(folder), town.log()) == (names, [])


def test_addresses_without_a_token_when_the_names_are_given(town, images, folder, monkeypatch):
    monkeypatch.delenv("MLY_TOKEN")
    values = [(row["image_url"], f"corner {number}") for number, row in enumerate(images)]
    layer = new_layer("None", {"image_url": "string(500)", "filename": "string"}, values)
    download(layer, folder)
    assert files(folder) == {f"corner {number}.jpg" for number in range(len(images))}


def test_a_row_without_id_and_address_fails_alone(town, images, folder):
    layer = new_layer("None", {"mly_id": "string"}, [(images[0]["mly_id"],), (None,), ("nonsense",)])
    results = download(layer, folder)
    assert [row["download_status"] for row in rows(results["OUTPUT"])] == ["downloaded", "failed", "failed"]
    assert all(row["download_error"] for row in rows(results["OUTPUT"])[1:])


@pytest.mark.parametrize("address", ["file:///etc/passwd", "ftp://127.0.0.1/a.jpg", "C:\\photo.jpg", "//host/a.jpg"])
def test_other_addresses_than_web_addresses_are_never_opened(town, folder, address):
    results = download(new_layer("None", {"image_url": "string"}, [(address,)]), folder)
    assert rows(results["OUTPUT"])[0]["download_status"] == "failed"
    assert files(folder) == set()


def refused(service, layer, folder, **parameters):
    """The sentence of the refusal, before which nothing was asked."""
    service.clear_log()
    told = Told()
    with pytest.raises(QgsProcessingException) as caught:
        download(layer, folder, told, **parameters)
    assert service.log() == []
    assert not PROGRAMMERS_WORDS.search(str(caught.value) + told.everything())
    return str(caught.value)


def test_a_layer_without_ids_and_addresses(town, folder):
    layer = new_layer("Point", {"name": "string"}, [("somewhere",)])
    assert re.search("neither a field with Mapillary ids nor", refused(town, layer, folder))


@pytest.mark.parametrize("field", ["ID_FIELD", "URL_FIELD", "FILENAME_FIELD"])
def test_a_field_that_is_not_there(town, folder, field):
    layer = new_layer("Point", {"mly_id": "string", "colour": "string"}, [("1", "red")])
    sentence = refused(town, layer, folder, **{field: "no_such"})
    assert "'no_such'" in sentence
    assert "colour" in sentence


def test_a_layer_that_is_not_there(town, folder):
    refused(town, "/nowhere/images.gpkg", folder)


def test_ids_and_no_token(town, folder, monkeypatch):
    layer = fetch(town, MAX_IMAGES=3)["OUTPUT"]
    monkeypatch.delenv("MLY_TOKEN")
    sentence = refused(town, layer, folder)
    for place in ("authentication configuration", "Options > LandLens", "MLY_TOKEN", "mapillary.com/dashboard"):
        assert place in sentence
    assert files(folder) == set()


@pytest.mark.parametrize("where", ["a file", "below a file", "/proc/landlens"])
def test_a_folder_that_cannot_be_written(town, folder, where):
    layer = fetch(town, MAX_IMAGES=3)["OUTPUT"]
    folder.write_text("in the way")
    place = {"a file": folder, "below a file": folder / "photos"}.get(where, where)
    sentence = refused(town, layer, place)
    assert str(place) in sentence
    assert "Choose another folder" in sentence
    assert folder.read_text() == "in the way"


def test_an_unknown_size(town, folder):
    refused(town, fetch(town, MAX_IMAGES=3)["OUTPUT"], folder, SIZE="512")


def test_a_refused_token_ends_the_run_with_a_sentence(town, folder):
    layer = fetch(town, MAX_IMAGES=3)["OUTPUT"]
    town.set(token_answer="user_not_authorized_app")
    told = Told()
    with pytest.raises(QgsProcessingException, match="refused the access token"):
        download(layer, folder, told)
    assert town.token not in told.everything()
    assert files(folder) == set()
    assert len(ids(layer)) == 3


def test_absurd_values_cost_no_photo(town, images, folder):
    columns = {"mly_id": "string", "captured_at": "datetime", "compass_angle": "double", "altitude": "double"}
    absurd = QDateTime.fromMSecsSinceEpoch(10**16)  # the year 318857
    values = [
        (images[0]["mly_id"], absurd, 5.0, 5.0),
        (images[1]["mly_id"], None, math.nan, math.inf),
        (images[2]["mly_id"], None, 1e300, -1e300),
    ]
    results = download(new_layer("None", columns, values), folder)
    assert results["DOWNLOADED_COUNT"] == 3
    assert {row["download_error"] for row in rows(results["OUTPUT"])} == {None}


def test_without_a_token_rows_that_need_one_fail_alone(town, images, folder, monkeypatch):
    monkeypatch.delenv("MLY_TOKEN")
    first, second, third = images[:3]
    values = [
        (first["mly_id"], first["image_url"], first["image_url"]),
        (second["mly_id"], second["image_url"], None),  # of a size that nothing tells
        (third["mly_id"], None, None),
    ]
    columns = {"mly_id": "string", "image_url": "string(500)", "thumb_1024_url": "string(500)"}
    results = download(new_layer("None", columns, values), folder)
    assert [row["download_status"] for row in rows(results["OUTPUT"])] == ["downloaded", "failed", "failed"]
    assert [row["download_error"] for row in rows(results["OUTPUT"])][1:] == [
        "needs a Mapillary access token: the address has expired or is of another size",
        "needs a Mapillary access token: there is no address",
    ]
    assert town.log("graph") == []


def test_a_cancel_while_the_input_is_read_leaves_a_record(town, images, folder):
    layer = new_layer("None", {"mly_id": "string"}, [(row["mly_id"],) for row in images])
    told = Told()
    told.cancel()
    town.clear_log()
    results = download(layer, folder, told)
    assert set(results) == DOWNLOAD_RESULTS
    assert {row["download_status"] for row in rows(results["OUTPUT"])} == {"cancelled"}
    assert len(rows(results["OUTPUT"])) == len(images)
    assert town.log() == [] and told.errors == []


def test_a_layer_that_is_edited_meanwhile(town, images, folder):
    """What became of a photo stands with its own feature, wherever that is by then."""
    keys = [images[0]["mly_id"], "0", *(row["mly_id"] for row in images[1:4])]
    layer = new_layer("None", {"mly_id": "string"}, [(key,) for key in keys])
    first = next(layer.getFeatures()).id()

    class Editing(Told):
        def pushInfo(self, info):
            super().pushInfo(info)
            if info.startswith("Photos:"):
                assert layer.dataProvider().deleteFeatures([first])

    town.set(dead=["0"])
    record = rows(download(layer, folder, Editing())["OUTPUT"])
    assert [row["mly_id"] for row in record] == keys[1:]
    assert record[0]["download_status"] != "downloaded"
    for row in record[1:]:
        assert row["image_relpath"] == f"{row['mly_id']}.jpg"
