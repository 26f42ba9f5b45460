"""A fetch through the stand-in: the same rows however many workers, and every failed tile by its name."""

from __future__ import annotations

from dataclasses import replace

import pytest

from landlens_plugin.core.errors import CredentialRejected, TooManyTiles
from landlens_plugin.core.fetch.events import DetailsFailed, Images, TileFailed, TileRead
from landlens_plugin.core.fetch.request import FetchRequest, Filters
from landlens_plugin.core.images.bounds import Box
from landlens_plugin.core.run.events import Halted, Progress
from landlens_plugin.core.tiles.grid import bounds, tiles_of
from tests.core.runs import QUICK, events_of, images_of, in_box, kinds, tile_of


@pytest.fixture
def truth(town_truth):
    """Every image of the town."""
    return town_truth


@pytest.fixture(scope="module")
def whole(town_truth):
    """A box around the whole town: some tiles, and empty ones at its rim."""
    lons, lats = [image["lon"] for image in town_truth], [image["lat"] for image in town_truth]
    return Box(min(lons) - 0.01, min(lats) - 0.01, max(lons) + 0.01, max(lats) + 0.01)


def full_tiles(whole, truth):
    """The town's tiles that hold images well inside."""
    return [tile for tile in tiles_of(whole) if len(in_box(truth, bounds(tile))) > 50]


def test_every_image_once_and_every_tile_once(town, truth, whole):
    events = events_of(town, box=whole)
    found = [row["id"] for row in images_of(events)]
    assert len(found) == len(set(found))  # although neighbouring tiles repeat each other's images in a buffer
    assert set(found) == in_box(truth, whole) == {int(image["id"]) for image in truth}
    asked = [tile_of(entry) for entry in town.log("tiles")]
    assert sorted(asked) == sorted(map(str, tiles_of(whole)))
    assert [event.tile for event in kinds(events, TileRead)] == list(tiles_of(whole))
    assert not kinds(events, TileFailed) and not kinds(events, Halted)


@pytest.mark.parametrize("empty", ["204", "nobody", "nolayer", "featureless"])
@pytest.mark.parametrize("packing", ["none", "header", "bare"])
def test_however_tiles_come(town, truth, whole, empty, packing):
    town.set(empty_tile=empty, gzip=packing)
    events = events_of(town, box=whole)
    assert {row["id"] for row in images_of(events)} == in_box(truth, whole)
    assert not kinds(events, TileFailed)


def test_the_computed_set_has_corrected_positions(town, truth, whole):
    events = events_of(town, box=whole, position="computed")
    by_id = {int(image["id"]): image for image in truth}
    rows = images_of(events)
    assert {row["id"] for row in rows} == in_box(truth, whole, "tile_computed_")
    for row in rows:
        image = by_id[row["id"]]
        assert [row["lon"], row["lat"]] == pytest.approx(
            [image["tile_computed_lon"], image["tile_computed_lat"]], abs=1e-9
        )


@pytest.mark.parametrize("most", [None, 170])
def test_the_same_rows_in_the_same_order_with_any_number_of_workers(town, truth, whole, most):
    town.set(tile_delay=[0, 30], entity_delay=[0, 10])
    runs = [
        images_of(events_of(town, box=whole, workers=workers, max_images=most, details=("make", "creator")))
        for workers in (1, 3, 10, 50)
    ]
    assert runs[0] == runs[1] == runs[2] == runs[3]
    assert len(runs[0]) == (most or len(truth))
    assert any(row["make"] for row in runs[0])


def test_never_more_than_six_tiles_at_a_time(town, whole):
    town.set(tile_delay=30)
    events_of(town, box=whole, workers=50)
    assert max(entry["in_flight"] for entry in town.log("tiles")) <= 6


def test_dead_images_keep_their_rows_and_are_told(town, truth):
    inside = in_box(truth, town.bbox)
    dead = {image["id"] for image in truth if image["dead"]} & {str(number) for number in inside}
    town.set(dead=sorted(map(str, inside))[::40])
    told, gone = {}, 0
    events = events_of(town, details=("make", "width"))
    for event in kinds(events, DetailsFailed):
        told |= event.reasons
        gone += event.gone
    expected = dead | set(sorted(map(str, inside))[::40])
    assert told.keys() == expected and gone == len(expected) >= 5
    rows = {str(row["id"]): row for row in images_of(events)}
    assert rows.keys() == {str(number) for number in inside}
    assert all((rows[key]["width"] is None) == (key in expected) for key in rows)


