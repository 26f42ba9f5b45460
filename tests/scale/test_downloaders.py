"""Getting photos with many processes: kills, a full disk, stores, and what is asked twice."""

import io
import os
import random
import time

import pytest
from landlens.net.retry import Patience
from landlens.photos.files import inspect
from landlens.run.parallel import SPARE
from landlens.run.stop import Stop
from landlens.scale.jobs import Job
from landlens.scale.photos import PhotoRun, PhotosRequest
from landlens.scale.targets import target_at
from landlens.scale.telling import Teller
from landlens.services.mapillary.addresses import Service

from tests.faults.disks import mounted
from tests.faults.test_download_disk import large_jpeg, serving

AT_ONCE = 10 + SPARE  # on the wire, and received but not yet in place
KILLS = 5
DONE = "SELECT count(*) FROM {s}.photos WHERE state = 'done'"
OPEN = "SELECT count(*) FROM {s}.photos WHERE state IN ('waiting', 'leased')"


@pytest.fixture(autouse=True)
def planned(crew):
    crew.run("plan", crew.area())
    crew.run("tiles")
    crew.service.set(image_delay=20)
    crew.service.clear_log()


def check_folder(crew, folder):
    """Every file is a whole photo of its own, and every photo that is done is there."""
    there = {}
    for place, _, names in os.walk(folder):
        for name in names:
            if name.endswith(".part"):
                continue
            path = os.path.join(place, name)
            file = inspect(path)
            assert file.whole, path
            assert file.key not in there
            there[file.key] = path
    noted = dict(line.split("|") for line in crew.sql("SELECT mly_id, image_path FROM {s}.images WHERE bytes > 0"))
    assert noted == there
    assert set(noted) == set(crew.sql("SELECT mly_id FROM {s}.photos WHERE state = 'done'"))


