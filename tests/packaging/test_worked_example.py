"""The guide's worked example of an algorithm, put into a copy of the plugin as its page says, and run."""

import json
import re
import shutil
import subprocess
import sys

import pytest

from tests.packaging.installed import ROOT

PAGE = (ROOT / "docs/contributing/algorithm.md").read_text(encoding="utf-8")
IGNORED = shutil.ignore_patterns("__pycache__", "_vendor")
RUN = """
import json, os, sys, time
sys.path.insert(0, sys.argv[1])
from qgis.core import QgsApplication, QgsFeature, QgsGeometry, QgsPointXY, QgsVectorLayer
from qgis.PyQt.QtCore import QDateTime
application = QgsApplication([], False)
application.initQgis()
from processing.core.Processing import Processing
Processing.initialize()
from qgis import processing
import landlens_plugin
from landlens_plugin.provider import LandLensProvider
assert landlens_plugin.__file__.startswith(sys.argv[1])
provider = LandLensProvider()
QgsApplication.processingRegistry().addProvider(provider)
layer = QgsVectorLayer("Point?crs=EPSG:4326&field=mly_id:string&field=captured_at:datetime", "images", "memory")
features = []
for number, years in enumerate((1, 4, None)):
    feature = QgsFeature(layer.fields())
    feature.setGeometry(QgsGeometry.fromPointXY(QgsPointXY(10, 60)))
    moment = None if years is None else QDateTime.currentDateTimeUtc().addYears(-years)
    feature.setAttributes([str(number), moment])
    features.append(feature)
layer.dataProvider().addFeatures(features)
result = processing.run("landlens:ageofimages", {"INPUT": layer, "OLD_YEARS": 3, "OUTPUT": "memory:"})
ages = [feature["age_years"] or None for feature in result["OUTPUT"].getFeatures()]
print(json.dumps([result["OLD_COUNT"], ages]))
sys.stdout.flush()
os._exit(0)
"""


@pytest.fixture(scope="module")
def checkout(tmp_path_factory):
    """A copy of the plugin with the page's blocks in it."""
    folder = tmp_path_factory.mktemp("checkout")
    for name in ("landlens_plugin", "scale", "tools"):
        shutil.copytree(ROOT / name, folder / name, ignore=IGNORED)
    for name in ("metadata.txt", "__init__.py"):
        shutil.copy(ROOT / name, folder)
    blocks = re.findall(r"```python\n# (\S+)\n(.*?)```", PAGE, re.DOTALL)
    assert len(blocks) == 6
    for name, text in blocks:
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        assert not path.exists(), name
        path.write_text(text, encoding="utf-8")
    for name, text in re.findall(r"```diff\n--- (\S+)\n(.*?)```", PAGE, re.DOTALL):
        apply(folder / name, text.splitlines())
    return folder


def apply(path, lines):
    """Put each line with a plus behind the one before it, which is there once."""
    text = path.read_text(encoding="utf-8")
    for before, line in zip(lines, lines[1:]):
        if line.startswith("+"):
            assert text.count(f"{before[1:]}\n") == 1, before
            text = text.replace(f"{before[1:]}\n", f"{before[1:]}\n{line[1:]}\n")
    path.write_text(text, encoding="utf-8")


def run(*command, folder):
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, timeout=200, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def test_it_runs(checkout, tmp_path):
    told = run(sys.executable, "-c", RUN, str(checkout), folder=tmp_path).splitlines()[-1]
    old, (new_age, old_age, unknown) = json.loads(told)
    assert (old, unknown) == (1, None)
    assert (new_age, old_age) == (pytest.approx(1, abs=0.02), pytest.approx(4, abs=0.02))


def test_its_own_test_passes(checkout):
    run(
        sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "tests/core/images/test_age.py", folder=checkout
    )


@pytest.mark.parametrize("tool", [["tools/arrows.py"], ["tools/sentences.py", "--check"]])
def test_it_keeps_the_rules_of_the_house(checkout, tool):
    run(sys.executable, *tool, folder=checkout)


def test_it_is_written_as_the_rest(checkout):
    for name in ("check", "format"):
        words = ["--check"] if name == "format" else []
        paths = (
            "landlens_plugin/algorithms/age",
            "landlens_plugin/core/images/age.py",
            "tests/core/images/test_age.py",
        )
        config = ["--config", str(ROOT / "pyproject.toml"), "--no-cache"]
        run(sys.executable, "-m", "ruff", name, *words, *config, *paths, folder=checkout)
