"""The service: four hosts in one process, each on a port of its own, as their rights differ."""

from __future__ import annotations

import asyncio
import gzip
import json
import re
import weakref
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any
from urllib.parse import quote

from aiohttp import web

from .damage import PAGE, spoil
from .errors import Errors
from .faults import Switches
from .features import map_features
from .graph import Graph
from .journal import Journal
from .mvt import TileWriter
from .photos import Photos
from .replies import Reply, send
from .tiles import COVERAGE, FEATURES, Tiles
from .world import World

HOSTS = ("tiles", "graph", "images", "control")
KINDS = {"tiles": "tile", "graph": "entity", "images": "image"}
CREDENTIAL = "|".join(("MLY", "1234", "stand-in"))
WELL_FORMED = re.compile(r"MLY\|\d+\|[\w-]+")
DEEPEST = 14


class Service:
    """Everything behind the ports."""

    def __init__(self, world: World, data: Path | None = None) -> None:
        self.world = world
        self.addresses: dict[str, str] = {}
        self.switches = Switches()
        self.journal = Journal()
        self._errors = Errors(data)
        features = map_features(world)
        self._photos = Photos(world, self.switches)
        self._features = features
        self._tiles = Tiles(world, features)
        self._graph = Graph(world, features, self._errors, self.switches, self._photos.address)
        self._connections: weakref.WeakKeyDictionary[Any, int] = weakref.WeakKeyDictionary()
        self._connected = 0
        self._runners: list[web.ServerRunner] = []

    async def start(self, port: int = 0) -> None:
        """Listen on loopback: on ``port`` and the three after it, or on any free ones."""
        for number, host in enumerate(HOSTS):
            handler = self._control if host == "control" else partial(self._serve, host)
            # Cancelling the handler when its client is gone keeps "hang" from piling up.
            runner = web.ServerRunner(web.Server(handler, handler_cancellation=True, access_log=None))
            await runner.setup()
            site = web.TCPSite(runner, "127.0.0.1", port + number if port else 0, backlog=1024, shutdown_timeout=0.2)
            await site.start()
            self._runners.append(runner)
            self.addresses[host] = "http://{}:{}".format(*runner.addresses[0][:2])
        self._photos.base = self.addresses["images"]

    async def stop(self) -> None:
        await asyncio.gather(*(runner.cleanup() for runner in self._runners))

    def describe(self) -> dict[str, Any]:
        """The line that tells a client where everything is."""
        return {
            **self.addresses,
            "token": CREDENTIAL,
            "bbox": self.world.bbox,
            "ids": len(self.world.images) + self.world.only_in_tiles,
        }

    async def _serve(self, host: str, request: web.BaseRequest) -> web.StreamResponse:
        kind, transport = KINDS[host], request.transport
        fresh = transport not in self._connections
        if fresh:
            self._connected += 1
            self._connections[transport] = self._connected
        with self.journal.record(host, request, self._connections[transport]) as entry:
            delay = self.switches.delay(kind) + (self.switches.delay("connect") if fresh else 0)
            if delay:
                await asyncio.sleep(delay)
            if host == "images":
                entry["leaked_token"] = _carries_token(request)
            reply = await self._answer(host, request)
            fault = self.switches.fault(kind, _keys(host, request))
            if fault is not None and request.path != "/login/":
                entry["fault"] = fault.mode
                login = f"{self.addresses['tiles']}/login/?next={quote(request.raw_path, safe='')}"
                reply = spoil(reply, fault, self._errors, login)
            if reply.damage not in ("hang", "reset"):
                entry["status"] = reply.status
            return await send(request, reply)

    async def _answer(self, host: str, request: web.BaseRequest) -> Reply:
        if request.method not in ("GET", "HEAD"):
            return Reply(405, b"", "text/plain")
        if host == "tiles":
            return self._tile(request)
        if host == "graph":
            usage = self.switches.app_usage()
            if isinstance(usage, (int, float)):
                usage = json.dumps({"call_volume": usage, "call_count": usage})
            return self._entity(request).with_headers(**{"x-app-usage": str(usage)})
        return await self._image(request)

    def _tile(self, request: web.BaseRequest) -> Reply:
        if request.path == "/login/":
            return Reply(200, PAGE, "text/html; charset=utf-8")
        if "Authorization" in request.headers:
            return Reply(403)
        refusal = self._door(None, request.query.get("access_token"))
        if refusal is not None:
            bare = self.switches["bad_token_at_tiles"]
            return Reply(bare, b"", "text/plain") if bare else refusal
        match = re.fullmatch(r"/maps/vtp/(\w+)/2/(\d{1,2})/(\d{1,5})/(\d{1,5})", request.path)
        if match is None or match[1] not in COVERAGE | FEATURES:
            return Reply(404)
        tile = (int(match[2]), int(match[3]), int(match[4]))
        if tile[0] > DEEPEST or max(tile[1:]) >= 1 << tile[0]:
            return Reply(404)
        buffer = self.switches["tile_buffer"]
        body = self._tiles.get(match[1], tile, self.world.buffer if buffer is None else buffer)
        return _packed(_empty(self.switches["empty_tile"]) if body is None else body, self.switches["gzip"])

    def _entity(self, request: web.BaseRequest) -> Reply:
        refusal = self._door(request.headers.get("Authorization"), request.query.get("access_token"))
        if refusal is not None:
            return refusal
        return self._graph.answer(request.path, dict(request.query), self.addresses["graph"])

    async def _image(self, request: web.BaseRequest) -> Reply:
        found = self._photos.find(request.path)
        if found is None:
            return Reply(404, b"", "text/plain")
        refusal = self._photos.refusal(request.path, request.raw_path.partition("?")[2])
        if refusal is not None:
            return refusal
        body = await asyncio.to_thread(self._photos.jpeg, *found)
        return Reply(200, body, "image/jpeg", framing=self.switches["image_framing"])

    def _door(self, header: str | None, query: str | None) -> Reply | None:
        """The refusal of a request without the right token, or None. A header goes before the query."""
        if header is None and not query:
            return self._errors.reply("auth_no_header")
        scheme, _, given = header.partition(" ") if header is not None else ("OAuth", "", query)
        if scheme == "OAuth" and given == CREDENTIAL:
            answer = self.switches["token_answer"]
        elif self.switches["bad_token_answer"]:
            answer = self.switches["bad_token_answer"]
        else:
            formed = scheme == "OAuth" and WELL_FORMED.fullmatch(given)
            if header is not None:
                answer = "auth_never_issued_token_header" if formed else "auth_malformed_token_header"
            else:
                answer = "auth_bogus_wellformed_token_query" if formed else "auth_unparseable_token_query"
        return self._errors.reply(answer) if answer else None

    async def _control(self, request: web.BaseRequest) -> web.StreamResponse:
        """What tests steer by; it is no part of the service they look at."""
        route = (request.method, request.path)
        if route == ("GET", "/log"):
            host = request.query.get("host")
            value: Any = [entry for entry in self.journal.entries if host in (None, entry["host"])]
        elif route == ("DELETE", "/log"):
            self.journal.clear()
            value = None
        elif route == ("GET", "/truth"):
            value = list(self.world.truth())
        elif route == ("POST", "/switches"):
            try:
                values = json.loads(await request.read())
                for name in ("token_answer", "bad_token_answer"):
                    if values.get(name) and not self._errors.known(values[name]):
                        raise ValueError(f"unknown error: {values[name]}")
                changed = Tiles(self.world.changed(values["changes"]), self._features) if "changes" in values else None
                value = self.switches.set(values)
                self._tiles = changed or self._tiles
            except (ValueError, KeyError, TypeError) as error:
                return await send(request, Reply.json({"error": str(error)}, 400))
        elif route == ("DELETE", "/switches"):
            if self.switches["changes"]:
                self._tiles = Tiles(self.world, self._features)
            value = self.switches.reset()
        else:
            return await send(request, Reply(404))
        return await send(request, Reply.json(value))


