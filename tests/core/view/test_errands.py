"""Which errand comes next, and who is told, against a plain list of what was asked for."""

from __future__ import annotations

import threading

from hypothesis import given
from hypothesis import strategies as st

from landlens_plugin.core.view.errands import MOST_WAITING, Errands
from landlens_plugin.core.view.request import Picture

asks = st.lists(
    st.tuples(st.sampled_from("abcdef"), st.sampled_from(["photo", "strip", "ahead 1", "ahead 2", "ahead 3"])),
    max_size=20,
)


def drained(errands):
    """The names in the order in which one thread takes them, each ended at once."""
    names = []
    while errands.waiting():
        near = errands.take(far=False)
        names.append(near.name)
        errands.tell(near, Picture("", "", True))
    return names


@given(asks)
def test_the_newest_of_each_place_and_what_is_ahead_last(asked):
    errands, told = Errands(most_ahead=3), []
    for number, (name, place) in enumerate(asked):
        errands.add(name, name, place, f"{number}", lambda answer: told.append(answer.key), ahead=place[:5] == "ahead")
    newest = {place: number for number, (_, place) in enumerate(asked)}
    # What was wanted for a place and is no longer is dropped, but for what others want too.
    keys = {str(number) for number in newest.values()}
    names = drained(errands)
    assert set(told) == keys and len(told) == len(keys)
    assert set(names) == {asked[number][0] for number in newest.values()} and len(names) == len(set(names))
    looked_at = {asked[number][0] for place, number in newest.items() if place[:5] != "ahead"}
    assert set(names[: len(looked_at)]) == looked_at


@given(st.permutations("abcdef"))
def test_the_newest_first(order):
    errands = Errands(most_ahead=3)
    for name in order:
        errands.add(name, name, name, name, lambda answer: None, ahead=name in "abc")
    expected = [name for name in reversed(order) if name not in "abc"] + [
        name for name in reversed(order) if name in "abc"
    ]
    assert errands.waiting() == expected and drained(errands) == expected


def test_no_more_wait_than_is_of_any_use():
    errands = Errands(most_ahead=3)
    for number in range(2 * MOST_WAITING):
        errands.add(number, number, number, str(number), lambda answer: None, ahead=number % 2 == 0)
    assert drained(errands) == list(range(2 * MOST_WAITING - 1, 0, -2))


def test_few_threads_work_ahead_at_a_time():
    errands = Errands(most_ahead=2)
    for name in "abc":
        errands.add(name, name, name, name, lambda answer: None, ahead=True)
        errands.hand_on(errands.take(far=False))
    first, second = errands.take(far=True), errands.take(far=True)
    taken = []
    thread = threading.Thread(target=lambda: taken.append(errands.take(far=True).name))
    thread.start()
    errands.add("now", "now", "photo", "now", lambda answer: None)
    errands.hand_on(errands.take(far=False))
    thread.join()
    assert {first.name, second.name} == {"b", "c"} and taken == ["now"]
    errands.tell(first, Picture("", "", True))
    assert errands.take(far=True).name == "a"


def test_what_is_looked_at_meanwhile_is_no_longer_ahead():
    errands, told = Errands(most_ahead=1), []
    errands.add("a", "a", "ahead 0", "1", lambda answer: told.append(answer.key), ahead=True)
    errand = errands.take(far=False)
    errands.add("a", "a", "photo", "2", lambda answer: told.append(answer.key))
    assert not errand.is_ahead and errands.waiting() == []
    errands.tell(errand, Picture("", "", False), is_last=False)
    errands.cancel("1")
    errands.tell(errand, Picture("", "", True))
    assert told == ["1", "2", "2"]


def test_what_nobody_waits_for_any_more_is_given_up():
    errands, told = Errands(most_ahead=1), []
    errands.add("a", "a", "photo", "1", told.append)
    errand = errands.take(far=False)
    assert not errands.given_up(errand)
    errands.add("b", "b", "photo", "2", told.append)
    assert errand.is_ahead and errands.given_up(errand)
    errands.add("a", "a", "photo", "3", told.append)
    assert errands.waiting() == ["a"] and told == []


def test_closing_ends_who_waits_and_tells_nobody():
    errands, told, taken = Errands(most_ahead=1), [], []
    errands.add("a", "a", "photo", "1", told.append)
    errand = errands.take(far=False)
    thread = threading.Thread(target=lambda: taken.append(errands.take(far=True)))
    thread.start()
    errands.close()
    thread.join()
    errands.tell(errand, Picture("", "", True))
    assert taken == [None] and told == [] and errands.take(far=False) is None
