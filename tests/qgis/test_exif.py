"""Tagging one file: what exiftool and QGIS read of it, and that nothing else in it changes."""

import io
import json
import shutil
import subprocess
import threading
from pathlib import Path

import pytest
from PIL import Image
from qgis.core import QgsExifTools

from landlens_plugin.compat import CAN_WRITE_TAGS
from landlens_plugin.core.errors import ImageUnavailable
from landlens_plugin.core.photos.files import inspect
from landlens_plugin.core.photos.jpeg import jpeg_size
from landlens_plugin.core.photos.marks import mark
from landlens_plugin.core.photos.photo import Facts, Photo
from landlens_plugin.qgis_exif import write_exif

pytestmark = pytest.mark.skipif(shutil.which("exiftool") is None, reason="exiftool is not installed")

KEY = "4879678159746615"
MARK = mark(KEY, "original")  # longer than the 32 characters that EXIF has in mind
BERLIN = {"lon": 13.4012345678, "lat": 52.5123456789}
FULL = Facts(
    **BERLIN, altitude=34.5, compass_angle=123.4567, captured_at=1600000000123, make="Åcme", model="X", creator="jörg"
)
EXIF_OF_FULL = {
    "IFD0:Make": "Åcme",
    "IFD0:Model": "X",
    "IFD0:Artist": "jörg",
    "IFD0:Copyright": "jörg / Mapillary, CC BY-SA 4.0",
    "ExifIFD:DateTimeOriginal": "2020:09:13 12:26:40",
    "ExifIFD:SubSecTimeOriginal": 123,
    "ExifIFD:OffsetTimeOriginal": "+00:00",
    "ExifIFD:ImageUniqueID": MARK,
    "GPS:GPSVersionID": "2 3 0 0",
    "GPS:GPSLatitudeRef": "N",
    "GPS:GPSLongitudeRef": "E",
    "GPS:GPSAltitudeRef": 0,
    "GPS:GPSAltitude": 34.5,
    "GPS:GPSImgDirectionRef": "T",
    "GPS:GPSImgDirection": 123.4567,
    "GPS:GPSMapDatum": "WGS-84",
}


def photo_of(facts):
    return Photo(0, KEY, KEY, None, "", "a", facts=facts)


def exiftool(*arguments):
    return subprocess.run(["exiftool", *map(str, arguments)], capture_output=True, text=True, check=True).stdout


def read(path):
    """All that exiftool reads of a file, by group:name, numbers as numbers and binary data whole."""
    (tags,) = json.loads(exiftool("-json", "-n", "-b", "-a", "-u", "-G1", "-struct", path))
    return tags


def validated(path):
    """What exiftool says against a file, without what EXIF would have every camera write."""
    said = exiftool("-validate", "-warning", "-error", "-a", "-s3", path).splitlines()
    return [line for line in said[1:] if not line.startswith("Missing required JPEG ")]


def place(tags):
    return (tags["Composite:GPSLongitude"], tags["Composite:GPSLatitude"])


def painted(**options):
    file = io.BytesIO()
    Image.radial_gradient("L").convert("RGB").save(file, options.pop("format", "JPEG"), **options)
    return file.getvalue()


@pytest.fixture
def write(tmp_path):
    """Tag a picture; the path of the file."""

    def tagged(facts, content=None, name="a.jpg"):
        path = tmp_path / name
        path.write_bytes(painted() if content is None else content)
        write_exif(str(path), photo_of(facts), MARK)
        return path

    return tagged


def test_a_bare_photo_has_all_tags_in_good_order(write):
    path = write(FULL)
    tags = read(path)
    found = {name: value for name, value in tags.items() if name.split(":")[0] in ("IFD0", "ExifIFD", "GPS")}
    assert {name: found.get(name) for name in EXIF_OF_FULL} == EXIF_OF_FULL
    assert set(found) - set(EXIF_OF_FULL) == {"GPS:GPSLatitude", "GPS:GPSLongitude"}
    assert tags["XMP-exif:ImageUniqueID"] == MARK
    assert validated(path) == []


def test_fill_bytes_between_segments_are_no_hindrance(write):
    body = painted()
    at = body.index(b"\xff\xdb")  # the quantisation table
    content = write(FULL, body[:at] + b"\xff\xff" + body[at:]).read_bytes()
    assert content.endswith(b"\xff\xff" + body[at:])
    assert write(FULL, body).read_bytes()[20 : -len(body) + 20] == content[20 : -len(body) + 18]
    assert jpeg_size(str(write(FULL, body[:at] + b"\xff" + body[at:]))) == (256, 256)


