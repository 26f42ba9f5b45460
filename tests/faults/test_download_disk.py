"""The disk: what is needed is said first, what cannot fit is refused, and a full disk ends the run at once."""

import base64
import io
import os
import re
import shutil
import subprocess

import pytest
from PIL import Image
from qgis.core import QgsProcessingException

from tests.faults.disks import mounted
from tests.faults.photolayers import SIZE, files, layer_of, live
from tests.qgis.running import Told, cancelled_when, download, rows


def remount(folder, options):
    subprocess.run(["mount", "-o", f"remount,{options}", str(folder)], check=True, timeout=30)


def large_jpeg(kilobytes):
    """A small picture with comments behind its first segment, which make it as large as that to the byte."""
    file = io.BytesIO()
    Image.new("RGB", (64, 48), "red").save(file, "JPEG")
    start, end = file.getvalue()[:20], file.getvalue()[20:]
    left, comments = kilobytes * 1024 - len(start) - len(end), []
    while left:
        size = left if left <= 1024 else min(1024, left - 4)
        comments.append(b"\xff\xfe" + (size - 2).to_bytes(2, "big") + b"x" * (size - 4))
        left -= size
    return start + b"".join(comments) + end


def serving(body):
    return {"mode": "body", "body": base64.b64encode(body).decode(), "content_type": "image/jpeg"}


def refusal(layer, folder, **parameters):
    """The one sentence, or few, that a run is refused with."""
    with pytest.raises(QgsProcessingException) as caught:
        download(layer, folder, **{"SIZE": SIZE, **parameters})
    assert "Traceback" not in str(caught.value)
    assert "Errno" not in str(caught.value)
    return str(caught.value)


def layer_for(keys):
    return layer_of([{"mly_id": key} for key in keys])


def test_what_is_needed_is_told_before_the_first_byte(town, town_truth, folder):
    told = Told()
    sentences = []

    def plan():
        sentences[:] = [
            info for info in told.infos if re.match(r"To download: 30 photos, about 3.6 MB \(.* free\)", info)
        ]
        return bool(sentences)

    town.set(entity_fault="hang", image_fault="hang")
    with cancelled_when(told, plan):
        download(layer_for(live(town_truth, 30)), folder, told)
    assert sentences
    assert town.log("images") == []


def test_photos_that_are_there_are_not_counted(town, town_truth, folder):
    keys = live(town_truth, 30)
    download(layer_for(keys[:20]), folder, SIZE=SIZE)
    told = Told()
    download(layer_for(keys), folder, told, SIZE=SIZE)
    assert any(info.startswith("To download: 10 photos, about 0.1 MB") for info in told.infos)


def test_what_cannot_fit_is_refused(town, town_truth, tmp_path):
    layer = layer_for(live(town_truth, 100))
    with mounted(tmp_path / "disk", "2m") as disk:
        said = refusal(layer, disk / "photos", SIZE="1024")
        assert town.log() == []
        assert files(disk) == set()
        assert download(layer, disk / "photos", SIZE=SIZE)["FAILED_COUNT"] == 0
    assert said.startswith("100 photos of this size need about 12 MB, and the disk that holds ")
    assert " has 2 MB free. Choose a smaller size" in said


def test_a_disk_that_fills_on_the_way(town, town_truth, tmp_path):
    """Photos far larger than usual: the estimate lets them pass, and the disk does not."""
    keys, record = live(town_truth, 40), str(tmp_path / "record.gpkg")
    body = large_jpeg(400)
    town.set(image_fault=serving(body))
    layer = layer_for(keys)
    with mounted(tmp_path / "disk", "3m") as disk:
        said = refusal(layer, disk, WORKERS=2, OUTPUT=record)
        assert f"The disk that holds {disk} is full. The photos that were complete are kept" in said
        whole = files(disk)
        assert 0 < len(whole) <= 7
        assert {path.partition(".")[2] for path in whole} == {"jpg"}
        for name in whole:
            content = (disk / name).read_bytes()
            assert len(content) > len(body)
            assert content[-2:] == b"\xff\xd9"
            assert f"landlens:{name.partition('.')[0]}:256".encode() in content[:8192]
        asked = len(town.log("images"))
        assert len(whole) < asked <= len(whole) + 2 + 2
        found = {row["mly_id"]: row for row in rows(record)}
        assert len(found) == 40
        assert {f"{key}.jpg" for key, row in found.items() if row["download_status"] == "downloaded"} == whole
        assert {row["download_status"] for row in found.values()} == {"downloaded", "cancelled"}

        remount(disk, "size=64m")
        town.clear_log()
        results = download(record, disk, SIZE=SIZE)
        assert (results["DOWNLOADED_COUNT"], results["SKIPPED_COUNT"]) == (40 - len(whole), len(whole))
        assert len(town.log("images")) == 40 - len(whole)


