"""What LandLens costs QGIS itself: stalls of its window, and its start."""

from __future__ import annotations

import json
import math
import os
import shutil
import statistics
import subprocess
import sys
import zipfile
from pathlib import Path

from .race import Goal, Row, race
from .surroundings import DENSE_IMAGES, Surroundings, dense_box, extent, fresh

ROOT = Path(__file__).resolve().parents[1]
STALLS = {
    "memory": f"fetching {DENSE_IMAGES:,} images to a memory layer",
    "gpkg": f"fetching {DENSE_IMAGES:,} images to a GeoPackage",
    "photos": "downloading 500 photos with EXIF",
}
# A start takes seconds, and what is looked for is a hundredth of that.
START_ROUNDS = 5


def stall(around: Surroundings) -> list[Row | str]:
    """The longest time between two ticks of a timer of 5 ms in the main thread while an algorithm runs in a task."""
    around.use(around.dense)
    rows: list[Row | str] = []
    for name, doing in STALLS.items():
        idle: list[float] = []

        def run(name=name, idle=idle) -> float:
            output = fresh(around.scratch / "stall.gpkg")
            told = around.child("stall", name, extent(dense_box()), output, around.scratch / f"stall-{len(idle)}")
            idle.append(told["idle"])
            return told["stall"]

        times = race(f"stall, {name}, ms", {"LandLens": run}, around.rounds)
        longest = statistics.median(times["LandLens"])
        what = f"longest stall of the main event loop while {doing}"
        rows.append(Row(what, longest, "ms", "idle", statistics.median(idle), Goal("≤", 100, "ms"), times))
    return rows


def start(around: Surroundings) -> list[Row | str]:
    """QGIS's start with and without the plugin, on a virtual screen, until its event loop first turns."""
    if not os.environ.get("QGIS_APP") or not shutil.which("xvfb-run"):
        return ["There is no QGIS Desktop or no xvfb-run: the start is left out."]
    profiles = around.scratch / "profiles"
    for name in ("with", "without"):
        _make_profile(profiles / "profiles" / name, plugin=name == "with")
        _start(around, name)  # compiles what is imported, and settles the profile
    own: list[dict] = []

    def run(name: str) -> float:
        told = _start(around, name)
        if name == "with":
            own.append(told)
        return told["milliseconds"]

    contenders = {name: lambda name=name: run(name) for name in ("with", "without")}
    times = race("start, ms", contenders, START_ROUNDS * around.rounds)
    middle = {name: statistics.median(taken) for name, taken in times.items()}
    # Neighbours in time are compared, as a machine may be slower for a while.
    more = [one - other for one, other in zip(times["with"], times["without"])]
    loading = statistics.median(told["loading"] for told in own)
    count = len(more)
    error = 1.25 * statistics.stdev(more) / math.sqrt(count) if count > 1 else math.inf  # of the median
    goal = Goal("≤", 50, "ms")
    told = goal if 2 * error <= goal.value else None  # else it says nothing about the goal
    return [
        Row("QGIS's start, longer by", statistics.median(more), "ms", "QGIS without LandLens", goal=told, times=times),
        Row("loading of the plugin, as QGIS counts it", loading, "ms", goal=goal),
        f"QGIS without LandLens starts in {middle['without']:,.0f} ms, the median of {count}; how much longer it takes "
        f"with it is known to about {error:.0f} ms.",
    ]


def imports(around: Surroundings) -> list[Row | str]:
    """Packages that are imported when the plugin is loaded, and are neither Python's own nor QGIS's."""
    probe = [sys.executable, str(ROOT / "tests" / "packaging" / "start_probe.py"), str(ROOT)]
    done = subprocess.run(probe, check=True, capture_output=True, text=True, timeout=180)
    names = json.loads(done.stdout.splitlines()[-1])["imported"]
    row = Row(
        "third-party packages imported by loading the plugin", len(names), "packages", goal=Goal("≤", 0, "packages")
    )
    return [row, *([f"Loading the plugin imports {', '.join(names)}."] if names else [])]


def _make_profile(profile: Path, *, plugin: bool) -> None:
    """A bare profile, with the plugin's zip in it or without."""
    plugins, settings = profile / "python" / "plugins", profile / "QGIS"
    for folder in (plugins, settings):
        folder.mkdir(parents=True)
    chosen = "processing=true\n"
    if plugin:
        package = [sys.executable, str(ROOT / "tools" / "package.py"), "--into", str(profile)]
        subprocess.run(package, check=True, stdout=subprocess.DEVNULL)
        (archive,) = profile.glob("*.zip")
        with zipfile.ZipFile(archive) as packed:
            packed.extractall(plugins)
        chosen += "landlens=true\n"
    for major in (3, 4):
        text = f"[PythonPlugins]\n{chosen}\n[app]\nnewProjectDefault=false\n"
        (settings / f"QGIS{major}.ini").write_text(text, encoding="utf-8")


def _start(around: Surroundings, profile: str) -> dict:
    """Start QGIS with a profile and end it at once; what start_probe.py saw."""
    answer = fresh(around.scratch / "start.json")
    # Python keeps what it compiled, as it does for everybody.
    dropped = ("QT_QPA_PLATFORM", "QGIS_CUSTOM_CONFIG_PATH", "PYTHONDONTWRITEBYTECODE")
    kept = {name: value for name, value in os.environ.items() if name not in dropped}
    environment = {**kept, "HOME": str(around.scratch), "LANDLENS_PROBE": str(answer)}
    probe = Path(__file__).with_name("start_probe.py")
    words = ["--nologo", "--noversioncheck", "--profiles-path", str(around.scratch / "profiles"), "--profile", profile]
    # The screen's own start does not count.
    timed = 'export LANDLENS_BEGUN=$(date +%s.%N); exec "$@"'
    command = ["xvfb-run", "-a", "bash", "-c", timed, "bash", environment["QGIS_APP"], *words, "--code", str(probe)]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=180, check=False)
    if not answer.exists():
        raise RuntimeError(f"QGIS did not start: {done.stdout[-1000:]}{done.stderr[-1000:]}")
    told = json.loads(answer.read_text(encoding="utf-8"))
    assert told["loaded"] == (profile == "with"), told
    return told
