"""How quickly flat views come out of panoramas of 8,192 pixels, with decoding, encoding and EXIF."""

from __future__ import annotations

import os
import shutil
import statistics
import time
from pathlib import Path

import numpy as np

from .race import Goal, Row, race
from .surroundings import Surroundings, processing

PANORAMAS = 6
SIZE = 8192, 4096
_GOAL = Goal("≥", 4, "views/s")


def views(around: Surroundings) -> list[Row | str]:
    """Views of 1,024 pixels for each second of one processor, one and four of each panorama; and of a whole run."""
    paths = _panoramas(around.scratch / "panoramas")
    process = processing()
    layer = _layer(paths)
    rows: list[Row | str] = []
    for what, mode, each in (("one view", "field", 1), ("four views", "sides", 4)):
        walls: list[float] = []

        def run(mode=mode, each=each, walls=walls) -> float:
            folder = around.scratch / "views"
            shutil.rmtree(folder, ignore_errors=True)
            wall, spent = time.perf_counter(), time.process_time()
            given = {"INPUT": layer, "MODE": mode, "YAW_FIELD": "yaw", "FOLDER": str(folder), "OUTPUT": "memory:"}
            results = process.run("landlens:viewsfrompanoramas", {**given, "WORKERS": os.cpu_count() or 1})
            spent, wall = time.process_time() - spent, time.perf_counter() - wall
            assert results["VIEW_COUNT"] == each * PANORAMAS
            walls.append(each * PANORAMAS / wall)
            return each * PANORAMAS / spent

        times = race(f"views, {mode}, a second of one processor", {"LandLens": run}, around.rounds)
        text = f"views of 1024x1024 a second of one processor, {what} of each panorama of {SIZE[0]}x{SIZE[1]}"
        middle = statistics.median(times["LandLens"])
        rows.append(Row(text, middle, "views/s", "by the clock", statistics.median(walls), _GOAL, times))
    rows.append(
        Row("of this, reading and writing the layer of panoramas and views", _layer_seconds(layer, process, around))
    )
    return rows


def _layer_seconds(layer, process, around: Surroundings) -> float:
    """The seconds of a run in which every view is there already."""
    given = {"INPUT": layer, "FOLDER": str(around.scratch / "views"), "OUTPUT": str(around.scratch / "views.gpkg")}
    begun = time.perf_counter()
    results = process.run("landlens:viewsfrompanoramas", given)
    assert results["SKIPPED_COUNT"] == 4 * PANORAMAS
    return time.perf_counter() - begun


def _panoramas(folder: Path) -> list[str]:
    """Pictures as rich in detail as photos are: some 12 MB each."""
    from PIL import Image

    folder.mkdir()
    width, height = SIZE
    chance = np.random.default_rng(1)
    coarse = Image.fromarray(chance.integers(0, 256, (256, 512, 3)).astype(np.uint8)).resize(SIZE, Image.BICUBIC)
    pixels = np.asarray(coarse).astype(np.int16) + chance.integers(-6, 7, (height, width, 1))
    first = folder / "0.jpg"
    Image.fromarray(np.clip(pixels, 0, 255).astype(np.uint8)).save(first, quality=92)
    for number in range(1, PANORAMAS):
        shutil.copy(first, folder / f"{number}.jpg")
    return [str(folder / f"{number}.jpg") for number in range(PANORAMAS)]


def _layer(paths: list[str]):
    from qgis.core import QgsFeature, QgsGeometry, QgsPointXY, QgsVectorLayer

    fields = ("image_path:string", "compass_angle:double", "is_pano:boolean", "yaw:double")
    layer = QgsVectorLayer("Point?crs=EPSG:4326&" + "&".join(f"field={one}" for one in fields), "images", "memory")
    features = []
    for number, path in enumerate(paths):
        feature = QgsFeature(layer.fields())
        feature.setAttributes([path, 10.0 * number, True, 90.0])
        feature.setGeometry(QgsGeometry.fromPointXY(QgsPointXY(7 + number / 1000, 50)))
        features.append(feature)
    layer.dataProvider().addFeatures(features)
    return layer
