"""Exporting images: to a folder, and from there to the screen of whoever opens it."""

from __future__ import annotations

import shutil
import statistics
from pathlib import Path

from .race import Goal, Row, race
from .surroundings import Surroundings, processing

COUNT = 5_000
_ALL, _CORE = "through processing.run", "the export alone"


def page(around: Surroundings) -> list[Row | str]:
    """5,000 images to a web page, out of a GeoPackage and from plain rows; and that page opened from the disk."""
    processing()
    from landlens_plugin.core.export.export import export_web
    from landlens_plugin.core.export.web import Page
    from tests import browser
    from tests.core.export.scenes import street
    from tests.core.export.test_web import WORDS
    from tests.qgis.running import Told, run

    folder = around.scratch / "export"
    pictures = street(folder / "from", COUNT, files=200)
    layer = _layer(folder / "images.gpkg", pictures)
    into = folder / "into"
    contenders = {
        _ALL: lambda: run("landlens:exportimages", Told(), INPUT=layer, FORMAT="web", BASEMAP="", FOLDER=str(into)),
        _CORE: lambda: export_web(str(into), pictures, True, Page("5,000", WORDS)),
    }
    times = race("export, s", contenders, around.rounds, before=lambda: shutil.rmtree(into, ignore_errors=True))
    whole, core = (statistics.median(times[name]) for name in (_ALL, _CORE))
    what = f"{COUNT:,} images of 200 photos as a web page, out of a GeoPackage"
    rows: list[Row | str] = [Row(what, whole, "s", _CORE, core, times=times)]
    if browser.CHROMIUM is None:
        return [*rows, "There is no Chromium here, so the page was not opened."]

    def opened() -> float:
        with browser.page() as one:
            one.size(1280, 760)
            return one.open(into / "index.html")

    times = race("open, s", {"a browser just started": opened}, around.rounds)
    middle = statistics.median(times["a browser just started"])
    return [
        *rows,
        Row("that page opened from the disk, to its last marker", middle, goal=Goal("≤", 3, "s"), times=times),
    ]


def _layer(path: Path, pictures) -> str:
    from qgis.core import QgsFeature, QgsGeometry, QgsPointXY, QgsVectorFileWriter, QgsVectorLayer

    fields = "mly_id:string,image_path:string,compass_angle:double,sequence_id:string,creator_username:string"
    declared = "&".join(f"field={one}" for one in fields.split(","))
    layer = QgsVectorLayer(f"Point?crs=EPSG:4326&{declared}&field=captured_at:string", "images", "memory")
    features = []
    for one in pictures:
        feature = QgsFeature(layer.fields())
        feature.setGeometry(QgsGeometry.fromPointXY(QgsPointXY(one.lon, one.lat)))
        feature.setAttributes([one.id, one.path, one.heading, one.sequence, one.creator, one.when])
        features.append(feature)
    layer.dataProvider().addFeatures(features)
    QgsVectorFileWriter.writeAsVectorFormat(layer, str(path), "utf-8", layer.crs(), "GPKG")
    return str(path)
