"""The pictures of docs/recipes/answers.md can be made again, and show what they are about."""

import subprocess
import sys

import pytest
from PIL import Image
from qgis.PyQt.QtGui import QColor

from landlens_plugin.layers import changes, sight, streets
from tests.packaging.installed import ROOT

SHOWN = {
    "looking": [sight.SEEN, sight.MISSING],
    "streets": [colour for colour, *_ in streets.LOOKS.values()],
    "streets-page": [colour for colour, *_ in streets.LOOKS.values()],
    "compare": [colour for _, colour, _ in changes.LOOKS.values()],
}


@pytest.fixture(scope="module")
def made(tmp_path_factory):
    folder = tmp_path_factory.mktemp("pictures")
    command = [sys.executable, str(ROOT / "tools/pictures.py"), str(folder), "--only", *SHOWN]
    done = subprocess.run(command, capture_output=True, text=True, timeout=280, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    return folder


@pytest.mark.parametrize("name", SHOWN)
@pytest.mark.parametrize("where", ["made again", "of the page"])
def test_every_class_is_to_be_seen(made, name, where):
    folder = made if where == "made again" else ROOT / "docs" / "images"
    with Image.open(folder / f"answers-{name}.png") as opened:
        found = opened.convert("RGB").getcolors(2**24)
    for colour in SHOWN[name]:
        wanted = QColor(colour).getRgb()[:3]
        near = sum(count for count, one in found if max(abs(a - b) for a, b in zip(one, wanted)) <= 24)
        assert near > 60, (name, colour)
