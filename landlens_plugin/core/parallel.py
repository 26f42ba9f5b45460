"""Runs plain functions in threads, a bounded number ahead, and never leaves its caller waiting without a word."""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import FIRST_COMPLETED, Future, ThreadPoolExecutor, wait
from typing import Generic, NamedTuple, Optional, TypeVar, Union

from .errors import Cancelled, ItemError
from .stop import Stop

In = TypeVar("In")
Out = TypeVar("Out")

TICK_SECONDS = 0.1


class Done(NamedTuple, Generic[In, Out]):
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
    ItemError is a result; any other error ends the run: it stops the other workers and is raised here. Closing the
    generator, or stopping the run, ends all threads before it returns.
    """
    source = iter(items)
    flying: deque[tuple[In, Future[Out]]] = deque()
    pool = ThreadPoolExecutor(workers, thread_name_prefix="landlens")
    exhausted = False
    last_tick = time.monotonic()
    finished = False
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
                    flying.append((item, pool.submit(work, item)))  # type: ignore[arg-type]
            if stop.is_set():
                raise Cancelled
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


_END: Union[object, None] = object()


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