def test_progress_begins_low_ends_at_the_end_and_never_falls(town, whole):
    for options in ({}, {"details": ("make",)}, {"max_images": 60, "details": ("make",)}):
        fractions = [event.fraction for event in kinds(events_of(town, box=whole, **options), Progress)]
        assert fractions == sorted(fractions)
        assert 0 <= fractions[0] < 0.5 and fractions[-1] == pytest.approx(1.0)


def test_filters_reach_the_tiles(town, truth, whole):
    creator = next(image["creator_id"] for image in truth)
    rows = images_of(events_of(town, box=whole, filters=Filters(creator_ids=frozenset({creator}), image_type="pano")))
    expected = {int(i["id"]) for i in truth if i["creator_id"] == creator and i["is_pano"]}
    assert {row["id"] for row in rows} == expected


def test_a_user_name_is_asked_for_once(town, truth, whole):
    name = truth[0]["creator_username"]
    rows = images_of(events_of(town, box=whole, filters=Filters(creator_names=frozenset({name}))))
    assert {row["id"] for row in rows} == {int(i["id"]) for i in truth if i["creator_username"] == name}
    assert [entry["path"] for entry in town.log("graph")] == ["/images"]


@pytest.mark.parametrize("mode", ["404", "500", "503", "xml", "garbage", "truncate", "reset", "cut", "bomb"])
def test_a_tile_that_stays_bad_is_named_and_the_others_delivered(town, truth, whole, mode):
    bad = full_tiles(whole, truth)[0]
    town.set(tile_fault={"mode": mode, "only": [str(bad)]})
    events = events_of(town, box=whole)
    (failed,) = kinds(events, TileFailed)
    assert failed.tile == bad and str(failed.reason)
    assert town.token not in str(failed.reason) and "access_token" not in str(failed.reason)
    assert not kinds(events, Halted)
    found = {row["id"] for row in images_of(events)}
    assert found == in_box(truth, whole) - {int(key) for key in owned(truth, bad)}


def owned(truth, tile):
    """Ids of the images that this tile alone holds: a unit's corner lies at its west and north edge."""
    west, south, east, north = bounds(tile)
    tiny = 1e-10
    return {
        image["id"]
        for image in truth
        if west - tiny <= image["tile_lon"] < east - tiny and south + tiny < image["tile_lat"] <= north + tiny
    }


@pytest.mark.parametrize("mode", ["404", "500", "xml", "reset", "cut", "outage", "429"])
def test_a_tile_that_recovers_is_nothing_to_tell(town, truth, whole, mode):
    town.set(tile_fault={"mode": mode, "each": 2, "retry_after": 0} if mode == "429" else {"mode": mode, "each": 2})
    # A host that ends connections also ends requests that were about to use them again: some more patience.
    events = events_of(town, box=whole, patience=replace(QUICK, tries=20))
    assert {row["id"] for row in images_of(events)} == in_box(truth, whole)
    assert not kinds(events, TileFailed) and not kinds(events, Halted)


def test_a_rate_limit_holds_everybody_back_and_goes_on(town, truth, whole):
    town.set(tile_fault={"mode": "rate_limit", "first": 4, "retry_after": 0})
    events = events_of(town, box=whole)
    assert {row["id"] for row in images_of(events)} == in_box(truth, whole)
    assert not kinds(events, TileFailed)


@pytest.mark.parametrize("mode", ["ip_block", "html"])
def test_a_block_ends_all_tile_requests_and_keeps_what_was_read(town, truth, whole, mode):
    town.set(tile_fault={"mode": mode, "after": 2})
    events = events_of(town, box=whole, workers=1)
    tiles = list(tiles_of(whole))
    assert len(town.log("tiles")) == 3  # two, and the one that told of the block: no redirect was followed
    assert [event.tile for event in kinds(events, TileRead)] == tiles[:2]
    assert [event.tile for event in kinds(events, TileFailed)] == tiles[2:]
    (halted,) = kinds(events, Halted)
    assert "blocked this internet address" in str(halted.sentence) and town.token not in str(halted.sentence)
    kept = {row["id"] for row in images_of(events)}
    assert {str(number) for number in kept} == owned(truth, tiles[0]) | owned(truth, tiles[1])


