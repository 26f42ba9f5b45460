"""Each filter of *Fetch Mapillary images* against the service's own list of images."""

import datetime
import time

import pytest
from qgis.PyQt.QtCore import QDate, QDateTime, Qt, QTime

from tests.qgis.running import fetch, ids, in_box, points

UTC = datetime.timezone.utc
MINUTE, DAY = 60_000, 86_400_000


@pytest.fixture
def inside(town, town_truth):
    """The images of the town's box, by the positions that tiles keep."""
    return [image for image in town_truth if in_box(image, town.bbox)]


@pytest.fixture
def far_away(monkeypatch):
    """A computer whose clock shows another time than UTC."""
    with monkeypatch.context() as context:
        context.setenv("TZ", "Asia/Tokyo")
        time.tzset()
        yield
    time.tzset()


def kept(town, **parameters):
    return set(ids(fetch(town, **parameters)["OUTPUT"]))


def expected(inside, test):
    found = {image["id"] for image in inside if test(image)}
    assert 0 < len(found) < len(inside), "this filter would show nothing"
    return found


def middle(inside):
    """A moment at which an image was taken, with images before and after it."""
    return sorted(image["captured_at"] for image in inside)[len(inside) // 2]


def utc(milliseconds):
    return QDateTime.fromMSecsSinceEpoch(milliseconds, Qt.TimeSpec.UTC)


def test_without_filters_every_image_of_the_box_comes_once(town, inside):
    found = ids(fetch(town)["OUTPUT"])
    assert len(found) == len(set(found))
    assert set(found) == {image["id"] for image in inside}


def test_start_is_inclusive(town, inside):
    at = middle(inside)
    assert kept(town, START=utc(at)) == expected(inside, lambda image: image["captured_at"] >= at)
    assert kept(town, START=utc(at + 1)) == expected(inside, lambda image: image["captured_at"] > at)


def test_end_is_inclusive(town, inside):
    at = middle(inside)
    assert kept(town, END=utc(at)) == expected(inside, lambda image: image["captured_at"] <= at)
    assert kept(town, END=utc(at - 1)) == expected(inside, lambda image: image["captured_at"] < at)


def test_both_ends_may_be_one_moment(town, inside):
    at = middle(inside)
    found = kept(town, START=utc(at), END=utc(at))
    assert found == {image["id"] for image in inside if image["captured_at"] == at}
    assert found


@pytest.mark.parametrize("write", [str, lambda day: QDate(day.year, day.month, day.day)])
def test_a_bare_end_date_means_the_end_of_that_day(town, inside, write):
    day = datetime.datetime.fromtimestamp(middle(inside) / 1000, UTC).date()
    midnight = datetime.datetime(day.year, day.month, day.day, tzinfo=UTC).timestamp() * 1000
    assert any(midnight < image["captured_at"] < midnight + DAY for image in inside)
    assert kept(town, END=write(day)) == expected(inside, lambda image: image["captured_at"] < midnight + DAY)
    assert kept(town, START=write(day)) == expected(inside, lambda image: image["captured_at"] >= midnight)
    only_that_day = expected(inside, lambda image: midnight <= image["captured_at"] < midnight + DAY)
    assert kept(town, START=write(day), END=write(day)) == only_that_day


@pytest.mark.parametrize(
    "write",
    [
        lambda at: f"{at:%Y-%m-%dT%H:%M:%S}",
        lambda at: f"{at:%Y-%m-%dT%H:%M:%S}Z",
        lambda at: f"{at + datetime.timedelta(hours=2):%Y-%m-%dT%H:%M:%S}+02:00",
        lambda at: QDateTime(QDate(at.year, at.month, at.day), QTime(at.hour, at.minute, at.second)),
        lambda at: QDateTime(QDate(at.year, at.month, at.day), QTime(at.hour, at.minute, at.second), Qt.TimeSpec.UTC),
    ],
)
def test_times_are_utc_unless_they_say_otherwise(town, inside, write, far_away):
    at = datetime.datetime.fromtimestamp(middle(inside) // MINUTE * MINUTE / 1000, UTC)
    limit = at.timestamp() * 1000
    assert kept(town, END=write(at)) == expected(inside, lambda image: image["captured_at"] <= limit)


def test_flat_images_and_panoramas(town, inside):
    panos = expected(inside, lambda image: image["is_pano"])
    assert kept(town, IMAGE_TYPE="pano") == panos
    assert kept(town, IMAGE_TYPE="flat") == {image["id"] for image in inside} - panos


def test_creators_by_id(town, inside):
    one, other = sorted({image["creator_id"] for image in inside})[:2]
    wanted = expected(inside, lambda image: image["creator_id"] in (one, other))
    assert kept(town, CREATORS=f"{one}, {other}") == wanted
    assert town.log("graph") == []


@pytest.mark.parametrize("names", [("anna_maps",), ("Bjørn K",), ("city-survey", "Bjørn K", "elodie.velo")])
def test_creators_by_name(town, inside, names):
    wanted = expected(inside, lambda image: image["creator_username"] in names)
    assert kept(town, CREATORS=", ".join(names)) == wanted
    assert len(town.log("graph")) == len(names)


def test_creators_by_name_and_id_together(town, inside):
    number = next(image["creator_id"] for image in inside if image["creator_username"] != "anna_maps")
    wanted = expected(inside, lambda image: image["creator_username"] == "anna_maps" or image["creator_id"] == number)
    assert kept(town, CREATORS=f"anna_maps,{number}") == wanted


def test_organizations(town, inside):
    known = sorted({image["organization_id"] for image in inside if image["organization_id"]})
    assert kept(town, ORGANIZATIONS=str(known[0])) == expected(
        inside, lambda image: image["organization_id"] == known[0]
    )
    wanted = expected(inside, lambda image: image["organization_id"] in known)
    assert kept(town, ORGANIZATIONS=" , ".join(map(str, known))) == wanted


def test_sequences(town, inside):
    keys = sorted({image["sequence"] for image in inside})[:3]
    wanted = expected(inside, lambda image: image["sequence"] in keys)
    assert kept(town, SEQUENCES=",".join(keys)) == wanted


def test_the_lowest_quality_drops_images_without_a_score(town, inside):
    assert any(image["quality_score"] is None for image in inside)
    wanted = expected(inside, lambda image: image["quality_score"] is not None and image["quality_score"] >= 0.6)
    assert kept(town, MIN_QUALITY=0.6) == wanted
    assert kept(town, MIN_QUALITY=0) == expected(inside, lambda image: image["quality_score"] is not None)


def test_filters_hold_together(town, inside):
    at = middle(inside)
    wanted = expected(
        inside,
        lambda image: image["captured_at"] >= at and not image["is_pano"] and (image["quality_score"] or 0) > 0.5,
    )
    assert kept(town, START=utc(at), IMAGE_TYPE="flat", MIN_QUALITY=0.5) == wanted


@pytest.mark.parametrize("most", [1, 7, 250])
def test_the_newest_are_kept_then_by_id(town, inside, most):
    order = sorted(inside, key=lambda image: (-image["captured_at"], int(image["id"])))
    assert ids(fetch(town, MAX_IMAGES=most)["OUTPUT"]) == [image["id"] for image in order[:most]]


def test_more_than_there_are_keeps_all(town, inside):
    assert len(kept(town, MAX_IMAGES=100_000)) == len(inside)


def test_the_newest_of_those_that_pass_the_filters(town, inside):
    panos = sorted((i for i in inside if i["is_pano"]), key=lambda image: (-image["captured_at"], int(image["id"])))
    assert ids(fetch(town, MAX_IMAGES=20, IMAGE_TYPE="pano")["OUTPUT"]) == [image["id"] for image in panos[:20]]


def test_corrected_positions(town, town_truth):
    west, south, east, north = town.bbox
    placed = {
        image["id"]: (image["tile_computed_lon"], image["tile_computed_lat"])
        for image in town_truth
        if image["computed_lon"] is not None
        and west <= image["tile_computed_lon"] <= east
        and south <= image["tile_computed_lat"] <= north
    }
    found = points(fetch(town, POSITION="computed")["OUTPUT"])
    assert set(found) == set(placed)
    for key, point in found.items():
        assert (point.x(), point.y()) == pytest.approx(placed[key], abs=1e-9)
    assert all("/mly1_computed_public/" in entry["path"] for entry in town.log("tiles"))
