"""The script of docs/recipes/nightly.md as it is printed, night after night, while the service's images change."""

import re
import subprocess

import pytest
from qgis.core import QgsVectorLayer

from tests.packaging.pages import Page
from tests.qgis.running import extent, rows

PAGE = Page("recipes/nightly.md")
KEPT = {"last.gpkg", "nightly.log"}

pytestmark = pytest.mark.usefixtures("landlens")


block = PAGE.block


@pytest.fixture
def night(enabled, town, tmp_path):
    """A function that lets a night pass: how the script ended, and its changes, which the next night may not see."""
    folder, script = tmp_path / "a folder", tmp_path / "nightly.sh"
    script.write_text(block("sh"), encoding="utf-8")

    def run(**switches):
        town.reset()
        town.set(**switches)
        ended = subprocess.run(
            ["sh", str(script), extent(town.bbox), str(folder)],
            env=enabled | town.environment(),
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
        return [line.split() for line in re.findall(r"step (\w+:\w+ -- .*)", text)]

    assert len(steps(block("sh"))) == 4
    assert steps(block("bat")) == steps(block("sh"))


def test_the_script_for_windows_stops_where_a_step_does_and_leaves_the_same():
    bat, sh = block("bat"), block("sh")
    lines = bat.splitlines()
    after = [lines[number + 1] for number, line in enumerate(lines) if line.startswith(("call :step", "move"))]
    assert after == ["if errorlevel 1 exit /b 2"] * 5
    (replaces,) = [number for number, line in enumerate(lines) if line.endswith("move /y next.gpkg last.gpkg >nul")]
    assert replaces > lines.index(":keep") and lines[replaces].startswith("if %complete%==yes ")
    cleared = [set(re.findall(r"\S+\.(?:gpkg\*|log)", line)) for line in lines if line.startswith("del ")]
    assert cleared == [
        set(re.findall(r"\S+\.(?:gpkg\*|log)", line)) for line in sh.splitlines() if line.startswith("rm ")
    ]


def test_the_script_for_windows_finds_all_that_it_names():
    """Labels, variables, and programs on the short path that OSGeo4W's shell has."""
    bat = block("bat")
    labels = set(re.findall(r"^:(\w+)", bat, re.MULTILINE))
    assert set(re.findall(r"(?:goto|call) :(\w+)", bat)) == labels
    known = {"date", "time", "cd", "errorlevel", "SystemRoot"}
    given = set(re.findall(r'set "?(\w+)=', bat))
    assert set(re.findall(r"%(\w+)%", bat)) <= known | given and given <= set(re.findall(r"%(\w+)%", bat))
    own = {"@echo", "rem", "setlocal", "set", "if", "cd", "del", "call", "move", "goto", "for", "exit", "type", "echo"}
    programs = set(re.findall(r"^ *([@\w]+)", bat, re.MULTILINE)) - own
    assert programs == {"findstr"}
    assert set(re.findall(r"call ([\w.-]+)", bat)) == {"qgis_process-qgis.bat"}
    assert "('%powershell% " in bat and "\\powershell.exe" in bat


@pytest.mark.parametrize(
    ("said", "is_complete"), [("true", True), ("True", True), ("1", True), ("false", False), ("0", False)]
)
def test_both_scripts_read_alike_whether_a_fetch_was_complete(said, is_complete):
    """In the two spellings of QGIS's versions, among the lines around it."""
    line = f"COMPLETE:\t{said}"
    (grep,) = re.findall(r"grep -Eqi '([^']+)'", block("sh"))
    assert bool(re.search(grep.replace("[[:space:]]", r"\s"), line, re.IGNORECASE)) is is_complete
    patterns = re.findall(r'/c:"([^"]+)"', block("bat"))
    assert any(re.search(one, line, re.IGNORECASE) for one in patterns) is is_complete
    assert not any(re.search(one, "FAILED_TILE_COUNT:\t1", re.IGNORECASE) for one in [*patterns, "^COMPLETE"])
