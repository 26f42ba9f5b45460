"""MAX_TILE_AGE of *Fetch Mapillary images in extent*: tiles from the disk, seen through Processing."""

from qgis.core import QgsApplication, QgsProcessingParameterDefinition, QgsVectorLayer

from landlens_plugin.core.cachefolder import cache_file, default_folder
from landlens_plugin.core.service import Service

from .running import Told, fetch, ids


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
    path = cache_file(None, "mly1_public", "mbtiles", Service(town.tiles, town.graph))
    assert path.parent == default_folder() and QgsApplication.instance() is not None
    layer = QgsVectorLayer(f"{path}|layername=image", "tiles", "ogr")
    assert layer.isValid() and layer.featureCount() > 0
