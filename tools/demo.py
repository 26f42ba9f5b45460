"""The demo: algorithms through qgis_process, from the built zip in a bare profile, to a map, photos and a web page.

It fetches, thins, downloads what was kept, exports that as a page, and draws the map.

Runs against the stand-in service with its generated town, or against Mapillary itself when MLY_TOKEN is set
(DEMO_EXTENT then names another place: west,east,south,north in degrees).
"""

from __future__ import annotations

import contextlib
import os
import shutil
import sqlite3
import subprocess
import sys
import zipfile
from pathlib import Path

import web_scripts

ROOT = Path(__file__).resolve().parent.parent
OUT = ROOT / "demo"
PROFILE = OUT / ".profile"
LAYER, THINNED, MAP = OUT / "images.gpkg", OUT / "thinned.gpkg", OUT / "map.png"
PHOTOS, RECORD, PAGE = OUT / "photos", OUT / "photos.gpkg", OUT / "page"
# The box of landlens_db's tutorial, in Tokyo.
MAPILLARY_EXTENT = "139.699,139.7,35.658,35.659"
MOST_IMAGES = 600
METRES = 15  # one image in so many, each way


def main() -> None:
    """Run the demo and say where everything is."""
    zips = sorted((ROOT / "dist").glob("landlens-*.zip"), key=lambda path: path.stat().st_mtime)
    if not zips:
        sys.exit("There is no zip in dist/. Run: make package")
    _install(zips[-1])
    with _service() as (settings, extent):
        environment = {**os.environ, **settings}
        _say("Fetching the images of an area ...")
        _run(
            environment,
            "landlens:fetchimages",
            f"EXTENT={extent} [EPSG:4326]",
            "DETAILS=creator",
            f"MAX_IMAGES={MOST_IMAGES}",
            f"OUTPUT={LAYER}",
        )
        if not _count(LAYER):
            sys.exit("There is no image to download, so the demo ends here; the lines above say why.")
        _say("Thinning them, as many show the same ...")
        _run(
            environment,
            "landlens:thinimages",
            f"INPUT={LAYER}",
            "METHOD=cell",
            f"DISTANCE={METRES}",
            f"OUTPUT={THINNED}",
        )
        _say("Downloading the photos of those that were kept (256 pixels wide, to be quick) ...")
        _run(
            environment,
            "landlens:downloadimages",
            f"INPUT={THINNED}",
            "SIZE=256",
            f"FOLDER={PHOTOS}",
            f"OUTPUT={RECORD}",
        )
    has_page = bool(web_scripts.there())
    if has_page:
        _say("Exporting them as a web page ...")
        _run(os.environ, "landlens:exportimages", f"INPUT={RECORD}", "FORMAT=web", f"FOLDER={PAGE}")
    _say("Drawing the map ...")
    drawn = subprocess.run([sys.executable, str(ROOT / "tools" / "render_map.py"), str(LAYER), str(MAP)], check=False)
    if drawn.returncode:
        sys.exit("The map could not be drawn; the lines above say why.")
    _say(f"\nDone. All of it is in {OUT}:")
    found = {
        LAYER.name: f"{_count(LAYER):,} images were fetched, as a point layer (open it in QGIS)",
        THINNED.name: f"{_count(THINNED):,} of them were kept: one in {METRES} m for each direction",
        f"{PHOTOS.name}/": f"{len(list(PHOTOS.glob('*.jpg'))):,} photos of these were downloaded, with EXIF",
        RECORD.name: "the images that were kept, with the path of each photo",
        MAP.name: "the styled map of all that were fetched",
    }
    if has_page:
        found[f"{PAGE.name}/"] = f"the photos as a web page: open {PAGE / 'index.html'} in a browser"
    for name, what in found.items():
        _say(f"  {name:<14} {what}")


@contextlib.contextmanager
def _service():
    """Settings from outside for the service in use, and an extent where it has images."""
    if os.environ.get("MLY_TOKEN", "").strip():
        _say("MLY_TOKEN is set: this asks Mapillary itself.")
        yield {}, os.environ.get("DEMO_EXTENT", MAPILLARY_EXTENT)
        return
    _say("MLY_TOKEN is not set: this asks the stand-in service on this machine, with a generated town.")
    sys.path.insert(0, str(ROOT))
    from tests.service.client import StandIn

    # Nothing to be alarmed by in a first look: the town's deleted images are there.
    with StandIn.start(world="town", world_dead=False) as service:
        west, south, east, north = service.bbox
        yield service.environment(), f"{west},{east},{south},{north}"


def _install(archive: Path) -> None:
    """A bare profile with nothing in it but the zip; what an earlier demo left is replaced."""
    shutil.rmtree(OUT, ignore_errors=True)
    plugins = PROFILE / ".local/share/QGIS/QGIS3/profiles/default/python/plugins"
    plugins.mkdir(parents=True)
    with zipfile.ZipFile(archive) as packed:
        packed.extractall(plugins)
    _qgis_process(os.environ, "plugins", "enable", "landlens", quiet=True)


def _count(layer: Path) -> int:
    with contextlib.closing(sqlite3.connect(layer)) as database:
        return database.execute(f'SELECT count(*) FROM "{layer.stem}"').fetchone()[0]


def _run(environment, algorithm: str, *parameters: str) -> None:
    _qgis_process(environment, "run", algorithm, "--", *parameters)


def _qgis_process(environment, *arguments: str, quiet: bool = False) -> None:
    runtime = PROFILE / "runtime"
    runtime.mkdir(mode=0o700, exist_ok=True)
    environment = {
        **environment,
        "HOME": str(PROFILE),
        "XDG_RUNTIME_DIR": str(runtime),
        "PYTHONWARNINGS": "ignore::DeprecationWarning",  # QGIS 3.22's own
    }
    for name in ("XDG_CACHE_HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME"):
        environment.pop(name, None)
    output = subprocess.PIPE if quiet else None
    done = subprocess.run(
        [os.environ["QGIS_PROCESS"], *arguments], env=environment, stdout=output, stderr=output, text=True, check=False
    )
    if done.returncode:
        sys.exit(done.stderr or f"The demo ends here, as qgis_process {' '.join(arguments[:2])} failed; see above.")


def _say(text: str) -> None:
    print(text, flush=True)


if __name__ == "__main__":
    main()