def test_workers_that_are_killed_again_and_again_lose_nothing_and_get_little_twice(crew):
    chance = random.Random(3)
    folder = crew.folder / "photos"
    survivor = crew.start("photos", "--to", folder, "--batch", 40)
    total = crew.number("SELECT count(*) FROM {s}.photos")
    for least in sorted(chance.sample(range(1, total // 2), KILLS)):
        victim = crew.start("photos", "--to", folder, "--batch", 40)
        crew.until(DONE, least)
        crew.until("SELECT count(DISTINCT leased_by) FROM {s}.photos WHERE state = 'leased'", 1)
        time.sleep(chance.uniform(0, 0.3))
        victim.kill()
    assert survivor.code == 0, survivor.said
    assert crew.number(OPEN) == 0
    check_folder(crew, folder)
    asked = crew.asked("images")
    assert set(asked) >= set(crew.sql("SELECT mly_id FROM {s}.photos WHERE state = 'done'"))
    assert sum(asked.values()) - len(asked) <= KILLS * AT_ONCE


def test_the_only_worker_is_killed_and_another_one_goes_on(crew):
    folder = crew.folder / "photos"
    worker = crew.start("photos", "--to", folder)
    crew.until(DONE, 20)
    worker.kill()
    assert crew.number(OPEN) > 0
    crew.run("photos", "--to", folder)
    assert crew.number(OPEN) == 0
    check_folder(crew, folder)
    asked = crew.asked("images")
    assert sum(asked.values()) - len(asked) <= AT_ONCE


def test_a_worker_of_a_store_is_killed(crew, bucket):
    address, files = bucket
    batch = 30
    worker = crew.start("photos", "--to", address, "--batch", batch)
    crew.until(DONE, 40)
    worker.kill()
    crew.run("photos", "--to", address, "--batch", batch)
    assert crew.number(OPEN) == 0
    noted = set(crew.sql("SELECT image_path FROM {s}.images WHERE bytes > 0"))
    assert {f"s3://{place}" for place in files.find(address)} == noted
    assert all(about["size"] > 10_000 for about in files.find(address, detail=True).values())
    asked = crew.asked("images")
    assert sum(asked.values()) - len(asked) <= batch


@pytest.mark.parametrize(("kilobytes", "disk"), [(None, "400k"), (400, "1300k")], ids=["would not fit", "fills up"])
def test_a_full_disk_stops_one_worker_with_a_sentence_and_no_other(crew, kilobytes, disk):
    if kilobytes:
        crew.service.set(image_fault=serving(large_jpeg(kilobytes)))
    with mounted(crew.folder / "small", disk) as small:
        one = crew.start("photos", "--to", small, "--batch", 5)
        other = crew.start("photos", "--to", crew.folder / "photos", "--batch", 40)
        assert one.code == 1
        assert str(small) in one.said
        assert ("is full" if kilobytes else "MB free") in one.said
        assert "Traceback" not in one.said
        assert other.code == 0, other.said
        on_small = [name for _, _, names in os.walk(small) for name in names]
    assert not [name for name in on_small if name.endswith(".part")]
    assert crew.number(OPEN) == 0
    elsewhere = sum(len(names) for _, _, names in os.walk(crew.folder / "photos"))
    assert crew.number(DONE) == elsewhere + len(on_small)
    assert crew.number("SELECT count(*) FROM {s}.photos WHERE attempts > 1") == 0


def test_a_large_folder_is_looked_through_once_and_not_at_every_lease(crew):
    folder = crew.folder / "photos"
    folder.mkdir()
    before, since = (folder / f".landlens-00000000-1-{name}.part" for name in ("aa", "bb"))  # of runs long dead

    def leave(path):
        path.write_bytes(b"half")
        os.utime(path, (0, 0))

    leave(before)
    worker = crew.start("photos", "--to", folder, "--batch", 20)
    crew.until(DONE, 20)
    leave(since)
    assert worker.code == 0, worker.said
    assert [before.exists(), since.exists()] == [False, True]


def test_a_worker_that_is_asked_to_stop_gives_back_what_it_holds(crew):
    folder = crew.folder / "photos"
    worker = crew.start("photos", "--to", folder, "--lease", 3600)
    crew.until(DONE, 20)
    worker.ask_to_stop()
    assert worker.code == 130
    assert crew.number("SELECT count(*) FROM {s}.photos WHERE state = 'leased'") == 0
    check_folder(crew, folder)  # also what came last was told
    crew.run("photos", "--to", folder)
    assert crew.number(OPEN) == 0
    check_folder(crew, folder)


def test_leases_are_renewed_for_as_long_as_a_worker_lives(crew):
    crew.service.set(image_delay=1500)  # a lease of 100 photos takes several times as long as it lasts
    folder = crew.folder / "photos"
    one = crew.start("photos", "--to", folder, "--batch", 60)
    crew.until("SELECT count(*) FROM {s}.photos WHERE state = 'leased'", 60)
    other = crew.start("photos", "--to", folder, "--batch", 60)
    crew.until(DONE, 40)
    assert crew.number("SELECT max(attempts) FROM {s}.photos") == 1
    crew.service.set(image_delay=0)
    assert [one.code, other.code] == [0, 0]
    assert set(crew.asked("images").values()) == {1}


def test_who_waits_gets_the_photos_of_tiles_that_are_read_later(crew):
    crew.run("plan", crew.area(name="later"), "--job", "later")
    crew.sql("DELETE FROM {s}.photos")
    crew.sql("DELETE FROM {s}.images")
    worker = crew.start("photos", "--job", "later", "--wait", "--to", crew.folder / "photos")
    time.sleep(1)
    crew.run("tiles", "--job", "later")
    assert worker.code == 0, worker.said
    assert crew.number(DONE) > 0
    assert crew.number(OPEN) == 0


def test_an_outage_of_the_image_host_ends_the_work_and_gives_up_no_photo(crew):
    crew.service.set(image_delay=0, image_fault="outage")
    service = Service(crew.service.tiles, crew.service.graph)
    request = PhotosRequest(crew.database.loopback, crew.schema, Job("area", "original", True), service, batch=40)
    with target_at(str(crew.folder / "photos")) as target:
        patience = Patience(tries=2, first_delay=0.01)
        run = PhotoRun(request, crew.service.token, target, Stop(), Teller(io.StringIO()), patience=patience)
        assert "Not one of 40 photos could be had" in str(run.run())
    assert crew.number("SELECT count(*) FROM {s}.photos WHERE attempts > 0 AND state = 'waiting'") >= 30
    assert crew.number(DONE) == 0
    assert len(crew.asked("images")) <= 40
    crew.service.reset()
    crew.run("photos", "--to", crew.folder / "photos")
    assert crew.number(OPEN) == 0
    check_folder(crew, crew.folder / "photos")


def test_a_store_that_is_not_there_ends_the_work_with_a_sentence_and_gives_back(crew, bucket):
    worker = crew.start("photos", "--to", "s3://no-such-bucket/x")
    assert worker.code == 1
    assert "Photos cannot be put into s3://no-such-bucket/x" in worker.said
    assert "Traceback" not in worker.said
    assert crew.number("SELECT count(*) FROM {s}.photos WHERE state <> 'waiting' AND attempts > 0") <= AT_ONCE
    assert crew.number("SELECT count(*) FROM {s}.photos WHERE state = 'leased'") == 0
