"""What every measurement stands in: stand-in services, a folder that is thrown away, QGIS's Processing, children."""

from __future__ import annotations

import contextlib
import functools
import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from urllib.parse import quote
from urllib.request import ProxyHandler, build_opener

import mercantile

from tests.service.client import StandIn

# Milliseconds; with them landlensdb shows its published figures with 1, 5 and 10 workers.
DELAYS = {"tile_delay": 900, "entity_delay": 300, "image_delay": 80, "connect_delay": 60}
TUTORIAL = [139.699, 35.658, 139.7, 35.659]
DENSE_IMAGES = 83_737
CHILD = Path(__file__).with_name("child.py")


class Surroundings:
    """Of one run of the benchmarks. ``rounds`` is how often each thing is measured."""

    def __init__(self, scratch: Path, rounds: int) -> None:
        self.scratch = scratch
        self.rounds = rounds
        # Nothing of the user's is read or written, and loopback is behind no proxy.
        caches = {name: str(scratch / "cache") for name in ("XDG_CACHE_HOME", "LOCALAPPDATA")}
        own = {"QGIS_CUSTOM_CONFIG_PATH": scratch / "profile", "XDG_RUNTIME_DIR": scratch / "run"}
        own["TMPDIR"] = scratch / "tmp"  # a QGIS that ends abruptly leaves folders there
        for folder in own.values():
            folder.mkdir(mode=0o700)
        os.environ.update(caches, **{name: str(folder) for name, folder in own.items()})
        for name in ("no_proxy", "NO_PROXY"):
            os.environ[name] = ",".join(filter(None, (os.environ.get(name), "127.0.0.1")))
        self._opened = contextlib.ExitStack()

    def close(self) -> None:
        """End the services."""
        self._opened.close()

    @functools.cached_property
    def dense(self) -> StandIn:
        """A tile of 83,737 images with entities and photos; the tile is made beforehand."""
        service = self._opened.enter_context(StandIn.start("dense"))
        get(tile_address(service, dense_tile()))
        return service

    @contextlib.contextmanager
    def city(self, tiles: int, images: int) -> Iterator[StandIn]:
        """So many tiles with so many images each, made beforehand; what the graph says of images is made up."""
        with StandIn.start("city", city=(tiles, images)) as service:
            for tile in mercantile.tiles(*service.bbox, zooms=14):
                get(tile_address(service, tile))
            self.use(service)
            yield service

    def use(self, service: StandIn, **switches: object) -> StandIn:
        """Point LandLens to a service that has these switches, no others, and an empty log."""
        os.environ.update(service.environment())
        service.reset()
        service.set(**switches)
        service.clear_log()
        return service

    def child(self, *words: object) -> dict[str, Any]:
        """What child.py measures in a process of its own, pointed to the service in use."""
        done = subprocess.run(
            [sys.executable, str(CHILD), *map(str, words)], stdout=subprocess.PIPE, text=True, check=False, timeout=1800
        )
        if done.returncode:
            raise RuntimeError(f"child.py {' '.join(map(str, words))} failed: {done.stdout[-2000:]}")
        return json.loads(done.stdout.splitlines()[-1])


@functools.cache
def processing(*, window: bool = False):
    """QGIS's processing module with LandLens in it, which lives as long as this process."""
    start_qgis(window=window)
    add_plugin()
    from qgis import processing

    return processing


def start_qgis(*, window: bool = False) -> None:
    """QGIS and its Processing, without LandLens."""
    from qgis.core import QgsApplication

    start_qgis.app = QgsApplication([], window)
    start_qgis.app.initQgis()
    from processing.core.Processing import Processing

    Processing.initialize()


def add_plugin() -> None:
    """LandLens as qgis_process loads it."""
    from landlens_plugin.plugin import LandLensPlugin

    add_plugin.plugin = LandLensPlugin(None)
    add_plugin.plugin.initProcessing()


def extent(box) -> str:
    """west, south, east, north as QGIS writes an extent."""
    west, south, east, north = box
    return f"{west},{east},{south},{north} [EPSG:4326]"


def dense_tile() -> mercantile.Tile:
    """The only tile of the dense world."""
    return mercantile.tile(TUTORIAL[0], TUTORIAL[1], 14)


def dense_box() -> list[float]:
    """The whole of the dense tile, and nothing of its neighbours."""
    west, south, east, north = mercantile.bounds(dense_tile())
    return [west + 1e-9, south + 1e-9, east - 1e-9, north - 1e-9]


def tile_address(service: StandIn, tile) -> str:
    """Where a coverage tile is to be had."""
    credential = quote(service.token, safe="")
    return f"{service.tiles}/maps/vtp/mly1_public/2/14/{tile.x}/{tile.y}?access_token={credential}"


def get(address: str) -> bytes:
    """The body behind an address, by the standard library."""
    with build_opener(ProxyHandler({})).open(address, timeout=120) as answer:
        return answer.read()


def fresh(path: Path) -> Path:
    """The path, with nothing there."""
    path.unlink(missing_ok=True)
    return path
