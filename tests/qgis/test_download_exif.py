"""EXIF and XMP in downloaded photos, read by exiftool, which shares no code with what wrote them."""

import json
import shutil
import subprocess

import pytest

from landlens_plugin.core.photos.metadata import exif_tags, xmp_tags
from landlens_plugin.core.photos.photo import Facts, Photo
from landlens_plugin.core.services.mapillary.rights import rights_of
from tests.qgis.running import download, fetch, ids, rows

pytestmark = pytest.mark.skipif(shutil.which("exiftool") is None, reason="exiftool is not installed")


def read(folder):
    """Tags of every photo by its name, each under group:name; numbers as numbers."""
    found = subprocess.run(
        ["exiftool", "-json", "-n", "-G", "-struct", "-warning", "-all", "-ext", "jpg", str(folder)],
        capture_output=True,
        text=True,
        check=True,
    )
    return {one["File:FileName"]: one for one in json.loads(found.stdout)}


@pytest.fixture
def photos(town, town_truth, folder):
    """Ninety photos of the town: their tags, and what the layer says of each."""
    layer = fetch(town, MAX_IMAGES=90, DETAILS=["altitude", "make", "model", "creator"])["OUTPUT"]
    download(layer, folder, SIZE="256")
    tags = read(folder)
    truth = {image["id"]: image for image in town_truth}
    known = {f"mly_{row['mly_id']}.jpg": (row, truth[row["mly_id"]]) for row in rows(layer)}
    assert len(tags) > 80
    return [(tags[name], *known[name]) for name in tags]


def test_the_files_are_sound(photos):
    assert not [tags["ExifTool:Warning"] for tags, _, _ in photos if "ExifTool:Warning" in tags]
    assert all(tags["File:MIMEType"] == "image/jpeg" for tags, _, _ in photos)


def test_positions(photos):
    for tags, _, image in photos:
        # exiftool's composite has the sign of the references; EXIF keeps parts of a second. The layer's own position
        # is what is written.
        assert tags["Composite:GPSLongitude"] == pytest.approx(image["tile_lon"], abs=1e-7)
        assert tags["Composite:GPSLatitude"] == pytest.approx(image["tile_lat"], abs=1e-7)


def test_altitudes_also_below_the_sea(photos):
    with_altitude = [(tags, row["altitude"]) for tags, row, _ in photos if row["altitude"] is not None]
    assert with_altitude
    for tags, altitude in with_altitude:
        assert tags["Composite:GPSAltitude"] == pytest.approx(altitude, abs=0.01)
    assert all("Composite:GPSAltitude" not in tags for tags, row, _ in photos if row["altitude"] is None)


def test_an_altitude_that_went_through_an_unsigned_integer(town, folder):
    layer = fetch(town, DETAILS=["altitude"], MAX_IMAGES=1500)["OUTPUT"]
    below = {f.id(): f["altitude"] for f in layer.getFeatures() if f["altitude"] and f["altitude"] < 0}
    assert below
    layer.dataProvider().deleteFeatures([number for number in layer.allFeatureIds() if number not in below])
    download(layer, folder, SIZE="256")
    tags = read(folder)
    for row in rows(layer):
        assert -31 < row["altitude"] < 0
        assert tags[f"mly_{row['mly_id']}.jpg"]["Composite:GPSAltitude"] == pytest.approx(row["altitude"], abs=0.01)
        assert tags[f"mly_{row['mly_id']}.jpg"]["EXIF:GPSAltitudeRef"] == 1


def test_directions(photos):
    assert any(image["compass_angle"] is None for _, _, image in photos)
    for tags, _, image in photos:
        if image["compass_angle"] is None:
            assert tags.get("EXIF:GPSImgDirection") is None
        else:
            assert tags.get("EXIF:GPSImgDirection") == pytest.approx(image["compass_angle"] % 360, abs=1e-4)
            assert tags.get("EXIF:GPSImgDirectionRef") == "T"


