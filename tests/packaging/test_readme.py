"""The commands and scripts of the README and of the guide's page *In scripts* work as printed, from the zip alone."""

import os
import re
import shutil
import subprocess
import sys

import pytest

from tests.packaging.installed import PLUGINS, ROOT, UNPACKED
from tests.packaging.pages import Page

README, SCRIPTS = Page("../README.md"), Page("reference/scripts.md")


@pytest.fixture
def reader(home, tmp_path):
    """A function that runs a command in an empty folder as a reader would; answers what it printed.

    The environment holds a reader's few words, the token, and the service's address, which stands for Mapillary's.
    """
    bare = {"HOME": str(home), "PATH": os.environ["PATH"], "LC_ALL": "C.UTF-8", "NO_PROXY": "*"}
    if UNPACKED:
        bare |= {name: os.environ[name] for name in ("PYTHONPATH", "LD_LIBRARY_PATH", "QGIS_PREFIX_PATH")}

    def run(command, service, folder=tmp_path, script=None):
        done = subprocess.run(
            command,
            cwd=folder,
            env={**bare, **service.environment()},
            input=script,
            capture_output=True,
            text=True,
            timeout=280,
            check=False,
        )
        assert done.returncode == 0, done.stdout + done.stderr
        assert service.token not in done.stdout + done.stderr
        return done.stdout

    return run


@pytest.fixture
def script(reader, tmp_path):
    """A function that runs a script by the Python that QGIS uses, which knows nothing of the virtual environment."""

    def run(code, service):
        (tmp_path / "script.py").write_text(code, encoding="utf-8")
        return reader([os.path.realpath(sys.executable), "script.py"], service)

    return run


START, EXAMPLE, END = "classFactory(None)", '"landlens:fetchimages"', "exitQgis"


def test_the_pyqgis_script_fetches_and_downloads(script, town, tmp_path):
    printed = script("\n".join(SCRIPTS.block("python", part) for part in (START, EXAMPLE, END)), town)

    fetched, downloaded = re.search(r"(\d+) images, complete: \w+\n(\d+) photos in", printed).groups()
    # One of the town's images in this box is dead: it stands in a tile, and has no photo.
    assert 0 < int(fetched) - 1 <= int(downloaded) <= int(fetched)
    assert len(list((tmp_path / "photos").glob("*/mly_*.jpg"))) == int(downloaded)


def test_the_background_example_ends_and_tells(script, town):
    # In QGIS's console the window goes on meanwhile; here this does.
    wait = """
import time
from qgis.PyQt.QtCore import QCoreApplication
limit = time.time() + 100
while QgsApplication.taskManager().countActiveTasks() and time.time() < limit:
    QCoreApplication.processEvents()
QCoreApplication.processEvents()
sys.stdout.flush()
os._exit(0)
"""

    printed = script(SCRIPTS.block("python", START) + SCRIPTS.block("python", "run_in_background") + wait, town)

    assert re.search(r"^\d+ events $", printed, re.MULTILINE), printed


def test_the_tutorial_runs_without_qgis(reader, home, dense, tmp_path):
    folder = shutil.copytree(home / PLUGINS / "landlens", tmp_path / "landlens")
    code = README.block("python", "from landlens_plugin.core import")
    code += "\nimport sys\nprint(len(images), [name for name in sys.modules if name.startswith(('qgis', 'PyQt'))])"

    printed = reader([sys.executable, "-"], dense, folder, code)

    assert printed.strip() == "50 []"
    assert len(list((folder / "photos").glob("*.jpg"))) == 50


def test_the_commands_of_qgis_process_work(reader, town, tmp_path):
    # A reader writes a token of his own in place of the printed one.
    code = README.block("sh", "qgis_process run").replace("MLY|…", town.token)
    if UNPACKED:
        (tmp_path / "qgis_process").symlink_to(os.environ["QGIS_PROCESS"])
        code = f'PATH="$PWD:$PATH"\n{code}'

    reader(["bash", "-ec", f"unset MLY_TOKEN\n{code}"], town)

    for name in ("images.gpkg", "photos.gpkg", "newest.gpkg"):
        assert (tmp_path / name).is_file()
    assert len(list((tmp_path / "photos").glob("mly_*.jpg"))) > 100
    assert len(list((tmp_path / "newest").glob("mly_*.jpg"))) == 20


@pytest.mark.parametrize(("language", "words"), [("python", EXAMPLE), ("sh", "qgis_process run")])
def test_what_both_pages_print_is_the_same(language, words):
    assert README.block(language, words) == SCRIPTS.block(language, words)


def test_its_pictures_and_files_are_there():
    names = re.findall(r"\]\(((?:docs|landlens_plugin)/[^)#]+)\)", README.text) + re.findall(
        r"`(landlens_plugin/[^`]+)`", README.text
    )

    assert len(names) >= 5
    assert [name for name in names if not (ROOT / name).exists()] == []
