"""Downloading photos: with delays, without, and when they are there already."""

from __future__ import annotations

import dataclasses
import itertools
import os
import shutil
from collections.abc import Callable
from pathlib import Path

from tests.service.photos import SCENES

from . import peers, surroundings
from .race import Goal, Row, medians, race, rows_against, speeds
from .surroundings import DELAYS, Surroundings, dense_box

PHOTOS, THERE = 2_000, 50_000
SMALL = "256"


def with_delays(around: Surroundings) -> list[Row | str]:
    """2,000 thumbs with EXIF on ten connections, each answer 80 ms away."""
    service = around.dense
    photos = thumbs(around, PHOTOS)
    others = _others([photo.url for photo in photos])
    contenders = {"LandLens": lambda folder: download(photos, folder), **others}
    around.use(service, **DELAYS)
    times = speeds(_race("downloads with delays", contenders, around), PHOTOS)
    goals = dict.fromkeys(others) | dict.fromkeys(("aria2c -j10", "curl --parallel-max 10"), Goal("≥", 1))
    what = f"download {PHOTOS:,} thumbs with EXIF, 10 workers, with delays"
    return [*rows_against(what, "LandLens", times, goals, "images/s"), *_left_out(others)]


def without_delays(around: Surroundings) -> list[Row | str]:
    """The same, as fast as the machine allows, EXIF off and on; against the better of aria2c and requests."""
    service = around.dense
    photos = thumbs(around, PHOTOS)
    others = _others([photo.url for photo in photos])
    contenders = {
        "EXIF off": lambda folder: download(photos, folder, exif=False),
        "EXIF on": lambda folder: download(photos, folder),
        **others,
    }
    around.use(service)
    times = speeds(_race("downloads without delays", contenders, around), PHOTOS)
    middle = medians(times)
    best = max((name for name in others if not name.startswith("curl")), key=middle.__getitem__)
    rows: list[Row | str] = []
    for own, goal in (("EXIF off", 1), ("EXIF on", 0.8)):
        goals = {name: Goal("≥", goal) if name == best else None for name in others}
        rows += rows_against(
            f"download {PHOTOS:,} thumbs without delays, 10 workers, {own}", own, times, goals, "images/s"
        )
    return [*rows, *_left_out(others)]


def skip_present(around: Surroundings) -> list[Row | str]:
    """Find out that 50,000 photos are there: through the core, and through Processing for the layer that it writes."""
    from landlens_plugin.core.download.request import DownloadRequest, PhotoDone
    from landlens_plugin.core.jobs import DownloadJob
    from landlens_plugin.core.photos.photo import Photo
    from landlens_plugin.core.run.stop import Stop

    processing = surroundings.processing()
    from tests.faults.photolayers import layer_of

    service = around.dense
    folder = around.scratch / "there"
    ids = photos_there(around, folder, THERE)
    around.use(service)
    photos = [Photo(number, key, key, None, "", f"mly_{key}") for number, key in enumerate(ids)]
    layer = layer_of([{"mly_id": key, "filename": f"mly_{key}"} for key in ids])

    def core() -> None:
        request = DownloadRequest(photos, str(folder), credential=service.token, size=SMALL)
        done = [event for event in DownloadJob(request)(Stop()) if isinstance(event, PhotoDone)]
        assert [event.status for event in done] == ["skipped"] * THERE

    def whole() -> None:
        wanted = {"INPUT": layer, "FOLDER": str(folder), "SIZE": SMALL, "OUTPUT": "memory:"}
        assert processing.run("landlens:downloadimages", wanted)["SKIPPED_COUNT"] == THERE

    peer = "find and head -c2"
    contenders = {"core": core, "Processing": whole}
    if os.name == "posix":
        contenders[peer] = lambda: peers.find_and_head(folder)
        peers.find_and_head(folder)  # fills the system's cache, for all alike
    times = race("photos that are there", contenders, around.rounds)
    assert service.log() == []
    shutil.rmtree(folder)
    what = f"skip {THERE:,} photos that are there"
    return [
        *rows_against(what, "core", times, {peer: Goal("≤", 3)}),
        *rows_against(f"{what}, with the layer read and written", "Processing", times, {peer: None}),
    ]


