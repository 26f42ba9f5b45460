"""What a map shows and the disk has not: said by whoever moves the map, taken by the threads that read."""

from __future__ import annotations

import threading
import time
from collections import Counter
from collections.abc import Sequence
from typing import Optional

from ..net.pacing import Limit, Pacer
from ..services.mapillary.limits import COVERAGE_TILES
from ..tiles.grid import Tile

TRIES = 3  # for a tile, as long as it is in view
_KNOWN_SECONDS = 600.0  # for which a tile counts as on the disk without a look at the file, which others write to


class Wanted:
    """The tiles of the newest view. Outlives a reading: the next one goes on with what is known, at the same pace.

    Methods may be called from any thread.
    """

    def __init__(self, pace: Limit = COVERAGE_TILES) -> None:
        self.pace = Pacer(pace)
        self._lock = threading.Lock()
        self._view: frozenset[Tile] = frozenset()
        self._waiting: list[Tile] = []
        self._taken: set[Tile] = set()
        self._failures: Counter[Tile] = Counter()
        self._known: dict[Tile, float] = {}  # on the disk, with the time of the monotonic clock at which that was seen

    def show(self, tiles: Sequence[Tile]) -> bool:
        """The map shows these now, the most wanted first, and nothing of what it showed before; whether any of them
        is still to be read.
        """
        with self._lock:
            since = time.monotonic() - _KNOWN_SECONDS
            self._known = {tile: seen for tile, seen in self._known.items() if seen > since}
            self._view = frozenset(tiles)
            self._failures = Counter({tile: count for tile, count in self._failures.items() if tile in self._view})
            asked = {*self._known, *self._taken, *(tile for tile in tiles if self._failures[tile] >= TRIES)}
            self._waiting = [tile for tile in tiles if tile not in asked]
            return bool(self._waiting)

    def forget(self) -> None:
        """Know nothing any more: another file, or the wish to look anew."""
        with self._lock:
            self._known.clear()
            self._failures.clear()

    def take(self) -> Optional[Tile]:
        """The next one to read; :meth:`settle` it afterwards."""
        with self._lock:
            if not self._waiting:
                return None
            tile = self._waiting.pop(0)
            self._taken.add(tile)
            return tile

    def in_view(self, tile: Tile) -> bool:
        """Whether the map still shows it."""
        return tile in self._view

    def settle(self, tile: Tile, is_there: bool, again: bool = False) -> None:
        """One that was taken is on the disk now, or it is not, and then ``again`` says whether another try may help."""
        with self._lock:
            self._taken.discard(tile)
            if is_there:
                self._known[tile] = time.monotonic()
                del self._failures[tile]
            elif tile in self._view:
                self._failures[tile] = self._failures[tile] + 1 if again else TRIES
                if self._failures[tile] < TRIES:
                    self._waiting.append(tile)

    def drop(self, tile: Tile) -> None:
        """One that was taken is not read after all, and waits again if the map came back to it meanwhile."""
        with self._lock:
            self._taken.discard(tile)
            if tile in self._view:
                self._waiting.append(tile)

    def put_back(self) -> None:
        """No thread reads any more: what was taken and never settled waits again."""
        for tile in list(self._taken):
            self.drop(tile)

    def forgive(self) -> None:
        """What failed was the service: none of these tiles has used up its tries."""
        with self._lock:
            self._failures.clear()

    def waiting(self) -> int:
        """How many nobody has taken."""
        return len(self._waiting)

    def counts(self) -> tuple[int, int, int]:
        """Of the tiles in view: how many are done with, all of them, and how many of those done with have failed."""
        with self._lock:
            open_ones = len(self._view & {*self._waiting, *self._taken})
            failed = sum(1 for count in self._failures.values() if count >= TRIES)
            return len(self._view) - open_ones, len(self._view), failed
