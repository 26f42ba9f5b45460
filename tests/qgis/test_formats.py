"""A fetch through every file format, then its photos: what EXIF says does not depend on the format."""

from datetime import datetime

import pytest
from qgis.core import QgsVectorLayer

from landlens_plugin.core.photos.photo import Facts
from landlens_plugin.layers import values
from tests.qgis.running import download, fetch, ids, rows
from tests.qgis.test_download_exif import read
from tests.qgis.test_download_input import new_layer

FORMATS = ["gpkg", "fgb", "geojson", "csv", "shp", "xlsx", "ods"]
DETAILS = ["altitude", "make", "model", "creator", "thumb_256_url"]
# What photos say: the way to them and the file's own dates differ, and seconds are all that some formats keep.
WHEN = "EXIF:DateTimeOriginal"
HEIGHT = "Composite:GPSAltitude"
SAME = ("EXIF:Make", "EXIF:Model", "EXIF:Artist", WHEN, "EXIF:GPSImgDirection",
        HEIGHT, "XMP:ProjectionType")  # fmt: skip


def facts(folder):
    found = {name: {tag: _rounded(tags.get(tag)) for tag in SAME} for name, tags in read(folder).items()}
    assert any(tags["XMP:ProjectionType"] for tags in found.values())
    assert not all(tags["XMP:ProjectionType"] for tags in found.values())
    return found


def _moment(tags):
    return datetime.strptime(tags[WHEN], "%Y:%m:%d %H:%M:%S")


def _rounded(value):
    return round(value, 3) if isinstance(value, float) else value  # texts of numbers have 15 digits


def test_exif_is_the_same_through_every_format(town, tmp_path):
    layer = fetch(town, MAX_IMAGES=120, DETAILS=DETAILS)["OUTPUT"]
    download(layer, tmp_path / "memory", SIZE="256")
    known = facts(tmp_path / "memory")
    assert len(known) > 100
    for suffix in FORMATS:
        path = str(tmp_path / f"images.{suffix}")
        fetch(town, MAX_IMAGES=120, DETAILS=DETAILS, OUTPUT=path)
        town.set(entity_fault="404")  # or what a format lost would come from the service
        results = download(path, tmp_path / suffix, SIZE="256")
        town.set(entity_fault=None)
        assert results["DOWNLOADED_COUNT"] >= len(known), suffix
        found = facts(tmp_path / suffix)
        assert set(found) == set(known), suffix
        # EXIF has no height without a place, and these formats keep none.
        same = [tag for tag in SAME if tag != HEIGHT or suffix not in ("csv", "xlsx", "ods")]
        if suffix == "xlsx":  # which keeps a moment as a fraction of days, rounded
            same.remove(WHEN)
            assert all(abs(_moment(found[name]) - _moment(known[name])).total_seconds() <= 1 for name in known)
        different = {
            (tag, found[name][tag], known[name][tag])
            for name in known
            for tag in same
            if found[name][tag] != known[name][tag]
        }
        assert sorted(different, key=str)[:3] == [], suffix


@pytest.mark.parametrize(("flat", "kind"), [("0", "string"), ("false", "string"), ("0", "integer"), ("0", "double")])
def test_a_flat_photo_is_never_tagged_as_a_panorama(town, tmp_path, folder, flat, kind):
    keys = [row["mly_id"] for row in rows(fetch(town, MAX_IMAGES=200)["OUTPUT"]) if row["is_pano"] is False][:5]
    layer = new_layer("None", {"mly_id": "string", "is_pano": kind}, [(key, flat) for key in keys])
    download(layer, folder, SIZE="256")
    found = read(folder)
    assert len(found) >= 4
    assert not any(tags.get("XMP:ProjectionType") for tags in found.values())


def test_ids_that_lost_their_digits_are_said_and_never_asked_for(town, folder):
    key = ids(fetch(town, MAX_IMAGES=1)["OUTPUT"])[0]
    town.clear_log()
    layer = new_layer("None", {"mly_id": "double"}, [(float(key),), (1.2345678901234568e17,)])
    record = rows(download(layer, folder, SIZE="256")["OUTPUT"])
    assert [row["download_status"] for row in record] == ["downloaded", "failed"]
    assert record[1]["download_error"] == str(values.LOST_DIGITS)
    assert {entry["path"].rsplit("/", 1)[1] for entry in town.log("images")} == {f"{key}.jpg"}
    layer = new_layer("None", {"mly_id": "string"}, [("4.98763E+14",), (f"{key}.0",), ("",)])
    record = rows(download(layer, folder, SIZE="256")["OUTPUT"])
    assert [row["download_status"] for row in record] == ["failed", "skipped", "failed"]
    assert record[0]["download_error"] == str(values.LOST_DIGITS)


def test_a_csv_read_with_its_types(town, tmp_path, folder):
    path = tmp_path / "images.csv"
    fetch(town, MAX_IMAGES=20, OUTPUT=str(path))
    layer = QgsVectorLayer(f"{path.as_uri()}?type=csv&detectTypes=yes", "images", "delimitedtext")
    assert layer.isValid()
    results = download(layer, folder, SIZE="256")
    assert results["DOWNLOADED_COUNT"] >= 18
    assert any(tags.get("XMP:ProjectionType") is None for tags in read(folder).values())


def test_nothing_is_made_up():
    assert Facts(captured_at=values.moment("soon"), compass_angle=values.real("")) == Facts()
