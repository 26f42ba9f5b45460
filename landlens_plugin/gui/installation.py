"""What is installed and set here, as lines for whoever looks for a fault. Main thread only."""

from __future__ import annotations

import os
import platform
import sys
from collections.abc import Iterator
from importlib import metadata
from pathlib import Path
from urllib.parse import unquote, urlsplit
from urllib.request import getproxies

from qgis.core import Qgis, QgsApplication, QgsNetworkAccessManager, QgsSettings
from qgis.PyQt.QtCore import PYQT_VERSION_STR, QLocale, QSysInfo, qVersion
from qgis.PyQt.QtGui import QGuiApplication

from ..core.store.folder import default_folder
from ..credentials import held, tokens_at_hand
from ..network import qgis_network, version
from .privacy import without_secrets

_PACKAGES = ("mapbox-vector-tile", "mercantile", "numpy", "protobuf", "requests", "shapely")
_ENVIRONMENT = ("LANDLENS_TILES_URL", "LANDLENS_GRAPH_URL", "DOWNLOAD_DIR", "QT_SCALE_FACTOR", "QT_QPA_PLATFORM")
_LONGEST = 200  # characters of a setting
_SWITCHES = (None, True, False, "true", "false")  # whether a password is kept, as settings that end like one say


def lines() -> list[str]:
    """One line a subject, without secrets."""
    from osgeo import gdal  # which no start of QGIS waits for

    found = {
        "LandLens": [version(), str(Path(__file__).parents[2])],
        "QGIS": [Qgis.QGIS_VERSION],
        "Qt": [qVersion()],
        "PyQt": [PYQT_VERSION_STR],
        "GDAL": [gdal.__version__],
        "Python": [platform.python_version(), sys.executable],
        "System": [QSysInfo.prettyProductName(), QSysInfo.kernelVersion(), QSysInfo.currentCpuArchitecture()],
        "Screens": list(_screens()),
        "Locale": [QgsApplication.locale(), QLocale.system().name()],
        "Packages": [f"{name} {_version(name)}" for name in _PACKAGES],
        "Credential": [held().value],
        "Proxy": list(_proxies()),
        "Environment": [f"{name}={os.environ[name]}" for name in _ENVIRONMENT if name in os.environ],
        "Settings": list(_settings()),
        "Caches": [str(default_folder()), *_sizes(default_folder())],
    }
    known = secrets()
    return [f"{name}: {without_secrets(', '.join(values), known)}" for name, values in found.items() if values]


def secrets() -> list[str]:
    """Tokens and passwords that are known here, wherever QGIS and the environment keep them in the open."""
    settings = QgsSettings()
    named = [key for key in settings.allKeys() if key.lower().endswith("password")]
    proxies = [urlsplit(address).password for address in getproxies().values() if "://" in address]
    return [
        *tokens_at_hand(),
        QgsNetworkAccessManager.instance().fallbackProxy().password(),
        os.environ.get("PGPASSWORD", ""),
        *(one for password in proxies if password for one in (password, unquote(password))),
        *(str(value) for value in map(settings.value, named) if value not in _SWITCHES),
    ]


def _screens() -> Iterator[str]:
    for screen in QGuiApplication.screens():
        size = screen.size()
        scale = f"{screen.devicePixelRatio():g}x"
        yield " ".join((f"{size.width()}x{size.height()}", f"{screen.logicalDotsPerInch():.0f}dpi", scale))


def _version(package: str) -> str:
    try:
        return metadata.version(package)
    except metadata.PackageNotFoundError:  # not there, or without its metadata as in some installers
        return "-"


def _proxies() -> Iterator[str]:
    """QGIS's proxy and the hosts that go past it, else the environment's."""
    found = qgis_network().proxies
    if found is None:
        yield from (f"{scheme}={address}" for scheme, address in sorted(getproxies().items()))
    else:
        yield found["https"]
        yield from QgsNetworkAccessManager.instance().excludeList()


def _settings() -> Iterator[str]:
    settings = QgsSettings()
    for key in sorted(settings.allKeys()):
        value = settings.value(key)
        if key.startswith("landlens/") and isinstance(value, (str, int, float)):
            yield f"{key}={str(value)[:_LONGEST]}"


def _sizes(folder: Path) -> Iterator[str]:
    """What each entry of a folder takes on the disk."""
    for entry in sorted(folder.iterdir()) if folder.is_dir() else ():
        files = [path for path in entry.rglob("*") if path.is_file()] if entry.is_dir() else [entry]
        yield f"{entry.name} {sum(map(_bytes, files)) / 1e6:,.1f} MB ({len(files):,})"


def _bytes(path: Path) -> int:
    try:
        return path.stat().st_size
    except OSError:  # another run took it away meanwhile
        return 0
