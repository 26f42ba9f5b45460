"""What ``make cluster`` does, small: a region from its plan to its map, with a worker killed on the way."""

import shutil
import subprocess
import sys

import pytest

from tests.qgis import postgis
from tests.scale.crew import ROOT

NOT_COPIED = shutil.ignore_patterns(".*", "dist", "demo", "cluster", "docs", "__pycache__", "_vendor", "out")


@pytest.mark.slow
def test_it_ends_with_counts_that_are_right_and_a_map(tmp_path):
    if postgis.programs() is None:
        pytest.skip("PostgreSQL with PostGIS is not on this machine.")
    checkout = tmp_path / "checkout"
    shutil.copytree(ROOT, checkout, ignore=NOT_COPIED)
    command = [sys.executable, str(checkout / "tools" / "cluster.py")]
    command += ["--tiles", "9", "--images", "40", "--photos", "200"]
    done = subprocess.run(command, capture_output=True, text=True, timeout=280, check=False)

    assert done.returncode == 0, done.stdout + done.stderr
    assert "was killed (SIGKILL)" in done.stdout
    assert "Traceback" not in done.stdout + done.stderr
    rows = [line.split() for line in done.stdout.splitlines()]
    assert ["tiles", "9", "9", "9", "0"] in rows
    assert ["images", "360", "360"] in rows
    assert [row[:3] for row in rows if row[:1] == ["photos"]] == [["photos", "200", "200"]]
    assert (checkout / "cluster" / "map.png").stat().st_size > 10_000
    assert len(list((checkout / "cluster" / "photos").rglob("*.jpg"))) == 200
