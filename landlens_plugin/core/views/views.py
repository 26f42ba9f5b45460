"""Draws views in parallel, as an iterator of events: one for every view, whatever became of it."""

from __future__ import annotations

import time
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import replace
from typing import Optional, Union

from ..download.places import Places
from ..errors import Cancelled, LandLensError
from ..photos.files import prepare_folder
from ..run.events import Progress
from ..run.parallel import Pass, in_parallel
from ..run.stop import Stop
from ..sentences import Sentence
from .drawing import Drawing, known_headings
from .request import Source, ViewDone, ViewsRequest, Wanted

# Quoted, as typing remembers the classes that it is given, also when the plugin is long gone.
Event = Union["Progress", "ViewDone"]
_FLAT = Sentence("it is a flat image")
_PROGRESS_SECONDS = 0.02


def draw_views(request: ViewsRequest, stop: Stop) -> Iterator[Event]:
    """Put every view of ``request`` into its folder.

    Raises FolderUnusable, DiskFull and Cancelled; what is wrong with one view or panorama is an event.
    """
    prepare_folder(request.folder)
    job = _Job(request, stop)
    total = max(1, sum(len(source.views) for source in request.sources))
    done, told = 0, 0.0
    for event in job.run():
        if event is not None:
            done += 1
            yield event
        if time.monotonic() - told > _PROGRESS_SECONDS:
            told = time.monotonic()
            yield Progress(done / total)
    yield Progress(1.0)


class _Job:
    """The steps of one panorama: which of its views are there, and draw the others."""

    def __init__(self, request: ViewsRequest, stop: Stop) -> None:
        self._request, self._stop = request, stop
        self._places = Places(request)
        self._drawing = Drawing(request, self._places, stop)
        self._sharing: dict[int, list[int]] = defaultdict(list)
        self._sources = self._unshared()

    def run(self) -> Iterator[Optional[ViewDone]]:
        """What became of each view, None in between."""
        untold = self._drawing.untold
        try:
            for outcome in in_parallel(
                self._items(), self._drawing.draw, workers=self._request.workers, stop=self._stop
            ):
                if outcome is None:
                    yield None
                elif outcome.error is not None:
                    for wanted in outcome.item.views:
                        yield from self._told(
                            ViewDone(wanted.photo.row, "failed", error=outcome.error.sentence, with_all=True)
                        )
                else:
                    for one in outcome.result or ():
                        untold.pop(one.row, None)
                        yield from self._told(one)
        except LandLensError:
            for one in list(untold.values()):  # whole under their names, and not told yet
                yield from self._told(one)
            raise

    def _items(self) -> Iterator[Union[Source, Pass[list[ViewDone]]]]:
        """Panoramas with the views that are still to be drawn, and what is known without."""
        for source in self._sources:
            if self._stop.is_set():
                raise Cancelled
            if source.facts.is_pano is False:
                yield Pass([ViewDone(one.photo.row, "failed", error=_FLAT, with_all=True) for one in source.views])
                continue
            there, missing = self._looked_for(source)
            if there:
                yield Pass(there)
            if missing:
                yield replace(source, views=missing)

    def _looked_for(self, source: Source) -> tuple[list[ViewDone], list[Wanted]]:
        there: list[ViewDone] = []
        kept: list[Wanted] = []
        missing: list[Wanted] = []
        for wanted in source.views:
            found = self._places.find(wanted.photo)
            if found is None:
                missing.append(wanted)
            else:
                kept.append(wanted)
                there.append(ViewDone(wanted.photo.row, found.status, found.path, found.error))
        if there:
            headings = known_headings(source, kept)
            there = [replace(one, heading=heading) for one, heading in zip(there, headings)]
        return there, missing

    def _unshared(self) -> list[Source]:
        """The panoramas, each view once; rows that ask for the same one share its file."""
        first: dict[str, int] = {}
        found = []
        for source in self._request.sources:
            own = []
            for wanted in source.views:
                photo = wanted.photo
                row = first.setdefault(photo.name, photo.row)
                if row == photo.row:
                    own.append(wanted)
                else:
                    self._sharing[row].append(photo.row)
            found.append(replace(source, views=own))
        return found

    def _told(self, one: ViewDone) -> Iterator[ViewDone]:
        """A view, and those of other rows that share its file."""
        yield one
        status = "skipped" if one.status == "made" else one.status
        for row in self._sharing.pop(one.row, ()):
            yield replace(one, row=row, status=status)
