"""A job from its plan to its last photo, and what is asked and received on the way."""

import collections
import json
import os

import pytest
from landlens.photos.files import inspect


def in_box(images, bbox):
    west, south, east, north = bbox
    return {str(one["id"]) for one in images if west <= one["tile_lon"] <= east and south <= one["tile_lat"] <= north}


@pytest.fixture
def truth(crew, town_truth):
    """The ids of the images in the world's box."""
    return in_box(town_truth, crew.service.bbox)


def photos_in(folder):
    return {
        name.removeprefix("mly_").partition(".")[0]: os.path.join(place, name)
        for place, _, names in os.walk(folder)
        for name in names
    }


def test_a_job_ends_with_every_image_and_every_photo_each_asked_for_once(crew, truth):
    said = crew.run("plan", crew.area())
    tiles = crew.number("SELECT count(*) FROM {s}.tiles")
    assert f"{tiles} tiles, 0 of them read" in said
    crew.run("tiles")
    assert set(crew.sql("SELECT mly_id FROM {s}.images")) == truth
    assert crew.number("SELECT sum(image_count) FROM {s}.tiles WHERE state = 'read'") == len(truth)
    assert sorted(crew.asked("tiles").values()) == [1] * tiles

    crew.run("photos", "--to", crew.folder / "photos")
    states = dict(line.split("|") for line in crew.sql("SELECT state, count(*) FROM {s}.photos GROUP BY state"))
    assert sum(map(int, states.values())) == len(truth)
    assert set(states) <= {"done", "gone", "failed"}
    there = photos_in(crew.folder / "photos")
    assert set(there) == set(crew.sql("SELECT mly_id FROM {s}.photos WHERE state = 'done'"))
    assert all(inspect(path).whole and inspect(path).key == key for key, path in there.items())
    assert set(crew.asked("images").values()) == {1}
    rows = [line.split("|") for line in crew.sql("SELECT mly_id, image_path, bytes FROM {s}.images WHERE bytes > 0")]
    assert {key: path for key, path, _ in rows} == there
    assert all(os.path.getsize(path) == int(size) for _, path, size in rows)


def test_the_columns_are_those_of_a_fetch_and_of_a_download(crew, town_truth):
    crew.run("plan", crew.area())
    crew.run("tiles")
    columns = crew.sql(
        "SELECT attname || ' ' || format_type(atttypid, atttypmod) FROM pg_attribute "
        "WHERE attrelid = '{s}.images'::regclass AND attnum > 0 ORDER BY attnum"
    )
    assert columns == [
        "mly_id text",
        "name text",
        "filename text",
        "captured_at timestamp with time zone",
        "compass_angle double precision",
        "is_pano boolean",
        "sequence_id text",
        "creator_id text",
        "organization_id text",
        "on_foot boolean",
        "quality_score double precision",
        "page_url text",
        "image_url text",
        "geom geometry(Point,4326)",
        "image_path text",
        "download_status text",
        "download_error text",
        "bytes bigint",
    ]
    by_id = {str(one["id"]): one for one in town_truth}
    query = "SELECT mly_id, extract(epoch FROM captured_at) * 1000, ST_X(geom), ST_Y(geom), sequence_id FROM {s}.images"
    for key, moment, lon, lat, sequence in (line.split("|") for line in crew.sql(query)):
        one = by_id[key]
        assert abs(float(lon) - one["tile_lon"]) < 1e-9
        assert abs(float(lat) - one["tile_lat"]) < 1e-9
        assert sequence == one["sequence"]
        assert not moment or int(float(moment)) == one["captured_at"]


def test_a_plan_may_be_made_twice_and_a_second_reading_asks_for_nothing(crew):
    crew.run("plan", crew.area())
    crew.run("tiles")
    asked = len(crew.service.log("tiles"))
    assert "4 of them read" in crew.run("plan", crew.area())
    assert "No tile of 'area' is left" in crew.run("tiles")
    assert len(crew.service.log("tiles")) == asked