def _keys(host: str, request: web.BaseRequest) -> list[str]:
    """What a request asks for, as fault selectors name it: a tile as "z/x/y", or ids."""
    parts = request.path.strip("/").split("/")
    if host == "tiles":
        return ["/".join(parts[-3:])]
    if host == "images":
        return [parts[-1].partition(".")[0]]
    query = request.query
    listed = query.get("ids") or query.get("image_ids") or query.get("sequence_ids") or ""
    return [key for key in listed.split(",") if key] or [parts[0]]


def _carries_token(request: web.BaseRequest) -> bool:
    """Whether any part of a request gives the token away."""
    text = "\n".join((request.raw_path, request.path_qs, *request.headers.values()))
    hidden = {CREDENTIAL, quote(CREDENTIAL, safe="")}
    return "Authorization" in request.headers or "access_token" in request.query or any(form in text for form in hidden)


def _empty(mode: str) -> bytes | None:
    """The body of a tile without images; None is no content at all."""
    if mode == "204":
        return None
    writer = TileWriter()
    if mode == "nolayer":
        writer.layer("sequence").lines([[(0, 0), (9, 9)]], {"id": "passes-by-without-one", "is_pano": False})
    elif mode == "featureless":
        writer.layer("image")
    return writer.bytes()


def _packed(body: bytes | None, packing: str) -> Reply:
    if body is None:
        return Reply(204)
    reply = Reply(200, body, "application/x-protobuf")
    if packing == "none" or not body:
        return reply
    reply = replace(reply, body=gzip.compress(body, 5, mtime=0))
    return reply.with_headers(**{"Content-Encoding": "gzip"}) if packing == "header" else reply
