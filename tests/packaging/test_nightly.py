"""The script of docs/nightly.md, as it is printed, night after night against a service whose images change."""

import os
import re
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest
from qgis.core import QgsVectorLayer

from tests.qgis.running import extent, rows

ROOT = Path(__file__).resolve().parents[2]
DOCUMENT = (ROOT / "docs" / "nightly.md").read_text(encoding="utf-8")
PLUGINS = ".local/share/QGIS/QGIS3/profiles/default/python/plugins"
KEPT = {"last.gpkg", "nightly.log"}

pytestmark = [
    pytest.mark.skipif(not os.environ.get("QGIS_PROCESS"), reason="there is no qgis_process here"),
    pytest.mark.usefixtures("landlens"),
]


def block(language):
    (found,) = re.findall(rf"```{language}\n(.*?)```", DOCUMENT, re.DOTALL)
    return found


@pytest.fixture(scope="module")
def home(tmp_path_factory):
    """A HOME with nothing in it but the zip, enabled, and qgis_process on the path."""
    home, built = tmp_path_factory.mktemp("home"), tmp_path_factory.mktemp("dist")
    subprocess.run([sys.executable, str(ROOT / "tools/package.py"), "--into", str(built)], check=True, timeout=120)
    (home / PLUGINS).mkdir(parents=True)
    with zipfile.ZipFile(next(built.glob("*.zip"))) as packed:
        packed.extractall(home / PLUGINS)
    (home / "bin").mkdir()
    command = home / "bin" / "qgis_process"  # it may be a script that asks for its own name, so no link
    command.write_text(f'#!/bin/sh\nexec "{os.environ["QGIS_PROCESS"]}" "$@"\n', encoding="utf-8")
    command.chmod(0o755)
    subprocess.run(
        ["qgis_process", "plugins", "enable", "landlens"],
        env=environment(home),
        check=True,
        timeout=120,
        capture_output=True,
    )
    (home / "nightly.sh").write_text(block("sh"), encoding="utf-8")
    return home


def environment(home):
    plain = {"HOME": str(home), "PATH": f"{home / 'bin'}:{os.environ['PATH']}", "LC_ALL": "C.UTF-8", "NO_PROXY": "*"}
    plain["QT_QPA_PLATFORM"] = "offscreen"
    passed_on = ["LD_LIBRARY_PATH", "QGIS_PREFIX_PATH", "TMPDIR", "XDG_RUNTIME_DIR"]
    if os.environ.get("QGIS") == "3.22":  # not installed, so its Python has to be told where it is
        passed_on.append("PYTHONPATH")
    return plain | {name: os.environ[name] for name in passed_on if name in os.environ}


@pytest.fixture
def night(home, town, tmp_path):
    """A function that lets a night pass: how the script ended, and its changes, which the next night may not see."""
    folder = tmp_path / "a folder"

    def run(**switches):
        town.reset()
        town.set(**switches)
        ended = subprocess.run(
            ["sh", str(home / "nightly.sh"), extent(town.bbox), str(folder)],
            env=environment(home) | town.environment(),
            capture_output=True,
            text=True,
            timeout=280,
            check=False,
        )
        log = (folder / "nightly.log").read_text(encoding="utf-8")
        assert town.token not in log + ended.stdout + ended.stderr
        assert "Traceback" not in log
        assert not list(folder.glob("*.gpkg-*"))
        changes = None
        for file in folder.glob("changes-*.gpkg"):
            changes = {row["mly_id"]: row for row in rows(str(file))}
            file.unlink()
        left = {file.name for file in folder.iterdir()}
        return ended.returncode, changes, left

    run.folder = folder
    return run


def state(folder):
    return {row["mly_id"]: row for row in rows(str(folder / "last.gpkg"))}


def what(changes):
    return {key: row["change"] for key, row in changes.items()}


def fullest_tile(folder):
    import mercantile

    layer = QgsVectorLayer(str(folder / "last.gpkg"), "last", "ogr")
    found = {}
    for feature in layer.getFeatures():
        point = feature.geometry().asPoint()
        tile = mercantile.tile(point.x(), point.y(), 14)
        found.setdefault(f"14/{tile.x}/{tile.y}", []).append((feature["mly_id"], point))
    return max(found.items(), key=lambda pair: (len(pair[1]), pair[0]))


def test_nights_tell_what_is_new_and_carry_it_on(night):
    assert night() == (0, None, KEPT)
    first = state(night.folder)
    assert len(first) > 20
    tile, inside = fullest_tile(night.folder)
    moving, turning, going, like, following = sorted(key for key, _ in inside)[:5]
    place = dict(inside)[moving]
    angle = first[turning]["compass_angle"] or 0

    # Of the second night: one of each.
    second = {
        moving: {"lat": place.y() + 0.0001},
        turning: {"compass_angle": (angle + 90) % 360},
        going: None,
        "4711": {"like": like},
    }
    code, changes, left = night(changes=second)
    assert (code, left) == (0, KEPT)
    assert what(changes) == {moving: "moved", turning: "turned", going: "gone", "4711": "new"}
    assert changes[moving]["moved_by"] == pytest.approx(11, abs=1)
    assert changes[turning]["turned_by"] == pytest.approx(90)
    assert changes["4711"]["first_seen"] is not None
    assert set(state(night.folder)) == {*first, "4711"} - {going}

    # Nothing has changed since: it is not told again.
    assert night(changes=second)[:2] == (0, {})

    # A night that cannot read the fullest tile, with a new image in it: it is not told, and the state stays.
    before = (night.folder / "last.gpkg").read_bytes()
    third = {**second, "4712": {"like": following}}
    code, changes, left = night(changes=third, tile_fault={"mode": "404", "only": [tile]})
    assert (code, changes, left) == (1, {}, KEPT)
    assert (night.folder / "last.gpkg").read_bytes() == before

    # A night that is refused from the start.
    code, changes, left = night(changes=third, token_answer="user_not_authorized_app", tile_fault="ip_block")
    assert code != 0
    assert not changes
    assert (night.folder / "last.gpkg").read_bytes() == before

    # The next one that reads everything tells what was missed, and what was first seen when is still known.
    code, changes, left = night(changes=third)
    assert (code, what(changes), left) == (0, {"4712": "new"}, KEPT)
    seen = {key: row["first_seen"] for key, row in state(night.folder).items()}
    assert {key for key, moment in seen.items() if moment is not None} == {"4711", "4712"}
    assert seen["4711"] < seen["4712"]
    assert set(seen) == {*first, "4711", "4712"} - {going}


def test_the_script_for_windows_does_the_same_steps():
    """It is not run here; but what it asks of LandLens is what the one does that is."""

    def steps(text):
        text = re.sub(r"\\\n\s*", "", text).replace('"', "").replace("$extent", "%extent%")
        return [line.removesuffix("|| exit /b 2").split() for line in re.findall(r"step (\w+:\w+ -- .*)", text)]

    assert len(steps(block("sh"))) == 4
    assert steps(block("bat")) == steps(block("sh"))
