"""How arithmetic tells how far it is, and hears that it is to stop: a function that is called now and then."""

from __future__ import annotations

from collections.abc import Callable

Tell = Callable[[float], None]  # takes the share that is done, 0 to 1; raises Cancelled to stop the work


def silent(_share: float) -> None:
    """Tells nobody."""


def part(tell: Tell, start: float, end: float) -> Tell:
    """What a step tells, whose work is from ``start`` to ``end`` of the whole."""
    return lambda share: tell(start + (end - start) * share)
