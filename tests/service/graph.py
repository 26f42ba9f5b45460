"""The Graph API: entities one by one and in batches, and the searches as (un)reliable as they are."""

from __future__ import annotations

import random
import re
from collections.abc import Callable
from typing import Any
from urllib.parse import urlencode

from .entity import FIELDS, detection, detection_ids, entity
from .errors import Errors
from .faults import Switches
from .features import MapFeature
from .replies import Reply
from .world import Image, World

MAX_AREA = 0.01  # square degrees of an image search
MAX_FOUND = 2000
PAGE = 100
Query = dict[str, str]


class Graph:
    """Answers graph requests that have passed the door."""

    def __init__(
        self,
        world: World,
        features: dict[int, MapFeature],
        errors: Errors,
        switches: Switches,
        address: Callable[[Image, str], str],
    ) -> None:
        self._world = world
        self._features = features
        self._errors = errors
        self._switches = switches
        self._address = address
        self._rng = random.Random(1)
        self._creators = {world.username(image.creator_id): image.creator_id for image in world.images.values()}
        self._searches: dict[str, Callable[[Query, str], Reply]] = {
            "/": self._batch,
            "/images": self._images,
            "/image_ids": self._image_ids,
            "/map_features": self._map_features,
        }

    def answer(self, path: str, query: Query, base: str) -> Reply:
        """The reply to ``GET path?query``; ``base`` is this host's own address, for paging."""
        unknown = set(_names(query)) - FIELDS
        match = re.fullmatch(r"/(\d+)(/detections)?", path)
        if match:
            number = int(match[1])
            if match[2]:
                return self._detections(number, query)
            return self._single(number, query)
        if path in ("/", "/images") and unknown:
            return self._errors.reply("bad_request")
        if path in self._searches:
            return self._searches[path](query, base)
        return self._errors.reply("not_found", path.strip("/"))

    def _image(self, number: str | int) -> Image | None:
        text = str(number)
        if not text.isdigit() or text in self._switches.dead:
            return None
        image = self._world.image(int(text))
        return None if image is not None and image.dead and self._switches["world_dead"] else image

    def _entity(self, image: Image, query: Query) -> dict[str, Any]:
        names = _names(query)
        told = self._switches["told"].get(str(image.id), {})
        kept = entity(self._world, image, [name for name in names if name not in told], self._address)
        return {**kept, **{name: value for name, value in told.items() if name in names and value is not None}}

    def _single(self, number: int, query: Query) -> Reply:
        image = self._image(number)
        if image is not None:
            if set(_names(query)) - FIELDS:
                return self._errors.reply("bad_request")
            return Reply.json(self._entity(image, query))
        if number in self._features:
            return Reply.json(self._feature(self._features[number], query))
        if number in self._creators.values():
            fields = {"username": self._world.username(number)} if "username" in _names(query) else {}
            return Reply.json({**fields, "id": str(number)})
        return self._errors.reply("not_found", str(number))

    def _batch(self, query: Query, base: str) -> Reply:
        ids = list(dict.fromkeys(filter(None, query.get("ids", "").split(","))))
        if not ids:
            return self._errors.reply("bad_request")
        if len(ids) > self._switches["batch_limit"]:
            return self._errors.reply("too_much_data")
        images = {number: self._image(number) for number in ids}
        dead = [number for number, image in images.items() if image is None]
        if dead and self._switches["dead_batch"] == "fail":
            return self._errors.reply("not_found", dead[0])
        return Reply.json({n: self._entity(image, query) for n, image in images.items() if image is not None})

    def _detections(self, number: int, query: Query) -> Reply:
        image = self._image(number)
        if image is None:
            return self._errors.reply("not_found", str(number))
        wanted = {*_names(query), "id"}
        found = [detection(name, image) for name in detection_ids(image)]
        return Reply.json({"data": [{k: v for k, v in each.items() if k in wanted} for each in found]})

    def _images(self, query: Query, base: str) -> Reply:
        if "image_ids" in query:
            every = self._switches["incomplete"]  # this one answers with gaps, and says nothing of them
            ids = query["image_ids"].split(",")
            images = [self._image(n) for i, n in enumerate(ids, 1) if not every or i % every]
        elif "sequence_ids" in query:
            keys = query["sequence_ids"].split(",")
            images = [self._image(image.id) for key in keys for image in self._world.sequences.get(key, ())]
        elif "creator_username" in query:
            return self._by_creator(query, base)
        elif "bbox" in query:
            return self._by_box(query)
        else:
            return self._errors.reply("bad_request")
        return Reply.json({"data": [self._entity(image, query) for image in images if image is not None]})

    def _by_creator(self, query: Query, base: str) -> Reply:
        creator = self._creators.get(query["creator_username"])
        images = [image for image in self._world.images.values() if image.creator_id == creator]
        images = [image for image in images if self._image(image.id)]
        images.sort(key=lambda image: (-image.captured_at, image.id))
        limit, after = int(query.get("limit") or PAGE), int(query.get("after") or 0)
        answer: dict[str, Any] = {"data": [self._entity(i, query) for i in images[after : after + limit]]}
        if after + limit < len(images):
            following = {**query, "after": str(after + limit)}
            answer["paging"] = {"next": f"{base}/images?{urlencode(following)}"}
        return Reply.json(answer)

    def _by_box(self, query: Query) -> Reply:
        """Not usable to enumerate: refuses large boxes, fails on dense ones, else picks a few at random."""
        box = _box(query["bbox"])
        if box is None or (box[2] - box[0]) * (box[3] - box[1]) >= MAX_AREA:
            return self._errors.reply("bad_request")
        inside = [
            image
            for image in self._world.images.values()
            if box[0] <= image.lon <= box[2] and box[1] <= image.lat <= box[3] and self._image(image.id)
        ]
        if len(inside) > MAX_FOUND:
            return self._errors.reply("too_much_data")
        some = self._rng.sample(inside, min(len(inside), self._rng.randrange(7)))
        return Reply.json({"data": [self._entity(image, query) for image in some]})

    def _image_ids(self, query: Query, base: str) -> Reply:
        images = self._world.sequences.get(query.get("sequence_id", ""), ())
        return Reply.json({"data": [{"id": str(image.id)} for image in images if self._image(image.id)]})

    def _map_features(self, query: Query, base: str) -> Reply:
        box = _box(query.get("bbox", ""))
        if box is None:
            return self._errors.reply("bad_request")
        found = [
            self._feature(feature, query)
            for feature in self._features.values()
            if box[0] <= feature.lon <= box[2] and box[1] <= feature.lat <= box[3]
        ]
        return Reply.json({"data": found[:MAX_FOUND]})

    def _feature(self, feature: MapFeature, query: Query) -> dict[str, Any]:
        images = [self._image(number) for number in feature.images]
        fields = {
            "object_value": feature.value,
            "object_type": feature.layer,
            "first_seen_at": feature.first_seen_at,
            "last_seen_at": feature.last_seen_at,
            "geometry": {"type": "Point", "coordinates": [feature.lon, feature.lat]},
            "images": {"data": [self._entity(i, {"fields": "geometry"}) for i in images if i is not None]},
        }
        wanted = _names(query)
        return {**{name: value for name, value in fields.items() if name in wanted}, "id": str(feature.id)}


def _names(query: Query) -> list[str]:
    """Field names; what stands in braces asks for parts of a field and is ignored."""
    fields = re.sub(r"\{[^}]*\}", "", query.get("fields", ""))
    return [name.strip() for name in fields.split(",") if name.strip()]


def _box(text: str) -> list[float] | None:
    try:
        numbers = [float(part) for part in text.split(",")]
    except ValueError:
        return None
    return numbers if len(numbers) == 4 else None
