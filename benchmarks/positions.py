"""How far positions and headings are from the truth, ours and landlensdb's, and how long it takes.

python -m benchmarks.positions       writes the table of docs/how/positions.md
"""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Any, Optional

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

import numpy as np  # noqa: E402

from benchmarks.peers import landlensdb_python, without_qgis  # noqa: E402
from benchmarks.race import Goal, Row, race  # noqa: E402
from benchmarks.surroundings import Surroundings, processing  # noqa: E402
from tests.core.images import drives  # noqa: E402

SEEDS = (1, 2, 3)
SNAP = 10.0  # metres
PAGE = ROOT / "docs" / "how" / "positions.md"
BEGIN, END = "<!-- positions:begin -->", "<!-- positions:end -->"
_THEIRS, _THEIRS_WIDER = "landlensdb 0.2.0, tolerance 10", "landlensdb 0.2.0, tolerance 16.3 (10 m here)"
_RAW = "as they came"
_SAME, _TWO, _BARE = "LandLens, snapped within 10 m", "LandLens, better position, not snapped", "LandLens, no streets"
_SNAPPED = "LandLens, better position, snapped within 10 m"
MEASURES = ("position, median", "position, 95th percentile", "heading, median", "heading, 95th percentile")
_SNAP = """
import json, sys, warnings
warnings.filterwarnings("ignore")
import geopandas as gpd, numpy as np
from shapely import LineString
from landlensdb.process.snap import snap_to_road_network
given = json.load(open(sys.argv[1]))
network = gpd.GeoDataFrame(geometry=[LineString(one) for one in given["streets"]], crs=4326)
answers = []
for tolerance in given["tolerances"]:
    points = gpd.GeoDataFrame(
        {"image_url": [str(one) for one in range(len(given["lon"]))], "compass_angle": given["compass"]},
        geometry=gpd.points_from_xy(given["lon"], given["lat"]), crs=4326,
    )
    done = snap_to_road_network(points, tolerance, network=network)
    snapped = gpd.GeoSeries(done["snapped_geometry"], crs=4326)
    there = snapped.notna()
    answers.append({
        "lon": np.where(there, snapped.x, given["lon"]).tolist(),
        "lat": np.where(there, snapped.y, given["lat"]).tolist(),
        "heading": done["snapped_angle"].fillna(done["compass_angle"]).tolist(),
    })
json.dump(answers, open(sys.argv[2], "w"))
"""


def positions(around: Surroundings) -> list[Row | str]:
    """Errors beside landlensdb's, then the time for a million images on the streets of a city."""
    rows: list[Row | str] = []
    errors = measured()
    for number, measure in enumerate(MEASURES):
        unit = "m" if number < 2 else "°"
        for other in (_THEIRS, _THEIRS_WIDER):
            theirs = errors[other][number] if other in errors else None
            rows.append(Row(f"{measure} of errors", errors[_SAME][number], unit, other, theirs, Goal("≤", 0.99)))
    return [*rows, *_speed(around)]


def measured() -> dict[str, list[float]]:
    """By contender the four figures of all towns together: metres and degrees."""
    from landlens_plugin.core.images.ground import distances, turn
    from landlens_plugin.core.images.headings import Computed, check

    found: dict[str, list[Any]] = {}
    for seed in SEEDS:
        town = drives.town(seed)
        points = town.points
        nothing = np.full(len(points), np.nan)
        none = Computed(nothing, nothing, nothing)
        answers = {
            _RAW: (points.lon, points.lat, points.compass_angle),
            **_landlensdb(town),
            **{
                name: (done.lon, done.lat, done.heading)
                for name, done in {
                    _BARE: check(points, none, None, "asis", "travel"),
                    _SAME: check(points, none, town.streets, "asis", "travel", SNAP),
                    _SNAPPED: check(points, town.computed, town.streets, "better", "travel", SNAP),
                    _TWO: check(points, town.computed, town.streets, "better", "travel"),
                }.items()
            },
        }
        for name, (lon, lat, heading) in answers.items():
            off = distances(lon, lat, town.lon, town.lat), turn(heading, town.heading)
            found.setdefault(name, []).append(off)
    return {
        name: [float(np.percentile(np.concatenate(one), part)) for one in zip(*towns) for part in (50, 95)]
        for name, towns in found.items()
    }


