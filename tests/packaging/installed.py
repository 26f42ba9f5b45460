"""What someone installs, and where it is then."""

import os
import subprocess
import sys
import zipfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PLUGINS = ".local/share/QGIS/QGIS3/profiles/default/python/plugins"
UNPACKED = os.environ.get("QGIS") == "3.22"  # not installed, so whoever uses it has to be told where it is


def make_zip(into: Path, **variables: str) -> Path:
    """Make the plugin's zip in a folder and return it."""
    command = [sys.executable, str(ROOT / "tools/package.py"), "--into", str(into)]
    made = subprocess.run(
        command, capture_output=True, text=True, timeout=120, check=False, env={**os.environ, **variables}
    )
    assert made.returncode == 0, f"the zip could not be built: {made.stdout}{made.stderr}"
    (archive,) = into.glob("landlens-*.zip")
    return archive


def unpack_zip(into: Path, scratch: Path) -> None:
    """Unpack the plugin into a folder: from the zip that tools/test.sh made for all tests, else from a new one."""
    made = os.environ.get("LANDLENS_ZIP")
    into.mkdir(parents=True, exist_ok=True)
    with zipfile.ZipFile(made or make_zip(scratch)) as packed:
        packed.extractall(into)
