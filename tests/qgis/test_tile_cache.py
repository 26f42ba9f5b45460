"""MAX_TILE_AGE of *Fetch Mapillary images in extent*: tiles from the disk, seen through Processing."""

import contextlib
import sqlite3

import pytest
from qgis.core import QgsApplication, QgsProcessingParameterDefinition, QgsVectorLayer

from landlens_plugin.core.store import database
from landlens_plugin.core.store.detailcache import DetailCache
from landlens_plugin.core.store.folder import cache_file, default_folder
from tests.core.store.test_database import held_by_another
from tests.faults.started import moments

from .running import Told, cancelled_when, fetch, ids


def test_the_parameter_is_advanced_with_24_hours(landlens):
    parameter = landlens.algorithm("fetchimages").parameterDefinition("MAX_TILE_AGE")
    assert parameter.type() == "number" and parameter.defaultValue() == 24 and parameter.minimum() == 0
    assert parameter.flags() & QgsProcessingParameterDefinition.Flag.FlagAdvanced
    assert "hours" in parameter.description() and parameter.help()


def test_a_second_run_asks_for_nothing_and_says_so(town):
    first = fetch(town, MAX_TILE_AGE=24)
    requests = len(town.log("tiles"))
    told = Told()
    second = fetch(town, told, MAX_TILE_AGE=24)
    assert len(town.log("tiles")) == requests == second["TILE_COUNT"]
    assert ids(second["OUTPUT"]) == ids(first["OUTPUT"]) != []
    assert second["COMPLETE"] is True
    assert any(f"{requests} tiles had been read before" in line for line in told.infos)
    assert not told.warnings
    told = Told()
    fetch(town, told, MAX_TILE_AGE=0)
    assert len(town.log("tiles")) == 2 * requests
    assert not any("read before" in line for line in told.infos)


def test_a_cache_that_cannot_be_used_is_a_warning(town, tmp_path, monkeypatch):
    (tmp_path / "file").write_text("")
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "file"))
    told = Told()
    result = fetch(town, told, MAX_TILE_AGE=24)
    assert result["COMPLETE"] is True and result["IMAGE_COUNT"] > 0
    (warning,) = told.warnings
    assert "goes on without" in warning
    assert town.token not in told.everything()


def test_qgis_opens_the_file(town):
    fetch(town, MAX_TILE_AGE=24)
    path = cache_file(None, "mly1_public", "mbtiles", town.tiles)
    assert path.parent == default_folder() and QgsApplication.instance() is not None
    layer = QgsVectorLayer(f"{path}|layername=image", "tiles", "ogr")
    assert layer.isValid() and layer.featureCount() > 0


def kept(town, name, extension="sqlite"):
    return cache_file(None, name, extension, town.tiles)


def change(path, statement):
    with contextlib.closing(sqlite3.connect(path)) as opened, opened:
        assert opened.execute(statement).rowcount


def flip_in_schema(path):
    """One bit of the name of a table, in the statement that made it."""
    good = path.read_bytes()
    path.write_bytes(good.replace(b"CREATE TABLE ", b"CREATE TAJLE ", 1))
    assert path.read_bytes() != good


DAMAGES = {
    "the tiles' schema": (("mly1_public", "mbtiles"), flip_in_schema),
    "the count's schema": (("tile_requests",), flip_in_schema),
    "the details' schema": (("details",), flip_in_schema),
    "text in the count": (("tile_requests",), lambda path: change(path, "UPDATE requests SET count = 'many'")),
    "bytes in the count": (("tile_requests",), lambda path: change(path, "UPDATE requests SET count = x'ff'")),
    "a count beyond all numbers": (("tile_requests",), lambda path: change(path, "UPDATE requests SET count = 1e300")),
    "details that are no JSON": (("details",), lambda path: change(path, "UPDATE answers SET entity = '{'")),
    "details that are a list": (("details",), lambda path: change(path, "UPDATE answers SET entity = '[1]'")),
    "details in no encoding": (
        ("details",),
        lambda path: change(path, "UPDATE answers SET entity = CAST(x'ff' AS TEXT)"),
    ),
}


@pytest.mark.parametrize("damage", DAMAGES)
def test_a_damaged_file_costs_a_warning_and_nothing_else(town, damage):
    whole = fetch(town, MAX_TILE_AGE=24, DETAILS=["make"])
    with contextlib.closing(DetailCache(kept(town, "details"), 24)) as details:  # as an unfinished run leaves them
        details.put({key: {"id": key, "make": "some"} for key in ids(whole["OUTPUT"])[:60]}, ["make"])
    name, harm = DAMAGES[damage]
    path = kept(town, *name)
    harm(path)
    if name == ("tile_requests",):
        kept(town, "mly1_public", "mbtiles").unlink()  # so that requests are counted
    told = Told()
    again = fetch(town, told, MAX_TILE_AGE=24, DETAILS=["make"])
    assert again["FAILED_DETAIL_COUNT"] == whole["FAILED_DETAIL_COUNT"]  # of the town's deleted images
    assert ids(again["OUTPUT"]) == ids(whole["OUTPUT"])
    (warning,) = [warning for warning in told.warnings if "deleted" not in warning]
    assert str(path) in warning and f"{path.name}.unusable" in warning
    assert path.with_name(f"{path.name}.unusable").exists()
    told = Told()
    fetch(town, told, MAX_TILE_AGE=24, DETAILS=["make"])
    assert [warning for warning in told.warnings if "deleted" not in warning] == []


def test_files_that_another_program_holds_are_done_without(town):
    whole = fetch(town, MAX_TILE_AGE=24)
    with held_by_another(kept(town, "mly1_public", "mbtiles")):
        told = Told()
        again = fetch(town, told, MAX_TILE_AGE=24)
    assert again["COMPLETE"] is True and ids(again["OUTPUT"]) == ids(whole["OUTPUT"])
    (warning,) = told.warnings
    assert "goes on without" in warning and "locked" in warning


def test_cancel_while_another_program_holds_every_file(town, monkeypatch):
    """Each wait would go on for an hour."""
    monkeypatch.setattr(database, "_BUSY_SECONDS", 3600.0)
    fetch(town, MAX_TILE_AGE=24, DETAILS=["make"])
    told = Told()
    with contextlib.ExitStack() as held:
        for name in (("mly1_public", "mbtiles"), ("tile_requests",), ("details",)):
            held.enter_context(held_by_another(kept(town, *name)))
        with cancelled_when(told, moments(lambda: True)):
            results = fetch(town, told, MAX_TILE_AGE=24, DETAILS=["make"])
    assert results["COMPLETE"] is False
    assert any("cancelled" in warning for warning in told.warnings)
