"""Recorded tiles: both decoders against the library's own reading."""

from __future__ import annotations

import random

import pytest

from landlens_plugin.core.tiles.decode import decode_images
from landlens_plugin.core.tiles.grid import Tile
from tests.conftest import WITHOUT_PACKAGES
from tests.core.rows import rows_of, with_types
from tests.core.tiles.test_decode_damage import TILE, answer, mutated
from tests.core.tiles.test_decode_equal import COLUMN, DECODERS, well_formed
from tests.service.grid import to_degrees

pytestmark = pytest.mark.doors
NAMES = [f"14_{x}_{y}" for x in (3251, 3252) for y in (6257, 6258)]
each_decoder = pytest.mark.parametrize("read", DECODERS, ids=lambda read: read.__module__.rpartition(".")[2])


def recorded(shared_data, name):
    x, y = (int(part) for part in name.split("_")[-2:])
    return (shared_data / "grand_junction" / f"{name}.mvt").read_bytes(), Tile(x, y)


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.skipif(WITHOUT_PACKAGES, reason="the library to compare with is not there")
def test_every_image_of_a_recorded_tile(shared_data, name):
    import mapbox_vector_tile

    payload, tile = recorded(shared_data, name)
    layer = mapbox_vector_tile.decode(payload, default_options={"y_coord_down": True})["image"]
    expected = []
    for feature in layer["features"]:
        x, y = feature["geometry"]["coordinates"]
        lon, lat = to_degrees(tile.x * 4096 + x, tile.y * 4096 + y)
        row = {COLUMN.get(key, key): feature["properties"].get(key) for key in well_formed}
        expected.append({**row, "lon": pytest.approx(lon, abs=1e-11), "lat": pytest.approx(lat, abs=1e-11)})
    answers = [decode_images(payload, tile, decoder=read) for read in DECODERS]
    assert {unusable for _, unusable in answers} == {0}
    assert with_types(answers[0][0]) == with_types(answers[1][0])
    assert rows_of(answers[0][0]) == expected


@each_decoder
def test_how_much_stands_in_the_recorded_tiles(shared_data, read):
    """52,734 points, as the recording's own README counts them: nothing is lost on the way."""
    counts = [decode_images(*recorded(shared_data, name), decoder=read) for name in NAMES]
    assert sum(len(images) for images, _ in counts) == 52_734
    assert sum(unusable for _, unusable in counts) == 0


@each_decoder
def test_the_scrubbed_tile_has_no_usable_image_and_no_silence(shared_data, read):
    """Every property is an empty string: not one id, and every point is counted."""
    payload, tile = recorded(shared_data, "scrubbed_14_3252_6258")
    twin, _ = decode_images(*recorded(shared_data, "14_3252_6258"), decoder=read)
    images, unusable = decode_images(payload, tile, decoder=read)
    assert len(images) == 0 and unusable == len(twin) > 1000


@each_decoder
def test_the_empty_tile_is_empty(shared_data, read):
    payload = (shared_data / "grand_junction" / "empty_v3.mvt").read_bytes()
    images, unusable = decode_images(payload, TILE, decoder=read)
    assert len(images) == 0 and unusable == 0


@each_decoder
def test_a_recorded_tile_cut_anywhere_is_unreadable(shared_data, read):
    payload, _ = recorded(shared_data, "14_3252_6258")
    ends = {1, 2, 100, 1000, *range(5, len(payload), len(payload) // 60), len(payload) - 1}
    assert [end for end in ends if answer(payload[:end], read) is not None] == []


@pytest.mark.skipif(WITHOUT_PACKAGES, reason="protobuf is not there")
def test_damage_in_a_recorded_tile_is_an_error_or_an_answer(shared_data):
    rng = random.Random(4)
    payload, _ = recorded(shared_data, "scrubbed_14_3252_6258")
    found = [answer(mutated(rng, payload), DECODERS[-1]) for _ in range(60)]
    assert any(one is None for one in found)
