"""The record of a download in the table that the images are read from, or in another one that is there."""

import pytest
from qgis.core import QgsFeature, QgsProcessingException, QgsVectorLayer

from landlens_plugin.algorithms.download.form import DownloadImages
from landlens_plugin.compat import make_field
from tests.qgis.running import DOWNLOAD_RESULTS, Told, cancelled_when, download, fetch, ids, impatient, rows, run
from tests.qgis.test_existing_table import InGeoPackage, InPostgres, counted, whole

FEW = 6
RECORD = ("image_path", "image_relpath", "download_status", "download_error", "bytes")


@pytest.fixture(params=["postgres", "gpkg"])
def table(request, landlens, tmp_path):
    if request.param == "gpkg":
        return InGeoPackage(tmp_path)
    return InPostgres(request.getfixturevalue("database"))


@pytest.fixture
def images(town, table):
    """A table of images, with what its owners added."""
    fetch(town, OUTPUT=table.output, MAX_IMAGES=FEW)
    table.do("ALTER TABLE images ADD COLUMN note text")
    table.do("UPDATE images SET note = 'mine'")
    return table


def test_a_record_goes_into_the_table_that_the_images_are_read_from(town, images, folder):
    before = {row["mly_id"]: row for row in rows(images.layer())}
    for count in ("DOWNLOADED_COUNT", "SKIPPED_COUNT"):
        results = download(images.input, folder, OUTPUT=images.output, EXISTING_TABLE="update", SIZE="256")
        assert set(results) == DOWNLOAD_RESULTS
        after = {row["mly_id"]: row for row in rows(images.layer())}
        for key, row in before.items():
            assert {name: value for name, value in after[key].items() if name not in RECORD} == row
        done = {row["image_path"] for row in after.values() if row["image_path"]}
        assert {str(path) for path in folder.glob("*.jpg")} == done
        assert results[count] == len(done) > 3
        assert {row["download_status"] for row in after.values()} <= {"downloaded", "skipped", "gone"}
        assert all(row["bytes"] > 0 for row in after.values() if row["image_path"])


def test_a_table_is_not_replaced_while_it_is_read(town, images, folder):
    before = whole(images)
    town.clear_log()
    for existing in ("refuse", "replace"):
        with pytest.raises(QgsProcessingException, match="the images are read from there.*'Existing table'"):
            download(images.input, folder, OUTPUT=images.output, EXISTING_TABLE=existing)
    assert town.log() == []
    assert whole(images) == before


def test_no_analysis_replaces_the_table_that_it_reads(town, images):
    before = whole(images)
    with pytest.raises(QgsProcessingException, match="is read from there"):
        run("landlens:thinimages", INPUT=images.input, OUTPUT=images.output)
    assert whole(images) == before


def test_rows_that_went_meanwhile_do_not_come_back(town, images, folder):
    gone = ids(images.layer())[0]

    class Deleting(Told):
        def pushInfo(self, info):
            super().pushInfo(info)
            if info.startswith("To download"):
                images.do(f"DELETE FROM images WHERE mly_id = '{gone}'")

    told = Deleting()
    download(images.input, folder, told, OUTPUT=images.output, EXISTING_TABLE="update", SIZE="256")
    left = rows(images.layer())
    assert gone not in [row["mly_id"] for row in left]
    assert len(left) == FEW - 1 and all(row["download_status"] for row in left)
    assert f"{FEW - 1} rows were brought up to date, 0 were added" in told.everything()


def test_after_a_cancel_only_what_was_reached_is_recorded(town, images, folder):
    download(images.input, folder, OUTPUT=images.output, EXISTING_TABLE="update", SIZE="256")
    first = {row["mly_id"]: row["download_status"] for row in rows(images.layer())}
    for path in folder.glob("*.jpg"):
        path.unlink()
    town.set(image_fault={"mode": "hang", "after": 2})
    town.clear_log()
    told = Told()
    with cancelled_when(told, lambda: len(town.log("images")) >= 3):
        download(images.input, folder, told, OUTPUT=images.output, EXISTING_TABLE="update", SIZE="256", WORKERS=1)
    after = {row["mly_id"]: row["download_status"] for row in rows(images.layer())}
    assert "cancelled" not in after.values()
    assert after == first


