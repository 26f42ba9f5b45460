"""The area of a job: polygons of a GeoJSON file, and as the database has them."""

from __future__ import annotations

import os
from typing import Any

import numpy as np
import psycopg
import shapely
from landlens.errors import TooManyTiles
from landlens.images.area import ShapelyArea
from landlens.sentences import Sentence
from landlens.store.jobtables import MOST_TILES, quoted_schema
from landlens.tiles.grid import ZOOM, Tile, held_within
from landlens.tiles.quads import tiles_in

from .errors import AreaUnusable

_LAST = Tile(2**ZOOM - 1, 2**ZOOM - 1)
_PARTS = "SELECT ST_AsBinary((ST_Dump(area)).geom) FROM {s}.jobs WHERE job = %s"


def polygons_of_file(path: str) -> list[Any]:
    """The polygons of a GeoJSON file, in degrees. Raises AreaUnusable."""
    try:
        with open(path, encoding="utf-8-sig") as file:
            shape = shapely.from_geojson(file.read())
    except OSError as error:
        reason = error.strerror or Sentence("it cannot be read")
        raise AreaUnusable("The file {path} cannot be read: {reason}.", path=path, reason=reason) from None
    except (shapely.errors.GEOSException, UnicodeDecodeError):
        raise AreaUnusable(
            "The file {path} is no GeoJSON. Export the area as GeoJSON with coordinates in degrees (EPSG:4326).",
            path=path,
        ) from None
    return polygons_in(shape, os.path.basename(path))


def polygons_in(shape: Any, name: str) -> list[Any]:
    """The polygons of a geometry, however they are nested. Raises AreaUnusable without any, and beyond the globe."""
    parts, found = [shape], []
    while parts:
        one = parts.pop()
        if one is None or shapely.is_empty(one):
            continue
        if shapely.get_type_id(one) == shapely.GeometryType.POLYGON:
            found.append(shapely.force_2d(one))
        elif shapely.get_type_id(one) >= shapely.GeometryType.MULTIPOINT:
            parts.extend(reversed(shapely.get_parts(one).tolist()))
    if not found:
        raise AreaUnusable("There are no polygons in {name}. The area of a job is one polygon or more.", name=name)
    west, south, east, north = shapely.total_bounds(found).tolist()
    if west < -180 or east > 180 or south < -90 or north > 90:
        raise AreaUnusable(
            "The polygons in {name} do not lie on the globe: their coordinates are to be degrees, longitude first "
            "(EPSG:4326).",
            name=name,
        )
    return found


def area_of(polygons: list[Any]) -> ShapelyArea:
    """The polygons as the core has them."""
    return ShapelyArea.from_wkb([shapely.to_wkb(one) for one in polygons], held_within)


def wkt_of(polygons: list[Any]) -> str:
    """The polygons as one text, exactly."""
    return str(shapely.to_wkt(shapely.multipolygons(polygons), rounding_precision=-1))


def tiles_of_area(area: ShapelyArea) -> list[Tile]:
    """The tiles that hold the area's images. Raises AreaUnusable beyond a million."""
    try:
        return tiles_in(area, Tile(0, 0), _LAST, MOST_TILES)
    except TooManyTiles:
        raise AreaUnusable(
            "This area needs more than {most:,} coverage tiles, which is {days:,.0f} days of what Mapillary allows. "
            "Split it into several jobs.",
            most=MOST_TILES,
            days=MOST_TILES / 50_000,
        ) from None


def area_in(connection: psycopg.Connection[Any], schema: str, job: str) -> ShapelyArea:
    """The area of a job that is in the database."""
    rows = connection.execute(_PARTS.format(s=quoted_schema(schema)), (job,)).fetchall()
    return ShapelyArea.from_wkb([bytes(row[0]) for row in rows], held_within)


def covers(area: ShapelyArea, box: tuple[float, float, float, float]) -> bool:
    """Whether all of a box lies in one polygon of the area."""
    return bool(area.covers(np.array([box], np.float64))[0])
