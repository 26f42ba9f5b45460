"""*Download images* on a layer that was fetched: whole files, few requests, a record of each, and a second run."""

import io
import os
from pathlib import Path

import pytest
from PIL import Image
from qgis.core import (
    NULL,
    QgsFeature,
    QgsProcessingContext,
    QgsProcessingFeatureSourceDefinition,
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildAlgorithm,
    QgsProcessingModelChildParameterSource,
    QgsProcessingModelOutput,
    QgsProcessingUtils,
    QgsProject,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QStandardPaths

from tests.qgis.running import COUNTS, DOWNLOAD_RESULTS, Told, asked, download, extent, fetch, ids, rows, run


@pytest.fixture
def layer(town, town_truth):
    """Sixty flat images of the town that live, newest first."""
    dead = {image["id"] for image in town_truth if image["dead"]}
    found = fetch(town, IMAGE_TYPE="flat", MAX_IMAGES=60)["OUTPUT"]
    assert not dead & set(ids(found))
    QgsProject.instance().addMapLayer(found)
    town.clear_log()
    return found


def counts(results):
    return [results[name] for name in COUNTS]


def without_a_size(keys, size):
    """Live images of which the service has no picture of that size."""
    left_out = {"original": 0, "2048": 1, "1024": 2}.get(size)
    return {key for key in keys if int(key) % 97 == left_out}


def files(folder):
    return {path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()}


def test_every_photo_appears_whole_and_addresses_come_in_batches(town, layer, folder):
    told = Told()
    results = download(layer, folder, told)
    missing = without_a_size(ids(layer), "1024")
    there = set(ids(layer)) - missing
    assert files(folder) == {f"mly_{key}.jpg" for key in there}
    for path in folder.iterdir():
        with Image.open(path) as picture:
            picture.load()
            assert picture.width == 1024
    assert set(results) == DOWNLOAD_RESULTS
    assert counts(results) == [len(there), 0, 0, len(missing)]
    assert results["BYTES"] == sum(path.stat().st_size for path in folder.iterdir())
    assert os.path.samefile(results["FOLDER"], folder)
    assert len(town.log("graph")) == 2  # 50 and 10
    assert sum(len(query["ids"].split(",")) for _, query in asked(town, "graph")) == 60
    assert len(town.log("images")) == len(there)
    assert town.log("tiles") == []


def test_the_token_never_goes_to_the_image_host(town, layer, folder):
    download(layer, folder)
    log = town.log("images")
    assert log
    assert not any(entry["leaked_token"] for entry in log)
    assert all("Authorization" not in entry["headers"] for entry in log)
    assert all(entry["headers"]["User-Agent"].startswith("LandLens/") for entry in log)


def test_the_output_records_what_became_of_each(town, layer, folder, town_truth):
    dead = next(image["id"] for image in town_truth if image["dead"])
    feature = QgsFeature(layer.fields())
    feature["mly_id"] = dead
    layer.dataProvider().addFeatures([feature])
    results = download(layer, folder)
    before, after = rows(layer), rows(results["OUTPUT"])
    assert len(after) == 61
    for old, new in zip(before, after):
        assert {name: new[name] for name in old} == old
        if new["download_status"] == "downloaded":
            assert os.path.isabs(new["image_path"])
            assert new["image_path"] == str(folder / new["image_relpath"])
            assert new["bytes"] == os.path.getsize(new["image_path"])
            assert new["download_error"] is None
        else:
            assert new["image_path"] is new["image_relpath"] is new["bytes"] is None
            assert new["download_error"]
    gone = {row["mly_id"] for row in after if row["download_status"] == "gone"}
    assert gone == {dead}
    assert results["GONE_COUNT"] == 1
    assert {row["mly_id"] for row in after if row["download_status"] == "failed"} == without_a_size(ids(layer), "1024")
    assert [f.geometry().asWkt() for f in layer.getFeatures()] == [
        f.geometry().asWkt() for f in results["OUTPUT"].getFeatures()
    ]


def test_a_second_run_asks_the_service_for_nothing(town, layer, folder):
    whole = [key for key in ids(layer) if key not in without_a_size(ids(layer), "1024")]
    layer.selectByExpression("mly_id in ({})".format(",".join(f"'{key}'" for key in whole)))
    source = QgsProcessingFeatureSourceDefinition(layer.id(), selectedFeaturesOnly=True)
    first = download(source, folder)
    times = {path: path.stat().st_mtime_ns for path in folder.iterdir()}
    town.clear_log()
    second = download(source, folder)
    third = download(first["OUTPUT"], folder)
    assert town.log() == []
    for results in (second, third):
        assert counts(results) == [0, len(whole), 0, 0]
        assert results["BYTES"] == 0
        assert {row["download_status"] for row in rows(results["OUTPUT"])} == {"skipped"}
        assert [row["image_path"] for row in rows(results["OUTPUT"])] == [
            row["image_path"] for row in rows(first["OUTPUT"])
        ]
    assert times == {path: path.stat().st_mtime_ns for path in folder.iterdir()}


def test_a_run_on_the_output_fetches_only_what_is_missing(town, layer, folder):
    first = download(layer, folder)
    lost = sorted(folder.iterdir())[:3]
    lost[0].unlink()
    lost[1].write_bytes(lost[1].read_bytes()[:-5000])
    lost[2].write_bytes(b"")
    town.clear_log()
    second = download(first["OUTPUT"], folder)
    assert second["DOWNLOADED_COUNT"] == 3
    assert {path.rsplit("/", 1)[1] for path, _ in asked(town, "images")} == {path.name[4:] for path in lost}
    names = [field.name() for field in second["OUTPUT"].fields()]
    assert len(names) == len(set(names))


@pytest.mark.parametrize("size", ["256", "2048", "original"])
def test_sizes(town, layer, folder, size):
    layer.selectByIds(layer.allFeatureIds()[:4])
    source = QgsProcessingFeatureSourceDefinition(layer.id(), selectedFeaturesOnly=True)
    results = download(source, folder, SIZE=size)
    assert results["DOWNLOADED_COUNT"] >= 3
    assert all(path.startswith(f"/m1/{size}/") for path, _ in asked(town, "images"))
    for path in folder.iterdir():
        with Image.open(path) as picture:
            # One camera of the town makes pictures of 1920 pixels, and nothing is enlarged.
            assert picture.width > 1024 if size == "original" else picture.width in (int(size), min(int(size), 1920))


def test_another_size_replaces_the_file(town, layer, folder):
    layer.selectByIds(layer.allFeatureIds()[:3])
    source = QgsProcessingFeatureSourceDefinition(layer.id(), selectedFeaturesOnly=True)
    download(source, folder, SIZE="256")
    results = download(source, folder, SIZE="1024")
    assert results["SKIPPED_COUNT"] == 0
    for path in folder.iterdir():
        with Image.open(path) as picture:
            assert picture.width == 1024


def test_overwrite_downloads_again(town, layer, folder):
    layer.selectByIds(layer.allFeatureIds()[:5])
    source = QgsProcessingFeatureSourceDefinition(layer.id(), selectedFeaturesOnly=True)
    first = download(source, folder)
    town.clear_log()
    again = download(source, folder, EXISTING="overwrite")
    assert counts(again) == counts(first)
    assert len(town.log("images")) == first["DOWNLOADED_COUNT"]


def test_only_the_selection_is_downloaded(town, layer, folder):
    layer.selectByIds(layer.allFeatureIds()[10:17])
    chosen = {feature["mly_id"] for feature in layer.selectedFeatures()}
    results = download(QgsProcessingFeatureSourceDefinition(layer.id(), selectedFeaturesOnly=True), folder)
    assert files(folder) <= {f"mly_{key}.jpg" for key in chosen}
    assert results["OUTPUT"].featureCount() == 7


def test_an_empty_layer_is_a_success_with_a_warning(town, layer, folder):
    layer.dataProvider().truncate()
    told = Told()
    results = download(layer, folder, told)
    assert set(results) == DOWNLOAD_RESULTS
    assert counts(results) == [0, 0, 0, 0]
    assert told.warnings
    assert town.log() == []


def test_without_an_output_only_files_appear(town, layer, folder):
    parameters = {"INPUT": layer, "FOLDER": str(folder)}
    results = run("landlens:downloadimages", **parameters)
    assert set(results) == DOWNLOAD_RESULTS - {"OUTPUT"}
    assert files(folder)


def test_the_environment_names_the_folder(town, layer, folder, monkeypatch):
    monkeypatch.setenv("DOWNLOAD_DIR", str(folder))
    results = run("landlens:downloadimages", INPUT=layer)
    assert os.path.samefile(results["FOLDER"], folder)
    assert len(files(folder)) == results["DOWNLOADED_COUNT"] > 0


@pytest.fixture
def pictures(tmp_path, monkeypatch):
    """The user's pictures folder, which LandLens's own is made in."""
    monkeypatch.setenv("HOME", str(tmp_path / "home"))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "home" / ".config"))
    named = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.PicturesLocation)
    if not Path(named).is_relative_to(tmp_path):
        pytest.skip("This system's pictures folder is not below HOME.")
    return Path(named)


