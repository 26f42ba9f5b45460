"""The database that everything lies in: gone for a while, far away, or not as it should be."""

import os
import subprocess
import sys
import time

import pytest

from tests.qgis import postgis
from tests.scale.conftest import IMAGES, TILES
from tests.scale.crew import ROOT

READ = "SELECT count(*) FROM {s}.tiles WHERE state = 'read'"
DONE = "SELECT count(*) FROM {s}.photos WHERE state = 'done'"


@pytest.mark.parametrize("mode", ["fast", "immediate"])
def test_a_restart_of_the_database_is_waited_for_by_a_reader(readers, mode):
    readers.run("plan", readers.area())
    worker = readers.start("tiles")
    readers.until(READ, 10)
    readers.database.stop(mode)
    time.sleep(1)  # so that the worker meets it
    readers.database.start()
    assert worker.code == 0, worker.said
    assert "The database is away" in worker.said
    assert readers.number("SELECT count(*) FROM {s}.images") == TILES * IMAGES
    assert readers.sql("SELECT DISTINCT state FROM {s}.tiles") == ["read"]
    assert set(readers.asked("tiles").values()) == {1}


def test_a_restart_of_the_database_is_waited_for_by_those_who_get_photos(crew):
    crew.run("plan", crew.area())
    crew.run("tiles")
    crew.service.set(image_delay=20)
    both = [crew.start("photos", "--to", crew.folder / "photos", "--batch", 40) for _ in range(2)]
    crew.until("SELECT count(DISTINCT leased_by) FROM {s}.photos WHERE state = 'leased'", 2)
    crew.until(DONE, 40)
    crew.database.stop("immediate")
    time.sleep(1)
    crew.database.start()
    assert [worker.code for worker in both] == [0, 0], [worker.said for worker in both]
    assert crew.number("SELECT count(*) FROM {s}.photos WHERE state IN ('waiting', 'leased')") == 0
    files = [name for _, _, names in os.walk(crew.folder / "photos") for name in names]
    assert len(files) == crew.number(DONE)
    assert set(crew.asked("images").values()) == {1}


def test_a_database_that_is_not_there_is_told_in_a_sentence(crew):
    from tests.qgis.postgis import free_port

    crew.database, crew_database = Elsewhere(f"host=127.0.0.1 port={free_port()} dbname=landlens"), crew.database
    worker = crew.start("status")
    crew.database = crew_database
    assert worker.code == 75
    assert "The database cannot be reached" in worker.said
    assert "Traceback" not in worker.said


class Elsewhere:
    def __init__(self, dsn):
        self.loopback = dsn


@pytest.mark.parametrize(
    "dsn", ["host=127.0.0.1 password=hush-hush dbname=x", "postgresql://somebody:hush-hush@127.0.0.1/x"]
)
def test_a_password_on_the_command_line_is_refused_and_not_repeated(crew, dsn):
    crew.database = Elsewhere(dsn)
    worker = crew.start("status")
    assert worker.code == 1
    assert "~/.pgpass" in worker.said
    assert "hush" not in worker.said


def test_services_and_files_of_passwords_are_libpqs_own(crew):
    database = crew.database
    database.sql("CREATE ROLE reader LOGIN PASSWORD 'hush-hush'; GRANT CREATE ON DATABASE landlens TO reader")
    database.wants_passwords_of("reader")
    services = crew.folder / "services"
    services.write_text(f"[lens]\nhost=127.0.0.1\nport={database.port}\ndbname=landlens\nuser=reader\n")
    crew.database = Elsewhere("service=lens")
    crew.environment["PGSERVICEFILE"] = str(services)
    refused = crew.start("plan", crew.area())
    assert refused.code == 75
    assert "password" in refused.said
    passwords = crew.folder / "passwords"
    passwords.write_text("127.0.0.1:*:landlens:reader:hush-hush\n")
    passwords.chmod(0o600)
    crew.environment["PGPASSFILE"] = str(passwords)
    assert "4 tiles" in crew.run("plan", crew.area())


def test_the_token_is_in_no_table_and_in_nothing_that_is_said(crew):
    crew.run("plan", crew.area())
    said = crew.run("tiles") + crew.run("photos", "--to", crew.folder / "photos") + crew.run("status")
    dumped = crew.database.dump(crew.schema)
    assert "COPY" in dumped
    secret = crew.service.token.rpartition("|")[2]
    assert crew.service.token not in said + dumped
    assert secret not in said + dumped


def test_a_token_is_asked_for_and_only_the_environment_is_looked_at(crew):
    crew.run("plan", crew.area())
    del crew.environment["MLY_TOKEN"]
    worker = crew.start("tiles")
    assert worker.code == 1
    assert "MLY_TOKEN" in worker.said
    assert crew.service.log() == []


def test_a_job_that_is_not_there_is_told_with_those_that_are(crew):
    crew.run("plan", crew.area())
    worker = crew.start("status", "--job", "other")
    assert worker.code == 1
    assert "There is no job 'other'" in worker.said
    assert "area" in worker.said


def test_a_name_with_another_area_is_refused(crew):
    crew.run("plan", crew.area())
    west, south, east, north = crew.service.bbox
    worker = crew.start("plan", crew.area([west, south, east, (south + north) / 2]))
    assert worker.code == 1
    assert "another area" in worker.said


@pytest.mark.parametrize(
    "text",
    ["", "{", '{"type": "Point", "coordinates": [1, 2]}', '{"type": "FeatureCollection", "features": []}'],
)
def test_a_file_without_polygons_is_refused_in_a_sentence(crew, text):
    path = crew.folder / "area.geojson"
    path.write_text(text)
    worker = crew.start("plan", path)
    assert worker.code == 1
    assert "area.geojson" in worker.said
    assert "Traceback" not in worker.said


@pytest.mark.skipif(os.geteuid() != 0, reason="whoever is no root is an ordinary user in all the other tests")
@pytest.mark.skipif(postgis.programs() is None, reason="PostgreSQL with PostGIS is not on this machine.")
def test_the_server_of_these_tests_starts_for_an_ordinary_user_too():
    code = "from tests.qgis import postgis\nwith postgis.running() as server: print(server.sql('SELECT 6 * 7'))"
    command = ["setpriv", "--reuid=nobody", "--regid=nogroup", "--clear-groups", sys.executable, "-B", "-c", code]
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "HOME": "/tmp", "TMPDIR": "/tmp"}
    done = subprocess.run(command, cwd="/", env=environment, capture_output=True, text=True, timeout=120, check=False)
    assert done.stdout.strip() == "['42']", done.stderr
