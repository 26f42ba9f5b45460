"""How far a run is, in words."""

import pytest

from landlens_plugin.core.run.phases import Phase, PhaseWords, time_left


class Clock:
    def __init__(self):
        self.now = 100.0

    def __call__(self):
        return self.now


def words_of(*phases):
    words = PhaseWords(Clock())
    for phase in phases:
        words.take(phase)
    return str(words.sentence())


def test_nothing_is_said_before_the_first():
    assert PhaseWords().sentence() is None


@pytest.mark.parametrize(
    ("phases", "said"),
    [
        ([Phase("tiles", 12, 48)], "tiles 12 of 48"),
        ([Phase("tiles", 1200, 4800)], "tiles 1,200 of 4,800"),
        ([Phase("tiles", 12, 48), Phase("details", 3400, 10000)], "tiles 12 of 48, details 3,400 of 10,000"),
        ([Phase("tiles", 48, 48), Phase("details", 3400, 10000)], "details 3,400 of 10,000"),
        ([Phase("tiles", 3, 48), Phase("details", 50, 50)], "tiles 3 of 48"),
        ([Phase("tiles", 48, 48), Phase("details", 50, 50)], "details 50 of 50"),
        ([Phase("details", 50, 50), Phase("tiles", 48, 48)], "details 50 of 50"),
        ([Phase("photos", 0, 2000)], "photos 0 of 2,000"),
    ],
)
def test_phases_in_words(phases, said):
    assert words_of(*phases) == said


def test_speed_and_time_left_are_those_of_the_last_seconds():
    clock = Clock()
    words = PhaseWords(clock)
    words.take(Phase("photos", 400, 2000))  # there already: they say nothing of the speed
    for second in range(1, 61):
        clock.now += 1
        slow = second <= 40
        made = second if slow else 40 + 10 * (second - 40)
        words.take(Phase("photos", 400 + made, 2000, made, made * 1_000_000))
    # Ten photos of a megabyte a second, 1,360 to go.
    assert str(words.sentence()) == "photos 640 of 2,000, 10.0 MB/s, 2 minutes left"


def test_nothing_is_foretold_while_nothing_comes():
    clock = Clock()
    words = PhaseWords(clock)
    for _ in range(60):
        clock.now += 1
        words.take(Phase("photos", 5, 2000, 5, 5_000_000))
    assert str(words.sentence()) == "photos 5 of 2,000"


@pytest.mark.parametrize(
    ("seconds", "said"),
    [
        (0, "less than a minute left"),
        (54, "less than a minute left"),
        (60, "1 minute left"),
        (91, "2 minutes left"),
        (3000, "50 minutes left"),
        (5400, "2 hours left"),
        (1e9, "277778 hours left"),
    ],
)
def test_time_left(seconds, said):
    assert str(time_left(seconds)) == said
