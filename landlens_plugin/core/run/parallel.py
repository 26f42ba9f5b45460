"""Runs plain functions in threads, a bounded number ahead, and never leaves its caller waiting without a word."""

from __future__ import annotations

import contextlib
import itertools
import threading
import time
from collections.abc import Callable, Container, Generator, Iterable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from queue import Empty, SimpleQueue
from typing import Any, Generic, Optional, TypeVar, Union

from ..errors import Cancelled, ItemError, LandLensError
from .stop import Stop

In = TypeVar("In")
Out = TypeVar("Out")
T = TypeVar("T")

TICK_SECONDS = 0.1
# More threads than requests at a time: they work on what came while as many requests as may be are on the wire.
SPARE = 2


@dataclass(frozen=True)
class Done(Generic[In, Out]):
    """One finished item: its result, or the ItemError that it failed with."""

    item: In
    result: Optional[Out]
    error: Optional[ItemError]


@dataclass(frozen=True)
class Pass(Generic[Out]):
    """An item that is no work: its result is there already, and keeps its place among the others."""

    result: Out


class WireCut(Exception):
    """What the threads that waited for a :class:`Wire` meet; ``reason`` is what the one met that cut it."""

    def __init__(self, reason: LandLensError) -> None:
        super().__init__()
        self.reason = reason


class Wire:
    """Lets so many threads at a time be on the wire. After one met what ends the run, nobody gets there any more."""

    def __init__(self, width: int) -> None:
        self._places = threading.BoundedSemaphore(width)
        self._end: Optional[LandLensError] = None

    def __enter__(self) -> None:
        self._places.acquire()
        if self._end is not None:
            self._places.release()
            raise WireCut(self._end)

    def __exit__(self, kind: object, error: Optional[BaseException], trace: object) -> None:
        if isinstance(error, LandLensError) and error.ends_the_run:
            self._end = error
        self._places.release()


def in_parallel(
    items: Iterable[Union[In, Pass[Out], None]],
    work: Callable[[In], Out],
    *,
    workers: int,
    stop: Stop,
    ordered: bool = False,
) -> Iterator[Optional[Done[In, Out]]]:
    """Results of ``work``, and None at least every tenth of a second, so that the caller can look around.

    An ItemError is a result. Any other error ends the run: no further item is begun, the other workers are stopped,
    and it is raised here at once, also from behind an item that takes long. Closing the generator, or stopping the
    run, ends all threads before it returns.

    Args:
        items: What to work on. They may come from a generator, which is asked in the caller's thread, is closed in the
            end, and yields None for "nothing yet". At most twice the workers are taken ahead of what was given out. A
            :class:`Pass` is given out with the result that it brings, itself as ``item``, and counts as none of them.
        work: Called with one item, in one of the threads.
        workers: How many threads there are. How many of them send requests at a time is up to a :class:`Wire`.
        stop: Ends the run when it is set; it is set here when the run ends before its time.
        ordered: Give results out in the order of ``items``, and not as they come.
    """
    source = iter(items)
    pool = ThreadPoolExecutor(workers, thread_name_prefix="landlens")
    finished: SimpleQueue[Optional[tuple[int, Done[In, Out]]]] = SimpleQueue()
    early: dict[int, Done[In, Out]] = {}
    fatal: list[BaseException] = []

    run = _reporting(work, finished, fatal)
    begun = given = ahead = 0
    exhausted = ended = False
    last_tick = time.monotonic()
    try:
        while given < begun or not exhausted:
            item: object = _END
            while not exhausted and ahead < 2 * workers:
                item = next(source, _END)
                if item is None or item is _END:
                    exhausted = item is _END
                    break
                begun += 1
                if isinstance(item, Pass):
                    finished.put((begun - 1, Done(item, item.result, None)))  # type: ignore[arg-type]
                    break  # it does not wait for those behind it
                submitted(pool, run, begun - 1, item)
                ahead += 1
            arrived = _arrived(finished, TICK_SECONDS if given < begun and item is not None else 0)
            if stop.is_set() or fatal:
                raise fatal[0] if fatal else Cancelled
            if ordered:
                early.update(arrived)
                arrived = [(number, early.pop(number)) for number in _without_gaps(given, early)]
            for _, outcome in arrived:
                given += 1
                ahead -= not isinstance(outcome.item, Pass)
                yield outcome
            if item is None or time.monotonic() - last_tick >= TICK_SECONDS:
                last_tick = time.monotonic()
                yield None
        ended = True
    finally:
        if not ended:
            stop.set()  # breaks off what the threads are reading, so that they end at once
        pool.shutdown(wait=True, cancel_futures=True)
        fatal.clear()  # else the error, whose traceback leads here, would keep the whole run alive
        if isinstance(source, Generator):
            source.close()  # it may have threads of its own


def submitted(pool: ThreadPoolExecutor, work: Callable[..., T], *arguments: Any) -> Future[T]:
    """The work, given to the pool. Raises Cancelled where the pool or Python itself ends: no thread begins any more."""
    try:
        return pool.submit(work, *arguments)
    except RuntimeError:
        raise Cancelled from None


_END: Union[object, None] = object()


def _reporting(
    work: Callable[[In], Out],
    finished: SimpleQueue[Optional[tuple[int, Done[In, Out]]]],
    fatal: list[BaseException],
) -> Callable[[int, In], None]:
    """The same work, which puts its outcome into a queue, and what ends the run into ``fatal``."""

    def run(number: int, item: In) -> None:
        if fatal:
            return
        try:
            finished.put((number, Done(item, work(item), None)))
        except ItemError as error:
            finished.put((number, Done(item, None, error)))
        except BaseException as error:  # noqa: BLE001 - raised again by who looks into the queue
            fatal.append(error.reason if isinstance(error, WireCut) else error)
            finished.put(None)

    return run


def _arrived(finished: SimpleQueue[Optional[T]], patience: float) -> list[T]:
    """Everything in the queue, waiting so many seconds for the first."""
    found: list[T] = []
    with contextlib.suppress(Empty):
        one = finished.get(timeout=patience) if patience else finished.get_nowait()
        while True:
            if one is not None:
                found.append(one)
            one = finished.get_nowait()
    return found


def _without_gaps(first: int, numbers: Container[int]) -> Iterator[int]:
    """The numbers from the first on, up to one that is not there."""
    return itertools.takewhile(lambda number: number in numbers, itertools.count(first))
