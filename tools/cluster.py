"""A job of many computers on one: a region planned, read, and its photos got by a Dask cluster that loses a worker.

Runs against the stand-in service and a PostgreSQL with PostGIS of its own, both on loopback and gone afterwards. Ends
with 1 if anything was lost, or asked for twice that was not on its way when the worker died.
"""

from __future__ import annotations

import argparse
import contextlib
import json
import os
import shutil
import signal
import subprocess
import sys
import time
from collections import Counter
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from landlens_plugin.core.run.parallel import SPARE  # noqa: E402
from tests.qgis import postgis  # noqa: E402
from tests.service.client import StandIn  # noqa: E402

OUT = ROOT / "cluster"
LEASE, BATCH, WORKERS = 15, 50, 2  # seconds; photos of a lease
ON_THE_WIRE = 10
ON_THEIR_WAY = ON_THE_WIRE + SPARE  # and those that have come and are not whole in their place
LEAST_SECONDS = 15  # that the photos take, so that there is time to kill a worker
SCALE = [sys.executable, "-m", "landlens.scale"]
# Evenly over the region, and always the same ones.
CHOOSE = """INSERT INTO landlens.photos (mly_id, job)
SELECT mly_id, 'region' FROM landlens.images ORDER BY md5(mly_id) LIMIT {photos} ON CONFLICT DO NOTHING"""
DONE = "SELECT count(*) FROM landlens.photos WHERE state = 'done'"
HELD_BY = """SELECT DISTINCT split_part(leased_by, ':', 2) FROM landlens.photos
WHERE state = 'leased' AND leased_until > now()"""


