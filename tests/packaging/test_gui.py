"""The zip in QGIS's own window: menu, options page, dialog, and nothing left after unloading."""

import json
import os
import shutil
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="module")
def seen(tmp_path_factory):
    """What gui_probe.py saw in a QGIS that was opened with the plugin in a throw-away profile."""
    if shutil.which("xvfb-run") is None or not os.environ.get("QGIS_APP"):
        pytest.skip("QGIS Desktop or xvfb-run is not on this machine.")
    folder = tmp_path_factory.mktemp("gui")
    environment = {name: value for name, value in os.environ.items() if name != "QGIS_CUSTOM_CONFIG_PATH"}
    environment.update(LANDLENS_PROBE=str(folder / "seen.json"), HOME=str(folder))
    script = Path(__file__).with_name("gui_probe.py")
    command = ["xvfb-run", "-a", "bash", str(ROOT / "tools" / "run_qgis.sh"), "--code", str(script)]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=120, check=False)
    assert (folder / "seen.json").exists(), done.stdout + done.stderr
    found = json.loads((folder / "seen.json").read_text(encoding="utf-8"))
    assert "error" not in found, found["error"]
    return found


def test_the_plugin_loads_with_its_algorithms_and_model(seen):
    assert seen["loaded"]
    assert {"landlens:fetchimages", "landlens:downloadimages"} <= set(seen["algorithms"])
    assert len(seen["algorithms"]) == 3


def test_the_web_menu_offers_them(seen):
    assert [text.replace("&", "") for text in seen["menu"]] == [
        "Fetch Mapillary images in extent…",
        "Download images…",
        "Access token…",
    ]


def test_the_options_page_hides_what_is_typed(seen):
    assert seen["options"] == ["Mapillary access token"]
    assert seen["options_echo"]


def test_the_options_page_keeps_what_can_be_no_token(seen):
    assert "is no Mapillary access token" in seen["options_said"]
    assert seen["options_kept"] == "hello"


def test_the_dialog_opens(seen):
    assert "Fetch Mapillary images in extent" in seen["dialog"]


def test_unloading_leaves_nothing(seen):
    assert seen["left"] == [False, []]
