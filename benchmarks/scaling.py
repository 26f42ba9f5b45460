"""Jobs of many computers: tiles and photos a second through the database, rows into it, and a queue as of a country.

Each process is ``python -m landlens.scale``, the database is PostgreSQL with PostGIS on this machine, without fsync.
"""

from __future__ import annotations

import contextlib
import dataclasses
import json
import os
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import numpy as np

from tests.qgis import postgis
from tests.service.city import encoded

from .growth import fitted
from .race import Goal, Row, medians, race
from .surroundings import DELAYS, Surroundings

ROOT = Path(__file__).resolve().parents[1]
MISSING = "PostgreSQL with PostGIS is not on this machine: left out."
CONNECTIONS = 6  # to the tile host
TILES, IMAGES_OF_A_TILE = 64, 3_000
PROCESSES, PHOTOS = (1, 2, 4), 1_500  # for each process, so that every number of them has the same time to fill
ROWS, ROWS_OF_A_TILE = 1_000_000, 10_000
SIZES = ((16, 500), (64, 500), (64, 3_000))  # tiles, and images of each
PHOTO_COUNTS = (500, 2_000)
# A country's; SCALE_PHOTOS=10000000 is the whole of one, and takes a quarter of an hour.
QUEUE_TILES, QUEUE_PHOTOS = 100_000, int(os.environ.get("SCALE_PHOTOS", "1000000"))
LEASES, BATCH = 100, 200
LOOK_SECONDS = 0.05

_FILL_TILES = """INSERT INTO {s}.tiles (job, z, x, y, geom)
SELECT 'queue', 14, x, y, ST_Transform(ST_TileEnvelope(14, x, y), 4326)
FROM generate_series(8000, 8999) AS x, generate_series(5000, 5000 + {tiles} / 1000 - 1) AS y"""
_FILL_IMAGES = """INSERT INTO {s}.images (mly_id, name, filename, captured_at, compass_angle, is_pano, sequence_id,
creator_id, quality_score, page_url, geom)
SELECT id, 'mly|' || id, 'mly_' || id, now() - n * interval '1 second', n % 360, n % 3 = 0, md5((n / 140)::text),
(10^14 + n % 60)::bigint::text, 0.5, 'https://www.mapillary.com/app/?pKey=' || id,
ST_SetSRID(ST_MakePoint(5 + (n % 10000) * 0.0007, 50 + (n / 10000) * 0.003), 4326)
FROM (SELECT n, (10^14 + n::bigint * 7919 % 899999999999999)::bigint::text AS id
FROM generate_series(1, {photos}) AS n) i"""
# An index is made of all rows in a fraction of the time that it takes to grow with them.
_WITHOUT_INDEX = "DROP INDEX {s}.images_geom"
_INDEX = "CREATE INDEX images_geom ON {s}.images USING gist (geom)"
_FILL_PHOTOS = "INSERT INTO {s}.photos (mly_id, job) SELECT mly_id, 'queue' FROM {s}.images"
_JOB = "INSERT INTO {s}.jobs (job, area) VALUES ('queue', ST_Multi(ST_MakeEnvelope(5, 50, 12, 53, 4326)))"


def reading(around: Surroundings) -> list[Row | str]:
    """Tiles into the database by one reader, with a tile's delay: against what six connections could do at the best."""
    if postgis.programs() is None:
        return [MISSING]
    floor = TILES * DELAYS["tile_delay"] / 1000 / CONNECTIONS
    with _places(around, TILES, IMAGES_OF_A_TILE) as job:
        around.use(job.service, tile_delay=DELAYS["tile_delay"], connect_delay=DELAYS["connect_delay"])

        def run() -> float:
            return TILES / job.read()

        times = race("tiles into PostGIS", {"LandLens": run}, around.rounds, before=job.plan)
    what = f"tiles of {IMAGES_OF_A_TILE:,} images into PostGIS by one reader, 0.9 s each"
    theirs = f"{CONNECTIONS} connections that never wait for anything else"
    goal = Goal("≥", 0.8)
    return [Row(what, medians(times)["LandLens"], "tiles/s", theirs, TILES / floor, goal, times)]


