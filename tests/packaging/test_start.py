"""What QGIS's own start pays for the plugin: nothing third-party is imported before an algorithm runs."""

import json
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


def started(folder: Path) -> dict:
    """What start_probe.py saw when it started the plugin in a folder, in a fresh process."""
    command = [sys.executable, str(Path(__file__).with_name("start_probe.py")), str(folder)]
    done = subprocess.run(command, capture_output=True, text=True, timeout=120, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    return json.loads(done.stdout.splitlines()[-1])


def test_starting_imports_nothing_third_party():
    seen = started(ROOT)
    assert seen["imported"] == []
    algorithms = (
        "fetchimages downloadimages thinimages imageslookingat viewsfrompanoramas coveragebystreet compareimages "
        "checkheadings exportimages planjob"
    )
    models = "fetchanddownload onephotoalongstreets bestphotosofbuildings whatisnew"
    assert set(seen["parameters"]) == {f"landlens:{name}" for name in f"{algorithms} {models}".split()}
    # Whoever runs one before QGIS's window is complete has all of it, and the list itself has it soon after.
    assert all(seen["parameters"].values()) and seen["listed"] == seen["parameters"]
    assert not seen["left"]


def test_the_probe_sees_an_import(tmp_path):
    """The test above can fail: also for what Processing has imported before, and where the plugin could do without."""
    for name in ("__init__.py", "metadata.txt"):
        shutil.copy(ROOT / name, tmp_path)
    ignored = shutil.ignore_patterns("__pycache__")
    shutil.copytree(ROOT / "landlens_plugin", tmp_path / "landlens_plugin", ignore=ignored)
    wanted = ("numpy.typing", "osgeo.gdal", "requests", "something_new", ".._vendor.mercantile")
    with open(tmp_path / "landlens_plugin/core/errors.py", "a", encoding="utf-8") as file:
        for module in wanted:
            package, _, name = module.rpartition(".")
            line = f"from {package} import {name}" if package else f"import {name}"
            file.write(f"\ntry:\n    {line}\nexcept ImportError:\n    pass\n")
    bundled = "landlens.landlens_plugin._vendor"
    assert started(tmp_path)["imported"] == [bundled, "numpy", "osgeo", "requests", "something_new"]