def main() -> int:
    """Do all of it, and say what came of it; 1 if that is not what should have come."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--tiles", type=int, default=400)
    parser.add_argument("--images", type=int, default=500, help="in each tile")
    parser.add_argument("--photos", type=int, default=5_000)
    options = parser.parse_args()
    if postgis.programs() is None:
        sys.exit("PostgreSQL with PostGIS is not on this machine: apt-get install postgresql-postgis, or make cluster.")
    shutil.rmtree(OUT, ignore_errors=True)
    OUT.mkdir()
    _say("Starting PostGIS on a data folder of its own, and the stand-in service ...")
    with postgis.running() as database, StandIn.start("city", city=(options.tiles, options.images)) as service:
        return Cluster(database, service, options).run()


class Cluster:
    """The whole job, from its plan to what is left of it."""

    def __init__(self, database: postgis.Database, service: StandIn, options: argparse.Namespace) -> None:
        self._database, self._service, self._options = database, service, options
        self._where = ["--db", database.loopback]
        self._environment = {**os.environ, **service.environment(), "PYTHONPATH": _path()}

    def run(self) -> int:
        """See :func:`main`."""
        self._scale("plan", str(self._region()), "--without-photos")
        delay = round(1000 * LEAST_SECONDS * WORKERS * ON_THE_WIRE / self._options.photos)
        self._service.set(tile_delay=[20, 60], image_delay=delay)
        begun = time.monotonic()
        self._scale("tiles")
        _say(f"  in {time.monotonic() - begun:.0f} seconds")
        self._database.sql(CHOOSE.format(photos=self._options.photos))
        _say(f"\nGetting {self._options.photos:,} photos with a Dask cluster of {WORKERS} workers ...")
        begun = time.monotonic()
        self._photos()
        _say(f"  in {time.monotonic() - begun:.0f} seconds")
        _say("\nThe job, as the database has it:")
        self._scale("status")
        problems = self._counted()
        picture = self._map()
        _say(f"\n{picture} is the map of the table, {OUT / 'photos'} has the photos.")
        for problem in problems:
            _say(f"WRONG: {problem}")
        _say("Nothing was lost, and nothing asked for twice but that." if not problems else "So something is wrong.")
        return 1 if problems else 0

    def _region(self) -> Path:
        west, south, east, north = self._service.bbox
        ring = [[west, south], [east, south], [east, north], [west, north], [west, south]]
        path = OUT / "region.geojson"
        path.write_text(json.dumps({"type": "Polygon", "coordinates": [ring]}), encoding="utf-8")
        return path

    def _photos(self) -> None:
        """The cluster, of which one worker is killed when a third is done."""
        command = [sys.executable, "-m", "landlens.scale.dask_run", *self._where, "--processes", str(WORKERS)]
        command += [
            "--to",
            str(OUT / "photos"),
            "--size",
            "256",
            "--lease",
            str(LEASE),
            "--batch",
            str(BATCH),
            "--workers",
            str(ON_THE_WIRE),
        ]
        with subprocess.Popen(command, cwd=ROOT, env=self._environment) as cluster:
            try:
                while cluster.poll() is None and self._number(DONE) < self._options.photos / 3:
                    time.sleep(0.2)
                victims = self._database.sql(HELD_BY)
                if cluster.poll() is None and victims:
                    os.kill(int(victims[0]), signal.SIGKILL)
                    _say(f"  {self._number(DONE):,} are there: worker {victims[0]} was killed (SIGKILL)")
                else:
                    _say("  the cluster was done before a worker could be killed")
                cluster.wait()
            finally:
                if cluster.poll() is None:
                    cluster.terminate()
        if cluster.returncode:
            sys.exit("The cluster failed, see above.")

    def _counted(self) -> list[str]:
        """Print a table of what was asked for and received; what of it is wrong."""
        asked = {host: Counter(map(_key, self._service.log(host))) for host in ("tiles", "images")}
        files = list((OUT / "photos").rglob("*.jpg"))
        rows = [
            ("tiles", self._options.tiles, asked["tiles"], self._number(_count("tiles WHERE state = 'read'")), 0),
            ("images", self._options.tiles * self._options.images, None, self._number(_count("images")), 0),
            ("photos", self._options.photos, asked["images"], self._number(DONE), ON_THEIR_WAY),
            ("photo files", self._options.photos, None, len({one.name for one in files}), 0),
        ]
        _say(f"\n{'':<12}{'wanted':>10}{'received':>10}{'requests':>10}{'twice':>8}")
        problems = []
        for name, wanted, requests, there, may_be_twice in rows:
            sent = None if requests is None else sum(requests.values())
            twice = None if requests is None else sent - len(requests)
            shown = ["" if one is None else f"{one:,}" for one in (sent, twice)]
            _say(f"{name:<12}{wanted:>10,}{there:>10,}{shown[0]:>10}{shown[1]:>8}")
            if there != wanted:
                problems.append(f"{there:,} {name} instead of {wanted:,}")
            if twice is not None and twice > may_be_twice:
                problems.append(f"{twice:,} {name} were asked for twice")
        _say(f"Twice: what the worker that was killed had on its way, {ON_THEIR_WAY} photos at the most.")
        return problems

    def _map(self) -> Path:
        picture = OUT / "map.png"
        layer = f'{self._database.login} key=\'mly_id\' srid=4326 type=Point table="landlens"."images" (geom)'
        command = [sys.executable, str(ROOT / "tools" / "render_map.py"), layer, str(picture)]
        if subprocess.run([*command, "--title", "A region, read"], check=False).returncode:
            sys.exit("The map could not be drawn; the lines above say why.")
        return picture

    def _number(self, query: str) -> int:
        return int(self._database.sql(query)[0])

    def _scale(self, command: str, *arguments: str) -> None:
        _say(f"\n$ python -m landlens.scale {command}")
        done = subprocess.run([*SCALE, command, *arguments, *self._where], cwd=ROOT, env=self._environment, check=False)
        if done.returncode:
            sys.exit(f"'{command}' failed, see above.")


def _count(rows: str) -> str:
    return f"SELECT count(*) FROM landlens.{rows}"


def _key(entry: dict) -> str:
    """The tile, or the file, of a request."""
    return "/".join(entry["path"].strip("/").split("/")[-3:])


def _path() -> str:
    return os.pathsep.join(filter(None, (str(ROOT), os.environ.get("PYTHONPATH", ""))))


def _say(text: str) -> None:
    print(text, flush=True)


if __name__ == "__main__":
    with contextlib.suppress(KeyboardInterrupt):
        sys.exit(main())