def test_a_record_updates_another_table_and_adds_what_it_lacks(town, images, tmp_path, folder):
    source = str(tmp_path / "source.gpkg")
    fetch(town, OUTPUT=source, MAX_IMAGES=FEW + 4)
    told = Told()
    download(source, folder, told, OUTPUT=images.output, EXISTING_TABLE="update", SIZE="256")
    found = rows(images.layer())
    assert len(found) == FEW + 4
    assert [row["note"] for row in found].count("mine") == FEW
    assert all(row["download_status"] and row["page_url"] for row in found)
    assert f"{FEW} rows were brought up to date, 4 were added" in told.everything()


def test_columns_may_be_called_anything(town, images, folder):
    odd = ["it's {odd}", 'a "quoted" one', "Größe", "select", "Note", "geom2"]
    source = QgsVectorLayer("Point?crs=EPSG:4326&field=mly_id:string", "mine", "memory")
    source.dataProvider().addAttributes([make_field(name, "text") for name in odd])
    source.updateFields()
    key = ids(images.layer())[0]
    feature = QgsFeature(source.fields())
    feature.setAttributes([key, *(f"of {name}" for name in odd)])
    assert source.dataProvider().addFeatures([feature])[0]
    for _ in range(2):
        download(source, folder, OUTPUT=images.output, EXISTING_TABLE="update", SIZE="256")
    (row,) = [row for row in rows(images.layer()) if row["mly_id"] == key]
    assert row["note"] == "of Note" and "Note" not in row  # of columns that differ in capitals alone there is one
    assert {row[name] for name in odd if name != "Note"} == {f"of {name}" for name in odd if name != "Note"}
    assert counted(images) == FEW


def test_of_features_of_one_image_the_last_is_recorded_and_of_none_no_one(town, images, folder):
    layer = images.layer()
    features = list(layer.getFeatures())
    source = QgsVectorLayer("Point?crs=EPSG:4326&field=mly_id:string", "pairs", "memory")
    for key in (features[0]["mly_id"], features[0]["mly_id"], None):
        feature = QgsFeature(source.fields())
        feature.setAttributes([key])
        feature.setGeometry(features[0].geometry())
        assert source.dataProvider().addFeatures([feature])[0]
    told = Told()
    download(source, folder, told, OUTPUT=images.output, EXISTING_TABLE="update", SIZE="256")
    assert counted(images) == FEW
    assert "1 rows were left out, as a later one has the same 'mly_id'" in told.everything()
    assert "1 rows were left out, as they have no 'mly_id'" in told.everything()
    recorded = [row["mly_id"] for row in rows(images.layer()) if row["download_status"]]
    assert recorded == [features[0]["mly_id"]]


def test_a_layer_without_ids_updates_no_table(town, images, folder):
    source = QgsVectorLayer("Point?crs=EPSG:4326&field=image_url:string", "addresses", "memory")
    town.clear_log()
    with pytest.raises(QgsProcessingException, match="no field with ids"):
        download(source, folder, OUTPUT=images.output, EXISTING_TABLE="update")
    assert town.log() == []


def test_a_new_table_of_a_record_has_a_key_where_ids_are_unique(town, landlens, database, tmp_path, folder):
    place = InPostgres(database)
    source = str(tmp_path / "source.gpkg")
    fetch(town, OUTPUT=source, MAX_IMAGES=FEW)
    for _ in range(2):
        download(source, folder, OUTPUT=place.output, EXISTING_TABLE="update", SIZE="256")
        assert counted(place) == FEW
    keys = place.do("SELECT count(*) FROM pg_constraint WHERE conrelid = 'images'::regclass AND contype = 'p'")
    assert keys == [["1"]]


def test_a_download_that_failed_leaves_the_table(town, images, folder):
    before = whole(images)
    town.set(token_answer="user_not_authorized_app")
    with pytest.raises(QgsProcessingException, match="refused the access token"):
        download(
            images.input, folder, algorithm=impatient(DownloadImages), OUTPUT=images.output, EXISTING_TABLE="update"
        )
    assert whole(images) == before
