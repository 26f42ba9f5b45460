"""Walking along a sequence: how soon the next picture is there."""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable
from typing import Any

from .downloading import thumbs
from .race import Goal, Row, race, rows_against
from .surroundings import DELAYS, Surroundings, dense_box, processing

STEPS = 25
PIXELS = 1024
PACES = {  # seconds that a person looks at a picture before the next key
    "a step along a sequence, from the key to the sharp picture, a second after the last one": (
        1.0,
        Goal("≤", 100, "ms"),
    ),
    "the same with the key held down": (0.0, None),
}
_AHEAD, _ALONE = "read ahead", "nothing read ahead"


def step(around: Surroundings) -> list[Row | str]:
    """From the key to the sharp picture, decoded, with two images read ahead and one behind, each answer far away."""
    processing()
    from landlens_plugin.core import Mapillary

    service = around.use(around.dense)
    thumbs(around, 400)  # the service paints a picture when it is first asked for it
    images = Mapillary(service.token).fetch_within_bbox(dense_box(), fields=[], max_images=4_000)
    sequences = {image["sequence_id"] for image in images}
    rows: list[Row | str] = []
    for what, (pace, goal) in PACES.items():

        def run(ahead: bool, pace=pace) -> float:
            return _walk(around, sequences.pop(), pace, ahead)

        contenders = {_AHEAD: lambda run=run: run(True), _ALONE: lambda run=run: run(False)}
        times = race(f"step, {pace:g} s between, ms", contenders, around.rounds)
        rows += rows_against(what, _AHEAD, times, {_ALONE: goal}, "ms")
    return rows


def _walk(around: Surroundings, sequence: str, pace: float, ahead: bool) -> float:
    """The median of some dozen steps in milliseconds, into an empty cache."""
    from landlens_plugin.core.view.request import Wanted
    from landlens_plugin.gui.pictures import PictureSource

    around.use(around.dense)
    source = PictureSource(None, str(around.scratch / f"walk-{sequence}"))
    ways: list[Any] = []
    sharp: set[str] = set()
    source.walked.connect(lambda _, ids: ways.append(ids))
    source.ready.connect(lambda key, image, is_sharp: sharp.add(key) if is_sharp else None)
    try:
        source.sequence(sequence)
        _until(lambda: bool(ways))
        ids = ways[0][: STEPS + 2]
        around.use(around.dense, **DELAYS)
        taken = []
        for place, key in enumerate(ids[:STEPS]):
            begun = time.perf_counter()
            source.show(Wanted(key, key, pixels=PIXELS))
            source.about(key)
            beside = [ids[one] for one in (place + 1, place + 2, place - 1) if one >= 0]
            if ahead:
                source.ahead([Wanted(one, one, pixels=PIXELS) for one in beside])
            _until(lambda key=key: key in sharp)
            taken.append(1000 * (time.perf_counter() - begun))
            end = time.perf_counter() + pace
            _until(lambda end=end: time.perf_counter() >= end)
    finally:
        source.close()
    return statistics.median(taken)


def _until(is_so: Callable[[], bool]) -> None:
    """Let events arrive until something is so."""
    from qgis.PyQt.QtCore import QCoreApplication, QEventLoop

    end = time.monotonic() + 60
    while not is_so():
        assert time.monotonic() < end
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 5)
        time.sleep(0.0005)