def _landlensdb(town: drives.Town) -> dict[str, Any]:
    python = landlensdb_python()
    if python is None:
        return {}
    streets, points = town.streets, town.points
    ends = np.flatnonzero(np.diff(streets.part)) + 1
    shapes = np.split(np.stack([streets.lon, streets.lat], 1), ends)
    given = {
        "streets": [one.tolist() for one in shapes],
        "lon": points.lon.tolist(),
        "lat": points.lat.tolist(),
        "compass": points.compass_angle.tolist(),
        "tolerances": [SNAP, SNAP / np.cos(np.radians(52))],
    }
    with tempfile.TemporaryDirectory() as folder:
        asked, answer = Path(folder) / "given.json", Path(folder) / "answer.json"
        asked.write_text(json.dumps(given), encoding="utf-8")
        subprocess.run([python, "-c", _SNAP, str(asked), str(answer)], env=without_qgis(), check=True)
        answers = json.loads(answer.read_text(encoding="utf-8"))
    return {
        name: tuple(np.array(one[key], np.float64) for key in ("lon", "lat", "heading"))
        for name, one in zip((_THEIRS, _THEIRS_WIDER), answers)
    }


def _speed(around: Surroundings) -> list[Row | str]:
    """A million images by the core alone, and a tenth of them through a GeoPackage and back."""
    from landlens_plugin.core.images.headings import check

    many = drives.repeated(drives.town(1), 1_000_000)
    times = race(
        "a million images",
        {"core": lambda: check(many.points, many.computed, many.streets, "better", "travel", SNAP) and None},
        around.rounds,
    )["core"]
    middle = float(np.median(times))
    some = drives.repeated(drives.town(1), 100_000)
    run = processing().run
    from tests.qgis import drive_layers

    images = drive_layers.written(drive_layers.image_layer(some), around.scratch / "drives.gpkg", "images")
    streets = drive_layers.written(drive_layers.street_layer(some), around.scratch / "streets.gpkg", "streets")
    begun = time.perf_counter()
    asked = {"POSITION": "better", "HEADING": "travel", "SNAP": SNAP, "OUTPUT": str(around.scratch / "checked.gpkg")}
    run("landlens:checkheadings", {"INPUT": images, "STREETS": streets, **asked})
    whole = time.perf_counter() - begun
    begun = time.perf_counter()
    check(some.points, some.computed, some.streets, "better", "travel", SNAP)
    core = time.perf_counter() - begun
    return [
        Row(
            "positions and headings of 1,000,000 images checked and snapped, arithmetic", middle, times={"core": times}
        ),
        Row("the same of 100,000 images, GeoPackage in and out", whole),
        f"Reading and writing the layer took {100 * (1 - core / whole):.0f} % of that.",
    ]


def write_page(errors: dict[str, list[float]]) -> None:
    """Put the table between the page's markers."""
    lines = [f"| | {' | '.join(MEASURES)} |", f"|---|{'---:|' * len(MEASURES)}"]
    for name, (near, far, straight, crooked) in errors.items():
        lines.append(f"| {name} | {near:.2f} m | {far:.2f} m | {straight:.1f}° | {crooked:.1f}° |")
    text = PAGE.read_text(encoding="utf-8")
    before, begin, rest = text.partition(BEGIN)
    _, end, after = rest.partition(END)
    if not begin or not end:
        raise SystemExit(f"{PAGE.name} has no {BEGIN} and {END}.")
    PAGE.write_text("\n".join([before + BEGIN, *lines, END + after]), encoding="utf-8")


def main() -> Optional[str]:
    """Measure the errors, print them and write the page."""
    errors = measured()
    for name, figures in errors.items():
        print(f"{name:50}", *(f"{one:8.2f}" for one in figures))
    if _THEIRS not in errors:
        return "landlensdb cannot be had here, so the page stays as it is."
    write_page(errors)
    return None


if __name__ == "__main__":
    sys.exit(main())
