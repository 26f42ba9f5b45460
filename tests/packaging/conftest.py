"""Someone who installed the zip in a bare profile, and has QGIS and nothing else."""

from __future__ import annotations

import os
import shutil
import subprocess

import pytest

from tests.packaging.installed import PLUGINS, UNPACKED, unpack_zip


@pytest.fixture(scope="session")
def home(tmp_path_factory):
    """A HOME with nothing in it but the zip, installed in QGIS's default profile."""
    home = tmp_path_factory.mktemp("home")
    unpack_zip(home / PLUGINS, tmp_path_factory.mktemp("dist"))
    return home


@pytest.fixture(scope="session")
def enabled(home, tmp_path_factory):
    """The few words of environment of someone who has enabled the plugin once, with ``qgis_process`` on the path.

    The HOME is another one: who follows the README enables the plugin there.
    """
    if not os.environ.get("QGIS_PROCESS"):
        pytest.skip("there is no qgis_process here")
    own = tmp_path_factory.mktemp("enabled")
    shutil.copytree(home / PLUGINS, own / PLUGINS)
    command = own / "bin" / "qgis_process"  # it may be a script that asks for its own name, so no link
    command.parent.mkdir()
    command.write_text(f'#!/bin/sh\nexec "{os.environ["QGIS_PROCESS"]}" "$@"\n', encoding="utf-8")
    command.chmod(0o755)
    bare = {"HOME": str(own), "PATH": f"{command.parent}:{os.environ['PATH']}", "LC_ALL": "C.UTF-8", "NO_PROXY": "*"}
    passed_on = ["LD_LIBRARY_PATH", "QGIS_PREFIX_PATH", "TMPDIR", "XDG_RUNTIME_DIR"]
    if UNPACKED:
        passed_on.append("PYTHONPATH")
    bare |= {name: os.environ[name] for name in passed_on if name in os.environ}
    bare["QT_QPA_PLATFORM"] = "offscreen"
    enable = ["qgis_process", "plugins", "enable", "landlens"]
    subprocess.run(enable, env=bare, check=True, timeout=120, capture_output=True)
    return bare