def test_times(photos):
    import datetime

    for tags, _, image in photos:
        moment = datetime.datetime(1970, 1, 1) + datetime.timedelta(milliseconds=image["captured_at"])
        assert tags["EXIF:DateTimeOriginal"] == f"{moment:%Y:%m:%d %H:%M:%S}"
        assert tags["EXIF:OffsetTimeOriginal"] == "+00:00"
        assert int(tags["EXIF:SubSecTimeOriginal"]) == image["captured_at"] % 1000


def test_cameras(photos):
    assert any(row["make"] is None for _, row, _ in photos)
    for tags, row, _ in photos:
        assert tags.get("EXIF:Make") == row["make"]
        assert str(tags.get("EXIF:Model")) == str(row["model"])


def test_contributor_and_licence(photos):
    for tags, row, image in photos:
        assert tags["XMP:Creator"] in (image["creator_username"], [image["creator_username"]])
        assert image["creator_username"] in tags["XMP:Rights"]
        assert "Mapillary" in tags["XMP:Rights"]
        assert "CC BY-SA 4.0" in tags["XMP:Rights"]
        assert tags["XMP:WebStatement"].startswith("https://creativecommons.org/licenses/by-sa/4.0")
        assert tags["XMP:Source"].endswith(f"pKey={row['mly_id']}")
        assert tags["EXIF:Artist"] == image["creator_username"]
        assert tags["EXIF:Copyright"] == tags["XMP:Rights"]


def test_panoramas_tell_viewers_so_and_flat_photos_do_not(photos):
    panos = [tags for tags, _, image in photos if image["is_pano"]]
    assert 5 < len(panos) < len(photos)
    for tags, _, image in photos:
        assert ("XMP:ProjectionType" in tags) is image["is_pano"]
    for tags in panos:
        width, height = tags["File:ImageWidth"], tags["File:ImageHeight"]
        assert tags["XMP:ProjectionType"] == "equirectangular"
        assert (tags["XMP:CroppedAreaImageWidthPixels"], tags["XMP:CroppedAreaImageHeightPixels"]) == (width, height)
        assert tags["XMP:FullPanoWidthPixels"] == width
        assert tags["XMP:FullPanoHeightPixels"] == width // 2
        assert tags["XMP:CroppedAreaLeftPixels"] == 0
        assert tags["XMP:CroppedAreaTopPixels"] == (width // 2 - height) // 2
        assert tags["XMP:UsePanoramaViewer"] in (True, "True")


def test_facts_come_from_the_service_when_the_layer_has_none(town, town_truth, folder):
    layer = fetch(town, MAX_IMAGES=5)["OUTPUT"]
    names = ("captured_at", "compass_angle", "is_pano")
    layer.dataProvider().deleteAttributes([layer.fields().indexFromName(name) for name in names])
    layer.updateFields()
    download(layer, folder, SIZE="256")
    truth = {image["id"]: image for image in town_truth}
    tags = read(folder)
    assert set(tags) == {f"mly_{key}.jpg" for key in ids(layer)}
    for key in ids(layer):
        assert ("XMP:ProjectionType" in tags[f"mly_{key}.jpg"]) is truth[key]["is_pano"]
        assert tags[f"mly_{key}.jpg"].get("EXIF:DateTimeOriginal")


def test_only_mapillarys_photos_get_its_licence():
    theirs = "https://photos.example/a.jpg"
    for photo, licensed in (
        (Photo(0, "1", "1", theirs, "", "a"), True),
        (Photo(0, "x", None, f"{theirs}?oe=FFFFFFFF", "", "a"), True),
        (Photo(0, "x", None, theirs, "", "a", facts=Facts(creator="someone")), False),
    ):
        tags = {**exif_tags(photo.facts, rights_of(photo), "mark"), **xmp_tags(photo.facts, rights_of(photo), None)}
        names = {"Artist", "Copyright", "creator", "rights", "WebStatement"}
        found = {name.rpartition(".")[2] for name in tags} & names
        assert found == (names if licensed else set())
        assert ("Mapillary" in str(tags)) is licensed
