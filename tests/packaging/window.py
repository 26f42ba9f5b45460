"""Opens QGIS with the plugin on a virtual screen, in a throw-away profile, and runs a probe in it."""

import json
import os
import shutil
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]


def seen_in_window(probe, folder, language="", **environment):
    """What a script of this folder saw in QGIS's window, in a language if one is given; probing.py runs it."""
    if shutil.which("xvfb-run") is None or not os.environ.get("QGIS_APP"):
        pytest.skip("QGIS Desktop or xvfb-run is not on this machine.")
    own = {name: value for name, value in os.environ.items() if name != "QGIS_CUSTOM_CONFIG_PATH"}
    here = Path(__file__).parent
    own.update(environment, LANDLENS_PROBE=str(folder / "seen.json"), HOME=str(folder))
    own["LANDLENS_PROBE_SCRIPT"] = str(here / probe)
    command = ["xvfb-run", "-a", "bash", str(ROOT / "tools" / "run_qgis.sh"), "--code", str(here / "probing.py")]
    command += ["--lang", language] if language else []
    done = subprocess.run(command, env=own, capture_output=True, text=True, timeout=900, check=False)
    assert (folder / "seen.json").exists(), done.stdout + done.stderr
    found = json.loads((folder / "seen.json").read_text(encoding="utf-8"))
    assert "error" not in found, found["error"]
    return found
