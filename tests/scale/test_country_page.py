"""The commands of docs/recipes/country.md as they are printed: from a plan to photos in a bucket, and their state."""

import shlex

from tests.packaging.pages import Page

BUCKET = "s3://bucket/oslo"  # a reader writes their own


def commands():
    """The first block's calls of landlens.scale, without their comments."""
    block = next(block for block in Page("recipes/country.md").blocks("sh") if "landlens.scale status" in block)
    lines = [shlex.split(line, comments=True) for line in block.splitlines()]
    return [line[3:] for line in lines if line[:3] == ["python", "-m", "landlens.scale"]]


def test_a_job_as_the_page_has_it(crew, bucket):
    place, files = bucket
    area = crew.area(name="oslo")
    said = {}
    for name, *arguments in commands():
        words = [area if one == "oslo.geojson" else place if one == BUCKET else one for one in arguments]
        said[name] = crew.run(name, *words)
    assert list(said) == ["plan", "tiles", "photos", "status"]
    assert "Job 'oslo'" in said["plan"]
    state = crew.status()
    assert set(state["tiles"]["states"]) == {"read"}
    assert len(files.find(place.partition("://")[2])) == state["photos"]["states"]["done"] > 100


def test_some_of_the_photos_are_queued_by_the_pages_query(crew):
    (query,) = Page("recipes/country.md").blocks("sql", "INSERT INTO landlens.photos")
    crew.run("plan", crew.area(name="oslo"), "--without-photos")
    crew.run("tiles")
    assert crew.number("SELECT count(*) FROM {s}.photos") == 0
    crew.database.sql(query.replace("landlens.", f'"{crew.schema}".'))
    queued = crew.number("SELECT count(*) FROM {s}.photos")
    assert queued == crew.number("SELECT count(*) FROM {s}.images WHERE is_pano AND captured_at > '2023-01-01'") > 0
