"""Errors of the service, seen through *Fetch Mapillary images*: told, waited out, or halved away."""

import base64
import json
import math
import time

import pytest
from qgis.core import QgsProcessingException

from landlens_plugin.algorithms.fetch.form import FetchImages
from tests.qgis.running import Told, cancelled_when, fetch, ids, impatient, in_box, rows

BATCH, HOPELESS = 50, 4
# Every way in which an answer may go wrong for a moment.
PASSING = ["outage", "timeout", "500", "503", "reset", "xml", "html", "cut", "garbage", "empty"]


def error_body(code, subcode=None, message="Said by the test"):
    error = {"message": message, "type": "OAuthException", "code": code, "error_subcode": subcode}
    return base64.b64encode(json.dumps({"error": error}).encode()).decode()


def coded(status, code, subcode=None, **selectors):
    """A fault that answers with an error of this status and code."""
    content = {"body": error_body(code, subcode), "content_type": "application/json"}
    return {"mode": "body", "status": status, **content, **selectors}


def nth(number):
    """Selectors of the n-th request alone, from 1."""
    return {"after": number - 1, "first": number}


def wanted(service, truth):
    return sorted(image["id"] for image in truth if in_box(image, service.bbox))


def dead(service, truth):
    return {image["id"] for image in truth if in_box(image, service.bbox) and image["dead"]}


def width_of(layer):
    return {row["mly_id"]: row["width"] for row in rows(layer)}


@pytest.mark.parametrize("status", [400, 401, 403, 500])
def test_a_refused_token_ends_the_run_whatever_the_status(town, status):
    town.set(tile_fault=coded(status, 190))
    with pytest.raises(QgsProcessingException, match="refused the access token: Said by the test.*dashboard"):
        fetch(town)
    asked = [entry["path"] for entry in town.log()]
    assert len(asked) == len(set(asked)) <= 4  # nothing was tried again


@pytest.mark.parametrize(("status", "subcode"), [(500, None), (400, 33)])
def test_a_token_that_ends_halfway_is_no_gone_image(town, status, subcode):
    town.set(entity_fault=coded(status, 190, subcode, after=2))
    with pytest.raises(QgsProcessingException, match="refused the access token"):
        fetch(town, DETAILS=["width"], WORKERS=1)
    assert len(town.log("graph")) <= 4  # one may have been on its way when the third was refused


def test_no_token_that_the_service_would_take(town):
    town.set(token_answer="user_not_authorized_app")
    with pytest.raises(QgsProcessingException, match="refused the access token"):
        fetch(town)


def test_limits_of_the_app_hold_all_workers_back_for_as_long_as_asked(town, town_truth):
    town.set(
        entity_fault=[
            {"mode": "rate_limit", "retry_after": 3, **nth(3)},
            {"mode": "429", "retry_after": 3, **nth(6)},
            coded(400, 17, retry_after=3, **nth(9)),
            coded(403, 613, retry_after=3, **nth(12)),
        ]
    )
    told = Told()
    results = fetch(town, told, DETAILS=["width"], WORKERS=3)
    log = town.log("graph")
    refusals = [entry["time"] for entry in log if entry["fault"]]
    assert len(refusals) == 4
    for refused in refusals:
        # Others may just have been on their way; after that it is quiet.
        assert not [entry["path"] for entry in log if refused + 1 < entry["time"] < refused + 2.8]
    assert sorted(ids(results["OUTPUT"])) == wanted(town, town_truth)
    assert {key for key, width in width_of(results["OUTPUT"]).items() if width is None} == dead(town, town_truth)


def test_a_limit_without_a_word_on_how_long(town, town_truth):
    town.set(tile_fault={"mode": "rate_limit", "first": 1})
    results = fetch(town, told := Told())
    assert results["COMPLETE"] is True
    assert sorted(ids(results["OUTPUT"])) == wanted(town, town_truth)
    assert told.warnings == told.errors == []
    assert [info for info in told.infos if "goes on by itself" in info]


def test_a_busy_app_is_asked_less_often(town):
    town.set(app_usage=90)
    fetch(town, DETAILS=["width"], WORKERS=4)
    times = [entry["time"] for entry in town.log("graph")]
    # Half a second from one to the next, once the first answers have told it.
    assert max(times) - min(times) > 0.5 * (len(times) - 4 - 1)


def test_an_app_near_its_limit_is_not_asked(town):
    town.set(app_usage=97)
    told = Told()

    def three_seconds_later():
        log = town.log("graph")
        return bool(log) and time.time() - log[0]["time"] > 3

    with cancelled_when(told, three_seconds_later):
        fetch(town, told, DETAILS=["width"], WORKERS=1)
    assert len(town.log("graph")) == 1


