"""``pip install .`` in a fresh virtual environment: the core alone, under its public name, and it works."""

from __future__ import annotations

import importlib.util
import os
import re
import shutil
import subprocess
import sys
import zipfile
from configparser import ConfigParser
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
CORE = ROOT / "landlens_plugin" / "core"
GUIDE = ROOT / "docs" / "reference" / "python.md"
EXAMPLES = re.findall(r"```python\n(.*?)```", GUIDE.read_text(encoding="utf-8"), re.DOTALL)
# Nothing of QGIS can be imported, wherever it lies; then every module of the package is.
EVERY_MODULE = """
import importlib, pkgutil, sys
class NoQgis:
    def find_spec(self, name, path=None, target=None):
        if name.partition(".")[0] in ("qgis", "PyQt5", "PyQt6", "osgeo", "processing", "landlens_plugin"):
            raise ModuleNotFoundError(f"{name} is QGIS's", name=name)
sys.meta_path.insert(0, NoQgis())
import landlens
for module in pkgutil.walk_packages(landlens.__path__, "landlens."):
    # GDAL's side of the door is for QGIS, and what landlens.scale needs comes with its extras.
    if module.name != "landlens.tiles.decode_gdal" and not module.name.startswith("landlens.scale"):
        importlib.import_module(module.name)
print(landlens.__file__)
print(*sorted(name for name in sys.modules if name.partition(".")[0] == "landlens"))
"""


