"""What is expected of a job: by its rate, and no sooner than the service's limits allow."""

import pytest

DAY = 86_400


@pytest.fixture
def planned(crew):
    """A job of so many tiles, none of them real, as many of which were read in the last seconds."""
    crew.run("plan", crew.area())

    def tiles(waiting, read):
        crew.sql("DELETE FROM {s}.tiles")
        crew.sql(
            "INSERT INTO {s}.tiles (job, z, x, y, geom, state, read_at) SELECT 'area', 14, n % 10000, n / 10000,"
            " ST_MakeEnvelope(0, 0, 1, 1, 4326), CASE WHEN n < " + str(read) + " THEN 'read' ELSE 'waiting' END,"
            " CASE WHEN n < " + str(read) + " THEN now() - interval '10 seconds' END"
            f" FROM generate_series(0, {waiting + read - 1}) n"
        )
        return crew.status()["tiles"]

    return tiles


def test_the_rest_takes_as_long_as_the_rate_says(planned):
    side = planned(1_000, 100)
    assert side["states"] == {"waiting": 1_000, "read": 100}
    assert 0 < side["rate"] <= 10
    assert side["seconds_left"] == pytest.approx(1_000 / side["rate"])


def test_no_rate_is_faster_than_the_days_requests(crew, planned):
    crew.sql("INSERT INTO {s}.permits (day, app, granted) VALUES ((now() AT TIME ZONE 'UTC')::date, '1', 50000)")
    side = planned(110_000, 100_000)
    assert side["rate"] > 1_000
    assert side["seconds_left"] >= 2 * DAY


def test_of_nothing_that_moves_no_end_is_told(planned, crew):
    side = planned(10, 0)
    assert side["rate"] == 0
    assert side["seconds_left"] is None
    assert "nothing ended in the last" in crew.run("status")


def test_a_job_may_have_any_name(crew):
    name = 'Grünerløkka\'s {job} %s "1"'
    crew.run("plan", crew.area(), "--job", name)
    crew.run("tiles", "--job", name)
    assert crew.status("--job", name)["tiles"]["states"] == {"read": 4}


def test_a_schema_is_a_plain_name(crew):
    crew.schema = "a b; DROP"
    worker = crew.start("plan", crew.area())
    assert worker.code == 1
    assert "is no name for a schema" in worker.said
