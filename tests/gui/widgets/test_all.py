"""Every widget of the folder is one that needs Qt alone, and has tests here."""

import ast
from importlib import import_module
from pathlib import Path

import pytest

import landlens_plugin.gui.widgets

HERE = Path(__file__).parent
MODULES = sorted(path.stem for path in Path(landlens_plugin.gui.widgets.__file__).parent.glob("[a-z]*.py"))


def _imported(path):
    """The modules of the folder that a file names in its imports."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.ImportFrom) and node.module:
            yield node.module.rpartition(".")[2]


@pytest.mark.parametrize("module", MODULES)
def test_it_can_be_imported(module):
    assert import_module(f"landlens_plugin.gui.widgets.{module}")


def test_each_of_them_is_tested_or_a_part_of_one_that_is():
    tested = {module for path in HERE.glob("test_*.py") for module in _imported(path)} & set(MODULES)
    parts = {
        part
        for module in tested
        for part in _imported(Path(landlens_plugin.gui.widgets.__file__).with_name(f"{module}.py"))
    }
    assert set(MODULES) <= tested | parts