def test_only_two_segments_are_new(write):
    body = painted()
    content = write(FULL, body).read_bytes()
    assert content[:20] == body[:20]
    assert content.endswith(body[20:])
    new = content[20 : -len(body[20:])]
    first = 2 + int.from_bytes(new[2:4], "big")
    assert new[:10] == b"\xff\xe1" + new[2:4] + b"Exif\0\0"
    assert new[first : first + 2] == b"\xff\xe1"
    assert first + 2 + int.from_bytes(new[first + 2 : first + 4], "big") == len(new)


@pytest.mark.parametrize("progressive", [False, True])
def test_a_photo_is_known_again(write, progressive):
    found = inspect(str(write(FULL, painted(progressive=progressive))))
    assert (found.whole, found.key, found.size) == (True, KEY, "original")


@pytest.mark.parametrize(
    ("lon", "lat"),
    [
        (13.4012345678, 52.5123456789),
        (-13.4012345678, -52.5123456789),
        (0, 0),
        (180, 90),
        (-180, -90),
        (-0.00000001, 0.00000001),
        (16.999999999, 59.999999999),
        (7.983333333333333, -7.016666666666667),
    ],
)
def test_positions(write, lon, lat):
    path = write(Facts(lon=lon, lat=lat))
    assert place(read(path)) == pytest.approx((lon, lat), abs=2e-8)
    # QGIS reads the amounts; older ones misread fractions of large numbers.
    tags = QgsExifTools.readTags(str(path))
    assert tags["Exif.GPSInfo.GPSLongitude"] == pytest.approx(abs(lon), abs=2e-8)
    assert tags["Exif.GPSInfo.GPSLatitude"] == pytest.approx(abs(lat), abs=2e-8)
    assert "GPS:GPSAltitude" not in read(path)
    assert validated(path) == []


@pytest.mark.parametrize("altitude", [-431.4567, -0.0004, 0, 1, 8848.86, 99_999.99, -11_000])
def test_altitudes(write, altitude):
    path = write(Facts(**BERLIN, altitude=altitude))
    tags = read(path)
    assert tags["Composite:GPSAltitude"] == pytest.approx(altitude, abs=1e-4)
    assert tags["GPS:GPSAltitudeRef"] == (1 if altitude < 0 else 0)
    assert QgsExifTools.readTags(str(path))["Exif.GPSInfo.GPSAltitude"] == pytest.approx(abs(altitude), abs=1e-4)


@pytest.mark.parametrize(
    ("angle", "written"),
    [(0, 0), (359.99, 359.99), (360, 0), (-90, 270), (719.5, 359.5), (-1e-9, 0), (359.9999999, 0), (12.34567, 12.3457)],
)
def test_directions(write, angle, written):
    # A direction is written without a position, too.
    path = write(Facts(compass_angle=angle))
    tags = read(path)
    assert tags["GPS:GPSImgDirection"] == pytest.approx(written, abs=1e-6)
    assert "GPS:GPSLatitude" not in tags
    assert validated(path) == []


@pytest.mark.parametrize(
    ("moment", "written", "rest"),
    [
        (-1, "1969:12:31 23:59:59", 999),
        (-30_641_760_000_000, "0999:01:01 00:00:00", 0),
        (0, "1970:01:01 00:00:00", 0),
        (253_402_300_799_005, "9999:12:31 23:59:59", 5),
    ],
)
def test_dates(write, moment, written, rest):
    tags = read(write(Facts(captured_at=moment)))
    assert tags["ExifIFD:DateTimeOriginal"] == written
    assert int(tags["ExifIFD:SubSecTimeOriginal"]) == rest


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("Jörg Müller", "Jörg Müller"),
        ("写真家 📷", "写真家 📷"),
        ("a\0b\x07c\ud800d\ufffe", "abcd"),
        ("  (3) = <b>&amp;\"'  ", "(3) = <b>&amp;\"'"),
        ("two\nlines", "two\nlines"),
        ("none", "none"),
        ("-", "-"),
        ("\0", None),
        ("📷" * 70_000, "📷" * 250),
    ],
)
def test_texts(write, text, written):
    path = write(Facts(make=text, model=text, creator=text))
    tags = read(path)
    assert (tags.get("IFD0:Make"), tags.get("IFD0:Model")) == (written, written)
    creator = written or "Mapillary contributor"
    assert tags["IFD0:Artist"] == creator
    assert tags["XMP-dc:Creator"] == [creator]
    assert tags["IFD0:Copyright"] == tags["XMP-dc:Rights"] == f"{creator} / Mapillary, CC BY-SA 4.0"
    assert inspect(str(path)).key == KEY
    assert validated(path) == []


