"""Downloads through the stand-in: files appear whole or not at all, and every row is told what became of it."""

from __future__ import annotations

import os
import shutil
import time
from collections import Counter
from dataclasses import replace

import pytest

from landlens_plugin.core.download import photogetter
from landlens_plugin.core.download.download import download
from landlens_plugin.core.download.request import DownloadRequest, PhotoDone
from landlens_plugin.core.errors import Cancelled, CredentialRejected, FolderUnusable, ImageUnavailable
from landlens_plugin.core.photos.files import inspect
from landlens_plugin.core.photos.photo import Photo
from landlens_plugin.core.run.events import Progress
from landlens_plugin.core.run.stop import Stop
from tests.core.runs import QUICK, client_of, kinds, workers
from tests.service.photos import SCENES


@pytest.fixture
def ids(town_truth):
    """Live images, each with a thumb of every size; of four pictures, as the stand-in takes a while to paint one."""
    live = (int(image["id"]) for image in town_truth if not image["dead"])
    return [str(number) for number in live if number % 97 > 2 and number % SCENES < 4][:12]


def photos_of(ids, **options):
    return [Photo(row, key, key, None, "", f"mly_{key}", **options) for row, key in enumerate(ids)]


def run(town, photos, folder, stop=None, until=None, patience=QUICK, **options):
    """The events of a download, small pictures unless told otherwise."""
    options = {"size": "256", **options}
    request = DownloadRequest(photos, str(folder), town.token, **options)
    with client_of(town, stop=stop, patience=patience) as client:
        events = []
        for event in download(request, client._transport, client, client._patience):
            events.append(event)
            if until is not None and until(events):
                client.stop.set()
    assert workers() == []
    return events


def outcomes(events):
    return {event.row: event for event in kinds(events, PhotoDone)}


def on_disk(folder):
    return sorted(os.listdir(folder)) if os.path.isdir(folder) else []


def requests_by_image(town):
    return Counter(entry["path"].rpartition("/")[2].partition(".")[0] for entry in town.log("images"))


def test_all_of_them_in_one_batch_of_addresses(town, ids, tmp_path):
    events = run(town, photos_of(ids), tmp_path)
    done = outcomes(events)
    assert {event.status for event in done.values()} == {"downloaded"} and done.keys() == set(range(len(ids)))
    assert on_disk(tmp_path) == sorted(f"mly_{key}.jpg" for key in ids)
    for row, key in enumerate(ids):
        assert done[row].path == str(tmp_path / f"mly_{key}.jpg")
        assert done[row].bytes == os.path.getsize(done[row].path) and inspect(done[row].path).whole
    assert len(town.log("graph")) == 1
    fractions = [event.fraction for event in kinds(events, Progress)]
    assert fractions == sorted(fractions) and fractions[-1] == 1.0


def test_a_folder_that_is_taken_away_ends_the_run(town, ids, tmp_path):
    def take_away(events):
        if kinds(events, PhotoDone):
            shutil.rmtree(tmp_path / "photos", ignore_errors=True)

    with pytest.raises(FolderUnusable, match="can no longer be written to"):
        run(town, photos_of(ids), tmp_path / "photos", until=take_away, workers=1)


def test_a_second_run_asks_for_nothing(town, ids, tmp_path):
    run(town, photos_of(ids), tmp_path)
    town.clear_log()
    done = outcomes(run(town, photos_of(ids), tmp_path))
    assert {event.status for event in done.values()} == {"skipped"} and town.log() == []
    (tmp_path / f"mly_{ids[3]}.jpg").write_bytes(b"\xff\xd8\xff cut")
    done = outcomes(run(town, photos_of(ids), tmp_path))
    assert [row for row, event in done.items() if event.status == "downloaded"] == [3]
    done = outcomes(run(town, photos_of(ids), tmp_path, overwrite=True))
    assert {event.status for event in done.values()} == {"downloaded"}