@pytest.mark.parametrize("given", [{}, {"FOLDER": None}])
def test_without_a_folder_they_go_to_the_pictures_folder(town, layer, pictures, given):
    told = Told()
    results = run("landlens:downloadimages", told, INPUT=layer, **given)
    assert Path(results["FOLDER"]) == pictures / "LandLens"
    assert len(files(pictures / "LandLens")) == results["DOWNLOADED_COUNT"] > 0
    assert any(info.endswith(f"into {pictures / 'LandLens'}") for info in told.infos)


def test_a_temporary_folder_is_asked_for_by_name(town, layer, pictures):
    results = run("landlens:downloadimages", INPUT=layer, FOLDER="TEMPORARY_OUTPUT")
    assert QgsProcessingUtils.tempFolder() in results["FOLDER"]
    assert len(os.listdir(results["FOLDER"])) == results["DOWNLOADED_COUNT"] > 0
    assert not pictures.exists()


def model_of(layer, final):
    """A model whose only step is a download that names no folder; ``final`` makes the folder one of its outputs."""
    model = QgsProcessingModelAlgorithm("Photos", "Tests")
    step = QgsProcessingModelChildAlgorithm("landlens:downloadimages")
    step.setChildId("download")
    step.addParameterSources("INPUT", [QgsProcessingModelChildParameterSource.fromStaticValue(layer.id())])
    if final:
        output = QgsProcessingModelOutput("Folder", "Folder")
        output.setChildId("download")
        output.setChildOutputName("FOLDER")
        step.setModelOutputs({"Folder": output})
    model.addChildAlgorithm(step)
    return model