@pytest.mark.parametrize("order", ["II", "MM"])
@pytest.mark.parametrize("turned", [1, 6, 8])
def test_an_original_keeps_its_orientation(write, tmp_path, order, turned):
    """Mapillary's originals have EXIF that says this alone."""
    source = tmp_path / "source.jpg"
    source.write_bytes(painted())
    exiftool("-q", "-overwrite_original", f"-ExifByteOrder={order}", f"-Orientation#={turned}", source)
    path = write(FULL, source.read_bytes())
    tags = read(path)
    assert tags["File:ExifByteOrder"] == order
    assert {name: tags.get(name) for name in EXIF_OF_FULL} == EXIF_OF_FULL
    assert place(tags) == pytest.approx((FULL.lon, FULL.lat), abs=2e-8)
    assert tags["IFD0:Orientation"] == turned
    assert path.read_bytes().count(b"Exif\0\0") == 1
    assert inspect(str(path)).key == KEY
    assert validated(path) == []


def test_recorded_originals(write, shared_data):
    for source in sorted(shared_data.glob("photos/*.jpg")):
        body = source.read_bytes()
        path = write(FULL, body)
        before, after = read(source), read(path)
        kept = {name: value for name, value in before.items() if name.split(":")[0] in ("IFD0", "JFIF", "IPTC")}
        assert kept.items() <= after.items()
        assert {name: after.get(name) for name in EXIF_OF_FULL} == EXIF_OF_FULL
        scan = body.index(b"\xff\xdb")
        assert path.read_bytes().endswith(body[scan:])
        assert validated(path) == []


@pytest.fixture(params=["II", "MM"])
def camera_photo(request, tmp_path):
    """A photo as cameras make them: much EXIF, a maker note, a thumbnail, a position and an unknown tag."""
    path, thumbnail = tmp_path / "camera.jpg", tmp_path / "thumbnail.jpg"
    exif = Image.Exif()
    exif.endian = "<" if request.param == "II" else ">"
    exif[0x010E], exif[0x9C9B] = "A description", b"t\0i\0\0\0"
    exif[0x8769] = {0x927C: b"MAKER" + bytes(range(256)) * 4, 0x9003: "2001:01:01 01:01:01", 0xFDE8: "unknown"}
    path.write_bytes(painted(exif=exif, icc_profile=b"profile" * 20))
    thumbnail.write_bytes(painted(quality=100))
    exiftool(
        *("-q", "-overwrite_original", "-n", "-Software=Firmware 1.0", "-UserComment=ünverändert", "-FNumber=2.8"),
        *("-ExposureTime=0.004", "-GPSLatitude=1.5", "-GPSLatitudeRef=S", "-GPSSatellites=07", "-InteropIndex=R98"),
        *("-GPSTimeStamp=10:11:12", f"-ThumbnailImage<={thumbnail}", "-IPTC:Keywords=own", "-Comment=own", path),
    )
    assert read(path)["File:ExifByteOrder"] == request.param
    return path


def test_nothing_that_a_camera_wrote_gets_lost(write, camera_photo):
    before = read(camera_photo)
    path = write(FULL, camera_photo.read_bytes())
    after = read(path)
    assert {name: after.get(name) for name in EXIF_OF_FULL} == EXIF_OF_FULL
    assert place(after) == pytest.approx((FULL.lon, FULL.lat), abs=2e-8)
    ours = {*EXIF_OF_FULL, "GPS:GPSLatitude", "GPS:GPSLongitude"}
    of_the_file = ("SourceFile", "System:", "Composite:", "IFD1:ThumbnailOffset")
    theirs = {name: value for name, value in before.items() if name not in ours and not name.startswith(of_the_file)}
    assert len(theirs) > 30
    assert {name: after.get(name) for name in theirs} == theirs
    assert {"IFD1:ThumbnailImage", "ExifIFD:UserComment", "GPS:GPSSatellites", "InteropIFD:InteropIndex"} <= set(theirs)
    assert b"MAKER" + bytes(range(256)) * 4 in path.read_bytes()
    # The thumbnail pushes the mark in EXIF out of sight; that in XMP stands before it.
    assert len(before["IFD1:ThumbnailImage"]) > 8192
    assert inspect(str(path)).key == KEY
    assert after["XMP-dc:Creator"] == ["jörg"]
    with Image.open(path) as new, Image.open(camera_photo) as old:
        assert new.tobytes() == old.tobytes()


