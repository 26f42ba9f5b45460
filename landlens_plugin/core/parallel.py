"""Runs plain functions in threads, a bounded number ahead, and never leaves its caller waiting without a word."""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Callable, Generator, Iterable, Iterator
from concurrent.futures import FIRST_COMPLETED, Future, ThreadPoolExecutor, wait
from dataclasses import dataclass
from typing import Generic, Optional, TypeVar, Union

from .errors import Cancelled, ItemError
from .stop import Stop

In = TypeVar("In")
Out = TypeVar("Out")

TICK_SECONDS = 0.1


@dataclass(frozen=True)
class Done(Generic[In, Out]):
    """One finished item: its result, or the ItemError that it failed with."""

    item: In
    result: Optional[Out]
    error: Optional[ItemError]


def in_parallel(
    items: Iterable[Optional[In]],
    work: Callable[[In], Out],
    *,
    workers: int,
    stop: Stop,
    ordered: bool = False,
) -> Iterator[Optional[Done[In, Out]]]:
    """Results of ``work`` as they complete, or in the order of ``items``; None at least every tenth of a second.

    ``items`` may be a generator; a None from it means "nothing yet". At most twice the workers are in flight. An
    ItemError is a result. Any other error ends the run: no further item is begun, the other workers are stopped, and
    it is raised here at once, also from behind an item that takes long. Closing the generator, or stopping the run,
    ends all threads before it returns.
    """
    source = iter(items)
    flying: deque[tuple[In, Future[Out]]] = deque()
    pool = ThreadPoolExecutor(workers, thread_name_prefix="landlens")
    exhausted = False
    last_tick = time.monotonic()
    finished = False
    fatal: list[BaseException] = []
    watched = _watched(work, fatal)
    try:
        while flying or not exhausted:
            idle_source = False
            while not exhausted and not idle_source and len(flying) < 2 * workers:
                item = next(source, _END)
                if item is _END:
                    exhausted = True
                elif item is None:
                    idle_source = True
                else:
                    flying.append((item, pool.submit(watched, item)))  # type: ignore[arg-type]
            if stop.is_set() or fatal:
                raise fatal[0] if fatal else Cancelled
            ready = _take_ready(flying, ordered)
            if not ready and flying and not idle_source:
                heads = [flying[0][1]] if ordered else [future for _, future in flying]
                wait(heads, timeout=TICK_SECONDS, return_when=FIRST_COMPLETED)
                ready = _take_ready(flying, ordered)
            for item_done, future in ready:
                yield _outcome(item_done, future)
            if not ready or time.monotonic() - last_tick > TICK_SECONDS:
                last_tick = time.monotonic()
                yield None
        finished = True
    finally:
        if not finished:
            stop.set()  # breaks off what the threads are reading, so that they end at once
        pool.shutdown(wait=True, cancel_futures=True)
        if isinstance(source, Generator):
            source.close()  # it may have threads of its own


_END: Union[object, None] = object()


def _watched(work: Callable[[In], Out], fatal: list[BaseException]) -> Callable[[In], Out]:
    """The same work, which puts into ``fatal`` what ends the run, and does nothing more once that is there."""

    def watched(item: In) -> Out:
        if fatal:
            raise fatal[0]
        try:
            return work(item)
        except ItemError:
            raise
        except BaseException as error:
            fatal.append(error)
            raise

    return watched


def _take_ready(flying: deque[tuple[In, Future[Out]]], ordered: bool) -> list[tuple[In, Future[Out]]]:
    ready = []
    if ordered:
        while flying and flying[0][1].done():
            ready.append(flying.popleft())
    else:
        ready = [pair for pair in flying if pair[1].done()]
        for pair in ready:
            flying.remove(pair)
    return ready


def _outcome(item: In, future: Future[Out]) -> Done[In, Out]:
    try:
        return Done(item, future.result(), None)
    except ItemError as error:
        return Done(item, None, error)
