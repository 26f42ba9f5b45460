"""Runs of the core against a stand-in, with little patience, so that what fails for good fails at once."""

from __future__ import annotations

import contextlib
import threading
from collections.abc import Iterator
from typing import Any

from landlens_plugin.core.fetch.events import Event, Images
from landlens_plugin.core.fetch.fetch import fetch
from landlens_plugin.core.fetch.request import FetchRequest
from landlens_plugin.core.images.bounds import Box
from landlens_plugin.core.net.retry import Patience
from landlens_plugin.core.net.transport import Transport
from landlens_plugin.core.run.stop import Stop
from landlens_plugin.core.services.mapillary.addresses import Service
from landlens_plugin.core.services.mapillary.client import Client
from tests.core.rows import rows_of
from tests.service.client import StandIn

QUICK = Patience(tries=4, first_delay=0.01, longest_delay=0.02, limited_delay=0.02, limited_tries=6)


def service_of(stand_in: StandIn) -> Service:
    return Service(stand_in.tiles, stand_in.graph)


@contextlib.contextmanager
def client_of(
    stand_in: StandIn, stop: Stop | None = None, patience: Patience = QUICK, credential: str | None = None
) -> Iterator[Client]:
    transport = Transport(stop or Stop(), connections=50, patience=patience)
    try:
        yield Client(service_of(stand_in), credential or stand_in.token, transport, patience)
    finally:
        transport.close()


def events_of(
    stand_in: StandIn, patience: Patience = QUICK, credential: str | None = None, **wanted: Any
) -> list[Event]:
    """Every event of a fetch; keywords are those of the request, the box is the world's unless given."""
    wanted.setdefault("box", Box(*stand_in.bbox))
    request = FetchRequest(credential=credential or stand_in.token, service=service_of(stand_in), **wanted)
    with client_of(stand_in, patience=patience, credential=credential) as client:
        return list(fetch(request, client))


def kinds(events: list[Event], kind: type) -> list[Any]:
    return [event for event in events if isinstance(event, kind)]


def images_of(events: list[Event]) -> list[dict[str, Any]]:
    """Rows of all images, each with its details."""
    rows = []
    for event in kinds(events, Images):
        batch = rows_of(event.columns)
        for number, row in enumerate(batch):
            rows.append({**row, **(event.details[number] if event.details else {})})
    return rows


def in_box(truth: list[dict[str, Any]], box: Any, prefix: str = "tile_") -> set[int]:
    """Ids of the images whose tile position lies in the box, edges included."""
    west, south, east, north = box
    return {
        int(image["id"])
        for image in truth
        if image[f"{prefix}lon"] is not None
        and west <= image[f"{prefix}lon"] <= east
        and south <= image[f"{prefix}lat"] <= north
    }


def workers() -> list[str]:
    """Names of the core's threads that are alive."""
    return [thread.name for thread in threading.enumerate() if thread.name.startswith("landlens")]


def tile_of(entry: dict[str, Any]) -> str:
    """The tile of a line of the stand-in's log."""
    return "/".join(entry["path"].split("/")[-3:])
