"""The README's commands, model and scripts work as they are written, for someone who installed the zip."""

import os
import re
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
README = (ROOT / "README.md").read_text(encoding="utf-8")

START = """
import sys
from qgis.core import QgsApplication
app = QgsApplication([], False)
app.initQgis()
from processing.core.Processing import Processing
Processing.initialize()
from landlens import classFactory
plugin = classFactory(None)
plugin.initProcessing()
"""
END = """
plugin.unload()
sys.stdout.flush()
import os
os._exit(0)  # QGIS outside its window is known to fall over its own feet at the end
"""


def blocks(language, containing):
    """The README's code blocks in a language that contain some words, in order."""
    found = re.findall(rf"```{language}\n(.*?)```", README, re.DOTALL)
    return [block for block in found if containing in block]


@pytest.fixture(scope="session")
def profile(tmp_path_factory):
    """A bare profile with nothing in it but the zip; answers its HOME."""
    home = tmp_path_factory.mktemp("home")
    built = tmp_path_factory.mktemp("dist")
    subprocess.run([sys.executable, str(ROOT / "tools/package.py"), "--into", str(built)], check=True, timeout=120)
    plugins = home / ".local/share/QGIS/QGIS3/profiles/default/python/plugins"
    plugins.mkdir(parents=True)
    with zipfile.ZipFile(next(built.glob("*.zip"))) as packed:
        packed.extractall(plugins)
    return home


def environment(profile, service):
    plugins = profile / ".local/share/QGIS/QGIS3/profiles/default/python/plugins"
    outside = {name: value for name, value in os.environ.items() if name != "QGIS_CUSTOM_CONFIG_PATH"}  # pytest-qgis's
    return {
        **outside,
        **service.environment(),
        "HOME": str(profile),
        "PYTHONPATH": os.pathsep.join([os.environ.get("PYTHONPATH", ""), str(plugins)]),
    }


def run_script(code, profile, service, folder):
    """Run Python in QGIS's surroundings; answers what it printed."""
    script = folder / "script.py"
    script.write_text(code, encoding="utf-8")
    done = subprocess.run(
        [sys.executable, str(script)],
        cwd=folder,
        env=environment(profile, service),
        capture_output=True,
        text=True,
        timeout=200,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_the_pyqgis_example_fetches_and_downloads(profile, town, tmp_path):
    (example,) = blocks("python", '"landlens:fetchimages"')

    printed = run_script(START + example + END, profile, town, tmp_path)

    fetched, downloaded = re.search(r"(\d+) images, complete: \w+\n(\d+) photos in", printed).groups()
    # One of the town's images in this box is dead: it stands in a tile, and has no photo.
    assert 0 < int(fetched) - 1 <= int(downloaded) <= int(fetched)
    assert len(list((tmp_path / "photos").glob("*/mly_*.jpg"))) == int(downloaded)


def test_the_background_example_ends_and_tells(profile, town, tmp_path):
    (example,) = blocks("python", "run_in_background")
    wait = """
import time
from qgis.PyQt.QtCore import QCoreApplication
limit = time.time() + 100
while QgsApplication.taskManager().countActiveTasks() and time.time() < limit:
    QCoreApplication.processEvents()
QCoreApplication.processEvents()
"""

    printed = run_script(START + example + wait + END, profile, town, tmp_path)

    assert re.search(r"^\d+ events $", printed, re.MULTILINE), printed


def test_the_tutorial_runs_without_qgis(profile, dense, tmp_path):
    (example,) = blocks("python", "from landlens_plugin.core import")
    code = f"import os, sys\nsys.path.insert(0, {str(ROOT)!r})\ntoken = os.environ['MLY_TOKEN']\n" + example
    code += "\nprint(len(images), [name for name in sys.modules if name.startswith(('qgis', 'PyQt'))])"

    printed = run_script(code, profile, dense, tmp_path)

    assert printed.strip() == "50 []"
    assert len(list((tmp_path / "photos").glob("*.jpg"))) == 50


def test_the_commands_of_qgis_process_work(profile, town, tmp_path):
    (example,) = blocks("sh", "qgis_process run")
    # The token is the service's, and the command that of the QGIS under test.
    script = re.sub(r"^export .*$", 'set -e; qgis_process() { "$QGIS_PROCESS" "$@"; }', example, flags=re.MULTILINE)

    done = subprocess.run(
        ["bash", "-c", script],
        cwd=tmp_path,
        env=environment(profile, town),
        capture_output=True,
        text=True,
        timeout=280,
        check=False,
    )

    assert done.returncode == 0, done.stdout + done.stderr
    for name in ("images.gpkg", "photos.gpkg", "newest.gpkg"):
        assert (tmp_path / name).is_file()
    assert len(list((tmp_path / "photos").glob("mly_*.jpg"))) > 100
    assert len(list((tmp_path / "newest").glob("mly_*.jpg"))) == 20
    assert town.token not in done.stdout + done.stderr


def test_its_pictures_and_files_are_there():
    names = re.findall(r"\]\(((?:docs|landlens_plugin)/[^)#]+)\)", README) + re.findall(
        r"`(landlens_plugin/[^`]+)`", README
    )

    assert len(names) >= 5
    assert [name for name in names if not (ROOT / name).exists()] == []
