"""Threads that give their results in order or as they come, and end with the run however it ends."""

from __future__ import annotations

import threading

import pytest
from hypothesis import given
from hypothesis import strategies as st

from landlens_plugin.core.errors import Cancelled, CredentialRejected, ItemError, RateLimited, Transient
from landlens_plugin.core.net.pacing import Pacer
from landlens_plugin.core.net.retry import attempt
from landlens_plugin.core.run.parallel import Wire, in_parallel
from landlens_plugin.core.run.stop import Stop
from tests.core.runs import QUICK, workers


def double(number):
    if number % 5 == 4:
        raise ItemError(f"no {number}")
    return 2 * number


@given(
    items=st.lists(st.one_of(st.none(), st.integers(0, 50)), max_size=30),
    count=st.integers(1, 8),
    ordered=st.booleans(),
)
def test_every_item_has_one_result(items, count, ordered):
    found = [done for done in in_parallel(items, double, workers=count, stop=Stop(), ordered=ordered) if done]
    numbers = [item for item in items if item is not None]
    assert (
        [done.item for done in found] == numbers if ordered else sorted(done.item for done in found) == sorted(numbers)
    )
    for done in found:
        if done.item % 5 == 4:
            assert done.result is None and str(done.error) == f"no {done.item}"
        else:
            assert done.result == 2 * done.item and done.error is None
    assert workers() == []


def test_at_most_twice_the_workers_are_ahead():
    taken, done = [], []

    def items():
        for number in range(100):
            taken.append(number)
            assert len(taken) - len(done) <= 2 * 3
            yield number

    for outcome in in_parallel(items(), double, workers=3, stop=Stop(), ordered=True):
        done += [outcome.item] if outcome else []
    assert len(done) == 100


@pytest.mark.parametrize("ordered", [True, False])
def test_a_fatal_error_ends_the_run_even_from_behind_a_slow_item(ordered):
    stop, begun = Stop(), []

    def work(number):
        begun.append(number)
        if number == 0:
            stop.wait(60)  # as a request does that hangs
        if number == 1:
            raise ZeroDivisionError
        return number

    with pytest.raises(ZeroDivisionError):
        list(in_parallel(range(100), work, workers=2, stop=stop, ordered=ordered))
    assert stop.is_set() and workers() == []
    assert begun == [0, 1]


def test_closing_the_iterator_ends_the_threads():
    stop, started = Stop(), threading.Event()

    def work(number):
        started.set()
        stop.wait(60)

    outcomes = in_parallel(range(9), work, workers=3, stop=stop)
    assert next(outcomes) is None  # nothing yet, and still a word
    assert started.wait(60)
    outcomes.close()
    assert stop.is_set() and workers() == []


def test_a_stopped_run_says_so():
    stop = Stop()
    stop.set()
    with pytest.raises(Cancelled):
        list(in_parallel(range(9), double, workers=3, stop=stop))
    assert workers() == []


def test_at_most_so_many_are_on_the_wire():
    wire, there, most = Wire(2), [], []

    def work(number):
        with wire:
            there.append(number)
            most.append(len(there))
            Stop().wait(0.002)
            there.remove(number)

    assert sum(done is not None for done in in_parallel(range(40), work, workers=6, stop=Stop())) == 40
    assert max(most) == 2


def test_nobody_gets_on_the_wire_after_what_ends_the_run():
    """Nor do those who waited hide the reason; what fails one item alone, as a file does, stops nobody."""
    wire, there = Wire(1), []

    def work(number):
        with wire:
            there.append(number)
            if number == 3:
                Stop().wait(0.05)  # the others wait meanwhile
                raise CredentialRejected("it ended")
            raise OSError if number % 2 else ItemError("one image alone")

    def alone(number):
        try:
            work(number)
        except OSError:
            raise ItemError("one file alone") from None

    with pytest.raises(CredentialRejected, match="it ended"):
        list(in_parallel(range(40), alone, workers=6, stop=Stop()))
    assert len(there) < 40 and there[-1] == 3


def failing(*errors):
    """A call that fails with these errors in turn, then answers how often it was called."""
    waiting, calls = list(errors), []

    def call():
        calls.append(1)
        if waiting:
            raise waiting.pop(0)
        return len(calls)

    return call


def test_what_is_worth_another_try_gets_one():
    assert attempt(failing(), Stop(), Pacer(), QUICK) == 1
    assert attempt(failing(Transient("a"), RateLimited("b", 0), Transient("c")), Stop(), Pacer(), QUICK) == 4


def test_patience_ends_with_the_last_reason():
    with pytest.raises(Transient, match="4th"):
        attempt(failing(*(Transient(f"{n}th") for n in range(1, 9))), Stop(), Pacer(), QUICK)
    with pytest.raises(RateLimited, match="6th"):
        attempt(failing(*(RateLimited(f"{n}th", 0) for n in range(1, 9))), Stop(), Pacer(), QUICK)


def test_rate_limits_are_no_failures():
    mixed = [error for n in range(3) for error in (RateLimited("limit", 0), Transient("outage"))]
    assert attempt(failing(*mixed), Stop(), Pacer(), QUICK) == 7


def test_other_errors_are_not_tried_again():
    call = failing(ItemError("gone"))
    with pytest.raises(ItemError):
        attempt(call, Stop(), Pacer(), QUICK)
    assert call() == 2


def test_a_pause_that_is_too_long_for_the_deadline_is_not_made():
    with pytest.raises(Transient, match="down"):
        attempt(failing(Transient("down", retry_after=3600)), Stop(), Pacer(), QUICK)


def test_a_rate_limit_pauses_everybody():
    pacer, stop = Pacer(), Stop()
    threading.Timer(0.05, stop.set).start()
    with pytest.raises(Cancelled):
        attempt(failing(RateLimited("limit", 3600)), stop, pacer, QUICK)
    with pytest.raises(Cancelled), pacer.turn(stop):
        pass


def test_a_stop_ends_the_pause():
    stop = Stop()
    stop.set()
    with pytest.raises(Cancelled):
        attempt(failing(Transient("down", retry_after=60)), stop, Pacer(), QUICK)
