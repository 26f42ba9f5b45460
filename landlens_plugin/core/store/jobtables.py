"""The tables of a job that lasts days, as SQL for PostGIS: what it is to read, each of its tiles, and the images.

Plain strings and pure functions, for whatever connection there is: QGIS's own writes a plan, ``landlens.scale`` reads
it. Every statement may be sent twice, and a plan that is there stays as far as it was read.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import islice

from ..errors import RequestInvalid
from ..tiles.grid import Tile

DEFAULT_SCHEMA = "landlens"
STATES = ("waiting", "leased", "read", "failed")
MOST_TILES = 1_000_000  # of a job: twenty days of the service's limit, and more than any country needs but the largest
_TILES_AT_ONCE = 2_000  # of a statement, which is so of some 30 kB
_LONGEST = 63  # bytes of a name

# The area is what is kept of the tiles at its edge. Rows of tiles are few, and found by their state and attempts.
_TABLES = (
    "CREATE SCHEMA IF NOT EXISTS {schema}",
    """CREATE TABLE IF NOT EXISTS {schema}.jobs (
    job text PRIMARY KEY,
    area geometry(MultiPolygon, 4326) NOT NULL,
    position text NOT NULL DEFAULT 'original' CHECK (position IN ('original', 'computed')),
    photos boolean NOT NULL DEFAULT true,
    planned_at timestamptz NOT NULL DEFAULT now())""",
    """CREATE TABLE IF NOT EXISTS {schema}.tiles (
    job text NOT NULL REFERENCES {schema}.jobs ON DELETE CASCADE,
    z int NOT NULL,
    x int NOT NULL,
    y int NOT NULL,
    geom geometry(Polygon, 4326) NOT NULL,
    state text NOT NULL DEFAULT 'waiting' CHECK (state IN ('waiting', 'leased', 'read', 'failed')),
    image_count int,
    attempts int NOT NULL DEFAULT 0,
    reason text,
    leased_by text,
    leased_until timestamptz,
    read_at timestamptz,
    PRIMARY KEY (job, z, x, y))""",
    "CREATE INDEX IF NOT EXISTS tiles_waiting ON {schema}.tiles (job, attempts, x, y) WHERE state = 'waiting'",
    "CREATE INDEX IF NOT EXISTS tiles_leased ON {schema}.tiles (job, leased_until) WHERE state = 'leased'",
    "CREATE INDEX IF NOT EXISTS tiles_geom ON {schema}.tiles USING gist (geom)",
    # The columns of a fetch, in its order, and those of a download.
    """CREATE TABLE IF NOT EXISTS {schema}.images (
    mly_id text PRIMARY KEY,
    name text,
    filename text,
    captured_at timestamptz,
    compass_angle double precision,
    is_pano boolean,
    sequence_id text,
    creator_id text,
    organization_id text,
    on_foot boolean,
    quality_score double precision,
    page_url text,
    image_url text,
    geom geometry(Point, 4326),
    image_path text,
    download_status text,
    download_error text,
    bytes bigint)
    WITH (fillfactor = 85)""",  # room to note a download without another entry in each index
    "CREATE INDEX IF NOT EXISTS images_geom ON {schema}.images USING gist (geom)",
)
# Two that make the same table at once are told that it is there, whatever IF NOT EXISTS says.
ONE_AT_A_TIME = "SELECT pg_advisory_xact_lock(1280070657)"
HAS_POSTGIS = "SELECT to_regtype('geometry') IS NOT NULL"
MAKE_POSTGIS = "CREATE EXTENSION IF NOT EXISTS postgis"

_PLAN_JOB = """INSERT INTO {schema}.jobs (job, area, position, photos) VALUES ({job}, {area}, {position}, {photos})
ON CONFLICT (job) DO NOTHING"""
_IS_SAME_PLAN = """SELECT ST_OrderingEquals(area, {area}) AND position = {position}
FROM {schema}.jobs WHERE job = {job}"""
_ARE_THERE = "SELECT to_regclass({table}) IS NOT NULL"
_COUNT_TILES = "SELECT count(*), count(*) FILTER (WHERE state = 'read') FROM {schema}.tiles WHERE job = {job}"
_PLAN_TILES = """INSERT INTO {schema}.tiles (job, z, x, y, geom)
SELECT {job}, z, x, y, ST_Transform(ST_TileEnvelope(z, x, y), 4326) FROM (VALUES {rows}) AS tile (z, x, y)
ON CONFLICT DO NOTHING"""


def quoted_schema(name: str) -> str:
    """The name of a schema as SQL has it. Raises RequestInvalid for what is no plain name."""
    if not name.isidentifier() or len(name.encode()) > _LONGEST:
        raise RequestInvalid(
            "'{name}' is no name for a schema of the database: it takes letters, digits and _, begins with no digit "
            "and has {most} bytes at the most.",
            name=name,
            most=_LONGEST,
        )
    return f'"{name}"'


def job_tables(schema: str = DEFAULT_SCHEMA) -> list[str]:
    """The statements that make the tables of plans where there are none."""
    return [statement.format(schema=quoted_schema(schema)) for statement in _TABLES]


def are_there(schema: str) -> str:
    """The query for whether these tables are there, by the last of them: one row with a boolean."""
    return _ARE_THERE.format(table=literal(f"{quoted_schema(schema)}.images"))


def plan_job(schema: str, job: str, area: str, position: str = "original", *, photos: bool = True) -> str:
    """The statement that begins a plan: of all images in ``area`` (polygons in degrees as WKT), and their ``photos``.

    A job of this name stays as it is: :func:`is_same_plan` says whether it is this one.
    """
    values = {"job": literal(job), "area": _area(area), "position": literal(position)}
    return _PLAN_JOB.format(schema=quoted_schema(schema), photos="true" if photos else "false", **values)


def is_same_plan(schema: str, job: str, area: str, position: str = "original") -> str:
    """The query for whether a job is of this area and these positions: one row with a boolean, none without a job."""
    values = {"job": literal(job), "area": _area(area), "position": literal(position)}
    return _IS_SAME_PLAN.format(schema=quoted_schema(schema), **values)


def plan_tiles(schema: str, job: str, tiles: Iterable[Tile]) -> Iterator[str]:
    """The statements that add tiles to a plan, to be read; those that it has already stay as they are."""
    source = iter(tiles)
    while some := list(islice(source, _TILES_AT_ONCE)):
        rows = ", ".join(f"({tile.z}, {tile.x}, {tile.y})" for tile in some)
        yield _PLAN_TILES.format(schema=quoted_schema(schema), job=literal(job), rows=rows)


def count_tiles(schema: str, job: str) -> str:
    """The query for how many tiles a plan has, and how many of them are read: one row."""
    return _COUNT_TILES.format(schema=quoted_schema(schema), job=literal(job))


def literal(text: str) -> str:
    """A text as SQL has it."""
    return "'" + text.replace("'", "''") + "'"


def _area(wkt: str) -> str:
    return f"ST_Multi(ST_GeomFromText({literal(wkt)}, 4326))"
