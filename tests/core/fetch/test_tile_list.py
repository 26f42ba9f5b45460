"""A fetch of given tiles: what workers that share out an area find together is all of it, and nothing twice."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from landlens_plugin.core.errors import RequestInvalid
from landlens_plugin.core.fetch.events import TileRead
from landlens_plugin.core.fetch.request import FetchRequest, Filters
from landlens_plugin.core.images.bounds import Box
from landlens_plugin.core.services.mapillary.addresses import Service
from landlens_plugin.core.tiles.decode import decode_images
from landlens_plugin.core.tiles.grid import UNITS, Tile, bounds, held, tiles_of
from tests.core.runs import events_of, images_of, in_box, kinds, tile_of
from tests.core.tiles.tilewriter import Feature, layer, tile

LAST = 2**14 - 1
shares = st.lists(st.integers(0, 3), min_size=64, max_size=64)


def listed(box, numbers):
    """The tiles of the box, shared out between workers: those of each, and in its order."""
    tiles = list(tiles_of(box))
    parts = [[one for one, number in zip(tiles, numbers) if number == worker] for worker in range(4)]
    return [part[::-1] if worker % 2 else part for worker, part in enumerate(parts)]


@pytest.mark.parametrize("numbers", [[0, 1, 2, 3] * 16, [0] * 30 + [1] * 34, [0, 1] * 32])
@pytest.mark.parametrize("buffer", [0, 64])
def test_workers_together_find_every_image_once(town, town_truth, numbers, buffer):
    town.set(tile_buffer=buffer)
    whole = Box(
        *(min(image[name] for image in town_truth) - 0.01 for name in ("lon", "lat")),
        *(max(image[name] for image in town_truth) + 0.01 for name in ("lon", "lat")),
    )
    found, read = [], []
    for part in listed(whole, numbers):
        events = events_of(town, box=Box(-180, -90, 180, 90), listed=part)
        found += [row["id"] for row in images_of(events)]
        assert [event.tile for event in kinds(events, TileRead)] == part
        read += part
    assert sorted(found) == sorted({int(image["id"]) for image in town_truth})
    assert sorted(map(tile_of, town.log("tiles"))) == sorted(map(str, read)) == sorted(map(str, tiles_of(whole)))


def test_filters_a_box_and_a_limit_hold_for_given_tiles(town, town_truth):
    one = next(tile for tile in tiles_of(Box(*town.bbox)) if len(in_box(town_truth, bounds(tile))) > 50)
    west, south, east, north = bounds(one)
    middle = (west + east) / 2
    half = images_of(events_of(town, box=Box(west, south, middle, north), listed=[one]))
    assert {row["id"] for row in half} == in_box(town_truth, (west, south, middle, north)) & in_box(
        town_truth, held(one)
    )
    panos = images_of(events_of(town, listed=[one], filters=Filters(image_type="pano"), max_images=5))
    assert len(panos) == 5 and all(row["is_pano"] for row in panos)


@given(
    corner=st.tuples(st.integers(0, LAST - 2), st.integers(0, LAST - 2)),
    spots=st.sets(
        st.tuples(*[st.sampled_from([0, 1, 2047, UNITS - 1, UNITS, UNITS + 1, 2 * UNITS - 1])] * 2), min_size=1
    ),
    buffer=st.sampled_from([0, 64]),
    numbers=shares,
    data=st.data(),
)
def test_an_image_on_a_border_is_in_one_list_alone(corner, spots, buffer, numbers, data):
    """Four tiles round a corner, written unit by unit; those with a buffer have an image of a neighbour's in it."""
    four = [Tile(corner[0] + x, corner[1] + y) for x in (0, 1) for y in (0, 1)]
    ids = {spot: number for number, spot in enumerate(sorted(spots), 1)}
    found = []
    for worker in range(4):
        own = [one for one, number in zip(four, numbers) if number == worker]
        order = data.draw(st.permutations(own + own[:1]))  # one of them named twice
        request = FetchRequest.of_tiles([(one.x, one.y) for one in order], "t")
        assert list(request.tiles()) == list(dict.fromkeys(order))
        for one in request.tiles():
            at = (UNITS * (one.x - corner[0]), UNITS * (one.y - corner[1]))
            places = {number: (x - at[0], y - at[1]) for (x, y), number in ids.items()}
            inside = range(-buffer, UNITS + buffer)
            features = [
                Feature([("id", number)], [place])
                for number, place in places.items()
                if place[0] in inside and place[1] in inside
            ]
            if buffer:
                features.append(Feature([("id", 1000)], [(-2, -2)]))
            found += decode_images(tile(layer(features)), one, request.box)[0].id.tolist()
    assert sorted(found) == sorted(ids.values())


@given(x=st.integers(0, LAST), y=st.integers(0, LAST))
def test_a_tile_is_what_its_bounds_are(x, y):
    """Also those at the ends of the world, where a box could not go round the two of them."""
    by_box = FetchRequest(bounds(Tile(x, y)), "t").tiles()
    assert list(by_box) == list(FetchRequest.of_tiles([(x, y)], "t").tiles()) == [Tile(x, y)]
    both = FetchRequest.of_tiles([(x, y), Tile(LAST - x, LAST - y)], "t")
    assert set(both.tiles()) == {Tile(x, y), Tile(LAST - x, LAST - y)} and not both.ends_with_the_map


def test_a_list_has_no_limit_but_its_own_length(town):
    many = [Tile(x, y) for x in range(40) for y in range(40)]
    assert len(FetchRequest.of_tiles(many, "t", tile_limit=1).tiles()) == 1600
    assert events_of(town, listed=[]) == []
    assert len(FetchRequest.of_tiles(iter(many), "t", service=Service()).tiles()) == 1600


@pytest.mark.parametrize("wrong", [(1, 2, 13), (1, 2, 15), (-1, 2), (1, 2**14)])
def test_what_is_no_tile_is_refused(wrong):
    with pytest.raises(RequestInvalid, match=f"no tile {Tile(*wrong)}.*zoom 14"):
        FetchRequest.of_tiles([Tile(1, 1), wrong], "t")