def photos(around: Surroundings) -> list[Row | str]:
    """Photos a second by 1, 2 and 4 processes of ten connections each, from the first that is told of to the last."""
    if postgis.programs() is None:
        return [MISSING]
    with _places(around, 25, PHOTOS * max(PROCESSES) // 25) as job:
        around.use(job.service)
        job.plan()
        job.read()
        around.use(job.service, **DELAYS)

        def run(count: int) -> float:
            job.queue(count * PHOTOS)
            job.photos(count)
            return job.rate()

        contenders = {str(count): lambda count=count: run(count) for count in PROCESSES}
        times = race("photos by processes", contenders, around.rounds)
    what = f"photos by processes, 1 to {max(PROCESSES)} of 10 connections, into PostGIS and a folder"
    return fitted(what, "each process alike", times, Goal("≥", 0.9, "exponent"), "photos/s")


def upsert(around: Surroundings) -> list[Row | str]:
    """A million rows brought up to date as tiles bring them, against COPY of the same into an empty table."""
    if postgis.programs() is None:
        return [MISSING]
    import psycopg
    from landlens.scale.imagerows import write_images
    from landlens.scale.tables import make_tables
    from landlens.services.mapillary.rows import base_columns
    from landlens.tiles.decode import decode_images
    from landlens.tiles.grid import Tile

    first, _ = decode_images(encoded("upsert", 0, ROWS_OF_A_TILE), Tile(14551, 6452))
    tiles = [
        dataclasses.replace(first, id=first.id + 10**12 * number, lon=first.lon + 0.02 * number)
        for number in range(ROWS // ROWS_OF_A_TILE)
    ]
    with postgis.running() as database, psycopg.connect(database.loopback, autocommit=True) as connection:
        make_tables(connection, "ours")

        def upserted() -> None:
            for tile in tiles:
                with connection.transaction():
                    write_images(connection, "ours", tile)

        def copied() -> None:
            names = list(base_columns(first, str))
            copy = f"COPY bare ({', '.join(names)}) FROM STDIN"
            for tile in tiles:
                columns = {**base_columns(tile, lambda moment: f"{np.datetime64(moment, 'ms')}Z")}
                with connection.cursor() as cursor, cursor.copy(copy) as rows:
                    for row in zip(*columns.values()):
                        rows.write_row(row)

        def emptied() -> None:
            connection.execute("TRUNCATE ours.images; DROP TABLE IF EXISTS bare")
            connection.execute("CREATE TABLE bare (LIKE ours.images)")

        copying = race("COPY", {"COPY": copied}, around.rounds, before=emptied)
        new = race("upsert, new rows", {"LandLens": upserted}, around.rounds, before=emptied)
        same = race("upsert, the same rows", {"LandLens": upserted}, around.rounds)
        connection.execute("UPDATE ours.images SET quality_score = -1")
        other = race("upsert, changed rows", {"LandLens": upserted}, 1)
    peer, theirs = "COPY into a table without keys and indexes, without points", medians(copying)["COPY"]
    return [
        Row(f"{what} {ROWS:,} images in PostGIS, {ROWS_OF_A_TILE:,} at a time", took, "s", peer, theirs, None, times)
        for what, times in (("add", new), ("look again at", same), ("update", other))
        for took in medians(times).values()
    ]


def memory(around: Surroundings) -> list[Row | str]:
    """The peak of a reader and of a downloader, by how much there is to do."""
    if not Path("/proc/self/status").exists():
        return ["This system does not tell a process's peak memory: left out."]
    if postgis.programs() is None:
        return [MISSING]
    rows: list[Row | str] = []
    reader, downloader = {}, {}
    for tiles, images in SIZES:
        with _places(around, tiles, images) as job:
            around.use(job.service)
            job.plan()
            job.read()
            reader[f"{tiles * images:,} images of {tiles} tiles"] = job.peak
            if (tiles, images) == SIZES[0]:
                for count in PHOTO_COUNTS:
                    job.queue(count)
                    job.photos(1)
                    downloader[f"{count:,} photos"] = job.peak
    for what, peaks in (("a reader of tiles", reader), ("a downloader of photos", downloader)):
        *fewer, most = peaks
        rows += [
            Row(f"peak memory of {what}, {most}", peaks[most], "MB", name, peaks[name], Goal("≤", 1.5))
            for name in fewer
        ]
    return rows


def queue(around: Surroundings) -> list[Row | str]:
    """Leases of a queue as long as a country's, by one worker: of its first photos, and when half of them are done."""
    if postgis.programs() is None:
        return [MISSING]
    import psycopg
    from landlens.download.request import PhotoDone
    from landlens.scale.photoqueue import Got, PhotoQueue
    from landlens.scale.tables import make_tables
    from landlens.scale.tilequeue import TileQueue

    with postgis.running() as database, psycopg.connect(database.loopback, autocommit=True) as connection:
        make_tables(connection, "landlens")
        begun = time.perf_counter()
        for statement in (_JOB, _WITHOUT_INDEX, _FILL_TILES, _FILL_IMAGES, _INDEX, _FILL_PHOTOS):
            connection.execute(statement.format(s="landlens", tiles=QUEUE_TILES, photos=QUEUE_PHOTOS))
        took = time.perf_counter() - begun
        connection.execute("ANALYZE landlens.photos; ANALYZE landlens.images; ANALYZE landlens.tiles")
        tiles, some = TileQueue("landlens", "queue", "bench"), PhotoQueue("landlens", "queue", "bench")

        def tiles_leased() -> float:
            begun = time.perf_counter()
            for _ in range(LEASES):
                with connection.transaction():
                    held = tiles.lease(connection, 2 * CONNECTIONS)
                for tile in held:
                    with connection.transaction():
                        tiles.read(connection, tile, 100)
            return LEASES * 2 * CONNECTIONS / (time.perf_counter() - begun)

        def photos_leased() -> float:
            begun = time.perf_counter()
            for _ in range(LEASES):
                with connection.transaction():
                    held = some.lease(connection, BATCH)
                done = [Got(one.id, PhotoDone(0, "downloaded", "x", bytes=1), f"/data/{one.id}.jpg") for one in held]
                with connection.transaction():
                    some.finish(connection, done)
            return LEASES * BATCH / (time.perf_counter() - begun)

        of_tiles = race("tiles leased", {"LandLens": tiles_leased}, around.rounds)
        early = race("photos leased", {"LandLens": photos_leased}, around.rounds)
        half = "UPDATE landlens.photos SET state = 'done' WHERE mly_id < (SELECT percentile_disc(0.5) WITHIN GROUP "
        connection.execute(f"{half}(ORDER BY mly_id) FROM landlens.photos) AND state = 'waiting'")
        connection.execute(
            "VACUUM ANALYZE landlens.photos"
        )  # as the server does by itself, in the days that half takes
        connection.execute("CHECKPOINT")
        late = race("photos leased, half done", {"LandLens": photos_leased}, around.rounds)
        sizes = {
            table: connection.execute(f"SELECT pg_total_relation_size('landlens.{table}') / 1e6").fetchone()[0]
            for table in ("tiles", "images", "photos")
        }
    photos_of = f"of {QUEUE_PHOTOS:,} photos, leased and noted {BATCH} at a time by one worker"
    return [
        Row(f"queue of {QUEUE_TILES:,} tiles, leased and noted by one reader", *_rate(of_tiles, "tiles/s")),
        Row(f"queue {photos_of}", *_rate(early, "photos/s")),
        Row(f"queue {photos_of}, when half are done", *_rate(late, "photos/s")),
        f"Size of the database with {QUEUE_TILES:,} tiles and {QUEUE_PHOTOS:,} images and photos, with indexes, in MB: "
        + ", ".join(f"{table} {float(size):,.0f}" for table, size in sizes.items())
        + f"; filled in {took:,.0f} s.",
    ]


def _rate(times, unit):
    return medians(times)["LandLens"], unit, "", None, None, times


class Job:
    """A job on a city. ``peak`` is the memory of the largest process until now, in MB."""

    def __init__(self, database: postgis.Database, service, folder: Path) -> None:
        self.database, self.service, self.folder, self.peak = database, service, folder, 0.0
        west, south, east, north = service.bbox
        ring = [[west, south], [east, south], [east, north], [west, north], [west, south]]
        self._area = folder / "area.geojson"
        self._area.write_text(json.dumps({"type": "Polygon", "coordinates": [ring]}), encoding="utf-8")
        self._numbers = iter(range(1_000_000))

    def plan(self) -> None:
        """A plan of which nothing is read."""
        self.database.sql("DROP SCHEMA IF EXISTS landlens CASCADE")
        self._run(["plan", str(self._area), "--without-photos"])

    def read(self) -> float:
        """Read all of it; seconds."""
        begun = time.perf_counter()
        self._run(["tiles"])
        return time.perf_counter() - begun

    def queue(self, count: int) -> None:
        """So many photos to get, and no others."""
        self.database.sql("DELETE FROM landlens.photos")
        self.database.sql(
            f"INSERT INTO landlens.photos (mly_id, job) SELECT mly_id, 'area' FROM landlens.images LIMIT {count}"
        )

    def photos(self, processes: int) -> None:
        """Get them all, by so many processes, into a folder where nothing is."""
        folder = self.folder / f"photos-{next(self._numbers)}"
        self._run(*[["photos", "--to", str(folder), "--size", "256"]] * processes)

    def rate(self) -> float:
        """Photos a second, from the first that the database was told of to the last."""
        (line,) = self.database.sql(
            "SELECT count(*) FILTER (WHERE leased_until > first), extract(epoch FROM max(leased_until) - min(first)) "
            "FROM landlens.photos, (SELECT min(leased_until) AS first FROM landlens.photos) f WHERE state = 'done'"
        )
        count, seconds = line.split("|")
        return int(count) / float(seconds)

    def _run(self, *commands: list[str]) -> None:
        """All of these at once, until they end; their peak is measured."""
        paths = os.pathsep.join(filter(None, (str(ROOT), os.environ.get("PYTHONPATH", ""))))
        started = [
            subprocess.Popen(
                [sys.executable, "-m", "landlens.scale", *command, "--db", self.database.loopback],
                env={**os.environ, "PYTHONPATH": paths},
                cwd=ROOT,
                stdout=subprocess.DEVNULL,
            )
            for command in commands
        ]
        peaks = [0.0] * len(started)
        while any(process.poll() is None for process in started):
            peaks = [max(before, _peak(process.pid)) for before, process in zip(peaks, started)]
            time.sleep(LOOK_SECONDS)
        assert [process.returncode for process in started] == [0] * len(started)
        self.peak = max(peaks)


def _peak(process: int) -> float:
    """The most that a process has had of the memory, in MB; 0 of one that has ended, or where no system tells."""
    with contextlib.suppress(OSError):
        for line in Path(f"/proc/{process}/status").read_text(encoding="ascii", errors="replace").splitlines():
            if line.startswith("VmHWM"):
                return 1024 * int(line.split()[1]) / 1e6
    return 0.0


@contextlib.contextmanager
def _places(around: Surroundings, tiles: int, images: int) -> Iterator[Job]:
    """A database, and a city whose tiles are made beforehand."""
    with postgis.running() as database, around.city(tiles, images) as service:
        folder = around.scratch / f"scaling-{tiles}-{images}"
        folder.mkdir(exist_ok=True)
        yield Job(database, service, folder)
