"""Image files: addresses that expire, and the JPEG behind each."""

from __future__ import annotations

import hashlib
import io
import re
import threading
import time
from functools import cache, lru_cache
from pathlib import Path
from urllib.parse import parse_qs

from .damage import EXPIRED
from .entity import SIZES, camera_of
from .faults import Switches
from .replies import Reply
from .world import Image, World

SCENES = 12  # different pictures of each kind; more would only cost time
DAY = 86_400


class Photos:
    """The image host: gives out addresses and answers them."""

    def __init__(self, world: World, switches: Switches) -> None:
        self.base = ""  # known once the host listens
        self._world = world
        self._switches = switches
        self._lock = threading.Lock()
        self._files = sorted(world.photos.glob("*.jpg")) if world.photos else []

    def address(self, image: Image, size: str) -> str:
        """A signed address; the order and every part of its query count."""
        expiry = int(time.time() + self._switches["oe_days"] * DAY)
        path = f"/m1/{size}/{image.id}.jpg"
        query = f"stp=s{size}&ccb=10-5&oe={expiry:X}&_nc_sid={self._switches.generation:x}&_nc_zt=28"
        return f"{self.base}{path}?{query}&oh={_sign(path, query)}"

    def refusal(self, path: str, query: str) -> Reply | None:
        """Why this address is not answered, or None. One made by hand needs ``oe`` only, no signature."""
        fields = {name: values[0] for name, values in parse_qs(query).items()}
        try:
            expiry, generation = int(fields["oe"], 16), int(fields.get("_nc_sid", "0"), 16)
        except (KeyError, ValueError):
            return Reply(403, b"Bad URL timestamp", "text/plain")
        if expiry < time.time() or generation < self._switches.generation:
            return EXPIRED
        signed, mark, signature = query.partition("&oh=")
        if "oh" in fields and (not mark or signature != _sign(path, signed)):
            return Reply(403, b"URL signature mismatch", "text/plain")
        return None

    def find(self, path: str) -> tuple[Image, str] | None:
        """The image and size of a path, dead or alive: files outlive their entries."""
        match = re.fullmatch(r"/m1/(\w+)/(\d+)\.jpg", path)
        if match is None or match[1] not in SIZES:
            return None
        image = self._world.image(int(match[2]))
        return None if image is None else (image, match[1])

    def jpeg(self, image: Image, size: str) -> bytes:
        """The file; takes a moment the first time, so call it off the event loop."""
        with self._lock:  # two threads would paint the same scene twice
            if self._files:
                return self._recorded(image, size)
            camera = camera_of(image)
            width = camera.width if size == "original" else min(int(size), camera.width)
            height = round(width * camera.height / camera.width)
            file = _painted(image.is_pano, image.id % SCENES, width, height, progressive=size != "original")
        # A comment makes each file its own: same picture, other bytes, and no Exif.
        comment = f"stand-in {image.id} {size}".encode()
        return file[:2] + b"\xff\xfe" + (len(comment) + 2).to_bytes(2, "big") + comment + file[2:]

    def _recorded(self, image: Image, size: str) -> bytes:
        own = [file for file in self._files if file.stem == f"{image.id}_{size}"]
        kind = "original" if size == "original" else "1024"
        fitting = own or [file for file in self._files if file.stem.endswith(f"_{kind}")]
        file = fitting[image.id % len(fitting)]
        return _resized(file, int(size)) if size in ("256", "2048") and not own else _read(file)


def _sign(path: str, query: str) -> str:
    return hashlib.sha256(f"{path}?{query}".encode()).hexdigest()[:24]


@cache
def _read(file: Path) -> bytes:
    return file.read_bytes()


@cache
def _resized(file: Path, width: int) -> bytes:
    from PIL import Image as Picture

    with Picture.open(file) as picture:
        height = round(width * picture.height / picture.width)
        return _encode(picture.resize((width, height)), progressive=True)


@lru_cache(maxsize=2 * SCENES)
def _scene(pano: bool, seed: int):
    from . import scenery  # Pillow is needed here only; recorded worlds do without

    return scenery.panorama(seed) if pano else scenery.street(seed)


@lru_cache(maxsize=512)
def _painted(pano: bool, seed: int, width: int, height: int, progressive: bool) -> bytes:
    return _encode(_scene(pano, seed).resize((width, height)), progressive)


def _encode(picture, progressive: bool) -> bytes:
    file = io.BytesIO()
    picture.save(file, "JPEG", quality=84, progressive=progressive)
    return file.getvalue()
