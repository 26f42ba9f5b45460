"""Batches of entities: what is refused is halved until it stands alone, and nothing else is lost."""

from __future__ import annotations

import math

import pytest

from landlens_plugin.core.errors import CredentialRejected, ImageGone, RateLimited, TooMuchData, Transient
from landlens_plugin.core.services.mapillary.limits import BATCH
from tests.core.runs import client_of


@pytest.fixture
def ids(town_truth):
    """A batch of live images, in an order that is not their own."""
    found = [image["id"] for image in town_truth if not image["dead"]]
    return found[100 : 100 + BATCH][::-1]


def ask(town, wanted, **options):
    with client_of(town, **options) as client:
        return client.entities(wanted, ["captured_at"])


def sizes(town):
    """How many ids each request asked for, but for the question about the token."""
    asked = [entry for entry in town.log("graph") if entry["path"] != "/1"]
    return [len(entry["query"].get("ids", "x").split(",")) for entry in asked]


def test_a_batch_is_one_request(town, ids):
    found, failed = ask(town, ids)
    assert list(found) == ids and failed == {}
    assert sizes(town) == [50]
    assert "access_token" not in town.log("graph")[0]["raw_path"]


@pytest.mark.parametrize("place", [0, 24, 25, 49])
def test_one_dead_id_is_set_aside_by_halving(town, ids, place):
    town.set(dead=[ids[place]])
    found, failed = ask(town, ids)
    assert found.keys() == set(ids) - {ids[place]}
    assert failed.keys() == {ids[place]} and type(failed[ids[place]]) is ImageGone
    assert len(sizes(town)) <= 1 + 2 * math.ceil(math.log2(BATCH))


def test_a_few_dead_ids_cost_twice_the_logarithm_each(town, ids):
    dead = [ids[3], ids[4], ids[30]]
    town.set(dead=dead)
    found, failed = ask(town, ids)
    assert failed.keys() == set(dead) and found.keys() == set(ids) - set(dead)
    assert len(sizes(town)) <= 1 + len(dead) * 2 * math.ceil(math.log2(BATCH))


def test_nothing_but_dead_ids(town, ids):
    town.set(dead=ids)
    found, failed = ask(town, ids)
    assert found == {} and failed.keys() == set(ids)
    assert {type(error) for error in failed.values()} == {ImageGone}


def test_ids_that_are_left_out_are_asked_alone(town, ids):
    town.set(dead=[ids[7], ids[40]], dead_batch="absent")
    found, failed = ask(town, ids)
    assert failed.keys() == {ids[7], ids[40]} and found.keys() == set(ids) - set(failed)
    assert {type(error) for error in failed.values()} == {ImageGone}
    assert sorted(sizes(town)) == [1, 1, 50]


def test_too_much_data_makes_batches_smaller(town, ids):
    town.set(batch_limit=7)
    found, failed = ask(town, ids)
    assert found.keys() == set(ids) and failed == {}
    assert max(size for size in sizes(town) if size <= 7) > 3


def test_an_image_that_is_too_much_alone_fails_alone(town, ids):
    town.set(entity_fault={"mode": "too_much_data", "only": [ids[11]]})
    found, failed = ask(town, ids)
    assert failed.keys() == {ids[11]} and type(failed[ids[11]]) is TooMuchData
    assert found.keys() == set(ids) - {ids[11]}


@pytest.mark.parametrize("mode", ["outage", "timeout", "xml", "html", "502", "reset", "empty", "garbage", "truncate"])
def test_what_passes_is_tried_again(town, ids, mode):
    town.set(entity_fault={"mode": mode, "first": 2, "only": [ids[0]]})
    found, failed = ask(town, ids)
    assert found.keys() == set(ids) and failed == {}
    assert sizes(town) == [50, 50, 50]


@pytest.mark.parametrize("mode", ["outage", "timeout", "404", "500"])
def test_what_stays_is_failed_and_never_gone(town, ids, mode):
    town.set(entity_fault=mode)
    found, failed = ask(town, ids)
    assert found == {} and failed.keys() == set(ids)
    assert {type(error) for error in failed.values()} == {Transient}
    assert len(sizes(town)) == 4  # as often as patience says, and no halving
    assert 1 <= len(town.log("graph")) - 4 <= 2  # and what of the token, once


@pytest.mark.parametrize("mode", ["rate_limit", "429"])
def test_a_rate_limit_passes(town, ids, mode):
    town.set(entity_fault={"mode": mode, "first": 4, "retry_after": 0})
    found, failed = ask(town, ids)
    assert found.keys() == set(ids) and failed == {}
    town.set(entity_fault=mode)
    found, failed = ask(town, ids)
    assert found == {} and {type(error) for error in failed.values()} == {RateLimited}


def test_a_bad_token_stops_at_once(town, ids):
    with pytest.raises(CredentialRejected) as failure:
        ask(town, ids, credential=town.token + "x")
    assert len(sizes(town)) == 1
    assert town.token not in str(failure.value)
    town.set(token_answer="user_not_authorized_app")
    with pytest.raises(CredentialRejected):
        ask(town, ids)


def test_a_user_name_becomes_an_id(town, town_truth):
    image = next(image for image in town_truth if not image["dead"])
    with client_of(town) as client:
        assert client.user_id(image["creator_username"]) == image["creator_id"]
        assert client.user_id("nobody at all & sons") is None