@pytest.mark.parametrize("spare", [0, 2])
def test_a_disk_that_fills_while_exif_is_written(town, town_truth, tmp_path, spare):
    """The photo itself fits, and its tags do not."""
    body = large_jpeg(400)
    town.set(image_fault=serving(body))
    with mounted(tmp_path / "disk", "2m") as disk:
        pages = -(-len(body) // 4096) + spare
        free = shutil.disk_usage(disk).free // 4096
        (disk / "filler").write_bytes(bytes((free - pages) * 4096))
        layer = layer_for(live(town_truth, 1))
        if spare:
            assert download(layer, disk, SIZE=SIZE)["DOWNLOADED_COUNT"] == 1
        else:
            assert "is full" in refusal(layer, disk)
            assert files(disk) == {"filler"}


def test_a_record_on_the_full_disk_does_not_hide_the_reason(town, town_truth, tmp_path):
    town.set(image_fault=serving(large_jpeg(400)))
    with mounted(tmp_path / "disk", "2m") as disk:
        said = refusal(layer_for(live(town_truth, 40)), disk / "photos", OUTPUT=str(disk / "record.gpkg"))
    assert "is full" in said


def test_a_disk_that_may_not_be_written_to(town, town_truth, tmp_path):
    layer = layer_for(live(town_truth, 3))
    with mounted(tmp_path / "disk", "2m") as disk:
        remount(disk, "ro")
        for folder in (disk, disk / "photos"):
            assert f"The folder {folder} cannot be written to (Read-only file system)." in refusal(layer, folder)
    assert town.log() == []


def test_a_folder_without_the_right_to_write(town, town_truth, tmp_path):
    if os.geteuid() == 0:
        pytest.skip("Nothing is forbidden to root.")
    (tmp_path / "theirs").mkdir(mode=0o555)
    said = refusal(layer_for(live(town_truth, 3)), tmp_path / "theirs")
    assert "cannot be written to (Permission denied). Choose another folder" in said


def test_a_file_where_the_folder_should_be(town, town_truth, tmp_path):
    (tmp_path / "taken").write_text("mine")
    layer = layer_for(live(town_truth, 3))
    assert f"{tmp_path / 'taken'} is a file, not a folder." in refusal(layer, tmp_path / "taken")
    assert "cannot be written to (Not a directory)" in refusal(layer, tmp_path / "taken" / "photos")
    assert (tmp_path / "taken").read_text() == "mine"
    assert town.log() == []


def test_folders_whose_paths_are_too_long(town, town_truth, tmp_path):
    layer = layer_for(live(town_truth, 3))
    for folder in (tmp_path / ("x" * 300), tmp_path.joinpath(*["y" * 200] * 25)):
        assert "cannot be written to (File name too long)" in refusal(layer, folder)
    assert town.log() == []


def test_photos_whose_paths_are_too_long(town, town_truth, tmp_path):
    """Told for each before anything is asked for: the folder itself can just be made."""
    folder = tmp_path
    while len(str(folder)) < 3600:
        folder = folder / ("z" * 200)
    long, short = live(town_truth, 2)
    rest = os.pathconf("/", "PC_PATH_MAX") - len(str(folder))
    layer = layer_of([{"mly_id": long, "filename": "n" * 240}, {"mly_id": short, "filename": "short"}])
    deep = folder / ("z" * (rest - 200))
    results = download(layer, deep, SIZE=SIZE)
    assert (results["DOWNLOADED_COUNT"], results["FAILED_COUNT"]) == (1, 1)
    assert rows(results["OUTPUT"])[0]["download_error"] == "its path is longer than this system allows"
    assert len(town.log("images")) == 1
