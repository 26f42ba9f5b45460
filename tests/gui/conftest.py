"""Tests of what is seen in the window, as a person uses it: clicks, keys and drags on real widgets."""

import pytest


@pytest.fixture(autouse=True)
def _no_project(no_project):
    """In none of these tests."""


@pytest.fixture
def stand_in(stand_in, plugin_at):
    return lambda world: plugin_at(stand_in(world))
