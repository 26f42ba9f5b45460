"""Real servers for jobs of many computers: PostgreSQL with PostGIS, and S3 as moto has it."""

import itertools
import logging

import pytest

from tests.qgis import postgis
from tests.scale.crew import Crew

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


@pytest.fixture
def bucket(crew):
    """An address on an S3 server, which the crew's environment leads to; and its files, as fsspec has them."""
    import fsspec
    from moto.server import ThreadedMotoServer

    logging.getLogger("werkzeug").setLevel(logging.ERROR)
    server = ThreadedMotoServer(ip_address="127.0.0.1", port=0, verbose=False)
    server.start()
    host, port = server.get_host_and_port()
    keys = {"AWS_ACCESS_KEY_ID": "stand-in", "AWS_SECRET_ACCESS_KEY": "stand-in", "AWS_DEFAULT_REGION": "us-east-1"}
    crew.environment.update(keys, AWS_ENDPOINT_URL=f"http://{host}:{port}")
    files = fsspec.filesystem(
        "s3", key="stand-in", secret="stand-in", endpoint_url=f"http://{host}:{port}", skip_instance_cache=True
    )
    files.mkdir("photos")
    yield "s3://photos/job", files
    server.stop()
