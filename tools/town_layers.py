"""The stand-in's town as layers, and what algorithms make of them; for tools/pictures.py."""

from __future__ import annotations

import contextlib
import json
import math
import threading
from collections.abc import Iterator
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsFillSymbol,
    QgsLineSymbol,
    QgsMarkerSymbol,
    QgsProject,
    QgsSingleSymbolRenderer,
    QgsVectorLayer,
)

from tests.service import town_map

SQUARE = (10.76482, 59.92300)  # where the pictures are taken, in degrees


class Town:
    """The stand-in's town: its layers, and what algorithms make of them in a folder that goes when the run ends."""

    def __init__(self, service: Any, folder: Path) -> None:
        self.service, self.folder = service, folder
        self.number = 0
        paths = town_map.write(folder)
        self.streets, self.buildings = (QgsVectorLayer(str(path), path.stem, "ogr") for path in paths)
        road = {"line_color": "#ffffff", "line_width": "8", "line_width_unit": "RenderMetersInMapUnits"}
        plain(self.streets, QgsLineSymbol.createSimple({**road, "capstyle": "round", "joinstyle": "round"}))
        house = {"color": "#e3dfd6", "outline_color": "#cfc9bc", "outline_width": "0.2"}
        plain(self.buildings, QgsFillSymbol.createSimple(house))
        self.ground = [self.buildings, self.streets]
        self.images = self.fetched()

    def fetched(self) -> QgsVectorLayer:
        """The images of the whole town, with their cameras."""
        west, south, east, north = self.service.bbox
        about = "camera_type camera_parameters width height exif_orientation computed_compass_angle computed_geometry"
        wide, high = east - west, north - south
        extent = f"{west - wide},{east + wide},{south - high},{north + high} [EPSG:4326]"
        return self.run("landlens:fetchimages", EXTENT=extent, DETAILS=about.split(), MAX_TILE_AGE=0)["OUTPUT"]

    def run(self, algorithm: str, **parameters: Any) -> dict[str, Any]:
        """What an algorithm answers; its OUTPUT, and each of ``parameters`` that is ..., as a layer of a GeoPackage."""
        from qgis import processing

        made = QgsApplication.processingRegistry().algorithmById(algorithm)
        wanted = [name for name, value in parameters.items() if value is ...]
        if made.parameterDefinition("OUTPUT"):
            wanted.append("OUTPUT")
        self.number += 1
        files = {name: str(self.folder / f"{name.lower()}-{self.number}.gpkg") for name in wanted}
        found = processing.run(algorithm, {**parameters, **files})
        layers = {name: QgsVectorLayer(path, name, "ogr") for name, path in files.items()}
        return {**found, **layers}

    def downloaded(self, which: str, size: str) -> QgsVectorLayer:
        """The images on the pictures that an expression chooses, with their photos."""
        from qgis import processing

        lon, lat = SQUARE
        here = f"abs($x - {lon}) < 0.0014 AND abs($y - {lat}) < 0.0007 AND {which}"
        chosen = processing.run(
            "native:extractbyexpression", {"INPUT": self.images, "EXPRESSION": here, "OUTPUT": "memory:"}
        )["OUTPUT"]
        folder = str(self.folder / f"photos-{size}")
        return self.run("landlens:downloadimages", INPUT=chosen, SIZE=size, FOLDER=folder)["OUTPUT"]

    def areas(self, bbox: tuple[float, float, float, float], count: int) -> QgsVectorLayer:
        """So many areas within a box, five in a row, called "Area 1" and so on."""
        path = self.folder / "areas.geojson"
        path.write_text(json.dumps({"type": "FeatureCollection", "features": squares(bbox, count)}))
        return QgsVectorLayer(str(path), "areas", "ogr")

    def sequence(self, number: int = 0) -> list[dict[str, Any]]:
        """The images of one of the sequences of flat images, those with the most on the pictures first."""
        found: dict[str, list[dict[str, Any]]] = {}
        for image in self.service.truth():
            if not image["is_pano"]:
                found.setdefault(image["sequence"], []).append(image)

        def near(key: str) -> int:
            return sum(
                abs(one["lon"] - SQUARE[0]) < 0.0025 and abs(one["lat"] - SQUARE[1]) < 0.0008 for one in found[key]
            )

        return found[sorted(found, key=lambda key: (-near(key), key))[number]]


def squares(bbox: tuple[float, float, float, float], count: int) -> list[dict[str, Any]]:
    """So many squares as GeoJSON has them, five in a row from the south-west on, with room in between."""
    west, south, east, north = bbox
    wide, high = (east - west) / 5, (north - south) / math.ceil(count / 5)
    found = []
    for number in range(count):
        left, low = west + number % 5 * wide, south + number // 5 * high
        right, top = left + wide * 0.8, low + high * 0.8
        ring = [[left, low], [right, low], [right, top], [left, top], [left, low]]
        shape = {"type": "Polygon", "coordinates": [ring]}
        found.append({"type": "Feature", "properties": {"name": f"Area {number + 1}"}, "geometry": shape})
    return found


def plain(layer: QgsVectorLayer, symbol: Any) -> QgsVectorLayer:
    layer.setRenderer(QgsSingleSymbolRenderer(symbol))
    return layer


def dots(layer: QgsVectorLayer) -> QgsVectorLayer:
    """The same layer once more, as small grey dots."""
    look = {"name": "circle", "size": "1.3", "color": "#9aa0a6", "outline_style": "no"}
    return plain(QgsVectorLayer(layer.source(), "all", "ogr"), QgsMarkerSymbol.createSimple(look))


@contextlib.contextmanager
def base_map(town: Town) -> Iterator[str]:
    """A base map of the town's streets and buildings, served on loopback; its address."""
    from qgis import processing

    project, folder = QgsProject.instance(), town.folder / "tiles"
    project.addMapLayers([one.clone() for one in town.ground])
    project.setCrs(QgsCoordinateReferenceSystem("EPSG:3857"))
    lon, lat = SQUARE
    extent = f"{lon - 0.006},{lon + 0.006},{lat - 0.003},{lat + 0.003} [EPSG:4326]"
    drawn = {"EXTENT": extent, "ZOOM_MIN": 15, "ZOOM_MAX": 18, "BACKGROUND_COLOR": "#f5f5f2"}
    processing.run("native:tilesxyzdirectory", {**drawn, "OUTPUT_DIRECTORY": str(folder)})
    project.clear()
    handler = partial(_Quiet, directory=str(folder))
    with ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}/{{z}}/{{x}}/{{y}}.png"
        server.shutdown()


class _Quiet(SimpleHTTPRequestHandler):
    """Serves files, and says nothing of it."""

    def log_message(self, *words: Any) -> None:
        """Nobody reads it."""