@pytest.mark.parametrize("final", [True, False])
def test_a_step_of_a_model_that_names_no_folder(town, layer, pictures, final):
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    results, succeeded = model_of(layer, final).run({}, context, Told())
    assert succeeded
    results = results["CHILD_RESULTS"]["download"]
    assert Path(results["FOLDER"]) == pictures / "LandLens"
    assert len(files(pictures / "LandLens")) == results["DOWNLOADED_COUNT"] > 0


@pytest.mark.parametrize("named", [None, "by name", "TEMPORARY_OUTPUT"])
def test_the_model_that_is_shipped_puts_photos_where_they_stay(town, tmp_path, pictures, named):
    folder = tmp_path / "by name"
    given = {} if named is None else {"download:Folder": str(folder) if named == "by name" else named}
    wanted = {"extent": extent(town.bbox), "most_images": 5, "size": "256", "download:Images": "memory:", **given}
    results = run("landlens:fetchanddownload", **wanted)
    place = {None: pictures / "LandLens", "by name": folder}.get(named, Path(results["download:Folder"]))
    assert Path(results["download:Folder"]) == place
    assert len(files(place)) >= 4
    assert pictures.exists() is (named is None)


def test_addresses_that_expired_are_asked_for_anew(town, folder):
    layer = fetch(town, MAX_IMAGES=20, DETAILS=["thumb_1024_url"])["OUTPUT"]
    with_address = [row["mly_id"] for row in rows(layer) if row["image_url"] not in (None, NULL)]
    town.clear_log()
    fresh = download(layer, folder / "fresh")
    assert len(town.log("graph")) <= 1 + 20 - len(with_address)
    assert fresh["DOWNLOADED_COUNT"] == len(with_address)
    town.set(expire_images=True)
    town.clear_log()
    expired = download(layer, folder / "expired")
    assert expired["DOWNLOADED_COUNT"] == len(with_address)
    assert len(town.log("graph")) >= 1


def test_pixels_come_through_untouched(town, layer, folder):
    from urllib.request import ProxyHandler, build_opener

    layer.selectByIds(layer.allFeatureIds()[:5])
    source = QgsProcessingFeatureSourceDefinition(layer.id(), selectedFeaturesOnly=True)
    download(source, folder / "tagged")
    served = {entry["path"].rsplit("/", 1)[1]: town.images + entry["raw_path"] for entry in town.log("images")}
    download(source, folder / "plain", WRITE_EXIF=False)
    opener = build_opener(ProxyHandler({}))
    assert len(served) >= 3
    for name, address in served.items():
        with opener.open(address, timeout=30) as answer:
            original = answer.read()
        assert (folder / "plain" / f"mly_{name}").read_bytes() == original
        tagged = (folder / "tagged" / f"mly_{name}").read_bytes()
        assert tagged != original
        with Image.open(io.BytesIO(original)) as one, Image.open(io.BytesIO(tagged)) as other:
            assert one.tobytes() == other.tobytes()


def test_a_shapefile_can_be_downloaded_from(town, folder, tmp_path):
    fetch(town, MAX_IMAGES=5, OUTPUT=str(tmp_path / "images.shp"))
    layer = QgsVectorLayer(str(tmp_path / "images.shp"), "images", "ogr")
    results = download(layer, folder)
    assert files(folder) <= {f"mly_{key}.jpg" for key in ids(layer)}
    assert results["DOWNLOADED_COUNT"] >= 4
