"""What a user reads of a run while it works: tiles, details, photos, in words and numbers."""

import re

import pytest

from tests.qgis.running import Told, download, fetch


class Rare(Told):
    """Feedback that keeps the words about how far the run is."""

    def __init__(self):
        super().__init__()
        self.phases = []

    def setProgressText(self, text):
        self.phases.append(text)


class Reading(Rare):
    """Feedback that asks for every one of them."""

    phase_seconds = 0


def numbers(phases, what):
    found = [re.search(rf"{what} ([\d,]+) of ([\d,]+)", phase) for phase in phases]
    return [tuple(int(part.replace(",", "")) for part in one.groups()) for one in found if one]


def test_a_fetch_counts_tiles_and_details(town):
    told = Reading()
    result = fetch(town, told, DETAILS=["altitude"])
    tiles, details = numbers(told.phases, "tiles"), numbers(told.phases, "details")
    assert {total for _, total in tiles} == {result["TILE_COUNT"]}
    assert tiles == sorted(tiles)
    assert details
    assert details == sorted(details)
    assert details[-1] == (result["IMAGE_COUNT"], result["IMAGE_COUNT"])


def test_a_download_counts_photos(town, tmp_path):
    layer = fetch(town, MAX_IMAGES=60)["OUTPUT"]
    told = Reading()
    download(layer, tmp_path, told)
    photos = numbers(told.phases, "photos")
    assert {total for _, total in photos} == {60}
    assert photos == sorted(photos)
    assert photos[-1][0] > photos[0][0]


@pytest.mark.parametrize("what", ["fetch", "download"])
def test_who_does_not_ask_for_more_reads_few_words(town, tmp_path, what):
    """Processing writes each of them into the log: a quick run has none."""
    layer = fetch(town, MAX_IMAGES=60)["OUTPUT"]
    told = Rare()
    fetch(town, told) if what == "fetch" else download(layer, tmp_path, told)
    assert len(told.phases) < 5
