"""landlens_db's tutorial, as the contract writes it, on a tile as dense as Shibuya's."""

from __future__ import annotations

import json
import pickle

import pytest

from landlens_plugin.core import Mapillary, download_images_to_local
from landlens_plugin.core.errors import CredentialMissing, RequestInvalid
from landlens_plugin.core.photos.files import inspect
from tests.core.runs import in_box

pytestmark = pytest.mark.slow  # the dense tile takes seconds to make and to read
BOX = [139.699, 35.658, 139.7, 35.659]
FIELDS = ["id", "captured_at", "compass_angle", "thumb_1024_url", "geometry"]


@pytest.fixture
def dense(dense, monkeypatch):
    for name, value in dense.environment().items():
        monkeypatch.setenv(name, value)
    return dense


@pytest.fixture(scope="module")
def _truths():
    return {}


@pytest.fixture
def truth(_truths, dense):
    if not _truths:
        _truths.update({image["id"]: image for image in dense.truth()})
    return _truths


def test_the_tutorial(dense, truth, tmp_path):
    images = Mapillary(dense.token).fetch_within_bbox(BOX, fields=FIELDS, max_images=50, max_workers=10)
    assert len(images) == 50 and images.complete
    inside = in_box(list(truth.values()), BOX)
    assert {int(row["mly_id"]) for row in images} <= inside
    newest = sorted(inside, key=lambda number: (-truth[str(number)]["captured_at"], number))[:50]
    assert [int(row["mly_id"]) for row in images] == newest
    for row in images:
        image = truth[row["mly_id"]]
        assert row["name"] == f"mly|{image['id']}" and row["filename"] == f"mly_{image['id']}"
        assert row["geometry"]["coordinates"] == pytest.approx([image["tile_lon"], image["tile_lat"]], abs=1e-9)
        assert row["captured_at"].timestamp() * 1000 == pytest.approx(image["captured_at"])
        assert row["compass_angle"] == image["compass_angle"]
        assert row["image_url"] == row["thumb_1024_url"]
    assert len(dense.log("tiles")) == 1
    (batch,) = dense.log("graph")
    assert set(batch["query"]["ids"].split(",")) == {row["mly_id"] for row in images}
    assert set(batch["query"]["fields"].split(",")) == {"id", "thumb_1024_url"}

    folder = tmp_path / "photos"
    local = download_images_to_local(images, folder, filename_column="filename", max_workers=10)
    there = {row["filename"]: row for row in local if row["download_status"] == "downloaded"}
    without = [row for row in local if row["download_status"] != "downloaded"]
    assert len(there) >= 45
    assert all(not row["image_url"] and row["download_error"] for row in without)  # no thumb of this size: no address
    assert sorted(path.name for path in folder.iterdir()) == sorted(f"{name}.jpg" for name in there)
    for name, row in there.items():
        assert row["image_url"] == str(folder / f"{name}.jpg")
        assert inspect(row["image_url"]).whole
    assert len(dense.log("images")) == len(there)
    assert not any(entry["leaked_token"] for entry in dense.log("images"))

    dense.clear_log()
    again = download_images_to_local(images, folder, filename_column="filename")
    assert {row["download_status"] for row in again if row["filename"] in there} == {"skipped"}
    assert dense.log("images") == []


def test_every_image_of_the_box_and_none_outside(dense, truth):
    images = Mapillary(dense.token).fetch_within_bbox(BOX, fields=["id"])
    found = [int(row["mly_id"]) for row in images]
    assert len(found) == len(set(found)) > 300
    assert set(found) == in_box(list(truth.values()), BOX)
    assert images.complete and not images.failed_tiles and images.problem is None
    assert len(dense.log("tiles")) == 1 and dense.log("graph") == []
    collection = images.__geo_interface__
    assert json.loads(json.dumps(collection["features"][0]["geometry"]))["type"] == "Point"
    assert len(collection["features"]) == len(images)


