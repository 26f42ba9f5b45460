"""How cost grows: memory with the number of images, time with tiles, images and workers."""

from __future__ import annotations

import statistics
from collections.abc import Mapping
from pathlib import Path

import mercantile
import numpy as np

from . import surroundings
from .downloading import download, emptied, thumbs
from .fetching import BATCH, details_seconds
from .race import Goal, Row, Times, figure, medians, race
from .surroundings import DELAYS, Surroundings, extent, fresh

# Tiles, and images of each: fewer in as many tiles, few tiles as full, and a million.
MEMORY_CITIES = ((12, 8_334), (2, 83_334), (6, 83_334), (12, 83_334))
FLAT = Goal("≤", 1.5)
TILES = (1, 2, 4, 8, 16, 32, 64)
IMAGES_OF_A_TILE = 1_000
IMAGE_TILES = 12
IMAGES = (84, 834, 8_334, 83_334)
WORKERS = (1, 2, 5, 10, 20, 50)
BATCHES, PHOTOS = 8, 40  # for each worker, so that every number of workers has the same time to fill
LINEAR = Goal("≤", 1.1, "exponent")


def memory(around: Surroundings) -> list[Row | str]:
    """Peak memory of a fetch to a GeoPackage above that of QGIS with Processing, in a process of its own each."""
    if not Path("/proc/self/clear_refs").exists():
        return ["This system does not tell a process's peak memory: left out."]
    own: list[float] = []
    times: Times = {}
    for number, each in MEMORY_CITIES:
        with around.city(number, each) as service:

            def run(service=service, count=number * each) -> float:
                child = around.child("memory", extent(service.bbox), fresh(around.scratch / "memory.gpkg"))
                assert child["images"] == count
                own.append(child["before"] / 1e6)
                return (child["peak"] - child["before"]) / 1e6

            name = f"{number * each:,} images over {number} tiles"
            times |= race("memory, MB", {name: run}, around.rounds)
    peaks = medians(times)
    *fewer, most = peaks
    what, peak = f"peak memory, {most}", peaks[most]
    qgis = "QGIS with Processing, which comes on top"
    return [
        Row(what, peak, "MB", qgis, statistics.median(own), Goal("≤", 300, "MB"), times),
        *(Row(what, peak, "MB", name, peaks[name], FLAT) for name in fewer),
    ]


def tiles(around: Surroundings) -> list[Row | str]:
    """Time through the core for 1 to 64 tiles of 1,000 images, without delays."""
    from landlens_plugin.core.fetch.events import Images
    from landlens_plugin.core.fetch.request import FetchRequest
    from landlens_plugin.core.images.bounds import Box
    from landlens_plugin.core.jobs import FetchJob
    from landlens_plugin.core.run.stop import Stop
    from landlens_plugin.core.services.mapillary.addresses import Service

    with around.city(max(TILES), IMAGES_OF_A_TILE) as service:
        places = list(mercantile.tiles(*service.bbox, zooms=14))

        def run(count: int) -> None:
            where = Service(service.tiles, service.graph)
            box = Box(*_box(places, count))
            request = FetchRequest(box=box, credential=service.token, service=where, max_tile_age=0)
            events = list(FetchJob(request)(Stop()))
            found = sum(len(event.columns) for event in events if isinstance(event, Images))
            assert found == count * IMAGES_OF_A_TILE

        contenders = {str(count): lambda count=count: run(count) for count in TILES}
        times = race("tiles", contenders, around.rounds)
    what = f"time by tiles, 1 to {max(TILES)} of {IMAGES_OF_A_TILE:,} images, core"
    return fitted(what, "linear", times, LINEAR, "s")


def images(around: Surroundings) -> list[Row | str]:
    """Time through Processing to a GeoPackage for 1,000 to 1,000,000 images in 12 tiles, without delays."""
    processing = surroundings.processing()
    times = {}
    for each in IMAGES:
        with around.city(IMAGE_TILES, each) as service:
            wanted = {"EXTENT": extent(service.bbox), "MAX_TILE_AGE": 0}

            def run(wanted=wanted, each=each) -> None:
                output = str(fresh(around.scratch / "many.gpkg"))
                result = processing.run("landlens:fetchimages", {**wanted, "OUTPUT": output})
                assert result["IMAGE_COUNT"] == IMAGE_TILES * each and result["COMPLETE"]

            times |= race("images", {str(IMAGE_TILES * each): run}, around.rounds)
    what = "time by images, 1,000 to 1,000,000 in 12 tiles, to a GeoPackage"
    return fitted(what, "linear", times, LINEAR, "s")


def workers(around: Surroundings) -> list[Row | str]:
    """Images a second by workers with delays on: details, and photos with EXIF."""

    def detailed(count: int) -> float:
        asked = count * BATCHES * BATCH
        return asked / details_seconds(around, asked, count)

    rows = fitted(
        f"details by workers, 1 to {max(WORKERS)}, with delays",
        "each worker alike",
        race("details", {str(count): lambda count=count: detailed(count) for count in WORKERS}, around.rounds),
        Goal("≥", 0.9, "exponent"),
        "images/s",
    )
    photos = thumbs(around, max(WORKERS) * PHOTOS)
    folder = around.scratch / "photos"

    def downloaded(count: int) -> None:
        download(photos[: count * PHOTOS], folder, workers=count)
        assert len(list(folder.iterdir())) == count * PHOTOS

    around.use(around.dense, **DELAYS)
    contenders = {str(count): lambda count=count: downloaded(count) for count in WORKERS}
    times = race("photos", contenders, around.rounds, before=lambda: emptied(folder))
    rates = {name: [int(name) * PHOTOS / seconds for seconds in taken] for name, taken in times.items()}
    what = f"photos with EXIF by workers, 1 to {max(WORKERS)}, with delays"
    return [*rows, *fitted(what, "each worker alike", rates, Goal("≥", 0.9, "exponent"), "images/s")]


def fitted(what: str, against: str, times: Mapping[str, list[float]], goal: Goal, unit: str) -> list[Row | str]:
    """The exponent of a power of the number in each name, by least squares of the logarithms; and its points."""
    middle = {int(name): statistics.median(taken) for name, taken in times.items()}
    logs = np.log([list(middle), list(middle.values())])
    exponent = float(np.polyfit(*logs, 1)[0])
    last = float((logs[1, -1] - logs[1, -2]) / (logs[0, -1] - logs[0, -2]))
    points = ", ".join(f"{number:,}: {figure(value, '')}" for number, value in middle.items())
    return [
        Row(f"{what}: fitted exponent", exponent, "", against, 1.0, goal, dict(times)),
        f"{what}, in {unit}: {points}; exponent {exponent:.2f}, between the last two {last:.2f}.",
    ]


def _box(places: list, count: int) -> list[float]:
    """The box of so many tiles, a power of two, in the north-west of a square of tiles."""
    columns = 1 << (count.bit_length() // 2)
    west, north = min(place.x for place in places), min(place.y for place in places)
    first = mercantile.bounds(west, north, 14)
    last = mercantile.bounds(west + columns - 1, north + count // columns - 1, 14)
    return [first.west + 1e-6, last.south + 1e-6, last.east - 1e-6, first.north - 1e-6]
