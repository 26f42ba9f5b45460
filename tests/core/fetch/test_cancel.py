"""Stopping a run: its iterator ends, in whatever the run is doing, and no thread stays behind."""

from __future__ import annotations

import socket
import threading

import pytest

from landlens_plugin.core.errors import Cancelled
from landlens_plugin.core.fetch.events import Images, TileRead
from landlens_plugin.core.fetch.fetch import fetch
from landlens_plugin.core.fetch.request import FetchRequest
from landlens_plugin.core.images.bounds import Box
from landlens_plugin.core.images.columns import ImageColumns
from landlens_plugin.core.net.retry import Patience
from landlens_plugin.core.run.events import Progress
from landlens_plugin.core.run.stop import Stop
from landlens_plugin.core.services.mapillary.addresses import Service
from tests.core.runs import client_of, service_of, tile_of, workers

HOUR = 3600.0
PATIENT = Patience(tries=50, first_delay=HOUR, longest_delay=HOUR, deadline=100 * HOUR, limited_delay=HOUR)
# Tests end by the run's own doing; a run that does not end is ended by pytest-timeout, which fails.


def stopped(stand_in, busy, service=None, **wanted):
    """Run a fetch, stop it once `busy` holds, and give what came until then."""
    request = FetchRequest(
        Box(*stand_in.bbox), stand_in.token, service=service or service_of(stand_in), max_tile_age=0, **wanted
    )
    stop, events = Stop(), []
    with client_of(stand_in, stop=stop, patience=PATIENT) as client:
        client._service = request.service
        with pytest.raises(Cancelled):
            _read(fetch(request, client), events, lambda: busy(events) and stop.set())
    assert workers() == []
    return events


def _read(source, into, after_each):
    for event in source:
        into.append(event)
        after_each()


def arrived(stand_in, host, count=1):
    return lambda events: len(stand_in.log(host)) >= count


@pytest.mark.parametrize("fault", ["hang", {"mode": "drip", "seconds": 600}])
def test_while_a_tile_hangs(town, fault):
    town.set(tile_fault=fault)
    events = stopped(town, arrived(town, "tiles"))
    assert {type(event) for event in events} == {Progress}


def test_while_waiting_for_the_first_answer(town):
    town.set(connect_delay=600_000)
    stopped(town, arrived(town, "tiles"))


def test_while_waiting_to_try_again(town):
    town.set(tile_fault="500")
    stopped(town, arrived(town, "tiles", 4))
    assert len(town.log("tiles")) == 4  # each once: the pause was not sat out


@pytest.mark.parametrize("fault", [{"mode": "429"}, {"mode": "rate_limit", "retry_after": 3000}])
def test_while_the_apps_limit_is_waited_for(town, fault):
    town.set(tile_fault=fault)
    stopped(town, arrived(town, "tiles"))


@pytest.mark.parametrize("fault", ["hang", "outage", "rate_limit"])
def test_while_details_are_asked_for(town, fault):
    town.set(entity_fault=fault)
    stopped(town, arrived(town, "graph"), details=("make",))


def test_between_two_batches(town):
    town.set(entity_delay=20)
    events = stopped(town, lambda events: any(isinstance(e, Images) for e in events), details=("width",), workers=1)
    batches = [event.details for event in events if isinstance(event, Images)]
    assert all(rows and all(set(row) == {"width"} for row in rows) for rows in batches)
    # One batch has its details; what else was found by then comes without.
    assert [any(row["width"] for row in rows) for rows in batches] == [True] + [False] * (len(batches) - 1)
    assert len(batches) > 1


@pytest.mark.parametrize("details", [(), ("make",)])
def test_with_a_largest_number_what_was_found_is_given_out(town, details):
    """The newest are known at the end only; a cancel before that gives out the newest of what came."""
    tiles = [tile_of(entry) for entry in _asked_tiles(town)]
    town.set(tile_fault={"mode": "hang", "only": [tiles[-1]]})

    def enough(events):
        return sum(isinstance(event, TileRead) for event in events) == len(tiles) - 1

    events = stopped(town, enough, max_images=70, details=details)
    columns = ImageColumns.join([event.columns for event in events if isinstance(event, Images)])
    assert len(columns) == len(set(columns.id.tolist())) == 70
    assert sorted(columns.captured_at, reverse=True) == columns.captured_at.tolist()
    assert [len(e.details) for e in events if isinstance(e, Images) and details] == ([50, 20] if details else [])


def _asked_tiles(town):
    with client_of(town) as client:
        list(fetch(FetchRequest(Box(*town.bbox), town.token, service=service_of(town), workers=1), client))
    log = town.log("tiles")
    town.clear_log()
    return log


def test_while_connecting(town):
    """A host that takes no connection: its queue is full, so the greeting of one more is never answered."""
    with socket.socket() as listener, socket.socket() as first, socket.socket() as second:
        listener.bind(("127.0.0.1", 0))
        listener.listen(0)
        for filler in (first, second):
            filler.setblocking(False)
            filler.connect_ex(listener.getsockname())
        with pytest.raises(OSError, match="timed out"), socket.create_connection(listener.getsockname(), timeout=0.3):
            pass
        deaf = Service(f"http://127.0.0.1:{listener.getsockname()[1]}", town.graph)
        ticks = stopped(town, lambda events: len(events) >= 3, service=deaf)
    assert {type(event) for event in ticks} == {Progress}


def test_from_another_thread_and_more_than_once(town):
    town.set(tile_fault="hang")
    stop = Stop()
    timers = [threading.Timer(0.1 * number, stop.set) for number in (1, 2)]
    for timer in timers:
        timer.start()
    request = FetchRequest(Box(*town.bbox), town.token, service=service_of(town), max_tile_age=0)
    with client_of(town, stop=stop) as client, pytest.raises(Cancelled):
        list(fetch(request, client))
    assert workers() == []
    for timer in timers:
        timer.join()


def test_letting_go_of_the_iterator_is_enough(town):
    town.set(tile_fault="hang")
    request = FetchRequest(Box(*town.bbox), town.token, service=service_of(town), max_tile_age=0)
    with client_of(town) as client:
        events = fetch(request, client)
        assert isinstance(next(events), Progress)
        events.close()
    assert workers() == []


def test_a_run_stopped_before_it_begins_asks_for_nothing(town):
    stop = Stop()
    stop.set()
    request = FetchRequest(Box(*town.bbox), town.token, service=service_of(town), max_tile_age=0)
    with client_of(town, stop=stop) as client, pytest.raises(Cancelled):
        list(fetch(request, client))
    assert town.log() == []
