"""What a user is told to do: again only what another run can mend, and after a cancel where the rows are."""

import pytest

from tests.faults.photolayers import address, layer_of, live
from tests.qgis.running import Told, cancelled_when, download, fetch, rows

AGAIN = "Run it again"


def told_of(warnings, words):
    """The one warning that holds these words."""
    (found,) = (warning for warning in warnings if words in warning)
    return found


def test_deleted_images_are_not_asked_for_again(town, town_truth):
    town.set(dead=[image["id"] for image in town_truth])
    told = Told()
    assert fetch(town, told, MAX_IMAGES=3, DETAILS=["make"])["FAILED_DETAIL_COUNT"] == 3
    sentence = told_of(told.warnings, "The details of 3 images are missing")
    assert "3 of them because the image was deleted or made private" in sentence
    assert AGAIN not in "\n".join(told.warnings)


def test_details_that_an_outage_kept_are_asked_for_again(town):
    told = Told()
    town.set(entity_fault={"mode": "rate_limit", "retry_after": 0})
    assert fetch(town, told, MAX_IMAGES=3, DETAILS=["make"])["FAILED_DETAIL_COUNT"] == 3
    sentence = told_of(told.warnings, "The details of 3 images are missing")
    assert f"{AGAIN} to ask for 3 of them." in sentence and "deleted" not in sentence


def test_details_that_stay_too_much_are_not(town):
    told = Told()
    town.set(entity_fault="too_much_data")
    assert fetch(town, told, MAX_IMAGES=3, DETAILS=["make"])["FAILED_DETAIL_COUNT"] == 3
    sentence = told_of(told.warnings, "The details of 3 images are missing")
    assert "For 3 of them Mapillary's answer cannot be used" in sentence and AGAIN not in sentence


def test_what_cannot_be_had_is_said_apart_from_what_is_missing(town, town_truth, folder):
    whole = live(town_truth, 2)
    without = next(image["id"] for image in town_truth if not image["dead"] and int(image["id"]) % 97 == 2)
    dead = next(image["id"] for image in town_truth if image["dead"])
    town.set(image_fault={"mode": "429", "retry_after": 0, "only": [whole[0]]})
    told = Told()
    layer = layer_of([{"mly_id": key} for key in (*whole, without, dead)])
    results = download(layer, folder, told, SIZE="1024")
    assert (results["DOWNLOADED_COUNT"], results["FAILED_COUNT"], results["GONE_COUNT"]) == (1, 2, 1)
    now = told_of(told.warnings, "1 of 4 photos are missing for now")
    assert "slow down" in now and AGAIN in now
    lasting = told_of(told.warnings, "1 of 4 photos cannot be had as they were asked for")
    assert "no picture of size '1024'" in lasting and AGAIN not in lasting
    assert "1 images are gone" in told_of(told.warnings, "gone")


def test_an_address_that_is_refused_and_has_no_id_is_not_tried_again(town, town_truth, folder):
    (key,) = live(town_truth, 1)
    town.set(image_fault="expired")
    told = Told()
    layer = layer_of([{"image_url": address(town, key)}])
    assert download(layer, folder, told)["FAILED_COUNT"] == 1
    assert "HTTP 403: 1" in told_of(told.warnings, "cannot be had")
    assert AGAIN not in "\n".join(told.warnings)


def test_an_address_that_has_an_id_is(town, town_truth, folder):
    (key,) = live(town_truth, 1)
    town.set(image_fault="expired")
    told = Told()
    assert download(layer_of([{"mly_id": key}]), folder, told)["FAILED_COUNT"] == 1
    assert AGAIN in told_of(told.warnings, "missing for now")


@pytest.mark.parametrize("output", ["memory:", None])
def test_the_record_is_named_only_where_there_is_one(town, town_truth, folder, output):
    (key,) = live(town_truth, 1)
    town.set(image_fault="expired")
    told = Told()
    download(layer_of([{"image_url": address(town, key)}]), folder, told, OUTPUT=output)
    assert ("download_error" in told_of(told.warnings, "cannot be had")) is (output is not None)


def cancelled_fetch(town, output):
    town.set(tile_fault={"mode": "hang", "after": 1})
    told = Told()
    with cancelled_when(told, lambda: told.progress() > 0 and len(town.log("tiles")) == 2):
        results = fetch(town, told, WORKERS=1, OUTPUT=output, MAX_TILE_AGE=24)
    return results, told_of(told.warnings, "cancelled")


def test_after_a_cancel_the_layer_on_disk_is_named(town, tmp_path):
    path = tmp_path / "images.gpkg"
    results, sentence = cancelled_fetch(town, str(path))
    assert str(path) in sentence and "toolbox does not load" in sentence and "not asked for again" in sentence
    assert f"{results['IMAGE_COUNT']:,} images" in sentence
    assert len(rows(str(path))) == results["IMAGE_COUNT"] > 0


def test_after_a_cancel_a_temporary_layer_is_said_to_be_one(town):
    _, sentence = cancelled_fetch(town, "memory:")
    assert "The layer is a temporary layer, which the toolbox does not load" in sentence
    assert "tiles that were read are on the disk, and not asked for again" in sentence


def test_after_a_cancelled_download_photos_and_record_are_named(town, town_truth, folder, tmp_path):
    town.set(image_fault={"mode": "hang", "after": 1})
    record = tmp_path / "record.gpkg"
    layer = layer_of([{"mly_id": key} for key in live(town_truth, 6)])
    told = Told()
    with cancelled_when(told, lambda: told.progress() > 5 and len(town.log("images")) > 1):
        download(layer, folder, told, WORKERS=1, OUTPUT=str(record))
    sentence = told_of(told.warnings, "cancelled")
    assert str(folder) in sentence and str(record) in sentence and "run it again" in sentence


@pytest.mark.parametrize("age", [0, 24])
def test_failed_tiles_are_asked_for_alone_only_where_the_others_are_kept(town, age):
    town.set(tile_fault={"mode": "garbage", "after": 1})
    told = Told()
    assert fetch(town, told, WORKERS=1, MAX_TILE_AGE=age)["FAILED_TILE_COUNT"] > 0
    sentence = told_of(told.warnings, "tiles could not be read")
    assert AGAIN in sentence and ("only these are asked for" in sentence) is (age > 0)
