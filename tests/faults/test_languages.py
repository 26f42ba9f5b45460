"""What goes wrong, in a QGIS of another language: every reason is said in it, and none of them twice."""

import re

import pytest
from qgis.PyQt.QtCore import QCoreApplication, QTranslator

from landlens_plugin.algorithms.download.form import DownloadImages
from landlens_plugin.algorithms.fetch.form import FetchImages
from tests.faults.photolayers import SIZE, address, layer_of, live
from tests.qgis.running import Told, download, fetch, impatient, rows
from tools.sentences import Walk


class Foreign(QTranslator):
    """Puts every sentence of the plugin's into brackets, and keeps what it was asked for."""

    def __init__(self):
        super().__init__()
        self.asked = set()

    def translate(self, context, text, disambiguation=None, number=-1):
        if context != "LandLens":
            return None
        self.asked.add(text)
        return f"⟦{text}⟧"

    def isEmpty(self):
        return False


@pytest.fixture(scope="module")
def templates():
    return {one.text for one in Walk().templates}


@pytest.fixture
def foreign(templates):
    translator = Foreign()
    QCoreApplication.installTranslator(translator)
    yield translator
    QCoreApplication.removeTranslator(translator)
    # What was said already is no template any more.
    assert translator.asked <= templates


def all_foreign(*lines):
    """Whether all of each line stands in brackets."""
    assert lines
    for line in lines:
        rest = line
        while rest != (rest := re.sub(r"⟦[^⟦⟧]*⟧", "", rest)):
            pass
        if rest.strip(" ;"):
            return False
    return True


# A fault of the tiles, and what is said then: inner sentences in brackets of their own.
TILES = {
    "404": "⟦the tile server answered HTTP 404⟧",
    "xml": "⟦the tile server answered HTTP 503⟧",
    "outage": "⟦Service temporarily unavailable (code 2)⟧",
    "reset": "⟦the connection to 127.0.0.1 failed (",
    "cut": ("⟦the answer was cut short⟧", "(⟦it ended in the middle of the answer⟧)"),  # as urllib3 has it
}


@pytest.mark.parametrize("fault", TILES)
def test_tiles_that_fail(town, foreign, fault):
    town.set(tile_fault=fault)
    told = Told()
    results = fetch(town, told, algorithm=impatient(FetchImages), FAILED_TILES="memory:")
    reasons = [row["reason"] for row in rows(results["FAILED_TILES"])]
    assert len(reasons) == results["FAILED_TILE_COUNT"] == 4
    said = TILES[fault] if isinstance(TILES[fault], tuple) else (TILES[fault],)
    assert any(one in reason for reason in reasons for one in said)
    assert all_foreign(*told.errors, *told.warnings, *reasons)
    (halted,) = [error for error in told.errors if "answered nothing at all" in error]
    assert any(one in halted for one in said) and "⟦Check the internet connection" in halted
    assert town.token not in told.everything()


def test_an_address_that_is_blocked(town, foreign):
    town.set(tile_fault="ip_block")
    told = Told()
    fetch(town, told)
    assert [error for error in told.errors if error.startswith("⟦Mapillary's tile server has blocked")]
    assert all_foreign(*told.errors, *told.warnings)


@pytest.mark.parametrize("fault", ["500", "garbage", "too_much_data", "huge", "reset"])
def test_details_that_fail(town, foreign, fault):
    town.set(entity_fault=fault)
    told = Told()
    results = fetch(town, told, algorithm=impatient(FetchImages), DETAILS=["width"], MAX_IMAGES=60)
    assert results["FAILED_DETAIL_COUNT"] == 60
    assert all_foreign(*told.errors, *told.warnings)
    assert town.token not in told.everything()


def test_a_cache_that_is_broken(town, foreign, tmp_path, monkeypatch):
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    told = Told()
    fetch(town, told, MAX_TILE_AGE=24)
    assert not told.warnings
    (stored,) = (tmp_path / "landlens").glob("*.mbtiles")
    stored.write_bytes(b"of something else" * 500)
    fetch(town, told, MAX_TILE_AGE=24)
    (warning,) = told.warnings
    assert warning.startswith("⟦The ⟦tile cache⟧ ") and all_foreign(warning)


@pytest.mark.parametrize("fault", ["404", "reset", "html", "empty"])
def test_photos_that_fail(town, town_truth, foreign, tmp_path, fault):
    town.set(image_fault=fault)
    key = live(town_truth, 1, SIZE)[0]
    layer = layer_of([{"mly_id": "", "image_url": address(town, key)}])
    told = Told()
    results = download(layer, tmp_path / "photos", told, algorithm=impatient(DownloadImages), SIZE=SIZE)
    (row,) = rows(results["OUTPUT"])
    assert (row["download_status"], results["FAILED_COUNT"]) == ("failed", 1)
    assert all_foreign(row["download_error"], *told.errors, *told.warnings)