def test_dates_bound_the_capture_time(dense, truth):
    images = Mapillary().fetch_within_bbox(BOX, fields=["id"], start_date="2020-01-01", end_date="2020-12-31")
    first, last = 1_577_836_800_000, 1_609_459_199_999
    inside = in_box(list(truth.values()), BOX)
    expected = {number for number in inside if first <= truth[str(number)]["captured_at"] <= last}
    assert {int(row["mly_id"]) for row in images} == expected and 0 < len(expected) < len(inside)


def test_details_of_every_image_in_batches_of_50(dense, truth):
    images = Mapillary().fetch_within_bbox(BOX, fields=["make"], max_images=120, max_workers=3)
    batches = [entry["query"]["ids"].split(",") for entry in dense.log("graph")]
    assert sorted(len(batch) for batch in batches) == [20, 50, 50]
    assert all(row["make"] in ("Apple", "GoPro", "SONY") for row in images)


def test_what_cannot_be_done_is_said_before_any_request(dense, monkeypatch):
    with pytest.raises(RequestInvalid, match="thumb_512_url"):
        Mapillary().fetch_within_bbox(BOX, fields=["thumb_512_url"])
    for box in (BOX[:3], [*BOX, 1]):
        with pytest.raises(RequestInvalid, match="four numbers"):
            Mapillary().fetch_within_bbox(box)
    with pytest.raises(RequestInvalid, match="2024-02-30"):
        Mapillary().fetch_within_bbox(BOX, start_date="2024-02-30")
    with pytest.raises(RequestInvalid):
        Mapillary().fetch_within_bbox(BOX, max_workers=51)
    monkeypatch.delenv("MLY_TOKEN")
    with pytest.raises(CredentialMissing):
        Mapillary().fetch_within_bbox(BOX)
    assert dense.log() == []


def test_rows_of_any_kind_are_downloaded_or_told(dense, truth, tmp_path):
    """Hostile ids and names make no address and no path; one bad row costs the others nothing."""
    good = [key for key in truth if int(key) % 97 > 2][:2]
    rows = [
        {"mly_id": good[0], "filename": "../../same"},
        {"mly_id": int(good[1]), "filename": "../../SAME"},
        {"mly_id": "../../x", "filename": "../../same"},
        {"mly_id": "1,2&fields=id", "filename": None},
        {"mly_id": None, "image_url": "file:///etc/passwd", "filename": "a"},
        {},
    ]
    folder = tmp_path / "deep" / "photos"
    done = download_images_to_local(rows, folder)
    assert [row["download_status"] for row in done] == ["downloaded"] * 2 + ["failed"] * 4
    names = {f"_._.._same_{good[0]}.jpg", f"_._.._SAME_{good[1]}.jpg"}
    assert {path.name for path in folder.iterdir()} == names
    assert [path.name for path in tmp_path.rglob("*") if path.is_file() and path.parent != folder] == []
    (batch,) = dense.log("graph")
    assert batch["query"]["ids"].split(",") == good


def test_a_table_downloads_with_the_token_it_was_fetched_with(dense, tmp_path, monkeypatch):
    monkeypatch.delenv("MLY_TOKEN")
    images = Mapillary(dense.token).fetch_within_bbox(BOX, fields=["id"], max_images=5)
    assert not any(row["image_url"] for row in images)
    local = download_images_to_local(images, tmp_path)
    assert "downloaded" in {row["download_status"] for row in local}
    for table in (images, local):
        shown = repr(table) + str(table.__geo_interface__) + str(list(table))
        assert dense.token not in shown and dense.token.encode() not in pickle.dumps(table)
    with pytest.raises(CredentialMissing):
        download_images_to_local(list(images), tmp_path)


def test_a_whole_file_of_any_width_is_kept(dense, tmp_path, monkeypatch):
    images = Mapillary(dense.token).fetch_within_bbox(BOX, fields=["thumb_256_url"], max_images=5)
    for status in ("downloaded", "skipped"):
        assert {row["download_status"] for row in download_images_to_local(images, tmp_path)} == {status}
