"""A token that Mapillary does not know, however it says so: the run stops at once and says that it is the token."""

from collections import Counter

import pytest
from qgis.core import QgsProcessingException

from landlens_plugin.algorithms.fetch.form import FetchImages
from tests.qgis.running import Told, download, fetch, ids, impatient

REFUSED = "refused the access token"
UNKNOWN = "|".join(("MLY", "4321", "nobodys"))  # well formed, and never given out
HELLO = "hello" * 5  # of no form that Mapillary knows; a shorter one is refused before any request


def asked(service, host):
    return [entry["path"] for entry in service.log(host)]


@pytest.mark.parametrize("at_tiles", [None, 401, 403])
@pytest.mark.parametrize("token", [HELLO, UNKNOWN])
def test_the_graph_api_is_asked_once_and_the_run_stops(town, monkeypatch, tmp_path, token, at_tiles):
    town.set(bad_token_at_tiles=at_tiles)
    monkeypatch.setenv("MLY_TOKEN", token)
    told = Told()
    with pytest.raises(QgsProcessingException, match=REFUSED) as failure:
        fetch(town, told, OUTPUT=str(tmp_path / "images.gpkg"))
    assert "run it again" not in str(failure.value).lower()
    assert town.token not in told.everything() + str(failure.value)
    tiles = asked(town, "tiles")
    assert len(tiles) == len(set(tiles)) <= 4  # none a second time
    by_tiles = token == HELLO and at_tiles is None  # then the tile host has said it itself
    assert len(asked(town, "graph")) == (0 if by_tiles else 1)


@pytest.mark.parametrize("status", [401, 403])
def test_tiles_refused_to_a_good_token_have_failed_and_it_is_asked_about_once(town, status):
    town.set(tile_fault=str(status))
    results = fetch(town, told := Told(), FAILED_TILES="memory:")
    assert (results["IMAGE_COUNT"], results["FAILED_TILE_COUNT"], results["COMPLETE"]) == (0, 4, False)
    assert len(asked(town, "graph")) == 1
    assert any(f"HTTP {status}" in error for error in told.errors)


def test_an_outage_with_a_good_token_asks_about_it_once_and_tries_again(town):
    # The first request of each tile, so that what is answered was asked for again, and that comes after the question.
    town.set(tile_fault={"mode": "outage", "each": 1})
    results = fetch(town, told := Told(), algorithm=impatient(FetchImages))
    assert results["COMPLETE"] is True and results["IMAGE_COUNT"] > 0
    assert len(asked(town, "graph")) == 1
    assert sorted(Counter(asked(town, "tiles")).values()) == [2] * results["TILE_COUNT"]
    assert told.warnings == told.errors == []


def test_an_outage_after_the_first_tile_is_no_reason_to_ask(town):
    town.set(tile_fault={"mode": "outage", "after": 1, "first": 2})
    assert fetch(town, WORKERS=1)["COMPLETE"] is True
    assert asked(town, "graph") == []


def test_where_the_graph_api_is_down_too_it_is_an_outage(town, monkeypatch):
    monkeypatch.setenv("MLY_TOKEN", UNKNOWN)
    town.set(entity_fault="outage")
    results = fetch(town, told := Told(), algorithm=impatient(FetchImages), FAILED_TILES="memory:")
    assert (results["FAILED_TILE_COUNT"], results["COMPLETE"]) == (4, False)
    assert len(asked(town, "graph")) == 2  # asked once, and tried once more
    assert len([error for error in told.errors if "whether the access token is the right one" in error]) == 1


@pytest.mark.parametrize("mode", ["503", "reset", "xml"])
def test_whatever_fails_every_tile_the_token_is_asked_about_in_the_end(town, monkeypatch, mode):
    monkeypatch.setenv("MLY_TOKEN", UNKNOWN)
    town.set(tile_fault=mode)
    with pytest.raises(QgsProcessingException, match=REFUSED):
        fetch(town, algorithm=impatient(FetchImages))
    assert len(asked(town, "graph")) == 1


def test_details_alone(town, monkeypatch):
    layer = fetch(town, MAX_TILE_AGE=24, MAX_IMAGES=20)["OUTPUT"]
    town.clear_log()
    monkeypatch.setenv("MLY_TOKEN", UNKNOWN)
    town.set(entity_fault={"mode": "outage", "only": ids(layer)})
    with pytest.raises(QgsProcessingException, match=REFUSED):
        fetch(town, MAX_TILE_AGE=24, DETAILS=["width"], MAX_IMAGES=20)
    assert asked(town, "tiles") == []
    assert len(asked(town, "graph")) == 2  # the batch, and the question


def test_a_download(town, monkeypatch, folder):
    layer = fetch(town, MAX_IMAGES=20)["OUTPUT"]
    town.clear_log()
    monkeypatch.setenv("MLY_TOKEN", UNKNOWN)
    town.set(entity_fault={"mode": "outage", "only": ids(layer)})
    with pytest.raises(QgsProcessingException, match=REFUSED):
        download(layer, folder)
    assert len(asked(town, "graph")) == 2
    assert asked(town, "images") == []
