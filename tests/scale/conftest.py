"""Real servers for jobs of many computers: PostgreSQL with PostGIS, and S3 as moto has it."""

import itertools
import logging

import pytest

from tests.qgis import postgis
from tests.scale.crew import Crew
from tests.service.client import StandIn

TILES, IMAGES = 64, 50  # of the city
_numbers = itertools.count(1)


@pytest.fixture(scope="session")
def database():
    with postgis.running() as server:
        yield server


@pytest.fixture
def crew(database, town, tmp_path):
    """Whoever works on the town, in a schema of their own."""
    made = Crew(database, town, f"crew_{next(_numbers)}", tmp_path)
    yield made
    made.dismiss()


@pytest.fixture(scope="session")
def s3():
    """The address of an S3 server."""
    from moto.server import ThreadedMotoServer

    logging.getLogger("werkzeug").setLevel(logging.ERROR)
    server = ThreadedMotoServer(ip_address="127.0.0.1", port=0, verbose=False)
    server.start()
    yield "http://{}:{}".format(*server.get_host_and_port())
    server.stop()


@pytest.fixture
def bucket(crew, s3):
    """An address on the S3 server, which the crew's environment leads to; and its files, as fsspec has them."""
    import fsspec

    keys = {"AWS_ACCESS_KEY_ID": "stand-in", "AWS_SECRET_ACCESS_KEY": "stand-in", "AWS_DEFAULT_REGION": "us-east-1"}
    crew.environment.update(keys, AWS_ENDPOINT_URL=s3)
    files = fsspec.filesystem("s3", key="stand-in", secret="stand-in", endpoint_url=s3)
    name = crew.schema.replace("_", "-")
    files.mkdir(name)
    return f"s3://{name}/job", files


@pytest.fixture(scope="session")
def city():
    """A stand-in of many tiles, whose images have no photos."""
    with StandIn.start("city", city=(TILES, IMAGES)) as service:
        yield service


@pytest.fixture
def readers(database, city, tmp_path):
    """Whoever works on the city, in a schema of their own."""
    city.reset()
    city.clear_log()
    city.set(tile_delay=20)
    made = Crew(database, city, f"readers_{next(_numbers)}", tmp_path)
    yield made
    made.dismiss()
