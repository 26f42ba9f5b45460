"""A viewer on a stand-in, and what it told."""

from __future__ import annotations

import contextlib
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from landlens_plugin.core.view.request import Failed, Picture
from landlens_plugin.core.view.viewer import Viewer
from tests.core.runs import QUICK, service_of, workers
from tests.service.client import StandIn

LONG = 60.0  # seconds; what is waited for takes a fraction of it


class Told:
    """Collects answers, which come in threads."""

    def __init__(self) -> None:
        self.answers: list[Any] = []
        self._changed = threading.Condition()

    def __call__(self, answer: Any) -> None:
        with self._changed:
            self.answers.append(answer)
            self._changed.notify_all()

    def until(self, is_enough: Callable[[list[Any]], bool]) -> list[Any]:
        """All answers, once there are enough."""
        with self._changed:
            assert self._changed.wait_for(lambda: is_enough(self.answers), LONG), self.answers
            return list(self.answers)

    def last(self, count: int = 1) -> list[Any]:
        """All answers, once so many questions have their last one."""
        return self.until(lambda answers: sum(map(is_last, answers)) >= count)


def is_last(answer: Any) -> bool:
    return not isinstance(answer, Picture) or answer.is_sharp


@contextlib.contextmanager
def viewer_of(
    stand_in: StandIn, folder: Path, credential: str | None = "", patience: Any = QUICK, **options: Any
) -> Iterator[Viewer]:
    """A viewer with the stand-in's token, unless another or None is given; nothing of it is left afterwards."""
    token = stand_in.token if credential == "" else credential
    viewer = Viewer(service_of(stand_in), token, None, str(folder), patience, **options)
    try:
        yield viewer
    finally:
        viewer.close()
        assert workers() == []


def seen(viewer: Viewer, *wanted: Any, **options: Any) -> list[Any]:
    """All that is told of pictures, once each has its last answer."""
    told = Told()
    for one in wanted:
        viewer.picture(one, told, **options)
    return told.last(len(wanted))


def failed(answers: list[Any]) -> Failed:
    """The only answer, which is a failure."""
    (answer,) = answers
    assert isinstance(answer, Failed)
    return answer


def wait_until(is_so: Callable[[], bool]) -> None:
    """Look at something that no condition tells of, such as the stand-in's log."""
    end = time.monotonic() + LONG
    while not is_so():
        assert time.monotonic() < end
        time.sleep(0.01)
