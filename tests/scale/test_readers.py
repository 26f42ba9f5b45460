"""Reading tiles for days: kills, the day's limit, blocks, and only one reader on each internet address."""

import io
import random
import signal
import time

import pytest
from landlens.net.retry import Patience
from landlens.run.stop import Stop
from landlens.scale.jobs import Job
from landlens.scale.telling import Teller
from landlens.scale.tiles import TileRun, TilesRequest
from landlens.services.mapillary.addresses import Service

from tests.scale.conftest import IMAGES, TILES

CONNECTIONS = 6
IN_FLIGHT = 2 * CONNECTIONS  # asked for, and not yet written
KILLS = 4


@pytest.fixture(autouse=True)
def planned(readers):
    assert f"{TILES} tiles" in readers.run("plan", readers.area())


def read(readers):
    return readers.number("SELECT count(*) FROM {s}.tiles WHERE state = 'read'")


def check_all_is_there(readers):
    assert readers.sql("SELECT DISTINCT state, image_count FROM {s}.tiles") == [f"read|{IMAGES}"]
    assert readers.number("SELECT count(*) FROM {s}.images") == TILES * IMAGES
    assert readers.number("SELECT count(*) FROM {s}.photos WHERE state = 'waiting'") == TILES * IMAGES


def test_a_reader_that_is_killed_again_and_again_loses_nothing(readers):
    chance = random.Random(12)
    for least in sorted(chance.sample(range(1, TILES - IN_FLIGHT), KILLS)):
        worker = readers.start("tiles")
        readers.until("SELECT count(*) FROM {s}.tiles WHERE state = 'read'", least)
        time.sleep(chance.uniform(0, 0.1))
        worker.kill()
        # Of a tile that is not told to be read there is no row, and of one that is there are all.
        counts = readers.sql(
            "SELECT (SELECT count(*) FROM {s}.images), (SELECT sum(image_count) FROM {s}.tiles WHERE state = 'read')"
        )
        assert len(set(counts[0].split("|"))) == 1
    readers.run("tiles")
    check_all_is_there(readers)
    asked = readers.asked("tiles")
    assert len(asked) == TILES
    assert sum(asked.values()) - TILES <= KILLS * IN_FLIGHT


def test_two_computers_share_the_tiles_and_one_of_them_dies(readers):
    one = readers.start("tiles", "--machine", "one")
    other = readers.start("tiles", "--machine", "other")
    readers.until("SELECT count(*) FROM {s}.tiles WHERE state = 'read'", 10)
    one.kill()
    assert other.code == 0, other.said
    check_all_is_there(readers)
    assert sum(readers.asked("tiles").values()) - TILES <= IN_FLIGHT


def test_two_computers_never_overdraw_the_day_and_go_on_the_next(readers):
    most = TILES // 2
    both = [readers.start("tiles", "--per-day", most, "--machine", name) for name in ("one", "other")]
    for worker in both:
        assert worker.code == 75
        assert f"{most} tile requests are allowed a day" in worker.said
    assert len(readers.service.log("tiles")) == most
    assert readers.sql("SELECT granted, app FROM {s}.permits") == [f"{most}|1234"]
    assert read(readers) == most
    assert readers.number("SELECT count(*) FROM {s}.tiles WHERE state = 'waiting'") == TILES - most

    again = readers.start("tiles", "--per-day", most)  # on the same day: not one more
    assert again.code == 75
    assert len(readers.service.log("tiles")) == most

    readers.sql("UPDATE {s}.permits SET day = day - 1")
    readers.run("tiles", "--per-day", most)
    check_all_is_there(readers)
    assert set(readers.asked("tiles").values()) == {1}


