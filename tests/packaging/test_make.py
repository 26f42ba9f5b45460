"""What make leaves behind: nothing of root's in a user's checkout, and after `make clean` only what it names."""

import os
import shutil
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
NOBODY = 65534


@pytest.fixture
def checkout(tmp_path):
    """A checkout with nothing in it but the Makefile and its scripts."""
    shutil.copytree(ROOT / "tools", tmp_path / "tools", ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(ROOT / "Makefile", tmp_path)
    return tmp_path


def run(*command, folder):
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, timeout=60, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def test_what_root_made_goes_to_the_owner_of_the_checkout(checkout):
    if os.geteuid() != 0:
        pytest.skip("Only root makes files that the checkout's owner cannot touch.")
    made = checkout / ".venv-3.40/bin/python"
    made.parent.mkdir(parents=True)
    made.symlink_to("/usr/bin/env")
    (checkout / ".git").mkdir()
    for path in (checkout, checkout / "Makefile"):
        os.chown(path, NOBODY, NOBODY)

    run("tools/hand_back.sh", folder=checkout)

    assert {path.lstat().st_uid for path in (made, made.parent, made.parent.parent)} == {NOBODY}
    assert Path("/usr/bin/env").stat().st_uid == 0  # what a link points to is somebody else's
    assert (checkout / ".git").stat().st_uid == 0  # not made by make


def test_root_keeps_what_it_made_in_its_own_checkout(checkout):
    before = (checkout / "Makefile").stat()

    run("tools/hand_back.sh", folder=checkout)

    assert (checkout / "Makefile").stat().st_uid == before.st_uid


def test_clean_removes_what_was_made_and_names_what_stays(checkout):
    there = {path.name for path in checkout.iterdir()}
    for name in ("dist", "demo", "cluster", ".qgis", ".venv-3.44", ".mypy_cache", "benchmarks/out"):
        (checkout / name / "inner").mkdir(parents=True)

    said = run("make", "clean", folder=checkout)

    assert {path.name for path in checkout.iterdir()} - {"benchmarks"} == there
    assert not (checkout / "benchmarks/out").exists()
    for stays in ("packages", "/etc/apt/sources.list.d", "pip", ".cache/landlens", "profiles"):
        assert stays in said
