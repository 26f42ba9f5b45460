"""Photos of one lease on their way from the download to where they are kept."""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from typing import Optional

from landlens.download.request import PhotoDone
from landlens.errors import ItemError
from landlens.photos.photo import Photo

from .errors import TargetUnusable
from .photoqueue import Got, Wanted
from .targets import Target


class Keeping:
    """Takes what a download tells, in one thread; ``trouble`` is what no photo gets past, if that was met."""

    def __init__(self, target: Target, pool: ThreadPoolExecutor) -> None:
        self._target, self._pool = target, pool
        self._photos: list[Photo] = []
        self._under_way: list[tuple[PhotoDone, Future[str]]] = []
        self._settled: list[Got] = []
        self.trouble: Optional[TargetUnusable] = None

    def missing(self, wanted: Sequence[Wanted]) -> list[Photo]:
        """The photos to get. Those that somebody got and did not tell of are settled."""
        for one in wanted:
            photo = Photo(len(self._photos), one.id, one.id, None, folder_of(one.id), f"mly_{one.id}", facts=one.facts)
            there = self._target.find(photo.folder, photo.name) if one.was_tried else None
            if there is None:
                self._photos.append(photo)
            else:
                place, size = there
                self._settled.append(Got(one.id, PhotoDone(photo.row, "skipped", place, bytes=size), place))
        return self._photos

    def take(self, done: PhotoDone) -> None:
        """One more is in the folder, or will not come."""
        if done.path is None:
            self._settled.append(Got(self._photos[done.row].id or "", done))
        else:
            self._under_way.append((done, self._pool.submit(self._target.keep, done.path)))

    def settled(self, *, wait: bool = False) -> list[Got]:
        """Those of which it is known by now what became of them, each once; with ``wait`` all."""
        under_way, self._under_way = self._under_way, []
        for done, kept in under_way:
            if not wait and not kept.done():
                self._under_way.append((done, kept))
                continue
            try:
                self._settled.append(self._kept(done, kept))
            except TargetUnusable as error:  # the photo stays somebody's to get
                self.trouble = error
        settled, self._settled = self._settled, []
        return settled

    def _kept(self, done: PhotoDone, kept: Future[str]) -> Got:
        key = self._photos[done.row].id or ""
        try:
            return Got(key, done, kept.result())
        except ItemError as error:
            return Got(key, dataclasses.replace(done, status="failed", error=error.sentence, again=error.again))


def folder_of(key: str) -> str:
    """The subfolder of an image, by the last digits of its id: ten thousand, so that none is large."""
    return f"{key[-2:].zfill(2)}/{key[-4:-2].zfill(2)}"