@pytest.mark.parametrize("framing", ["chunked", "length", "close"])
@pytest.mark.parametrize("mode", ["reset", "cut", "truncate", "empty", "html", "xml", "garbage", "503", "429"])
def test_what_passes_is_tried_again(town, ids, tmp_path, mode, framing):
    fault = {"mode": mode, "each": 1, **({"status": 200} if mode == "xml" else {})}
    town.set(image_framing=framing, image_fault=[{**fault, **({"retry_after": 0} if mode == "429" else {})}])
    done = outcomes(run(town, photos_of(ids[:3]), tmp_path))
    assert {event.status for event in done.values()} == {"downloaded"}
    assert all(inspect(event.path).whole for event in done.values())
    assert on_disk(tmp_path) == sorted(f"mly_{key}.jpg" for key in ids[:3])
    assert len(town.log("images")) >= 6


@pytest.mark.parametrize("mode", ["reset", "cut", "truncate", "empty", "html", "garbage", "503"])
def test_what_stays_is_failed_and_leaves_nothing(town, ids, tmp_path, mode):
    bad = ids[2]
    town.set(image_framing="close", image_fault={"mode": mode, "only": [bad]})
    done = outcomes(run(town, photos_of(ids), tmp_path))
    assert [row for row, event in done.items() if event.status != "downloaded"] == [2]
    assert done[2].status == "failed" and str(done[2].error) and done[2].path is None
    assert on_disk(tmp_path) == sorted(f"mly_{key}.jpg" for key in ids if key != bad)


@pytest.mark.parametrize(
    ("fault", "patience"),
    [({"mode": "drip", "seconds": 600}, replace(QUICK, drip=0.3)), ({"mode": "hang"}, replace(QUICK, silence=0.5))],
    ids=["drip", "silence"],
)
def test_a_drip_and_a_silence_are_given_up(town, ids, tmp_path, fault, patience):
    """Ten bytes now and then would keep a time-out from ever coming."""
    town.set(image_fault={**fault, "each": 1})
    done = outcomes(run(town, photos_of(ids[:3]), tmp_path, patience=patience))
    assert {event.status for event in done.values()} == {"downloaded"}
    assert set(requests_by_image(town).values()) == {2}


@pytest.mark.parametrize("mode", ["expired", "401", "403", "404", "410"])
def test_refused_addresses_are_renewed_in_a_batch_and_once(town, ids, tmp_path, mode):
    town.set(image_fault={"mode": mode, "each": 1})
    done = outcomes(run(town, photos_of(ids), tmp_path))
    assert {event.status for event in done.values()} == {"downloaded"}
    assert len(town.log("graph")) == 2
    town.clear_log()
    town.set(image_fault=mode)
    done = outcomes(run(town, photos_of(ids), tmp_path / "again"))
    assert {event.status for event in done.values()} == {"failed"}
    assert set(requests_by_image(town).values()) == {2} and len(town.log("graph")) == 2


def test_addresses_are_used_while_they_are_fresh(town, ids, tmp_path):
    with client_of(town) as client:
        found, _ = client.entities(ids, ["thumb_256_url"])
    photos = [Photo(row, key, key, found[key]["thumb_256_url"], "", key) for row, key in enumerate(ids)]
    town.clear_log()
    assert {event.status for event in outcomes(run(town, photos, tmp_path / "a")).values()} == {"downloaded"}
    assert town.log("graph") == []
    town.set(expire_images=True)  # before their time: only the host knows
    assert {event.status for event in outcomes(run(town, photos, tmp_path / "b")).values()} == {"downloaded"}
    assert len(town.log("graph")) == 1
    town.clear_log()
    stale = [
        Photo(row, key, key, f"{town.images}/m1/256/{key}.jpg?oe=5F000000", "", key) for row, key in enumerate(ids)
    ]
    assert {event.status for event in outcomes(run(town, stale, tmp_path / "c")).values()} == {"downloaded"}
    assert set(requests_by_image(town).values()) == {1}  # what tells of its own end is not even tried


