"""A disk that fills under an output layer: never a success, whichever part of the file does not fit."""

import contextlib
import sqlite3

import pytest
from qgis.core import QgsProcessingException

from tests.faults.disks import mounted
from tests.faults.photolayers import live
from tests.faults.test_download_disk import remount
from tests.qgis.running import download, extent, fetch, rows
from tests.qgis.test_download_input import new_layer

FORMATS = ["gpkg", "fgb", "geojson", "csv", "shp", "xlsx", "sqlite"]
# Of what the whole layer takes. FlatGeobuf needs twice as much meanwhile, for the order of its features.
SHARES = [0.05, 0.6, 0.97, 1.4]
each_format = pytest.mark.parametrize("suffix", FORMATS)


def taken(folder):
    # QGIS keeps a file of SQLite's beside a GeoPackage that it reads.
    return sum(path.stat().st_size for path in folder.iterdir() if not path.name.endswith("-shm"))


def without_style(path):
    """Take the style from a layer's file, which comes after the rows and may be missing where it does not fit."""
    if path.endswith((".gpkg", ".sqlite")):
        with contextlib.closing(sqlite3.connect(path, isolation_level=None)) as database:
            database.execute("DROP TABLE layer_styles")
            database.execute("VACUUM")
            database.execute("PRAGMA wal_checkpoint(TRUNCATE)")


@each_format
def test_a_fetch_onto_a_disk_that_fills(town, tmp_path, suffix):
    """The layer is whole and said to be, or neither."""
    (tmp_path / "roomy").mkdir()
    fits = str(tmp_path / "roomy" / f"images.{suffix}")
    count = fetch(town, OUTPUT=fits, EXTENT=extent(town.bbox))["IMAGE_COUNT"]
    assert len(rows(fits)) == count
    without_style(fits)
    whole = taken(tmp_path / "roomy")
    refused = 0
    for share in SHARES:
        size = max(4096, int(whole * share) // 4096 * 4096)
        with mounted(tmp_path / f"disk{share}", size) as disk:
            output = str(disk / f"images.{suffix}")
            results, refusal = None, ""
            try:
                results = fetch(town, OUTPUT=output)
            except QgsProcessingException as error:
                refusal = str(error)
            if results is None:
                assert f"The disk that holds {output} is full" in refusal, share
                refused += 1
            else:
                assert share > 1, "a layer that cannot fit was called complete"
                assert len(rows(output)) == results["IMAGE_COUNT"] == count
    assert refused >= 3


@each_format
def test_failed_tiles_onto_a_full_disk(town, tmp_path, suffix):
    town.set(tile_fault={"mode": "garbage", "after": 2})
    with mounted(tmp_path / "disk", 8192) as disk:
        (disk / "filler").write_bytes(bytes(8192))
        with pytest.raises(QgsProcessingException, match="is full"):
            fetch(town, OUTPUT="memory:", FAILED_TILES=str(disk / f"tiles.{suffix}"), WORKERS=1)


@each_format
def test_the_record_of_a_download_onto_a_disk_that_fills(town, town_truth, tmp_path, folder, suffix):
    """The photos are there, and the next run finds them."""
    columns = {"mly_id": "string", "note": "string"}
    layer = new_layer("Point", columns, [(key, "n" * 200) for key in live(town_truth, 60)], crs="EPSG:3857")
    full = pytest.raises(QgsProcessingException, match="is full")
    with mounted(tmp_path / "disk", 4096) as disk, full:
        download(layer, folder, OUTPUT=str(disk / f"record.{suffix}"), SIZE="256")
    assert len(list(folder.glob("*.jpg"))) == 60
    output = str(tmp_path / f"record.{suffix}")
    assert download(layer, folder, OUTPUT=output, SIZE="256")["SKIPPED_COUNT"] == len(rows(output)) == 60


def test_a_disk_that_may_not_be_written_to_is_told_before_any_request(town, tmp_path):
    with mounted(tmp_path / "disk", "2m") as disk:
        remount(disk, "ro")
        with pytest.raises(QgsProcessingException, match="may not be written to"):
            fetch(town, OUTPUT=str(disk / "images.gpkg"))
    assert town.log() == []
