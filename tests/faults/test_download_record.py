"""The output layer is the record of a download: for every feature, however the run ended, and enough to go on from."""

from collections import Counter

import pytest
from qgis.core import QgsProcessingException, QgsProcessingFeatureSourceDefinition, QgsProject, QgsVectorLayer

from tests.faults.photolayers import SIZE, asked_for, files, is_whole, layer_of, live
from tests.qgis.running import COUNTS, Told, cancelled_when, download, rows

OUTPUTS = ["memory:", "record.gpkg", "record.geojson", "record.csv"]


def layer_for(keys):
    return layer_of([{"mly_id": key} for key in keys])


def check(record, folder):
    """Every row is true: what it calls there is there, whole, and nothing else is."""
    there = set()
    for row in record:
        if row["download_status"] in ("downloaded", "skipped"):
            path = folder / row["image_relpath"]
            assert str(path) == row["image_path"]
            assert is_whole(path, row["mly_id"])
            assert int(row["bytes"]) == path.stat().st_size
            assert not row["download_error"]
            there.add(row["image_relpath"])
        else:
            assert not row["image_path"]
            assert not row["image_relpath"]
            assert row["bytes"] in (None, "")
            assert (row["download_status"] == "cancelled") == (not row["download_error"])
    assert files(folder) == there


def test_a_record_of_every_end_and_what_a_second_run_does(town, town_truth, folder):
    keys = live(town_truth, 40)
    broken, lost = keys[3:6], keys[10:12]
    download(layer_for(keys[20:25]), folder, SIZE=SIZE)
    town.set(dead=lost, image_fault={"mode": "404", "only": broken})
    results = download(layer_for(keys), folder, SIZE=SIZE)
    record = rows(results["OUTPUT"])
    check(record, folder)
    assert [row["mly_id"] for row in record] == keys
    assert Counter(row["download_status"] for row in record) == {
        "downloaded": 30,
        "skipped": 5,
        "failed": 3,
        "gone": 2,
    }
    assert [results[name] for name in COUNTS] == [30, 5, 2, 3]
    assert results["BYTES"] == sum(row["bytes"] for row in record if row["download_status"] == "downloaded")

    town.set(image_fault=None)
    town.clear_log()
    again = download(results["OUTPUT"], folder, SIZE=SIZE)
    assert asked_for(town) == dict.fromkeys(broken, 1)
    assert [again[name] for name in COUNTS] == [3, 35, 2, 0]
    check(rows(again["OUTPUT"]), folder)
    assert again["OUTPUT"].fields().names() == results["OUTPUT"].fields().names()


@pytest.mark.parametrize("name", OUTPUTS)
def test_a_run_on_the_failed_rows(town, town_truth, tmp_path, folder, name):
    keys = live(town_truth, 12)
    broken = keys[2:5]
    town.set(image_fault={"mode": "410", "only": broken})
    output = name if name == "memory:" else str(tmp_path / name)
    told = Told()
    results = download(layer_for(keys), folder, told, SIZE=SIZE, OUTPUT=output)
    assert results["FAILED_COUNT"] == 3
    record = results["OUTPUT"] if name == "memory:" else QgsVectorLayer(output, "record", "ogr")
    QgsProject.instance().addMapLayer(record)
    record.selectByExpression("\"download_status\" = 'failed'")
    assert record.selectedFeatureCount() == 3
    town.reset()
    town.clear_log()
    selected = QgsProcessingFeatureSourceDefinition(record.id(), selectedFeaturesOnly=True)
    again = download(selected, folder, SIZE=SIZE)
    assert [again[name] for name in COUNTS] == [3, 0, 0, 0]
    assert asked_for(town) == dict.fromkeys(broken, 1)
    assert files(folder) == {f"{key}.jpg" for key in keys}


@pytest.mark.parametrize("so_many", [1, 4, 9, 15, 25])
def test_a_cancelled_run_tells_of_every_file(town, town_truth, folder, so_many):
    """Photos on their way at that moment are whole and told of, or not there and "cancelled"."""
    keys = live(town_truth, 60)
    town.set(image_delay=[20, 120])
    told = Told()
    with cancelled_when(told, lambda: folder.is_dir() and len(list(folder.glob("*.jpg"))) >= so_many):
        results = download(layer_for(keys), folder, told, SIZE=SIZE)
    record = rows(results["OUTPUT"])
    assert len(record) == 60
    check(record, folder)
    assert so_many <= results["DOWNLOADED_COUNT"] < 60
    town.set(image_delay=0)
    town.clear_log()
    again = download(results["OUTPUT"], folder, SIZE=SIZE)
    assert [again[name] for name in COUNTS] == [60 - results["DOWNLOADED_COUNT"], results["DOWNLOADED_COUNT"], 0, 0]
    assert set(asked_for(town)) == {row["mly_id"] for row in record if row["download_status"] == "cancelled"}
    check(rows(again["OUTPUT"]), folder)


def test_a_token_that_is_refused_on_the_way_leaves_a_record(town, town_truth, tmp_path, folder):
    keys = live(town_truth, 20)
    download(layer_for(keys[:5]), folder, SIZE=SIZE)
    town.set(token_answer="user_not_authorized_app")
    output = str(tmp_path / "record.gpkg")
    with pytest.raises(QgsProcessingException, match="Mapillary refused the access token"):
        download(layer_for(keys), folder, SIZE=SIZE, OUTPUT=output)
    record = rows(output)
    check(record, folder)
    assert Counter(row["download_status"] for row in record) == {"skipped": 5, "cancelled": 15}


def test_files_that_are_not_whole_are_fetched_again(town, town_truth, folder):
    keys = live(town_truth, 8)
    first = download(layer_for(keys), folder, SIZE=SIZE)
    paths = [folder / f"{key}.jpg" for key in keys]
    paths[0].unlink()
    paths[1].write_bytes(b"")
    paths[2].write_bytes(paths[2].read_bytes()[:-2])
    paths[3].write_bytes(b"<html></html>")  # no photo of LandLens's: it stays
    paths[4].write_bytes(paths[4].read_bytes()[3:])
    town.clear_log()
    again = download(first["OUTPUT"], folder, SIZE=SIZE)
    assert asked_for(town) == dict.fromkeys(keys[:5], 1)
    assert [again[name] for name in COUNTS] == [5, 3, 0, 0]
    assert paths[3].read_bytes() == b"<html></html>"
    paths[3].unlink()
    check(rows(again["OUTPUT"]), folder)


def test_a_cancel_while_the_record_is_written_leaves_it_whole(town, folder):
    class Impatient(Told):
        progressed = 0

        def setProgressText(self, text):
            if text.startswith("Writing down"):
                self.cancel()
                self.progressChanged.connect(self.progress_came)

        def progress_came(self, percent):
            self.progressed += 1

    layer = layer_of([{"mly_id": "no id", "image_url": ""}] * 5000)
    told = Impatient()
    results = download(layer, folder, told)
    assert told.isCanceled() and told.progressed > 1
    assert [row["download_status"] for row in rows(results["OUTPUT"])] == ["failed"] * 5000
    assert results["FAILED_COUNT"] == 5000
