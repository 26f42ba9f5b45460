"""Polygons as people have them in Python, as the area of a fetch: shapely's, GeoJSON's, geopandas's."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from ..errors import RequestInvalid
from ..images.area import ShapelyArea
from ..optional import optional
from ..tiles.grid import held_within

EXTRA = "geopandas"


def area_of(polygons: Any) -> ShapelyArea:
    """The area of one or many polygons, in degrees where they do not say otherwise.

    They may be shapely's, GeoJSON as dictionaries, anything with a ``__geo_interface__``, a GeoSeries or a
    GeoDataFrame in any CRS, and collections of those. Raises RequestInvalid for what has no area, and PackageMissing.
    """
    shapely = optional("shapely", EXTRA)
    shapes = list(_shapes(polygons, shapely))
    area = ShapelyArea.from_wkb([shapely.to_wkb(shape) for shape in shapes], held_within)
    if not len(area.boxes()):
        raise RequestInvalid("There is no polygon with an area in what was given. Check that it is not empty.")
    return area


def _shapes(given: Any, shapely: Any) -> Iterator[Any]:
    if hasattr(given, "to_crs"):
        if given.crs is not None:
            given = given.to_crs("EPSG:4326")
        given = [shape for shape in given.geometry if shape is not None]
    if not isinstance(given, (Mapping, shapely.Geometry)) and hasattr(given, "__geo_interface__"):
        given = given.__geo_interface__
    if isinstance(given, Mapping):
        yield from _of_geojson(given, shapely)
    elif isinstance(given, shapely.Geometry):
        if given.geom_type not in ("Polygon", "MultiPolygon", "GeometryCollection"):
            raise _no_area(given.geom_type)
        yield from _shapes(given.geoms, shapely) if given.geom_type == "GeometryCollection" else [given]
    elif isinstance(given, Iterable) and not isinstance(given, (str, bytes)):
        for one in given:
            yield from _shapes(one, shapely)
    else:
        raise _no_area(type(given).__name__)


def _of_geojson(given: Mapping[str, Any], shapely: Any) -> Iterator[Any]:
    inside = {"FeatureCollection": "features", "Feature": "geometry", "GeometryCollection": "geometries"}
    kind = str(given.get("type"))
    if kind in inside:
        yield from _shapes(given.get(inside[kind]) or [], shapely)
        return
    if kind not in ("Polygon", "MultiPolygon"):
        raise _no_area(kind)
    try:
        yield optional("shapely.geometry", EXTRA).shape(given)
    except (ValueError, TypeError, KeyError, IndexError, AttributeError, shapely.errors.ShapelyError):
        raise RequestInvalid("A {kind} of GeoJSON cannot be read: its coordinates are not rings.", kind=kind) from None


def _no_area(kind: str) -> RequestInvalid:
    return RequestInvalid("A {kind} is no area to fetch images in. Give polygons.", kind=kind)
