"""LandLens against what a user would choose instead, side by side in one run.

    make bench                     everything, three rounds
    make bench ARGS="--rounds 1"   quicker

Prints a table of medians and ratios, and writes it to benchmarks/out/results.json. Peers that are not there are left
out with a word. The stand-in service answers with the delays that reproduce landlensdb's published figures.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from urllib.request import urlopen

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

import mercantile  # noqa: E402

from benchmarks import peers  # noqa: E402
from tests.service.client import StandIn  # noqa: E402

TUTORIAL = [139.699, 35.658, 139.7, 35.659]
# Milliseconds; they gave landlensdb's published figures with 1, 5 and 10 workers.
DELAYS = {"tile_delay": 900, "entity_delay": 300, "image_delay": 80, "connect_delay": 60}
PHOTOS = 500


def main() -> None:
    """Measure, print, write."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rounds", type=int, default=3)
    rounds = parser.parse_args().rounds
    results: list[dict] = []
    with tempfile.TemporaryDirectory() as scratch, StandIn.start(world="dense") as service:
        os.environ.update(service.environment())
        os.environ["XDG_CACHE_HOME"] = str(Path(scratch) / "cache")
        for bench in (tutorial, dense_tile, downloads):
            results += bench(service, Path(scratch), rounds)
    print(f"\n{'what':<58} {'seconds':>9} {'ratio':>7}")
    for row in results:
        print(f"{row['what']:<58} {row['seconds']:>9.2f} {row['ratio']:>7.2f}")
    peers.OUT.mkdir(exist_ok=True)
    (peers.OUT / "results.json").write_text(json.dumps(results, indent=1), encoding="utf-8")


def tutorial(service, scratch: Path, rounds: int) -> list[dict]:
    """Fetch the tutorial's box, 50 images with addresses, 10 workers, delays on."""
    from landlens_plugin.core import Mapillary

    def ours() -> None:
        fields = ["id", "captured_at", "compass_angle", "thumb_1024_url", "geometry"]
        reader = Mapillary(service.token)
        images = reader.fetch_within_bbox(TUTORIAL, fields=fields, max_images=50, max_workers=10, max_tile_age=0)
        assert len(images) == 50

    service.set(**DELAYS)
    contenders: dict[str, Callable] = {"LandLens": ours}
    if peers.landlensdb_python():
        contenders["landlensdb 0.2.0"] = lambda: peers.landlensdb_fetch(service, TUTORIAL)
    else:
        print("landlensdb could not be installed: left out")
    rows = _race("tutorial, 50 images", contenders, rounds)
    floor = (DELAYS["tile_delay"] + DELAYS["entity_delay"]) / 1000
    rows.append({"what": "tutorial, 50 images: one tile and one batch (floor)", "seconds": floor})
    service.reset()
    return _ratios(rows)


def dense_tile(service, scratch: Path, rounds: int) -> list[dict]:
    """Fetch a whole tile of 83,737 images."""
    processing = _processing()
    tile = mercantile.tile(TUTORIAL[0], TUTORIAL[1], 14)
    west, south, east, north = mercantile.bounds(tile)
    extent = f"{west + 1e-9},{east - 1e-9},{south + 1e-9},{north - 1e-9} [EPSG:4326]"
    file = scratch / "tile.mvt"
    credential = service.token.replace("|", "%7C")
    address = f"{service.tiles}/maps/vtp/mly1_public/2/14/{tile.x}/{tile.y}?access_token={credential}"
    with urlopen(address) as answer:
        file.write_bytes(answer.read())

    def fetch(output: str) -> None:
        result = processing.run("landlens:fetchimages", {"EXTENT": extent, "OUTPUT": output, "MAX_TILE_AGE": 0})
        assert result["IMAGE_COUNT"] == 83737

    contenders = {
        "LandLens to GeoPackage": lambda: fetch(str(_fresh(scratch / "ours.gpkg"))),
        "LandLens to memory": lambda: fetch("memory:"),
        "ogr2ogr to GeoPackage, tile on disk": lambda: peers.ogr2ogr(file, tile, _fresh(scratch / "theirs.gpkg")),
    }
    return _ratios(_race("83,737 images", contenders, rounds))