def test_a_second_tagging_changes_the_tags_only(write):
    path = write(FULL)
    before = read(path)
    write_exif(str(path), photo_of(Facts(lon=1, lat=-2, make="Other")), MARK)
    after = read(path)
    assert place(after) == (1, -2)
    assert (after["IFD0:Make"], after["IFD0:Model"]) == ("Other", "X")
    assert after["GPS:GPSAltitude"] == before["GPS:GPSAltitude"]
    assert path.read_bytes().count(b"Exif\0\0") == 1
    assert validated(path) == []


def test_xmp_of_its_own_is_kept(write, tmp_path):
    source = tmp_path / "source.jpg"
    source.write_bytes(painted())
    exiftool("-q", "-overwrite_original", "-XMP-dc:Title=Own title", "-XMP-dc:Creator=Own creator", source)
    path = write(FULL, source.read_bytes())
    tags = read(path)
    assert tags["XMP-dc:Title"] == "Own title"
    assert path.read_bytes().count(b"http://ns.adobe.com/xap/1.0/\0") == 1
    assert {name: tags.get(name) for name in EXIF_OF_FULL} == EXIF_OF_FULL
    assert inspect(str(path)).key == KEY
    # QGIS 3.22 cannot add to it.
    assert tags["XMP-dc:Creator"] == (["Own creator", "jörg"] if CAN_WRITE_TAGS else ["Own creator"])
    assert ("XMP-dc:Source" in tags) is CAN_WRITE_TAGS


def test_a_panorama_has_its_heading(write):
    tags = read(write(Facts(is_pano=True, compass_angle=359.9999)))
    assert tags["XMP-GPano:PoseHeadingDegrees"] == 0
    assert (tags["XMP-GPano:FullPanoWidthPixels"], tags["XMP-GPano:FullPanoHeightPixels"]) == (256, 256)


@pytest.mark.parametrize(
    "damage",
    [
        b"",
        b"II*\0",
        b"XX*\0\x08\0\0\0",
        b"II*\0\xff\xff\xff\x7f",
        b"II*\0\x08\0\0\0\xff\xff",
        b"II*\0\x08\0\0\0\x01\0\x69\x87\x04\0\x01\0\0\0\xff\xff\xff\xff\0\0\0\0",
    ],
)
def test_damaged_exif_does_not_cost_the_photo(write, damage):
    body = painted()
    content = b"Exif\0\0" + damage
    body = body[:20] + b"\xff\xe1" + (len(content) + 2).to_bytes(2, "big") + content + body[20:]
    try:
        path = write(FULL, body)
        assert read(path)["XMP-dc:Creator"] == ["jörg"]
    except ImageUnavailable:
        return
    assert path.read_bytes().endswith(painted()[20:])
    assert inspect(str(path)).whole


def test_exif_that_has_no_room_left_is_kept(write, tmp_path):
    exif = Image.Exif()
    exif[0x010E] = "d" * 65_400
    body = painted(exif=exif)
    with pytest.raises(ImageUnavailable, match="no room left"):
        write(FULL, body)
    assert (tmp_path / "a.jpg").read_bytes() == body


def test_a_file_that_could_not_be_written_to_its_end_does_not_look_whole(write, tmp_path):
    resource = pytest.importorskip("resource")
    body, limits = painted(), resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (len(body) + 100, limits[1]))
    try:
        with pytest.raises(OSError, match="File too large"):
            write(FULL, body)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limits)
    assert not inspect(str(tmp_path / "a.jpg")).whole


@pytest.mark.parametrize("kind", ["PNG", "WEBP"])
def test_other_formats_have_what_qgis_can_write(write, kind):
    tags = read(write(FULL, painted(format=kind), f"a.{kind.lower()}"))
    assert place(tags) == pytest.approx((FULL.lon, FULL.lat), abs=2e-6)
    if CAN_WRITE_TAGS:
        assert tags["ExifIFD:ImageUniqueID"] == MARK
        assert tags["XMP-dc:Source"].endswith(KEY)


def test_ten_threads_at_a_time_write_what_one_writes(tmp_path):
    def job(number):
        for turn in range(20):
            path = tmp_path / f"{number}-{turn}.jpg"
            path.write_bytes(body)
            write_exif(str(path), photo_of(Facts(lon=number, lat=turn, make=f"{number}")), f"landlens:{number}:{turn}")

    body = painted()
    threads = [threading.Thread(target=job, args=(number,)) for number in range(10)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    found = json.loads(exiftool("-json", "-n", tmp_path))
    assert len(found) == 200
    for tags in found:
        number, turn = map(int, Path(tags["FileName"]).stem.split("-"))
        assert (tags["GPSLongitude"], tags["GPSLatitude"], tags["Make"]) == (number, turn, number)
        assert tags["ImageUniqueID"] == f"landlens:{number}:{turn}"
