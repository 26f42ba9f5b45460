"""What a user would choose between: other tools for the same work. Each function runs one of them once."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import tempfile
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Optional

import requests

OUT = Path(__file__).resolve().parent / "out"
LANDLENSDB = OUT / "venv-landlensdb"
_FETCH = """
import json, os, sys, time
from landlensdb.handlers.cloud import Mapillary
Mapillary.BASE_URL, Mapillary.TILES_URL = os.environ["LANDLENS_GRAPH_URL"], os.environ["LANDLENS_TILES_URL"]
box, workers, folder = json.loads(sys.argv[1])
begun = time.perf_counter()
images = Mapillary(os.environ["MLY_TOKEN"]).fetch_within_bbox(
    box,
    fields=["id", "captured_at", "compass_angle", "thumb_1024_url", "geometry"],
    max_images=50,
    max_workers=workers,
)
fetched = time.perf_counter()
if folder:
    with_thumb = images[images["_temp_download_url"].notna()].copy()
    with_thumb["image_url"] = with_thumb["_temp_download_url"]
    with_thumb.download_images_to_local(folder, filename_column="mly_id", max_workers=workers)
ended = time.perf_counter()
saved = len(os.listdir(folder)) if folder else 0
print(json.dumps({"fetch": fetched - begun, "images": len(images), "download": ended - fetched, "saved": saved}))
"""


def landlensdb_python() -> Optional[str]:
    """Python of a throw-away environment with landlensdb 0.2.0, made on first use; None if it cannot be had."""
    python = LANDLENSDB / "bin" / "python"
    if not python.exists():
        OUT.mkdir(exist_ok=True)
        subprocess.run([sys.executable, "-m", "venv", str(LANDLENSDB)], check=True)
        asked = [str(python), "-m", "pip", "install", "-qq", "landlensdb==0.2.0"]
        if subprocess.run(asked, env=without_qgis(), check=False).returncode:
            shutil.rmtree(LANDLENSDB)
            return None
    return str(python)


def landlensdb_fetch(service, box) -> float:
    """Seconds that landlensdb takes for the tutorial's call, its start not counted."""
    return _landlensdb(service, box, 10, None)["fetch"]


def landlensdb_rates(service, box, workers: int) -> tuple[float, float]:
    """Images a second that landlensdb fetches and downloads in the tutorial."""
    with tempfile.TemporaryDirectory() as folder:
        told = _landlensdb(service, box, workers, folder)
    assert told["images"] == 50 and told["saved"] > 40, told  # a few images have no such thumb
    return told["images"] / told["fetch"], told["saved"] / told["download"]


def _landlensdb(service, box, workers: int, folder: Optional[str]) -> dict:
    environment = {**without_qgis(), **service.environment()}
    words = [landlensdb_python(), "-c", _FETCH, json.dumps([box, workers, folder])]
    done = subprocess.run(words, env=environment, capture_output=True, text=True, check=False)
    if done.returncode:
        raise RuntimeError(f"landlensdb failed: {done.stderr[-2000:]}")
    return json.loads(done.stdout.splitlines()[-1])


def parsed_tile(address: str):
    """A tile as protobuf messages, by a plain request on a new connection."""
    from mapbox_vector_tile.Mapbox import vector_tile_pb2

    answer = requests.get(address, timeout=60)
    answer.raise_for_status()
    tile = vector_tile_pb2.tile()
    tile.ParseFromString(answer.content)
    return tile


def ogr2ogr(tile_file: Path, tile, target: Path) -> None:
    """The image layer of a tile on disk to a GeoPackage, by GDAL."""
    place = [f"-oo X={tile.x}", f"-oo Y={tile.y}", f"-oo Z={tile.z}"]
    command = ["ogr2ogr", "-f", "GPKG", str(target), str(tile_file), "image", *" ".join(place).split()]
    subprocess.run(command, check=True)


def aria2c(urls: list[str], folder: Path) -> None:
    """Ten connections of aria2c."""
    with tempfile.NamedTemporaryFile("w", suffix=".txt") as listed:
        listed.writelines(f"{url}\n out={number}.jpg\n" for number, url in enumerate(urls))
        listed.flush()
        command = ["aria2c", "-q", "-j10", "-i", listed.name, "-d", str(folder), "--file-allocation=none"]
        subprocess.run(command, check=True)


def curl(urls: list[str], folder: Path) -> None:
    """Ten connections of curl --parallel."""
    with tempfile.NamedTemporaryFile("w", suffix=".txt") as listed:
        listed.writelines(f'url="{url}"\noutput="{folder}/{number}.jpg"\n' for number, url in enumerate(urls))
        listed.flush()
        command = ["curl", "-s", "--parallel", "--parallel-max", "10", "--create-dirs", "-K", listed.name]
        subprocess.run(command, stderr=subprocess.DEVNULL, check=True)  # it shows its progress all the same


def requests_pool(urls: list[str], folder: Path) -> None:
    """A bare pool of ten threads with one requests session."""
    folder.mkdir(parents=True, exist_ok=True)
    with requests.Session() as session, ThreadPoolExecutor(10) as pool:
        session.mount("http://", requests.adapters.HTTPAdapter(pool_maxsize=10))

        def save(numbered) -> None:
            number, url = numbered
            (folder / f"{number}.jpg").write_bytes(session.get(url, timeout=60).content)

        list(pool.map(save, enumerate(urls)))


def entities_pool(service, ids: list[str], fields: tuple[str, ...], batch: int) -> None:
    """Entities by a bare pool of ten threads with one requests session, so many a request."""
    with requests.Session() as session, ThreadPoolExecutor(10) as pool:
        session.mount("http://", requests.adapters.HTTPAdapter(pool_maxsize=10))
        session.headers["Authorization"] = f"OAuth {service.token}"

        def ask(start: int) -> int:
            query = {"ids": ",".join(ids[start : start + batch]), "fields": ",".join(("id", *fields))}
            return len(session.get(f"{service.graph}/", params=query, timeout=60).json())

        assert sum(pool.map(ask, range(0, len(ids), batch))) == len(ids)


def find_and_head(folder: Path) -> None:
    """List a folder and read two bytes of each file in it."""
    command = ["find", str(folder), "-type", "f", "-exec", "head", "-qc2", "{}", "+"]
    subprocess.run(command, stdout=subprocess.DEVNULL, check=True)


def without_qgis() -> dict[str, str]:
    """The environment without QGIS's paths, which are not the peers' business."""
    return {name: value for name, value in os.environ.items() if name not in ("PYTHONPATH", "LD_LIBRARY_PATH")}
