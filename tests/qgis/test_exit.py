"""QGIS, or the Python around it, ends while work is done: the process ends by itself, and soon."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from qgis.core import (
    Qgis,
    QgsApplication,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
)

from landlens_plugin import tasks
from landlens_plugin.provider import ALGORITHMS

ROOT = Path(__file__).resolve().parents[2]
PROGRAM = Path(__file__).with_name("exits.py")


def exit_of(service, cache, who, way, seconds):
    """The exit code of a process that goes away so long after its start, a negative one for a signal; what it said."""
    environment = {**os.environ, **service.environment(), "XDG_CACHE_HOME": str(cache), "PYTHONPATH": ""}
    environment["PYTHONPATH"] = os.pathsep.join([str(ROOT), os.environ.get("PYTHONPATH", "")])
    command = [sys.executable, str(PROGRAM), who, way, str(seconds), json.dumps(service.bbox)]
    process = subprocess.run(
        command, cwd=ROOT, env=environment, capture_output=True, text=True, timeout=60, check=False
    )
    return process.returncode, process.stderr


WAYS = ["end", "unload", "exitQgis", "quit"]


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("who", ["task", "toolbox"])
def test_an_exit_while_a_tile_is_decoded(dense, tmp_path, who, way):
    for seconds in (0.1, 0.4, 0.8):  # decoding takes a second or so
        code, said = exit_of(dense, tmp_path / str(seconds), who, way, seconds)
        assert code == 0, said
        assert "Fatal" not in said and "Traceback" not in said
    assert dense.log("tiles")


# Not by the script's bare end: it takes the feedback away, which QGIS's own task then looks for.
@pytest.mark.parametrize("way", [way for way in WAYS if way != "end"])
@pytest.mark.parametrize("who", ["toolbox", "analysis"])
def test_an_exit_while_a_run_begins(town, tmp_path, who, way):
    for seconds in (0.0, 0.03):
        code, said = exit_of(town, tmp_path, who, way, seconds)
        assert code == 0, said
        assert "Fatal" not in said and "Traceback" not in said


def test_an_exit_while_the_server_is_silent(dense, tmp_path):
    dense.set(tile_fault="hang")
    ways = ["unload", "exitQgis", "quit"]
    if Qgis.QGIS_VERSION_INT < 32800:  # there exitQgis first waits for its thread pool, and tells nobody before
        ways.remove("exitQgis")
    for way in ways:
        code, said = exit_of(dense, tmp_path, "task", way, 0.5)
        assert code == 0, said


@pytest.fixture
def ended(landlens):
    """The plugin's work has ended, as it does with QGIS; it begins again with the next test."""
    tasks.forget_exits()
    yield
    tasks.watch_exits()


@pytest.mark.parametrize("name", [one().name() for one in ALGORITHMS])
def test_a_run_that_begins_after_the_end_touches_nothing(ended, name):
    """Opening a layer once QGIS has taken GDAL's drivers away ends the process."""
    algorithm = QgsApplication.processingRegistry().createAlgorithmById(f"landlens:{name}")
    feedback = QgsProcessingFeedback()
    given = {"INPUT": "no such layer", "EXTENT": "no extent", "FEATURES": "no such layer", "OUTPUT": "memory:"}
    with pytest.raises(QgsProcessingException) as refusal:
        algorithm.run(given, QgsProcessingContext(), feedback, catchExceptions=False)
    assert str(refusal.value) == "Cancelled."
    assert feedback.isCanceled()