def test_a_block_stops_parallel_requests_too(town, whole):
    town.set(tile_fault="ip_block")
    events = events_of(town, box=whole, workers=50)
    assert len(town.log("tiles")) <= 6
    assert len(kinds(events, TileFailed)) == len(list(tiles_of(whole))) and len(kinds(events, Halted)) == 1
    assert not any(entry["path"] == "/login/" for entry in town.log("tiles"))


@pytest.mark.parametrize("mode", ["outage", "500", "reset"])
def test_nothing_but_outages_ends_the_asking_with_a_hint(town, whole, mode):
    town.set(tile_fault=mode)
    events = events_of(town, box=whole, workers=1)
    (halted,) = kinds(events, Halted)
    assert "token" in str(halted.sentence) and town.token not in str(halted.sentence)
    assert len(kinds(events, TileFailed)) == len(list(tiles_of(whole))) > 4
    assert len(town.log("tiles")) == 4 * 4  # four tiles, each as often as patience says
    assert not kinds(events, Images)


def test_a_bogus_token_that_looks_like_an_outage_is_asked_about(town, whole):
    """The tile host answers a well-formed token of nobody's like an outage; the Graph API says what it is."""
    with pytest.raises(CredentialRejected) as failure:
        events_of(town, box=whole, credential=town.token + "f", workers=2)
    assert failure.value.said and failure.value.said in str(failure.value)
    assert town.token not in str(failure.value)
    assert len(town.log("tiles")) <= 2 and len(town.log("graph")) == 1


def test_a_bogus_token_is_suspected_where_nobody_says_what_it_is(town, whole):
    town.set(entity_fault="outage")
    events = events_of(town, box=whole, credential=town.token + "f", workers=2)
    (halted,) = kinds(events, Halted)
    assert "access token" in str(halted.sentence) and town.token not in str(halted.sentence)
    assert len(town.log("graph")) == 2


def test_a_bad_token_stops_at_once(town, whole):
    with pytest.raises(CredentialRejected) as failure:
        events_of(town, box=whole, credential="nonsense-credential")
    assert len(town.log("tiles")) <= 6
    assert "nonsense-credential" not in str(failure.value)
    assert str(failure.value).endswith("MLY_TOKEN.")


def test_a_token_that_expires_in_the_details_stops_at_once(town):
    town.set(entity_fault={"mode": "body", "status": 400, "body": "eyJlcnJvciI6eyJjb2RlIjoxOTB9fQ=="})
    with pytest.raises(CredentialRejected):
        events_of(town, details=("make",))


def test_too_many_tiles_are_refused_before_any_request(town):
    with pytest.raises(TooManyTiles, match="the limit is 500"):
        events_of(town, box=Box(0, 0, 5, 5))
    with pytest.raises(TooManyTiles, match="8,192"):
        FetchRequest(Box(-90, -85, 90, 85), "x", tile_limit=8192)
    assert town.log() == []


def test_max_images_are_the_newest_of_all_tiles(town, truth, whole):
    rows = images_of(events_of(town, box=whole, max_images=123))
    newest = sorted(truth, key=lambda image: (-image["captured_at"], int(image["id"])))[:123]
    assert [row["id"] for row in rows] == [int(image["id"]) for image in newest]


@pytest.mark.slow
def test_recorded_tiles_through_the_service(grand_junction):
    """52,734 points, of which each id counts once, at one of the places where the tiles have it."""
    truth = {int(image["id"]): image for image in grand_junction.truth()}
    rows = images_of(events_of(grand_junction))
    assert {row["id"] for row in rows} == set(truth) and len(rows) == len(truth)
    for row in rows:
        image = truth[row["id"]]
        places = [(image["tile_lon"], image["tile_lat"]), *map(tuple, image["also_at"])]
        assert any((row["lon"], row["lat"]) == pytest.approx(place, abs=1e-9) for place in places)
        assert row["sequence_id"] == image["sequence"]


def test_recorded_entities_through_the_service(curitiba):
    rows = images_of(events_of(curitiba, details=("altitude", "merge_cc", "creator", "computed_rotation")))
    assert len(rows) == 760
    assert all(row["merge_cc"] and row["creator_username"] and row["computed_rotation"].count(",") == 2 for row in rows)
