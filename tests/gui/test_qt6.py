"""The widgets that need Qt alone, on Qt 6: the part of QGIS 4 that can be proved without one."""

import os
import subprocess
import sys
from pathlib import Path

import pytest


def test_the_widgets_run_on_qt_6():
    """Where LANDLENS_QT6 names a folder with PyQt6 (``pip install --target FOLDER PyQt6``)."""
    folder = os.environ.get("LANDLENS_QT6")
    if not folder:
        pytest.skip("LANDLENS_QT6 names no folder with PyQt6.")
    environment = {name: value for name, value in os.environ.items() if name not in ("PYTHONPATH", "LD_LIBRARY_PATH")}
    probe = Path(__file__).with_name("qt6_probe.py")
    done = subprocess.run(
        [sys.executable, str(probe), folder], env=environment, capture_output=True, text=True, timeout=120, check=False
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout == "fine\n"