def test_who_waits_goes_on_by_itself_the_next_day(readers):
    worker = readers.start("tiles", "--per-day", TILES // 2, "--wait")
    readers.until("SELECT count(*) FROM {s}.tiles WHERE state = 'read'", TILES // 2)
    readers.sql("UPDATE {s}.permits SET day = day - 1")
    assert worker.code == 0, worker.said
    assert "allowed a day" in worker.said
    check_all_is_there(readers)


def test_a_block_seen_by_one_is_heeded_by_all(readers):
    before = 10
    # One request is refused, and all that follow would be answered.
    readers.service.set(tile_fault={"mode": "ip_block", "after": before, "first": before + 1})
    both = {name: readers.start("tiles", "--machine", name) for name in ("one", "other")}
    assert [worker.code for worker in both.values()] == [75, 75]
    (seen_by,) = readers.sql("SELECT seen_by FROM {s}.blocks")
    assert "Mapillary's tile server" in both.pop(seen_by).said
    assert [f"blocked '{seen_by}'" in worker.said for worker in both.values()] == [True]
    asked = len(readers.service.log("tiles"))
    assert asked <= before + 1 + 2 * IN_FLIGHT < TILES
    states = dict(line.split("|") for line in readers.sql("SELECT state, count(*) FROM {s}.tiles GROUP BY state"))
    assert int(states["read"]) + int(states["waiting"]) == TILES
    assert readers.number("SELECT max(attempts) FROM {s}.tiles WHERE state = 'waiting'") == 0
    assert readers.status()["blocked"] > 23 * 3600

    third = readers.start("tiles", "--machine", "third")
    assert third.code == 75
    assert len(readers.service.log("tiles")) == asked

    readers.sql("UPDATE {s}.blocks SET until = now()")
    readers.run("tiles")
    check_all_is_there(readers)


def test_one_internet_address_has_one_reader(readers):
    readers.service.set(tile_delay=300)
    one = readers.start("tiles")
    readers.until("SELECT count(*) FROM {s}.tiles WHERE state = 'leased'", 1)
    other = readers.start("tiles")
    assert other.code == 1
    assert "Tiles are being read on" in other.said
    one.kill()
    readers.service.set(tile_delay=0)
    readers.run("tiles")
    check_all_is_there(readers)


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_a_reader_that_is_asked_to_stop_gives_back_what_it_holds(readers, number):
    worker = readers.start("tiles", "--lease", 3600)
    readers.until("SELECT count(*) FROM {s}.tiles WHERE state = 'read'", 5)
    worker.ask_to_stop(number)
    assert worker.code == 130
    assert "given back" in worker.said
    assert readers.sql("SELECT DISTINCT state FROM {s}.tiles ORDER BY 1") == ["read", "waiting"]
    readers.run("tiles")
    check_all_is_there(readers)


def impatiently(readers):
    """Why a reader in this process ends, that hardly pauses between its tries; None if all is read."""
    service = Service(readers.service.tiles, readers.service.graph)
    request = TilesRequest(readers.database.loopback, readers.schema, Job("area", "original", True), "here", service)
    patience = Patience(tries=2, first_delay=0.01)
    reason = TileRun(request, readers.service.token, Stop(), Teller(io.StringIO()), patience=patience).run()
    return reason and str(reason)


def test_an_outage_ends_the_reading_and_no_tile_is_given_up_for_it(readers):
    readers.service.set(tile_fault={"mode": "404"})
    assert "answered nothing at all" in impatiently(readers)
    assert readers.number("SELECT count(*) FROM {s}.tiles WHERE state = 'failed'") == 0
    readers.service.set(tile_fault=None)
    readers.run("tiles")
    check_all_is_there(readers)


def test_an_outage_that_begins_in_the_middle_gives_up_no_tile_either(readers):
    readers.service.set(tile_fault={"mode": "outage", "after": TILES // 2})
    assert "answers no more" in impatiently(readers)
    states = dict(line.split("|") for line in readers.sql("SELECT state, count(*) FROM {s}.tiles GROUP BY state"))
    assert states == {"read": str(TILES // 2), "waiting": str(TILES // 2)}
    # One that failed before the last of the others came may have looked broken.
    assert readers.number("SELECT max(attempts) FROM {s}.tiles WHERE state = 'waiting'") <= 1
    readers.service.set(tile_fault=None)
    readers.run("tiles")
    check_all_is_there(readers)


@pytest.mark.parametrize("count", [1, 3, 12])
def test_tiles_that_stay_broken_are_told_for_what_they_are_and_stop_no_other(readers, count):
    query = "SELECT z || '/' || x || '/' || y FROM {s}.tiles ORDER BY x, y LIMIT "
    broken = readers.sql(query + str(count))
    readers.service.set(tile_fault={"mode": "404", "only": broken})
    assert impatiently(readers) is None
    assert readers.sql("SELECT z || '/' || x || '/' || y FROM {s}.tiles WHERE state = 'failed' ORDER BY x, y") == broken
    assert read(readers) == TILES - len(broken)
    assert readers.status()["tiles"]["reasons"][0][2] == len(broken)
