"""The pictures of recipes can be made again, and show what they are about."""

import subprocess
import sys

import pytest
from PIL import Image
from qgis.PyQt.QtGui import QColor

from landlens_plugin.layers import changes, sight, streets
from tests.packaging.installed import ROOT

GREEN, VIOLET, EMPTY, AREA = "#00a65a", "#7d5cf5", "#c22f1e", "#0060a8"  # images, panoramas, no image, study areas
SHOWN = {
    "looking": [sight.SEEN, sight.MISSING],
    "streets": [colour for colour, *_ in streets.LOOKS.values()],
    "streets-page": [colour for colour, *_ in streets.LOOKS.values()],
    "compare": [colour for _, colour, _ in changes.LOOKS.values()],
}
OF_RECIPES = {"streets": [GREEN, VIOLET, EMPTY], "panoramas": [VIOLET], "areas": [GREEN, VIOLET, AREA]}
FILES = {f"answers-{name}.png": colours for name, colours in SHOWN.items()}
FILES |= {f"recipe-{name}.png": colours for name, colours in OF_RECIPES.items()}


@pytest.fixture(scope="module")
def made(tmp_path_factory):
    folder = tmp_path_factory.mktemp("pictures")
    for script, names in (("pictures", SHOWN), ("recipe_pictures", OF_RECIPES)):
        command = [sys.executable, str(ROOT / "tools" / f"{script}.py"), str(folder), "--only", *names]
        done = subprocess.run(command, capture_output=True, text=True, timeout=280, check=False)
        assert done.returncode == 0, done.stdout + done.stderr
    return folder


@pytest.mark.parametrize("name", FILES)
@pytest.mark.parametrize("where", ["made again", "of the page"])
def test_every_class_is_to_be_seen(made, name, where):
    folder = made if where == "made again" else ROOT / "docs" / "images"
    with Image.open(folder / name) as opened:
        found = opened.convert("RGB").getcolors(2**24)
    for colour in FILES[name]:
        wanted = QColor(colour).getRgb()[:3]
        near = sum(count for count, one in found if max(abs(a - b) for a, b in zip(one, wanted)) <= 24)
        assert near > 60, (name, colour)
