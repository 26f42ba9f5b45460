"""What all tests share: the stand-in Mapillary, the recorded answers, and a run without the optional packages.

With ``LANDLENS_WITHOUT_PACKAGES=1`` the optional packages cannot be imported and the plugin comes from its own zip,
unpacked, where the bundled mercantile is: what a bare QGIS has. ``pytest -m doors`` is meant for that.
"""

from __future__ import annotations

import importlib.abc
import os
import subprocess
import sys
import tempfile
import zipfile
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

from tests.service.client import StandIn, recorded_data

ROOT = Path(__file__).resolve().parents[1]
OPTIONAL = ("mapbox_vector_tile", "google.protobuf", "pyclipper", "shapely", "mercantile")
WITHOUT_PACKAGES = os.environ.get("LANDLENS_WITHOUT_PACKAGES") == "1"
# The tests of the stand-in read its tiles with the packages, so they have nothing to say without them.
collect_ignore = ["stand_in"] if WITHOUT_PACKAGES else []

# The settings of whoever runs the tests are not the tests' business.
for _name in ("MLY_TOKEN", "DOWNLOAD_DIR", "LANDLENS_TILES_URL", "LANDLENS_GRAPH_URL"):
    os.environ.pop(_name, None)

# The same examples in every run, and nothing left on disk; HYPOTHESIS_PROFILE=explore looks for new ones.
_common = {"deadline": None, "database": None, "suppress_health_check": [HealthCheck.too_slow]}
settings.register_profile("landlens", max_examples=60, derandomize=True, **_common)
settings.register_profile("explore", max_examples=1000, print_blob=True, **_common)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "landlens"))


def _is_optional(name: str) -> bool:
    return any(name == package or name.startswith(package + ".") for package in OPTIONAL)


class _Missing(importlib.abc.MetaPathFinder):
    """Makes the optional packages as absent as they are in a bare QGIS."""

    def find_spec(self, name, path=None, target=None):
        if _is_optional(name):
            raise ModuleNotFoundError(f"No module named {name!r} (LANDLENS_WITHOUT_PACKAGES)", name=name)


def _live_from_the_zip() -> tempfile.TemporaryDirectory:
    """Build the zip, unpack it, and import the plugin from there; the folder goes when the answer does."""
    if any(name.startswith("landlens_plugin") for name in sys.modules):
        pytest.exit("LANDLENS_WITHOUT_PACKAGES comes too late: the plugin is imported already.", 3)
    folder = tempfile.TemporaryDirectory(prefix="landlens-zip-")
    command = [sys.executable, str(ROOT / "tools/package.py"), "--into", folder.name]
    built = subprocess.run(command, capture_output=True, text=True, timeout=120, check=False)
    if built.returncode:
        pytest.exit(f"the zip could not be built: {built.stdout}{built.stderr}", 3)
    (archive,) = Path(folder.name).glob("*.zip")
    with zipfile.ZipFile(archive) as packed:
        packed.extractall(folder.name)
    sys.meta_path.insert(0, _Missing())
    for name in [name for name in sys.modules if _is_optional(name)]:
        del sys.modules[name]  # pytest-qgis may have brought shapely along
    sys.path.insert(0, str(Path(folder.name) / "landlens"))
    return folder


_unpacked = _live_from_the_zip() if WITHOUT_PACKAGES else None


def pytest_report_header() -> str:
    """Say which side of the doors is tested."""
    return "optional packages: " + ("hidden, the plugin is its own zip" if WITHOUT_PACKAGES else "there")


def pytest_unconfigure() -> None:
    """Remove the unpacked zip."""
    if _unpacked is not None:
        _unpacked.cleanup()


@pytest.fixture(autouse=True)
def _own_caches(monkeypatch, tmp_path_factory):
    """What one test read, the next one asks for again; and no test touches the user's caches."""
    folder = str(tmp_path_factory.mktemp("caches"))
    monkeypatch.setenv("XDG_CACHE_HOME", folder)
    monkeypatch.setenv("LOCALAPPDATA", folder)


@pytest.fixture(scope="session")
def shared_data() -> Path:
    """The folder of recorded answers, which lies beside the repository and is no part of it."""
    folder = recorded_data()
    if folder is None:
        pytest.skip("The recorded answers (../shared/data) are not on this machine.")
    return folder


@pytest.fixture(autouse=True)
def fresh_tile_cache(tmp_path_factory, monkeypatch):
    """Every test, and the processes it starts, keeps tiles in a folder of its own: none finds what another read."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path_factory.mktemp("cache")))


@pytest.fixture(scope="session")
def _processes():
    running: dict[str, StandIn] = {}
    yield running
    for service in running.values():
        service.stop()


@pytest.fixture
def stand_in(_processes):
    """A function from a world's name to its stand-in: one process for the whole run, switches and log as new."""

    def world(name: str) -> StandIn:
        if name not in _processes:
            _processes[name] = StandIn.start(name)
        _processes[name].reset()
        _processes[name].clear_log()
        return _processes[name]

    return world


@pytest.fixture
def town(stand_in) -> StandIn:
    """A made-up town of a few thousand images in six tiles."""
    return stand_in("town")


@pytest.fixture
def dense(stand_in) -> StandIn:
    """One tile of 83,737 images."""
    return stand_in("dense")


@pytest.fixture
def curitiba(stand_in, shared_data) -> StandIn:
    """760 images with every Graph field as recorded."""
    return stand_in("curitiba")


@pytest.fixture
def grand_junction(stand_in, shared_data) -> StandIn:
    """Four recorded tiles, served byte by byte."""
    return stand_in("grand_junction")