def downloads(service, scratch: Path, rounds: int) -> list[dict]:
    """Download thumbs with ten connections, with delays and without."""
    from landlens_plugin.core import Mapillary
    from landlens_plugin.core.jobs import download_job
    from landlens_plugin.core.photos import DownloadRequest, Photo
    from landlens_plugin.core.stop import Stop
    from landlens_plugin.exif import write_exif

    images = Mapillary(service.token).fetch_within_bbox(
        [139.69, 35.65, 139.71, 35.67], fields=["thumb_1024_url"], max_images=PHOTOS + 100
    )
    images = [image for image in images if image["image_url"]][:PHOTOS]  # some have no thumb
    urls = [image["image_url"] for image in images]

    def ours(folder: Path, tagger) -> None:
        photos = [
            Photo(number, image["mly_id"], image["mly_id"], image["image_url"], "", image["filename"])
            for number, image in enumerate(images)
        ]
        request = DownloadRequest(photos, str(folder), tagger=tagger)
        for _ in download_job(request)(Stop()):
            pass

    contenders = {
        "LandLens, EXIF off": lambda folder: ours(folder, None),
        "LandLens, EXIF on": lambda folder: ours(folder, write_exif),
        "requests in a bare pool": lambda folder: peers.requests_pool(urls, folder),
    }
    for name, peer in (("aria2c", peers.aria2c), ("curl", peers.curl)):
        if shutil.which(name):
            contenders[name] = lambda folder, peer=peer: peer(urls, folder)
        else:
            print(f"{name} is not installed: left out")
    peers.requests_pool(urls, scratch / "warm")  # the service paints a picture when it is first asked for it
    rows = []
    for label, delays in (("with delays", DELAYS), ("without delays", {})):
        service.reset()
        service.set(**delays)

        def race(run: Callable) -> Callable:
            def once() -> None:
                folder = scratch / "photos"
                shutil.rmtree(folder, ignore_errors=True)
                run(folder)
                assert len(list(folder.iterdir())) == PHOTOS

            return once

        raced = {name: race(run) for name, run in contenders.items()}
        rows += _ratios(_race(f"{PHOTOS} thumbs {label}", raced, rounds))
    service.reset()
    return rows


def _race(what: str, contenders: dict[str, Callable], rounds: int) -> list[dict]:
    """Medians of several rounds; every contender runs once a round, so that noise meets all alike."""
    times: dict[str, list[float]] = {name: [] for name in contenders}
    for number in range(rounds):
        for name, run in contenders.items():
            print(f"{what}: {name}, round {number + 1}", file=sys.stderr)
            begun = time.perf_counter()
            own = run()
            times[name].append(own if isinstance(own, float) else time.perf_counter() - begun)
    return [{"what": f"{what}: {name}", "seconds": statistics.median(taken)} for name, taken in times.items()]


def _ratios(rows: list[dict]) -> list[dict]:
    """Each time as a multiple of the first contender's, which is LandLens."""
    for row in rows:
        row["ratio"] = row["seconds"] / rows[0]["seconds"]
    return rows


def _fresh(path: Path) -> Path:
    path.unlink(missing_ok=True)
    return path


def _processing():
    from qgis.core import QgsApplication

    _processing.app = QgsApplication([], False)
    _processing.app.initQgis()
    from processing.core.Processing import Processing

    Processing.initialize()
    import processing

    from landlens_plugin.plugin import LandLensPlugin

    _processing.plugin = LandLensPlugin(None)
    _processing.plugin.initProcessing()
    return processing


if __name__ == "__main__":
    main()
    sys.stdout.flush()
    os._exit(0)  # QGIS outside its window does not end well
