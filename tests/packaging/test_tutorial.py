"""The tutorial's code as it is printed, and its figures as they were measured."""

import os
import re
import subprocess
import sys

import pytest
from qgis.core import QgsVectorLayer

from benchmarks import report
from tests.packaging.installed import ROOT

TEXT = report.TUTORIAL.read_text(encoding="utf-8")
PYQGIS, CORE, FRAMES = re.findall(r"```python\n(.*?)```", TEXT, re.DOTALL)


@pytest.mark.usefixtures("qgis_processing", "landlens")
def test_the_way_in_pyqgis(dense, plugin_at, tmp_path, monkeypatch, capsys):
    plugin_at(dense)
    monkeypatch.chdir(tmp_path)

    exec(compile(PYQGIS, "tutorial.md", "exec"), {})

    printed = capsys.readouterr().out
    assert "50 images, complete: True" in printed
    photos = int(re.search(r"(\d+) photos in", printed)[1])
    assert 40 < photos <= 50  # a few images have no photo of this size
    assert len(list((tmp_path / "photos").glob("*.jpg"))) == photos
    assert QgsVectorLayer(str(tmp_path / "checked.gpkg"), "checked", "ogr").fields().indexOf("heading_fixed") >= 0
    newer = int(re.search(r"(\d+) since 2020", printed)[1])
    assert newer == QgsVectorLayer(str(tmp_path / "newer.gpkg"), "newer", "ogr").featureCount() > 0


def test_the_way_without_qgis(dense, tmp_path):
    code = f"{CORE}\nimport sys\nprint([name for name in sys.modules if name.startswith(('qgis', 'PyQt'))])"
    done = subprocess.run(
        [sys.executable, "-c", code],
        cwd=tmp_path,
        env={**os.environ, **dense.environment(), "PYTHONPATH": str(ROOT), "XDG_CACHE_HOME": str(tmp_path / "cache")},
        capture_output=True,
        text=True,
        timeout=280,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert "50 images, complete: True" in done.stdout and done.stdout.endswith("[]\n")
    photos = int(re.search(r"(\d+) photos", done.stdout)[1])
    assert 40 < photos == len(list((tmp_path / "photos").glob("*.jpg"))) <= 50


def test_its_figures_are_those_that_were_published():
    table = TEXT.partition("<!-- workers:begin -->\n")[2].partition("\n<!-- workers:end -->")[0]
    assert table == report.tutorial(report.published_before())
    assert len(re.findall(r"\d[\d.,]*", table.splitlines()[-3])) >= 6
