"""Fetching images: the tutorial's box, a whole tile, few images out of a full tile, and details."""

from __future__ import annotations

import shutil
import time

import mercantile
import numpy as np

from . import peers, surroundings
from .race import Goal, Row, medians, race, rows_against, speeds
from .surroundings import DELAYS, DENSE_IMAGES, TUTORIAL, Surroundings, dense_box, extent, fresh, get, tile_address

SPARSE_TILE, SPARSE_IMAGES = 170_000, 300
DETAILED, BATCH, WORKERS = 10_000, 50, 10
VIEW = 12  # tiles of a map of 1,400 x 900 pixels
DETAILS = ("altitude", "creator", "thumb_1024_url")


def tutorial(around: Surroundings) -> list[Row | str]:
    """50 images with addresses. The floor is one tile and one batch, one after the other."""
    from landlens_plugin.core import Mapillary

    service = around.use(around.dense, **DELAYS)

    def ours() -> None:
        fields = ["id", "captured_at", "compass_angle", "thumb_1024_url", "geometry"]
        reader = Mapillary(service.token)
        images = reader.fetch_within_bbox(TUTORIAL, fields=fields, max_images=50, max_workers=10, max_tile_age=0)
        assert len(images) == 50

    contenders = {"LandLens": ours}
    if peers.landlensdb_python():
        contenders["landlensdb 0.2.0"] = lambda: peers.landlensdb_fetch(service, TUTORIAL)
    times = race("tutorial", contenders, around.rounds)
    what = "fetch the tutorial's box, 50 images with addresses"
    floor = (DELAYS["tile_delay"] + DELAYS["entity_delay"]) / 1000
    rows: list[Row | str] = [
        *rows_against(what, "LandLens", times, {"landlensdb 0.2.0": None}),
        Row(what, medians(times)["LandLens"], "s", "one tile and one batch", floor, Goal("≤", 1.3), times),
    ]
    if len(contenders) == 1:
        return [*rows, "landlensdb could not be installed: left out."]
    # The first run is for the service, which paints a picture when it is first asked for it.
    _, *rates = [peers.landlensdb_rates(service, TUTORIAL, workers) for workers in (10, 1, 5, 10)]
    fetched, downloaded = zip(*rates)
    rows.append(
        "landlensdb 0.2.0 with the delays of these runs, images a second with 1, 5 and 10 workers: fetched "
        f"{' / '.join(f'{rate:.1f}' for rate in fetched)} (published: 1.8 / 7.0 / 9.7), downloaded "
        f"{' / '.join(f'{rate:.0f}' for rate in downloaded)} (published: 10.2 / 47 / 85)."
    )
    return rows


def dense_tile(around: Surroundings) -> list[Row | str]:
    """A whole tile to a GeoPackage and to memory, through Processing; the peer has the tile on the disk already."""
    processing = surroundings.processing()
    service = around.use(around.dense, **DELAYS)
    tile = surroundings.dense_tile()
    file = around.scratch / "tile.mvt"
    file.write_bytes(get(tile_address(service, tile)))

    def fetch(output: str) -> None:
        wanted = {"EXTENT": extent(dense_box()), "OUTPUT": output, "MAX_TILE_AGE": 0}
        result = processing.run("landlens:fetchimages", wanted)
        assert result["IMAGE_COUNT"] == DENSE_IMAGES and result["COMPLETE"]

    contenders = {
        "GeoPackage": lambda: fetch(str(fresh(around.scratch / "ours.gpkg"))),
        "memory": lambda: fetch("memory:"),
    }
    if shutil.which("ogr2ogr"):
        contenders["ogr2ogr"] = lambda: peers.ogr2ogr(file, tile, fresh(around.scratch / "theirs.gpkg"))
    times = race("dense tile", contenders, around.rounds)
    delay = DELAYS["tile_delay"] / 1000
    theirs = medians(times)["ogr2ogr"] + delay if "ogr2ogr" in times else None
    against = f"ogr2ogr to a GeoPackage, tile on disk, + {delay:g} s for the tile's delay"
    return [
        Row(
            f"fetch a tile of {DENSE_IMAGES:,} images to {where}",
            medians(times)[name],
            "s",
            against if theirs else "ogr2ogr, which is not installed",
            theirs,
            Goal("≤", goal),
            {key: times[key] for key in (name, "ogr2ogr") if key in times},
        )
        for name, where, goal in (("GeoPackage", "a GeoPackage", 1.3), ("memory", "a memory layer", 0.8))
    ]


def sparse_tile(around: Surroundings) -> list[Row | str]:
    """Some 300 images out of a tile of 170,000: cost is to follow what is kept."""
    from landlens_plugin.core.fetch.events import Images
    from landlens_plugin.core.fetch.request import FetchRequest
    from landlens_plugin.core.images.bounds import Box
    from landlens_plugin.core.jobs import FetchJob
    from landlens_plugin.core.run.stop import Stop
    from landlens_plugin.core.services.mapillary.addresses import Service

    rows: list[Row | str] = []
    with around.city(1, SPARSE_TILE) as service:
        (tile,) = mercantile.tiles(*service.bbox, zooms=14)
        address = tile_address(service, tile)
        box, inside = _box_around(address, tile)

        def ours() -> None:
            where = Service(service.tiles, service.graph)
            request = FetchRequest(box=Box(*box), credential=service.token, service=where, max_tile_age=0)
            events = list(FetchJob(request)(Stop()))
            assert sum(len(event.columns) for event in events if isinstance(event, Images)) == inside

        peer = "requests and protobuf: the same tile, read and parsed"
        contenders = {"LandLens": ours, peer: lambda: peers.parsed_tile(address)}
        for label, delays in (("", {}), (", with delays", DELAYS)):
            around.use(service, **delays)
            times = race(f"sparse tile{label}", contenders, around.rounds)
            what = f"fetch {inside} images out of a tile of {SPARSE_TILE:,}{label}"
            rows += rows_against(what, "LandLens", times, {peer: Goal("≤", 1.3)})
    return rows


