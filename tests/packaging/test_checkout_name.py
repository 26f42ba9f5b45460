"""In a checkout ``landlens`` is the core's modules under their public name, and no second set of them."""

from __future__ import annotations

import importlib
import os
import subprocess
import sys
from pathlib import Path

import pytest

import landlens
import landlens_plugin.core

ROOT = Path(landlens_plugin.core.__file__).resolve().parents[2]
CORE = Path(landlens_plugin.core.__file__).resolve().parent
NAMES = sorted(
    ".".join(path.relative_to(CORE).with_suffix("").parts).replace(".__init__", "")
    for path in CORE.rglob("*.py")
    if path.parent != CORE or path.stem != "__init__"
)


def test_no_module_is_there_twice():
    assert landlens is landlens_plugin.core
    for name in NAMES:
        if name != "tiles.decode_protobuf" or importlib.util.find_spec("mapbox_vector_tile"):
            one, other = (
                importlib.import_module(f"{package}.{name}") for package in ("landlens", "landlens_plugin.core")
            )
            assert one is other
            assert one.__spec__.name == one.__name__ == f"landlens_plugin.core.{name}"
    with pytest.raises(ModuleNotFoundError, match="landlens.nothing"):
        importlib.import_module("landlens.nothing")


@pytest.mark.parametrize("first", ["landlens.errors", "landlens_plugin.core.errors"])
def test_whichever_name_comes_first(first):
    """In a process of its own, with every warning an error, and in one that it spawns."""
    script = (
        f"import {first}, landlens.errors, landlens_plugin.core.errors, multiprocessing, pickle\n"
        "from landlens.errors import RequestInvalid\n"
        "if __name__ == '__main__':\n"
        "    with multiprocessing.get_context('spawn').Pool(1) as pool:\n"
        "        assert pool.apply(landlens_plugin.core.errors.Cancelled.mro)[0] is landlens.errors.Cancelled\n"
        "    assert landlens.errors.RequestInvalid is landlens_plugin.core.errors.RequestInvalid\n"
        "    print('the same')\n"
    )
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    command = [sys.executable, "-W", "error", "-c", script]
    ran = subprocess.run(command, capture_output=True, text=True, timeout=120, env=environment, check=False)
    assert (ran.stdout, ran.stderr) == ("the same\n", "")