@pytest.mark.parametrize("usage", ["", "[]", "much", '{"call_volume": NaN}', '{"call_count": 1e999}', '{"a": {}}'])
def test_an_allowance_that_cannot_be_read_harms_nothing(town, usage):
    town.set(app_usage=usage)
    results = fetch(town, DETAILS=["width"], MAX_IMAGES=60)
    assert results["IMAGE_COUNT"] == 60
    assert [width for width in width_of(results["OUTPUT"]).values() if width]


def test_what_fails_for_a_moment_is_asked_again(town, town_truth):
    town.set(
        entity_fault=[{"mode": mode, **nth(number)} for number, mode in enumerate(PASSING, 1)],
        tile_fault=[
            {"mode": mode, **nth(number)} for number, mode in enumerate(["outage", "404", "reset", "cut", "xml"], 1)
        ],
    )
    told = Told()
    results = fetch(town, told, DETAILS=["width"])
    assert len([entry for entry in town.log() if entry["fault"]]) == len(PASSING) + 5
    assert results["FAILED_DETAIL_COUNT"] == len(dead(town, town_truth))
    assert sorted(ids(results["OUTPUT"])) == wanted(town, town_truth)
    assert results["FAILED_TILE_COUNT"] == 0
    assert {key for key, width in width_of(results["OUTPUT"]).items() if width is None} == dead(town, town_truth)


def test_too_much_data_halves_the_batch(town, town_truth):
    town.set(batch_limit=20)
    results = fetch(town, DETAILS=["width"])
    sizes = [len(entry["query"]["ids"].split(",")) for entry in town.log("graph") if "ids" in entry["query"]]
    assert max(sizes) == BATCH
    assert 13 in sizes or 12 in sizes
    assert {key for key, width in width_of(results["OUTPUT"]).items() if width is None} == dead(town, town_truth)


@pytest.mark.parametrize("way", ["fail", "absent"])
def test_dead_images_are_set_aside_named_and_cost_little(town, town_truth, way):
    layer = fetch(town, MAX_IMAGES=200)["OUTPUT"]
    known = ids(layer)
    gone = {known[0], known[49], known[75], known[76], known[199]}
    natural = dead(town, town_truth) & set(known)
    town.set(dead=sorted(gone), dead_batch=way)
    told = Told()
    town.clear_log()
    results = fetch(town, told, DETAILS=["width"], MAX_IMAGES=200)
    missing = gone | natural
    assert ids(results["OUTPUT"]) == known
    assert {key for key, width in width_of(results["OUTPUT"]).items() if width is None} == missing
    assert (results["FAILED_DETAIL_COUNT"], results["COMPLETE"]) == (len(missing), False)
    extra = len(town.log("graph")) - 200 / BATCH
    assert extra <= len(missing) * 2 * math.ceil(math.log2(BATCH))
    (warning,) = told.warnings
    assert f"{len(missing)} of them because the image was deleted" in warning
    assert all(any(key in error for error in told.errors) for key in missing)


def test_an_outage_of_the_details_alone_keeps_the_images(town, town_truth):
    town.set(entity_fault="outage")
    told = Told()
    results = fetch(town, told, algorithm=impatient(FetchImages), DETAILS=["width"], WORKERS=4)
    assert sorted(ids(results["OUTPUT"])) == wanted(town, town_truth)
    assert results["FAILED_DETAIL_COUNT"] == results["IMAGE_COUNT"]
    assert results["COMPLETE"] is False
    (sentence,) = [error for error in told.errors if "Graph API answered nothing at all" in error]
    assert "whether the access token is the right one" in sentence
    assert any("details" in warning for warning in told.warnings)
    # Once that is clear, the rest is not asked for: but for those that were on the wire.
    asked = {entry["query"]["ids"] for entry in town.log("graph")}
    assert len(asked) <= HOPELESS + 3 < results["IMAGE_COUNT"] / BATCH


def test_an_outage_from_the_first_request_suggests_to_check_the_token(town):
    town.set(tile_fault="outage")
    told = Told()
    results = fetch(town, told, FAILED_TILES="memory:")
    assert (results["IMAGE_COUNT"], results["FAILED_TILE_COUNT"], results["COMPLETE"]) == (0, 4, False)
    assert len([error for error in told.errors if "whether the access token is the right one" in error]) == 1


def test_a_graph_answer_without_end_costs_details_and_no_image(town):
    town.set(entity_fault="huge")
    told = Told()
    results = fetch(town, told, DETAILS=["width"], MAX_IMAGES=30)
    assert (results["IMAGE_COUNT"], results["FAILED_DETAIL_COUNT"], results["COMPLETE"]) == (30, 30, False)
    assert any("64 MB" in error for error in told.errors)