def thumbs(around: Surroundings, count: int) -> list:
    """So many photos of the dense tile with an address, and all that EXIF tells of them; the service knows them."""
    from landlens_plugin.core import Mapillary
    from landlens_plugin.core.photos.photo import Facts, Photo

    service = around.use(around.dense)
    fields = ["thumb_1024_url", "altitude", "make", "model", "creator"]
    # One image in a hundred has no such thumb.
    images = Mapillary(service.token).fetch_within_bbox(dense_box(), fields=fields, max_images=count + count // 20 + 5)
    images = [image for image in images if image["image_url"]][:count]
    photos = []
    for number, image in enumerate(images):
        lon, lat = image["geometry"]["coordinates"]
        captured = round(image["captured_at"].timestamp() * 1000)
        same = {name: image[name] for name in ("altitude", "compass_angle", "make", "model", "is_pano")}
        facts = Facts(lon=lon, lat=lat, captured_at=captured, creator=image["creator_username"], **same)
        key = image["mly_id"]
        photos.append(Photo(number, key, key, image["image_url"], "", image["filename"], facts=facts))
    assert len(photos) == count
    # The service paints a picture when it is first asked for it: a few of each camera.
    pictures = {(photo.facts.model, int(photo.key) % SCENES): photo.url for photo in photos}
    peers.requests_pool(list(pictures.values()), around.scratch / "warm")
    shutil.rmtree(around.scratch / "warm")
    return photos


def download(photos: list, folder: Path, *, exif: bool = True, workers: int = 10, size: str = "1024") -> None:
    """Download by LandLens's core, into an empty folder; photos without an address ask the service in use for one."""
    from landlens_plugin.core.download.request import DownloadRequest, PhotoDone
    from landlens_plugin.core.jobs import DownloadJob
    from landlens_plugin.core.run.stop import Stop
    from landlens_plugin.core.services.mapillary.addresses import Service
    from landlens_plugin.qgis_exif import write_exif

    request = DownloadRequest(
        photos,
        str(folder),
        credential=os.environ["MLY_TOKEN"],
        service=Service.from_environment(),
        size=size,
        tagger=write_exif if exif else None,
        workers=workers,
    )
    done = [event for event in DownloadJob(request)(Stop()) if isinstance(event, PhotoDone)]
    assert all(event.status == "downloaded" and not event.error for event in done)


def photos_there(around: Surroundings, folder: Path, count: int) -> list[str]:
    """Fill a folder with photos as LandLens leaves them, and answer their ids: one is downloaded, and then copied.

    Each copy has an id of its own in its mark, and wherever else the id stands.
    """
    photo = next(photo for photo in thumbs(around, 400) if len(photo.key) == 17)
    download([dataclasses.replace(photo, url=None)], folder, size=SMALL)
    (original,) = folder.iterdir()
    content = original.read_bytes()
    original.unlink()
    ids = [str(10**16 + 7 * number) for number in range(count)]
    for key in ids:
        (folder / f"mly_{key}.jpg").write_bytes(content.replace(photo.key.encode(), key.encode()))
    return ids


def emptied(folder: Path) -> None:
    """Take a folder away, and wait until what was written is on the disk and no longer the next one's load."""
    shutil.rmtree(folder, ignore_errors=True)
    os.sync()


def _others(urls: list[str]) -> dict[str, Callable[[Path], None]]:
    others = {
        "aria2c -j10": peers.aria2c,
        "curl --parallel-max 10": peers.curl,
        "requests in a pool": peers.requests_pool,
    }
    return {
        name: lambda folder, peer=peer: peer(urls, folder)
        for name, peer in others.items()
        if name.startswith("requests") or shutil.which(name.split()[0])
    }


def _left_out(others: dict) -> list[str]:
    return [f"{name} is not installed: left out." for name in ("aria2c", "curl") if name not in " ".join(others)]


def _race(what: str, contenders: dict[str, Callable[[Path], None]], around: Surroundings):
    """Each into an empty folder; that all photos arrived whole is looked at afterwards."""
    folder = around.scratch / "photos"

    def after() -> None:
        files = list(folder.iterdir())
        assert len(files) == PHOTOS
        assert all(file.read_bytes().endswith(b"\xff\xd9") for file in itertools.islice(files, 0, None, 20))

    runs = {name: lambda run=run: run(folder) for name, run in contenders.items()}
    return race(what, runs, around.rounds, before=lambda: emptied(folder), after=after)