def test_dead_images_are_gone_and_others_without_a_picture_failed(town, town_truth, ids, tmp_path):
    town.set(dead=[ids[1]])
    lacking = next(i["id"] for i in town_truth if not i["dead"] and int(i["id"]) % 97 == 1)
    done = outcomes(run(town, photos_of([*ids[:3], lacking]), tmp_path, size="2048"))
    assert [done[row].status for row in range(4)] == ["downloaded", "gone", "downloaded", "failed"]
    assert "2048" in str(done[3].error)


def test_the_token_never_goes_to_the_image_host(town, ids, tmp_path):
    town.set(image_fault={"mode": "403", "each": 1})
    run(town, photos_of(ids), tmp_path)
    assert not any(entry["leaked_token"] for entry in town.log("images"))


def test_rows_of_one_image_share_its_download(town, ids, tmp_path):
    photos = [Photo(row, ids[0], ids[0], None, "", "same") for row in range(4)]
    done = outcomes(run(town, photos, tmp_path))
    assert [done[row].status for row in range(4)] == ["downloaded", "skipped", "skipped", "skipped"]
    assert {event.path for event in done.values()} == {str(tmp_path / "same.jpg")}
    assert {event.bytes for event in done.values()} == {os.path.getsize(tmp_path / "same.jpg")}
    assert len(town.log("images")) == 1


def test_a_name_that_another_image_has_on_disk_gets_a_key(town, ids, tmp_path):
    """Files carry their image's mark only with EXIF, so that is what tells here."""
    mark = b"landlens:999:256"
    segment = b"\xff\xd8\xff\xfe" + (len(mark) + 2).to_bytes(2, "big") + mark + b"\xff\xd9"
    (tmp_path / "shared.jpg").write_bytes(segment)
    done = outcomes(run(town, [Photo(0, ids[0], ids[0], None, "", "shared")], tmp_path))
    assert done[0].path == str(tmp_path / f"shared_{ids[0]}.jpg")
    assert (tmp_path / "shared.jpg").read_bytes() == segment


def test_a_bad_token_stops_at_once(town, ids, tmp_path):
    town.set(token_answer="user_not_authorized_app")
    with pytest.raises(CredentialRejected):
        run(town, photos_of(ids), tmp_path)
    assert on_disk(tmp_path) == [] and workers() == []


@pytest.mark.parametrize("fault", ["hang", {"mode": "drip", "seconds": 600}, "429"])
def test_a_stopped_download_ends_and_leaves_nothing_half(town, ids, tmp_path, fault):
    town.set(image_fault=[{"mode": fault, "after": 4} if isinstance(fault, str) else {**fault, "after": 4}])
    stop = Stop()
    with pytest.raises(Cancelled):
        run(town, photos_of(ids), tmp_path, stop=stop, until=lambda events: len(town.log("images")) > 6, workers=3)
    assert workers() == []
    files = [tmp_path / name for name in on_disk(tmp_path)]
    assert all(inspect(str(path)).whole and path.suffix == ".jpg" for path in files)


def test_without_a_token_only_right_addresses_are_used(town, ids, tmp_path):
    """What Mapillary would have to be asked for fails, each with its reason; a wrong size is never taken."""
    with client_of(town) as client:
        found, _ = client.entities(ids, ["thumb_256_url", "thumb_1024_url"])
    right = [found[key]["thumb_256_url"] for key in ids]
    town.clear_log()
    photos = [
        Photo(0, ids[0], ids[0], right[0], "", "fresh"),
        Photo(1, ids[1], ids[1], f"{town.images}/a.jpg?oe={int(time.time()) - 5:X}", "", "expired"),
        Photo(2, ids[2], ids[2], found[ids[2]]["thumb_1024_url"], "", "unknown", url_fits=False),
        Photo(3, ids[3], ids[3], None, "", "none"),
        Photo(4, "x", None, right[4], "", "no id", url_fits=False),
    ]
    request = DownloadRequest(photos, str(tmp_path), None, size="256")
    with client_of(town) as client:
        done = outcomes(download(request, client._transport, None, client._patience))
    assert [done[row].status for row in range(5)] == ["downloaded", "failed", "failed", "failed", "downloaded"], done
    other = "needs a Mapillary access token: the address has expired or is of another size"
    assert [str(done[row].error) for row in (1, 2)] == [other] * 2
    assert str(done[3].error) == "needs a Mapillary access token: there is no address"
    assert on_disk(tmp_path) == ["fresh.jpg", "no id.jpg"] and town.log("graph") == []


