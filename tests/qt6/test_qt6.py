"""The widgets that need Qt alone, on Qt 6: the part of QGIS 4 that can be tried without it.

The tests of tests/gui/widgets run here once more, in an environment that has PyQt6, numpy and no QGIS, behind a
stand-in `qgis.PyQt` of a few lines. There any warning of Qt's or Python's fails a test, and an enum without its scope
does not exist.
"""

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
VENV = ROOT / ".venv-qt6-{}.{}".format(*sys.version_info)
TESTS = ROOT / "tests/gui/widgets"


@pytest.fixture
def python():
    """The Python that has PyQt6."""
    if not list(VENV.glob(".requirements-*")):
        pytest.skip(f"There is no PyQt6 in {VENV.name}: tools/setup.sh installs it, or says why it cannot.")
    return VENV / "bin/python"


def test_the_widgets_do_the_same_on_qt_6(python, tmp_path):
    # Nothing of QGIS's environment, whose libraries are those of Qt 5.
    environment = {
        "PATH": os.environ["PATH"],
        "HOME": str(tmp_path),
        "LC_ALL": "C.UTF-8",
        "QT_QPA_PLATFORM": "offscreen",
        "PYTHONDONTWRITEBYTECODE": "1",
    }
    command = [str(python), "-m", "pytest", "-c", "tests/qt6/qt6.ini", "-q", str(TESTS)]
    done = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, timeout=240, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    assert re.search(r"^\d+ passed in", done.stdout, re.MULTILINE), done.stdout  # and none was skipped
