"""What a panorama's own file tells: against what Pillow wrote, and whatever damaged files hold."""

from __future__ import annotations

import struct

import pytest
from hypothesis import given
from hypothesis import strategies as st

from landlens_plugin.core.photos.exif import merged, tags_of
from landlens_plugin.core.photos.origin import origin_of
from landlens_plugin.core.photos.photo import Facts
from tests import panoramas

GPS = {1: "S", 2: (33.0, 30.0, 36.0), 3: "W", 4: (70.0, 15.0, 0.0), 5: b"\1", 6: 12.5, 17: 359.5}


def test_all_that_exif_tells(tmp_path):
    exif = {0: {0x010F: "RICOH", 0x0110: "THETA", 0x8298: "c"}, 0x8769: {0x9003: "2024:05:01 10:11:12"}, 0x8825: GPS}
    found = origin_of(panoramas.write(tmp_path / "a.jpg", exif=exif))
    assert found.facts.lat == pytest.approx(-33.51)
    assert found.facts.lon == pytest.approx(-70.25)
    assert (found.facts.altitude, found.facts.compass_angle) == (-12.5, 359.5)
    assert (found.facts.make, found.facts.model, found.facts.creator) == ("RICOH", "THETA", None)
    assert found.times == {"Exif.Photo.DateTimeOriginal": "2024:05:01 10:11:12"}
    assert found.rights == {"Exif.Image.Copyright": "c"}
    assert not found.is_sphere


def test_a_direction_from_magnetic_north_is_none(tmp_path):
    exif = {0x8825: {**GPS, 16: "M"}}
    assert origin_of(panoramas.write(tmp_path / "a.jpg", exif=exif)).facts.compass_angle is None
    exif = {0x8825: {**GPS, 16: "M"}}
    path = panoramas.write(tmp_path / "b.jpg", exif=exif, gpano={"PoseHeadingDegrees": "12.25"})
    assert origin_of(path).facts.compass_angle == 12.25


def test_how_much_of_the_sphere_it_shows(tmp_path):
    gpano = {
        "ProjectionType": "equirectangular",
        "FullPanoWidthPixels": 4000,
        "FullPanoHeightPixels": 2000,
        "CroppedAreaImageWidthPixels": 4000,
        "CroppedAreaImageHeightPixels": 1200,
        "CroppedAreaTopPixels": 300,
    }
    found = origin_of(panoramas.write(tmp_path / "a.jpg", gpano=gpano))
    assert found.is_sphere
    assert (found.full, found.crop) == ((4000, 2000), (4000, 1200, 300))
    found = origin_of(panoramas.write(tmp_path / "b.jpg", gpano={**gpano, "FullPanoWidthPixels": "many"}))
    assert found.full is None


def test_nothing_is_told_by_other_files(tmp_path):
    (tmp_path / "a").write_bytes(b"\x89PNG\r\n\x1a\n" + b"GPano:PoseHeadingDegrees='3'")
    assert origin_of(str(tmp_path / "a")).facts == Facts()


@pytest.mark.parametrize("order", ["<", ">"])
def test_tags_are_read_as_they_were_written(order):
    start = {"<": b"II*\0", ">": b"MM\0*"}[order] + struct.pack(order + "I", 0)
    tags = {
        "Exif.Image.Make": "A",
        "Exif.Image.Artist": "Ada Ä",
        "Exif.GPSInfo.GPSVersionID": b"\2\3\0\0",
        "Exif.GPSInfo.GPSLatitude": (50, 30, 12.5),
    }
    assert tags_of(merged(start, tags)) == {**tags, "Exif.GPSInfo.GPSLatitude": (50.0, 30.0, 12.5)}


@given(st.data())
def test_damage_costs_tags_and_nothing_else(data):
    block = bytearray(merged(None, {"Exif.Image.Make": "Maker", "Exif.GPSInfo.GPSAltitude": 12.5}))
    for place in data.draw(st.lists(st.integers(0, len(block) - 1), max_size=6)):
        block[place] = data.draw(st.integers(0, 255))
    cut = data.draw(st.integers(0, len(block)))
    assert isinstance(tags_of(bytes(block[:cut])), dict)