def run(python: Path | str, *arguments: str, folder: Path, **environment: str) -> str:
    """What a Python printed that knows nothing of this checkout or of QGIS."""
    ours = ("PYTHONPATH", "LD_LIBRARY_PATH", "QGIS_PREFIX_PATH", "PYTHONDONTWRITEBYTECODE")
    bare = {name: value for name, value in os.environ.items() if name not in ours}
    command = [str(python), *arguments]
    done = subprocess.run(
        command, cwd=folder, env={**bare, **environment}, capture_output=True, text=True, timeout=280, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def pip(python: Path | str, *arguments: str, folder: Path) -> None:
    run(python, "-m", "pip", "-q", "--disable-pip-version-check", "--no-input", *arguments, folder=folder)


@pytest.fixture(scope="module")
def source(tmp_path_factory) -> Path:
    """What pip reads, in a folder of its own: building leaves files beside it."""
    folder = tmp_path_factory.mktemp("source")
    ignored = shutil.ignore_patterns("__pycache__", "_vendor")
    for name in ("landlens_plugin", "scale"):
        if (ROOT / name).is_dir():
            shutil.copytree(ROOT / name, folder / name, ignore=ignored)
    for name in ("pyproject.toml", "setup.py", "metadata.txt", "LICENSE", "docs/reference/python.md"):
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(ROOT / name, folder / name)
    return folder


@pytest.fixture(scope="module")
def wheel(source, tmp_path_factory) -> Path:
    """The package as pip builds it, by the setuptools that are here, else by those of the registry."""
    offline = ["--no-build-isolation", "--no-index"] if importlib.util.find_spec("setuptools") else []
    into = tmp_path_factory.mktemp("wheel")
    # By the virtual environment's own tools, which need nothing of QGIS.
    pip(sys.executable, "wheel", *offline, "--no-deps", "-w", str(into), str(source), folder=into)
    (built,) = into.glob("landlens-*.whl")
    return built


@pytest.fixture(scope="module")
def fresh(wheel, tmp_path_factory) -> Path:
    """The Python of a new virtual environment with the package, and what it needs where it lies on this machine."""
    folder = tmp_path_factory.mktemp("fresh")
    run(sys.executable, "-m", "venv", str(folder), folder=folder)
    python = folder / "bin" / "python"
    pip(python, "install", "--no-index", "--no-deps", str(wheel), folder=folder)
    needed = ("requests", "numpy", "mercantile", "mapbox_vector_tile", "shapely")
    places = {str(Path(importlib.util.find_spec(name).origin).parents[1]) for name in needed}
    (packages,) = folder.glob("lib/python3*/site-packages")
    (packages / "here.pth").write_text("\n".join(sorted(places)) + "\n", encoding="utf-8")
    return python


@pytest.fixture(scope="module")
def whole(wheel, tmp_path_factory) -> Path:
    """The same with everything from the registry, geopandas as well."""
    folder = tmp_path_factory.mktemp("whole")
    run(sys.executable, "-m", "venv", str(folder), folder=folder)
    python = folder / "bin" / "python"
    try:
        pip(python, "install", f"{wheel}[geopandas]", folder=folder)
    except AssertionError as failure:
        if re.search("connection|resolve host|No matching distribution", str(failure), re.IGNORECASE):
            pytest.skip("the package's dependencies cannot be had here")
        raise
    return python


def test_the_package_is_the_core_and_nothing_else(wheel):
    about = ConfigParser(interpolation=None)
    about.read(ROOT / "metadata.txt", encoding="utf-8")
    assert wheel.name == f"landlens-{about['general']['version']}-py3-none-any.whl"
    with zipfile.ZipFile(wheel) as packed:
        names = {name for name in packed.namelist() if ".dist-info/" not in name}
        (metadata,) = [name for name in packed.namelist() if name.endswith("METADATA")]
        said = packed.read(metadata).decode()
    pairs = [("landlens", CORE), ("landlens/scale", ROOT / "scale")]
    expected = {
        f"{name}/{path.relative_to(folder).as_posix()}"
        for name, folder in pairs
        for path in folder.rglob("*")
        if path.is_file() and "__pycache__" not in path.parts
    }
    assert names == expected
    required = sorted(line.partition(": ")[2] for line in said.splitlines() if line.startswith("Requires-Dist"))
    assert [line for line in required if "extra" not in line] == [
        *("mapbox-vector-tile", "mercantile", "numpy", "requests")
    ]
    extras = {line.partition(": ")[2] for line in said.splitlines() if line.startswith("Provides-Extra")}
    assert extras == {"geopandas", "postgis", "dask", "s3"}


def test_no_module_of_it_needs_qgis(fresh, tmp_path):
    place, modules = run(fresh, "-c", EVERY_MODULE, folder=tmp_path).splitlines()
    assert Path(place).parent.name == "landlens" and Path(place).parents[1].name == "site-packages"
    every = {".".join(("landlens", *path.relative_to(CORE).with_suffix("").parts)) for path in CORE.rglob("*.py")}
    missing = {name.replace(".__init__", "") for name in every} - set(modules.split())
    assert missing == {"landlens.tiles.decode_gdal"}


def test_a_fetch_and_a_download_in_a_fresh_environment(fresh, town, town_truth, tmp_path):
    script = (
        "from landlens import Mapillary\n"
        f"images = Mapillary().fetch_within_bbox({town.bbox}, fields=['thumb_256_url'], max_images=5)\n"
        "photos = images.download_images_to_local('photos')\n"
        "print(len(images), images.complete, *sorted(row['download_status'] for row in photos))\n"
    )
    told = run(fresh, "-c", script, folder=tmp_path, **town.environment()).split()
    assert told[0] == "5" and {"downloaded"} <= set(told[2:]) <= {"downloaded", "gone", "failed"}
    assert len(list((tmp_path / "photos").iterdir())) == told.count("downloaded")
    asked = "from landlens import ImageTable\ntry: ImageTable([]).to_parquet('x')\nexcept Exception as e: print(e)"
    if importlib.util.find_spec("pyarrow") is None:
        assert 'pip install "landlens[geopandas]"' in run(fresh, "-c", asked, folder=tmp_path)


def test_the_guide_without_an_extra(fresh, town, tmp_path):
    without = [example for example in EXAMPLES if "to_geodataframe" not in example]
    assert len(without) == len(EXAMPLES) - 1 == 3
    told = run(fresh, "-c", "\n".join(without), folder=tmp_path, **town.environment())
    assert "20 images, all there is" in told and re.search(r"^\d+ images in \d+ tiles$", told, re.MULTILINE)
    images = int(re.search(r"(\d+) images in", told)[1])
    assert images > int(re.search(r"(\d+) inside, 0 more", told)[1]) > 0


@pytest.mark.slow
def test_the_guide_with_everything_from_the_registry(whole, town, tmp_path):
    assert len(EXAMPLES) == 4
    told = run(whole, "-c", "\n".join(EXAMPLES), folder=tmp_path, **town.environment())
    assert "20 images, all there is" in told and "EPSG:4326 datetime64[ms, UTC]" in told
    assert (tmp_path / "images.parquet").stat().st_size > 1000
    run(whole, "-m", "pip", "check", folder=tmp_path)


@pytest.mark.slow
def test_a_frame_has_the_same_types_whatever_is_in_it(whole, town, tmp_path):
    script = (
        "import geopandas, pandas\n"
        "from landlens import ImageTable, Mapillary\n"
        "from datetime import datetime, timezone\n"
        f"box = {town.bbox}\n"
        "images = Mapillary().fetch_within_bbox(box, fields=['width', 'make', 'computed_geometry'])\n"
        "rows = [dict(row) for row in images]\n"
        "rows[0].update(is_pano=None, compass_angle=None, captured_at=None, quality_score=None)\n"
        "rows[0].update(width=None, make=None)\n"
        "rows[1].update(captured_at=datetime(9999, 1, 1, tzinfo=timezone.utc), geometry=None, own=3)\n"
        "frame = ImageTable(rows).to_geodataframe()\n"
        "none = ImageTable([]).to_geodataframe()\n"
        "odd = ImageTable(rows[:1]).to_geodataframe()\n"
        "for name in none.columns:\n"
        "    assert none[name].dtype == odd[name].dtype == frame[name].dtype, name\n"
        "assert (odd.dtypes == frame.dtypes[odd.columns]).all(), (odd.dtypes, frame.dtypes)\n"
        "assert frame.width.dtype == 'Int64' and frame.width[1] == rows[1]['width'] and frame.own[1] == 3\n"
        "assert frame.captured_at.isna().sum() == frame.compass_angle.isna().sum() - sum(\n"
        "    row['compass_angle'] is None for row in rows[1:]) == 1\n"
        "assert frame.captured_at[1].year == 9999 and frame.geometry[1] is None and len(frame) == len(images)\n"
        "ImageTable(rows).to_parquet('a.parquet'); ImageTable([]).to_parquet('b.parquet')\n"
        "back = geopandas.read_parquet('a.parquet')\n"
        "assert back.crs == 'EPSG:4326' and list(back.mly_id) == [row['mly_id'] for row in rows]\n"
        "places = [tuple(row['geometry']['coordinates']) for row in rows[2:]]\n"
        "assert [tuple(point.coords[0]) for point in back.geometry[2:]] == places\n"
        "assert set(geopandas.read_parquet('b.parquet').columns) <= set(back.columns)\n"
        "area = geopandas.GeoDataFrame(geometry=geopandas.points_from_xy([(box[0]+box[2])/2], [(box[1]+box[3])/2]),\n"
        "    crs=4326).to_crs(32632).buffer(150)\n"
        "inside = Mapillary().fetch_within_polygons(area, fields=['id']).to_geodataframe()\n"
        "there = set(frame.mly_id[2:][frame.geometry[2:].to_crs(32632).within(area.iloc[0])])\n"
        "assert there <= set(inside.mly_id) and 0 < len(there) < len(frame)\n"
        "print('all of it')\n"
    )
    assert run(whole, "-c", script, folder=tmp_path, **town.environment()) == "all of it\n"


def test_the_zip_has_nothing_of_the_package(tmp_path):
    run(sys.executable, str(ROOT / "tools/package.py"), "--into", str(tmp_path), folder=tmp_path)
    (archive,) = tmp_path.glob("*.zip")
    with zipfile.ZipFile(archive) as packed:
        names = [name.partition("/")[2] for name in packed.namelist()]
    extra = ("scale/", "setup.py", "pyproject.toml", "landlens.py", "docs/")
    assert not [name for name in names if name.startswith(extra) or name.endswith("py.typed")]