def test_where_the_address_decides_the_size_any_whole_file_is_kept(town, ids, tmp_path):
    photo = Photo(0, "x", None, "https://photos.example/a.jpg", "", "foreign")
    frame = b"\xff\xc0\x00\x0b\x08" + (1000).to_bytes(2, "big") + (2048).to_bytes(2, "big") + b"\x01\x01\x11\x00"
    (tmp_path / "foreign.jpg").write_bytes(b"\xff\xd8" + frame + b"\xff\xd9")
    assert inspect(str(tmp_path / "foreign.jpg")).width == 2048
    assert outcomes(run(town, [photo], tmp_path, size="1024"))[0].status == "skipped"
    own = photos_of(ids[:1])
    run(town, own, tmp_path)
    assert outcomes(run(town, own, tmp_path, size="1024", any_size=True))[0].status == "skipped"
    assert outcomes(run(town, own, tmp_path, size="1024"))[0].status == "downloaded"


@pytest.mark.parametrize("error", [ImageUnavailable("EXIF could not be written"), OverflowError("too large")])
def test_a_photo_survives_that_exif_cannot_be_written(town, ids, tmp_path, error):
    def tagger(path, photo, mark):
        if photo.row == 1:
            raise error

    done = outcomes(run(town, photos_of(ids[:3]), tmp_path, tagger=tagger))
    assert {event.status for event in done.values()} == {"downloaded"}
    assert [bool(done[row].error) for row in range(3)] == [False, True, False]
    assert str(done[1].error).startswith("EXIF could not be written")
    assert all(inspect(event.path).whole for event in done.values())


def test_a_photo_that_tagging_damaged_is_failed(town, ids, tmp_path):
    def tagger(path, photo, mark):
        os.truncate(path, 100)
        raise OverflowError

    done = outcomes(run(town, photos_of(ids[:2]), tmp_path, tagger=tagger))
    assert {event.status for event in done.values()} == {"failed"} and on_disk(tmp_path) == []


@pytest.mark.parametrize(("times", "status"), [(2, "downloaded"), (99, "failed")])
def test_a_file_that_is_held_open_is_replaced_a_little_later(town, ids, tmp_path, monkeypatch, times, status):
    run(town, photos_of(ids[:1]), tmp_path)
    replace, refused = os.replace, []

    def held(source, target):
        if len(refused) < times:
            refused.append(target)
            raise PermissionError(13, "held by a scanner")
        replace(source, target)

    monkeypatch.setattr(photogetter.os, "replace", held)
    monkeypatch.setattr(photogetter, "_REPLACE_SECONDS", 0.01)
    assert outcomes(run(town, photos_of(ids[:1]), tmp_path, overwrite=True))[0].status == status
    assert len(refused) == min(times, 5) and on_disk(tmp_path) == [f"mly_{ids[0]}.jpg"]
    assert inspect(str(tmp_path / f"mly_{ids[0]}.jpg")).whole


def test_a_link_to_another_drive_leads_out(town, ids, tmp_path, monkeypatch):
    def commonpath(paths):
        raise ValueError("Paths don't have the same drive")

    monkeypatch.setattr(photogetter.os.path, "commonpath", commonpath)
    done = outcomes(run(town, [Photo(0, ids[0], ids[0], None, "sub", "a")], tmp_path))
    assert "leads out" in str(done[0].error) and town.log("images") == []
