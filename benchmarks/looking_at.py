"""Images looking at features: the arithmetic by itself, and the algorithm from GeoPackage to GeoPackage."""

from __future__ import annotations

import statistics
from pathlib import Path
from typing import Any

import numpy as np

from .race import Goal, Row, race
from .surroundings import Surroundings, fresh, processing

IMAGES, FEATURES, RAYS = 1_000_000, 20_000, 1_000_000
BLOCK, HOUSE, WALK = 25.0, 14.0, 6_250.0  # metres: from house to house, a house's side, the town's side
_PLACE = (24.94, 60.17)


def looking_at(around: Surroundings) -> list[Row | str]:
    """20,000 points and then houses, 1,000,000 images; 1,000,000 rays in a town of 62,500 houses."""
    processing()
    from landlens_plugin.core.images.ground import moved
    from landlens_plugin.core.images.lookers import Rules, looking_at
    from landlens_plugin.core.images.targets import Targets, areas_of, buildings_of
    from landlens_plugin.core.images.walls import Walls
    from tests.core.images.scenes import building, images_at, shapes_at

    generator = np.random.default_rng(11)
    steps = np.arange(int(WALK / BLOCK)) * BLOCK
    corners = np.stack(np.meshgrid(steps, steps), axis=-1).reshape(-1, 2)
    houses = shapes_at(_PLACE, [building(x, y, HOUSE, HOUSE) for x, y in corners.tolist()])
    spots = generator.uniform(0, WALK, (IMAGES, 2))
    spots[:, 0] = np.round(spots[:, 0] / BLOCK) * BLOCK - (BLOCK - HOUSE) / 2  # in streets between the houses
    images = images_at(_PLACE, spots, generator.uniform(0, 360, IMAGES))
    hfov = np.full(IMAGES, 70.0)
    facades = corners[generator.choice(len(corners), FEATURES, replace=False)]
    points = shapes_at(_PLACE, [("point", (x, y + HOUSE / 2)) for x, y in facades.tolist()])
    some = shapes_at(_PLACE, [building(x, y, HOUSE, HOUSE) for x, y in facades.tolist()])

    def look(shapes: Any, walls: Any = None) -> None:
        looks = looking_at(images, hfov, Targets.of(shapes), areas_of(shapes), Rules(), walls)
        assert looks.image.size > FEATURES

    walls = Walls(buildings_of(houses))
    ends = spots + generator.uniform(-20, 20, (IMAGES, 2))
    start, end = moved(*_PLACE, *spots[:RAYS].T), moved(*_PLACE, *ends[:RAYS].T)
    distance = np.hypot(*(ends - spots).T)

    def cast() -> None:
        assert 0.05 < Walls(buildings_of(houses)).blocked(start, end, distance).mean() < 0.95

    contenders = {
        "points": lambda: look(points),
        "houses": lambda: look(some),
        "houses, line of sight": lambda: look(some, walls),
        "rays": cast,
    }
    source, features = _saved(around.scratch, images, points)
    parameters = {"INPUT": source, "FEATURES": features}

    def run() -> None:
        target = str(fresh(around.scratch / "looking-out.gpkg"))
        from qgis import processing as toolbox

        assert toolbox.run("landlens:imageslookingat", {**parameters, "OUTPUT": target})["PAIR_COUNT"] > FEATURES

    contenders["algorithm"] = run
    times = race("images looking at features", contenders, around.rounds)
    middle = {name: statistics.median(taken) for name, taken in times.items()}
    what = f"{FEATURES:,} features and {IMAGES:,} images: which look at which"
    reading = middle["algorithm"] - middle["points"]
    return [
        Row(f"{what}, points", middle["points"], goal=Goal("≤", 5, "s"), times=times),
        Row(f"{what}, polygons", middle["houses"]),
        Row(f"{what}, polygons, with the line of sight", middle["houses, line of sight"]),
        Row(
            f"line of sight of {RAYS:,} rays among {len(corners):,} buildings", middle["rays"], goal=Goal("≤", 30, "s")
        ),
        Row(f"{what}, points, from GeoPackage to GeoPackage", middle["algorithm"]),
        f"Of the last one {reading:.1f} s ({reading / middle['algorithm']:.0%}) are reading and writing the layers.",
    ]


def _saved(folder: Path, images: Any, points: Any) -> tuple[str, str]:
    """Images and points as GeoPackages, as a fetch and a digitiser leave them."""
    from osgeo import gdal, ogr, osr

    gdal.UseExceptions()
    degrees = osr.SpatialReference()
    degrees.ImportFromEPSG(4326)
    degrees.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    paths = []
    columns = {"images": (images.lon, images.lat), "points": (points.point_lon, points.point_lat)}
    for name, (lon, lat) in columns.items():
        path = str(fresh(folder / f"looking-{name}.gpkg"))
        data = ogr.GetDriverByName("GPKG").CreateDataSource(path)
        layer = data.CreateLayer(name, degrees, ogr.wkbPoint)
        for field, kind in (("mly_id", ogr.OFTString), ("compass_angle", ogr.OFTReal)):
            layer.CreateField(ogr.FieldDefn(field, kind))
        layer.StartTransaction()
        for row, (x, y) in enumerate(zip(lon.tolist(), lat.tolist())):
            feature = ogr.Feature(layer.GetLayerDefn())
            feature.SetField(0, str(row + 1))
            if name == "images":
                feature.SetField(1, float(images.compass_angle[row]))
            point = ogr.Geometry(ogr.wkbPoint)
            point.AddPoint_2D(x, y)
            feature.SetGeometryDirectly(point)
            layer.CreateFeature(feature)
        layer.CommitTransaction()
        del layer, data
        paths.append(path)
    return paths[0], paths[1]