def test_a_second_job_over_the_same_images_gets_no_photo_twice_and_keeps_what_was_noted(crew):
    crew.run("plan", crew.area())
    crew.run("tiles")
    crew.run("photos", "--to", crew.folder / "photos")
    before = crew.sql("SELECT mly_id, image_path, download_status, bytes FROM {s}.images ORDER BY 1")
    crew.run("plan", crew.area(), "--job", "again")
    crew.run("tiles", "--job", "again")
    crew.run("photos", "--job", "again", "--to", crew.folder / "more")
    assert set(crew.asked("images").values()) == {1}
    assert crew.sql("SELECT mly_id, image_path, download_status, bytes FROM {s}.images ORDER BY 1") == before


def test_images_outside_of_the_polygons_are_left_out(crew, town_truth):
    west, south, east, north = crew.service.bbox
    half = [west, south, (west + east) / 2, north]
    crew.run("plan", crew.area(half))
    crew.run("tiles")
    assert set(crew.sql("SELECT mly_id FROM {s}.images")) == in_box(town_truth, half)


def test_a_job_without_photos_queues_none(crew):
    crew.run("plan", crew.area(), "--without-photos")
    crew.run("tiles")
    assert crew.number("SELECT count(*) FROM {s}.images") > 0
    assert crew.number("SELECT count(*) FROM {s}.photos") == 0


def test_photos_go_to_a_store_whole_and_once(crew, bucket):
    address, files = bucket
    crew.run("plan", crew.area())
    crew.run("tiles")
    crew.run("photos", "--to", address)
    done = set(crew.sql("SELECT mly_id FROM {s}.photos WHERE state = 'done'"))
    places = dict(line.split("|") for line in crew.sql("SELECT mly_id, image_path FROM {s}.images WHERE bytes > 0"))
    assert set(places) == done
    assert {f"s3://{place}" for place in files.find(address)} == set(places.values())
    assert set(crew.asked("images").values()) == {1}
    sizes = {f"s3://{name}": about["size"] for name, about in files.find(address, detail=True).items()}
    noted = dict(line.split("|") for line in crew.sql("SELECT image_path, bytes FROM {s}.images WHERE bytes > 0"))
    assert {place: int(size) for place, size in noted.items()} == sizes
    key, place = next(iter(places.items()))
    local = crew.folder / "one.jpg"
    files.get(place, str(local))
    assert inspect(str(local)).whole
    assert inspect(str(local)).key == key


def test_status_counts_what_is_there(crew):
    crew.run("plan", crew.area())
    crew.service.set(tile_fault={"mode": "garbage", "only": ["14/8681/4765"]})
    crew.run("tiles")
    crew.run("photos", "--to", crew.folder / "photos")
    now = crew.status()
    for side in ("tiles", "photos"):
        counted = dict(line.split("|") for line in crew.sql(f"SELECT state, count(*) FROM {{s}}.{side} GROUP BY state"))
        assert now[side]["states"] == {state: int(count) for state, count in counted.items()}
        query = f"SELECT reason, count(*) FROM {{s}}.{side} WHERE reason IS NOT NULL GROUP BY reason"
        reasons = collections.Counter({reason: count for _, reason, count in now[side]["reasons"]})
        assert reasons == {line.split("|")[0]: int(line.split("|")[1]) for line in crew.sql(query)}
        assert now[side]["seconds_left"] == 0
        assert now[side]["rate"] > 0
    assert now["tiles"]["states"] == {"read": 3, "failed": 1}
    assert now["images"] == crew.number("SELECT count(*) FROM {s}.images")
    assert now["granted"] == len(crew.service.log("tiles"))
    assert json.dumps(now).count("stand-in") == 0
    assert "1 tiles failed" in crew.run("status")

    crew.service.reset()
    crew.run("tiles", "--again")
    assert crew.status()["tiles"]["states"] == {"read": 4}