def details(around: Surroundings) -> list[Row | str]:
    """Details for 10,000 images, from the first entity request to the batch that brings the last answer."""
    ids = [image["id"] for image in around.dense.truth()[:DETAILED]]

    def pool() -> None:
        peers.entities_pool(around.use(around.dense, **DELAYS), ids, DETAILS, BATCH)

    peer = "the same by requests in a bare pool"
    contenders = {"LandLens": lambda: details_seconds(around, DETAILED, WORKERS), peer: pool}
    rates = speeds(race("details", contenders, around.rounds), DETAILED)
    best = WORKERS * BATCH / (DELAYS["entity_delay"] / 1000)
    what = f"details for {DETAILED:,} images, {DETAILED // BATCH} requests"
    against = f"{WORKERS} workers x {BATCH} images / {DELAYS['entity_delay'] / 1000:g} s"
    return [
        Row(what, medians(rates)["LandLens"], "images/s", against, best, Goal("≥", 0.95), rates),
        *rows_against(what, "LandLens", rates, {peer: None}, "images/s"),
    ]


def details_seconds(around: Surroundings, count: int, workers: int) -> float:
    """Seconds for the details of so many images of the dense tile with delays on; the tile comes from the cache."""
    from landlens_plugin.core.fetch.events import Images
    from landlens_plugin.core.fetch.request import FetchRequest
    from landlens_plugin.core.images.bounds import Box
    from landlens_plugin.core.jobs import FetchJob
    from landlens_plugin.core.run.stop import Stop
    from landlens_plugin.core.services.mapillary.addresses import Service

    def run(names: tuple[str, ...]) -> tuple[list[Images], float]:
        """The batches, and when the last of them came."""
        request = FetchRequest(
            box=Box(*dense_box()),
            credential=service.token,
            service=Service(service.tiles, service.graph),
            details=names,
            max_images=count,
            workers=workers,
        )
        batches, moment = [], 0.0
        for event in FetchJob(request)(Stop()):
            if isinstance(event, Images):
                batches.append(event)
                moment = time.time()
        return batches, moment

    # The first run leaves the tile in the cache, and the service's answers made up; details are forgotten at its end.
    service = around.use(around.dense)
    run(DETAILS)
    around.use(service, **DELAYS)
    images, ended = run(DETAILS)
    asked = service.log("graph")
    assert service.log("tiles") == []
    assert len(asked) == -(-count // BATCH), f"{len(asked)} requests for {count} images"
    assert sum(len(event.details) for event in images) == count
    assert all(row["creator_username"] for event in images for row in event.details)
    return ended - min(entry["time"] for entry in asked)


def _box_around(address: str, tile) -> tuple[list[float], int]:
    """A box in the middle of a tile with some 300 images, and how many they are."""
    layer = next(layer for layer in peers.parsed_tile(address).layers if layer.name == "image")
    zigzag = np.array([feature.geometry[1:3] for feature in layer.features])
    away = np.abs((zigzag >> 1) - layer.extent // 2).max(axis=1)
    half = int(np.sort(away)[SPARSE_IMAGES])
    bounds = mercantile.xy_bounds(tile)
    unit = (bounds.right - bounds.left) / layer.extent
    # Half a unit further out, so that no image stands on the box's edge.
    reach = half + 0.5
    x, y = (bounds.left + bounds.right) / 2, (bounds.bottom + bounds.top) / 2
    south_west, north_east = (mercantile.lnglat(x + sign * reach * unit, y + sign * reach * unit) for sign in (-1, 1))
    return [*south_west, *north_east], int((away <= half).sum())


def coverage(around: Surroundings) -> list[Row | str]:
    """What a map shows of coverage, nothing of it on the disk. The floor is the tiles, as many at a time as may be."""
    from landlens_plugin.core.coverage.coverage import Kept
    from landlens_plugin.core.coverage.request import CoverageRequest
    from landlens_plugin.core.coverage.wanted import Wanted
    from landlens_plugin.core.jobs import CoverageJob
    from landlens_plugin.core.run.stop import Stop
    from landlens_plugin.core.services.mapillary.addresses import Service
    from landlens_plugin.core.services.mapillary.limits import TILE_CONNECTIONS
    from landlens_plugin.core.tiles.grid import Tile

    middle = mercantile.parent(surroundings.dense_tile())
    tiles = [Tile(middle.x + x, middle.y + y, middle.z) for x in range(4) for y in range(3)]

    def ours() -> None:
        where = Service(around.dense.tiles, around.dense.graph)
        request = CoverageRequest(around.dense.token, where, max_tile_age=0)
        wanted = Wanted()
        wanted.show(tiles)
        kept = [event.tile for event in CoverageJob(request, wanted)(Stop()) if isinstance(event, Kept)]
        assert sorted(kept) == sorted(tiles)

    around.use(around.dense)
    ours()  # the service makes its tiles when it is first asked for them
    around.use(around.dense, **DELAYS)
    times = race("coverage", {"LandLens": ours}, around.rounds)
    delay = DELAYS["tile_delay"] / 1000
    what = f"read coverage for a map of {VIEW} tiles"
    against = f"the tiles at {delay:g} s each, {TILE_CONNECTIONS} at a time"
    return [Row(what, medians(times)["LandLens"], "s", against, VIEW * delay / TILE_CONNECTIONS, Goal("≤", 1.3), times)]
