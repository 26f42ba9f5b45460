"""Limits, counted in permits: whoever would have to wait is turned away at once, so that no clock is looked at."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor

import pytest
from hypothesis import given
from hypothesis import strategies as st

from landlens_plugin.core.errors import Cancelled
from landlens_plugin.core.net.pacing import Hold, Limit, Pacer
from landlens_plugin.core.run.stop import Stop
from landlens_plugin.core.services.mapillary.limits import USAGE

HOUR = 3600


class Impatient(Stop):
    """Stops whoever has to wait, and remembers for how long it was to be."""

    def __init__(self) -> None:
        super().__init__()
        self.delays: list[float] = []

    def wait(self, seconds: float) -> bool:
        self.delays.append(seconds)
        return True


def permits(pacer: Pacer, tries: int = 1) -> int:
    """How many of so many requests may be sent at once."""
    granted = 0
    for _ in range(tries):
        try:
            with pacer.turn(Impatient()):
                pass
        except Cancelled:
            continue
        granted += 1
    return granted


@given(counts=st.lists(st.integers(1, 30), min_size=1, max_size=3))
def test_the_strictest_limit_counts(counts):
    pacer = Pacer(*(Limit(count, 1000 * HOUR) for count in counts))
    assert permits(pacer, 40) == min(counts)


def test_no_limit_no_wait():
    assert permits(Pacer(), 1000) == 1000


def test_a_refused_permit_takes_none_of_another_limit():
    """The wait of one limit must not eat up what another one holds."""
    calls = []
    pacer = Pacer(Limit(2, 1000 * HOUR), Limit(100, 1000 * HOUR), count=lambda: calls.append(1))
    assert permits(pacer, 50) == 2
    assert len(calls) == 2


def test_threads_share_one_limit():
    pacer = Pacer(Limit(37, 1000 * HOUR))
    with ThreadPoolExecutor(20) as pool:
        assert sum(pool.map(lambda _: permits(pacer, 10), range(20))) == 37


def test_a_pause_holds_everybody_back_and_the_longest_counts():
    pacer, stop = Pacer(), Impatient()
    pacer.pause(HOUR)
    pacer.pause(1)
    for _ in range(3):
        with pytest.raises(Cancelled), pacer.turn(stop):
            pass
    assert stop.delays == [60.0] * 3  # in slices, so that a shorter way out is seen


def test_what_holds_one_kind_of_request_back_holds_back_every_other_one():
    hold = Hold()
    tiles, graph, other = Pacer(Limit(9, HOUR), hold=hold), Pacer(hold=hold), Pacer()
    graph.pause(HOUR)
    assert [permits(pacer) for pacer in (tiles, graph, other)] == [0, 0, 1]


def test_a_delay_lies_between_two_requests_of_whatever_kind():
    hold = Hold(USAGE)
    tiles, graph = Pacer(hold=hold), Pacer(hold=hold)
    hold.heed(95)
    assert [permits(pacer) for pacer in (tiles, graph, tiles)] == [1, 0, 0]


def test_permits_come_back():
    """A limit that refills faster than it can be used up never makes anybody wait for long."""
    pacer, stop = Pacer(Limit(1, 1e-6)), Stop()
    for _ in range(50):
        with pacer.turn(stop):
            pass


def test_a_stopped_run_gets_no_permit_it_would_have_to_wait_for():
    pacer, stop = Pacer(Limit(1, HOUR)), Stop()
    with pacer.turn(stop):
        pass
    stop.set()
    with pytest.raises(Cancelled), pacer.turn(stop):
        pass


@pytest.mark.parametrize(("used", "granted"), [(0, 5), (85, 5), (90, 1), (100, 0)])
def test_usage_slows_down_above_85_percent_and_pauses_above_95(used, granted):
    hold = Hold(USAGE)
    pacer = Pacer(hold=hold)
    hold.heed(used)
    # A slowed-down pacer leaves half a second between two requests: of five at once it grants the first.
    assert permits(pacer, 5) == granted


def test_usage_that_falls_speeds_up_again():
    hold = Hold(USAGE)
    pacer = Pacer(hold=hold)
    hold.heed(86)
    hold.heed(20)
    assert permits(pacer, 9) == 9


def test_an_answer_without_usage_leaves_the_delay_as_it_is():
    hold = Hold(USAGE)
    pacer = Pacer(hold=hold)
    hold.heed(95)
    hold.heed(None)
    assert permits(pacer, 5) == 1


@pytest.mark.parametrize("used", [101, 1e300, float("inf")])
def test_no_more_than_everything_is_believed(used):
    hold, believed = Hold(USAGE), Hold(USAGE)
    hold.heed(used)
    believed.heed(100)
    assert hold.extra == believed.extra == pytest.approx(1.5)
    assert hold.not_before - believed.not_before < 1


def test_where_a_service_tells_no_usage_nothing_slows_down():
    hold = Hold()
    hold.heed(100)
    assert permits(Pacer(hold=hold), 5) == 5
