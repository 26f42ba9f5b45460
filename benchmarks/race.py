"""Rounds side by side, their medians, and the rows that come of them."""

from __future__ import annotations

import statistics
import sys
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Optional

Contender = Callable[[], object]  # does the work once; a float that it answers is its figure, else it is timed
Times = dict[str, list[float]]


@dataclass(frozen=True)
class Goal:
    """A bound. Without a unit it is one of the ratio, with a unit one of our own figure."""

    sign: str  # "≤" or "≥"
    value: float
    unit: str = ""

    def __str__(self) -> str:
        return f"{self.sign} {self.value:g}" + (f" {self.unit}" if self.unit else "")

    def holds(self, figure: float) -> bool:
        """Whether a figure, as it is printed with two decimals, keeps to the bound."""
        shown = round(figure, 2)
        return shown <= self.value if self.sign == "≤" else shown >= self.value


@dataclass
class Row:
    """A line of the table: our figure beside another, both in ``unit``. The ratio is ours by theirs.

    Seconds, milliseconds and megabytes are good when they are small, images a second when they are large; the sign of
    the goal says it again.
    """

    what: str
    ours: float
    unit: str = "s"
    against: str = ""
    theirs: Optional[float] = None
    goal: Optional[Goal] = None
    times: Times = field(default_factory=dict)  # all rounds, for the record

    @property
    def ratio(self) -> Optional[float]:
        return self.ours / self.theirs if self.theirs else None

    @property
    def met(self) -> Optional[bool]:
        """Whether the goal is reached; None if there is none, or nothing to compare with."""
        figure = self.ours if self.goal and self.goal.unit else self.ratio
        return self.goal.holds(figure) if self.goal and figure is not None else None


def race(
    what: str,
    contenders: Mapping[str, Contender],
    rounds: int,
    *,
    before: Callable[[], object] = lambda: None,
    after: Callable[[], object] = lambda: None,
) -> Times:
    """Every contender once a round, in turn from the front and from the back, so that noise meets all alike.

    ``before`` and ``after`` each run are not timed.
    """
    times: Times = {name: [] for name in contenders}
    for number in range(rounds):
        for name in list(contenders)[:: -1 if number % 2 else 1]:
            before()
            begun = time.perf_counter()
            own = contenders[name]()
            taken = time.perf_counter() - begun
            after()
            times[name].append(own if isinstance(own, float) else taken)
            print(f"  {what}, round {number + 1}: {name} {times[name][-1]:.2f}", file=sys.stderr, flush=True)
    return times


def medians(times: Times) -> dict[str, float]:
    """The median of each contender's rounds."""
    return {name: statistics.median(taken) for name, taken in times.items()}


def speeds(times: Times, count: int) -> Times:
    """Seconds for so many images turned into images a second."""
    return {name: [count / seconds for seconds in taken] for name, taken in times.items()}


def rows_against(what: str, ours: str, times: Times, goals: Mapping[str, Optional[Goal]], unit: str = "s") -> list[Row]:
    """A row for each of the others that raced, with the goal that ``goals`` has for it; ours alone if none did."""
    middle = medians(times)
    if not any(name in middle for name in goals):
        return [Row(what, middle[ours], unit, times={ours: times[ours]})]
    return [
        Row(what, middle[ours], unit, name, middle[name], goals[name], {key: times[key] for key in (ours, name)})
        for name in goals
        if name in middle
    ]


def figure(value: Optional[float], unit: str) -> str:
    """A number with three digits that count, and its unit; none after the point where there are more before it."""
    if value is None:
        return ""
    digits = 0 if abs(value) >= 100 or value == int(value) else 1 if abs(value) >= 10 else 2
    return f"{value:,.{digits}f} {unit}".rstrip()
