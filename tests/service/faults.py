"""Switches that tests turn: how slow the service is, and what fails when."""

from __future__ import annotations

import random
from collections.abc import Iterable
from typing import Any

MODES = frozenset(
    "outage timeout rate_limit too_much_data ip_block html xml reset cut truncate empty drip hang garbage "
    "huge bomb expired body raw".split()
)  # and any HTTP status, such as "404" or 429
DEFAULTS: dict[str, Any] = {
    # milliseconds, or [least, most]
    "tile_delay": 0,
    "entity_delay": 0,
    "image_delay": 0,
    "connect_delay": 0,  # before the first answer on every new connection
    # None, a mode, {"mode": ..., selectors}, or a list of those, of which the first that hits counts
    "tile_fault": None,
    "entity_fault": None,
    "image_fault": None,
    "told": {},  # fields of the graph by id, in place of what the world has; None is left out
    # images of the tiles by id, in place of what the world has: None is gone, {"lon": ..., "compass_angle": ...} is
    # other, and {"like": id, ...} is a new one
    "changes": {},
    "dead": [],  # ids that the graph has lost, on top of the world's own
    "world_dead": True,  # whether the graph has lost those that the world calls dead
    "dead_batch": "fail",  # fail: one dead id fails its batch; absent: it is left out
    "batch_limit": 250,  # more ids than this are too much data
    "incomplete": 10,  # /images?image_ids= leaves out every so-manieth; 0 is complete
    "app_usage": 1,  # percent; or the header's text; or a list to use up, whose last item stays
    "token_answer": None,  # name of the error that even the right token gets: "user_not_authorized_app"
    "bad_token_at_tiles": None,  # HTTP status with which the tile host refuses any wrong token, without a reason
    "bad_token_answer": None,  # name of the error that any wrong token gets instead of the usual
    "gzip": "none",  # of tiles: none | header | bare
    "empty_tile": "204",  # 204 | nobody | nolayer | featureless
    "tile_buffer": None,  # units by which tiles overlap; None leaves it to the world
    "image_framing": "chunked",  # chunked | length | close
    "oe_days": 30.0,  # life of the image addresses that are given out; negative: expired from the start
    "expire_images": False,  # setting it expires every address given out so far
}
CHOICES = {
    "dead_batch": ("fail", "absent"),
    "gzip": ("none", "header", "bare"),
    "empty_tile": ("204", "nobody", "nolayer", "featureless"),
    "image_framing": ("chunked", "length", "close"),
}


class Fault:
    """One fault: a mode and the requests it hits. Selectors combine; without any, all are hit.

    ``every`` n-th request · ``first`` n requests · ``after`` n requests have passed · the first ``each``
    requests of each tile or id · ``only`` these tiles ("14/8681/4765") or ids · with ``probability``, from
    ``seed``. Parameters: ``retry_after`` s, ``seconds`` of a drip, ``size`` of a huge or bomb body,
    ``status``, ``body`` (base64) and ``content_type``; ``head`` is what a raw answer begins with, as Latin-1.
    """

    SELECTORS = frozenset(("every", "first", "after", "each", "only", "probability", "seed"))
    PARAMETERS = frozenset(("retry_after", "seconds", "size", "status", "body", "content_type", "head"))

    def __init__(self, description: str | int | dict[str, Any]) -> None:
        if not isinstance(description, dict):
            description = {"mode": description}
        unknown = set(description) - self.SELECTORS - self.PARAMETERS - {"mode"}
        if unknown:
            raise ValueError(f"unknown parts of a fault: {', '.join(sorted(unknown))}")
        self.mode = str(description["mode"])
        if self.mode not in MODES and not self.mode.isdigit():
            raise ValueError(f"unknown mode of a fault: {self.mode}")
        self.parameters = {name: description[name] for name in self.PARAMETERS & set(description)}
        self._select = {name: description[name] for name in self.SELECTORS & set(description)}
        self._only = {str(key) for key in self._select.get("only", ())}
        self._rng = random.Random(self._select.get("seed", 0))
        self._count = 0
        self._seen: dict[str, int] = {}

    def hits(self, keys: Iterable[str]) -> bool:
        """Whether the request for these tiles or ids fails; every call counts as one request."""
        keys = list(keys)
        if self._only and not self._only & set(keys):
            return False
        self._count += 1
        select, seen = self._select, max((self._seen.get(key, 0) for key in keys), default=0)
        for key in keys:
            self._seen[key] = self._seen.get(key, 0) + 1
        return (
            self._count % select.get("every", 1) == 0
            and self._count <= select.get("first", self._count)
            and self._count > select.get("after", 0)
            and seen < select.get("each", seen + 1)
            and ("probability" not in select or self._rng.random() < select["probability"])
        )


class Switches:
    """The present setting of every switch."""

    def __init__(self) -> None:
        self.reset()

    def reset(self) -> None:
        self.generation = 0  # of image addresses; older ones count as expired
        self._values = dict(DEFAULTS)
        self._faults: dict[str, list[Fault]] = {}
        self._rng = random.Random(0)
        self.dead: frozenset[str] = frozenset()

    def __getitem__(self, name: str) -> Any:
        return self._values[name]

    def set(self, values: dict[str, Any]) -> None:
        """Turn switches; a wrong name or value raises ValueError and turns none."""
        faults = {}
        for name, value in values.items():
            if name not in DEFAULTS:
                raise ValueError(f"unknown switch: {name}")
            if value not in CHOICES.get(name, (value,)):
                raise ValueError(f"{name} is one of {', '.join(CHOICES[name])}")
            if name.endswith("_fault"):
                several = value if isinstance(value, list) else [] if value is None else [value]
                faults[name] = [Fault(description) for description in several]
        self._values |= values
        self._faults |= faults
        self.dead = frozenset(str(number) for number in self._values["dead"])
        if values.get("expire_images"):
            self.generation += 1

    def fault(self, kind: str, keys: Iterable[str]) -> Fault | None:
        """The fault that a request of this kind (tile, entity or image) meets, if any."""
        keys = list(keys)
        hits = [fault for fault in self._faults.get(f"{kind}_fault", ()) if fault.hits(keys)]
        return hits[0] if hits else None

    def delay(self, kind: str) -> float:
        """Seconds to wait before answering."""
        value = self._values[f"{kind}_delay"]
        return (self._rng.uniform(*value) if isinstance(value, list) else value) / 1000

    def app_usage(self) -> Any:
        """The next value of the x-app-usage header."""
        value = self._values["app_usage"]
        if isinstance(value, list):
            value = value.pop(0) if len(value) > 1 else value[0]
        return value
